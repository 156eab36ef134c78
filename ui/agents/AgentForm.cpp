#include "ui/agents/AgentForm.h"

#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kNumberWidth = 112;
constexpr int kLabels = 144;

class WheelToPage final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || qobject_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelToPage(field));
}

AgentForm::AgentForm(AgentEditorModel &model, AgentSection section, const QString &title, const QString &sentence,
                     QWidget *parent)
    : QWidget(parent), m_model(model), m_section(section), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new PlainLabel(title, TextSize::Section, TextWeight::Semibold, Role::Text, this));
    if (!sentence.isEmpty())
        head->addWidget(new WrappedLabel(sentence, TextSize::Body, Role::TextSecondary, this));
    m_rows->addLayout(head);
    connect(&model, &AgentEditorModel::opened, this, &AgentForm::readAll);
    connect(&model, &AgentEditorModel::problemsChanged, this, &AgentForm::showProblems);
    connect(&model, &AgentEditorModel::edited, this, [this] {
        for (const auto &look : m_lookers)
            look(m_model.draft().edited());
    });
}

void AgentForm::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
}

FormRow *AgentForm::addField(const QString &label, const std::string &path, QWidget *field)
{
    auto *row = new FormRow(label, field, this);
    row->setLabelWidth(kLabels);
    // A field that is narrower than its column stands at its left, not in its middle.
    if (field->maximumWidth() < QWIDGETSIZE_MAX) {
        auto *line = qobject_cast<QBoxLayout *>(field->parentWidget()->layout());
        line->setStretchFactor(field, 0);
        line->setAlignment(field, Qt::AlignLeft);
    }
    m_rows->addWidget(row);
    m_fields.push_back({path, row});
    return row;
}

void AgentForm::onRead(std::function<void(const AgentSectionsUpdate &)> read)
{
    m_readers.push_back(std::move(read));
}

void AgentForm::onEdited(std::function<void(const AgentSectionsUpdate &)> look)
{
    m_lookers.push_back(std::move(look));
}

void AgentForm::edit(const std::function<void(AgentSectionsUpdate &)> &change)
{
    if (!m_reading)
        m_model.edit(change);
}

void AgentForm::readAll()
{
    m_reading = true;
    for (const auto &read : m_readers)
        read(m_model.draft().edited());
    m_reading = false;
    for (const auto &look : m_lookers)
        look(m_model.draft().edited());
}

void AgentForm::catchUp()
{
    if (!m_model.isOpen())
        return;
    readAll();
    showProblems();
}

void AgentForm::showProblems()
{
    for (const auto &[path, row] : m_fields)
        row->setProblem(m_model.problemAt(path));
}

bool AgentForm::focusProblem()
{
    for (const auto &[path, row] : m_fields) {
        if (m_model.problemAt(path).isEmpty())
            continue;
        row->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

FormRow *AgentForm::addLine(const QString &label, FieldPlace<AgentInput, std::string> place)
{
    auto *line = new QLineEdit(this);
    auto *row = addField(label, place.path(), line);
    onRead([line, place](const AgentSectionsUpdate &from) {
        const auto text = QString::fromStdString(place.in(from).valueOr({}));
        if (line->text() != text)
            line->setText(text);
    });
    connect(line, &QLineEdit::textEdited, this, [this, place](const QString &text) {
        edit([&](AgentSectionsUpdate &to) { place.in(to) = text.toStdString(); });
    });
    return row;
}

FormRow *AgentForm::addSwitch(const QString &label, FieldPlace<AgentInput, bool> place, const QString &hint)
{
    return addSwitchRow(
        label, place.path(), hint, [place](const AgentSectionsUpdate &from) { return place.in(from).valueOr(false); },
        [place](AgentSectionsUpdate &to, bool on) { place.in(to) = on; });
}

FormRow *AgentForm::addSwitch(const QString &label, FieldPlace<AgentSpecificConfig, bool> place, const QString &hint)
{
    return addSwitchRow(
        label, place.path(), hint, [place](const AgentSectionsUpdate &from) { return place.in(from).valueOr(false); },
        [place](AgentSectionsUpdate &to, bool on) { place.in(to) = on; });
}

FormRow *AgentForm::addSwitchRow(const QString &label, const std::string &path, const QString &hint,
                                 std::function<bool(const AgentSectionsUpdate &)> read,
                                 std::function<void(AgentSectionsUpdate &, bool)> write)
{
    // A check box, not a switch: it waits for Save (look, components).
    auto *box = new QCheckBox(hint, this);
    box->setAccessibleName(label);
    box->setAccessibleDescription(hint);
    auto *row = addField(label, path, box);
    onRead([box, read = std::move(read)](const AgentSectionsUpdate &from) { box->setChecked(read(from)); });
    connect(box, &QCheckBox::toggled, this,
            [this, write = std::move(write)](bool on) { edit([&](AgentSectionsUpdate &to) { write(to, on); }); });
    return row;
}

FormRow *AgentForm::addNumberRow(const QString &label, const std::string &path, const NumberLook &look,
                                 std::function<std::optional<double>(const AgentSectionsUpdate &)> read,
                                 std::function<void(AgentSectionsUpdate &, double)> write)
{
    // The range is wider than the contract's on purpose: a wrong number is typed, shown and explained, not swallowed.
    auto *spin = new QDoubleSpinBox(this);
    spin->setDecimals(look.decimals);
    spin->setSingleStep(look.step);
    spin->setRange(-1, 1'000'000);
    spin->setFixedWidth(kNumberWidth);
    spin->setGroupSeparatorShown(true);
    leaveWheelToPage(spin);
    auto *row = addField(label, path, spin);
    if (!look.unit.isEmpty())
        row->addBeside(new PlainLabel(look.unit, TextSize::Body, Role::TextSecondary, this));
    if (!look.hint.isEmpty())
        row->setHint(look.hint);
    onRead([spin, read = std::move(read)](const AgentSectionsUpdate &from) { spin->setValue(read(from).value_or(0)); });
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, write = std::move(write)](double value) {
        edit([&](AgentSectionsUpdate &to) { write(to, value); });
    });
    return row;
}

} // namespace sb::ui
