#pragma once

#include "ui/theme/Role.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace sb::ui {

enum class Speaker : std::uint8_t { Caller, Agent };

/// Level of one speaker in segments of 3 × 10 px, -60 to 0 dBFS; the peak stays as a tick for 1.5 s.
/// `setLevel` may come at any rate on the UI thread: the meter repaints at most 30 times a second, only its own
/// rectangle, and its accessible value changes once a second.
class LevelMeter : public QWidget
{
    Q_OBJECT

public:
    LevelMeter(const QString &name, Speaker speaker, QWidget *parent = nullptr);

    void setLevel(double dbfs, bool clipped = false); ///< -60 or less is silence
    void setMuted(bool muted);
    void reset();
    double level() const { return m_level; }
    QString spoken() const; ///< "−14 dB", "clipped", "silent", "muted"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    QString m_name;
    Speaker m_speaker;
    double m_level = -60;
    double m_peak = -60;
    bool m_clipped = false;
    bool m_muted = false;
    QTimer m_frame;
    QElapsedTimer m_peakAge;
    QElapsedTimer m_spokenAge;
};

} // namespace sb::ui
