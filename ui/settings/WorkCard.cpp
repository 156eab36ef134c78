#include "ui/settings/WorkCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <cmath>

namespace sb::ui {

namespace {

constexpr double kEstimateFrom = 0.05;

} // namespace

WorkCard::WorkCard(QWidget *parent)
    : QWidget(parent)
    , m_work(new PlainLabel(this))
    , m_share(new PlainLabel(QString(), TextSize::Body, Role::TextSecondary, this))
    , m_bar(new QProgressBar(this))
    , m_safety(new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_cancel(new Button(QStringLiteral("close"), tr("Cancel"), ButtonKind::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding - 1, 14, metrics::cardPadding - 1, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_work, 1);
    head->addWidget(m_share);
    column->addLayout(head);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    column->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::gap);
    foot->addWidget(m_safety, 1);
    m_cancel->setControlSize(ControlSize::Small);
    foot->addWidget(m_cancel);
    column->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &WorkCard::cancelled);
}

void WorkCard::show(const QString &work, const QString &safety, double done, qint64 elapsedMs)
{
    const QLocale locale;
    m_work->setText(work);
    m_bar->setAccessibleName(work);
    m_safety->setText(safety);
    const double share = std::clamp(done, 0.0, 1.0);
    m_bar->setValue(static_cast<int>(share * 1000));
    QString words = tr("%1 % done").arg(locale.toString(static_cast<int>(share * 100)));
    if (share >= kEstimateFrom) {
        const auto left = static_cast<int>(std::ceil(static_cast<double>(elapsedMs) / share * (1 - share) / 1000));
        words += QStringLiteral(" · ") + (left < 90 ? tr("about %n s left", nullptr, left)
                                                    : tr("about %n min left", nullptr, (left + 30) / 60));
    }
    m_share->setText(words);
}

} // namespace sb::ui
