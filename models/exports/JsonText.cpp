#include "models/exports/JsonText.h"

namespace sb {

namespace {

constexpr int deepest = 64;

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (inString) {
            if (letter == '\\')
                ++i;
            else if (letter == '"')
                inString = false;
        } else if (letter == '"') {
            inString = true;
        } else if (letter == '[' || letter == '{') {
            if (++depth > deepest)
                return true;
        } else if (letter == ']' || letter == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<nlohmann::json> parseJsonText(std::string_view text)
{
    if (isTooDeep(text))
        return fail(ErrorCode::Invalid, "is nested too deeply");
    auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded())
        return fail(ErrorCode::Invalid, "is no JSON");
    return document;
}

} // namespace sb
