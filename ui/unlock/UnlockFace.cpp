#include "ui/unlock/UnlockFace.h"

#include "models/base/Deliver.h"
#include "ui/format/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/unlock/WorkspaceCardButton.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>

namespace sb::ui {

using namespace Qt::StringLiterals;

UnlockFace::UnlockFace(WorkspaceAccess &access, const QString &folder, const QString &why, QWidget *parent)
    : EntryPage(372, parent)
    , m_access(access)
    , m_choice(new WorkspaceCardButton(this))
    , m_label(new PlainLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, this))
    , m_field(new PassphraseField(this))
    , m_problem(new FieldProblem(m_field, this))
    , m_notice(new Notice(Tone::Negative, QString(), this))
    , m_unlock(new Button(u"unlock"_s, tr("Unlock"), ButtonKind::Primary, this))
    , m_keyChain(new Button(u"key"_s, tr("Use key chain"), ButtonKind::Normal, this))
{
    setSentence(why.isEmpty() ? tr("Enter the passphrase of this workspace.") : why);
    setFoot(tr("Nothing is readable on this disk until you unlock. Running calls end before the workspace locks."));

    column()->addWidget(m_choice);
    column()->addSpacing(20);
    m_label->setBuddy(m_field);
    column()->addWidget(m_label);
    column()->addSpacing(6);
    m_field->setProperty("controlSize", u"large"_s);
    column()->addWidget(m_field);
    column()->addWidget(m_problem);
    column()->addSpacing(20);
    m_notice->hide();
    column()->addWidget(m_notice);
    m_unlock->setControlSize(ControlSize::Large);
    m_unlock->setDefault(true);
    m_unlock->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keyChain->setControlSize(ControlSize::Large);
    m_keyChain->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_unlock, 1);
    buttons->addWidget(m_keyChain);
    column()->addLayout(buttons);
    column()->addSpacing(24);
    column()->addWidget(new Line(Qt::Horizontal, this));
    column()->addSpacing(8);
    auto *links = new FlowLayout(20, 0);
    m_way = addLink(links, tr("Use recovery code"));
    m_other = addLink(links, tr("Other workspace…"));
    QPushButton *fresh = addLink(links, tr("New…"));
    column()->addLayout(links);

    connect(m_unlock, &QPushButton::clicked, this, &UnlockFace::submit);
    connect(m_keyChain, &QPushButton::clicked, this, &UnlockFace::submitKeyChain);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockFace::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_problem->state() == FieldState::Problem)
            m_problem->clear();
    });
    connect(m_field, &PassphraseField::capsLockChanged, this, [this](bool on) {
        if (m_problem->state() != FieldState::Problem && !m_code)
            m_problem->set(FieldState::Warning, on ? tr("Caps Lock is on") : QString());
    });
    connect(m_way, &QPushButton::clicked, this, [this] { useCode(!m_code); });
    connect(m_other, &QPushButton::clicked, this, &UnlockFace::chooseOther);
    connect(fresh, &QPushButton::clicked, this, &UnlockFace::newWanted);

    useCode(false);
    setFolder(folder);
    setFocusProxy(m_field);
    m_field->setFocus();
}

void UnlockFace::setFolder(const QString &folder)
{
    m_notice->hide();
    m_problem->clear();
    m_field->clear();
    const auto found = m_access.inspect(folder);
    m_card = found ? *found : WorkspaceCard{folder, folder.section(u'/', -1), -1};
    if (!found) {
        const ErrorText text = ErrorText::of(found.error());
        const QString sentence =
            found.error().code == ErrorCode::NotFound ? tr("There is no workspace in this folder.") : text.inOneLine();
        m_notice->setText(text.details.isEmpty() || found.error().code == ErrorCode::NotFound
                              ? sentence
                              : sentence + u'\n' + text.details);
        m_notice->show();
    }
    m_field->setEnabled(found.has_value());
    m_unlock->setEnabled(found.has_value());
    m_keyChain->setVisible(found && m_access.hasKeyChain(folder));
    setTitle(tr("Unlock %1").arg(m_card.name));
    m_choice->setCard(m_card);
    fillMenu();
}

