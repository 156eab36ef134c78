#pragma once

#include <QIcon>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace sb::ui {

/// One place in the navigation. Features offer pages; the main window knows nothing else of them.
class Page
{
public:
    virtual ~Page() = default;
    virtual QString title() const = 0;    ///< translated, as in the navigation
    virtual QString iconName() const = 0; ///< a name of resources/icons
    virtual QWidget *createWidget(QWidget *parent) = 0;
    virtual QList<QAction *> actions() const = 0; ///< shown in the menu bar and the command palette
};

} // namespace sb::ui
