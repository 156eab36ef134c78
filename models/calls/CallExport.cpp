#include "models/calls/CallExport.h"

#include "models/calls/CallPresentation.h"
#include "models/calls/ZipStream.h"
#include "models/contract/Codec.h"

#include <deque>

namespace sb {

namespace {

constexpr int callsAtOnce = 50;

/// Answers one ZIP entry after the other; reads the next calls when it has none left.
class CallEntries
{
public:
    CallEntries(Store &store, const RecordingSource &recordings, bool withRecordings)
        : m_store(store), m_recordings(recordings), m_withRecordings(withRecordings)
    {}

    void take(std::vector<CallId> calls) { m_calls.assign(calls.begin(), calls.end()); }
    void walk(CallFilter filter) { m_filter = std::move(filter); }

    Result<std::optional<ZipEntry>> next()
    {
        while (m_entries.empty()) {
            if (m_calls.empty()) {
                if (auto refilled = refill(); !refilled)
                    return fail(std::move(refilled.error()));
                if (m_calls.empty())
                    return std::optional<ZipEntry>();
            }
            const auto id = m_calls.front();
            m_calls.pop_front();
            if (auto opened = open(id); !opened)
                return fail(std::move(opened.error()));
        }
        auto entry = std::move(m_entries.front());
        m_entries.pop_front();
        return std::optional(std::move(entry));
    }

private:
    Result<> refill()
    {
        if (!m_filter)
            return {};
        const auto page = m_store
                              .read([this](Connection &connection) {
                                  return CallStore::page(connection, *m_filter, m_last, 0, callsAtOnce);
                              })
                              .result();
        if (!page)
            return fail(page.error());
        for (const auto &call : *page) {
            m_calls.push_back(call.id);
            m_last = CallKey{call.startedAt, call.id};
        }
        return {};
    }

    Result<> open(CallId id)
    {
        return m_store.read([this, id](Connection &connection) { return entriesOf(connection, id); }).result();
    }

    Result<> entriesOf(Connection &connection, CallId id)
    {
        const auto call = CallStore::find(connection, id);
        if (!call)
            return fail(call.error());
        if (!*call) // deleted meanwhile
            return {};
        const auto turns = CallStore::turns(connection, id);
        if (!turns)
            return fail(turns.error());
        const auto session = sessionOf(**call, *turns);
        const std::string folder =
            m_filter ? (*call)->startedAt.toString().substr(0, 10) + "_" + (*call)->requestId.toString() + "/" : "";
        m_entries.push_back(
            ZipEntry::ofText(folder + "session.json", encode(session).dump(2) + "\n", (*call)->startedAt));
        if (session.redacted)
            return {};
        m_entries.push_back(
            ZipEntry::ofText(folder + "transcript.txt", transcriptText(**call, *turns), (*call)->startedAt));
        if (m_withRecordings && (*call)->recordingBlobId) {
            auto recording = m_recordings.open(connection, *(*call)->recordingBlobId);
            if (!recording)
                return fail(std::move(recording.error()));
            m_entries.push_back(ZipEntry{folder + "recording.ogg", (*call)->startedAt, std::move(recording->next)});
        }
        return {};
    }

    Store &m_store;
    const RecordingSource &m_recordings;
    const bool m_withRecordings;
    std::optional<CallFilter> m_filter;
    std::optional<CallKey> m_last;
    std::deque<CallId> m_calls;
    std::deque<ZipEntry> m_entries;
};

Download zipOf(std::shared_ptr<CallEntries> entries, std::string name)
{
    auto zip = std::make_shared<ZipStream>([entries] { return entries->next(); });
    return Download{"application/zip", std::move(name), std::nullopt, [zip] { return zip->next(); }};
}

} // namespace

Download exportOf(Store &store, const RecordingSource &recordings, std::vector<CallId> calls, bool withRecordings,
                  std::string name)
{
    auto entries = std::make_shared<CallEntries>(store, recordings, withRecordings);
    entries->take(std::move(calls));
    return zipOf(std::move(entries), std::move(name));
}

Download exportOf(Store &store, const RecordingSource &recordings, const CallFilter &filter, bool withRecordings,
                  std::string name)
{
    auto entries = std::make_shared<CallEntries>(store, recordings, withRecordings);
    entries->walk(filter);
    return zipOf(std::move(entries), std::move(name));
}

} // namespace sb
