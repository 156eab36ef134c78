#include "ui/home/FirstSteps.h"

#include "ui/format/MoneyText.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sb::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kMark = 24;

} // namespace

/// The drawing of a step, or a tick when it is done.
class FirstSteps::Mark final : public QWidget
{
public:
    Mark(QString iconName, QWidget *parent) : QWidget(parent), m_iconName(std::move(iconName))
    {
        setFixedSize(kMark, kMark);
    }
    void setDone(bool isDone)
    {
        m_done = isDone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Theme::of(this).icons().paint(&painter, rect(), m_done ? QStringLiteral("success") : m_iconName,
                                      m_done ? Role::Positive : Role::TextSecondary);
    }

private:
    QString m_iconName;
    bool m_done = false;
};

FirstSteps::FirstSteps(QWidget *parent) : QWidget(parent)
{
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(2);
    auto *title = new PlainLabel(tr("First steps"), TextSize::Section, TextWeight::Semibold, Role::Text, inner);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(new WrappedLabel(
        tr("This workspace has no call yet. From the first one on, its balance, calls and delays stand here."),
        TextSize::Body, Role::TextSecondary, inner));
    column->addSpacing(metrics::gap);
    auto *card = new Card(inner);
    m_agent = makeStep(card, tr("Create an agent"), QStringLiteral("agents"), tr("New agent…"));
    card->addLine();
    m_credit = makeStep(card, tr("Grant credit"), QStringLiteral("wallet"), tr("Open wallet"));
    card->addLine();
    m_call = makeStep(card, tr("Make a test call"), QStringLiteral("softphone"), tr("Open softphone"));
    column->addWidget(card);
    column->addStretch(3);
    connect(m_agent.action, &QPushButton::clicked, this, &FirstSteps::newAgentRequested);
    connect(m_credit.action, &QPushButton::clicked, this, &FirstSteps::creditRequested);
    connect(m_call.action, &QPushButton::clicked, this, &FirstSteps::testRequested);
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, metrics::pagePadding);
    centred->addStretch(1);
    centred->addWidget(inner, 100);
    centred->addStretch(1);
}

FirstSteps::Step FirstSteps::makeStep(Card *card, const QString &title, const QString &iconName, const QString &verb)
{
    Step step;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::cardPadding - 1, 12, metrics::cardPadding - 1, 12);
    row->setSpacing(12);
    step.mark = new Mark(iconName, card);
    row->addWidget(step.mark, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new PlainLabel(title, TextSize::Body, TextWeight::Medium, Role::Text, card));
    step.words = new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, card);
    texts->addWidget(step.words);
    row->addLayout(texts, 1);
    step.action = new Button(verb, card);
    row->addWidget(step.action, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return step;
}

void FirstSteps::set(const Step &step, bool isDone, bool isNext, const QString &words)
{
    step.mark->setDone(isDone);
    step.words->setText(words);
    step.action->setKind(isNext ? ButtonKind::Primary : ButtonKind::Normal);
    step.action->setAccessibleDescription(words);
}

void FirstSteps::show(const HomeFigures &figures)
{
    const auto agents = figures.agents.value_or(0);
    const auto available = figures.wallet ? figures.wallet->wallet.availableBalanceUsd : Money();
    const bool hasCredit = available > Money();
    set(m_agent, agents > 0, agents == 0,
        agents > 0 ? tr("There are %n agent(s).", nullptr, static_cast<int>(agents))
                   : tr("Its name, what it says first, and how it shall behave."));
    set(m_credit, hasCredit, false,
        hasCredit ? tr("%1 is available.").arg(moneyText(available, 2))
                  : tr("Only services that have a price need it; the embedded engines have none."));
    set(m_call, false, agents > 0, tr("Talk to the agent in the softphone; the call is kept with what was said."));
}

} // namespace sb::ui
