#include "ui/agents/EngineForms.h"

#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/CatalogPicker.h"
#include "ui/widgets/FormRow.h"

#include <QLineEdit>
#include <QLocale>

namespace sb::ui {

using S = AgentSectionsUpdate;

QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    auto name = QLocale::languageToString(locale.language());
    if (code.contains(QLatin1Char('-')))
        name += QStringLiteral(" (") + QLocale::countryToString(locale.country()) + QLatin1Char(')');
    return code + QStringLiteral("  ·  ") + name;
}

void fillLanguages(QComboBox *box, const QStringList &languages, const QString &current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    auto shown = languages;
    if (!current.isEmpty() && !shown.contains(current))
        shown.prepend(current);
    for (const auto &code : shown)
        box->addItem(languageName(code), code);
    box->setCurrentIndex(static_cast<int>(shown.indexOf(current)));
}

ModelForm::ModelForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent)
    : AgentForm(model, AgentSection::Model, tr("Model"), {}, parent)
{
    const FieldPlace name{&S::agentModelConfig, &AgentModelConfig::modelName};
    auto *picker = new CatalogPicker(tr("Language model"), this);
    auto *row = addField(tr("Language model"), name.path(), picker);
    const auto explain = [picker, row] {
        const auto words = picker->catalog().explanation(picker->value());
        row->setHint(words);
        row->setWarning(words.isEmpty() && !picker->catalog().rows().empty() && !picker->value().empty()
                            ? tr("No row of the catalog has this name.")
                            : QString());
    };
    const auto fill = [picker, &catalogs, explain] {
        picker->setCatalog(catalogs.models());
        explain();
    };
    connect(&catalogs, &AgentCatalogs::changed, this, fill);
    fill();
    onRead([picker, name](const S &from) { picker->setValue(name.in(from).valueOr({})); });
    onEdited([explain](const S &) { explain(); });
    connect(picker, &CatalogPicker::chosen, this,
            [this, name](const std::string &value) { edit([&](S &to) { name.in(to) = value; }); });

    addNumber(
        tr("Answer length"), FieldPlace{&S::agentSpecificConfig, &AgentSpecificConfig::maxOutputTokens},
        {.unit = tr("tokens at most"), .hint = tr("Longer answers are cut at a sentence. Usual: 370."), .step = 10});
    addNumber(tr("Model limit"), FieldPlace{&S::agentModelConfig, &AgentModelConfig::maxTokens},
              {.unit = tr("tokens for each request"), .step = 16});
    addNumber(tr("Temperature"), FieldPlace{&S::agentModelConfig, &AgentModelConfig::temperature},
              {.unit = tr("0 the same each time, 2 very free"), .decimals = 2, .step = 0.1});
}

TranscriberForm::TranscriberForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent)
    : AgentForm(model, AgentSection::Transcriber, tr("Transcriber"), tr("Turns what the caller says into text."),
                parent)
{
    const FieldPlace name{&S::transcriberConfig, &TranscriberConfig::transcriberModelName};
    const FieldPlace language{&S::transcriberConfig, &TranscriberConfig::language};
    auto *picker = new CatalogPicker(tr("Speech to text"), this);
    auto *row = addField(tr("Speech to text"), name.path(), picker);
    auto *languages = new QComboBox(this);
    languages->setAccessibleName(tr("Language of the caller"));
    languages->setFixedWidth(300);
    leaveWheelToPage(languages);
    auto *languageRow = addField(tr("Language"), language.path(), languages);

    const auto show = [this, picker, row, languages, languageRow, language] {
        const auto *chosen = picker->catalog().match(picker->value()).row;
        row->setHint(picker->catalog().explanation(picker->value()));
        if (!this->model().draft().edited().transcriberConfig.hasValue())
            return;
        const auto code = QString::fromStdString(language.in(this->model().draft().edited()).valueOr({}));
        fillLanguages(languages, chosen ? chosen->languages : QStringList(), code);
        languageRow->setWarning(chosen && !chosen->speaks(code) ? tr("This engine does not list %1.").arg(code)
                                                                : QString());
    };
    connect(&catalogs, &AgentCatalogs::changed, this, [picker, &catalogs, show] {
        picker->setCatalog(catalogs.transcribers());
        show();
    });
    picker->setCatalog(catalogs.transcribers());
    onRead([picker, name](const S &from) { picker->setValue(name.in(from).valueOr({})); });
    onEdited([show](const S &) { show(); });
    connect(picker, &CatalogPicker::chosen, this,
            [this, name](const std::string &value) { edit([&](S &to) { name.in(to) = value; }); });
    connect(languages, &QComboBox::activated, this, [this, languages, language](int index) {
        const auto code = languages->itemData(index).toString().toStdString();
        edit([&](S &to) { language.in(to) = code; });
    });
}

