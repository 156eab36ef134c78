#include "ui/calls/CallSearch.h"

#include "ui/calls/CallText.h"
#include "ui/format/ErrorText.h"

#include <algorithm>

namespace sb::ui {

namespace {

constexpr qsizetype kPartOfId = 8;     ///< characters of a request id, as names of exported files have them
constexpr qsizetype kPartOfCaller = 3; ///< fewer are in most numbers

bool isAllOf(const QString &words, QLatin1StringView letters)
{
    return std::ranges::all_of(words,
                               [letters](QChar letter) { return letters.contains(letter, Qt::CaseInsensitive); });
}

bool hasWord(const QString &words)
{
    return std::ranges::any_of(words, [](QChar letter) { return letter.isLetterOrNumber(); });
}

SearchTarget targetOf(const CallRow &call, const CallSearch::Open &open)
{
    const auto caller = QString::fromStdString(call.userIdentifier.valueOr({}));
    const QStringList details{QString::fromStdString(call.agentName), startedText(call.startedAt),
                              statusText(call.status)};
    return {TargetKind::Call,
            caller.isEmpty() ? callKindText(call.callType) : caller,
            QStringList(details.mid(details.front().isEmpty() ? 1 : 0)).join(QStringLiteral(" · ")),
            callKindIcon(call.callType),
            {},
            [open, id = call.id] { open(id); }};
}

} // namespace

void CallSearch::start(Backend &backend, const Lookup &lookup, Open open)
{
    (new CallSearch(backend, lookup, std::move(open)))->begin(); // the round owns it
}

CallSearch::CallSearch(Backend &backend, const Lookup &lookup, Open open)
    : QObject(lookup.round), m_backend(backend), m_lookup(lookup), m_open(std::move(open))
{}

void CallSearch::begin()
{
    const auto &words = m_lookup.words;
    const auto typed = words.toStdString();
    ++m_asked; // until every question is asked
    if (const auto id = Uuid::parse(typed)) {
        CallAnalyticsQuery request;
        request.requestId = id->toString();
        askForCall(CallId(*id));
        askForRequest(request);
    } else {
        if (words.size() >= kPartOfId && isAllOf(words, QLatin1StringView("0123456789abcdef-"))) {
            CallAnalyticsQuery part;
            part.filter = typed;
            part.page = 1;
            part.pageSize = static_cast<int>(m_lookup.most);
            askForRequest(part);
        }
        if (words.isEmpty())
            askForList({}, 0);
        if (words.size() >= kPartOfCaller && hasWord(words)) {
            CallListQuery byCaller;
            byCaller.criteria.caller = typed;
            askForList(byCaller, 0);
        }
        if (hasWord(words) && !isAllOf(words, QLatin1StringView("0123456789+-() "))) {
            CallListQuery bySaid;
            bySaid.criteria.said = typed;
            askForList(bySaid, 0);
        }
    }
    close();
}

template <typename In, typename Out, typename Receive>
void CallSearch::ask(const Operation<In, Out> &operation, std::type_identity_t<In> in, Receive receive)
{
    CallOptions options;
    options.stop = m_lookup.stop;
    m_backend.call(
        operation, std::move(in), this,
        [this, receive](const Result<Out> &answer) mutable {
            if (answer)
                receive(*answer);
            else
                close(&answer.error());
        },
        options);
}

void CallSearch::askForCall(const CallId &call)
{
    ++m_asked;
    ask(getCall, {.callId = call}, [this](const CallDetail &detail) {
        take(detail.session);
        close();
    });
}

void CallSearch::askForRequest(CallAnalyticsQuery query)
{
    ++m_asked;
    ask(getCallAnalytics, std::move(query), [this](const CallAnalytics &answer) {
        if (const auto *session = std::get_if<CallSession>(&answer.answer))
            take(*session);
        else if (const auto *page = std::get_if<CallSessionPage>(&answer.answer))
            for (const auto &each : page->items)
                take(each);
        close();
    });
}

void CallSearch::askForList(CallListQuery query, qsizetype found)
{
    if (found == 0 && query.beforeId.isAbsent())
        ++m_asked;
    query.limit = static_cast<int>(m_lookup.most);
    ask(listCalls, query, [this, query, found](const CallRowPage &page) mutable {
        for (const auto &row : page.items)
            take(row);
        found += static_cast<qsizetype>(page.items.size());
        if (!page.next.hasValue() || found >= m_lookup.most) {
            close();
            return;
        }
        tell();
        query.beforeStartedAt = page.next->startedAt;
        query.beforeId = page.next->id;
        askForList(query, found);
    });
}

void CallSearch::take(const CallSession &session)
{
    CallRow row;
    row.id = session.id;
    row.agentName = session.agentName.valueOr({});
    row.callType = session.callType.value_or(CallType::Web);
    row.status = session.status;
    row.startedAt = session.startedAt.valueOr(session.createdAt);
    row.userIdentifier = session.userIdentifier;
    take(std::move(row));
}

void CallSearch::take(CallRow row)
{
    if (std::ranges::find(m_found, row.id, &CallRow::id) != m_found.end())
        return; // both who called and what was said may fit
    const auto place =
        std::ranges::find_if(m_found, [&](const CallRow &other) { return other.startedAt < row.startedAt; });
    m_found.insert(place, std::move(row));
}

void CallSearch::close(const Error *error)
{
    --m_asked;
    if (error && error->code != ErrorCode::NotFound && error->code != ErrorCode::Cancelled)
        m_problem = tr("Calls: %1").arg(ErrorText::of(*error).inOneLine());
    tell();
}

void CallSearch::tell()
{
    LookupAnswer answer{{}, m_problem, m_asked == 0};
    for (const auto &call : m_found) {
        if (answer.targets.size() < m_lookup.most)
            answer.targets.append(targetOf(call, m_open));
    }
    m_lookup.answer(answer);
}

} // namespace sb::ui
