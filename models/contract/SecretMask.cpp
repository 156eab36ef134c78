#include "models/contract/SecretMask.h"

namespace sb {

namespace {

bool isSecret(const std::string &name)
{
    return name == "secret" || name == "token" || name == "password" || name == "api_key";
}

} // namespace

nlohmann::json maskSecrets(nlohmann::json document)
{
    if (!document.is_structured())
        return document;
    for (auto entry = document.begin(); entry != document.end(); ++entry) {
        const bool header = document.is_object() && entry.key() == "headers";
        if (header && entry->is_object()) { // any header may carry a key
            for (auto &value : *entry)
                value = std::string(secretMask);
        } else if (document.is_object() && isSecret(entry.key()) && entry->is_string() &&
                   !entry->get_ref<const std::string &>().empty()) {
            *entry = std::string(secretMask);
        } else {
            *entry = maskSecrets(*entry);
        }
    }
    return document;
}

nlohmann::json keepMaskedSecrets(nlohmann::json sent, const nlohmann::json &stored)
{
    if (!sent.is_object())
        return sent;
    for (auto entry = sent.begin(); entry != sent.end(); ++entry) {
        const auto before = stored.is_object() && stored.contains(entry.key()) ? stored[entry.key()] : nlohmann::json();
        if (entry->is_string() && entry->get_ref<const std::string &>() == secretMask && before.is_string())
            *entry = before;
        else
            *entry = keepMaskedSecrets(*entry, before);
    }
    return sent;
}

} // namespace sb
