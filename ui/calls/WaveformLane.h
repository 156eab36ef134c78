#pragma once

#include "ui/calls/PeakPyramid.h"
#include "ui/calls/TimeLane.h"
#include "voice/session/SessionEvent.h"

#include <QPixmap>

namespace sb::ui {

/// The outline of one side of the call: bars of 2 px on a step of 3, mirrored about the middle. Painted once per zoom,
/// size and theme, then copied.
class WaveformLane final : public TimeLane
{
    Q_OBJECT

public:
    WaveformLane(voice::Speaker speaker, TimeAxis *axis, QWidget *parent = nullptr);

    void setPeaks(PeakPyramid peaks);

protected:
    void paintLane(QPainter &painter, const QRect &plot) override;
    QColor nameColor() const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render(const QRect &plot);

    voice::Speaker m_speaker;
    PeakPyramid m_peaks;
    QPixmap m_picture;
    QRgb m_pictureColor = 0;
};

} // namespace sb::ui
