#include "ui/settings/SecuritySection.h"

#include "models/base/Deliver.h"
#include "ui/format/ErrorText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/RecoveryCodeDialog.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kComboWidth = 148;

/// A choice among a few numbers; one that the file has beside them is shown as well.
QComboBox *numberBox(QList<int> numbers, int now, const std::function<QString(int)> &words, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setFixedWidth(Theme::of(parent).scaled(kComboWidth));
    if (!numbers.contains(now))
        numbers.append(now);
    std::sort(numbers.begin(), numbers.end());
    for (const int number : std::as_const(numbers))
        box->addItem(words(number), number);
    box->setCurrentIndex(box->findData(now));
    return box;
}

} // namespace

SecuritySection::SecuritySection(Settings &settings, WorkspaceKeys &keys, QWidget *parent)
    : SettingsSection(tr("Security"), QStringLiteral("shield"), parent), m_settings(settings), m_keys(keys)
{
    addLock();
    addWays();
    addKey();
}

void SecuritySection::addLock()
{
    addHeading(tr("Automatic lock"));
    auto *card = addCard();
    auto *idle = addRow(card, tr("Lock when idle"),
                        tr("Waits for a running call, for unsaved edits and while the workspace is served."));
    auto *minutes = numberBox(
        {1, 2, 5, 10, 15, 30, 60}, m_settings.value(settings::idleMinutes),
        [](int count) { return tr("%n minute(s)", nullptr, count); }, this);
    minutes->setAccessibleName(tr("Minutes until the lock"));
    auto *on = new Switch(tr("Lock when idle"), this);
    on->setChecked(m_settings.value(settings::lockWhenIdle));
    minutes->setEnabled(on->isChecked());
    idle->addControl(minutes);
    idle->addControl(on);
    auto *desktop = addRow(card, tr("Lock with the screen"),
                           tr("When the desktop locks its screen or the computer goes to sleep. A running call, export "
                              "or server postpones it."));
    auto *with = new Switch(tr("Lock with the screen"), this);
    with->setChecked(m_settings.value(settings::lockWithDesktop));
    desktop->addControl(with);
    connect(with, &QCheckBox::toggled, this,
            [this](bool locks) { m_settings.setValue(settings::lockWithDesktop, locks); });
    auto *copied = addRow(card, tr("Clear copied secrets"), tr("Keys and codes leave the clipboard."));
    auto *seconds = numberBox(
        {10, 30, 60, 120}, m_settings.value(settings::clearClipboardSeconds),
        [](int count) { return tr("After %n second(s)", nullptr, count); }, this);
    copied->addControl(seconds);
    connect(on, &QCheckBox::toggled, this, [this, minutes](bool locks) {
        minutes->setEnabled(locks);
        m_settings.setValue(settings::lockWhenIdle, locks);
    });
    connect(minutes, &QComboBox::activated, this,
            [this, minutes] { m_settings.setValue(settings::idleMinutes, minutes->currentData().toInt()); });
    connect(seconds, &QComboBox::activated, this,
            [this, seconds] { m_settings.setValue(settings::clearClipboardSeconds, seconds->currentData().toInt()); });
}

void SecuritySection::addWays()
{
    addHeading(tr("Ways to unlock"),
               tr("Each one opens the same workspace key. Changing or removing one does not touch the data."));
    auto *card = addCard();
    m_passphrase = addRow(card, tr("Passphrase"), tr("What you type to unlock."));
    m_passphraseState = new Chip(tr("In use"), Tone::Positive, this);
    auto *change = new Button(QStringLiteral("edit"), tr("Change…"), ButtonKind::Normal, this);
    change->setAccessibleName(tr("Change the passphrase"));
    m_passphrase->addControl(m_passphraseState);
    m_passphrase->addControl(change);
    m_recovery = addRow(card, tr("Recovery code"), tr("For the day the passphrase is forgotten."));
    m_recoveryState = new Chip(tr("In use"), Tone::Positive, this);
    m_replace = new Button(QStringLiteral("refresh"), tr("Replace…"), ButtonKind::Normal, this);
    m_replace->setAccessibleName(tr("Replace the recovery code"));
    m_recovery->addControl(m_recoveryState);
    m_recovery->addControl(m_replace);
    m_keyChain =
        addRow(card, tr("Key chain of this computer"), tr("Unlocks without the passphrase after you have signed in."));
    m_keyChainState = new Chip(tr("Off"), Tone::Neutral, this);
    m_keyChainSwitch = new Switch(tr("Unlock with the key chain of this computer"), this);
    m_keyChain->addControl(m_keyChainState);
    m_keyChain->addControl(m_keyChainSwitch);
    connect(change, &QPushButton::clicked, this, &SecuritySection::changePassphrase);
    connect(m_replace, &QPushButton::clicked, this, &SecuritySection::replaceRecoveryCode);
    connect(m_keyChainSwitch, &QCheckBox::clicked, this, &SecuritySection::turnKeyChain);
    showWays();
}

void SecuritySection::addKey()
{
    addHeading(tr("Encryption key"));
    auto *row = addRow(addCard(), tr("Encrypt the workspace anew"),
                       tr("Under a new key, after a backup. The workspace closes meanwhile; the passphrase stays, the "
                          "recovery code is replaced."));
    auto *begin = new Button(QStringLiteral("key"), tr("Encrypt anew…"), ButtonKind::Normal, this);
    row->addControl(begin);
    connect(begin, &QPushButton::clicked, this, &SecuritySection::encryptAnew);
}

