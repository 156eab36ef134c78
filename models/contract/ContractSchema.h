#pragma once

#include "models/base/Error.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace sb {

/// JSON Schema checks over the contract's components. A schema is compiled when it is first used. Thread: any.
class ContractSchema
{
public:
    /// \p components must outlive this.
    explicit ContractSchema(const nlohmann::json &components);
    ~ContractSchema();

    /// Appends what is wrong with \p value; each `loc` begins with \p root.
    void check(const nlohmann::json &schema, const nlohmann::json &value, const std::vector<std::string> &root,
               std::vector<Problem> &problems);

private:
    struct Compiled;

    const Compiled &compiled(const nlohmann::json &schema);

    const nlohmann::json &m_components;
    nlohmann::json m_root; ///< {"components": …}, so that a $ref of the schema beside it resolves
    std::mutex m_mutex;    ///< guards the cache while a schema is compiled
    std::unordered_map<std::string, std::unique_ptr<Compiled>> m_cache; ///< by the schema's text
};

} // namespace sb
