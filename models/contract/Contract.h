#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sb {

class ContractSchema;

enum class ParameterPlace : std::uint8_t { Path = 1, Query, Header };

struct ContractParameter
{
    std::string name;
    ParameterPlace place{};
    bool required = false;
    int badStatus = 422; ///< x-status: what a bad value answers (M2: 400 for an agent's id)
    nlohmann::json schema;
};

/// One operation of the contract as data.
struct ContractOperation
{
    std::string id;
    std::string method; ///< "GET", in capitals
    std::string path;   ///< "/api/v1/agents/{agent_id}"
    std::string tag;
    std::string summary;
    std::vector<ContractParameter> parameters;
    nlohmann::json bodySchema; ///< of JSON or of a form, whose file is its name; null without a body
    bool bodyRequired = false;
    /// The body is a list: it stands as one field, `body`, beside the parameters.
    bool bodyIsList = false;
    std::set<std::string, std::less<>> bodyFields;       ///< names of the body's own fields; a parameter may share one
    std::map<std::string, int, std::less<>> fieldStatus; ///< x-status of the body's own fields (K9)
    /// x-status of a body whose fields are well-formed and yet fit no branch of its oneOf (P1); 422 unless told.
    int choiceStatus = 422;
    int successStatus = 200;
    std::string successType;        ///< media type of the 2xx answer; the first when there are several
    nlohmann::json successSchema;   ///< of its JSON form; null when there is none
    std::vector<std::string> roles; ///< x-roles: "any", "public", "self", or role names
    std::vector<std::string> flags; ///< x-feature-flag: all must be on
    std::vector<std::string> rules; ///< x-rules
    bool local = false;             ///< x-local: ours, a vendor's server lacks it

    bool isPublic() const { return roles.size() == 1 && roles.front() == "public"; }
    bool writes() const { return method != "GET"; }
    const ContractParameter *parameter(std::string_view name) const;
};

/// The OpenAPI file as data. Immutable; thread: any.
class Contract
{
public:
    /// \p bytes is the whole file. Invalid, with the place, when it is not such a document.
    static Result<std::shared_ptr<const Contract>> parse(std::string_view bytes);
    /// The file that is built in.
    static Result<std::shared_ptr<const Contract>> builtIn();
    ~Contract();

    const std::vector<ContractOperation> &operations() const { return m_operations; }
    const ContractOperation *find(std::string_view operationId) const; ///< null when unknown
    /// The operation whose name is nearest to \p operationId; empty when none is near enough to be meant.
    std::string nearest(std::string_view operationId) const;

    /// Checks \p in (path, query and body fields side by side) against the operation's parameters and body: types,
    /// bounds, patterns, enumerations and formats. Each problem's `loc` begins with "path", "query" or "body" (M1).
    Result<> check(const ContractOperation &operation, const nlohmann::json &in) const;
    /// Checks \p value against components/schemas/\p name; `loc` begins with \p root.
    Result<> checkSchema(std::string_view name, const nlohmann::json &value, std::string root = "body") const;
    /// Puts the place before each `loc` of a decode error, and gives the error the status of the parameter that is bad.
    Error located(const ContractOperation &operation, Error error) const;

    const nlohmann::json &document() const { return m_document; }
    std::string version() const; ///< info.version

private:
    Contract();
    Result<> load();

    nlohmann::json m_document;
    std::vector<ContractOperation> m_operations;
    std::map<std::string, std::size_t, std::less<>> m_byId;
    std::unique_ptr<ContractSchema> m_schemas;
};

} // namespace sb
