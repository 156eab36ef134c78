#pragma once

#include "ui/calls/TranscriptLine.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace sb::ui {

/// Paints transcript lines: offset, speaker, wrapped words; events as one small line. Plain text only: what callers say
/// is never markup. Rows are as high as their words need at the view's width.
class TranscriptDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Density { Wide, Narrow }; ///< Narrow: the pane beside a call's lanes, offsets in whole seconds

    explicit TranscriptDelegate(Density density, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int textLeft() const;
    int layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction) const; ///< answers the height
    void paintEvent(QPainter *painter, const QRect &row, Qt::LayoutDirection direction,
                    const TranscriptLine &line) const;

    int m_offsetWidth;
    int m_speakerWidth;
    bool m_tenths;
};

} // namespace sb::ui
