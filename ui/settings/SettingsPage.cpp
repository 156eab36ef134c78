#include "ui/settings/SettingsPage.h"

#include "ui/settings/LocalServer.h"
#include "ui/settings/SettingsView.h"
#include "ui/settings/WorkspaceCare.h"

#include <QAction>

namespace sb::ui {

SettingsPage::SettingsPage(const SettingsParts &parts, QObject *parent)
    : Page(parent), m_parts(parts), m_open([this] { Q_EMIT openRequested(); })
{
    add(QStringLiteral("search"), tr("Search settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        &SettingsView::focusSearch);
    add(QStringLiteral("passphrase"), tr("Change the passphrase…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        &SettingsView::changePassphrase);
    add(QStringLiteral("backup"), tr("Back up now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        &SettingsView::backUpNow);
    add(QStringLiteral("verify"), tr("Verify the workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        &SettingsView::verify);
    add(QStringLiteral("serve"), tr("Serve over HTTP, or stop"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H),
        &SettingsView::toggleServer);
    connect(&parts.server, &LocalServer::changed, this, &Page::changed);
    connect(&parts.care, &WorkspaceCare::progressed, this, &Page::changed);
    connect(&parts.care, &WorkspaceCare::finished, this, [this](const CareOutcome &outcome) {
        Q_EMIT changed();
        // What the schedule could not do is told wherever the operator is; the rest is told by the section.
        if (outcome.automatic && outcome.error && !m_view)
            Q_EMIT told(tr("The scheduled backup was not made. The settings say why."), true);
    });
}

SettingsPage::~SettingsPage()
{
    if (!m_taken)
        delete m_view;
}

void SettingsPage::add(const QString &name, const QString &text, const QKeySequence &keys, void (SettingsView::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, run] {
        Q_EMIT openRequested();
        (view()->*run)();
    });
    m_actions.append(action);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::menuTitle() const
{
    return tr("&Tools");
}

SettingsView *SettingsPage::view(QWidget *parent) const
{
    if (!m_view) {
        m_view = new SettingsView(m_parts, parent);
        connect(m_view, &SettingsView::told, this, &Page::told);
        connect(m_view, &SettingsView::rekeyRequested, this, &SettingsPage::rekeyRequested);
    }
    return m_view;
}

void SettingsPage::reload()
{
    if (m_view)
        m_view->refresh();
}

QWidget *SettingsPage::createWidget(QWidget *parent)
{
    auto *made = view(parent);
    if (made->parentWidget() != parent)
        made->setParent(parent);
    m_taken = true;
    return made;
}

QString SettingsPage::holdsLock() const
{
    if (m_parts.server.state() != LocalServer::State::Off)
        return tr("The lock waits while the workspace is served");
    if (const auto work = m_parts.care.running()) {
        switch (*work) {
        case CareWork::Verify:
            return tr("The lock waits for the verification");
        case CareWork::Backup:
            return tr("The lock waits for the backup");
        case CareWork::Restore:
            return tr("The lock waits for the restored workspace");
        }
    }
    return {};
}

QString SettingsPage::endsWithLock() const
{
    QStringList sentences;
    if (m_parts.server.state() != LocalServer::State::Off)
        sentences.append(tr("The workspace is no longer served; requests under way are answered first."));
    if (m_parts.care.running())
        sentences.append(tr("The work on backups or verification is cancelled; nothing of it is left."));
    return sentences.join(QLatin1Char(' '));
}

QList<SearchTarget> SettingsPage::search(const QString &words) const
{
    return view()->targets(words, m_open);
}

} // namespace sb::ui
