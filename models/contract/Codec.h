#pragma once

#include "models/base/Id.h"
#include "models/base/Instant.h"
#include "models/base/Money.h"
#include "models/contract/Fields.h"
#include "models/contract/Patch.h"
#include "models/contract/Streams.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <variant>

namespace sb {

// JSON to and from the structs of the contract. Heavy on templates: include it in the tags' .cpp files only; everybody
// else uses OperationCodec.h.

/// Collects what is wrong while a document is decoded, with the place of each problem.
class DecodeTrace
{
public:
    struct Step
    {
        DecodeTrace &trace;
        Step(DecodeTrace &owner, std::string name) : trace(owner) { trace.m_loc.push_back(std::move(name)); }
        ~Step() { trace.m_loc.pop_back(); }
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;
    };

    [[nodiscard]] Step into(std::string name) { return Step(*this, std::move(name)); }
    void report(std::string message, std::string type)
    {
        m_problems.push_back(Problem{m_loc, std::move(message), std::move(type)});
    }
    std::size_t count() const { return m_problems.size(); }
    std::vector<Problem> take() { return std::move(m_problems); }

private:
    std::vector<std::string> m_loc;
    std::vector<Problem> m_problems;
};

template <typename T>
struct Codec; // encode(const T &) → json; decode(const json &, T &, DecodeTrace &): leaves T as it was when it fails

template <typename T>
nlohmann::json encode(const T &value)
{
    return Codec<T>::encode(value);
}

/// Unprocessable with the problems found, each `loc` starting at the document's root.
template <typename T>
Result<T> decode(const nlohmann::json &document)
{
    T value{};
    DecodeTrace trace;
    Codec<T>::decode(document, value, trace);
    if (trace.count() > 0)
        return fail(Error{ErrorCode::Unprocessable, "the document does not fit", trace.take()});
    return value;
}

template <>
struct Codec<bool>
{
    static nlohmann::json encode(bool value) { return value; }
    static void decode(const nlohmann::json &in, bool &out, DecodeTrace &trace)
    {
        if (!in.is_boolean())
            return trace.report("must be true or false", "bool_type");
        out = in.get<bool>();
    }
};

template <typename T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct Codec<T>
{
    static nlohmann::json encode(T value) { return value; }
    static void decode(const nlohmann::json &in, T &out, DecodeTrace &trace)
    {
        if (in.is_number_unsigned()) {
            const auto number = in.get<std::uint64_t>();
            if (number > static_cast<std::uint64_t>(std::numeric_limits<T>::max()))
                return trace.report("is too large", "less_than_equal");
            out = static_cast<T>(number);
        } else if (in.is_number_integer()) {
            const auto number = in.get<std::int64_t>();
            if (number < static_cast<std::int64_t>(std::numeric_limits<T>::min()) ||
                (number > 0 &&
                 static_cast<std::uint64_t>(number) > static_cast<std::uint64_t>(std::numeric_limits<T>::max())))
                return trace.report("is out of range", "less_than_equal");
            out = static_cast<T>(number);
        } else if (in.is_number_float()) { // 1.0 is an integer in JSON Schema
            const double number = in.get<double>();
            if (std::trunc(number) != number || std::abs(number) > 9007199254740992.0 ||
                number > static_cast<double>(std::numeric_limits<T>::max()) ||
                number < static_cast<double>(std::numeric_limits<T>::min()))
                return trace.report("must be a whole number", "int_from_float");
            out = static_cast<T>(number);
        } else {
            trace.report("must be a whole number", "int_type");
        }
    }
};

template <>
struct Codec<double>
{
    static nlohmann::json encode(double value)
    {
        return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr);
    }
    static void decode(const nlohmann::json &in, double &out, DecodeTrace &trace)
    {
        if (!in.is_number())
            return trace.report("must be a number", "float_type");
        out = in.get<double>();
    }
};

