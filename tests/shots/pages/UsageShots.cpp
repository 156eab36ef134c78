#include "tests/shots/pages/UsageShots.h"

#include "tests/support/SampleUsage.h"
#include "ui/charts/ChartCard.h"
#include "ui/earnings/EarningsPage.h"
#include "ui/earnings/EarningsView.h"
#include "ui/earnings/WhatIfCard.h"
#include "ui/usage/UsagePage.h"
#include "ui/usage/UsageView.h"

#include <QDoubleSpinBox>
#include <QTimer>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr QSize kLargePage(1712, 1026);

using Fill = std::function<void(ScriptedBackend &)>;

QWidget *dressed(QWidget *view, QObject *stuff)
{
    QObject::connect(view, &QObject::destroyed, stuff, &QObject::deleteLater);
    view->setProperty("role", QStringLiteral("page"));
    view->setAttribute(Qt::WA_StyledBackground);
    return view;
}

template <typename Make>
std::function<QWidget *()> page(Make make, const Fill &fill)
{
    return [make, fill]() -> QWidget * {
        auto *stuff = new QObject; // outlives the window it belongs to
        auto *backend = new ScriptedBackend;
        backend->setParent(stuff);
        fill(*backend);
        return dressed(make(*backend, stuff), stuff);
    };
}

QWidget *usage(ScriptedBackend &backend, QObject *owner)
{
    return (new UsagePage(
                backend, [] { return sample::kToday; }, owner))
        ->createWidget(nullptr);
}

QWidget *earningsPage(ScriptedBackend &backend, QObject *owner)
{
    return (new EarningsPage(backend, owner))->createWidget(nullptr);
}

void full(ScriptedBackend &backend)
{
    sample::fillUsage(backend);
}

void longNames(ScriptedBackend &backend)
{
    sample::fillUsage(backend, std::string(10'000, 'W'));
}

void nothing(ScriptedBackend &backend)
{
    sample::fillUsage(backend);
    backend.answer(sb::getUsageBreakdown, [](const sb::UsageBreakdownQuery &query) {
        sb::UsageBreakdown none;
        none.reach = sb::UsageReach::Mine;
        none.splitBy = query.splitBy.valueOr(sb::UsageSplit::Service);
        none.granularity = sb::Granularity::Day;
        none.totals.sessions = 0;
        return sb::Result<sb::UsageBreakdown>(none);
    });
    backend.answer(sb::getEarningsReview, [](const sb::EarningsReviewQuery &) {
        return sb::Result<sb::EarningsReview>(sb::fail(sb::ErrorCode::Forbidden, "this organization is no reseller"));
    });
}

void broken(ScriptedBackend &backend)
{
    sample::fillUsage(backend);
    const auto gone = [](const auto &) { return sb::fail(sb::ErrorCode::Unavailable, "No answer within 10 s"); };
    backend.answer(sb::getUsageBreakdown, [gone](const sb::UsageBreakdownQuery &query) {
        return sb::Result<sb::UsageBreakdown>(gone(query));
    });
    backend.answer(sb::getEarningsReview, [gone](const sb::EarningsReviewQuery &query) {
        return sb::Result<sb::EarningsReview>(gone(query));
    });
}

void tryTerms(QWidget *widget)
{
    QTimer::singleShot(60, widget, [widget] {
        if (auto *view = qobject_cast<EarningsView *>(widget))
            view->whatIf()->markup()->setValue(21.5);
    });
}

} // namespace

QList<Shot> usageShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char *name, auto make, const Fill &fill,
                              std::function<void(QWidget *)> prepare = {}, QSize size = kPage) {
        Shot shot;
        shot.name = QLatin1String(name);
        shot.make = page(make, fill);
        shot.size = size;
        shot.prepare = std::move(prepare);
        shot.settleMs = 1200; // a what-if waits for the hand to rest
        shots.append(std::move(shot));
    };
    const auto table = [](QWidget *widget) {
        QTimer::singleShot(60, widget, [widget] { qobject_cast<UsageView *>(widget)->showTable(); });
    };
    add("usage", usage, full);
    add("usage-table", usage, full, table);
    add("usage-year", usage, full, [](QWidget *widget) {
        QTimer::singleShot(60, widget,
                           [widget] { qobject_cast<UsageView *>(widget)->showPeriod(UsagePeriod::Kind::Year); });
    });
    add("usage-large", usage, full, {}, kLargePage);
    add("usage-long", usage, longNames);
    add("usage-empty", usage, nothing);
    add("usage-error", usage, broken);
    add("earnings", earningsPage, full);
    add("earnings-what-if", earningsPage, full, tryTerms);
    add("earnings-large", earningsPage, full, tryTerms, kLargePage);
    add("earnings-long", earningsPage, longNames, tryTerms);
    add("earnings-empty", earningsPage, nothing);
    add("earnings-error", earningsPage, broken);
    return shots;
}
