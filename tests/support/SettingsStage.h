#pragma once

#include "models/base/Deliver.h"
#include "models/contract/Console.h"
#include "tests/support/ScriptedBackend.h"
#include "tests/support/ScriptedTestCall.h"
#include "ui/settings/LocalServer.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/WorkspaceCare.h"
#include "ui/settings/WorkspaceKeys.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Shortcuts.h"

#include <QAction>
#include <QTemporaryDir>

namespace sb::ui {

/// Keys by a table.
class ScriptedKeys final : public WorkspaceKeys
{
public:
    WaysIn ways{Instant::fromMilliseconds(1'789'200'000'000), Instant::fromMilliseconds(1'772'500'000'000), {}, {}};
    QString passphrase = QStringLiteral("five words that do not");
    QString code = QStringLiteral("K7QM-2XTF-9HWC-PR4N-V8JD-6TYB-MC3G");
    std::optional<Error> keyChain; ///< what it answers instead
    std::optional<Error> failure;  ///< of every change
    QStringList did;

    Result<WaysIn> waysIn() const override { return ways; }
    PassphraseStrength strength(const QString &typed) const override
    {
        const double bits = double(typed.size()) * 3.0;
        return {typed.isEmpty() ? 0 : bits < 24 ? 1 : bits < 48 ? 2 : bits < 80 ? 3 : 4, bits};
    }
    QFuture<Result<void>> prove(UnlockProof proof) override { return ready(check(proof)); }
    QFuture<Result<void>> changePassphrase(UnlockProof proof, Secret next) override
    {
        auto result = check(proof);
        if (result) {
            passphrase = QString::fromUtf8(next.text().data(), qsizetype(next.text().size()));
            did.append(QStringLiteral("passphrase"));
        }
        return ready(result);
    }
    QFuture<Result<QString>> makeRecoveryCode(UnlockProof proof) override
    {
        return ready(check(proof).map([this] { return QStringLiteral("9HWC-PR4N-V8JD-6TYB-MC3G-K7QM-2XTF"); }));
    }
    QFuture<Result<void>> keepRecoveryCode() override
    {
        did.append(QStringLiteral("code"));
        return ready(failure ? Result<void>(fail(*failure)) : Result<void>());
    }
    QFuture<Result<void>> askKeyChain() override
    {
        return ready(keyChain ? Result<void>(fail(*keyChain)) : Result<void>());
    }
    QFuture<Result<void>> setKeyChain(bool on) override
    {
        if (failure)
            return ready(Result<void>(fail(*failure)));
        did.append(on ? QStringLiteral("chain on") : QStringLiteral("chain off"));
        ways.keyChain = on ? std::optional(Instant::fromMilliseconds(1'790'000'000'000)) : std::nullopt;
        return ready(Result<void>());
    }

private:
    Result<void> check(const UnlockProof &proof) const
    {
        if (failure)
            return fail(*failure);
        const auto typed = QString::fromUtf8(proof.secret.text().data(), qsizetype(proof.secret.text().size()));
        return typed == (proof.isCode ? code : passphrase) ? Result<void>()
                                                           : Result<void>(fail(ErrorCode::WrongKey, "no"));
    }
};

/// Work that goes on until the test says how it ended.
class ScriptedCare final : public WorkspaceCare
{
public:
    QList<BackupCard> shelf;
    std::optional<CareWork> work;
    double share = 0;
    QStringList did;