template <>
struct Codec<std::string>
{
    static nlohmann::json encode(const std::string &value) { return value; }
    static void decode(const nlohmann::json &in, std::string &out, DecodeTrace &trace)
    {
        if (!in.is_string())
            return trace.report("must be text", "string_type");
        out = in.get_ref<const std::string &>();
    }
};

template <>
struct Codec<nlohmann::json>
{
    static nlohmann::json encode(const nlohmann::json &value) { return value; }
    static void decode(const nlohmann::json &in, nlohmann::json &out, DecodeTrace &) { out = in; }
};

template <>
struct Codec<Uuid>
{
    static nlohmann::json encode(const Uuid &value) { return value.toString(); }
    static void decode(const nlohmann::json &in, Uuid &out, DecodeTrace &trace)
    {
        const auto parsed = in.is_string() ? Uuid::parse(in.get_ref<const std::string &>())
                                           : Result<Uuid>(fail(ErrorCode::Invalid, {}));
        if (!parsed)
            return trace.report("must be a UUID", "uuid_parsing");
        out = *parsed;
    }
};

template <typename Tag>
struct Codec<Id<Tag>>
{
    static nlohmann::json encode(const Id<Tag> &value) { return value.toString(); }
    static void decode(const nlohmann::json &in, Id<Tag> &out, DecodeTrace &trace)
    {
        Uuid uuid = out.uuid();
        Codec<Uuid>::decode(in, uuid, trace);
        out = Id<Tag>(uuid);
    }
};

template <>
struct Codec<Instant>
{
    static nlohmann::json encode(const Instant &value) { return value.toString(); }
    static void decode(const nlohmann::json &in, Instant &out, DecodeTrace &trace)
    {
        const auto parsed = in.is_string() ? Instant::parse(in.get_ref<const std::string &>())
                                           : Result<Instant>(fail(ErrorCode::Invalid, {}));
        if (!parsed)
            return trace.report("must be an ISO 8601 time with a zone", "datetime_parsing");
        out = *parsed;
    }
};

/// M4: a JSON number of dollars with at most six decimals. A double tells neighbouring millionths apart below 2^32
/// dollars, so decode(encode(m)) = m there; larger amounts are refused.
template <>
struct Codec<Money>
{
    static nlohmann::json encode(const Money &value) { return static_cast<double>(value.micros()) / 1e6; }
    static void decode(const nlohmann::json &in, Money &out, DecodeTrace &trace)
    {
        if (!in.is_number())
            return trace.report("must be a number", "float_type");
        const double dollars = in.get<double>();
        if (!(std::abs(dollars) < 4294967296.0))
            return trace.report("is too large", "less_than");
        const long double micros = static_cast<long double>(dollars) * 1e6L;
        const long double rounded = std::round(micros);
        // A seventh decimal is refused; what a double cannot hold better (half a unit in its last place) is not.
        if (std::abs(micros - rounded) > 1e-3L + std::abs(micros) * 1.2e-16L)
            return trace.report("has more than six decimals", "decimal_max_places");
        out = Money::fromMicros(static_cast<std::int64_t>(rounded));
    }
};

template <NamedEnum E>
struct Codec<E>
{
    static nlohmann::json encode(E value)
    {
        const auto name = nameOf(value);
        return name.empty() ? nlohmann::json(nullptr) : nlohmann::json(std::string(name)); // null fails the contract
    }
    static void decode(const nlohmann::json &in, E &out, DecodeTrace &trace)
    {
        if (in.is_string()) {
            if (const auto value = fromName<E>(in.get_ref<const std::string &>())) {
                out = *value;
                return;
            }
        }
        std::string names;
        for (const auto &named : enumNames<E>)
            names.append(names.empty() ? "" : ", ").append(named.name);
        trace.report("must be one of: " + names, "enum");
    }
};

