#include "models/calls/CallLabels.h"

#include "models/calls/CallLabelStore.h"
#include "models/calls/CallService.h"
#include "models/contract/TagText.h"

namespace sb {

namespace {

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
        auto tags = tidyTags(*in.labels.tags, {"body", "tags"});
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
