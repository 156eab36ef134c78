#pragma once

#include "ui/agents/AgentDraft.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace sb::ui {

/// The editor's path for a version's one: "configurations.vad_config.threshold" → "vad_config/threshold".
std::string editorPath(std::string_view versionPath);
/// The field as the editor names it; a field that it does not know keeps its wire name.
QString fieldName(std::string_view path);
/// A value as a person reads it: "On", "300 s", "gpt-4.1-mini"; empty for none.
QString fieldValue(std::string_view path, const nlohmann::json &value);

} // namespace sb::ui
