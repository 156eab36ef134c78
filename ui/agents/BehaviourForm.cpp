#include "ui/agents/BehaviourForm.h"

#include "ui/agents/AgentCatalogs.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace sb::ui {

namespace {

using S = AgentSectionsUpdate;
using B = AgentSpecificConfig;

template <typename Value>
constexpr auto place(Patch<Value> B::*field)
{
    return FieldPlace{&S::agentSpecificConfig, field};
}

} // namespace

BehaviourForm::BehaviourForm(AgentEditorModel &model, AgentCatalogs &catalogs, QWidget *parent)
    : AgentForm(model, AgentSection::Behaviour, tr("Behaviour"),
                tr("How long calls last, how they end and what is heard behind the voice."), parent)
{
    addLimits();
    addEnding();
    addBackground(catalogs);
    addPlace();
}

void BehaviourForm::addLimits()
{
    addNumber(tr("Time limit"), place(&B::sessionTimeout),
              {.unit = tr("s"), .hint = tr("The call is cut after this time. Usual: 180."), .step = 30});
    addNumber(tr("Turn closes after"), place(&B::endOfSpeechTimeout),
              {.unit = tr("s of silence at the latest"),
               .hint = tr("Most turns close earlier, when the sentence sounds finished."),
               .decimals = 1,
               .step = 0.1});

    // Empty means no warning, which a number could not say.
    auto *cut = new QSpinBox(this);
    cut->setRange(0, 1'000'000);
    cut->setSpecialValueText(tr("none"));
    cut->setFixedWidth(112);
    leaveWheelToPage(cut);
    const auto timeToCut = place(&B::timeToCut);
    auto *row = addField(tr("Warn before"), timeToCut.path(), cut);
    row->addBeside(new PlainLabel(tr("s before the limit"), TextSize::Body, Role::TextSecondary, this));
    onRead([cut, timeToCut](const S &from) { cut->setValue(timeToCut.in(from).valueOr(0)); });
    connect(cut, &QSpinBox::valueChanged, this, [this, timeToCut](int value) {
        edit([&](S &to) { timeToCut.in(to) = value > 0 ? Patch<int>(value) : Patch<int>(null); });
    });

    auto *mode = new SegmentedSwitch(tr("Warning"), {tr("Fixed words"), tr("Made by the model")}, this);
    const auto messageMode = place(&B::endCallMessageMode);
    auto *modeRow = addField(tr("Warning"), messageMode.path(), mode);
    onRead([mode, messageMode](const S &from) {
        mode->setIndex(messageMode.in(from).valueOr(EndCallMessageMode::Fixed) == EndCallMessageMode::Fixed ? 0 : 1);
    });
    connect(mode, &SegmentedSwitch::indexChanged, this, [this, messageMode](int index) {
        edit([&](S &to) {
            messageMode.in(to) = index == 0 ? EndCallMessageMode::Fixed : EndCallMessageMode::ContextAware;
        });
    });

    auto *message = new QLineEdit(this);
    message->setPlaceholderText(tr("We have a minute left."));
    const auto words = place(&B::messageOfCut);
    auto *messageRow = addField(tr("Words"), words.path(), message);
    onRead([message, words](const S &from) { message->setText(QString::fromStdString(words.in(from).valueOr({}))); });
    connect(message, &QLineEdit::textEdited, this,
            [this, words](const QString &text) { edit([&](S &to) { words.in(to) = text.toStdString(); }); });
    onEdited([modeRow, messageRow, messageMode, timeToCut](const S &now) {
        const auto warns = timeToCut.in(now).hasValue();
        modeRow->setVisible(warns);
        messageRow->setVisible(warns &&
                               messageMode.in(now).valueOr(EndCallMessageMode::Fixed) == EndCallMessageMode::Fixed);
    });
}

void BehaviourForm::addEnding()
{
    addSwitch(tr("Model may end"), place(&B::llmConversationStopEnabled),
              tr("The model ends the call when the caller wants to stop"));
    addSwitch(tr("Agent may hang up"), place(&B::autoTerminateCall), tr("The agent hangs up after saying goodbye"));
    addSwitch(tr("Caller’s voice"), place(&B::callerGenderDetectionEnabled),
              tr("Tell the model whether the voice sounds male or female"))
        ->setHint(tr("Kept for the server; the softphone's calls do not use it."));

    auto *stopWords = new QLineEdit(this);
    const auto list = place(&B::conversationStopWords);
    addField(tr("Stop words"), list.path(), stopWords)
        ->setHint(tr("Separated by commas. Kept for older clients; calls do not use them."));
    onRead([stopWords, list](const S &from) {
        QStringList words;
        for (const auto &word : list.in(from).valueOr({}))
            words.append(QString::fromStdString(word));
        stopWords->setText(words.join(QStringLiteral(", ")));
    });
    connect(stopWords, &QLineEdit::textEdited, this, [this, list](const QString &text) {
        std::vector<std::string> words;
        for (const auto &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                words.push_back(part.trimmed().toStdString());
        }
        edit([&](S &to) { list.in(to) = words; });
    });
}

void BehaviourForm::addBackground(AgentCatalogs &catalogs)
{
    auto *sounds = new QComboBox(this);
    sounds->setFixedWidth(300);
    leaveWheelToPage(sounds);
    const auto sound = place(&B::backgroundNoiseId);
    addField(tr("Background"), sound.path(), sounds);
    const auto fill = [this, sounds, sound, &catalogs] {
        const QSignalBlocker quiet(sounds);
        sounds->clear();
        sounds->addItem(tr("Silence"), QString());
        for (const auto &asset : catalogs.sounds())
            sounds->addItem(visibleText(QString::fromStdString(asset.name)), QString::fromStdString(asset.id));
        if (!model().draft().edited().agentSpecificConfig.hasValue())
            return;
        const auto id = QString::fromStdString(sound.in(model().draft().edited()).valueOr({}));
        if (sounds->findData(id) < 0)
            sounds->addItem(visibleText(id), id);
        sounds->setCurrentIndex(sounds->findData(id));
    };
    connect(&catalogs, &AgentCatalogs::changed, this, fill);
    onRead([fill](const S &) { fill(); });
    auto *volume = addNumber(tr("Volume"), place(&B::backgroundNoiseVolume),
                             {.unit = tr("of 100"), .hint = tr("0 mutes it and keeps the choice."), .step = 5});
    connect(sounds, &QComboBox::activated, this, [this, sounds, sound](int index) {
        const auto id = sounds->itemData(index).toString().toStdString();
        edit([&](S &to) { sound.in(to) = id; });
    });
    onEdited([volume, sound](const S &now) { volume->setVisible(!sound.in(now).valueOr({}).empty()); });
}

void BehaviourForm::addPlace()
{
    auto *zones = new QComboBox(this);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->lineEdit()->setAccessibleName(tr("Time zone"));
    zones->setFixedWidth(300);
    leaveWheelToPage(zones);
    for (const auto &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            zones->addItem(QString::fromLatin1(id));
    }
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto zone = place(&B::timezone);
    addField(tr("Time zone"), zone.path(), zones)->setHint(tr("For dates and times in the prompt."));
    onRead([zones, zone](const S &from) { zones->setEditText(QString::fromStdString(zone.in(from).valueOr({}))); });
    connect(zones, &QComboBox::editTextChanged, this,
            [this, zone](const QString &text) { edit([&](S &to) { zone.in(to) = text.trimmed().toStdString(); }); });
}

} // namespace sb::ui
