#pragma once

#include "models/backend/Backend.h"
#include "models/backend/Gate.h"
#include "models/backend/Registry.h"
#include "models/base/Clock.h"
#include "models/store/Store.h"

#include <condition_variable>
#include <mutex>

namespace sb {

/// Runs operations on the open workspace: reads on the reader pool, writes on the store thread in one transaction with
/// their audit row, waits on nobody's thread. Everything passes the Gate first. Thread: call from any.
class LocalBackend final : public Backend
{
public:
    /// All of these outlive the backend. \p registry is complete.
    LocalBackend(Store &store, const Gate &gate, const Registry &registry, const Clock &clock,
                 QObject *parent = nullptr);
    ~LocalBackend() override; ///< waits for what is running

    void startWire(std::string_view operationId, const nlohmann::json &in, CallOptions options,
                   WireFinished finished) override;

protected:
    void perform(std::string_view operationId, std::type_index inType, std::type_index outType,
                 std::shared_ptr<const void> in, CallOptions options, Finished finished) override;

private:
    struct Job;
    using Answer = Registry::Answer;

    Result<std::shared_ptr<Job>> prepare(std::string_view operationId, CallOptions options);
    void run(std::shared_ptr<Job> job, Finished finished);
    Result<> admit(Job &job, Connection *connection) const;
    Answer write(Job &job, Transaction &transaction) const;
    void done(const Job &job, const Answer &answer, const Finished &finished);
    std::shared_ptr<void> enter(); ///< counts what runs, until the last copy goes

    Store &m_store;
    const Gate &m_gate;
    const Registry &m_registry;
    const Clock &m_clock;
    std::mutex m_mutex; ///< guards the count
    std::condition_variable m_idle;
    int m_running = 0;
};

} // namespace sb
