#include "models/contract/CodecsOfTags.h"
#include "models/contract/OperationCodecOf.h"
#include "models/contract/People.h"

namespace sb {

/// The body is a map: its names are the flags, beside the path's user_id.
template <>
struct Codec<FeatureFlagsChange>
{
    static nlohmann::json encode(const FeatureFlagsChange &value)
    {
        auto out = value.sent.is_object() ? value.sent : nlohmann::json::object();
        out["user_id"] = value.userId.toString();
        return out;
    }
    static void decode(const nlohmann::json &in, FeatureFlagsChange &out, DecodeTrace &trace)
    {
        if (!in.is_object())
            return trace.report("must be an object", "dict_type");
        const auto step = trace.into("user_id");
        const auto user = in.find("user_id");
        if (user == in.end())
            return trace.report("is required", "missing");
        Codec<UserId>::decode(*user, out.userId, trace);
        out.sent = in;
        out.sent.erase("user_id");
    }
};

std::vector<OperationCodec> peopleCodecs()
{
    return {codecOf(listCurrentScopeUsers), codecOf(createUser),          codecOf(updateUser),
            codecOf(listOrganizations),     codecOf(createOrganization),  codecOf(renameOrganization),
            codecOf(setOrgBusinessModel),   codecOf(setOrgCommission),    codecOf(setOrgMarkup),
            codecOf(getMyFeatureFlags),     codecOf(getUserFeatureFlags), codecOf(updateUserFeatureFlags)};
}

std::vector<OperationCodec> accessCodecs()
{
    return {codecOf(createApiKey),       codecOf(listApiKeysOfUser), codecOf(listApiKeys),
            codecOf(renameApiKey),       codecOf(revokeApiKey),      codecOf(listSessionTokens),
            codecOf(createSessionToken), codecOf(revokeSessionToken)};
}

} // namespace sb
