#pragma once

#include "app/Workspace.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>
#include <QTest>

namespace sb::test {

/// A workspace of the program itself, open, in a folder that goes with the test.
struct OpenWorkspace
{
    static constexpr const char *passphrase = "five words that do not";

    QTemporaryDir folder;
    FakeClock clock;
    QString path{folder.filePath(QStringLiteral("workspace"))};
    std::string recoveryCode;
    std::unique_ptr<app::Workspace> workspace;

    OpenWorkspace()
    {
        auto created = app::Workspace::create(path, QStringLiteral("Harbour Voice"), Secret(passphrase),
                                              KeyCost::minimum(), clock);
        if (!created)
            qFatal("%s", created.error().detail.c_str());
        recoveryCode = created->recoveryCode.text();
        workspace = std::move(created->workspace);
    }
    Result<Secret> opensWith(const std::string &text,
                             app::UnlockKey::Kind kind = app::UnlockKey::Kind::Passphrase) const
    {
        return app::Workspace::dataKeyOf(path, {kind, Secret(text)});
    }
};

/// The answer of \p future, while the event loop runs.
template <typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer came");
    return future.result();
}

} // namespace sb::test
