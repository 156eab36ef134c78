#pragma once

#include <QListView>

namespace sb::ui {

class GrantAxis;
class GrantModel;

/// Where the columns of the timeline stand and how days become pixels, shared by its axis and its rows. x in px from
/// the leading edge; time in ms since the epoch.
struct GrantScale
{
    int name = 44;
    int lines = 0; ///< where the lines begin
    int linesEnd = 0;
    int expiresEnd = 0;
    int leftEnd = 0;
    int bar = 0;
    int grantedEnd = 0;
    qint64 from = 0;
    qint64 until = 0;
    qint64 today = 0;

    static GrantScale of(const GrantModel &grants, const QWidget &widget, int width);
    double x(qint64 moment) const; ///< kept within the lines
};

/// One line per grant from when it was given to when it ends: what is past is pale, an arrow never ends, a lock is
/// passed over; then what is left of it. Arrow keys walk it; its table twin shows the same rows. Thread: UI.
class GrantTimeline final : public QListView
{
    Q_OBJECT

public:
    static constexpr int kRow = 26;
    static constexpr int kAxis = 26;

    explicit GrantTimeline(GrantModel &grants, QWidget *parent = nullptr);

    GrantScale scale() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    GrantModel &m_grants;
    GrantAxis *m_axis;
};

} // namespace sb::ui
