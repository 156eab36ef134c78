#include "ui/reports/ReportPartList.h"

#include "ui/reports/ReportSource.h"
#include "ui/reports/ReportWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace sb::ui {

ReportPartList::ReportPartList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReportPartList::setParts(ReportParts all, ReportParts chosen)
{
    const auto order = allReportParts();
    const bool isSame =
        std::ranges::all_of(order, [&](ReportPart part) { return all.testFlag(part) == (box(part) != nullptr); });
    if (!isSame) {
        for (const auto &row : m_rows)
            delete row.widget;
        m_rows.clear();
        for (const auto part : order) {
            if (!all.testFlag(part))
                continue;
            auto *widget = new QWidget(this);
            auto *line = new QHBoxLayout(widget);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(8);
            auto *box = new QCheckBox(ReportSource::partTitle(part), widget);
            box->setMinimumHeight(Theme::of(this).scaled(metrics::rowMenu));
            auto *page = new PlainLabel(QString(), TextSize::Small, Role::TextTertiary, widget);
            line->addWidget(box, 1);
            line->addWidget(page);
            m_column->addWidget(widget);
            m_rows.push_back({part, box, page, widget});
            connect(box, &QCheckBox::toggled, this, [this] {
                keepOne();
                Q_EMIT changed();
            });
        }
    }
    for (const auto &row : m_rows) {
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(chosen.testFlag(row.part));
    }
    keepOne();
}

ReportParts ReportPartList::parts() const
{
    ReportParts parts;
    for (const auto &row : m_rows)
        parts.setFlag(row.part, row.box->isChecked());
    return parts;
}

void ReportPartList::setPages(const std::function<int(ReportPart)> &pageOf)
{
    for (const auto &row : m_rows) {
        const int page = pageOf && row.box->isChecked() ? pageOf(row.part) : -1;
        row.page->setText(page < 0 ? QString() : tr("page %1").arg(QLocale().toString(page + 1)));
        row.box->setAccessibleDescription(row.page->text());
    }
}

QCheckBox *ReportPartList::box(ReportPart part) const
{
    const auto found = std::ranges::find(m_rows, part, &Row::part);
    return found == m_rows.end() ? nullptr : found->box;
}

/// A report of nothing is none.
void ReportPartList::keepOne()
{
    const auto checked = std::ranges::count_if(m_rows, [](const Row &row) { return row.box->isChecked(); });
    for (const auto &row : m_rows)
        row.box->setEnabled(checked > 1 || !row.box->isChecked());
}

} // namespace sb::ui
