#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace sb {

// Secrets inside a document (fields secret, token, password and api_key, and the values of headers) never leave in an
// answer (A17): they are shown as a mask, and a mask that comes back in an update keeps what is stored. Thread: any;
// pure.

inline constexpr std::string_view secretMask = "********";

nlohmann::json maskSecrets(nlohmann::json document);
nlohmann::json keepMaskedSecrets(nlohmann::json sent, const nlohmann::json &stored);

} // namespace sb
