#include "voice/process/ProcessorChain.h"

#include "voice/process/TelephoneBand.h"
#include "voice/process/WebRtcProcessor.h"

#include <vector>

namespace sb::voice {
namespace {

class ProcessorChain final : public CallerProcessor
{
public:
    explicit ProcessorChain(std::vector<std::unique_ptr<CallerProcessor>> steps) : m_steps(std::move(steps)) {}
    void process(AudioFrame &caller, const AudioFrame &played) override
    {
        for (const auto &step : m_steps)
            step->process(caller, played);
    }

private:
    std::vector<std::unique_ptr<CallerProcessor>> m_steps;
};

} // namespace

std::unique_ptr<CallerProcessor> makeCallerProcessor(const SessionConfig &config)
{
    std::vector<std::unique_ptr<CallerProcessor>> steps;
    const int strength = config.noiseReduction ? config.noiseStrength : 0;
    if (config.echoCancelling || strength > 0)
        steps.push_back(std::make_unique<WebRtcProcessor>(config.echoCancelling, strength));
    if (config.samplingRate == 8000)
        steps.push_back(std::make_unique<TelephoneBand>());
    if (steps.empty())
        return nullptr;
    return std::make_unique<ProcessorChain>(std::move(steps));
}

} // namespace sb::voice
