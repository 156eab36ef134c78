#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace sb {

/// What is special about a field on the wire.
struct FieldTraits
{
    std::array<std::string_view, 3> aliases{}; ///< old spellings accepted on input; the field's own name wins (G7)
    bool mayBeAbsent = false;                  ///< a plain member that an answer may leave out; keeps its initial value
    bool unwrapsList = false;                  ///< a one-element list is accepted for the element (G10)
    bool merged = false;                       ///< the member's own fields stand beside this struct's
};

template <typename Owner, typename Member>
struct Field
{
    using OwnerType = Owner;
    using MemberType = Member;

    std::string_view name;
    Member Owner::*member;
    FieldTraits traits{};
};

// A struct of the contract describes itself once; JSON, field diffs and the contract's test come from it:
//
//     struct NoiseAsset
//     {
//         std::string id;
//         std::string name;
//         template <typename Self = NoiseAsset>
//         static constexpr auto fields()
//         {
//             return std::tuple(field("id", &Self::id), field("name", &Self::name));
//         }
//     };
//
// A template, so that only files which ask for the fields compile their tuple, and not every file that sees the struct
// (decision 13). A plain member is required, Patch<T> and std::optional<T> are not.

template <typename Owner, typename Member>
constexpr auto field(std::string_view name, Member Owner::*member, FieldTraits traits = {})
{
    return Field<Owner, Member>{name, member, traits};
}

/// A plain member that an answer may leave out.
template <typename Owner, typename Member>
constexpr auto answered(std::string_view name, Member Owner::*member)
{
    return Field<Owner, Member>{name, member, {.mayBeAbsent = true}};
}

/// A struct whose fields stand beside the owner's own, such as the body of a request beside its path parameters.
template <typename Owner, typename Member>
constexpr auto merged(Member Owner::*member)
{
    return Field<Owner, Member>{{}, member, {.merged = true}};
}

template <typename... Names>
constexpr FieldTraits alias(Names... names)
{
    return {.aliases = {names...}};
}

template <typename T>
concept Described = requires
{
    T::fields();
};

// Enumerations carry their wire names. Zero is not a valid value: a choice that was not made is refused by the
// contract.

template <typename E>
struct Named
{
    E value;
    std::string_view name;
};
template <typename E>
Named(E, std::string_view) -> Named<E>; // clang before 17 does not deduce it by itself

template <typename E>
inline constexpr std::nullptr_t enumNames = nullptr; // specialised as std::array<Named<E>, n> beside each enumeration

template <typename E>
concept NamedEnum = std::is_enum_v<E> && !std::is_same_v<std::remove_cvref_t<decltype(enumNames<E>)>, std::nullptr_t>;

/// Empty when the value is none of the enumeration's.
template <NamedEnum E>
constexpr std::string_view nameOf(E value)
{
    for (const auto &named : enumNames<E>) {
        if (named.value == value)
            return named.name;
    }
    return {};
}

template <NamedEnum E>
constexpr std::optional<E> fromName(std::string_view name)
{
    for (const auto &named : enumNames<E>) {
        if (named.name == name)
            return named.value;
    }
    return std::nullopt;
}

/// The input of an operation without parameters.
struct Nothing
{
    static constexpr auto fields() { return std::tuple<>(); }
    bool operator==(const Nothing &) const = default;
};

} // namespace sb
