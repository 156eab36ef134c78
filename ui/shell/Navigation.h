#pragma once

#include "ui/shell/Page.h"

#include <QFrame>

class QListView;
class QStandardItemModel;
class QToolButton;
class QMenu;

namespace sb::ui {

class WorkspaceButton;

/// The column at the left: the workspace, then the pages in groups with their counts and a dot where a call runs.
/// 208 px wide, or a rail of 56 px with drawings alone.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setPages(const QList<Page *> &pages);
    void setCurrent(const Page *page);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void setWorkspace(const QString &name, const QString &place, QMenu *menu);
    void refresh(); ///< counts and dots are read again
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(sb::ui::Page *page);

private:
    void fill();

    QList<Page *> m_pages;
    WorkspaceButton *m_workspace;
    QListView *m_list;
    QStandardItemModel *m_model;
    bool m_rail = false;
};

} // namespace sb::ui
