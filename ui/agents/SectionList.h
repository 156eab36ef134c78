#pragma once

#include "ui/agents/AgentDraft.h"

#include <QListWidget>

namespace sb::ui {

/// The sections of the editor, with a mark where something is wrong.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setMarks(AgentSection section, bool problem, bool changed);
    AgentSection current() const;
    void setCurrent(AgentSection section); ///< without announcing it

Q_SIGNALS:
    void chosen(sb::ui::AgentSection section);
};

QString sectionTitle(AgentSection section);

} // namespace sb::ui
