#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Contract.h"
#include "models/contract/OperationCodec.h"
#include "models/store/Store.h"
#include "tests/support/RuleClient.h"

#include <memory>

namespace sb::test {

/// The way by which the tests of rules come to the backend: in process, or, with SWITCHBOARD_TEST_DOOR=http, through a
/// server and a real socket. Whatever comes out must have the shape of the contract, or the running test fails.
class RuleDoor final : public RuleClient
{
public:
    /// \p store is the backend's: over HTTP, tokens of whoever a test acts as are kept there.
    RuleDoor(Backend &backend, std::shared_ptr<const Contract> contract, Store &store);
    ~RuleDoor() override;

    RuleAnswer send(std::string_view operation, const nlohmann::json &in, CallOptions options = {}) override;

    /// The same with types. An operation that answers a file or a stream of rows is always called in process here.
    template <typename In, typename Out>
    Result<Out> call(const Operation<In, Out> &operation, std::type_identity_t<In> in, CallOptions options = {})
    {
        const auto *codec = findOperationCodec(operation.id);
        if (!isHttp() || codec == nullptr || codec->decodeOut == nullptr) {
            auto future = m_backend.start(operation, std::move(in), std::move(options));
            future.waitForFinished();
            auto result = future.result();
            if (result && codec != nullptr)
                check(operation.id, codec->encodeOut(&*result));
            return result;
        }
        const auto answer = send(operation.id, codec->encodeIn(&in), std::move(options));
        if (answer.status >= 300)
            return fail(errorOf(answer));
        auto out = codec->decodeOut(answer.body);
        if (!out)
            return fail(std::move(out.error()));
        return std::move(*std::static_pointer_cast<Out>(*out));
    }

    /// The same in JSON; Invalid when a file comes back.
    Result<nlohmann::json> json(std::string_view operation, const nlohmann::json &in, CallOptions options = {});

    static bool isHttp();
    /// What a client makes of a refusal: the nearest code of its status.
    static Error errorOf(const RuleAnswer &answer);

private:
    void check(std::string_view operation, const WireBody &body);

    Backend &m_backend;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sb::test
