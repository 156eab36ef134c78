#include "ui/wallets/ProofLight.h"

#include "ui/format/Times.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Chip.h"

#include <QDateTime>
#include <QLocale>
#include <QStyle>

namespace sb::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kGap = 8;

Tone toneOf(WalletsModel::Proof proof)
{
    switch (proof) {
    case WalletsModel::Proof::Sound:
        return Tone::Positive;
    case WalletsModel::Proof::Faulty:
        return Tone::Negative;
    case WalletsModel::Proof::Failed:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

QString iconOf(WalletsModel::Proof proof)
{
    switch (proof) {
    case WalletsModel::Proof::Faulty:
        return QStringLiteral("error");
    case WalletsModel::Proof::Failed:
        return QStringLiteral("warning");
    case WalletsModel::Proof::Running:
        return QStringLiteral("clock");
    default:
        return QStringLiteral("shield");
    }
}

} // namespace

ProofLight::ProofLight(const WalletsModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&model, &WalletsModel::proofChanged, this, &ProofLight::look);
    connect(&model, &WalletsModel::changed, this, &ProofLight::look);
    look();
}

void ProofLight::look()
{
    const QLocale locale;
    const auto &report = m_model.proofReport();
    const auto time = locale.toString(QDateTime::fromMSecsSinceEpoch(report.provedAt.milliseconds()).time(),
                                      tr("HH:mm", "time format"));
    QString tip;
    switch (m_model.proof()) {
    case WalletsModel::Proof::None:
        m_text = tr("Ledger not proven yet");
        break;
    case WalletsModel::Proof::Running:
        m_text = tr("Proving the ledger…");
        break;
    case WalletsModel::Proof::Sound:
        m_text = m_isShort ? tr("Ledger proven, %1").arg(time)
                           : tr("Ledger proven, %n postings, %1", nullptr,
                                static_cast<int>(std::min<std::int64_t>(report.postings, 2'000'000'000)))
                                 .arg(time);
        tip =
            tr("%1 postings of %2 accounts were replayed: every movement sums to zero and every balance is that of its "
               "entries. %3")
                .arg(locale.toString(static_cast<qlonglong>(report.postings)),
                     locale.toString(static_cast<qlonglong>(report.accounts)), fullTimeText(report.provedAt));
        break;
    case WalletsModel::Proof::Faulty:
        m_text = tr("%n faults in the ledger, %1", nullptr, static_cast<int>(report.faults.size())).arg(time);
        break;
    case WalletsModel::Proof::Failed:
        m_text = tr("The ledger could not be proven");
        break;
    }
    setAccessibleName(m_text);
    setToolTip(tip);
    setVisible(m_model.canProve());
    updateGeometry();
    update();
}

void ProofLight::setShort(bool isShort)
{
    if (std::exchange(m_isShort, isShort) != isShort)
        look();
}

QSize ProofLight::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics font(theme.font(TextSize::Body, TextWeight::Medium));
    return {2 * kPadding + metrics::iconInline + kGap + font.horizontalAdvance(m_text) + 1,
            theme.scaled(metrics::control)};
}

void ProofLight::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    const auto tone = toneOf(m_model.proof());
    QPainter painter(this);
    shapes::box(&painter, rect(), metrics::radiusControl, theme.color(toneTint(tone)), {});
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int icon = metrics::iconInline;
    theme.icons().paint(&painter, visual({kPadding, (height() - icon) / 2, icon, icon}), iconOf(m_model.proof()),
                        toneText(tone));
    painter.setFont(theme.font(TextSize::Body, TextWeight::Medium));
    painter.setPen(theme.color(toneText(tone)));
    const int from = kPadding + icon + kGap;
    painter.drawText(visual({from, 0, width() - from - kPadding + 1, height()}), Qt::AlignCenter | Qt::TextSingleLine,
                     m_text);
}

} // namespace sb::ui
