#pragma once

#include "ui/shell/Page.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace sb::ui {

class PlainLabel;
class TargetSearch;

/// Ctrl+K: finds actions, agents, calls and settings by a few letters, over a scrim. A prefix narrows: > actions,
/// @ agents, # calls, : settings. Up and Down walk, Enter opens, Escape goes back to where the focus was. What is in
/// memory is there at once; what must be asked for comes in behind, and a line that was walked to stays the chosen one.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// \p find answers at once with what fits the words, \p asked later; the palette orders and marks it.
    CommandPalette(std::function<QList<SearchTarget>(const QString &words)> find, TargetSearch *asked, QWidget *window);

    void open(const QString &words = {});
    void dismiss();

    /// True when every word of \p words begins a word of \p title, or the title holds them all.
    static bool fits(const QString &title, const QString &words);
    static QString withoutPrefix(const QString &typed, std::optional<TargetKind> *kind);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void fill();
    void addTargets(TargetKind kind, qsizetype most);
    void addCaption(const QString &words);
    void choose(int row);
    void step(int by);
    void openCurrent();
    void arrange();

    std::function<QList<SearchTarget>(const QString &)> m_find;
    TargetSearch *m_asked;
    QString m_words;
    std::optional<TargetKind> m_only;
    bool m_hasMoved = false;     ///< to a line of the operator's choice
    QList<SearchTarget> m_known; ///< found in memory
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_scope;
    QStandardItemModel *m_model;
    QList<SearchTarget> m_targets; ///< shown
    QPointer<QWidget> m_focusBefore;
};

} // namespace sb::ui
