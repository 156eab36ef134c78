#pragma once

#include <QLayout>

namespace sb::ui {

/// Lays its widgets in a row and goes on in the next one when there is no room: links, chips.
class FlowLayout : public QLayout
{
public:
    /// Gaps in device-independent pixels.
    FlowLayout(int gapAcross, int gapDown, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; ///< \return the height used

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};

} // namespace sb::ui
