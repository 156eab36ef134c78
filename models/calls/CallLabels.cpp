#include "models/calls/CallLabels.h"

#include "models/calls/CallLabelStore.h"
#include "models/calls/CallService.h"

#include <QString>

#include <algorithm>
#include <set>

namespace sb {

namespace {

tl::unexpected<Error> refused(std::size_t place, std::string message)
{
    return fail(Error{ErrorCode::Unprocessable,
                      "a tag " + message,
                      {Problem{{"body", "tags", std::to_string(place)}, std::move(message), "value_error"}}});
}

/// Trimmed, each once in its first spelling.
Result<std::vector<std::string>> tidy(const std::vector<std::string> &given)
{
    std::vector<std::string> tags;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto tag = QString::fromStdString(given[i]).trimmed();
        if (tag.isEmpty())
            return refused(i, "is blank");
        if (std::ranges::any_of(tag, [](QChar letter) { return letter.category() == QChar::Other_Control; }))
            return refused(i, "has a control character");
        if (seen.insert(CallLabelStore::folded(given[i])).second)
            tags.push_back(tag.toStdString());
    }
    return tags;
}

nlohmann::json audited(const CallLabels &labels)
{
    return {{"tags", *labels.tags}, {"has_note", labels.note.hasValue()}};
}

Result<CallLabels> put(const Call &call, const CallLabelsChange &in, Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto row = CallService::visible(connection, call.caller, in.callId);
    if (!row)
        return fail(row.error());
    const auto before = CallLabelStore::find(connection, row->number);
    if (!before)
        return before;
    auto after = *before;
    if (in.labels.tags.hasValue()) {
        auto tags = tidy(*in.labels.tags);
        if (!tags)
            return fail(std::move(tags.error()));
        after.tags = std::move(*tags);
    }
    if (!in.labels.note.isAbsent())
        after.note = in.labels.note.valueOr({}).empty() ? Patch<std::string>(null) : in.labels.note;
    if (after == *before)
        return after;
    auto stored = CallLabelStore::setTags(transaction, *row, *after.tags).and_then([&] {
        return CallLabelStore::setNote(transaction, row->number, after.note.toOptional());
    });
    if (!stored)
        return fail(std::move(stored.error()));
    auto told = audited(after);
    if (after.note != before->note)
        told["note_changed"] = true;
    call.record({"calls", in.callId.toString(), audited(*before), std::move(told)});
    return after;
}

} // namespace

void registerCallLabels(Registry &registry)
{
    registry.writes(putCallLabels, put);
    registry.reads(listCallTags, [](const Call &call, const Nothing &, Connection &connection) {
        return CallLabelStore::tagsOf(connection, call.caller.user).map([](std::vector<CallTag> tags) {
            return CallTagList{std::move(tags)};
        });
    });
}

} // namespace sb
