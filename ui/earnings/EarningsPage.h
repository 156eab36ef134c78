#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportRequest.h"
#include "ui/shell/ViewPage.h"

namespace sb::ui {

class EarningsView;

/// Earnings of resellers in the navigation. Thread: UI.
class EarningsPage final : public ViewPage<EarningsView>
{
    Q_OBJECT

public:
    explicit EarningsPage(Backend &backend, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("earnings"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("earnings"); }
    PageGroup group() const override { return PageGroup::Money; }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    void reload() override;

Q_SIGNALS:
    void reportRequested(const sb::ui::ReportRequest &request); ///< a statement of the reseller that is looked at

private:
    Backend &m_backend;
};

} // namespace sb::ui
