#pragma once

#include "ui/agents/AgentEditorModel.h"

#include <QWidget>

#include <functional>
#include <limits>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sb::ui {

class FormRow;
class Switch;

/// Where a form row reads and writes: one field of one section.
template <typename Section, typename Value>
struct FieldPlace
{
    Patch<Section> AgentSectionsUpdate::*section;
    Patch<Value> Section::*field;

    std::string path() const
    {
        std::string path;
        find(AgentSectionsUpdate::fields(), section, path);
        find(Section::fields(), field, path);
        return path;
    }
    const Patch<Value> &in(const AgentSectionsUpdate &from) const { return (from.*section).value().*field; }
    Patch<Value> &in(AgentSectionsUpdate &to) const { return (to.*section).value().*field; }

private:
    template <typename Fields, typename Member>
    static void find(const Fields &fields, Member member, std::string &path)
    {
        std::apply(
            [&](const auto &...candidate) {
                const auto match = [&](const auto &field) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, Member>) {
                        if (field.member == member)
                            path += (path.empty() ? "" : "/") + std::string(field.name);
                    }
                };
                (match(candidate), ...);
            },
            fields);
    }
};
template <typename Section, typename Value>
FieldPlace(Patch<Section> AgentSectionsUpdate::*, Patch<Value> Section::*) -> FieldPlace<Section, Value>;

/// One section of the editor: heading, sentence and rows. Rows read from the model when an agent is opened, write to it
/// when a person edits, and say what is wrong beside the field.
class AgentForm : public QWidget
{
    Q_OBJECT

public:
    AgentSection section() const { return m_section; }
    void catchUp(); ///< for a form that is made while an agent is open: reads it
    /// Focuses the first field with a problem; false when there is none here.
    bool focusProblem();

protected:
    struct NumberLook
    {
        QString unit;      ///< beside the field
        QString hint = {}; ///< under it
        int decimals = 0;
        double step = 1;
    };

    AgentForm(AgentEditorModel &model, AgentSection section, const QString &title, const QString &sentence,
              QWidget *parent);

    FormRow *addLine(const QString &label, FieldPlace<AgentInput, std::string> place);
    FormRow *addSwitch(const QString &label, FieldPlace<AgentInput, bool> place, const QString &hint);
    FormRow *addSwitch(const QString &label, FieldPlace<AgentSpecificConfig, bool> place, const QString &hint);
    template <typename Section, typename Value>
    FormRow *addNumber(const QString &label, FieldPlace<Section, Value> place, const NumberLook &look)
    {
        return addNumberRow(
            label, place.path(), look,
            [place](const AgentSectionsUpdate &from) -> std::optional<double> {
                const auto &value = place.in(from);
                return value.hasValue() ? std::optional(static_cast<double>(*value)) : std::nullopt;
            },
            [place](AgentSectionsUpdate &to, double value) { place.in(to) = static_cast<Value>(value); });
    }
    FormRow *addField(const QString &label, const std::string &path, QWidget *field);
    void addWidget(QWidget *widget);
    QVBoxLayout *rows() const { return m_rows; }

    /// Called when another agent was opened and after edits were discarded; \p read must not count as an edit.
    void onRead(std::function<void(const AgentSectionsUpdate &)> read);
    void onEdited(std::function<void(const AgentSectionsUpdate &)> look); ///< hints that depend on several fields
    void edit(const std::function<void(AgentSectionsUpdate &)> &change);
    bool isReading() const { return m_reading; }
    AgentEditorModel &model() const { return m_model; }
    virtual void showProblems(); ///< of the model, beside the fields

private:
    FormRow *addNumberRow(const QString &label, const std::string &path, const NumberLook &look,
                          std::function<std::optional<double>(const AgentSectionsUpdate &)> read,
                          std::function<void(AgentSectionsUpdate &, double)> write);
    FormRow *addSwitchRow(const QString &label, const std::string &path, const QString &hint,
                          std::function<bool(const AgentSectionsUpdate &)> read,
                          std::function<void(AgentSectionsUpdate &, bool)> write);
    void readAll();

    struct Row
    {
        std::string path;
        FormRow *row;
    };

    AgentEditorModel &m_model;
    AgentSection m_section;
    QVBoxLayout *m_rows;
    std::vector<Row> m_fields;
    std::vector<std::function<void(const AgentSectionsUpdate &)>> m_readers;
    std::vector<std::function<void(const AgentSectionsUpdate &)>> m_lookers;
    bool m_reading = false;
};

/// Wheel events over an unfocused spin box or combo scroll the page instead of changing a value unseen.
void leaveWheelToPage(QWidget *field);

} // namespace sb::ui
