#include "app/window/WorkspaceKeeper.h"

#include "app/demo/SampleAgents.h"
#include "models/backend/Backend.h"
#include "models/base/Deliver.h"
#include "models/store/PassphraseStrength.h"
#include "models/store/WorkspaceFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QtConcurrentRun>

namespace sb::app {
namespace {

constexpr int kRemembered = 10;

QString recentKey()
{
    return QStringLiteral("workspaces/recent");
}

qint64 bytesIn(const QString &folder)
{
    qint64 sum = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        sum += it.fileInfo().size();
    }
    return sum;
}

} // namespace

WorkspaceKeeper::WorkspaceKeeper(const Clock &clock, const QString &rememberedIn)
    : m_clock(clock), m_memory(rememberedIn, QSettings::IniFormat)
{}

QList<ui::WorkspaceCard> WorkspaceKeeper::recent() const
{
    QList<ui::WorkspaceCard> cards;
    auto folders = m_memory.value(recentKey()).toStringList();
    const auto usual = suggestedFolder(QStringLiteral("workspace"));
    if (!folders.contains(usual))
        folders.append(usual);
    for (const auto &folder : folders) {
        if (const auto card = inspect(folder))
            cards.append(*card);
    }
    return cards;
}

void WorkspaceKeeper::forget(const QString &folder)
{
    auto folders = m_memory.value(recentKey()).toStringList();
    folders.removeAll(folder);
    m_memory.setValue(recentKey(), folders);
}

void WorkspaceKeeper::remember(const QString &folder)
{
    auto folders = m_memory.value(recentKey()).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_memory.setValue(recentKey(), QStringList(folders.mid(0, kRemembered)));
}

QString WorkspaceKeeper::suggestedFolder(const QString &name) const
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    auto part = name.toLower().replace(others, QStringLiteral("-"));
    while (part.endsWith(QLatin1Char('-')))
        part.chop(1);
    if (part.isEmpty())
        part = QStringLiteral("workspace");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/switchboard/") +
           part;
}

qint64 WorkspaceKeeper::freeBytes(const QString &folder) const
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QDir::cleanPath(dir.path() + QStringLiteral("/..")));
    const QStorageInfo storage(dir);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

Result<ui::WorkspaceCard> WorkspaceKeeper::inspect(const QString &folder) const
{
    const auto path = QDir::cleanPath(QDir(folder).absolutePath());
    const auto found = WorkspaceFolder::open(path.toStdString());
    if (!found)
        return fail(found.error());
    const auto keySlots = KeySlots::load(*found);
    if (!keySlots)
        return fail(keySlots.error());
    return ui::WorkspaceCard{path, QDir(path).dirName(), bytesIn(path)};
}

ui::PassphraseStrength WorkspaceKeeper::strength(const QString &passphrase) const
{
    if (passphrase.isEmpty())
        return {};
    const auto estimate = PassphraseStrength::of(passphrase.toStdString());
    return {static_cast<int>(estimate.level), estimate.bits};
}

QFuture<Result<void>> WorkspaceKeeper::open(const QString &folder, UnlockKey key)
{
    remember(folder);
    return QtConcurrent::run(
        [open = m_open, folder, shared = std::make_shared<UnlockKey>(std::move(key)), &clock = m_clock] {
            auto workspace = Workspace::open(folder, *shared, clock);
            if (!workspace)
                return Result<void>(fail(workspace.error()));
            open->workspace = std::move(*workspace);
            return Result<void>();
        });
}

QFuture<Result<void>> WorkspaceKeeper::unlock(const QString &folder, Secret passphrase)
{
    return open(folder, {UnlockKey::Kind::Passphrase, std::move(passphrase)});
}

QFuture<Result<void>> WorkspaceKeeper::recover(const QString &folder, Secret code)
{
    return open(folder, {UnlockKey::Kind::RecoveryCode, std::move(code)});
}

QString WorkspaceKeeper::keyChainName(const QString &folder) const
{
    const auto slots = KeySlots::load(WorkspaceFolder(folder.toStdString()));
    return slots ? KeyChain::nameFor(*slots) : QString();
}

bool WorkspaceKeeper::hasKeyChain(const QString &folder) const
{
    return !keyChainName(folder).isEmpty();
}

QFuture<Result<void>> WorkspaceKeeper::unlockByKeyChain(const QString &folder)
{
    const auto name = keyChainName(folder);
    if (name.isEmpty())
        return ready(Result<void>(fail(ErrorCode::NotFound, "the workspace has no keychain slot")));
    return m_keyChain.read(name)
        .then(QtFuture::Launch::Sync,
              [this, folder](const Result<std::shared_ptr<const Secret>> &secret) {
                  return secret ? open(folder, {UnlockKey::Kind::KeyChain, (*secret)->clone()})
                                : ready(Result<void>(fail(secret.error())));
              })
        .unwrap();
}

QFuture<Result<QString>> WorkspaceKeeper::create(ui::NewWorkspace workspace)
{
    remember(workspace.folder);
    auto shared = std::make_shared<ui::NewWorkspace>(std::move(workspace));
    return QtConcurrent::run([open = m_open, shared, &clock = m_clock]() -> Result<QString> {
        auto created = Workspace::create(shared->folder, shared->name, shared->passphrase, KeyCost::standard(), clock);
        if (!created)
            return fail(created.error());
        if (shared->sampleAgents) {
            const auto samples = sampleAgents();
            if (!samples)
                return fail(samples.error());
            if (const auto made = createSampleAgents(created->workspace->backend(), *samples); !made)
                return fail(made.error());
        }
        open->workspace = std::move(created->workspace);
        return QString::fromUtf8(created->recoveryCode.text().data(),
                                 static_cast<qsizetype>(created->recoveryCode.text().size()));
    });
}

} // namespace sb::app
