#pragma once

#include <QCheckBox>

namespace sb::ui {

/// Acts at once, unlike a check box that waits for Save. 32 × 18, painted by ProxyStyle.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    /// \p name is what a screen reader says; words beside the switch are a label of the row.
    explicit Switch(const QString &name, QWidget *parent = nullptr) : QCheckBox(parent)
    {
        setProperty("switch", true);
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
};

} // namespace sb::ui
