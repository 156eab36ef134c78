#pragma once

#include "ui/reports/ReportRequest.h"
#include "ui/widgets/Card.h"

#include <QDateTime>
#include <QPageSize>

#include <array>
#include <functional>

class QComboBox;

namespace sb::ui {

class FinalityLine;
class FormRow;
class ReportLayout;
class ReportPartList;
class ReportTargets;
class TerminalBlock;

/// Which report: kind, about whom, which days, on what paper, with which parts; and the same from a terminal.
class ReportForm final : public Card
{
    Q_OBJECT

public:
    /// \p now is UTC; the targets outlive the form.
    ReportForm(const ReportTargets &targets, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void refill();                                 ///< targets are others now; what was chosen stays where it can
    void setRequest(const ReportRequest &request); ///< what it leaves open is filled with what is usual
    ReportRequest request() const;
    QPageSize::PageSizeId paper() const;
    void setPaper(QPageSize::PageSizeId paper);
    void showLayout(const ReportLayout *layout); ///< pages of the parts and whether figures are final; null: not known
    void askDays();
    void copyCommand();
    QString command() const; ///< in one line, as it is copied

    QList<QWidget *> stops() const; ///< of the Tab key, in their order
    QComboBox *kinds() const { return m_kinds; }
    QComboBox *targetBox() const { return m_target; }
    QComboBox *periods() const { return m_periods; }
    QComboBox *papers() const { return m_papers; }
    ReportPartList *partList() const { return m_parts; }
    FinalityLine *finality() const { return m_finality; }

Q_SIGNALS:
    void subjectChanged(); ///< another kind, target or period, by a person
    void partsChanged();
    void paperChanged();
    void commandCopied();

private:
    QWidget *makeFields();
    void chooseKind(ReportKind kind);
    void fillTargets();
    void fillPeriods();
    void choosePeriod(int index);
    void setPeriod(QDate from, QDate to);
    void showFinality(const ReportLayout *layout);
    void showCommand();
    QStringList commandWords(bool isShown) const;
    QString &chosen() { return m_chosen.at(static_cast<std::size_t>(m_kind)); }
    const QString &chosen() const { return m_chosen.at(static_cast<std::size_t>(m_kind)); }

    const ReportTargets &m_targets;
    std::function<QDateTime()> m_now;
    ReportKind m_kind = ReportKind::Statement;
    std::array<QString, 4> m_chosen; ///< ids, by kind
    QDate m_from;
    QDate m_to;
    QComboBox *m_kinds;
    QComboBox *m_target;
    FormRow *m_targetRow;
    QComboBox *m_periods;
    QComboBox *m_papers;
    FinalityLine *m_finality;
    ReportPartList *m_parts;
    TerminalBlock *m_terminal;
};

} // namespace sb::ui
