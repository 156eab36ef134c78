#pragma once

#include "tests/support/SettingsStage.h"
#include "ui/settings/SettingsView.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>

namespace sb::ui::settingsdesk {

/// The page's view over a made-up stage, shown.
struct Desk
{
    SettingsStage stage;
    std::unique_ptr<SettingsPage> page{std::make_unique<SettingsPage>(stage.parts())};
    std::unique_ptr<SettingsView> view{qobject_cast<SettingsView *>(page->createWidget(nullptr))};

    explicit Desk(int section)
    {
        view->resize(1072, 746);
        view->show();
        view->show(view->sections().at(section));
        QCoreApplication::processEvents();
    }
    SettingRow *row(const QString &name) const
    {
        const auto rows = view->findChildren<SettingRow *>();
        for (auto *each : rows) {
            if (each->name() == name && view->current()->isAncestorOf(each))
                return each;
        }
        return nullptr;
    }
};

inline QPushButton *button(QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (auto *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

/// The question that stands open.
template <typename Dialog>
Dialog *opened(QWidget *in)
{
    const auto dialogs = in->findChildren<Dialog *>();
    for (auto *each : dialogs) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

inline void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace sb::ui::settingsdesk
