#pragma once

#include "models/backend/Backend.h"
#include "models/contract/AgentTags.h"
#include "ui/agents/AgentRows.h"

#include <QWidget>

namespace sb::ui {

class FilterChip;

/// State and tag that the list of agents is narrowed to, as chips below the search. Thread: UI.
class AgentFilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit AgentFilterChips(Backend &backend, QWidget *parent = nullptr);

    void clear(); ///< announces it when something was set
    std::optional<bool> active() const { return m_active; }
    const std::optional<QString> &tag() const { return m_tag; }

Q_SIGNALS:
    void changed();

private:
    void fillTags();
    void setActive(std::optional<bool> active);
    void setTag(std::optional<QString> tag);

    Backend &m_backend;
    FilterChip *m_state;
    FilterChip *m_tags;
    std::optional<bool> m_active;
    bool m_isAsking = false;
    std::optional<QString> m_tag;
};

} // namespace sb::ui
