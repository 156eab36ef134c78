#include "ui/reports/ServiceSection.h"

#include "ui/format/Numbers.h"
#include "ui/reports/MoneySections.h"
#include "ui/reports/ReportCells.h"
#include "ui/usage/UsageText.h"
#include "ui/wallets/LedgerText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ServiceSection)
};

UsageRecord recordOf(const UsagePrice &price)
{
    UsageRecord record;
    record.service = price.service;
    record.unit = price.unit;
    record.priceUsd = price.priceUsd;
    record.pricePer = int(price.pricePer);
    return record;
}

QString unitText(UsageUnit unit, int quantity)
{
    switch (unit) {
    case UsageUnit::Seconds:
        return Words::tr("seconds", "after a number", quantity);
    case UsageUnit::Minutes:
        return Words::tr("minutes", "after a number", quantity);
    case UsageUnit::TokensIn:
    case UsageUnit::TokensOut:
        return Words::tr("tokens", "after a number", quantity);
    case UsageUnit::Characters:
        return Words::tr("characters", "after a number", quantity);
    case UsageUnit::Chunks:
        return Words::tr("chunks", "after a number", quantity);
    case UsageUnit::Requests:
        return Words::tr("requests", "after a number", quantity);
    }
    return {};
}

ReportCell usedCell(const UsagePrice &price)
{
    const auto rounded = qint64(std::llround(price.quantity));
    auto cell = cells::text(plainNumber(std::round(price.quantity * 100) / 100), unitText(price.unit, int(rounded)));
    cell.value = ReportCell::Number{price.unit == UsageUnit::Seconds ? ChartUnit::Seconds : ChartUnit::Count, rounded};
    return cell;
}

ReportCell priceCell(const UsagePrice &price)
{
    if (!price.priceUsd.hasValue())
        return cells::none();
    const auto words = plainNumber(double(price.priceUsd->micros()) / 1e6);
    auto cell = cells::text(words);
    cell.value = ReportCell::Number{ChartUnit::Money, price.priceUsd->micros()};
    if (price.unit == UsageUnit::Seconds && price.pricePer == 60)
        cell.unit = Words::tr("a minute");
    else if (price.pricePer != 1)
        cell.unit = Words::tr("for %1").arg(QLocale().toString(qint64(price.pricePer)));
    else if (price.unit == UsageUnit::Minutes)
        cell.unit = Words::tr("a minute");
    else if (price.unit == UsageUnit::Seconds)
        cell.unit = Words::tr("a second");
    else
        cell.unit = Words::tr("each");
    return cell;
}

} // namespace

ReportSection ServiceSection::of(const ReportFacts &facts)
{
    const auto &prices = *facts.prices;
    ReportTable table;
    table.columns = {{Words::tr("Service"), false, 6},
                     {Words::tr("Used"), true, 4},
                     {Words::tr("Price, $"), true, 4},
                     {Words::tr("Share"), true, 2},
                     {Words::tr("Amount, $"), true, 3}};
    table.emptyText = Words::tr("Nothing was used in this time.");
    QList<qint64> amounts;
    std::int64_t markup = 0;
    for (const auto &price : prices.items) {
        amounts.append(price.amountUsd.micros());
        markup += price.markupUsd.micros();
    }
    const auto shares = cells::sharesOf(amounts);
    for (std::size_t i = 0; i < prices.items.size(); ++i) {
        const auto &price = prices.items[i];
        table.rows.append({{cells::text(lineText(recordOf(price)), cells::typed(price.modelName).text), usedCell(price),
                            priceCell(price), cells::share(shares[qsizetype(i)]), cells::amount(price.amountUsd)},
                           serviceRole(price.service),
                           false});
    }
    if (!prices.items.empty())
        table.rows.append(
            {{cells::text(Words::tr("Together")), {}, {}, cells::shareOf(1, 1), cells::amount(prices.totalUsd)},
             {},
             true});
    QStringList notes;
    if (markup != 0)
        notes.append(
            Words::tr("Amounts include a markup of %1 on the prices.").arg(exactMoneyText(Money::fromMicros(markup))));
    if (facts.statement) {
        const auto used = MoneySections::usedOf(*facts.statement);
        const auto apart = Money::fromMicros(prices.totalUsd.micros() + used.micros());
        if (apart != Money())
            notes.append(Words::tr("%1 of it was not taken from these wallets: it could not be paid, or its member has "
                                   "left.")
                             .arg(exactMoneyText(apart)));
    }
    table.note = notes.join(u' ');
    return {ReportPart::Services, QStringLiteral("services"), Words::tr("Cost by service"), std::move(table)};
}

} // namespace sb::ui
