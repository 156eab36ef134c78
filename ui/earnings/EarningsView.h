#pragma once

#include "models/backend/Backend.h"
#include "models/contract/People.h"
#include "models/contract/WhatIf.h"
#include "ui/earnings/StatementOf.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QMenu;

namespace sb::ui {

class Button;
class ChartCard;
class EarningsTiles;
class Faces;
class FilterChip;
class MemberTableModel;
class PageHeader;
class SegmentedSwitch;
class TotalRow;
class WhatIfCard;

/// What a reseller earned, by time and by member, and what it would have earned on other terms.
class EarningsView final : public QWidget
{
    Q_OBJECT

public:
    explicit EarningsView(Backend &backend, QWidget *parent = nullptr);
    ~EarningsView() override;

    void refresh();
    void saveStatement();
    void exportMembers();
    void askReport() { Q_EMIT reportRequested(m_review ? statementOf(*m_review, period()) : ReportRequest()); }
    void resetWhatIf();
    void showTable();
    WhatIfCard *whatIf() const { return m_whatIf; }
    ChartCard *chart() const { return m_chart; }
    MemberTableModel *members() const { return m_members; }
    EarningsTiles *tiles() const { return m_tiles; }
    const std::optional<EarningsReview> &review() const { return m_review; }

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void reportRequested(const sb::ui::ReportRequest &request);

private:
    void build();
    void loadPeople();
    void takeOrgs(const Result<OrgList> &answer);
    void load();
    void take(const EarningsReview &review);
    void showReview();
    void rerate();
    void showRerating(const Rerating &rerating);
    void fillTotals();
    void askToUse(double percent);
    void useMarkup(double percent);
    void showNoReseller();
    QString periodName() const;
    EarningsPeriod period() const;
    void tell(const Result<QString> &path);

    Backend &m_backend;
    std::optional<Me> m_me;
    std::vector<Org> m_resellers; ///< to choose from, for a super admin
    Patch<OrgId> m_org;           ///< another than the own
    std::optional<EarningsReview> m_review;
    int m_turn = 0;
    int m_ratingTurn = 0;
    std::stop_source m_stop;
    QTimer m_soon;
    QTimer m_settle;
    QElapsedTimer m_clock;
    PageHeader *m_header;
    SegmentedSwitch *m_periods;
    FilterChip *m_orgChip;
    Button *m_statement;
    Button *m_export;
    EarningsTiles *m_tiles;
    ChartCard *m_chart;
    MemberTableModel *m_members;
    TotalRow *m_total;
    WhatIfCard *m_whatIf;
    Faces *m_faces;
};

} // namespace sb::ui
