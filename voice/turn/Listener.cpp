#include "voice/turn/Listener.h"

#include <algorithm>

namespace sb::voice {

using std::chrono::milliseconds;

Listener::Listener(Parts parts, std::function<void()> textChanged, std::function<void(const Error &)> failed)
    : m_parts(parts), m_textChanged(std::move(textChanged)), m_failed(std::move(failed)), m_detector(parts.threshold)
{}

void Listener::push(const AudioFrame &frame, CallTime frameStart)
{
    m_now = frameStart + kFrame;
    const auto blocks = m_voicing.push(frame);
    m_sounds = blocks.first || blocks.second;
    if (m_sounds) {
        constexpr milliseconds block{5};
        const CallTime begin = blocks.first ? frameStart : frameStart + block;
        if (begin - m_lastVoiced >= milliseconds(150))
            m_voiceOnset = begin;
        m_lastVoiced = blocks.second ? m_now : frameStart + block;
    }
    m_recent.push_back(frame);
    m_unfed = std::min(m_unfed + 1, kPreRoll);
    if (m_recent.size() > kPreRoll)
        m_recent.pop_front();
    m_probability = m_parts.detector.probability(frame);
    m_detector.push(m_probability, frameStart);
    if (m_open)
        feed(frame);
    else if (m_detector.isSpeaking())
        open();
}

CallTime Listener::voiceEnd() const
{
    constexpr milliseconds longestHangover{200};
    const CallTime detected = m_detector.speechEnd();
    return std::max(detected - longestHangover, std::min(m_lastVoiced, detected));
}

void Listener::open()
{
    m_open = true;
    m_fedOfOpen = 0;
    m_segments.push_back({++m_number, {}, false});
    m_parts.worker.submit([this, number = m_number](const EngineWorker::Post &post, const CancelToken &) {
        if (const auto begun = m_parts.engine.begin(); !begun)
            post([this, number, error = begun.error()] { fail(number, error); });
    });
    const auto count = std::min(m_unfed, m_recent.size());
    for (auto frame = m_recent.end() - static_cast<std::ptrdiff_t>(count); frame != m_recent.end(); ++frame)
        feed(*frame);
}

void Listener::feed(const AudioFrame &frame)
{
    m_unfed = 0;
    ++m_fedOfOpen;
    m_parts.worker.submit([this, frame, number = m_number](const EngineWorker::Post &post, const CancelToken &) {
        auto interim = m_parts.engine.accept(frame);
        if (!interim) {
            post([this, number, error = interim.error()] { fail(number, error); });
        } else if (interim->has_value()) {
            post([this, number, text = **interim] {
                auto *segment = find(number);
                if (segment == nullptr || segment->isFinal || segment->text == text)
                    return;
                segment->text = text;
                m_textChanged();
            });
        }
    });
}

Listener::Segment *Listener::find(std::uint64_t number)
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [number](const Segment &segment) { return segment.number == number; });
    return found == m_segments.end() ? nullptr : &*found;
}

void Listener::fail(std::uint64_t number, const Error &error)
{
    if (m_failedNumber == number)
        return;
    m_failedNumber = number;
    m_failed(error);
}

void Listener::finishSegment()
{
    if (!m_open)
        return;
    m_open = false;
    m_parts.worker.submit([this, number = m_number](const EngineWorker::Post &post, const CancelToken &) {
        post([this, number, text = m_parts.engine.finish()] {
            auto *segment = find(number);
            if (segment == nullptr)
                return;
            segment->isFinal = true;
            if (text)
                segment->text = *text;
            m_finalAt = m_now;
            if (!text)
                fail(number, text.error());
            m_textChanged();
        });
    });
}

void Listener::dropSegment()
{
    if (!m_open)
        return;
    m_open = false;
    m_segments.pop_back();
    m_unfed = std::min(m_fedOfOpen, m_recent.size()); // it may turn out to be the beginning of a word
    m_parts.worker.submit(
        [this](const EngineWorker::Post &, const CancelToken &) { static_cast<void>(m_parts.engine.finish()); });
}

bool Listener::isWaiting() const
{
    return std::any_of(m_segments.begin(), m_segments.end(), [this](const Segment &segment) {
        return !segment.isFinal && !(m_open && segment.number == m_number);
    });
}

void Listener::forgetText()
{
    while (!m_segments.empty() && !(m_open && m_segments.front().number == m_number))
        m_segments.pop_front();
}

std::string Listener::text() const
{
    std::string all;
    for (const auto &segment : m_segments) {
        if (!segment.text.empty())
            all += (all.empty() ? "" : " ") + segment.text;
    }
    return all;
}

} // namespace sb::voice
