#include "ui/agents/BulkEditForm.h"

#include "models/contract/TagText.h"
#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/CatalogPicker.h"
#include "ui/agents/EngineForms.h"
#include "ui/agents/FieldBounds.h"
#include "ui/format/TypedTags.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace sb::ui {

namespace {

constexpr int kNumberWidth = 120;
constexpr double kLongestSilence = 3600; // s; the contract has no most

std::optional<CatalogChoice> chosenIn(const CatalogPicker *picker)
{
    const auto *row = picker->catalog().match(picker->value()).row;
    return row ? std::optional(CatalogChoice{picker->value(), row->id.toString()}) : std::nullopt;
}

/// The first row stands until another is chosen, so that a checked box always means something.
void begin(CatalogPicker *picker, const ProviderCatalog &catalog)
{
    picker->setCatalog(catalog);
    if (picker->value().empty() && !catalog.rows().empty())
        picker->setValue(catalog.valueOf(catalog.rows().front()));
}

QStringList languagesOf(const AgentCatalogs &catalogs)
{
    QStringList languages;
    for (const auto *catalog : {&catalogs.voices(), &catalogs.transcribers()}) {
        for (const auto &row : catalog->rows())
            languages.append(row.languages);
    }
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

} // namespace

BulkEditForm::BulkEditForm(const AgentCatalogs &catalogs, int actives, const QStringList &inUse, QWidget *parent)
    : QWidget(parent)
    , m_catalogs(catalogs)
    , m_grid(new QGridLayout(this))
    , m_model(new CatalogPicker(tr("Language model"), this))
    , m_transcriber(new CatalogPicker(tr("Speech to text"), this))
    , m_engine(new CatalogPicker(tr("Text to speech"), this))
    , m_voice(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_timeLimit(number(0, 1, boundsOf("agent_specific_config/session_timeout")->most, 180))
    , m_turnCloses(number(2, 0, kLongestSilence, 1.5))
    , m_hangsUp(number(0, 0, kLongestSilence, 0))
    , m_state(new QComboBox(this))
    , m_add(tagLine(tr("night shift, VIP")))
    , m_remove(tagLine(inUse.mid(0, 3).join(QStringLiteral(", "))))
    , m_problem(new FieldProblem(m_add, this))
    , m_changeActives(new QRadioButton(tr("Change them: it acts with their next call"), this))
    , m_leaveActives(new QRadioButton(tr("Leave them out"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, 168);
    m_grid->setColumnStretch(1, 1);
    m_voice->setAccessibleName(tr("Voice"));
    leaveWheelToPage(m_voice);
    leaveWheelToPage(m_language);
    leaveWheelToPage(m_state);

    m_modelOn = addRow(tr("Language model"), m_model);
    m_transcriberOn = addRow(tr("Speech to text"), m_transcriber);
    auto *speaking = new QWidget(this);
    auto *pair = new QHBoxLayout(speaking);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(8);
    pair->addWidget(m_engine, 3);
    pair->addWidget(m_voice, 2);
    m_engineOn = addRow(tr("Voice"), speaking);
    m_languageOn = addRow(tr("Language"), m_language);
    m_timeLimitOn = addRow(tr("Time limit"), m_timeLimit, tr("s"));
    m_turnClosesOn = addRow(tr("Turn closes after"), m_turnCloses, tr("s of silence"));
    m_hangsUpOn = addRow(tr("Hang up after"), m_hangsUp, tr("s of silence, 0 for never"));
    m_state->addItem(tr("Active"), true);
    m_state->addItem(tr("Paused"), false);
    m_state->setFixedWidth(kNumberWidth);
    m_stateOn = addRow(tr("State"), m_state);
    m_addOn = addRow(tr("Add tags"), m_add);
    m_removeOn = addRow(tr("Remove tags"), m_remove);
    m_grid->addWidget(m_problem, m_grid->rowCount(), 1);

    const int row = m_grid->rowCount();
    auto *asks = new WrappedLabel(
        tr("%Ln of them are active and answer calls. When their settings would change:", nullptr, actives),
        TextSize::Body, Role::TextSecondary, this);
    m_grid->addWidget(asks, row, 0, 1, 2);
    m_grid->addWidget(m_changeActives, row + 1, 0, 1, 2);
    m_grid->addWidget(m_leaveActives, row + 2, 0, 1, 2);
    m_leaveActives->setChecked(true);
    for (auto *widget : {static_cast<QWidget *>(asks), static_cast<QWidget *>(m_changeActives),
                         static_cast<QWidget *>(m_leaveActives)})
        widget->setVisible(actives > 0);
    m_grid->setRowStretch(row + 3, 1);

    begin(m_model, catalogs.models());
    begin(m_transcriber, catalogs.transcribers());
    begin(m_engine, catalogs.voices());
    fillVoices();
    fillLanguages(m_language, languagesOf(catalogs), {});
    m_language->setCurrentIndex(std::max(0, m_language->findData(QStringLiteral("en-US"))));
    connect(m_engine, &CatalogPicker::chosen, this, &BulkEditForm::fillVoices);
    look();
}

void BulkEditForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setTabChain({m_modelOn,    m_model,      m_transcriberOn, m_transcriber,   m_engineOn,    m_engine,
                 m_voice,      m_languageOn, m_language,      m_timeLimitOn,   m_timeLimit,   m_turnClosesOn,
                 m_turnCloses, m_hangsUpOn,  m_hangsUp,       m_stateOn,       m_state,       m_addOn,
                 m_add,        m_removeOn,   m_remove,        m_changeActives, m_leaveActives});
}

QDoubleSpinBox *BulkEditForm::number(int decimals, double least, double most, double usual)
{
    auto *spin = new QDoubleSpinBox(this);
    spin->setDecimals(decimals);
    spin->setSingleStep(decimals > 0 ? 0.1 : 10);
    spin->setRange(least, most);
    spin->setValue(usual);
    spin->setFixedWidth(kNumberWidth);
    spin->setGroupSeparatorShown(true);
    leaveWheelToPage(spin);
    return spin;
}

QLineEdit *BulkEditForm::tagLine(const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(example);
    line->setMaxLength(1000);
    return line;
}

QCheckBox *BulkEditForm::addRow(const QString &label, QWidget *field, const QString &unit)
{
    const int row = m_grid->rowCount();
    auto *box = new QCheckBox(label, this);
    box->setAccessibleDescription(tr("Not checked: each agent keeps what it has"));
    m_grid->addWidget(box, row, 0);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (unit.isEmpty()) {
        m_grid->addWidget(field, row, 1, field->maximumWidth() < 1000 ? Qt::AlignLeft : Qt::Alignment());
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(field);
        line->addWidget(new PlainLabel(unit, TextSize::Body, Role::TextSecondary, this));
        line->addStretch();
        m_grid->addLayout(line, row, 1);
    }
    const auto touch = [box] { box->setChecked(true); };
    auto fields = field->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    fields.append(field);
    for (auto *each : fields) {
        if (auto *combo = qobject_cast<QComboBox *>(each))
            connect(combo, &QComboBox::activated, box, touch);
        else if (auto *spin = qobject_cast<QDoubleSpinBox *>(each))
            connect(spin, &QDoubleSpinBox::valueChanged, box, touch);
        else if (auto *line = qobject_cast<QLineEdit *>(each); line && line == field)
            connect(line, &QLineEdit::textEdited, box,
                    [box](const QString &text) { box->setChecked(!text.isEmpty()); });
    }
    connect(box, &QCheckBox::toggled, this, &BulkEditForm::look);
    if (auto *combo = qobject_cast<QComboBox *>(field))
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkEditForm::look);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &BulkEditForm::look);
    return box;
}

