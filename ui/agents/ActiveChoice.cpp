#include "ui/agents/ActiveChoice.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

class InfoIcon final : public QWidget
{
public:
    explicit InfoIcon(QWidget *parent) : QWidget(parent) { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Theme::of(this).icons().paint(&painter, QRect(1, 1, 16, 16), QStringLiteral("info"), Role::Info);
    }
};

} // namespace

ActiveChoice::ActiveChoice(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, this))
    , m_sentence(new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_apply(new QRadioButton(tr("Save and apply"), this))
    , m_pause(new QRadioButton(tr("Pause first"), this))
{
    setProperty("role", QStringLiteral("bar"));
    setFixedHeight(64);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    row->addWidget(new InfoIcon(this), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_apply);
    row->addSpacing(8);
    row->addWidget(m_pause);
    m_apply->setChecked(true);
    m_apply->setAccessibleDescription(tr("The edits act with the agent’s next call."));
    m_pause->setAccessibleDescription(tr("The agent is paused, then the edits are saved. It answers no calls until "
                                         "you make it active again."));
    const auto explain = [this] {
        m_sentence->setText(m_apply->isChecked() ? m_apply->property("explanation").toString()
                                                 : tr("It answers no calls until you make it active again."));
    };
    connect(m_apply, &QRadioButton::toggled, this, explain);
    describe(0, 0);
}

void ActiveChoice::describe(int lines, int version)
{
    m_title->setText(lines > 0 ? tr("This agent is answering calls on %n line(s)", nullptr, lines)
                               : tr("This agent is active"));
    const auto applies = tr("Edits take effect with the next call.");
    const auto explanation =
        version > 0 ? QString(applies + QLatin1Char(' ') + tr("Running calls keep version %1.").arg(version))
                    : QString(applies + QLatin1Char(' ') + tr("Running calls keep what they began with."));
    m_apply->setProperty("explanation", explanation);
    if (m_apply->isChecked())
        m_sentence->setText(explanation);
}

AgentEditorModel::Apply ActiveChoice::choice() const
{
    return m_pause->isChecked() ? AgentEditorModel::Apply::PauseFirst : AgentEditorModel::Apply::Now;
}

} // namespace sb::ui
