#include "ui/settings/SettingsView.h"

#include "ui/settings/AppearanceSection.h"
#include "ui/settings/AudioSection.h"
#include "ui/settings/BackupsSection.h"
#include "ui/settings/RetentionSection.h"
#include "ui/settings/SectionNames.h"
#include "ui/settings/SecuritySection.h"
#include "ui/settings/ServerSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/ShortcutsSection.h"
#include "ui/settings/WorkspaceSection.h"
#include "ui/shell/CommandPalette.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>

namespace sb::ui {

SettingsView::SettingsView(const SettingsParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Settings"), this))
    , m_search(new SearchField(tr("Search settings"), this))
    , m_names(new SectionNames(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new PlainLabel(tr("No setting has these words."), TextSize::Body, Role::TextSecondary, this))
    , m_workspace(new WorkspaceSection(parts.backend, parts.care, m_stack))
    , m_security(new SecuritySection(parts.settings, parts.keys, m_stack))
    , m_backups(new BackupsSection(parts.backend, parts.care, m_stack))
    , m_server(new ServerSection(parts.settings, parts.server, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setFixedWidth(Theme::of(this).scaled(240));
    m_header->addAction(m_search);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pagePadding, 4, 0, 0);
    row->setSpacing(metrics::pagePadding);
    row->addWidget(m_names);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);

    add(m_workspace);
    add(m_security);
    add(m_backups);
    add(new RetentionSection(parts.backend, m_stack));
    add(new AudioSection(parts.settings, parts.sound, m_stack));
    add(new AppearanceSection(parts.settings, m_stack));
    add(new LanguageSection(parts.settings, m_stack));
    add(m_server);
    add(new ShortcutsSection(parts.shortcuts, m_stack));
    static_cast<PlainLabel *>(m_nothing)->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(0, 8, 0, 0);
    m_stack->addWidget(m_nothing);

    connect(m_names, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0 && index < m_sections.size())
            enter(m_sections[index]);
    });
    connect(m_security, &SecuritySection::rekeyRequested, this, &SettingsView::rekeyRequested);
    connect(m_search, &SearchField::searched, this, &SettingsView::search);
    m_names->setCurrentRow(1); // security, as what is looked for most
}

SettingsView::~SettingsView() = default;

void SettingsView::add(SettingsSection *section)
{
    m_sections.append(section);
    m_names->add(section->title(), section->iconName());
    m_stack->addWidget(section);
    connect(section, &SettingsSection::told, this, &SettingsView::told);
    connect(section, &SettingsSection::changed, this, &SettingsView::changed);
}

SettingsSection *SettingsView::current() const
{
    return m_sections.value(m_names->currentRow());
}

void SettingsView::show(SettingsSection *section)
{
    m_names->setCurrentRow(static_cast<int>(m_sections.indexOf(section)));
}

void SettingsView::enter(SettingsSection *section)
{
    m_stack->setCurrentWidget(section);
    m_header->setContext(section->title());
    if (!isVisible() || m_entered == section)
        return;
    if (m_entered)
        m_entered->leave();
    m_entered = section;
    section->enter();
}

void SettingsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (auto *section = current(); section && m_entered != section) {
        m_entered = section;
        section->enter();
    }
}

void SettingsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (auto *section = std::exchange(m_entered, nullptr))
        section->leave();
}

void SettingsView::search(const QString &words)
{
    SettingsSection *first = nullptr;
    for (int index = 0; index < m_sections.size(); ++index) {
        auto *section = m_sections[index];
        bool found = words.isEmpty() || CommandPalette::fits(section->title(), words);
        for (auto *row : section->rows()) {
            const bool fits = row->fits(words);
            row->setFound(fits);
            found |= fits;
        }
        m_names->item(index)->setHidden(!found);
        if (found && !first)
            first = section;
    }
    if (!first) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (!m_names->currentItem() || m_names->currentItem()->isHidden())
        show(first);
    m_stack->setCurrentWidget(current());
    for (auto *row : current()->rows()) {
        if (row->fits(words)) {
            current()->reveal(row);
            break;
        }
    }
}

QList<SearchTarget> SettingsView::targets(const QString &words, std::function<void()> open)
{
    QList<SearchTarget> found;
    const auto add = [&](SettingsSection *section, SettingRow *row, const QString &title, const QString &detail) {
        found.append({TargetKind::Setting, title, detail, section->iconName(), QString(),
                      [this, open, section = QPointer(section), row = QPointer(row)] {
                          open();
                          if (section)
                              reveal(section, row);
                      }});
    };
    for (auto *section : std::as_const(m_sections)) {
        if (CommandPalette::fits(section->title(), words))
            add(section, nullptr, section->title(), tr("Settings"));
        for (auto *row : section->rows()) {
            if (CommandPalette::fits(row->name(), words))
                add(section, row, row->name(), section->title());
        }
    }
    return found;
}

void SettingsView::reveal(SettingsSection *section, SettingRow *row)
{
    m_search->clear();
    show(section);
    if (row) {
        section->reveal(row);
        row->focusControl();
    }
}

void SettingsView::refresh()
{
    if (!m_entered)
        return;
    m_entered->leave();
    m_entered->enter();
}

void SettingsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsView::changePassphrase()
{
    show(m_security);
    m_security->changePassphrase();
}

void SettingsView::backUpNow()
{
    show(m_backups);
    m_backups->backUpNow();
}

void SettingsView::verify()
{
    show(m_workspace);
    m_workspace->verify();
}

void SettingsView::toggleServer()
{
    show(m_server);
    m_server->toggle();
}

} // namespace sb::ui
