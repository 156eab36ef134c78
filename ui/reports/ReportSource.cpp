#include "ui/reports/ReportSource.h"

#include "models/base/Deliver.h"
#include "ui/reports/CallSections.h"
#include "ui/reports/MoneySections.h"
#include "ui/reports/ReportCover.h"
#include "ui/reports/ReportGathering.h"
#include "ui/reports/ServiceSection.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace sb::ui {

struct ReportSource::Parts
{
    Backend &backend;
    std::function<QDateTime()> now;
    QPointer<ReportGathering> gathering; ///< of the latest request
    int turn = 0;                        ///< of the latest request
};

namespace {

void addSections(const ReportFacts &facts, QList<ReportSection> &to)
{
    const bool isOfMoney = facts.statement.has_value();
    if (facts.has(ReportPart::Totals))
        to.append(isOfMoney ? MoneySections::totals(facts) : CallSections::totals(facts));
    if (facts.has(ReportPart::Days)) {
        if (!isOfMoney)
            to.append(CallSections::days(facts));
        else if (facts.services)
            to.append(MoneySections::days(facts));
    }
    if (facts.has(ReportPart::Services) && facts.prices)
        to.append(ServiceSection::of(facts));
    if (facts.has(ReportPart::Comparison) && facts.callsBefore)
        to.append(CallSections::comparison(facts));
    if (facts.has(ReportPart::Agents) && facts.calls)
        to.append(CallSections::agents(facts));
    if (facts.has(ReportPart::Outcomes) && facts.calls)
        to.append(CallSections::outcomes(facts));
    if (facts.has(ReportPart::Grants) && isOfMoney)
        to.append(MoneySections::grants(facts));
    if (facts.has(ReportPart::Ledger) && isOfMoney) {
        to.append(MoneySections::ledger(facts));
        to.append(MoneySections::proof(facts));
    }
    if (facts.has(ReportPart::EveryCall))
        to.append(CallSections::everyCall(facts));
    if (facts.has(ReportPart::EveryEntry))
        to.append(MoneySections::everyEntry(facts));
}

} // namespace

ReportSource::ReportSource(Backend &backend, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_parts(std::make_unique<Parts>(Parts{backend, std::move(now), {}}))
{}

ReportSource::~ReportSource() = default;

ReportParts ReportSource::partsOf(ReportKind kind)
{
    using enum ReportPart;
    switch (kind) {
    case ReportKind::Statement:
        return Totals | Days | Services | Comparison | Agents | Grants | Ledger | EveryCall;
    case ReportKind::Agent:
        return Totals | Days | Services | Comparison | Outcomes | EveryCall;
    case ReportKind::Calls:
        return Totals | Days | Comparison | Agents | Outcomes | EveryCall;
    case ReportKind::Wallet:
        return Totals | Days | Services | Grants | Ledger | EveryEntry;
    }
    return {};
}

ReportParts ReportSource::usualPartsOf(ReportKind kind)
{
    return partsOf(kind) & ~ReportParts(ReportPart::EveryCall | ReportPart::EveryEntry);
}

QString ReportSource::partTitle(ReportPart part)
{
    switch (part) {
    case ReportPart::Totals:
        return tr("Totals and summary");
    case ReportPart::Days:
        return tr("By day");
    case ReportPart::Services:
        return tr("Cost by service");
    case ReportPart::Comparison:
        return tr("Compared with before");
    case ReportPart::Agents:
        return tr("Agents");
    case ReportPart::Outcomes:
        return tr("How calls ended");
    case ReportPart::Grants:
        return tr("Grants");
    case ReportPart::Ledger:
        return tr("Ledger and proof");
    case ReportPart::EveryCall:
        return tr("Every call");
    case ReportPart::EveryEntry:
        return tr("Every entry");
    }
    return {};
}

void ReportSource::gather(const ReportRequest &request, CallOptions options, Receive receive)
{
    auto asked = request;
    asked.parts &= partsOf(request.kind);
    if (m_parts->gathering)
        m_parts->gathering->abandon();
    // With every call it is many thousand lines of words: put together on a worker.
    m_parts->gathering = new ReportGathering(
        m_parts->backend, std::move(asked), m_parts->now(), std::move(options),
        [this, turn = ++m_parts->turn, receive = std::move(receive)](const Result<ReportFacts> &facts) {
            if (!facts) {
                receive(fail(facts.error()));
                return;
            }
            deliver(QtConcurrent::run([facts = *facts]() -> Result<ReportContent> {
                        auto content = ReportCover::of(facts);
                        addSections(facts, content.sections);
                        return content;
                    }),
                    this, [this, turn, receive](const Result<ReportContent> &content) {
                        if (turn == m_parts->turn)
                            receive(content);
                    });
        },
        this);
    m_parts->gathering->start();
}

} // namespace sb::ui
