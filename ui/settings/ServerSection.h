#pragma once

#include "ui/settings/LocalServer.h"
#include "ui/settings/SettingsSection.h"

class QLineEdit;
class QSpinBox;
class QComboBox;

namespace sb::ui {

class Button;
class Chip;
class PlainLabel;
class Settings;
class Switch;
class WrappedLabel;

/// The switch that serves the workspace over HTTP, where it listens and who may connect.
class ServerSection final : public SettingsSection
{
    Q_OBJECT

public:
    ServerSection(Settings &settings, LocalServer &server, QWidget *parent = nullptr);

    void toggle();

private:
    void addServing();
    void addPlace();
    void say();
    void turn(bool on);
    bool isHere() const; ///< this computer only
    void chooseFile(QLineEdit *field, const QString &title);
    void keepChoice();

    Settings &m_settings;
    LocalServer &m_server;
    SettingRow *m_serve = nullptr;
    SettingRow *m_addressRow = nullptr;
    SettingRow *m_bindRow = nullptr;
    SettingRow *m_portRow = nullptr;
    SettingRow *m_certificateRow = nullptr;
    SettingRow *m_keyRow = nullptr;
    QList<QWidget *> m_tls;
    Chip *m_state = nullptr;
    Switch *m_switch = nullptr;
    PlainLabel *m_address = nullptr;
    Button *m_copy = nullptr;
    QComboBox *m_reach = nullptr;
    QLineEdit *m_bind = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    Button *m_chooseCertificate = nullptr;
    Button *m_chooseKey = nullptr;
};

} // namespace sb::ui
