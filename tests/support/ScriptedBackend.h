#pragma once

#include "models/backend/Backend.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// A backend whose answers a test writes, for pages alone: each operation is a function from its input. An operation
/// without one answers NotFound. With hold(), answers wait until release(), as a slow store's would.
class ScriptedBackend final : public sb::Backend
{
public:
    template <typename In, typename Out, typename Answer>
    void answer(const sb::Operation<In, Out> &operation, Answer how)
    {
        m_answers[std::string(operation.id)] = [how](const void *in) -> sb::Result<std::shared_ptr<void>> {
            sb::Result<Out> out = how(*static_cast<const In *>(in));
            if (!out)
                return sb::fail(out.error());
            return std::shared_ptr<void>(std::make_shared<Out>(std::move(*out)));
        };
    }

    void hold() { m_holds = true; }
    void release()
    {
        m_holds = false;
        for (auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }
    int calls(std::string_view operation) const
    {
        const auto found = m_counts.find(std::string(operation));
        return found == m_counts.end() ? 0 : found->second;
    }
    int total() const ///< of all operations
    {
        int sum = 0;
        for (const auto &[name, count] : m_counts)
            sum += count;
        return sum;
    }
    const std::string &lastKey() const { return m_lastKey; } ///< of the last call that had an idempotency key
    void announce(const QString &topic, const QString &id) { Q_EMIT changed(topic, id); }

    void startWire(std::string_view, const nlohmann::json &, sb::CallOptions, WireFinished finished) override
    {
        finished(sb::fail(sb::ErrorCode::NotFound, "not scripted"));
    }

protected:
    void perform(std::string_view id, std::type_index, std::type_index, std::shared_ptr<const void> in,
                 sb::CallOptions options, Finished finished) override
    {
        if (!options.idempotencyKey.empty())
            m_lastKey = std::move(options.idempotencyKey);
        const std::string name(id);
        ++m_counts[name];
        auto run = [this, name, in = std::move(in), finished = std::move(finished)] {
            const auto found = m_answers.find(name);
            if (found == m_answers.end())
                finished(sb::fail(sb::ErrorCode::NotFound, name + " is not scripted"));
            else
                finished(found->second(in.get()));
        };
        if (m_holds)
            m_waiting.push_back(std::move(run));
        else
            run();
    }

private:
    std::map<std::string, std::function<sb::Result<std::shared_ptr<void>>(const void *)>> m_answers;
    std::map<std::string, int> m_counts;
    std::vector<std::function<void()>> m_waiting;
    std::string m_lastKey;
    bool m_holds = false;
};
