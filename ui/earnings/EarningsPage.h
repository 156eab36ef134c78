#pragma once

#include "models/backend/Backend.h"
#include "ui/shell/Page.h"

#include <QPointer>

namespace sb::ui {

class EarningsView;

/// Earnings of resellers in the navigation. Thread: UI.
class EarningsPage final : public Page
{
    Q_OBJECT

public:
    explicit EarningsPage(Backend &backend, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("earnings"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("earnings"); }
    PageGroup group() const override { return PageGroup::Money; }
    QWidget *createWidget(QWidget *parent) override;
    QList<QAction *> actions() const override { return m_actions; }
    QString menuTitle() const override;

private:
    void add(const QString &text, const QKeySequence &keys, void (EarningsView::*run)());

    Backend &m_backend;
    QPointer<EarningsView> m_view;
    QList<QAction *> m_actions;
};

} // namespace sb::ui
