#pragma once

#include "ui/theme/Role.h"

#include <QHash>
#include <QWidget>

class QTextLayout;

namespace sb::ui {

/// Words over several lines at the line height of the look, which QLabel does not have. Plain text, never markup.
class WrappedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit WrappedLabel(const QString &text, QWidget *parent = nullptr);
    WrappedLabel(const QString &text, TextSize size, Role role, QWidget *parent = nullptr);
    ~WrappedLabel() override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setData(const QString &typed); ///< with hidden characters written out
    void setRole(Role role);
    void setAlignment(Qt::Alignment alignment);
    void setFixedPitch(bool fixed);
    /// The first \p length characters in weight 500: "Write it down. A copied code …".
    void setLead(int length);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reshape(); ///< what was known of its size holds no longer
    QFont textFont() const;
    int layOut(QTextLayout &layout, int width) const; ///< of the text alone. \return height in px
    int textWidth(int width) const;                   ///< without the margins

    QString m_text;
    TextSize m_size = TextSize::Body;
    Role m_role = Role::Text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    int m_lead = 0;
    bool m_fixedPitch = false;
    // A layout asks for the same sizes many times over, and each is a whole break of the text into lines.
    mutable QHash<int, int> m_heights; ///< of the text, by its width; px
    mutable int m_wanted = -1;         ///< width in px; below zero: not known
};

} // namespace sb::ui
