#include "models/backend/LocalBackend.h"

#include "models/backend/AuditStore.h"
#include "models/backend/IdempotencyStore.h"
#include "models/base/Log.h"
#include "models/contract/SecretMask.h"

#include <optional>

namespace sb {

namespace {

/// What an idempotency key stands for. A signature stands for every byte of its body, also for what the operation's
/// input does not name, and must come again to have the same answer.
std::string requestDigest(const nlohmann::json &document, const std::optional<SignedBody> &signedBody)
{
    if (!signedBody)
        return IdempotencyStore::digest(document);
    const auto &signature = signedBody->signature; // any bytes: no text for JSON
    return IdempotencyStore::digest(
        {{"in", document}, {"signature", std::vector<std::uint8_t>(signature.begin(), signature.end())}});
}

} // namespace

struct LocalBackend::Job
{
    const ContractOperation *operation = nullptr;
    const Registry::Handler *handler = nullptr;
    const OperationCodec *codec = nullptr;
    Credential credential;
    Call call;
    std::shared_ptr<const void> in;         ///< typed; made from `document` when that was sent
    std::optional<nlohmann::json> document; ///< what was sent, then the input as the contract sees it
    bool repeated = false;                  ///< answered from an idempotency key: nothing changed
};

LocalBackend::LocalBackend(Store &store, const Gate &gate, const Registry &registry, const Clock &clock,
                           QObject *parent)
    : Backend(parent), m_store(store), m_gate(gate), m_registry(registry), m_clock(clock)
{}

LocalBackend::~LocalBackend()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_running == 0; });
}

std::shared_ptr<void> LocalBackend::enter()
{
    const std::scoped_lock lock(m_mutex);
    ++m_running;
    return std::shared_ptr<void>(nullptr, [this](void *) {
        const std::scoped_lock leaving(m_mutex);
        if (--m_running == 0)
            m_idle.notify_all();
    });
}

Result<std::shared_ptr<LocalBackend::Job>> LocalBackend::prepare(std::string_view operationId, CallOptions options)
{
    const auto operation = m_gate.operation(operationId);
    if (!operation)
        return fail(operation.error());
    auto job = std::make_shared<Job>();
    job->operation = *operation;
    job->handler = m_registry.find(operationId);
    job->codec = findOperationCodec(operationId);
    if (job->handler == nullptr || job->codec == nullptr)
        return fail(ErrorCode::Unavailable, job->operation->id + " is not available in this version");
    job->credential = std::move(options.credential);
    job->call.operation = job->operation->id;
    job->call.idempotencyKey = std::move(options.idempotencyKey);
    job->call.origin = std::move(options.origin);
    job->call.upload = std::move(options.upload);
    job->call.signedBody = std::move(options.signedBody);
    job->call.baseUrl = std::move(options.baseUrl);
    job->call.stop = options.stop;
    job->call.progress = std::move(options.progress);
    job->call.now = m_clock.now();
    job->call.requestId = Uuid::make(job->call.now.milliseconds()).toString();
    return job;
}

void LocalBackend::perform(std::string_view operationId, std::type_index inType, std::type_index outType,
                           std::shared_ptr<const void> in, CallOptions options, Finished finished)
{
    auto job = prepare(operationId, std::move(options));
    if (!job)
        return finished(fail(std::move(job.error())));
    const auto &handler = *(*job)->handler;
    if (handler.in != inType || handler.out != outType)
        return finished(fail(ErrorCode::Internal, "the handler of this operation has other types"));
    (*job)->in = std::move(in);
    run(std::move(*job), std::move(finished));
}

void LocalBackend::startWire(std::string_view operationId, const nlohmann::json &in, CallOptions options,
                             WireFinished finished)
{
    auto job = prepare(operationId, std::move(options));
    if (!job)
        return finished(fail(std::move(job.error())));
    (*job)->document = in.is_null() ? nlohmann::json::object() : in;
    run(*job, [finished = std::move(finished), codec = (*job)->codec,
               status = (*job)->operation->successStatus](const Answer &answer) {
        if (answer)
            finished(WireAnswer{status, codec->encodeOut(answer->get())});
        else
            finished(fail(answer.error()));
    });
}

