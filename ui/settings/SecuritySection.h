#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/settings/WorkspaceKeys.h"

#include <memory>

class QComboBox;

namespace sb::ui {

class Button;
class Chip;
class Settings;
class Switch;

/// When the workspace locks, and what opens it.
class SecuritySection final : public SettingsSection
{
    Q_OBJECT

public:
    SecuritySection(Settings &settings, WorkspaceKeys &keys, QWidget *parent = nullptr);

    void enter() override;

    void changePassphrase();
    void replaceRecoveryCode();
    void encryptAnew();

Q_SIGNALS:
    /// The passphrase was proven; the workspace closes for it.
    void rekeyRequested(const std::shared_ptr<sb::Secret> &passphrase);

private:
    void addLock();
    void addWays();
    void addKey();
    void showWays();
    void showKeyChain();
    void turnKeyChain(bool on);
    void showCode(const QString &code);

    Settings &m_settings;
    WorkspaceKeys &m_keys;
    SettingRow *m_passphrase = nullptr;
    SettingRow *m_recovery = nullptr;
    SettingRow *m_keyChain = nullptr;
    Chip *m_passphraseState = nullptr;
    Chip *m_recoveryState = nullptr;
    Chip *m_keyChainState = nullptr;
    Button *m_replace = nullptr;
    Switch *m_keyChainSwitch = nullptr;
    std::optional<bool> m_keyChainAnswers; ///< empty: not asked yet
    QString m_keyChainProblem;
    bool m_hasKeyChain = false;
    bool m_turning = false;
};

} // namespace sb::ui