/// A voice belongs to its engine (G15).
void BulkEditForm::fillVoices()
{
    m_voice->clear();
    if (const auto *row = m_catalogs.voices().match(m_engine->value()).row) {
        for (const auto &voice : m_catalogs.voicesOf(row->id)) {
            const auto name = QString::fromStdString(voice.voiceName);
            m_voice->addItem(visibleText(name), name);
        }
    }
    m_voice->setEnabled(m_voice->count() > 0);
}

BulkChange BulkEditForm::change() const
{
    BulkChange change;
    if (m_modelOn->isChecked())
        change.model = chosenIn(m_model);
    if (m_transcriberOn->isChecked())
        change.transcriber = chosenIn(m_transcriber);
    if (m_engineOn->isChecked()) {
        change.engine = chosenIn(m_engine);
        if (change.engine && m_voice->currentIndex() >= 0)
            change.voice = m_voice->currentData().toString().toStdString();
    }
    if (m_languageOn->isChecked() && m_language->currentIndex() >= 0)
        change.language = m_language->currentData().toString().toStdString();
    if (m_timeLimitOn->isChecked())
        change.timeLimit = static_cast<int>(m_timeLimit->value());
    if (m_turnClosesOn->isChecked())
        change.turnCloses = m_turnCloses->value();
    if (m_hangsUpOn->isChecked())
        change.hangsUp = m_hangsUp->value();
    if (m_stateOn->isChecked())
        change.active = m_state->currentData().toBool();
    if (m_addOn->isChecked())
        change.addTags = TypedTags::of(m_add->text()).tags;
    if (m_removeOn->isChecked())
        change.removeTags = TypedTags::of(m_remove->text()).tags;
    return change;
}

ActiveAgents BulkEditForm::activeAgents() const
{
    return m_changeActives->isChecked() ? ActiveAgents::Change : ActiveAgents::LeaveOut;
}

void BulkEditForm::look()
{
    const auto now = change();
    auto problem = m_addOn->isChecked() ? TypedTags::of(m_add->text()).problem : QString();
    for (const auto &tag : now.addTags) {
        if (problem.isEmpty() && hasTag(now.removeTags, tag))
            problem = tr("“%1” cannot come and go at once.").arg(visibleText(QString::fromStdString(tag)));
    }
    m_problem->set(problem.isEmpty() ? FieldState::Fine : FieldState::Problem, problem);
    m_isReady = problem.isEmpty() && !now.isEmpty();
    Q_EMIT changed();
}

} // namespace sb::ui
