#pragma once

#include <QWidget>

class QHBoxLayout;

namespace sb::ui {

class ElidedLabel;
class PlainLabel;

/// The 56 px above a page: title, one line of context, a view switch beside them, actions at the right, primary last.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< may be what somebody named
    void setContext(const QString &context);
    void addBeside(QWidget *widget); ///< a chip or a view switch beside the title
    void addAction(QWidget *action);
    using QWidget::addAction;

private:
    QHBoxLayout *m_row;
    QHBoxLayout *m_beside;
    ElidedLabel *m_title;
    ElidedLabel *m_context;
};

} // namespace sb::ui
