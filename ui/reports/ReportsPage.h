#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportFile.h"
#include "ui/shell/ViewPage.h"

#include <QDateTime>

#include <functional>

namespace sb::ui {

class ReportsView;
class Settings;

/// Reports in the navigation. Thread: UI.
class ReportsPage final : public ViewPage<ReportsView>
{
    Q_OBJECT

public:
    /// \p write makes the files, on workers; \p now is UTC. Backend and settings outlive the page.
    ReportsPage(Backend &backend, Settings &settings, ReportWriter write,
                std::function<QDateTime()> now = QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    QString id() const override { return QStringLiteral("reports"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("reports"); }
    PageGroup group() const override { return PageGroup::Money; }
    QWidget *createWidget(QWidget *parent) override;
    QString menuTitle() const override;
    void reload() override;
    QString holdsLock() const override;
    QString endsWithLock() const override;

    void openReport(const sb::ui::ReportRequest &request); ///< shows the page with it

private:
    Backend &m_backend;
    Settings &m_settings;
    ReportWriter m_write;
    std::function<QDateTime()> m_now;
    std::optional<ReportRequest> m_wanted;
};

} // namespace sb::ui
