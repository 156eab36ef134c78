#pragma once

#include <QWidget>

class QHBoxLayout;

namespace sb::ui {

class FieldProblem;
class WrappedLabel;

/// One row of a settings card: its name, a small explanation, the controls at the right; a problem stands below.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString &name, const QString &why, QWidget *parent = nullptr);

    /// From left to right; a control without a name of its own takes the row's.
    void addControl(QWidget *control);
    void setWhy(const QString &why);
    void setProblem(const QString &problem); ///< empty: none
    void setFound(bool found);               ///< marked by the search

    QString name() const { return m_name; }
    QString why() const;
    QString problem() const;
    bool fits(const QString &words) const; ///< every word stands in the name or the explanation
    void focusControl();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    WrappedLabel *m_why;
    QHBoxLayout *m_controls;
    FieldProblem *m_problem;
    bool m_found = false;
};

} // namespace sb::ui
