#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace sb {

/// Brings the answer of a future to \p context: \p receive is called once, on the context's thread, from its event
/// loop, and never after the context is gone. This is the only way an answer enters a window.
///
/// A watcher owned by the context is used because QFuture::then(context, …) of Qt 6.4 aborts a debug build when the
/// context dies first. A future that is cancelled without a result answers ErrorCode::Cancelled. Thread: call on the
/// context's thread.
template <typename T, typename Receive>
void deliver(const QFuture<Result<T>> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                         else
                             receive(Result<T>(fail(ErrorCode::Cancelled, "ended before it was done")));
                     });
    watcher->setFuture(future);
}

/// A future that is already answered.
template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace sb