void UnlockFace::fillMenu()
{
    const auto recent = m_access.recent();
    delete m_choice->menu();
    if (recent.size() < 2) {
        m_choice->setMenu(nullptr);
        m_choice->setFocusPolicy(Qt::NoFocus);
        m_choice->setAttribute(Qt::WA_TransparentForMouseEvents, true);
        return;
    }
    auto *menu = new QMenu(m_choice);
    for (const WorkspaceCard &card : recent) {
        menu->addAction(Theme::of(this).icon(u"database"_s), QString(card.name).replace(u'&', u"&&"_s), this,
                        [this, folder = card.folder] { setFolder(folder); });
    }
    m_choice->setMenu(menu);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setAttribute(Qt::WA_TransparentForMouseEvents, false);
}

void UnlockFace::useCode(bool code)
{
    m_code = code;
    m_field->clear();
    m_problem->clear();
    m_field->setVisibleText(code);
    m_label->setText(code ? tr("Recovery code") : tr("Passphrase"));
    m_field->setAccessibleName(m_label->text());
    m_field->setPlaceholderText(code ? tr("Eight groups; case and hyphens do not matter") : QString());
    m_way->setText(code ? tr("Use passphrase") : tr("Use recovery code"));
    m_field->setFocus();
}

void UnlockFace::submit()
{
    if (m_busy || !m_unlock->isEnabled())
        return;
    if (m_field->text().isEmpty()) {
        m_problem->set(FieldState::Problem, m_code ? tr("Type the recovery code.") : tr("Type the passphrase."));
        return;
    }
    m_notice->hide();
    m_problem->clear();
    setBusy(true);
    const auto future =
        m_code ? m_access.recover(m_card.folder, m_field->secret()) : m_access.unlock(m_card.folder, m_field->secret());
    deliver(future, this, [this](const Result<void> &result) { answer(result); });
}

void UnlockFace::submitKeyChain()
{
    if (m_busy)
        return;
    m_notice->hide();
    m_problem->clear();
    setBusy(true);
    deliver(m_access.unlockByKeyChain(m_card.folder), this, [this](const Result<void> &result) {
        if (result || (result.error().code != ErrorCode::NotFound && result.error().code != ErrorCode::WrongKey &&
                       result.error().code != ErrorCode::Unavailable && result.error().code != ErrorCode::Forbidden)) {
            answer(result);
            return;
        }
        setBusy(false);
        m_notice->setText(result.error().code == ErrorCode::Unavailable
                              ? tr("The key chain of this computer does not answer. Use the passphrase.")
                          : result.error().code == ErrorCode::Forbidden
                              ? tr("The key chain was not opened. Use the passphrase.")
                              : tr("The key chain of this computer does not open this workspace. Use the passphrase."));
        m_notice->show();
        m_field->setFocus();
    });
}

void UnlockFace::answer(const Result<void> &result)
{
    setBusy(false);
    if (result) {
        m_field->clear();
        Q_EMIT opened(m_card.folder);
        return;
    }
    if (result.error().code == ErrorCode::WrongKey) {
        m_problem->set(FieldState::Problem, m_code ? tr("This code does not open the workspace. Check each group.")
                                                   : tr("Wrong passphrase. Check Caps Lock and the keyboard layout."));
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    const ErrorText text = ErrorText::of(result.error());
    const QString lead = text.title + u'.';
    QString words = lead + u' ' + text.inOneLine();
    if (!text.details.isEmpty())
        words += u'\n' + text.details;
    m_notice->setText(words, int(lead.size()));
    m_notice->show();
}

void UnlockFace::setBusy(bool busy)
{
    m_busy = busy;
    m_field->setReadOnly(busy);
    m_choice->setEnabled(!busy);
    m_way->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_keyChain->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
}

void UnlockFace::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), m_card.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &UnlockFace::setFolder);
    dialog->open();
}

} // namespace sb::ui
