#include "ui/agents/CatalogPicker.h"

#include "ui/agents/AgentForm.h"
#include "ui/format/VisibleText.h"

namespace sb::ui {

CatalogPicker::CatalogPicker(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    leaveWheelToPage(this);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto row = itemData(index).toInt();
        if (row < 0)
            return;
        m_value = m_catalog.valueOf(m_catalog.rows().at(static_cast<std::size_t>(row)));
        show();
        Q_EMIT chosen(m_value);
    });
}

void CatalogPicker::setCatalog(const ProviderCatalog &catalog)
{
    m_catalog = catalog;
    show();
}

void CatalogPicker::setValue(const std::string &value)
{
    m_value = value;
    show();
}

void CatalogPicker::show()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto *chosen = m_catalog.match(m_value).row;
    int current = -1;
    for (std::size_t i = 0; i < m_catalog.rows().size(); ++i) {
        const auto &row = m_catalog.rows()[i];
        addItem(QString(visibleText(row.model) + QStringLiteral("  ·  ") + visibleText(row.provider)),
                static_cast<int>(i));
        if (&row == chosen)
            current = count() - 1;
    }
    if (current < 0 && !m_value.empty()) {
        insertItem(0, tr("%1  ·  not in the catalog").arg(visibleText(QString::fromStdString(m_value))), -1);
        current = 0;
    }
    setCurrentIndex(current);
}

} // namespace sb::ui