    QString folder() const override { return QStringLiteral("/home/example/.local/share/switchboard/harbour-voice"); }
    QFuture<Result<qint64>> bytes() override { return ready(Result<qint64>(3'100'000'000)); }
    QFuture<Result<QList<BackupCard>>> backups() override { return ready(Result<QList<BackupCard>>(shelf)); }
    QString freeBackupFolder() const override { return folder() + QStringLiteral("/backups/2026-11-23-140631"); }
    Result<void> removeBackup(const QString &gone) override
    {
        shelf.removeIf([&](const BackupCard &card) { return card.folder == gone; });
        return {};
    }
    void verify() override { begin(CareWork::Verify, QStringLiteral("verify")); }
    void backUp(const QString &target) override { begin(CareWork::Backup, QStringLiteral("backup ") + target); }
    void restore(const QString &backup, const QString &target) override
    {
        begin(CareWork::Restore, QStringLiteral("restore ") + backup + QLatin1Char(' ') + target);
    }
    void cancel() override
    {
        CareOutcome outcome;
        outcome.error = Error{ErrorCode::Cancelled, "it was ended", {}};
        end(outcome);
    }
    std::optional<CareWork> running() const override { return work; }
    double done() const override { return share; }

    void reach(double now)
    {
        share = now;
        Q_EMIT progressed();
    }
    void end(CareOutcome outcome)
    {
        outcome.work = work.value_or(CareWork::Verify);
        work.reset();
        Q_EMIT finished(outcome);
    }

private:
    void begin(CareWork what, const QString &said)
    {
        work = what;
        did.append(said);
        Q_EMIT progressed();
    }
};

class ScriptedServer final : public LocalServer
{
public:
    State now = State::Off;
    std::optional<Error> why;
    std::optional<ServeChoice> choice;
    bool reachable = false;

    State state() const override { return now; }
    QString address() const override { return now == State::On ? QStringLiteral("http://127.0.0.1:8765") : QString(); }
    bool isReachable() const override { return reachable; }
    int running() const override { return 1; }
    qint64 answered() const override { return 1204; }
    std::optional<Error> problem() const override { return why; }
    void start(const ServeChoice &wanted) override
    {
        choice = wanted;
        become(why ? State::Off : State::On);
    }
    void stop() override { become(State::Off); }
    void become(State state)
    {
        now = state;
        Q_EMIT changed();
    }
};

/// Everything that the settings page stands on, made up.
struct SettingsStage
{
    ScriptedBackend backend;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("switchboard.ini"))};
    ScriptedKeys keys;
    ScriptedCare care;
    ScriptedServer server;
    ScriptedTestCall sound;
    Shortcuts shortcuts{settings};
    QList<QAction *> actions;
    QObject owner;
    WorkspaceSettings stored{false, BackupRhythm::Daily, 7, 90, 0};
    RetentionAmount due{0, 0, 12, 84'300'000, false};
    std::string name = "Harbour Voice";

    SettingsStage()
    {
        backend.answer(getWorkspaceInfo, [this](const Nothing &) {
            return Result<WorkspaceInfo>(WorkspaceInfo{name, Instant::fromMilliseconds(1'772'500'000'000), "Asha Rao",
                                                       "Harbour Voice", 24, 1'204'318, 270, "0.1.0", "1.0.0", 135, 120,
                                                       "2026-09-01"});
        });
        backend.answer(getWorkspaceSettings, [this](const Nothing &) { return Result<WorkspaceSettings>(stored); });
        backend.answer(updateWorkspaceSettings, [this](const WorkspaceSettings &in) {
            const auto take = [](auto &to, const auto &from) {
                if (from.hasValue())
                    to = from;
            };
            take(stored.backupRhythm, in.backupRhythm);
            take(stored.backupsKept, in.backupsKept);
            take(stored.recordingsKeptDays, in.recordingsKeptDays);
            take(stored.callsKeptDays, in.callsKeptDays);
            return Result<WorkspaceSettings>(stored);
        });
        backend.answer(previewRetention, [this](const RetentionQuery &) { return Result<RetentionAmount>(due); });
        backend.answer(applyRetention, [this](const Nothing &) {
            return Result<RetentionAmount>(std::exchange(due, RetentionAmount{}));
        });
        const auto hour = 3'600'000LL;
        const auto moment = [&](int hours) { return Instant::fromMilliseconds(1'790'000'000'000 - hours * hour); };
        const QString place = care.folder() + QStringLiteral("/backups/");
        care.shelf = {{place + QStringLiteral("auto-2026-09-21-140631"), moment(2), 3'098'200'000, 8412, true, {}},
                      {place + QStringLiteral("auto-2026-09-20-140630"), moment(26), 3'071'900'000, 8390, true, {}},
                      {place + QStringLiteral("2026-09-14-091500"), moment(180), 2'904'100'000, 8011, false, {}}};
        shortcuts.begin();
        command("agents", "&Agent", "New agent…", QKeySequence(Qt::CTRL | Qt::Key_N));
        command("agents", "&Agent", "Test agent", QKeySequence(Qt::CTRL | Qt::Key_T));
        command("softphone", "&Call", "Call or hang up", QKeySequence(Qt::CTRL | Qt::Key_Return));
        command("softphone", "&Call", "Mute or unmute", QKeySequence(Qt::CTRL | Qt::Key_M));
        command("window", "&Workspace", "Lock now", QKeySequence(Qt::CTRL | Qt::Key_L));
        command("window", "&View", "Commands…", QKeySequence(Qt::CTRL | Qt::Key_K));
        command("calls", "&Calls", "Copy call number", {});
        shortcuts.end();
    }

    SettingsParts parts() { return {backend, settings, keys, care, server, sound, shortcuts}; }
    QAction *action(const QString &text) const
    {
        for (auto *each : actions) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private:
    void command(const char *place, const char *menu, const char *text, const QKeySequence &shortcut)
    {
        auto *action = new QAction(QString::fromUtf8(text), &owner);
        action->setShortcut(shortcut);
        shortcuts.add(action, QString::fromLatin1(place), QString::fromLatin1(menu));
        actions.append(action);
    }
};

} // namespace sb::ui
