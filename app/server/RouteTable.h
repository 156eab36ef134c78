#pragma once

#include "models/contract/Contract.h"

#include <map>
#include <memory>
#include <optional>

namespace sb::app {

/// What a method and a path lead to.
struct RouteMatch
{
    enum class Kind : std::uint8_t { Found, NoPath, OtherMethod, Removed, Malformed };
    Kind kind = Kind::NoPath;
    const ContractOperation *operation = nullptr;                     ///< when Found
    std::vector<std::pair<std::string_view, std::string>> parameters; ///< of the path, decoded
    std::string allow;                                                ///< methods of the path, "GET, HEAD, OPTIONS"
};

/// The contract's paths as a tree of segments, built once. A literal segment wins over a parameter; HEAD is answered as
/// GET; billing also stands without /api/v1 (M10); routes that were taken away say so (M11). Immutable; thread: any.
class RouteTable
{
public:
    /// \p contract must outlive this.
    explicit RouteTable(const Contract &contract);

    /// The part of a multipart body that is the file; empty for operations that take JSON.
    std::string_view fileField(const ContractOperation &operation) const;
    /// \p path is percent-encoded.
    RouteMatch match(std::string_view method, std::string_view path) const;

private:
    struct Node
    {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
        std::unique_ptr<Node> any;
        std::vector<const ContractOperation *> operations;
    };
    void add(const ContractOperation &operation);
    void addFileField(const ContractOperation &operation, const nlohmann::json &document);
    static void collect(const Node &node, const std::vector<std::string> &segments, std::size_t at,
                        std::vector<const Node *> &found);

    Node m_root;
    std::map<const ContractOperation *, std::string> m_fileFields;
};

} // namespace sb::app
