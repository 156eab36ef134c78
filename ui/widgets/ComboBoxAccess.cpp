#include "ui/widgets/ComboBoxAccess.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace sb::ui {

namespace {

class ComboBoxAccess final : public QAccessibleWidget
{
public:
    explicit ComboBoxAccess(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text what) const override
    {
        const auto shown = box()->currentText();
        if (what == QAccessible::Value)
            return shown;
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        const auto name = box()->accessibleName();
        if (name.isEmpty() || shown.isEmpty())
            return name.isEmpty() ? shown : name;
        return QCoreApplication::translate("sb::ui::ComboBoxAccess", "%1: %2", "what a box is for: what it shows")
            .arg(name, shown);
    }

    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *box = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new ComboBoxAccess(box) : nullptr;
}

} // namespace

void installComboBoxAccess()
{
    QAccessible::installFactory(accessOf);
}

} // namespace sb::ui
