#pragma once

#include "models/store/Connection.h"

namespace sb {

/// While it lives, no trigger of the store runs on this connection. For writing many rows in one transaction by code
/// that keeps the sums of the triggers itself: a statement with triggers keeps a copy, encrypted, of each page that it
/// touches, which costs more than the rows. Thread: the connection's. It ends before the transaction does.
class TriggerPause
{
public:
    explicit TriggerPause(Connection &connection);
    ~TriggerPause();
    TriggerPause(const TriggerPause &) = delete;
    TriggerPause &operator=(const TriggerPause &) = delete;

private:
    Connection &m_connection;
};

} // namespace sb
