#include "ui/agents/ChangeTable.h"

#include "ui/agents/FieldNames.h"
#include "ui/agents/SectionList.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/RowHeight.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sb::ui {

namespace {

constexpr int kRow = 28;

class ChangeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Role::Hover));
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto text = index.data().toString();
        const auto place = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(index.column() == 0 ? 16 : 8, 0, -8, -1));
        painter->setFont(theme.font(TextSize::Body));
        const auto cut = [&](int width) { return painter->fontMetrics().elidedText(text, Qt::ElideRight, width); };
        if (index.column() < ChangeModel::Before) {
            painter->setPen(theme.color(index.column() == ChangeModel::Section ? Role::TextSecondary : Role::Text));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cut(place.width()));
        } else if (text.isEmpty()) {
            painter->setPen(theme.color(Role::TextSecondary));
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, ChangeTable::tr("– not there"));
        } else {
            const auto older = index.column() == ChangeModel::Before;
            const auto shown = cut(place.width() - 30);
            const auto chip = shapes::visual(option.direction, place,
                                             QRectF(place.left(), place.center().y() - 9.5,
                                                    30 + painter->fontMetrics().horizontalAdvance(shown), 20));
            const auto inside = [&](double from) {
                return shapes::visual(option.direction, chip, chip.adjusted(from, 0, 0, 0));
            };
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(older ? Role::NegativeTint : Role::PositiveTint));
            painter->drawRoundedRect(chip, 4, 4);
            painter->setPen(theme.color(older ? Role::Negative : Role::Positive));
            painter->drawText(inside(7), Qt::AlignLeft | Qt::AlignVCenter,
                              older ? QStringLiteral("−") : QStringLiteral("+"));
            painter->setPen(theme.color(Role::Text));
            painter->drawText(inside(22), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        }
        painter->restore();
    }
};

} // namespace

void ChangeModel::setRows(std::vector<Row> rows, const QStringList &heads)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_heads = heads;
    endResetModel();
}

void ChangeModel::setChanges(const std::vector<FieldChange> &changes, int before, int after)
{
    std::vector<Row> rows;
    QString last;
    for (const auto &change : changes) {
        const auto path = editorPath(change.path);
        // The instructions have their own comparison below; a row's id says nothing beside its name.
        if (path == "agent_model_config/system_prompt" || path == "agent/updated_at" ||
            path == "agent_model_config/model_provider_id" || path == "tts_config/tts_provider_id" ||
            path == "transcriber_config/provider_id" || path == "transcriber_config/model_name")
            continue;
        const auto section = sectionTitle(sectionOf(path));
        rows.push_back({section == last ? QString() : section, fieldName(path), fieldValue(path, change.before),
                        fieldValue(path, change.after)});
        last = section;
    }
    setRows(std::move(rows), {tr("Section"), tr("Field"), tr("Version %1").arg(before), tr("Version %1").arg(after)});
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto &text = index.column() == Section  ? row.group
                       : index.column() == Field  ? row.field
                       : index.column() == Before ? row.before
                                                  : row.after;
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                       (text.isEmpty() && index.column() >= Before ? tr("not there") : text));
    if (role == Qt::ToolTipRole && text.size() > 24)
        return QString(QStringLiteral("<qt>") + text.left(800).toHtmlEscaped() + QStringLiteral("</qt>"));
    return {};
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return m_heads.value(section);
}

ChangeTable::ChangeTable(QWidget *parent) : QTableView(parent), m_changes(new ChangeModel(this))
{
    setModel(m_changes);
    setItemDelegate(new ChangeDelegate(this));
    setAccessibleName(tr("Fields that differ"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    keepRowHeight(this, kRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(ChangeModel::Section, 150);
    setColumnWidth(ChangeModel::Field, 160);
    setColumnWidth(ChangeModel::Before, 190);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void ChangeTable::setChanges(const std::vector<FieldChange> &changes, int before, int after)
{
    m_changes->setChanges(changes, before, after);
    const auto rows = std::clamp(m_changes->rowCount(), 1, 8);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 1);
}

void ChangeTable::setRows(std::vector<ChangeModel::Row> rows, const QStringList &heads)
{
    setColumnWidth(ChangeModel::Section, 190); // names of agents; fields are few and short
    setColumnWidth(ChangeModel::Field, 120);
    setColumnWidth(ChangeModel::Before, 180);
    clearSpans();
    m_changes->setRows(std::move(rows), heads);
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        if (m_changes->rows()[static_cast<std::size_t>(row)].isNote)
            setSpan(row, ChangeModel::Field, 1, ChangeModel::ColumnCount - ChangeModel::Field);
    }
}

} // namespace sb::ui
