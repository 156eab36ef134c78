#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/shell/Shortcuts.h"

class QKeySequenceEdit;
class QTableView;
class QStandardItemModel;

namespace sb::ui {

class Button;
class FieldProblem;
class PlainLabel;

/// The keys of every command: one is chosen in the table and gets others below it. A clash is told before it is made.
class ShortcutsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ShortcutsSection(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    void fill();
    void choose();
    void weigh();
    void set();
    const Shortcut *current() const;

    Shortcuts &m_shortcuts;
    QTableView *m_table;
    QStandardItemModel *m_model;
    PlainLabel *m_name;
    QKeySequenceEdit *m_keys;
    FieldProblem *m_problem;
    Button *m_set;
    Button *m_clear;
    Button *m_reset;
    Button *m_resetAll;
    QString m_current; ///< id
};

} // namespace sb::ui
