#include "ui/softphone/TranscriptCard.h"

#include "ui/calls/TranscriptView.h"
#include "ui/softphone/TestCallModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace sb::ui {

TranscriptCard::TranscriptCard(TestCallModel &model, QWidget *parent)
    : Card(tr("Transcript"), parent)
    , m_model(model)
    , m_show(new SegmentedSwitch(tr("Show"), {tr("All"), tr("Speech"), tr("Events")}, this))
    , m_copy(new IconButton(QStringLiteral("copy"), tr("Copy transcript"), this))
    , m_view(new TranscriptView(&model.transcript(), TranscriptDelegate::Density::Wide, TranscriptView::Follow::Newest,
                                this))
    , m_field(new QLineEdit(this))
    , m_send(new IconButton(QStringLiteral("send"), tr("Say it"), this))
{
    m_show->setControlSize(ControlSize::Small);
    addAction(m_show);
    addAction(m_copy);
    addLine();
    body()->addSpacing(6);
    body()->addWidget(m_view, 1);
    addLine();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_field->setPlaceholderText(tr("Type what the caller would say"));
    m_field->setAccessibleName(tr("What the caller would say"));
    m_field->setMaxLength(2000);
    m_send->setOutlined(true);
    row->addWidget(m_field, 1);
    row->addWidget(m_send);
    body()->addLayout(row);

    connect(m_show, &SegmentedSwitch::indexChanged, this, [this](int index) {
        m_model.transcript().setShow(index == 0   ? TranscriptModel::Show::All
                                     : index == 1 ? TranscriptModel::Show::Speech
                                                  : TranscriptModel::Show::Events);
    });
    connect(m_copy, &QToolButton::clicked, this, &TranscriptCard::copy);
    connect(m_field, &QLineEdit::returnPressed, this, &TranscriptCard::send);
    connect(m_send, &QToolButton::clicked, this, &TranscriptCard::send);
    connect(&model, &TestCallModel::phaseChanged, this, &TranscriptCard::look);
    connect(&model, &TestCallModel::delaysChanged, this, &TranscriptCard::look);
    look();
}

void TranscriptCard::look()
{
    const auto running = m_model.phase() == TestCallModel::Phase::Running;
    m_field->setEnabled(running);
    m_send->setEnabled(running);
    const auto turns = static_cast<int>(m_model.delays().turns().size());
    setContext(turns > 0 ? tr("turn %1").arg(turns) : QString());
}

void TranscriptCard::send()
{
    m_model.say(m_field->text());
    m_field->clear();
}

void TranscriptCard::copy()
{
    QGuiApplication::clipboard()->setText(m_model.transcript().text());
}

void TranscriptCard::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sb::ui
