#include "ui/agents/FieldBounds.h"

#include "ui/agents/AgentDraft.h"
#include "ui/format/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sb::ui {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 7);
}

} // namespace

const FieldBounds *boundsOf(std::string_view path)
{
    for (const auto &bounds : kFieldBounds) {
        if (bounds.path == path)
            return &bounds;
    }
    return nullptr;
}

QString problemSentence(const Problem &problem, int sessionTimeout)
{
    const auto path = pathOf(problem.loc);
    if (path == "agent/name")
        return problem.type == "string_too_long"
                   ? QCoreApplication::translate("FieldBounds", "Must be 120 characters or fewer.")
                   : QCoreApplication::translate("FieldBounds", "Give the agent a name.");
    if (path == "agent_specific_config/time_to_cut" && problem.type != "greater_than_equal")
        return QCoreApplication::translate("FieldBounds", "Must be less than the call limit, %1 s.")
            .arg(QLocale().toString(sessionTimeout));
    if (path == "agent_specific_config/time_to_cut")
        return QCoreApplication::translate("FieldBounds", "Must be 1 or more, or empty for no warning.");
    if (path.ends_with("/phone_number"))
        return QCoreApplication::translate("FieldBounds", "Enter the number to transfer to.");
    if (path == "agent_specific_config/timezone")
        return QCoreApplication::translate("FieldBounds", "Choose a time zone from the list.");
    if (path == "tts_config/voice_name")
        return QCoreApplication::translate("FieldBounds", "This engine has no such voice. Choose one from the list.");
    if (const auto *bounds = boundsOf(path)) {
        if (std::isfinite(bounds->most) && bounds->least >= 0 && bounds->most <= 100)
            return QCoreApplication::translate("FieldBounds", "Must be between %1 and %2. The usual value is %3.")
                .arg(number(bounds->least), number(bounds->most), number(bounds->usual));
        if (problem.type == "less_than_equal")
            return QCoreApplication::translate("FieldBounds", "Must be %1 or less. The usual value is %2.")
                .arg(number(bounds->most), number(bounds->usual));
        return QCoreApplication::translate("FieldBounds", "Must be %1 or more. The usual value is %2.")
            .arg(number(bounds->least), number(bounds->usual));
    }
    if (problem.type == "missing")
        return QCoreApplication::translate("FieldBounds", "This must not be empty.");
    return ErrorText::ofProblem(problem);
}

} // namespace sb::ui
