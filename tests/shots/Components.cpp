#include "tests/shots/Components.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/LevelMeter.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/Toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

using namespace sb::ui;
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

Card *buttons()
{
    auto *card = new Card;
    auto *column = card->addPadded();
    column->addWidget(new PlainLabel(u"Buttons, switches, choices"_s, TextSize::Caption, Role::TextSecondary));
    column->addLayout(row({new Button(u"check"_s, u"Save"_s, ButtonKind::Primary), new Button(u"export"_s, u"Export"_s),
                           new Button(u"phone-end"_s, u"Hang up"_s, ButtonKind::Danger)}));
    auto *disabled = new Button(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *primaryOff = new Button(u"Open"_s, ButtonKind::Primary);
    primaryOff->setEnabled(false);
    column->addLayout(row({new Button(u"trash"_s, u"Delete…"_s, ButtonKind::Caution), disabled, primaryOff}));
    auto *small = new Button(u"softphone"_s, u"Test"_s);
    small->setControlSize(ControlSize::Small);
    auto *link = new Button(u"Show all"_s, ButtonKind::Link);
    link->setControlSize(ControlSize::Small);
    auto *more = new IconButton(u"more"_s, u"More"_s);
    more->setControlSize(ControlSize::Small);
    more->setOutlined(true);
    column->addLayout(row({small, link, more, new IconButton(u"copy"_s, u"Copy"_s)}));
    auto *on = new Switch(u"On"_s);
    on->setChecked(true);
    auto *check = new QCheckBox;
    check->setChecked(true);
    auto *half = new QCheckBox(u"Words"_s);
    half->setTristate();
    half->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    column->addLayout(
        row({new SegmentedSwitch(u"View"_s, {u"Stages"_s, u"Table"_s}), on, new Switch(u"Off"_s), check, half, radio}));
    return card;
}

Card *form()
{
    auto *card = new Card;
    auto *column = card->addPadded();
    column->setSpacing(12);
    column->addWidget(new PlainLabel(u"Form rows"_s, TextSize::Caption, Role::TextSecondary));
    auto *name = new FormRow(u"Name"_s, new QLineEdit(u"Clinic reception"_s));
    auto *voices = new QComboBox;
    voices->addItems({u"thalia"_s, u"orion"_s});
    auto *voice = new FormRow(u"Voice"_s, voices);
    voice->setWarning(u"Does not list hi-IN"_s);
    auto *cut = new FormRow(u"Cut after"_s, new QLineEdit(u"400"_s));
    cut->setProblem(u"Must be less than the call limit, 180 s"_s);
    auto *spin = new QSpinBox;
    spin->setRange(0, 500);
    spin->setValue(370);
    auto *length = new FormRow(u"Answer length"_s, spin);
    length->addBeside(new PlainLabel(u"tokens at most"_s, TextSize::Body, Role::TextSecondary));
    length->setHint(u"The usual value is 370"_s);
    auto *owner = new QLineEdit;
    owner->setPlaceholderText(u"Not allowed for your role"_s);
    owner->setEnabled(false);
    for (FormRow *line : {name, voice, cut, length, new FormRow(u"Owner"_s, owner)}) {
        line->setLabelWidth(104);
        column->addWidget(line);
    }
    column->addWidget(new SearchField(u"Search agents or tag:"_s));
    auto *text = new QPlainTextEdit(u"Plain words\nin a field"_s);
    text->setFixedHeight(64);
    column->addWidget(text);
    return card;
}

Card *filters()
{
    auto *card = new Card;
    auto *column = card->addPadded();
    column->addWidget(new PlainLabel(u"Chips, filters"_s, TextSize::Caption, Role::TextSecondary));
    column->addLayout(row({new Chip(u"Completed"_s, Tone::Positive), new Chip(u"No answer"_s, Tone::Warning),
                           new Chip(u"Failed"_s, Tone::Negative), new Chip(u"Queued"_s, Tone::Info),
                           new Chip(u"Busy"_s, Tone::Neutral)}));
    auto *set = new FilterChip(u"Length"_s, u"Any"_s);
    set->setValue(u"over 0:30"_s);
    column->addLayout(row({new FilterChip(u"Agent"_s, u"Any"_s), set}));
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"Transcript"_s, u"Cost"_s, u"Notes"_s})
        tabs->addTab(tab);
    column->addWidget(tabs);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(61);
    bar->setFixedHeight(8);
    column->addWidget(bar);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(72);
    column->addWidget(slider);
    return card;
}

