#include "ui/settings/PassphraseDialog.h"

#include "models/base/Deliver.h"
#include "ui/unlock/PassphraseField.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Steps.h"

#include <algorithm>
#include <array>

namespace sb::ui {

namespace {

constexpr int kLeastLevel = 2; // fair, as for a new workspace

} // namespace

PassphraseDialog::PassphraseDialog(WorkspaceKeys &keys, QWidget *parent)
    : SecretDialog(tr("Change the passphrase?"),
                   tr("The data stays as it is; from now on the new passphrase opens it. Older backups go on opening "
                      "with the old one."),
                   tr("Change passphrase"), tr("Changing…"), parent)
    , m_keys(keys)
    , m_next(new PassphraseField(this))
    , m_again(new PassphraseField(this))
    , m_strength(new StrengthBar(this))
{
    m_nextProblem = addField(tr("New passphrase"), m_next);
    addWidget(m_strength);
    m_againProblem = addField(tr("New passphrase again"), m_again);
    connect(m_next, &QLineEdit::textChanged, this, &PassphraseDialog::weigh);
    connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::weigh);
    weigh();
}

void PassphraseDialog::weigh()
{
    const auto strength = m_keys.strength(m_next->text());
    const std::array advice{tr("Four or five words that do not belong together are easy to keep"),
                            tr("add words that do not belong together"), tr("one word more makes it strong"),
                            tr("hard to guess for anybody"), tr("hard to guess for anybody")};
    m_strength->setStrength(strength.level, strength.bits,
                            advice[static_cast<std::size_t>(std::clamp(strength.level, 0, 4))]);
    m_nextProblem->clear();
    m_againProblem->clear();
    m_again->setConfirmed(!m_again->text().isEmpty() && m_again->text() == m_next->text());
}

bool PassphraseDialog::check()
{
    if (!SecretDialog::check())
        return false;
    if (m_keys.strength(m_next->text()).level < kLeastLevel) {
        m_nextProblem->set(FieldState::Problem, m_next->text().isEmpty() ? tr("Type a passphrase.")
                                                                         : tr("Too easy to guess. Add a few words."));
        m_next->setFocus();
        return false;
    }
    if (m_again->text() != m_next->text()) {
        m_againProblem->set(FieldState::Problem, tr("The two are not the same."));
        m_again->setFocus();
        return false;
    }
    return true;
}

void PassphraseDialog::act()
{
    deliver(m_keys.changePassphrase(proof(), m_next->secret()), this, [this](const Result<void> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        setBusy(false);
        Q_EMIT changed();
        accept();
    });
}

} // namespace sb::ui
