#pragma once

#include "models/calls/CallStore.h"

namespace sb {

/// A filter as the WHERE of a query over call_session, and the columns of a StoredCall. Used by CallStore alone.
class CallQuery
{
public:
    explicit CallQuery(const CallFilter &filter) : m_filter(filter) {}

    void before(std::optional<CallKey> key) { m_before = key; }
    std::string where(const std::string &table) const; ///< with its leading blank; empty for no condition
    int bind(Statement &statement) const;              ///< the index of the next parameter

    static std::string columns(); ///< SELECT … FROM call_session c
    static StoredCall row(const Statement &statement);

private:
    const CallFilter &m_filter;
    std::optional<CallKey> m_before;
};

} // namespace sb
