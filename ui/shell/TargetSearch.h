#pragma once

#include "ui/shell/Page.h"

#include <QTimer>

#include <map>
#include <memory>

namespace sb::ui {

/// What the pages find for the command palette by asking: after a pause in typing, for the newest words alone. An
/// older question is stopped and its answers are dropped. Thread: UI.
class TargetSearch final : public QObject
{
    Q_OBJECT

public:
    /// \p pages: those that are there now.
    explicit TargetSearch(std::function<QList<Page *>()> pages, QObject *parent = nullptr);
    ~TargetSearch() override;

    /// \p only: of this kind alone, and then also without words.
    void search(const QString &words, std::optional<TargetKind> only);
    void stop();

    bool isAsking() const; ///< or about to
    /// What a page answered for this kind, null before.
    const LookupAnswer *answerFor(TargetKind kind) const;
    QStringList problems() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(TargetKind kind, const LookupAnswer &answer);

    std::function<QList<Page *>()> m_pages;
    QTimer m_pause;
    QString m_words;
    std::optional<TargetKind> m_only;
    std::unique_ptr<QObject> m_round;
    std::stop_source m_stop;
    std::map<TargetKind, std::optional<LookupAnswer>> m_answers; ///< of this round, by who was asked
};

} // namespace sb::ui
