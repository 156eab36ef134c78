#pragma once

#include "models/base/Deliver.h"
#include "ui/unlock/WorkspaceAccess.h"

#include <QPromise>

namespace sb::ui {

/// Workspaces by a table, answering when the test says so.
class FakeAccess : public WorkspaceAccess
{
public:
    QList<WorkspaceCard> cards{
        {QStringLiteral("/home/example/Documents/Harbour Voice"), QStringLiteral("Harbour Voice"), 3'100'000'000}};
    QString passphrase = QStringLiteral("five words that do not");
    QString code = QStringLiteral("K7QM-2XTF-9HWC-PR4N-V8JD-6TYB-MC3G-QX5L");
    std::optional<Error> failure; ///< what create and unlock answer instead
    QString foreignFolder;        ///< holds other files
    std::vector<NewWorkspace> made = {};
    bool hold = false; ///< keep the answer back until release()

    QList<WorkspaceCard> recent() const override { return cards; }
    void forget(const QString &folder) override
    {
        cards.removeIf([&](const WorkspaceCard &card) { return card.folder == folder; });
    }
    QString suggestedFolder(const QString &name) const override
    {
        return QStringLiteral("/home/example/Documents/") + name;
    }
    qint64 freeBytes(const QString &) const override { return 214'000'000'000; }
    Result<WorkspaceCard> inspect(const QString &folder) const override
    {
        for (const WorkspaceCard &card : cards) {
            if (card.folder == folder)
                return card;
        }
        return fail(folder == foreignFolder ? ErrorCode::Conflict : ErrorCode::NotFound, "no workspace");
    }
    PassphraseStrength strength(const QString &typed) const override
    {
        if (typed.isEmpty())
            return {};
        const double bits = double(typed.size()) * 3.0;
        return {bits < 24 ? 1 : bits < 48 ? 2 : bits < 80 ? 3 : 4, bits};
    }
    QFuture<Result<QString>> create(NewWorkspace workspace) override
    {
        made.push_back(std::move(workspace));
        if (failure)
            return ready(Result<QString>(fail(*failure)));
        return ready(Result<QString>(code));
    }
    QFuture<Result<void>> unlock(const QString &, Secret secret) override
    {
        return answer(secret.text() == passphrase.toStdString());
    }
    QFuture<Result<void>> recover(const QString &, Secret secret) override
    {
        return answer(QString::fromUtf8(secret.text().data(), qsizetype(secret.text().size()))
                          .compare(code, Qt::CaseInsensitive) == 0);
    }
    bool keyChain = false; ///< has a slot
    bool hasKeyChain(const QString &) const override { return keyChain; }
    QFuture<Result<void>> unlockByKeyChain(const QString &) override { return answer(true); }
    void release()
    {
        m_held->addResult(m_answer);
        m_held->finish();
        m_held.reset();
    }

private:
    QFuture<Result<void>> answer(bool right)
    {
        Result<void> result;
        if (failure)
            result = fail(*failure);
        else if (!right)
            result = fail(ErrorCode::WrongKey, "no slot opens");
        if (!hold)
            return ready(result);
        m_answer = result;
        m_held = std::make_unique<QPromise<Result<void>>>();
        m_held->start();
        return m_held->future();
    }

    Result<void> m_answer;
    std::unique_ptr<QPromise<Result<void>>> m_held;
};

} // namespace sb::ui
