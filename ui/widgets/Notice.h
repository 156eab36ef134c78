#pragma once

#include "ui/widgets/Chip.h"

#include <QFrame>

class QHBoxLayout;

namespace sb::ui {

class WrappedLabel;

/// A tinted strip inside a page: an icon and one or two sentences, with at most one action.
class Notice : public QFrame
{
    Q_OBJECT

public:
    Notice(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text, int leadLength = 0); ///< the lead is set in weight 500
    void setTone(Tone tone);
    void addAction(QWidget *action);
    using QFrame::addAction;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QHBoxLayout *m_row;
    WrappedLabel *m_words;
};

} // namespace sb::ui
