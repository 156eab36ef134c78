#include "app/cli/Console.h"

#include <cstdio>

namespace sb::app {
namespace {

void writeLine(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

std::string dump(const nlohmann::json &value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string_view nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::Unauthorized:
        return "unauthorized";
    case ErrorCode::PaymentRequired:
        return "payment_required";
    case ErrorCode::Forbidden:
        return "forbidden";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Gone:
        return "gone";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::UnsupportedType:
        return "unsupported_type";
    case ErrorCode::Unprocessable:
        return "unprocessable";
    case ErrorCode::RateLimited:
        return "rate_limited";
    case ErrorCode::WrongKey:
        return "wrong_key";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::NoSpace:
        return "no_space";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Unavailable:
        return "unavailable";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

std::string_view adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return "Check the passphrase, or use the recovery code with --recovery-code-file.";
    case ErrorCode::Corrupt:
        return "Nothing was changed. Run `switchboard verify` to see which parts are damaged, and restore a backup.";
    case ErrorCode::NoSpace:
        return "Free some space on the disk and try again; what was already stored is safe.";
    default:
        return {};
    }
}

} // namespace

std::string sentenceFor(const Error &error)
{
    std::string text = error.detail.empty() ? std::string(nameOf(error.code)) : error.detail;
    for (const auto &problem : error.problems) {
        text += "\n  ";
        for (std::size_t i = 0; i < problem.loc.size(); ++i)
            text += (i == 0 ? "" : ".") + problem.loc[i];
        text += ": " + problem.message;
    }
    if (const auto advice = adviceFor(error.code); !advice.empty())
        text += "\n" + std::string(advice);
    return text;
}

Console Console::standard()
{
    return {[](std::string_view text) { writeLine(stdout, text); },
            [](std::string_view text) { writeLine(stderr, text); }};
}

void Console::line(std::string_view text)
{
    if (!m_json)
        m_out(text);
}

void Console::answer(const nlohmann::json &value)
{
    if (m_json)
        m_out(dump(value));
}

void Console::progress(std::string_view text)
{
    if (!m_json)
        m_problems(text);
}

ExitCode Console::problem(const Error &error)
{
    if (m_json) {
        nlohmann::json value{{"error", nameOf(error.code)}, {"detail", error.detail}};
        if (!error.problems.empty()) {
            auto &list = value["problems"] = nlohmann::json::array();
            for (const auto &problem : error.problems)
                list.push_back({{"loc", problem.loc}, {"msg", problem.message}, {"type", problem.type}});
        }
        m_out(dump(value));
    } else {
        m_problems("switchboard: " + sentenceFor(error));
    }
    return exitCodeOf(error.code);
}

ExitCode Console::usage(std::string_view text)
{
    if (m_json)
        m_out(dump({{"error", "usage"}, {"detail", std::string(text)}}));
    else
        m_problems("switchboard: " + std::string(text));
    return ExitCode::Usage;
}

} // namespace sb::app
