#pragma once

#include "ui/softphone/DelayStats.h"
#include "ui/widgets/Card.h"

namespace sb::ui {

class PlainLabel;
class WrappedLabel;

/// Before a call: the delay to expect, by stages, from the turns of the last call here; and what will limit the call.
class ExpectCard final : public Card
{
    Q_OBJECT

public:
    explicit ExpectCard(QWidget *parent = nullptr);

    void setTarget(int milliseconds);
    void setDelays(const DelayStats &delays);
    void setLimit(int seconds); ///< of the chosen agent

private:
    class Bar;

    Bar *m_bar;
    WrappedLabel *m_sentence;
    WrappedLabel *m_limit;
    int m_target = 450;
};

} // namespace sb::ui
