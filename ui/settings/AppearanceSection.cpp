#include "ui/settings/AppearanceSection.h"

#include "ui/shell/Language.h"
#include "ui/shell/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QLocale>

namespace sb::ui {

namespace {

constexpr int kComboWidth = 200;

} // namespace

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Appearance"), QStringLiteral("eye"), parent)
    , m_settings(settings)
    , m_theme(
          new SegmentedSwitch(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}, this))
    , m_size(new QComboBox(this))
    , m_density(new SegmentedSwitch(tr("Rows"), {tr("Comfortable"), tr("Compact")}, this))
    , m_motion(new Switch(tr("Less motion"), this))
{
    addHeading(tr("Appearance"));
    auto *card = addCard();
    addRow(card, tr("Theme"), tr("High contrast has stronger borders and text."))->addControl(m_theme);
    m_size->setFixedWidth(Theme::of(this).scaled(kComboWidth));
    addRow(card, tr("Text size"), tr("Rows and controls grow with it."))->addControl(m_size);
    addRow(card, tr("Rows"), tr("How close the rows of tables and lists stand."))->addControl(m_density);
    addRow(card, tr("Less motion"), tr("Nothing slides or fades. Meters go on moving."))->addControl(m_motion);
    for (const int percent : {90, 100, 110, 125, 150})
        m_size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    follow();
    connect(m_theme, &SegmentedSwitch::indexChanged, this,
            [this](int index) { m_settings.setValue(settings::theme, index); });
    connect(m_size, &QComboBox::activated, this,
            [this] { m_settings.setValue(settings::textScale, m_size->currentData().toInt()); });
    connect(m_density, &SegmentedSwitch::indexChanged, this,
            [this](int index) { m_settings.setValue(settings::compactRows, index == 1); });
    connect(m_motion, &QCheckBox::toggled, this,
            [this](bool less) { m_settings.setValue(settings::lessMotion, less); });
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::theme.key || key == settings::textScale.key || key == settings::compactRows.key ||
            key == settings::lessMotion.key)
            follow();
    });
}

/// The View menu changes the same choices.
void AppearanceSection::follow()
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietDensity(m_density);
    const QSignalBlocker quietMotion(m_motion);
    m_theme->setIndex(std::clamp(m_settings.value(settings::theme), 0, m_theme->count() - 1));
    m_density->setIndex(m_settings.value(settings::compactRows) ? 1 : 0);
    m_motion->setChecked(m_settings.value(settings::lessMotion));
    const int percent = m_settings.value(settings::textScale);
    if (m_size->findData(percent) < 0)
        m_size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    m_size->setCurrentIndex(m_size->findData(percent));
}

LanguageSection::LanguageSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Language"), QStringLiteral("transcript"), parent), m_settings(settings)
{
    addHeading(tr("Language"));
    auto *card = addCard();
    auto *row = addRow(card, tr("Language of the windows"),
                       tr("Figures and dates follow it. The languages of agents are set in each agent."));
    auto *box = new QComboBox(this);
    box->setFixedWidth(Theme::of(this).scaled(kComboWidth));
    box->addItem(tr("As the system"), QString());
    const auto complete = languages();
    for (const auto &language : complete) {
        QString name = QLocale(language).nativeLanguageName();
        if (language == QLatin1String("en"))
            name = QStringLiteral("English"); // and not "American English"
        box->addItem(name, language);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_settings.value(settings::language))));
    row->addControl(box);
    connect(box, &QComboBox::activated, this, [this, box, row, before = m_settings.value(settings::language)] {
        const auto chosen = box->currentData().toString();
        m_settings.setValue(settings::language, chosen);
        row->setWhy(chosen == before ? tr("Figures and dates follow it. The languages of agents are set in each agent.")
                                     : tr("Takes effect when Switchboard is started again."));
    });
}

} // namespace sb::ui
