#include "ui/calls/ViewMenu.h"

#include "ui/calls/SavedViews.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/NameDialog.h"

#include <QMenu>

namespace sb::ui {

ViewMenu::ViewMenu(SavedViews &views, QWidget *parent) : FilterChip(tr("View"), tr("All calls"), parent), m_views(views)
{
    setMenu(new QMenu(this));
    connect(&views, &SavedViews::changed, this, [this] {
        if (m_views.indexOf(m_shown) < 0)
            setShown({});
        if (!menu()->isVisible())
            fill();
    });
    connect(menu(), &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(this, &FilterChip::cleared, this, [this] {
        m_shown.clear();
        Q_EMIT chosen(-1);
    });
    fill();
}

void ViewMenu::setShown(const QString &name)
{
    m_shown = name;
    setValue(visibleText(name).left(30));
}

void ViewMenu::fill()
{
    menu()->clear();
    const auto add = [this](const QString &text, int index) {
        auto *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(index == m_views.indexOf(m_shown));
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT chosen(index); });
    };
    add(tr("All calls"), -1);
    for (std::size_t i = 0; i < m_views.views().size(); ++i) {
        const auto &view = m_views.views()[i];
        auto name = visibleText(QString::fromStdString(view.name));
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        add(view.isDefault ? tr("%1 (shown first)").arg(name) : name, static_cast<int>(i));
    }
    const auto index = m_views.indexOf(m_shown);
    if (index < 0)
        return;
    menu()->addSeparator();
    const bool isDefault = m_views.views()[static_cast<std::size_t>(index)].isDefault;
    connect(menu()->addAction(isDefault ? tr("Do not show first") : tr("Show first")), &QAction::triggered, this,
            [this, isDefault] { m_views.setDefault(isDefault ? -1 : m_views.indexOf(m_shown)); });
    connect(menu()->addAction(tr("Rename…")), &QAction::triggered, this, &ViewMenu::rename);
    connect(menu()->addAction(tr("Delete…")), &QAction::triggered, this, &ViewMenu::remove);
}

void ViewMenu::rename()
{
    NameDialog::ask(
        window(), tr("Rename the view"), tr("Rename"), m_shown,
        [this](const QString &name) {
            const auto taken = m_views.indexOf(name);
            return taken >= 0 && taken != m_views.indexOf(m_shown) ? tr("Another view has this name.") : QString();
        },
        [this](const QString &name) {
            const auto index = m_views.indexOf(m_shown);
            if (index < 0)
                return;
            setShown(name); // before the list changes, or it looks as if the view was gone
            m_views.rename(index, name);
        });
}

void ViewMenu::remove()
{
    ConfirmDialog::ask(window(),
                       {.question = tr("Delete the view “%1”?").arg(visibleText(m_shown).left(40)),
                        .text = tr("The calls stay. Only this choice of filters and columns goes."),
                        .keepText = tr("Keep"),
                        .doText = tr("Delete view"),
                        .doIcon = QStringLiteral("trash")},
                       [this] {
                           if (const auto index = m_views.indexOf(m_shown); index >= 0)
                               m_views.remove(index);
                       });
}

void ViewMenu::save(const std::function<void(const QString &name)> &keep)
{
    NameDialog::ask(
        window(), tr("Save the view"), tr("Save"), m_shown,
        [this](const QString &name) {
            return m_views.indexOf(name) >= 0 && m_views.indexOf(name) != m_views.indexOf(m_shown)
                       ? tr("Another view has this name.")
                       : QString();
        },
        keep);
}

} // namespace sb::ui
