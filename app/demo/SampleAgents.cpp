#include "app/demo/SampleAgents.h"

#include "models/backend/Backend.h"
#include "models/contract/Codec.h"

#include <QFile>

namespace sb::app {

Result<std::vector<SampleAgent>> sampleAgents()
{
    QFile file(QStringLiteral(":/demo/agents.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, "the sample agents are not built in");
    const auto bytes = file.readAll();
    const auto document = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!document.is_object() || !document.contains("agents"))
        return fail(ErrorCode::Internal, "the sample agents are not JSON");
    std::vector<SampleAgent> samples;
    for (auto entry : document["agents"]) {
        SampleAgent sample;
        sample.variables = entry.value("variables", nlohmann::json::object());
        entry.erase("variables");
        auto decoded = decode<AgentCreate>(entry);
        if (!decoded)
            return fail(decoded.error());
        sample.document = std::move(*decoded);
        samples.push_back(std::move(sample));
    }
    return samples;
}

Result<std::vector<CompleteAgent>> createSampleAgents(Backend &backend, const std::vector<SampleAgent> &samples)
{
    std::vector<CompleteAgent> made;
    for (const auto &sample : samples) {
        auto future = backend.start(createAgent, sample.document, {OwnerCredential{Via::CommandLine}});
        future.waitForFinished();
        auto agent = future.result();
        if (!agent)
            return fail(agent.error());
        made.push_back(std::move(*agent));
    }
    return made;
}

} // namespace sb::app
