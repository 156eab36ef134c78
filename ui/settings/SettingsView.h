#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/shell/Page.h"

#include "models/base/Secret.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace sb::ui {

class BackupsSection;
class PageHeader;
class SearchField;
class SectionNames;
class SecuritySection;
class ServerSection;
class WorkspaceSection;
struct SettingsParts;

/// The settings: sections at the left, the cards of one at the right, and a search over all of them.
class SettingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(const SettingsParts &parts, QWidget *parent = nullptr);
    ~SettingsView() override;

    QList<SettingsSection *> sections() const { return m_sections; }
    SettingsSection *current() const;
    void show(SettingsSection *section);
    using QWidget::show;
    void search(const QString &words); ///< marks what fits and shows the first section that has some
    /// What the command palette finds.
    QList<SearchTarget> targets(const QString &words, std::function<void()> open);

    void refresh(); ///< the shown section asks anew

    // The page's commands.
    void focusSearch();
    void changePassphrase();
    void backUpNow();
    void verify();
    void toggleServer();

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void changed();
    void rekeyRequested(const std::shared_ptr<sb::Secret> &passphrase);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void add(SettingsSection *section);
    void enter(SettingsSection *section);
    void reveal(SettingsSection *section, SettingRow *row);

    PageHeader *m_header;
    SearchField *m_search;
    SectionNames *m_names;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    QList<SettingsSection *> m_sections;
    WorkspaceSection *m_workspace;
    SecuritySection *m_security;
    BackupsSection *m_backups;
    ServerSection *m_server;
    SettingsSection *m_entered = nullptr;
};

} // namespace sb::ui
