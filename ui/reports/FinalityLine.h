#pragma once

#include "ui/widgets/Chip.h"

namespace sb::ui {

class WrappedLabel;

/// One small line with an icon: whether a report's figures will stay as they are.
class FinalityLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FinalityLine(QWidget *parent = nullptr);

    void set(const QString &iconName, Tone tone, const QString &text); ///< neutral is the colour of labels
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role role() const { return m_tone == Tone::Neutral ? Role::TextSecondary : toneText(m_tone); }

    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    WrappedLabel *m_words;
};

} // namespace sb::ui
