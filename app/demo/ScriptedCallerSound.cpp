#include "app/demo/ScriptedCallerSound.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace sb::app {
namespace {

/// What source and sink share: one frame each way every 10 ms, as a sound card would do it.
class Card
{
public:
    Card(std::shared_ptr<ScriptedCaller> caller, std::function<void()> finished)
        : m_caller(std::move(caller)), m_finished(std::move(finished))
    {}
    ~Card() { stop(); }
    Card(const Card &) = delete;
    Card &operator=(const Card &) = delete;

    void setRender(voice::AudioSink::Render render)
    {
        const std::lock_guard lock(m_mutex);
        m_render = std::move(render);
    }

    void start(voice::AudioSource::Capture capture)
    {
        m_thread =
            std::jthread([this, capture = std::move(capture)](const std::stop_token &stop) { run(stop, capture); });
    }

    void stop()
    {
        if (m_thread.joinable()) {
            m_thread.request_stop();
            m_wake.notify_all();
            m_thread.join();
        }
    }

private:
    void run(const std::stop_token &stop, const voice::AudioSource::Capture &capture)
    {
        auto due = std::chrono::steady_clock::now();
        voice::AudioFrame caller{};
        voice::AudioFrame agent{};
        bool told = false;
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            agent.fill(0);
            if (m_render)
                m_render(agent);
            m_caller->next(caller, agent);
            capture(caller);
            if (m_caller->isFinished() && !told) {
                told = true;
                m_finished();
            }
            due += voice::kFrame;
            m_wake.wait_until(lock, stop, due, [] { return false; });
        }
    }

    std::shared_ptr<ScriptedCaller> m_caller;
    std::function<void()> m_finished;
    std::mutex m_mutex; // guards m_render
    std::condition_variable_any m_wake;
    voice::AudioSink::Render m_render;
    std::jthread m_thread;
};

class Source final : public voice::AudioSource
{
public:
    explicit Source(std::shared_ptr<Card> card) : m_card(std::move(card)) {}
    Result<> start(Capture capture, Lost) override
    {
        m_card->start(std::move(capture));
        return {};
    }
    void stop() override { m_card->stop(); }

private:
    std::shared_ptr<Card> m_card;
};

class Sink final : public voice::AudioSink
{
public:
    explicit Sink(std::shared_ptr<Card> card) : m_card(std::move(card)) {}
    Result<> start(Render render, Lost) override
    {
        m_card->setRender(std::move(render));
        return {};
    }
    void stop() override { m_card->setRender({}); }

private:
    std::shared_ptr<Card> m_card;
};

} // namespace

ScriptedCallerDevices ScriptedCallerDevices::make(std::shared_ptr<ScriptedCaller> caller,
                                                  std::function<void()> finished)
{
    auto card = std::make_shared<Card>(std::move(caller), std::move(finished));
    return {std::make_unique<Source>(card), std::make_unique<Sink>(card)};
}

} // namespace sb::app
