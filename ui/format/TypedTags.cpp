#include "ui/format/TypedTags.h"

#include "models/contract/TagText.h"
#include "ui/format/VisibleText.h"

#include <QStringList>

namespace sb::ui {

namespace {

// As the contract has them, for agents and calls.
constexpr qsizetype kLongestTag = 40;
constexpr std::size_t kMostTags = 20;

} // namespace

TypedTags TypedTags::of(const QString &typed)
{
    TypedTags found;
    for (const auto &part : typed.split(QLatin1Char(','))) {
        const auto tag = part.trimmed();
        if (tag.isEmpty())
            continue;
        if (tag.size() > kLongestTag && found.problem.isEmpty())
            found.problem = tr("“%1…” is longer than 40 characters.").arg(visibleText(tag.left(20)));
        if (!hasTag(found.tags, tag.toStdString()))
            found.tags.push_back(tag.toStdString());
    }
    if (found.tags.size() > kMostTags)
        found.problem = tr("There can be 20 tags at most.");
    return found;
}

QString TypedTags::shortened(const QString &tag, qsizetype most)
{
    const auto name = visibleText(tag);
    return name.size() > most ? QString(name.left(most - 1) + QStringLiteral("…")) : name;
}

QString TypedTags::textOf(const std::vector<std::string> &tags)
{
    QStringList names;
    for (const auto &tag : tags)
        names.append(QString::fromStdString(tag));
    return names.join(QStringLiteral(", "));
}

} // namespace sb::ui
