#pragma once

#include "models/base/Result.h"
#include "models/store/Connection.h"
#include "models/store/Transaction.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace sb {

/// Owns the writing connection and the one thread that uses it. Work is done in the order in which it was posted, each
/// piece in a transaction of its own that is committed when the piece answers well and rolled back otherwise.
/// Thread: write() may be called from any; it never waits.
class StoreThread
{
public:
    explicit StoreThread(std::unique_ptr<Connection> connection);
    ~StoreThread(); ///< close()

    /// \p work is `Result<T>(Transaction &)`; \p done gets its answer once, on the store thread, when it is on the
    /// disk. After close(): Cancelled, on the caller's thread.
    template <typename Work, typename Done>
    void write(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work &, Transaction &>;
        post(std::make_unique<WriteTask<Work, Answer, Done>>(std::move(work), std::move(done)));
    }
    /// The same for whoever waits. Attach no then() to the future: in Qt 6.4 a continuation that is attached while its
    /// future finishes runs twice.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work &, Transaction &>>
    {
        using Answer = std::invoke_result_t<Work &, Transaction &>;
        QPromise<Answer> promise;
        promise.start();
        auto future = promise.future();
        write(std::move(work), [promise = std::move(promise)](Answer answer) mutable {
            promise.addResult(std::move(answer));
            promise.finish();
        });
        return future;
    }

    /// Does what was posted, then closes the connection on its own thread, which also folds the log into the store.
    /// Waits for that; safe to call twice.
    void close();

private:
    struct Task
    {
        virtual ~Task() = default;
        virtual void run(Connection &connection) = 0;
        virtual void refuse() = 0;
    };

    template <typename Work, typename Answer, typename Done>
    struct WriteTask final : Task
    {
        WriteTask(Work toDo, Done then) : work(std::move(toDo)), done(std::move(then)) {}

        void run(Connection &connection) override { done(answer(connection)); }
        void refuse() override { done(Answer(fail(ErrorCode::Cancelled, "the store is closed"))); }
        Answer answer(Connection &connection)
        {
            auto transaction = Transaction::begin(connection);
            if (!transaction)
                return fail(transaction.error());
            try {
                Answer result = work(*transaction);
                if (result)
                    if (auto committed = transaction->commit(); !committed)
                        return fail(committed.error());
                return result;
            } catch (const std::exception &) {
                return fail(ErrorCode::Internal, "an exception ended the transaction"); // its text may quote data
            }
        }

        Work work;
        Done done;
    };

    void post(std::unique_ptr<Task> task);
    void loop();

    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex; ///< guards the two below
    std::deque<std::unique_ptr<Task>> m_tasks;
    bool m_closing = false;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace sb
