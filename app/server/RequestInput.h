#pragma once

#include "app/server/HttpRequest.h"
#include "app/server/RouteTable.h"

namespace sb::app {

/// Makes an operation's input of what stands in the path, the query and the body, by the contract's parameter list.
/// Texts of the path and the query become what the parameter's schema wants; what cannot stays a text, and the Gate
/// says what is wrong with it. Immutable; thread: any.
class RequestInput
{
public:
    /// \p contract must outlive this.
    explicit RequestInput(const Contract &contract);

    /// \p body is the parsed document, or null. Invalid (N5) when the body names a parameter of the path or the query
    /// and says otherwise; Unprocessable when a parameter is given twice or the body is no object.
    Result<nlohmann::json> merge(const RouteMatch &route, const HttpRequest &request, nlohmann::json body) const;

private:
    enum class Form : std::uint8_t { Text, Integer, Number, Boolean, List };
    Form formOf(const nlohmann::json &schema) const;
    static nlohmann::json valueOf(Form form, const std::string &text);

    const Contract &m_contract;
    std::map<const ContractParameter *, Form> m_forms;
};

} // namespace sb::app
