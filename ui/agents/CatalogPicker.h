#pragma once

#include "ui/agents/ProviderCatalog.h"

#include <QComboBox>

namespace sb::ui {

/// Chooses a row of a catalog. What the agent has and the catalog lacks stays chosen and says so.
class CatalogPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit CatalogPicker(const QString &name, QWidget *parent = nullptr);

    void setCatalog(const ProviderCatalog &catalog);
    void setValue(const std::string &value); ///< a name or a row's id, as stored
    const std::string &value() const { return m_value; }
    const ProviderCatalog &catalog() const { return m_catalog; }

Q_SIGNALS:
    void chosen(const std::string &value); ///< by a person

private:
    void show();

    ProviderCatalog m_catalog;
    std::string m_value;
};

} // namespace sb::ui
