#include "models/contract/Calls.h"
#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"

namespace sb {

/// One session, a page, or every session (L1).
template <>
struct Codec<CallAnalytics>
{
    static void decode(const nlohmann::json &in, CallAnalytics &out, DecodeTrace &trace)
    {
        if (in.is_array()) {
            auto rows = std::make_shared<std::vector<CallSession>>();
            Codec<std::vector<CallSession>>::decode(in, *rows, trace);
            out.answer =
                Rows<CallSession>{[rows]() -> Result<std::vector<CallSession>> { return std::exchange(*rows, {}); }};
        } else if (in.is_object() && in.contains("items")) {
            Codec<CallSessionPage>::decode(in, out.answer.emplace<CallSessionPage>(), trace);
        } else {
            Codec<CallSession>::decode(in, out.answer.emplace<CallSession>(), trace);
        }
    }
};

template <>
WireBody wireBodyOf(const CallAnalytics &out)
{
    if (const auto *rows = std::get_if<Rows<CallSession>>(&out.answer))
        return jsonRowsOf(*rows);
    if (const auto *page = std::get_if<CallSessionPage>(&out.answer))
        return encode(*page);
    return encode(std::get<CallSession>(out.answer));
}

template <>
WireBody wireBodyOf(const CallExport &out)
{
    if (const auto *file = std::get_if<Download>(&out.answer))
        return *file;
    return encode(std::get<ExportAccepted>(out.answer));
}

std::vector<OperationCodec> callCodecs()
{
    return {codecOf(getCallAnalytics), codecOf(exportCallAnalytics)};
}

} // namespace sb
