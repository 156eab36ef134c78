#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportRequest.h"
#include "ui/shell/ViewPage.h"

#include <QDate>
#include <functional>

namespace sb::ui {

class UsageView;

/// Usage and billing in the navigation. Thread: UI.
class UsagePage final : public ViewPage<UsageView>
{
    Q_OBJECT

public:
    /// \p today tells the day in UTC; the backend outlives the page.
    explicit UsagePage(Backend &backend, std::function<QDate()> today = utcToday, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("usage"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("usage"); }
    PageGroup group() const override { return PageGroup::Money; }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    void reload() override;
    QString holdsLock() const override;
    QString endsWithLock() const override;

    static QDate utcToday();

Q_SIGNALS:
    void callRequested(const sb::CallId &call);
    void reportRequested(const sb::ui::ReportRequest &request); ///< of the period and the agent that are chosen

private:
    Backend &m_backend;
    std::function<QDate()> m_today;
};

} // namespace sb::ui
