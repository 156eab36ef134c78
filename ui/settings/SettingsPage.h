#pragma once

#include "models/backend/Backend.h"
#include "models/base/Secret.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace sb::ui {

class LocalServer;
class Settings;
class SettingsView;
class Shortcuts;
class TestCall;
class WorkspaceCare;
class WorkspaceKeys;

/// What the settings act on; all of it outlives the page.
struct SettingsParts
{
    Backend &backend;
    Settings &settings;
    WorkspaceKeys &keys;
    WorkspaceCare &care;
    LocalServer &server;
    TestCall &sound;
    Shortcuts &shortcuts;
};

/// The settings in the navigation. Thread: UI.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsParts &parts, QObject *parent = nullptr);
    ~SettingsPage() override;

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    PageGroup group() const override { return PageGroup::Manage; }
    QWidget *createWidget(QWidget *parent) override;
    QList<QAction *> actions() const override { return m_actions; }
    QString menuTitle() const override;
    void reload() override;
    QString holdsLock() const override;
    QString endsWithLock() const override;
    QList<SearchTarget> search(const QString &words) const override;

Q_SIGNALS:
    /// Close the workspace, encrypt it anew, open it again. \p passphrase opens it.
    void rekeyRequested(const std::shared_ptr<sb::Secret> &passphrase);

private:
    void add(const QString &name, const QString &text, const QKeySequence &keys, void (SettingsView::*run)());
    SettingsView *view(QWidget *parent = nullptr)
        const; ///< made when it is first asked for: the palette finds settings before they were shown

    SettingsParts m_parts;
    mutable QPointer<SettingsView> m_view;
    bool m_taken = false; ///< a window has the view
    QList<QAction *> m_actions;
    std::function<void()> m_open; ///< asks for the page
};

} // namespace sb::ui
