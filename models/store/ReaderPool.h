#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/store/Connection.h"

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>
#include <vector>

namespace sb {

/// Read-only connections on a few threads. Each piece of work sees one state of the store from its first row to its
/// last, whatever is written meanwhile. Thread: read() may be called from any; it never waits.
class ReaderPool
{
public:
    /// \p key must be the writer's, which has the store open. Connections are opened when they are first needed.
    ReaderPool(std::string path, Secret key, int threads = 3);
    ~ReaderPool(); ///< close()

    /// \p work is `Result<T>(Connection &)`; \p done gets its answer once, on the reader's thread. After close():
    /// Cancelled, there or on the caller's thread.
    template <typename Work, typename Done>
    void read(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work &, Connection &>;
        post(std::make_unique<ReadTask<Work, Answer, Done>>(*this, std::move(work), std::move(done)));
    }
    /// The same for whoever waits; no then(), as for StoreThread::write().
    template <typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>
    {
        using Answer = std::invoke_result_t<Work &, Connection &>;
        QPromise<Answer> promise;
        promise.start();
        auto future = promise.future();
        read(std::move(work), [promise = std::move(promise)](Answer answer) mutable {
            promise.addResult(std::move(answer));
            promise.finish();
        });
        return future;
    }

    /// Interrupts what runs, answers what waits with Cancelled, closes every connection, wipes the key. Waits for the
    /// running pieces to notice; safe to call twice.
    void close();

private:
    struct Task : QRunnable
    {
        virtual void refuse() = 0;
    };

    template <typename Work, typename Answer, typename Done>
    struct ReadTask final : Task
    {
        ReadTask(ReaderPool &owner, Work toDo, Done then) : pool(owner), work(std::move(toDo)), done(std::move(then)) {}

        void run() override
        {
            auto connection = pool.take();
            if (!connection) {
                done(Answer(fail(connection.error())));
                return;
            }
            Answer result = answer(**connection);
            pool.giveBack(std::move(*connection));
            done(std::move(result));
        }
        void refuse() override { done(Answer(fail(ErrorCode::Cancelled, "the store is closed"))); }
        Answer answer(Connection &connection)
        {
            if (auto begun = connection.execute("BEGIN"); !begun)
                return fail(begun.error());
            Answer result = guarded(connection);
            if (connection.inTransaction())
                if (auto ended = connection.execute("ROLLBACK"); !ended && result)
                    return fail(ended.error());
            return result;
        }
        Answer guarded(Connection &connection)
        {
            try {
                return work(connection);
            } catch (const std::exception &) {
                return fail(ErrorCode::Internal, "an exception ended the read"); // its text may quote data
            }
        }

        ReaderPool &pool;
        Work work;
        Done done;
    };

    void post(std::unique_ptr<Task> task);
    Result<std::unique_ptr<Connection>> take();
    void giveBack(std::unique_ptr<Connection> connection);

    const std::string m_path;
    QThreadPool m_threads;
    std::mutex m_mutex; ///< guards the rest
    Secret m_key;
    bool m_closing = false;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::vector<Connection *> m_busy; ///< to be interrupted at the end
};

} // namespace sb
