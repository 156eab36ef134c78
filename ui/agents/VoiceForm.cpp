#include "ui/agents/VoiceForm.h"

#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/CatalogPicker.h"
#include "ui/agents/EngineForms.h"
#include "ui/agents/VoiceSample.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Figures.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace sb::ui {

namespace {

using S = AgentSectionsUpdate;
constexpr FieldPlace kEngine{&S::ttsConfig, &TtsConfig::ttsModelName};
constexpr FieldPlace kVoice{&S::ttsConfig, &TtsConfig::voiceName};
constexpr FieldPlace kLanguage{&S::ttsConfig, &TtsConfig::language};
constexpr FieldPlace kParameters{&S::ttsConfig, &TtsConfig::voiceParameters};

QString controlName(const std::string &key)
{
    if (key == "speed")
        return VoiceForm::tr("Speed");
    if (key == "pitch")
        return VoiceForm::tr("Pitch");
    if (key == "loudness" || key == "volume")
        return VoiceForm::tr("Loudness");
    if (key == "stability")
        return VoiceForm::tr("Stability");
    return QString::fromStdString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

VoiceForm::VoiceForm(AgentEditorModel &model, AgentCatalogs &catalogs, VoiceSample *sample, QWidget *parent)
    : AgentForm(model, AgentSection::Voice, tr("Voice"), tr("How the agent sounds."), parent)
    , m_catalogs(catalogs)
    , m_sample(sample)
    , m_engine(new CatalogPicker(tr("Text to speech"), this))
    , m_voice(new QComboBox(this))
    , m_listen(new Button(QStringLiteral("play"), tr("Listen"), ButtonKind::Normal, this))
    , m_language(new QComboBox(this))
    , m_controls(new QWidget(this))
{
    m_engineRow = addField(tr("Text to speech"), kEngine.path(), m_engine);
    m_voiceRow = addField(tr("Voice"), kVoice.path(), m_voice);
    m_voiceRow->addBeside(m_listen);
    m_listen->setVisible(sample != nullptr);
    m_language->setFixedWidth(300);
    m_languageRow = addField(tr("Language"), kLanguage.path(), m_language);
    leaveWheelToPage(m_voice);
    leaveWheelToPage(m_language);
    auto *column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addWidget(m_controls);

    onRead([this](const S &from) { m_engine->setValue(kEngine.in(from).valueOr({})); });
    onEdited([this](const S &) { show(); });
    connect(&catalogs, &AgentCatalogs::changed, this, [this] {
        m_engine->setCatalog(m_catalogs.voices());
        show();
    });
    m_engine->setCatalog(catalogs.voices());
    connect(m_engine, &CatalogPicker::chosen, this, [this](const std::string &value) {
        // A voice belongs to its engine (G15): another engine brings its own first voice.
        std::string voice;
        if (const auto *row = m_catalogs.voices().match(value).row) {
            const auto voices = m_catalogs.voicesOf(row->id);
            const auto language = kLanguage.in(this->model().draft().edited()).valueOr({});
            for (const auto &candidate : voices) {
                const auto speaks =
                    std::ranges::find(candidate.supportedLanguages, language) != candidate.supportedLanguages.end();
                if (voice.empty() || speaks)
                    voice = candidate.voiceName;
                if (speaks)
                    break;
            }
        }
        edit([&](S &to) {
            kEngine.in(to) = value;
            kVoice.in(to) = voice;
        });
    });
    connect(m_voice, &QComboBox::activated, this, [this](int index) {
        const auto name = m_voice->itemData(index).toString().toStdString();
        edit([&](S &to) { kVoice.in(to) = name; });
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const auto code = m_language->itemData(index).toString().toStdString();
        edit([&](S &to) { kLanguage.in(to) = code; });
    });
    connect(m_listen, &QPushButton::clicked, this, &VoiceForm::listen);
    if (sample) {
        const auto stopped = [this] {
            m_playing = false;
            m_listen->setIconName(QStringLiteral("play"));
            m_listen->setText(tr("Listen"));
        };
        connect(sample, &VoiceSample::finished, this, stopped);
        connect(sample, &VoiceSample::failed, this, [this, stopped](const Error &) {
            stopped();
            m_voiceRow->setWarning(tr("This voice could not be played here."));
        });
    }
}

void VoiceForm::show()
{
    const auto &now = model().draft().edited();
    if (!now.ttsConfig.hasValue())
        return;
    const auto *row = m_engine->catalog().match(m_engine->value()).row;
    m_engineRow->setHint(m_engine->catalog().explanation(m_engine->value()));

    const auto name = QString::fromStdString(kVoice.in(now).valueOr({}));
    const QSignalBlocker quiet(m_voice);
    m_voice->clear();
    if (row) {
        for (const auto &voice : m_catalogs.voicesOf(row->id)) {
            const auto words = QString::fromStdString(voice.voiceName);
            const auto gender = QString::fromStdString(voice.gender.valueOr({}));
            m_voice->addItem(gender.isEmpty()
                                 ? visibleText(words)
                                 : QString(visibleText(words) + QStringLiteral("  ·  ") + visibleText(gender)),
                             words);
        }
    }
    if (m_voice->findData(name) < 0 && !name.isEmpty())
        m_voice->insertItem(0, visibleText(name), name);
    m_voice->setCurrentIndex(m_voice->findData(name));

    const auto code = QString::fromStdString(kLanguage.in(now).valueOr({}));
    fillLanguages(m_language, row ? row->languages : QStringList(), code);
    m_languageRow->setWarning(row && !row->speaks(code) ? tr("Does not list %1").arg(code) : QString());
    showControls(row ? row->capabilities : nlohmann::json::object());
}

void VoiceForm::showControls(const nlohmann::json &capabilities)
{
    const auto &parameters = kParameters.in(model().draft().edited()).value();
    if (m_shown != capabilities) {
        m_shown = capabilities;
        QWidget *before = m_language; // controls are made anew for each engine
        while (auto *item = m_controls->layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const auto &[key, range] : capabilities.items()) {
            if (!range.is_object() || !range.contains("minimum") || !range.contains("maximum"))
                continue;
            const auto least = range["minimum"].get<double>();
            const auto most = range["maximum"].get<double>();
            auto *slider = new QSlider(Qt::Horizontal, m_controls);
            leaveWheelToPage(slider);
            slider->setRange(static_cast<int>(std::lround(least * 100)), static_cast<int>(std::lround(most * 100)));
            slider->setSingleStep(5);
            slider->setPageStep(10);
            slider->setMaximumWidth(240);
            slider->setAccessibleName(controlName(key));
            slider->setObjectName(QString::fromStdString(key));
            auto *formRow = new FormRow(controlName(key), slider, m_controls);
            formRow->setLabelWidth(144);
            auto *figure = new PlainLabel({}, TextSize::Body, Role::TextSecondary, formRow);
            figure->setMinimumWidth(48);
            formRow->addBeside(figure);
            m_controls->layout()->addWidget(formRow);
            QWidget::setTabOrder(before, slider);
            before = slider;
            connect(slider, &QSlider::valueChanged, figure,
                    [figure](int value) { figure->setText(QLocale().toString(value / 100.0, 'f', 2)); });
            connect(slider, &QSlider::valueChanged, this, [this, key = key](int value) {
                if (!m_showing)
                    edit([&](S &to) { kParameters.in(to).value()[key] = value / 100.0; });
            });
        }
    }
    for (auto *slider : m_controls->findChildren<QSlider *>()) {
        const auto key = slider->objectName().toStdString();
        if (!m_shown.contains(key))
            continue; // going away
        const auto &range = m_shown[key];
        const auto usual = range.value("default", 1.0);
        const auto value = parameters.is_object() && parameters.contains(key) && parameters[key].is_number()
                               ? parameters[key].get<double>()
                               : usual;
        const auto wanted = static_cast<int>(std::lround(value * 100));
        m_showing = true;
        slider->setValue(wanted);
        Q_EMIT slider->valueChanged(slider->value()); // the figure beside it, also when nothing moved
        m_showing = false;
    }
}

void VoiceForm::listen()
{
    if (!m_sample)
        return;
    if (m_playing) {
        m_sample->stop();
        return;
    }
    const auto &now = model().draft().edited();
    m_playing = true;
    m_listen->setIconName(QStringLiteral("pause"));
    m_listen->setText(tr("Stop"));
    const auto greeting = QString::fromStdString(now.agent->firstResponseMessage.valueOr({}));
    m_sample->play({.ttsModel = kEngine.in(now).valueOr({}),
                    .voice = kVoice.in(now).valueOr({}),
                    .language = kLanguage.in(now).valueOr({}),
                    .parametersJson = kParameters.in(now).value().dump(),
                    .text = greeting.isEmpty() ? tr("Good afternoon. How can I help?") : greeting.left(200)});
}

} // namespace sb::ui
