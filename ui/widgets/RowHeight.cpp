#include "ui/widgets/RowHeight.h"

#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QTableView>

namespace sb::ui {

void keepRowHeight(QTableView *table, int px)
{
    const auto set = [table, px] { table->verticalHeader()->setDefaultSectionSize(Theme::of(table).rowHeight(px)); };
    set();
    QObject::connect(&Theme::of(table), &Theme::changed, table, set);
}

} // namespace sb::ui
