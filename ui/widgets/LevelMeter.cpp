#include "ui/widgets/LevelMeter.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace sb::ui {

namespace {

constexpr double kFloor = -60.0;
constexpr int kSegment = 3;
constexpr int kStep = 5;
constexpr int kFrameMs = 33; // 30 Hz
constexpr int kPeakMs = 1500;
constexpr int kFigureWidth = 56;

} // namespace

LevelMeter::LevelMeter(const QString &name, Speaker speaker, QWidget *parent)
    : QWidget(parent), m_name(name), m_speaker(speaker)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_frame.setInterval(kFrameMs);
    connect(&m_frame, &QTimer::timeout, this, &LevelMeter::tick);
    setAccessibleName(tr("%1: %2").arg(m_name, spoken()));
}

void LevelMeter::setLevel(double dbfs, bool clipped)
{
    m_level = std::clamp(dbfs, kFloor, 0.0);
    m_clipped = m_clipped || clipped;
    if (m_level >= m_peak || !m_peakAge.isValid()) {
        m_peak = m_level;
        m_peakAge.start();
    }
    if (!m_frame.isActive()) {
        m_frame.start();
        update();
    }
}

void LevelMeter::setMuted(bool muted)
{
    m_muted = muted;
    setAccessibleName(tr("%1: %2").arg(m_name, spoken()));
    update();
}

void LevelMeter::reset()
{
    m_level = kFloor;
    m_peak = kFloor;
    m_clipped = false;
    m_frame.stop();
    update();
}

void LevelMeter::tick()
{
    if (m_peakAge.isValid() && m_peakAge.hasExpired(kPeakMs)) {
        m_peak = m_level;
        m_clipped = false;
        m_peakAge.start();
    }
    if (!m_spokenAge.isValid() || m_spokenAge.hasExpired(1000)) {
        m_spokenAge.start();
        setAccessibleName(tr("%1: %2").arg(m_name, spoken()));
    }
    if (m_level <= kFloor && m_peak <= kFloor)
        m_frame.stop(); // an idle meter costs nothing
    update();
}

QString LevelMeter::spoken() const
{
    if (m_muted)
        return tr("muted");
    if (m_clipped)
        return tr("clipped");
    if (m_level <= kFloor)
        return tr("silent");
    const int whole = int(std::lround(-m_level));
    return tr("%1 dB", "sound level; a true minus sign stands in the number")
        .arg((whole > 0 ? QString(QChar(0x2212)) : QString()) + locale().toString(whole));
}

QSize LevelMeter::sizeHint() const
{
    return {200, Theme::of(this).scaled(18)};
}

QSize LevelMeter::minimumSizeHint() const
{
    return {kFigureWidth + 12 * kStep, sizeHint().height()};
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int figureWidth = theme.scaled(kFigureWidth);
    const int count = std::max(1, (width() - figureWidth - 8) / kStep);
    const auto segmentOf = [count](double dbfs) { return int(std::lround((dbfs - kFloor) / -kFloor * count)); };
    const int lit = m_muted ? 0 : segmentOf(m_level);
    const int peak = m_muted ? 0 : segmentOf(m_peak);
    const int top = (height() - 10) / 2;
    for (int segment = 0; segment < count; ++segment) {
        const double dbfs = kFloor - kFloor * segment / count;
        Role role = Role::NeutralTint;
        if (segment < lit)
            role = dbfs >= -3                     ? Role::Negative
                   : dbfs >= -12                  ? Role::Warning
                   : m_speaker == Speaker::Caller ? Role::Caller
                                                  : Role::Agent;
        else if (segment == peak - 1)
            role = Role::Text;
        const QRect bar(segment * kStep, top, kSegment, 10);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.color(role));
    }
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::TextSecondary));
    const QRect figure(width() - figureWidth, 0, figureWidth, height());
    figures::draw(&painter, QStyle::visualRect(layoutDirection(), rect(), figure),
                  (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, spoken());
}

} // namespace sb::ui