Result<> LocalBackend::admit(Job &job, Connection *connection) const
{
    auto caller = m_gate.admit(*job.operation, job.credential, connection);
    if (!caller)
        return fail(std::move(caller.error()));
    job.call.caller = std::move(*caller);
    if (job.document) {
        if (!job.document->is_object()) {
            const Problem problem{{"body"}, "must be an object", "dict_type"};
            return fail(Error{ErrorCode::Unprocessable, "the request is not an object", {problem}});
        }
        auto decoded = job.codec->decodeIn(*job.document);
        if (!decoded)
            return fail(m_gate.contract().located(*job.operation, std::move(decoded.error())));
        job.in = std::move(*decoded);
    }
    job.document = job.codec->encodeIn(job.in.get()); // aliases resolved, unknown fields gone
    return m_gate.shape(*job.operation, *job.document);
}

Registry::Answer LocalBackend::write(Job &job, Transaction &transaction) const
{
    if (auto admitted = admit(job, &transaction.connection()); !admitted)
        return fail(std::move(admitted.error()));
    const bool keyed = !job.call.idempotencyKey.empty();
    const auto digest = keyed ? requestDigest(*job.document, job.call.signedBody) : std::string();
    if (keyed) {
        const auto kept = IdempotencyStore::find(transaction.connection(), job.call);
        if (!kept)
            return fail(kept.error());
        if (*kept) {
            if ((*kept)->operation != job.call.operation || (*kept)->request != digest)
                return fail(ErrorCode::Conflict, "this idempotency key was used for another request");
            job.repeated = true;
            return job.codec->decodeOut(nlohmann::json::parse((*kept)->answer));
        }
    }
    auto answer = job.handler->write(job.call, job.in.get(), transaction);
    if (!answer)
        return answer;
    if (job.operation->writes()) { // a read may make what its rule makes on first use, and is no act of the caller's
        if (auto noted = AuditStore::add(transaction, job.call); !noted)
            return fail(std::move(noted.error()));
    }
    if (keyed && job.codec->decodeOut != nullptr) {
        const auto body = job.codec->encodeOut(answer->get());
        if (const auto *document = std::get_if<nlohmann::json>(&body)) {
            // A secret is shown once (A17) and kept nowhere (Y2): the same key again is answered without it.
            const IdempotencyStore::Kept kept{job.call.operation, digest, maskSecrets(*document).dump()};
            if (auto done = IdempotencyStore::keep(transaction, job.call, kept); !done)
                return fail(std::move(done.error()));
        }
    }
    return answer;
}

void LocalBackend::run(std::shared_ptr<Job> job, Finished finished)
{
    const auto running = enter();
    const auto after = [this, job, finished, running](const Answer &answer) { done(*job, answer, finished); };
    const auto &handler = *job->handler;
    if (handler.write) {
        m_store.write([this, job](Transaction &transaction) { return write(*job, transaction); }, after);
    } else if (handler.read) {
        m_store.read(
            [this, job](Connection &connection) -> Answer {
                if (auto admitted = admit(*job, &connection); !admitted)
                    return fail(std::move(admitted.error()));
                return job->handler->read(job->call, job->in.get(), connection);
            },
            after);
    } else if (job->operation->isPublic()) {
        // Asked also when the store cannot answer.
        if (auto admitted = admit(*job, nullptr); !admitted)
            return after(fail(std::move(admitted.error())));
        handler.wait(job->call, job->in, after);
    } else {
        m_store.read([this, job](Connection &connection) { return admit(*job, &connection); },
                     [job, after](const Result<> &admitted) {
                         if (admitted)
                             job->handler->wait(job->call, job->in, after);
                         else
                             after(fail(admitted.error()));
                     });
    }
}

void LocalBackend::done(const Job &job, const Answer &answer, const Finished &finished)
{
    if (!answer)
        qCInfo(logBackend) << job.operation->id.c_str() << "failed with code" << static_cast<int>(answer.error().code);
    // Nobody waits for it; but whoever writes after this answer comes after it.
    if (auto note = m_gate.noteOf(job.call.caller, job.call.now))
        m_store.write(std::move(note), [](const Result<> &) {});
    if (answer && !job.repeated && job.operation->writes()) {
        for (const auto &change : *job.call.changes) {
            const auto topic = QString::fromStdString(change.topic);
            const auto id = QString::fromStdString(change.objectId);
            QMetaObject::invokeMethod(
                this, [this, topic, id] { Q_EMIT changed(topic, id); }, Qt::QueuedConnection);
        }
    }
    finished(answer);
}

} // namespace sb
