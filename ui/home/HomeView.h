#pragma once

#include "models/backend/Backend.h"
#include "ui/home/Attention.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace sb::ui {

class Button;
class ChartCard;
class Faces;
class FirstSteps;
class HomeCallsCard;
class HomeModel;
class HomeTiles;
class LeadCard;
class PageHeader;

/// How the workspace does: credit, today's calls, what runs, what needs attention; before the first call, how to come
/// to one.
class HomeView final : public QWidget
{
    Q_OBJECT

public:
    /// \p now tells the local time, so that a test can choose it.
    HomeView(Backend &backend, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void refresh();
    void showTable();
    void showAttention(); ///< the focus goes to what needs attention
    HomeModel &model() const { return *m_model; }
    HomeTiles *tiles() const { return m_tiles; }
    ChartCard *chart() const { return m_chart; }
    LeadCard *attention() const { return m_attention; }
    LeadCard *expiring() const { return m_expiring; }
    HomeCallsCard *calls() const { return m_calls; }
    FirstSteps *steps() const { return m_steps; }

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void callsRequested(const sb::ui::CallFilterChoice &choice);
    void callRequested(const sb::CallId &call);
    void walletRequested(const sb::WalletId &wallet);
    void agentRequested(const sb::AgentId &agent);
    void newAgentRequested();
    void testRequested();
    void reportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeOverview();
    void connectParts();
    void look();
    void lookAtAttention();
    void lookAtExpiring();
    void lead(const HomeTarget &target);
    void leadToWallet();

    HomeModel *m_model;
    PageHeader *m_header;
    Button *m_report;
    Button *m_test;
    HomeTiles *m_tiles;
    ChartCard *m_chart;
    LeadCard *m_attention;
    HomeCallsCard *m_calls;
    LeadCard *m_expiring;
    QWidget *m_overview;
    FirstSteps *m_steps;
    QStackedWidget *m_content;
    Faces *m_faces;
    QList<Attention> m_rows;
    bool m_told = false; ///< that the calls could not be asked for again
};

} // namespace sb::ui
