#pragma once

#include "ui/widgets/Card.h"

class QLineEdit;

namespace sb::ui {

class IconButton;
class SegmentedSwitch;
class TestCallModel;
class TranscriptView;

/// The running transcript with the field for what the caller would say.
class TranscriptCard final : public Card
{
    Q_OBJECT

public:
    explicit TranscriptCard(TestCallModel &model, QWidget *parent = nullptr);

    void copy();
    void focusField();
    TranscriptView *view() const { return m_view; }

private:
    void send();
    void look();

    TestCallModel &m_model;
    SegmentedSwitch *m_show;
    IconButton *m_copy;
    TranscriptView *m_view;
    QLineEdit *m_field;
    IconButton *m_send;
};

} // namespace sb::ui