Card *table()
{
    auto *card = new Card(u"Table rows"_s);
    card->setContext(u"four of them"_s);
    auto *rows = new QTableWidget(4, 3);
    rows->setFrameShape(QFrame::NoFrame);
    rows->setShowGrid(false);
    rows->verticalHeader()->hide();
    rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    rows->setHorizontalHeaderLabels({u"Started"_s, u"Agent"_s, u"Status"_s});
    rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setSortingEnabled(true);
    rows->horizontalHeader()->setStretchLastSection(true);
    for (int line = 0; line < 4; ++line) {
        rows->setRowHeight(line, 32);
        for (int column = 0; column < 3; ++column)
            rows->setItem(line, column, new QTableWidgetItem(column == 0 ? u"14:0%1:31"_s.arg(line) : u"Completed"_s));
    }
    rows->selectRow(1);
    rows->setFixedHeight(150);
    card->body()->addWidget(rows);
    return card;
}

Card *meters()
{
    auto *card = new Card;
    auto *column = card->addPadded();
    column->addWidget(new PlainLabel(u"Level meter"_s, TextSize::Caption, Role::TextSecondary));
    auto *caller = new LevelMeter(u"Caller"_s, Speaker::Caller);
    caller->setLevel(-9);
    caller->setLevel(-22);
    auto *loud = new LevelMeter(u"Agent"_s, Speaker::Agent);
    loud->setLevel(-0.1, true);
    column->addWidget(caller);
    column->addWidget(loud);
    column->addWidget(new LevelMeter(u"Silent"_s, Speaker::Caller));
    auto *tiles = new QHBoxLayout;
    auto *delay = new KpiTile(u"Answer delay"_s);
    delay->setFigure(u"412"_s, u"ms"_s);
    delay->setComparison(u"Target 450"_s);
    delay->setTrend({8, 6, 9, 5, 5, 4, 6, 3, 2, 1, 1});
    auto *failed = new KpiTile(u"Failed"_s);
    failed->setFigure(u"31"_s);
    failed->setComparison(u"18 of Parcel desk"_s, Role::Negative);
    tiles->addWidget(delay);
    tiles->addWidget(failed);
    column->addLayout(tiles);
    auto *steps = new Steps({u"Workspace"_s, u"Recovery code"_s, u"First call"_s});
    steps->setCurrent(1);
    column->addWidget(steps);
    auto *strength = new StrengthBar;
    strength->setStrength(3, 65, u"five words that do not belong together"_s);
    column->addWidget(strength);
    auto *notice = new Notice(Tone::Warning, {});
    notice->setText(u"Write it down or print it. A copied code leaves the clipboard after 30 seconds. Without "
                    u"passphrase and code, nobody can read this workspace again."_s,
                    26);
    column->addWidget(notice);
    return card;
}

} // namespace

QWidget *makeComponents()
{
    auto *window = new QWidget;
    auto *columns = new QHBoxLayout(window);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(12);
    const auto addColumn = [&](std::initializer_list<QWidget *> cards) {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        columns->addLayout(column, 1);
    };
    addColumn({buttons(), form()});
    addColumn({filters(), table(),
               Face::error({sb::ErrorCode::Unavailable, "GET https://voice.example.com/ no answer", {}}, [] {})});
    addColumn({meters()});
    auto *toasts = new ToastStack(window);
    toasts->show(Tone::Positive, u"Deleted Winery tours"_s)->setAction(u"Undo"_s, [] {});
    toasts->show(Tone::Negative, u"Export failed: the disk is full"_s, u"412 of 1,568 calls were written"_s)
        ->setAction(u"Show"_s, [] {});
    return window;
}
