#pragma once

#include "ui/theme/Role.h"

#include <QLabel>

namespace sb::ui {

/// The label for every word on a page: always Qt::PlainText, in a size, weight and colour of the look.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextSize size, Role role, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextSize size, TextWeight weight, Role role, QWidget *parent = nullptr);

    void setRole(Role role);
    void setTextSize(TextSize size, TextWeight weight = TextWeight::Regular);
    void setFixedPitch(bool fixed);
    /// Shows what somebody typed, with hidden characters written out.
    void setData(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextSize m_size = TextSize::Body;
    TextWeight m_weight = TextWeight::Regular;
    Role m_role = Role::Text;
    bool m_fixedPitch = false;
};

} // namespace sb::ui
