#pragma once

#include "ui/agents/BulkChange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace sb::ui {

class AgentCatalogs;
class CatalogPicker;
class FieldProblem;

/// The fields that several agents may be given, each behind a check box: what is not checked stays. Thread: UI.
class BulkEditForm final : public QWidget
{
    Q_OBJECT

public:
    /// \p actives of the agents are active: rule G5 is asked when there is one. \p inUse are tags that some have.
    BulkEditForm(const AgentCatalogs &catalogs, int actives, const QStringList &inUse, QWidget *parent = nullptr);

    BulkChange change() const;
    ActiveAgents activeAgents() const;
    bool isReady() const { return m_isReady; } ///< something is to be changed, and nothing is wrong with it

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// \p field acts only while its box is checked; touching it checks the box.
    QCheckBox *addRow(const QString &label, QWidget *field, const QString &unit = {});
    QDoubleSpinBox *number(int decimals, double least, double most, double usual);
    QLineEdit *tagLine(const QString &example);
    void fillVoices();
    void look();

    const AgentCatalogs &m_catalogs;
    QGridLayout *m_grid;
    CatalogPicker *m_model;
    CatalogPicker *m_transcriber;
    CatalogPicker *m_engine;
    QComboBox *m_voice;
    QComboBox *m_language;
    QDoubleSpinBox *m_timeLimit;
    QDoubleSpinBox *m_turnCloses;
    QDoubleSpinBox *m_hangsUp;
    QComboBox *m_state;
    QLineEdit *m_add;
    QLineEdit *m_remove;
    FieldProblem *m_problem;
    QRadioButton *m_changeActives;
    QRadioButton *m_leaveActives;
    QCheckBox *m_modelOn;
    QCheckBox *m_transcriberOn;
    QCheckBox *m_engineOn;
    QCheckBox *m_languageOn;
    QCheckBox *m_timeLimitOn;
    QCheckBox *m_turnClosesOn;
    QCheckBox *m_hangsUpOn;
    QCheckBox *m_stateOn;
    QCheckBox *m_addOn;
    QCheckBox *m_removeOn;
    bool m_isReady = false;
};

} // namespace sb::ui
