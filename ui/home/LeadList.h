#pragma once

#include "ui/theme/Role.h"

#include <QAbstractListModel>
#include <QListView>

namespace sb::ui {

/// A row that leads somewhere: words at the left, a verb or a figure at the right, and a bar below when it has a share.
struct LeadRow
{
    QString iconName; ///< may be empty
    Role iconRole = Role::TextSecondary;
    QString title;
    QString detail; ///< below the title; beside it in a row with a bar
    QString trailing;
    Role trailingRole = Role::Link;
    double share = -1; ///< 0 to 1; below 0: no bar
    Role shareRole = Role::Accent;
    QString spoken; ///< for screen readers

    bool operator==(const LeadRow &) const = default;
};

/// A short list of such rows. Arrow keys walk it; Enter, Space or a click opens one. Rows that do not fit are scrolled
/// to; a row whose words are cut has them as its tool tip.
class LeadList final : public QListView
{
    Q_OBJECT

public:
    explicit LeadList(const QString &name, QWidget *parent = nullptr);
    ~LeadList() override;

    void setRows(const QList<LeadRow> &rows); ///< the same rows keep the place
    const QList<LeadRow> &rows() const;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Rows;
    Rows *m_rows;
};

} // namespace sb::ui