void SecuritySection::encryptAnew()
{
    auto *dialog = new ProofDialog(
        tr("Encrypt the whole workspace anew?"),
        tr("Every page is written anew under a new key, which takes a while and room for a second copy. The workspace "
           "is backed up and closed first; calls and the server end. It can be cancelled until the last page is "
           "checked."),
        tr("Encrypt anew"), tr("Checking…"),
        [this](UnlockProof proof, ProofDialog *asked) {
            auto passphrase = std::make_shared<Secret>(proof.secret.clone());
            deliver(m_keys.prove(std::move(proof)), asked, [this, asked, passphrase](const Result<void> &proven) {
                asked->done(proven);
                if (proven)
                    Q_EMIT rekeyRequested(passphrase);
            });
        },
        this);
    dialog->passphraseOnly();
    dialog->open();
}

void SecuritySection::enter()
{
    showWays();
    deliver(m_keys.askKeyChain(), this, [this](const Result<void> &answer) {
        m_keyChainAnswers = answer.has_value();
        m_keyChainProblem = answer ? QString() : QString::fromStdString(answer.error().detail);
        showKeyChain();
    });
}

void SecuritySection::showWays()
{
    const auto ways = m_keys.waysIn();
    m_passphrase->setProblem(ways ? (ways->damage.isEmpty()
                                         ? QString()
                                         : tr("A part of the key file is damaged; its second copy is whole. Changing "
                                              "the passphrase writes both anew."))
                                  : ErrorText::of(ways.error()).inOneLine());
    if (!ways)
        return;
    m_passphraseState->set(ways->passphrase ? tr("In use") : tr("Not set"),
                           ways->passphrase ? Tone::Positive : Tone::Warning);
    m_passphrase->setWhy(ways->passphrase ? tr("Set on %1").arg(dayText(*ways->passphrase))
                                          : tr("The workspace opens by the recovery code only."));
    m_recoveryState->set(ways->recoveryCode ? tr("In use") : tr("Not set"),
                         ways->recoveryCode ? Tone::Positive : Tone::Warning);
    m_recovery->setWhy(ways->recoveryCode ? tr("Made on %1 · shown once, never again").arg(dayText(*ways->recoveryCode))
                                          : tr("Without one, a forgotten passphrase means lost data."));
    m_replace->setText(ways->recoveryCode ? tr("Replace…") : tr("Make one…"));
    m_hasKeyChain = ways->keyChain.has_value();
    showKeyChain();
}

void SecuritySection::showKeyChain()
{
    m_keyChainSwitch->setChecked(m_hasKeyChain);
    m_keyChainState->set(m_hasKeyChain ? tr("In use") : tr("Off"), m_hasKeyChain ? Tone::Positive : Tone::Neutral);
    const bool answers = m_keyChainAnswers.value_or(true);
    // What was turned on can be turned off even when the key chain is gone: the slot lies in the workspace.
    m_keyChainSwitch->setEnabled(!m_turning && m_keyChainAnswers.has_value() && (answers || m_hasKeyChain));
    if (answers)
        m_keyChain->setWhy(tr("Unlocks without the passphrase after you have signed in."));
    else
        m_keyChain->setWhy(tr("No key chain answers on this computer, so that this cannot be used (%1).")
                               .arg(visibleText(m_keyChainProblem)));
}

void SecuritySection::turnKeyChain(bool on)
{
    m_turning = true;
    m_keyChain->setProblem({});
    showKeyChain();
    deliver(m_keys.setKeyChain(on), this, [this, on](const Result<void> &answer) {
        m_turning = false;
        if (!answer)
            m_keyChain->setProblem(ErrorText::of(answer.error()).inOneLine() + QLatin1Char(' ') +
                                   visibleText(QString::fromStdString(answer.error().detail)));
        else
            Q_EMIT told(on ? tr("The key chain opens this workspace from now on")
                           : tr("The key chain no longer opens this workspace"),
                        false);
        showWays();
    });
}

void SecuritySection::changePassphrase()
{
    auto *dialog = new PassphraseDialog(m_keys, this);
    connect(dialog, &PassphraseDialog::changed, this, [this] {
        Q_EMIT told(tr("The passphrase was changed"), false);
        showWays();
    });
    dialog->open();
}

void SecuritySection::replaceRecoveryCode()
{
    auto *dialog = new ProofDialog(
        tr("Make a new recovery code?"), tr("It is shown once. The code you have stops opening the workspace."),
        tr("Make a code"), tr("Making…"),
        [this](UnlockProof proof, ProofDialog *asked) {
            deliver(m_keys.makeRecoveryCode(std::move(proof)), asked, [this, asked](const Result<QString> &code) {
                asked->done(code.map([](const QString &) {}));
                if (code)
                    showCode(*code);
            });
        },
        this);
    dialog->open();
}

void SecuritySection::showCode(const QString &code)
{
    auto *dialog = new RecoveryCodeDialog(code, m_settings.value(settings::clearClipboardSeconds), this);
    connect(dialog, &RecoveryCodeDialog::kept, this, [this, dialog] {
        deliver(m_keys.keepRecoveryCode(), dialog, [this, dialog](const Result<void> &answer) {
            if (!answer) {
                dialog->failed(ErrorText::of(answer.error()).inOneLine());
                return;
            }
            dialog->accept();
            Q_EMIT told(tr("The new recovery code is valid"), false);
            showWays();
        });
    });
    dialog->open();
}

} // namespace sb::ui
