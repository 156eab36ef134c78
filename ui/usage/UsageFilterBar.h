#pragma once

#include "models/backend/Backend.h"
#include "ui/usage/UsageChoice.h"

#include <QWidget>

class QMenu;

namespace sb::ui {

class Button;
class ElidedLabel;
class FilterChip;

/// The filters over the page, what period they hold in, and the way back to all. The choices are those that had usage
/// in the period.
class UsageFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageFilterBar(Backend &backend, QWidget *parent = nullptr);

    const UsageChoice &choice() const { return m_choice; }
    void setPeriod(const UsagePeriod &period);
    void setReach(UsageReach reach); ///< a developer has no other members to choose from
    void setAsOf(Instant moment);
    void setAgent(const AgentId &agent, const QString &name);
    void setModel(const std::string &model);
    void setMember(const UserId &member, const QString &name);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void offer(QMenu *menu, UsageSplit split);
    void addFixed();
    void tell();
    void show();

    Backend &m_backend;
    UsageChoice m_choice;
    Instant m_asOf;
    FilterChip *m_agent;
    FilterChip *m_model;
    FilterChip *m_service;
    FilterChip *m_member;
    FilterChip *m_kind;
    ElidedLabel *m_range;
    Button *m_clear;
};

} // namespace sb::ui
