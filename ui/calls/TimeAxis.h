#pragma once

#include <QObject>

namespace sb::ui {

/// The one horizontal axis that every lane of a call shares: which stretch of the call is visible, how a moment becomes
/// a pixel, and where the playhead stands. Times are milliseconds from the call's first frame.
class TimeAxis : public QObject
{
    Q_OBJECT

public:
    static constexpr int kNameWidth = 82; ///< px left of the plot, for the lane's name
    static constexpr int kEndMargin = 16; ///< px right of the plot

    explicit TimeAxis(QObject *parent = nullptr);

    double duration() const { return m_duration; }
    void setDuration(double milliseconds); ///< shows the whole call again
    double from() const { return m_from; }
    double length() const { return m_length; } ///< visible stretch
    double position() const { return m_position; }
    void setPosition(double milliseconds);

    double toX(double milliseconds, int laneWidth) const;
    double toTime(double x, int laneWidth) const;

    void zoom(double factor, double around); ///< factor > 1 shows less; the moment \p around keeps its place
    void pan(double milliseconds);
    void showAll();
    void follow(double milliseconds); ///< scrolls so that the moment is visible

    /// Distance of the ruler's ticks for at least \p spacing px between them: 1, 2, 5, 10, 20, 30 s, 1, 2, 5 min, …
    double tickStep(int laneWidth, int spacing) const;

Q_SIGNALS:
    void viewChanged();
    void positionChanged(double milliseconds, double before);
    void seekRequested(double milliseconds);

private:
    void setView(double from, double length);

    double m_duration = 1;
    double m_from = 0;
    double m_length = 1;
    double m_position = 0;
};

} // namespace sb::ui
