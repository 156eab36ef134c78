#pragma once

#include "ui/theme/Role.h"

#include <QWidget>

namespace sb::ui {

enum class Tone : std::uint8_t { Neutral, Positive, Warning, Negative, Info, Caller, Agent, Accent };

Role toneText(Tone tone); ///< colour of words and icons
Role toneTint(Tone tone); ///< ground under them

/// A state in words on its tint, 20 px high.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static int widthOf(const QString &text, const QWidget *widget);
    /// The same for delegates. \return the width that was used
    static int paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace sb::ui
