#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;

namespace sb::ui {

class SegmentedSwitch;
class Settings;
class Switch;

/// Theme, text size and motion. Only the settings are written; the window follows them.
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);

private:
    void follow();

    Settings &m_settings;
    SegmentedSwitch *m_theme;
    QComboBox *m_size;
    SegmentedSwitch *m_density;
    Switch *m_motion;
};

/// The language of the windows.
class LanguageSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSection(Settings &settings, QWidget *parent = nullptr);

private:
    Settings &m_settings;
};

} // namespace sb::ui