SpeechForm::SpeechForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent)
    : AgentForm(model, AgentSection::SpeechDetection, tr("Speech detection"),
                tr("When a sound counts as speech, and when the caller has finished."), parent)
{
    const FieldPlace detector{&S::vadConfig, &VadConfig::vadProviderId};
    auto *detectors = new QComboBox(this);
    leaveWheelToPage(detectors);
    addField(tr("Detector"), detector.path(), detectors);
    const auto fill = [this, detectors, detector, &catalogs] {
        const QSignalBlocker quiet(detectors);
        detectors->clear();
        const auto &edited = this->model().draft().edited();
        const auto current = edited.vadConfig.hasValue() ? detector.in(edited).valueOr({}) : std::string();
        for (const auto &row : catalogs.detectors()) {
            detectors->addItem(QString::fromStdString(row.modelName.empty() ? row.providerName : row.modelName),
                               QString::fromStdString(row.id.toString()));
            if (row.id.toString() == current)
                detectors->setCurrentIndex(detectors->count() - 1);
        }
    };
    connect(&catalogs, &AgentCatalogs::changed, this, fill);
    onRead([fill](const S &) { fill(); });
    connect(detectors, &QComboBox::activated, this, [this, detectors, detector](int index) {
        const auto id = detectors->itemData(index).toString().toStdString();
        edit([&](S &to) { detector.in(to) = id; });
    });

    addNumber(tr("Threshold"), FieldPlace{&S::vadConfig, &VadConfig::threshold},
              {.hint = tr("How sure the detector must be, 0 to 1. Higher ignores more noise and more quiet speech."),
               .decimals = 2,
               .step = 0.05});
    addNumber(
        tr("Shortest speech"), FieldPlace{&S::vadConfig, &VadConfig::minSpeechDurationMs},
        {.unit = tr("ms"), .hint = tr("Shorter sounds, such as a cough, do not interrupt the agent."), .step = 10});
    addNumber(tr("Pause"), FieldPlace{&S::vadConfig, &VadConfig::minSilenceDurationMs},
              {.unit = tr("ms"),
               .hint = tr("Base of the wait after the caller’s last sound. A finished sentence waits less, "
                          "an open one longer."),
               .step = 10});
    addNumber(tr("Hang up after"), FieldPlace{&S::vadConfig, &VadConfig::maxAllowedSilenceDuration},
              {.unit = tr("s of silence"), .hint = tr("0 never hangs up for silence.")});
    const FieldPlace rate{&S::vadConfig, &VadConfig::samplingRate};
    auto *rates = new QComboBox(this);
    rates->setFixedWidth(300);
    leaveWheelToPage(rates);
    rates->addItem(tr("16 kHz, wide band"), 16000);
    rates->addItem(tr("8 kHz, as a telephone line"), 8000);
    addField(tr("Listens at"), rate.path(), rates);
    onRead([rates, rate](const S &from) { rates->setCurrentIndex(rates->findData(rate.in(from).valueOr(16000))); });
    connect(rates, &QComboBox::activated, this, [this, rates, rate](int index) {
        const auto hertz = rates->itemData(index).toInt();
        edit([&](S &to) { rate.in(to) = hertz; });
    });
}

} // namespace sb::ui
