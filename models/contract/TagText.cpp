#include "models/contract/TagText.h"

#include <QString>

#include <algorithm>
#include <set>

namespace sb {

namespace {

tl::unexpected<Error> refused(std::size_t place, std::vector<std::string> root, std::string message)
{
    root.push_back(std::to_string(place));
    auto detail = "a tag " + message;
    return fail(Error{
        ErrorCode::Unprocessable, std::move(detail), {Problem{std::move(root), std::move(message), "value_error"}}});
}

} // namespace

std::string foldedTag(std::string_view tag)
{
    return QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size()))
        .normalized(QString::NormalizationForm_C)
        .trimmed()
        .toUpper() // Qt folds letter by letter, but writes a sharp s as two
        .toCaseFolded()
        .toStdString();
}

bool hasTag(const std::vector<std::string> &tags, std::string_view tag)
{
    const auto wanted = foldedTag(tag);
    return std::ranges::any_of(tags, [&](const std::string &each) { return foldedTag(each) == wanted; });
}

Result<std::vector<std::string>> tidyTags(const std::vector<std::string> &given, const std::vector<std::string> &root)
{
    std::vector<std::string> tags;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto tag = QString::fromStdString(given[i]).trimmed();
        if (tag.isEmpty())
            return refused(i, root, "is blank");
        if (std::ranges::any_of(tag, [](QChar letter) { return letter.category() == QChar::Other_Control; }))
            return refused(i, root, "has a control character");
        if (seen.insert(foldedTag(given[i])).second)
            tags.push_back(tag.toStdString());
    }
    return tags;
}

} // namespace sb
