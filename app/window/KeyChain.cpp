#include "app/window/KeyChain.h"

#include "models/store/KeySlots.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace sb::app {
namespace {

constexpr qsizetype kNameBytes = 16; // of the wrapped key: enough to be nobody else's

QString service()
{
    return QStringLiteral("switchboard");
}

Error errorOf(const QKeychain::Job &job)
{
    const auto words = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, "the key chain has no entry for this workspace", {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Forbidden, "the key chain refused: " + words, {}};
    default:
        return {ErrorCode::Unavailable, words.empty() ? std::string("no key chain answers") : words, {}};
    }
}

/// Runs \p job, which deletes itself; \p answer makes the result when it went well.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> run(Job *job, const QString &name, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer](QKeychain::Job *) {
        promise->addResult(job->error() == QKeychain::NoError ? answer(*job) : Result<T>(fail(errorOf(*job))));
        promise->finish();
    });
    job->start();
    return future;
}

Result<void> done(const QKeychain::Job &)
{
    return {};
}

QFuture<Result<void>> unless(QFuture<Result<void>> future, ErrorCode fine)
{
    return future.then(QtFuture::Launch::Sync, [fine](const Result<void> &result) {
        return !result && result.error().code == fine ? Result<void>() : result;
    });
}

} // namespace

QFuture<Result<void>> KeyChain::ask()
{
    // Asking for what cannot be there needs no permission and shows whether anybody answers.
    return unless(run<void>(new QKeychain::ReadPasswordJob(service()), QStringLiteral("does it answer"), done),
                  ErrorCode::NotFound);
}

QFuture<Result<std::shared_ptr<const Secret>>> KeyChain::read(const QString &name)
{
    using Read = std::shared_ptr<const Secret>;
    return run<Read>(
        new QKeychain::ReadPasswordJob(service()), name, [](const QKeychain::ReadPasswordJob &job) -> Result<Read> {
            QByteArray bytes = job.binaryData();
            auto secret = std::make_shared<const Secret>(std::span(
                reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
            bytes.fill('\0');
            return secret;
        });
}

QFuture<Result<void>> KeyChain::write(const QString &name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(
        QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size())));
    return run<void>(job, name, done);
}

QFuture<Result<void>> KeyChain::remove(const QString &name)
{
    return unless(run<void>(new QKeychain::DeletePasswordJob(service()), name, done), ErrorCode::NotFound);
}

QString KeyChain::nameFor(const KeySlots &slots)
{
    const auto &all = slots.slots();
    const auto slot = std::ranges::find(all, KeySlot::Kind::Keychain, &KeySlot::kind);
    if (slot == all.end())
        return {};
    const auto &wrapped = slot->wrapped();
    return QStringLiteral("workspace-") +
           QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(wrapped.data()), kNameBytes).toHex());
}

} // namespace sb::app
