#pragma once

#include "models/backend/Backend.h"
#include "ui/calls/CallFilterChoice.h"

#include <QWidget>

#include <map>

class QMenu;

namespace sb::ui {

class AddChip;
class Button;
class FilterChip;
class PlainLabel;
class RangePopup;
class SearchField;

/// The row above the call list: words of transcripts, a chip for each filter, and at the right how many calls were
/// found. Filters that are not set come by "Add filter".
class CallFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFilterBar(Backend &backend, QWidget *parent = nullptr);

    const CallFilterChoice &choice() const { return m_choice; }
    void setChoice(const CallFilterChoice &choice); ///< tells nobody
    void clear();
    void focusWords();
    void setFound(const QString &words, bool canCancel); ///< with Clear when anything is set

Q_SIGNALS:
    void changed(); ///< by hand
    void cancelled();

private:
    enum class Kind : std::uint8_t { Days, Agent, Status, Type, EndReason, Length, Cost, Language, Tag };
    static constexpr int kinds = static_cast<int>(Kind::Tag) + 1;

    void makeChip(Kind kind);
    void makeMenus();
    QMenu *menuOf(Kind kind);
    void addChoice(Kind kind, const QString &text, std::function<void()> choose);
    void askDays();
    void askLength();
    void askCost();
    void fillAgents();
    void fillTags();
    void unset(Kind kind);
    void open(Kind kind);
    void change(); ///< after the choice was changed here
    void refresh();
    FilterChip *chip(Kind kind) const { return m_chips[static_cast<std::size_t>(kind)]; }
    QString valueOf(Kind kind) const;
    static QString nameOf(Kind kind);

    Backend &m_backend;
    CallFilterChoice m_choice;
    SearchField *m_words;
    std::array<FilterChip *, kinds> m_chips{};
    std::array<bool, kinds> m_wanted{}; ///< shown though not set
    AddChip *m_add;
    PlainLabel *m_found;
    Button *m_clear;
    Button *m_cancel;
    RangePopup *m_days;
    RangePopup *m_length;
    RangePopup *m_cost;
};

} // namespace sb::ui
