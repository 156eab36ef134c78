#include "models/store/TriggerPause.h"

#include <sqlcipher/sqlite3.h>

namespace sb {

namespace {

void runTriggers(Connection &connection, bool run)
{
    int runs = 0; // the answer, which cannot be another
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, run ? 1 : 0, &runs);
}

} // namespace

TriggerPause::TriggerPause(Connection &connection) : m_connection(connection)
{
    runTriggers(m_connection, false);
}

TriggerPause::~TriggerPause()
{
    runTriggers(m_connection, true);
}

} // namespace sb