template <typename T>
struct Codec<std::vector<T>>
{
    static nlohmann::json encode(const std::vector<T> &values)
    {
        auto out = nlohmann::json::array();
        for (const auto &value : values)
            out.push_back(Codec<T>::encode(value));
        return out;
    }
    static void decode(const nlohmann::json &in, std::vector<T> &out, DecodeTrace &trace)
    {
        if (!in.is_array())
            return trace.report("must be a list", "list_type");
        std::vector<T> values;
        values.reserve(in.size());
        for (std::size_t i = 0; i < in.size(); ++i) {
            const auto step = trace.into(std::to_string(i));
            Codec<T>::decode(in[i], values.emplace_back(), trace);
        }
        out = std::move(values);
    }
};

namespace detail {

template <typename T>
inline constexpr bool isPatch = false;
template <typename T>
inline constexpr bool isPatch<Patch<T>> = true;
template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename F, typename T>
void encodeField(const F &field, const T &owner, nlohmann::json &out)
{
    using M = typename F::MemberType;
    const M &member = owner.*field.member;
    if constexpr (Described<M>) {
        if (field.traits.merged) {
            out.update(Codec<M>::encode(member));
            return;
        }
    }
    const std::string name(field.name);
    if constexpr (isPatch<M>) {
        if (member.hasValue())
            out[name] = Codec<typename M::Value>::encode(*member);
        else if (member.isNull())
            out[name] = nullptr;
    } else if constexpr (isOptional<M>) {
        if (member)
            out[name] = Codec<typename M::value_type>::encode(*member);
    } else {
        out[name] = Codec<M>::encode(member);
    }
}

template <typename M>
void decodeMember(const nlohmann::json &in, M &member, bool unwrapsList, DecodeTrace &trace)
{
    if constexpr (isPatch<M>) {
        if (in.is_null()) {
            member = null;
            return;
        }
        typename M::Value value{};
        const auto before = trace.count();
        decodeMember(in, value, unwrapsList, trace);
        if (trace.count() == before)
            member = std::move(value);
    } else if constexpr (isOptional<M>) {
        if (in.is_null()) // tolerated in answers; a request's optional field is a Patch
            return;
        typename M::value_type value{};
        const auto before = trace.count();
        decodeMember(in, value, unwrapsList, trace);
        if (trace.count() == before)
            member = std::move(value);
    } else {
        if (unwrapsList && in.is_array()) {
            if (in.size() != 1)
                return trace.report("must be one value", "too_long");
            Codec<M>::decode(in[0], member, trace);
            return;
        }
        Codec<M>::decode(in, member, trace);
    }
}

template <typename F, typename T>
void decodeField(const F &field, const nlohmann::json &in, T &owner, DecodeTrace &trace)
{
    using M = typename F::MemberType;
    M &member = owner.*field.member;
    if constexpr (Described<M>) {
        if (field.traits.merged) {
            Codec<M>::decode(in, member, trace);
            return;
        }
    }
    auto found = in.find(field.name);
    for (std::size_t i = 0; found == in.end() && i < field.traits.aliases.size(); ++i) {
        if (!field.traits.aliases[i].empty())
            found = in.find(field.traits.aliases[i]);
    }
    const auto step = trace.into(std::string(field.name));
    if (found == in.end()) {
        if constexpr (!isPatch<M> && !isOptional<M>) {
            if (!field.traits.mayBeAbsent)
                trace.report("is required", "missing");
        }
        return;
    }
    decodeMember(*found, member, field.traits.unwrapsList, trace);
}

} // namespace detail

template <Described T>
struct Codec<T>
{
    static nlohmann::json encode(const T &value)
    {
        auto out = nlohmann::json::object();
        std::apply([&](const auto &...field) { (detail::encodeField(field, value, out), ...); }, T::fields());
        return out;
    }
    /// Fields that T does not know are ignored (M5).
    static void decode(const nlohmann::json &in, T &out, DecodeTrace &trace)
    {
        if (!in.is_object())
            return trace.report("must be an object", "dict_type");
        std::apply([&](const auto &...field) { (detail::decodeField(field, in, out, trace), ...); }, T::fields());
    }
};

} // namespace sb
