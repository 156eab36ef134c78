#pragma once

#include <QHeaderView>
#include <QTableView>

namespace sb::ui {

class FigureDelegate;

/// The head of a FigureTable: small words in weight 500 over their column's text edge.
class FigureHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FigureHeader(QWidget *parent = nullptr);

    void setEdge(int px) { m_edge = px; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int m_edge = 16;
};

/// A table of figures as the money pages have them: fixed rows, no grid, one row chosen at a time. Ctrl+C copies the
/// chosen rows, or all when none is chosen, with tabs between and the heads above.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setEdge(int px); ///< padding at both sides, 16
    void setLines(bool lines);
    void setRowHeight(int px); ///< before the operator's text size
    /// \p column takes what the others leave, which keep \p widths; 0 takes an even share of the rest.
    void setColumnWidths(const QList<int> &widths, int flexible);
    void setLeastWidths(const QList<int> &widths); ///< px, so that the sums under it fit
    void copy() const;
    int contentHeight() const; ///< head and all rows

    static QString textOf(const QAbstractItemModel &model, const QList<int> &rows); ///< as it is copied

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    FigureDelegate *m_delegate;
    FigureHeader *m_head;
    int m_rowHeight = 0; ///< before text size and density
    QList<int> m_widths;
    QList<int> m_least;
    int m_flexible = 0;
};

/// The sums under a FigureTable, aligned with its columns.
class TotalRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalRow(FigureTable *table, QWidget *parent = nullptr);

    struct Cell
    {
        QString text;
        int tail = 0;      ///< paler characters at the end
        bool right = true; ///< aligned to the right
        int role = -1;     ///< a Role, −1: text
    };
    void setCells(const QList<Cell> &cells);
    void setSunken(bool sunken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureTable *m_table;
    QList<Cell> m_cells;
    bool m_sunken = true;
    int m_edge = 16;
};

} // namespace sb::ui
