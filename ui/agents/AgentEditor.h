#pragma once

#include "ui/agents/AgentEditorModel.h"

#include <QWidget>

class QMenu;
class QScrollArea;

namespace sb::ui {

class ActiveChoice;
class AgentCatalogs;
class AgentForm;
class Button;
class Chip;
class ElidedLabel;
class Faces;
class IconButton;
class PlainLabel;
class SectionList;
class StepQueue;
class VoiceSample;

/// The right side of the agents page: head with state and Save, sections, and the choice of rule G5 below. Its forms
/// come in one after the other once it stands in its window.
class AgentEditor final : public QWidget
{
    Q_OBJECT

public:
    AgentEditor(AgentEditorModel &model, AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent = nullptr);

    void setMenu(QMenu *menu);       ///< behind the dots
    void setLines(int lines);        ///< phone lines of the open agent
    void save();                     ///< as chosen below; goes to the first problem instead when there is one
    void show(AgentSection section); ///< scrolls there
    void begin();                    ///< of a new agent: its greeting has the focus
    bool isWhole() const;            ///< every form is there

Q_SIGNALS:
    void testRequested();
    void versionsRequested();
    void newRequested();

private:
    QWidget *makeHead(QWidget *parent);
    QWidget *makeBody(AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent);
    void queueForms(AgentCatalogs &catalogs, VoiceSample *sample, QWidget *page);
    void finishForms();
    void look();
    void lookAtChoice();
    void markSections();
    void followScroll();

    AgentEditorModel &m_model;
    StepQueue *m_steps;
    Faces *m_faces;
    ElidedLabel *m_name;
    Chip *m_state;
    ElidedLabel *m_edits;
    IconButton *m_versions;
    IconButton *m_more;
    Button *m_test;
    Button *m_save;
    SectionList *m_sections;
    QScrollArea *m_scroll;
    std::vector<AgentForm *> m_forms; ///< those that are there
    ActiveChoice *m_choice = nullptr; ///< comes after the forms
    int m_lines = 0;
    bool m_scrolling = false;
};

} // namespace sb::ui
