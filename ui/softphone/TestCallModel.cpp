#include "ui/softphone/TestCallModel.h"

#include "ui/format/Durations.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"

#include <QLocale>

#include <type_traits>

namespace sb::ui {

namespace {

double toMs(std::chrono::microseconds span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

QString roundMs(std::chrono::microseconds span)
{
    return QLocale().toString((span.count() + 500) / 1000);
}

} // namespace

QString endReasonText(voice::EndReason reason)
{
    switch (reason) {
    case voice::EndReason::CallerHungUp:
        return TestCallModel::tr("Caller hung up");
    case voice::EndReason::AgentEnded:
        return TestCallModel::tr("Agent ended");
    case voice::EndReason::TimeLimit:
        return TestCallModel::tr("Time limit");
    case voice::EndReason::CreditRanOut:
        return TestCallModel::tr("Credit ran out");
    case voice::EndReason::NoResponse:
        return TestCallModel::tr("No response");
    case voice::EndReason::FailedToStart:
        return TestCallModel::tr("Failed to start");
    case voice::EndReason::AgentError:
        return TestCallModel::tr("Agent error");
    }
    return {};
}

TestCallModel::TestCallModel(TestCall &call, QObject *parent) : QObject(parent), m_call(call)
{
    connect(&call, &TestCall::started, this, [this](const TestCallStarted &started) {
        m_started = started;
        setPhase(Phase::Running);
        for (const auto &name : started.missingVariables)
            addEvent(0, tr("No value for %1").arg(name), tr("it was read out as nothing"), QStringLiteral("warning"),
                     TranscriptLine::Tone::Warning);
    });
    connect(&call, &TestCall::failed, this, [this](const Error &error) {
        m_failure = error;
        setPhase(Phase::Idle);
    });
    connect(&call, &TestCall::event, this, &TestCallModel::take);
    connect(&call, &TestCall::ended, this, [this](const CallId &, voice::EndReason reason) {
        m_endReason = reason;
        setPhase(Phase::Ended);
    });
}

void TestCallModel::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void TestCallModel::start(const TestCallRequest &request)
{
    if (isBusy())
        return;
    reset();
    m_request = request;
    setPhase(Phase::Starting);
    m_call.start(request);
}

void TestCallModel::hangUp()
{
    if (m_phase != Phase::Running && m_phase != Phase::Starting)
        return;
    setPhase(Phase::Ending);
    m_call.hangUp();
}

void TestCallModel::setMuted(bool muted)
{
    if (m_muted == muted)
        return;
    m_muted = muted;
    m_call.setMuted(muted);
    Q_EMIT mutedChanged(muted);
}

void TestCallModel::say(const QString &text)
{
    const auto words = text.simplified();
    if (m_phase == Phase::Running && !words.isEmpty())
        m_call.say(words);
}

void TestCallModel::reset()
{
    if (isBusy())
        return;
    m_transcript.clear();
    m_delays.clear();
    m_failure.reset();
    m_user = voice::UserState::Silent;
    m_agent = voice::AgentState::Idle;
    m_lastMs = 0;
    m_interruptions = 0;
    m_lengthMs = 0;
    m_started = {};
    if (m_muted)
        setMuted(false);
    setPhase(Phase::Idle);
    Q_EMIT statesChanged();
    Q_EMIT delaysChanged();
}

void TestCallModel::addEvent(double atMs, QString text, QString detail, QString icon, TranscriptLine::Tone tone)
{
    TranscriptLine line;
    line.kind = TranscriptLine::Kind::Event;
    line.atMs = atMs;
    line.text = std::move(text);
    line.detail = std::move(detail);
    line.icon = std::move(icon);
    line.tone = tone;
    m_transcript.append(std::move(line));
}

void TestCallModel::take(const voice::SessionEvent &event)
{
    const auto at = toMs(event.at);
    m_lastMs = std::max(m_lastMs, at);
    std::visit(
        [this, at](const auto &what) {
            using T = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<T, voice::UserStateChanged>) {
                m_user = what.state;
                Q_EMIT statesChanged();
            } else if constexpr (std::is_same_v<T, voice::AgentStateChanged>) {
                m_agent = what.state;
                Q_EMIT statesChanged();
            } else if constexpr (std::is_same_v<T, voice::InterimTranscript> || std::is_same_v<T, voice::AgentSaying>) {
                TranscriptLine line;
                line.speaker = std::is_same_v<T, voice::AgentSaying> ? voice::Speaker::Agent : voice::Speaker::Caller;
                line.atMs = at;
                line.text = visibleText(QString::fromStdString(what.text));
                if (line.text.trimmed().isEmpty())
                    m_transcript.clearInterim(line.speaker);
                else
                    m_transcript.setInterim(std::move(line));
            } else if constexpr (std::is_same_v<T, voice::TurnFinished>) {
                m_transcript.clearInterim(what.speaker);
                TranscriptLine line;
                line.speaker = what.speaker;
                line.atMs = toMs(what.startedAt);
                line.text = visibleText(QString::fromStdString(what.text));
                line.ordinal = static_cast<int>(what.ordinal);
                line.interrupted = what.interrupted;
                line.typed = what.typed;
                m_transcript.append(std::move(line));
                if (what.hasStages) {
                    m_delays.add(static_cast<int>(what.ordinal), what.stages);
                    Q_EMIT delaysChanged();
                }
            } else if constexpr (std::is_same_v<T, voice::BargedIn>) {
                ++m_interruptions;
                addEvent(toMs(what.onset), tr("Interrupted by the caller"),
                         tr("agent silent after %1 ms").arg(roundMs(what.stoppedAfter)), QStringLiteral("warning"),
                         TranscriptLine::Tone::Warning);
                Q_EMIT delaysChanged();
            } else if constexpr (std::is_same_v<T, voice::SpeculationDropped>) {
                addEvent(at, tr("Caller paused %1 ms").arg(roundMs(what.pause)), tr("answer begun early, thrown away"),
                         QStringLiteral("clock"), TranscriptLine::Tone::Neutral);
            } else if constexpr (std::is_same_v<T, voice::CreditEnding>) {
                const auto end = std::chrono::duration_cast<std::chrono::seconds>(what.endsAt);
                m_started.limit = end;
                addEvent(at, tr("Credit ends"), tr("the call ends at %1").arg(durationText(end)),
                         QStringLiteral("warning"), TranscriptLine::Tone::Warning);
            } else if constexpr (std::is_same_v<T, voice::SessionProblem>) {
                addEvent(at, ErrorText::of(what.error).inOneLine(), {}, QStringLiteral("error"),
                         TranscriptLine::Tone::Negative);
            } else if constexpr (std::is_same_v<T, voice::Levels>) {
                Q_EMIT levels(what.caller, what.agent);
            } else if constexpr (std::is_same_v<T, voice::SessionEnded>) {
                m_lengthMs = toMs(what.length);
                m_endReason = what.reason;
                m_transcript.clearInterim(voice::Speaker::Caller);
                m_transcript.clearInterim(voice::Speaker::Agent);
                addEvent(at, tr("Call ended"), endReasonText(what.reason), QStringLiteral("phone-end"),
                         TranscriptLine::Tone::Neutral);
                m_user = voice::UserState::Silent;
                m_agent = voice::AgentState::Idle;
                Q_EMIT statesChanged();
            }
        },
        event.what);
}

} // namespace sb::ui
