#include "ui/agents/ProviderCatalog.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace sb::ui {

namespace {

QString dollars(const Money &money)
{
    // At least two decimals, at most six, none of them shortened away where it counts.
    auto text = QString::fromStdString(money.toString());
    while (text.endsWith(QLatin1Char('0')) && text.size() - text.indexOf(QLatin1Char('.')) > 3)
        text.chop(1);
    return QLatin1Char('$') + text;
}

QString onDay(const Patch<std::string> &asOf)
{
    const auto day = QDate::fromString(QString::fromStdString(asOf.valueOr({})), Qt::ISODate);
    if (!day.isValid())
        return {};
    return ProviderCatalog::tr(" on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
}

QStringList texts(const std::vector<std::string> &values)
{
    QStringList list;
    for (const auto &value : values)
        list.append(QString::fromStdString(value));
    return list;
}

template <typename Row>
CatalogRow common(const Row &row)
{
    CatalogRow shown;
    shown.id = row.id;
    shown.provider = QString::fromStdString(row.providerName);
    shown.model = QString::fromStdString(row.modelName);
    shown.isDefault = row.isDefault;
    shown.isEmbedded = row.runsOn == RunsOn::Embedded;
    shown.needsKey = row.requiresApiKey.value_or(false);
    shown.languages = texts(row.supportedLanguages);
    return shown;
}

} // namespace

bool CatalogRow::speaks(const QString &language) const
{
    if (language.isEmpty() || languages.isEmpty())
        return true;
    const auto base = language.section(QLatin1Char('-'), 0, 0);
    return std::ranges::any_of(languages, [&](const QString &known) {
        return known.compare(language, Qt::CaseInsensitive) == 0 || known.compare(base, Qt::CaseInsensitive) == 0 ||
               known == QLatin1String("multi") || known == QLatin1String("*");
    });
}

ProviderCatalog::ProviderCatalog(const std::vector<ModelProvider> &rows) : m_kind(Kind::Model)
{
    for (const auto &row : rows) {
        auto shown = common(row);
        if (row.pricePer1kInputTokens && row.pricePer1kOutputTokens && row.requiresApiKey.value_or(false))
            shown.price = tr("%1 in and %2 out for 1,000 tokens%3.")
                              .arg(dollars(*row.pricePer1kInputTokens), dollars(*row.pricePer1kOutputTokens),
                                   onDay(row.pricesAsOf));
        m_rows.push_back(std::move(shown));
    }
}

ProviderCatalog::ProviderCatalog(const std::vector<SttProvider> &rows) : m_kind(Kind::SpeechToText)
{
    for (const auto &row : rows) {
        auto shown = common(row);
        shown.otherName = QString::fromStdString(row.name);
        if (row.pricePerMinute && row.requiresApiKey.value_or(false))
            shown.price = tr("%1 a minute%2.").arg(dollars(*row.pricePerMinute), onDay(row.pricesAsOf));
        m_rows.push_back(std::move(shown));
    }
}

ProviderCatalog::ProviderCatalog(const std::vector<TtsProvider> &rows) : m_kind(Kind::Voice)
{
    for (const auto &row : rows) {
        auto shown = common(row);
        shown.capabilities = row.capabilities.value_or(nlohmann::json::object());
        if (row.pricePer1kChars && row.requiresApiKey.value_or(false))
            shown.price = tr("%1 for 1,000 characters%2.").arg(dollars(*row.pricePer1kChars), onDay(row.pricesAsOf));
        m_rows.push_back(std::move(shown));
    }
}

CatalogMatch ProviderCatalog::match(const std::string &value) const
{
    const auto wanted = QString::fromStdString(value).trimmed();
    if (wanted.isEmpty())
        return {};
    if (const auto id = Uuid::parse(wanted.toStdString())) {
        for (const auto &row : m_rows) {
            if (row.id.uuid() == *id)
                return {&row, 1};
        }
        return {};
    }
    const auto same = [&wanted](const QString &name) {
        return !name.isEmpty() && name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    };
    // The order of the rule: the first of these names that any row carries decides.
    std::vector<std::function<QString(const CatalogRow &)>> names{[](const CatalogRow &row) { return row.model; }};
    if (m_kind == Kind::SpeechToText)
        names.push_back([](const CatalogRow &row) { return row.otherName; });
    if (m_kind == Kind::Voice) {
        names.push_back([](const CatalogRow &row) { return row.provider; });
        names.push_back([](const CatalogRow &row) { return QString(row.provider + QLatin1Char(':') + row.model); });
    }
    for (const auto &name : names) {
        CatalogMatch found;
        for (const auto &row : m_rows) {
            if (!same(name(row)))
                continue;
            ++found.sameName;
            if (!found.row || (row.isDefault && !found.row->isDefault) ||
                (row.isDefault == found.row->isDefault && row.id < found.row->id))
                found.row = &row;
        }
        if (found.row)
            return found;
    }
    return {};
}

std::string ProviderCatalog::valueOf(const CatalogRow &row) const
{
    const auto name = row.model.toStdString();
    return match(name).row == &row ? name : row.id.toString();
}

QString ProviderCatalog::explanation(const std::string &value) const
{
    const auto found = match(value);
    if (!found.row)
        return {};
    QStringList said;
    if (found.sameName > 1)
        said.append(tr("Resolves to %1, the %2 of %3 rows with this name.")
                        .arg(found.row->provider, found.row->isDefault ? tr("default") : tr("first"),
                             QLocale().toString(found.sameName)));
    else
        said.append(tr("Resolves to %1.").arg(found.row->provider));
    if (found.row->isEmbedded)
        said.append(tr("Runs on this computer, without network or cost."));
    if (found.row->needsKey)
        said.append(tr("Needs a key."));
    if (!found.row->price.isEmpty())
        said.append(found.row->price);
    return said.join(QLatin1Char(' '));
}

} // namespace sb::ui
