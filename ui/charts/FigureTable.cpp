#include "ui/charts/FigureTable.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sb::ui {

FigureHeader::FigureHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(24);
    setFixedHeight(Theme::of(this).scaled(metrics::rowTableHeader));
}

QSize FigureHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), Theme::of(this).scaled(metrics::rowTableHeader)};
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.color(Role::Surface));
    painter->setPen(theme.color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto place = FigureDelegate::place(rect, section == 0, section + 1 == count(), m_edge, layoutDirection());
    painter->setFont(theme.font(TextSize::Small, TextWeight::Medium));
    painter->setPen(theme.color(Role::TextSecondary));
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(place,
                      int((alignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(place.width())));
    painter->restore();
}

FigureTable::FigureTable(const QString &name, QWidget *parent)
    : QTableView(parent), m_delegate(new FigureDelegate(this)), m_head(new FigureHeader(this))
{
    setAccessibleName(name);
    setHorizontalHeader(m_head);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    setRowHeight(metrics::rowTable);
    connect(&Theme::of(this), &Theme::changed, this, [this] { setRowHeight(m_rowHeight); });
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTable::fit);
    fit();
}

void FigureTable::setEdge(int px)
{
    m_delegate->setEdge(px);
    m_head->setEdge(px);
}

void FigureTable::setLines(bool lines)
{
    m_delegate->setLines(lines);
}

void FigureTable::setRowHeight(int px)
{
    m_rowHeight = px;
    verticalHeader()->setDefaultSectionSize(Theme::of(this).rowHeight(px));
}

void FigureTable::setColumnWidths(const QList<int> &widths, int flexible)
{
    m_widths = widths;
    m_flexible = flexible;
    fit();
}

void FigureTable::setLeastWidths(const QList<int> &widths)
{
    if (widths == m_least)
        return;
    m_least = widths;
    fit();
}

int FigureTable::contentHeight() const
{
    return m_head->height() + (model() ? model()->rowCount() * verticalHeader()->defaultSectionSize() : 0);
}

void FigureTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const auto count = model()->columnCount();
    const auto &theme = Theme::of(this);
    const auto width = [&](int column) {
        const auto wanted = theme.scaled(m_widths.value(column, m_widths.isEmpty() ? 96 : m_widths.last()));
        return std::max(wanted, m_least.value(column));
    };
    int fixed = 0;
    for (int column = 0; column < count; ++column)
        fixed += width(column);
    const auto spare = viewport()->width() - fixed;
    // Without one that gives way all take a share of what is left.
    for (int column = 0; column < count; ++column) {
        auto wide = width(column);
        if (m_flexible < 0)
            wide += std::max(0, spare) * (column + 1) / count - std::max(0, spare) * column / count;
        else if (column == m_flexible)
            wide = std::max(72, wide + spare);
        setColumnWidth(column, wide);
    }
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

QString FigureTable::textOf(const QAbstractItemModel &model, const QList<int> &rows)
{
    const auto separator = QLocale().groupSeparator();
    const auto clean = [&](QString text, bool isFigure) {
        if (isFigure) // a spreadsheet reads figures without group marks
            text.remove(separator);
        return text.replace(u'\t', u' ').replace(u'\n', u' ');
    };
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(clean(model.headerData(column, Qt::Horizontal).toString(), false));
    lines.append(cells.join(u'\t'));
    for (const auto row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const bool isFigure = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
            cells.append(clean(index.data().toString(), isFigure));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void FigureTable::copy() const
{
    if (!model())
        return;
    QList<int> rows;
    const auto chosen = selectionModel()->selectedRows();
    for (const auto &index : chosen)
        rows.append(index.row());
    if (rows.isEmpty()) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(textOf(*model(), rows));
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

TotalRow::TotalRow(FigureTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

void TotalRow::setCells(const QList<Cell> &cells)
{
    m_cells = cells;
    QStringList words;
    for (const auto &cell : cells)
        if (!cell.text.isEmpty())
            words.append(cell.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    const QFontMetricsF metrics(Theme::of(this).font(TextSize::Body, TextWeight::Semibold));
    QList<int> least;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool isEdge = column == 0 || column + 1 == cells.size();
        const auto needed = figures::width(metrics, cells.at(column).text);
        least.append(cells.at(column).right ? int(std::ceil(needed)) + (isEdge ? m_edge + 10 : 20) : 0);
    }
    m_table->setLeastWidths(least);
    update();
}

void TotalRow::setSunken(bool sunken)
{
    m_sunken = sunken;
    update();
}

QSize TotalRow::sizeHint() const
{
    return {200, Theme::of(this).rowHeight(metrics::rowTable)};
}

void TotalRow::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (m_sunken) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::SurfaceSunken));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, -8, 0, 0), metrics::radiusCard - 1, metrics::radiusCard - 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(theme.color(m_sunken ? Role::Border : Role::BorderStrong));
    painter.drawLine(m_sunken ? 0 : m_edge, 0, width() - (m_sunken ? 0 : m_edge), 0);
    const auto *head = m_table->horizontalHeader();
    painter.setFont(theme.font(TextSize::Body, TextWeight::Semibold));
    for (int column = 0; column < m_cells.size() && column < head->count(); ++column) {
        const auto &cell = m_cells.at(column);
        const QRect span(head->sectionViewportPosition(column), 0, head->sectionSize(column), height());
        const auto place =
            FigureDelegate::place(span, column == 0, column + 1 == head->count(), m_edge, layoutDirection());
        painter.setPen(theme.color(cell.role < 0 ? Role::Text : static_cast<Role>(cell.role)));
        const auto side = QStyle::visualAlignment(layoutDirection(), cell.right ? Qt::AlignRight : Qt::AlignLeft);
        figures::draw(&painter, place, side | Qt::AlignVCenter, cell.text, cell.tail, theme.color(Role::TextTertiary));
    }
}

} // namespace sb::ui
