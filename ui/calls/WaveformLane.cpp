#include "ui/calls/WaveformLane.h"

#include "ui/calls/TimeAxis.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sb::ui {

namespace {

constexpr int kHeight = 54;
constexpr double kStep = 3;
constexpr double kBar = 2;
constexpr float kSilence = 0.004F; // −48 dBFS: below it the dotted line stands for silence

} // namespace

WaveformLane::WaveformLane(voice::Speaker speaker, TimeAxis *axis, QWidget *parent)
    : TimeLane(axis, kHeight, parent), m_speaker(speaker)
{
    setName(speaker == voice::Speaker::Caller ? tr("Caller") : tr("Agent"));
    setCursor(Qt::PointingHandCursor);
    connect(axis, &TimeAxis::viewChanged, this, [this] { m_picture = {}; });
}

void WaveformLane::setPeaks(PeakPyramid peaks)
{
    m_peaks = std::move(peaks);
    m_picture = {};
    setAccessibleDescription(m_peaks.isEmpty() ? tr("No recording") : tr("Outline of the recording"));
    update();
}

QColor WaveformLane::nameColor() const
{
    return Theme::of(this).color(m_speaker == voice::Speaker::Caller ? Role::Caller : Role::Agent);
}

void WaveformLane::render(const QRect &plot)
{
    const auto ratio = devicePixelRatioF();
    m_picture = QPixmap((QSizeF(plot.size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    const auto color = nameColor();
    m_pictureColor = color.rgba();
    QPainter painter(&m_picture);
    const auto middle = plot.height() / 2.0;
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.drawLine(QPointF(0, middle), QPointF(plot.width(), middle));
    if (m_peaks.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    // Bars stand on whole steps of the call, not of the window, so that panning does not make them flicker.
    const auto perPixel = axis().length() / std::max(1, plot.width());
    const auto barMs = kStep * perPixel;
    const auto first = std::floor(axis().from() / barMs);
    for (auto bar = first;; ++bar) {
        const auto at = (bar * barMs - axis().from()) / perPixel;
        if (at >= plot.width())
            break;
        const auto peak = m_peaks.between(bar * barMs, (bar + 1) * barMs);
        const auto level = std::max(std::abs(peak.low), std::abs(peak.high));
        if (level < kSilence)
            continue;
        // A root opens up quiet speech, as ears do; full scale still touches the lane's edge.
        const auto half = std::max(1.0, std::pow(static_cast<double>(std::min(level, 1.0F)), 0.7) * (middle - 3));
        painter.drawRoundedRect(QRectF(at, middle - half, kBar, 2 * half), 1, 1);
    }
}

void WaveformLane::paintLane(QPainter &painter, const QRect &plot)
{
    if (m_picture.isNull() || m_pictureColor != nameColor().rgba() ||
        m_picture.size() != (QSizeF(plot.size()) * devicePixelRatioF()).toSize())
        render(plot);
    painter.drawPixmap(plot.topLeft(), m_picture);
}

void WaveformLane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_picture = {};
    TimeLane::changeEvent(event);
}

void WaveformLane::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    TimeLane::resizeEvent(event);
}

} // namespace sb::ui
