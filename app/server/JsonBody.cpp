#include "app/server/JsonBody.h"

#include <optional>
#include <set>
#include <vector>

namespace sb::app {

namespace {

using nlohmann::json;

/// Reads a document without building it, and keeps the first thing that is wrong. nlohmann's parser keeps the last of
/// two equal keys and takes any depth.
class Inspector final : public nlohmann::json_sax<json>
{
public:
    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }
    bool start_object(std::size_t) override { return enter(true); }
    bool start_array(std::size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        auto &level = m_levels.back();
        level.step = name;
        if (!level.keys.insert(name).second)
            return stop("is named twice", "duplicate_key");
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_position = position;
        return false;
    }

    std::optional<Problem> problem;
    std::size_t position() const { return m_position; }

private:
    struct Level
    {
        bool isObject = false;
        std::set<std::string, std::less<>> keys;
        std::string step;
        std::size_t index = 0;
    };

    bool value()
    {
        if (!m_levels.empty() && !m_levels.back().isObject)
            ++m_levels.back().index;
        return true;
    }
    bool enter(bool isObject)
    {
        if (m_levels.size() == jsonDepthLimit)
            return stop("is nested too deeply", "recursion_loop");
        value();
        m_levels.push_back(Level{isObject, {}, {}, 0});
        return true;
    }
    bool leave()
    {
        m_levels.pop_back();
        return true;
    }
    bool stop(const char *message, const char *type)
    {
        Problem found{{"body"}, message, type};
        for (const auto &level : m_levels)
            found.loc.push_back(level.isObject ? level.step : std::to_string(level.index > 0 ? level.index - 1 : 0));
        problem = std::move(found);
        return false;
    }

    std::vector<Level> m_levels;
    std::size_t m_position = 0;
};

} // namespace

Result<json> parseJsonBody(std::string_view bytes)
{
    Inspector inspector;
    if (!json::sax_parse(bytes.begin(), bytes.end(), &inspector)) {
        if (inspector.problem)
            return fail(Error{ErrorCode::Unprocessable, "the body is not acceptable JSON", {*inspector.problem}});
        const auto before = bytes.substr(0, inspector.position() > 0 ? inspector.position() - 1 : 0);
        const auto line = std::ranges::count(before, '\n') + 1;
        const auto lastLine = before.rfind('\n');
        const auto column = before.size() - (lastLine == std::string_view::npos ? 0 : lastLine + 1) + 1;
        const Problem problem{{"body", std::to_string(before.size())},
                              "is not JSON: line " + std::to_string(line) + ", column " + std::to_string(column),
                              "json_invalid"};
        return fail(Error{ErrorCode::Unprocessable, "the body is not JSON", {problem}});
    }
    return json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

} // namespace sb::app
