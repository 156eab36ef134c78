#pragma once

#include "models/backend/CallOptions.h"
#include "models/base/Deliver.h"
#include "models/contract/Operation.h"
#include "models/contract/OperationCodec.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <memory>
#include <typeindex>

namespace sb {

/// An answer as it goes over the wire: the operation's 2xx status and its body.
struct WireAnswer
{
    int status = 200;
    WireBody body;
};

/// The one door to the data, for windows, command line and HTTP alike: LocalBackend runs operations on the workspace,
/// RemoteBackend (later) on a compatible server.
/// Thread: call from any; `changed` is emitted on the thread of this object.
class Backend : public QObject
{
    Q_OBJECT

public:
    ~Backend() override = default;

    /// Runs \p operation; \p receive gets the Result on the thread of \p context, once, and never after the context is
    /// gone.
    template <typename In, typename Out, typename Receive>
    void call(const Operation<In, Out> &operation, std::type_identity_t<In> in, QObject *context, Receive receive,
              CallOptions options = {})
    {
        deliver(start(operation, std::move(in), std::move(options)), context, std::move(receive));
    }

    /// Runs \p operation. Cancelling the future does not undo a write.
    template <typename In, typename Out>
    QFuture<Result<Out>> start(const Operation<In, Out> &operation, std::type_identity_t<In> in,
                               CallOptions options = {})
    {
        auto promise = std::make_shared<QPromise<Result<Out>>>();
        promise->start();
        auto future = promise->future();
        perform(operation.id, typeid(In), typeid(Out), std::make_shared<const In>(std::move(in)), std::move(options),
                [promise](Result<std::shared_ptr<void>> answer) {
                    if (answer)
                        promise->addResult(Result<Out>(std::move(*std::static_pointer_cast<Out>(*answer))));
                    else
                        promise->addResult(Result<Out>(fail(std::move(answer.error()))));
                    promise->finish();
                });
        return future;
    }

    /// The same by name and JSON, for HTTP: \p in holds path, query and body fields side by side.
    QFuture<Result<WireAnswer>> callWire(std::string_view operationId, const nlohmann::json &in,
                                         CallOptions options = {});

    using WireFinished = std::function<void(const Result<WireAnswer> &)>;
    /// The same for whoever does not wait: \p finished is called once, on any thread, also before this returns. (Not by
    /// QFuture::then(): one that is attached while its future finishes runs twice in Qt 6.4.)
    virtual void startWire(std::string_view operationId, const nlohmann::json &in, CallOptions options,
                           WireFinished finished) = 0;

    /// callWire for the command line: rows come as one array; an operation that answers a file is Invalid here.
    QFuture<Result<nlohmann::json>> callJson(std::string_view operationId, const nlohmann::json &in,
                                             CallOptions options = {});

Q_SIGNALS:
    /// Something of \p topic ("agents", "calls", "providers") was made, changed or deleted; committed already.
    void changed(const QString &topic, const QString &id);

protected:
    using Finished = std::function<void(Result<std::shared_ptr<void>>)>;

    explicit Backend(QObject *parent = nullptr) : QObject(parent) {}

    /// \p in points to an In, the answer to an Out; \p finished is called once, on any thread.
    virtual void perform(std::string_view operationId, std::type_index inType, std::type_index outType,
                         std::shared_ptr<const void> in, CallOptions options, Finished finished) = 0;
};

} // namespace sb
