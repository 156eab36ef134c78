#pragma once

#include "models/contract/Providers.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sb::ui {

/// One row of a catalog as a picker shows it.
struct CatalogRow
{
    ProviderId id;
    QString provider;
    QString model;
    QString otherName; ///< speech to text rows have a second name
    bool isDefault = false;
    bool isEmbedded = false;
    bool needsKey = false;
    QStringList languages; ///< empty: the row does not say
    QString price;         ///< a sentence, with its day; empty when none is known
    nlohmann::json capabilities;

    bool speaks(const QString &language) const; ///< true when the row does not say
};

/// What a name in an agent's configuration stands for, by rule G6.
struct CatalogMatch
{
    const CatalogRow *row = nullptr; ///< null: nothing
    int sameName = 0;                ///< rows with that name
};

/// The rows of one kind, with rule G6: an id, else the names ignoring case and blanks at the ends; of several the
/// default, then the lowest id.
class ProviderCatalog
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::ProviderCatalog)

public:
    ProviderCatalog() = default;
    explicit ProviderCatalog(const std::vector<ModelProvider> &rows);
    explicit ProviderCatalog(const std::vector<SttProvider> &rows);
    explicit ProviderCatalog(const std::vector<TtsProvider> &rows);

    const std::vector<CatalogRow> &rows() const { return m_rows; }
    CatalogMatch match(const std::string &value) const;
    /// What to write for a row: its name when that stands for it alone, else its id.
    std::string valueOf(const CatalogRow &row) const;
    /// The line under the picker: what the value resolves to, whether it needs a key, its price with the day.
    QString explanation(const std::string &value) const;

private:
    enum class Kind { Model, SpeechToText, Voice };
    std::vector<CatalogRow> m_rows;
    Kind m_kind = Kind::Model;
};

} // namespace sb::ui
