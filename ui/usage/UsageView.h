#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportRequest.h"
#include "ui/usage/UsageChoice.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;

namespace sb::ui {

class BreakdownCard;
class Button;
class ChartCard;
class CostSheetCard;
class DownloadFile;
class Faces;
class PageHeader;
class SegmentedSwitch;
class SessionsCard;
class UsageFilterBar;
class UsageTiles;

/// Usage and billing: what was used, when, by whom and why it cost what it cost.
class UsageView final : public QWidget
{
    Q_OBJECT

public:
    /// \p today tells the day in UTC, so that a test can choose it.
    UsageView(Backend &backend, std::function<QDate()> today, QWidget *parent = nullptr);

    void refresh();
    void showTable();
    void exportTable();
    void exportLines(); ///< or ends that
    bool isExporting() const;
    void saveCostSheet();
    void clearFilters();
    void askReport();
    UsageFilterBar *filters() const { return m_filters; }
    ChartCard *chart() const { return m_chart; }
    BreakdownCard *breakdown() const { return m_breakdown; }
    SessionsCard *sessions() const { return m_sessions; }
    CostSheetCard *costSheet() const { return m_sheet; }
    UsageTiles *tiles() const { return m_tiles; }
    void showPeriod(UsagePeriod::Kind kind);

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void callRequested(const sb::CallId &call);
    void reportRequested(const sb::ui::ReportRequest &request);

private:
    void build();
    void connectParts();
    void choosePeriod(int index);
    void loadChart();
    void loadBreakdown();
    void loadBefore();
    void take(const UsageBreakdown &breakdown);
    void openBar(int bucket);
    UsageSplit chartSplit() const;
    void tell(const Result<QString> &path);
    void sayExport(qint64 bytes);

    Backend &m_backend;
    std::function<QDate()> m_today;
    std::optional<UsageBreakdown> m_shown;
    int m_turn = 0;
    QTimer m_settle; ///< many calls that end together are one question
    PageHeader *m_header;
    SegmentedSwitch *m_periods;
    Button *m_sheetButton;
    Button *m_exportButton;
    QAction *m_lines = nullptr; ///< of its menu
    DownloadFile *m_file;
    UsageFilterBar *m_filters;
    UsageTiles *m_tiles;
    QComboBox *m_split;
    ChartCard *m_chart;
    BreakdownCard *m_breakdown;
    SessionsCard *m_sessions;
    CostSheetCard *m_sheet;
    QWidget *m_side;
    Faces *m_faces;
};

} // namespace sb::ui
