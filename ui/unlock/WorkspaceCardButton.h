#pragma once

#include "ui/unlock/WorkspaceAccess.h"

#include <QPushButton>

namespace sb::ui {

/// The card of the chosen workspace; its menu offers the others.
class WorkspaceCardButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WorkspaceCardButton(QWidget *parent = nullptr);

    void setCard(const WorkspaceCard &card);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_detail;
};

} // namespace sb::ui
