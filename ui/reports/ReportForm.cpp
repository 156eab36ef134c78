#include "ui/reports/ReportForm.h"

#include "ui/agents/AgentForm.h"
#include "ui/format/VisibleText.h"
#include "ui/reports/FinalityLine.h"
#include "ui/reports/ReportCells.h"
#include "ui/reports/ReportCommand.h"
#include "ui/reports/ReportLayout.h"
#include "ui/reports/ReportPartList.h"
#include "ui/reports/ReportPeriods.h"
#include "ui/reports/ReportSource.h"
#include "ui/reports/ReportTargets.h"
#include "ui/reports/TerminalBlock.h"
#include "ui/theme/Theme.h"
#include "ui/usage/PeriodDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr int kSearched = 12;    // from so many on, a part of the name is typed
constexpr int kNameInList = 80;  // characters
constexpr int kNameInShown = 48; // of the command that is shown

struct KindLook
{
    ReportKind kind;
    const char *iconName;
    const char *title;
    const char *target;
};

constexpr std::array kKinds{
    KindLook{ReportKind::Statement, "document", QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Monthly statement"),
             QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Organization")},
    KindLook{ReportKind::Agent, "agents", QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Agent report"),
             QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Agent")},
    KindLook{ReportKind::Calls, "calls", QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Calls"),
             QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Agent")},
    KindLook{ReportKind::Wallet, "wallet", QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Wallet statement"),
             QT_TRANSLATE_NOOP("sb::ui::ReportForm", "Wallet")}};

const KindLook &lookOf(ReportKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

QString nameOf(const ReportTargets::Target &target)
{
    const auto name = visibleText(target.name).trimmed().left(kNameInList);
    return name.isEmpty() ? ReportForm::tr("Without a name") : name;
}

QComboBox *makeCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(5);
    combo->setMaxVisibleItems(16);
    leaveWheelToPage(combo);
    return combo;
}

} // namespace

ReportForm::ReportForm(const ReportTargets &targets, std::function<QDateTime()> now, QWidget *parent)
    : Card(parent)
    , m_targets(targets)
    , m_now(std::move(now))
    , m_kinds(makeCombo(this))
    , m_target(makeCombo(this))
    , m_periods(makeCombo(this))
    , m_papers(makeCombo(this))
    , m_finality(new FinalityLine)
    , m_parts(new ReportPartList)
    , m_terminal(new TerminalBlock(tr("Same from a terminal"), tr("Copy the command")))
{
    m_papers->addItem(tr("A4"), int(QPageSize::A4));
    m_papers->addItem(tr("Letter"), int(QPageSize::Letter));
    body()->addWidget(makeFields(), 1);
    addLine();
    body()->addWidget(m_terminal);
    connect(m_terminal, &TerminalBlock::copyRequested, this, &ReportForm::copyCommand);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        const auto kind = static_cast<ReportKind>(m_kinds->itemData(index).toInt());
        if (kind == m_kind)
            return;
        chooseKind(kind);
        Q_EMIT subjectChanged();
    });
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        const auto id = m_target->itemData(index).toString();
        if (id == chosen())
            return;
        chosen() = id;
        fillPeriods();
        showCommand();
        Q_EMIT subjectChanged();
    });
    connect(m_periods, &QComboBox::activated, this, &ReportForm::choosePeriod);
    connect(m_papers, &QComboBox::activated, this, [this] {
        showCommand();
        Q_EMIT paperChanged();
    });
    connect(m_parts, &ReportPartList::changed, this, [this] {
        showCommand();
        Q_EMIT partsChanged();
    });
}

QWidget *ReportForm::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(metrics::cardPadding - 1, metrics::cardPadding - 1, metrics::cardPadding - 1,
                               metrics::cardPadding - 4);
    column->setSpacing(metrics::gap);
    const auto stacked = [fields](const QString &label, QWidget *field) {
        auto *row = new FormRow(label, field, fields);
        row->setStacked(true);
        return row;
    };
    column->addWidget(stacked(tr("Report"), m_kinds));
    m_targetRow = stacked(tr("Organization"), m_target);
    column->addWidget(m_targetRow);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(stacked(tr("Period"), m_periods), 2);
    beside->addWidget(stacked(tr("Paper"), m_papers), 1);
    auto *when = new QVBoxLayout;
    when->setSpacing(6);
    when->addLayout(beside);
    when->addWidget(m_finality);
    column->addLayout(when);
    auto *what = new QVBoxLayout;
    what->setSpacing(4);
    what->addWidget(new PlainLabel(tr("Parts"), TextSize::Body, TextWeight::Medium, Role::Text, fields));
    what->addWidget(m_parts);
    column->addLayout(what);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    return scroll;
}

void ReportForm::refill()
{
    const auto kinds = m_targets.kinds();
    m_kinds->clear();
    for (const auto kind : kinds) {
        const auto &look = lookOf(kind);
        m_kinds->addItem(Theme::of(this).icon(QString::fromLatin1(look.iconName)), tr(look.title), int(kind));
    }
    chooseKind(kinds.contains(m_kind) ? m_kind : ReportKind::Calls);
}

/// Parts of another kind are its usual ones.
void ReportForm::chooseKind(ReportKind kind)
{
    const bool isOther = kind != m_kind || m_parts->parts() == ReportParts();
    m_kind = kind;
    m_kinds->setCurrentIndex(m_kinds->findData(int(kind)));
    m_parts->setParts(ReportSource::partsOf(kind), isOther ? ReportSource::usualPartsOf(kind) : m_parts->parts());
    fillTargets();
    fillPeriods();
    showFinality(nullptr);
    showCommand();
}

void ReportForm::fillTargets()
{
    const auto &targets = m_targets.of(m_kind);
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    m_target->setEditable(targets.size() >= kSearched);
    if (m_kind == ReportKind::Calls)
        m_target->addItem(tr("Every agent"), QString());
    for (const auto &target : targets)
        m_target->addItem(nameOf(target), target.id);
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen())));
    chosen() = m_target->currentData().toString();
    const auto label = tr(lookOf(m_kind).target);
    m_targetRow->setLabel(label);
    if (!m_target->isEditable())
        return;
    m_target->lineEdit()->setAccessibleName(label);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_target->lineEdit(), &QLineEdit::editingFinished, this, [this] { // what names nobody chooses nobody
        m_target->setEditText(m_target->itemText(m_target->currentIndex()));
    });
}

void ReportForm::fillPeriods()
{
    const auto months = reportMonths(m_targets.firstDay(m_targets.find(m_kind, chosen())), m_now().date());
    if (!m_from.isValid() || !m_to.isValid()) {
        m_from = usualReportMonth(months);
        m_to = m_from.addMonths(1).addDays(-1);
    }
    ReportRequest period;
    period.from = m_from;
    period.to = m_to;
    const QSignalBlocker quiet(m_periods);
    m_periods->clear();
    if (!period.isWholeMonth() || !months.contains(m_from))
        m_periods->addItem(cells::periodText(m_from, m_to));
    for (const auto month : months)
        m_periods->addItem(cells::periodText(month, month.addMonths(1).addDays(-1)), month);
    m_periods->addItem(tr("Other days…"), QStringLiteral("other"));
    const auto known = m_periods->findData(m_from);
    m_periods->setCurrentIndex(period.isWholeMonth() && known >= 0 ? known : 0);
    m_periods->setToolTip(cells::periodText(m_from, m_to));
}

void ReportForm::choosePeriod(int index)
{
    const auto chosenItem = m_periods->itemData(index);
    if (chosenItem.toString() == QLatin1String("other"))
        return askDays();
    const auto month = chosenItem.toDate();
    if (month.isValid())
        setPeriod(month, month.addMonths(1).addDays(-1));
}

void ReportForm::askDays()
{
    fillPeriods(); // shows what still holds
    const auto today = m_now().date();
    auto *dialog = new PeriodDialog(std::min(m_from, today), std::min(m_to, today), today, this);
    dialog->setQuestion(tr("A report of which days?"));
    connect(dialog, &PeriodDialog::chosen, this, &ReportForm::setPeriod);
    dialog->open();
}

void ReportForm::setPeriod(QDate from, QDate to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    fillPeriods();
    showFinality(nullptr);
    showCommand();
    Q_EMIT subjectChanged();
}

void ReportForm::setRequest(const ReportRequest &request)
{
    const auto idOf = [](const auto &id) { return id ? QString::fromStdString(id->toString()) : QString(); };
    if (request.from.isValid() && request.to.isValid()) {
        m_from = std::min(request.from, request.to);
        m_to = std::max(request.from, request.to);
    }
    m_kind = request.kind;
    chosen() = m_kind == ReportKind::Statement ? idOf(request.org)
               : m_kind == ReportKind::Wallet  ? idOf(request.wallet)
                                               : idOf(request.agent);
    const auto all = ReportSource::partsOf(m_kind);
    const auto parts = request.parts & all;
    m_parts->setParts(all, parts ? parts : ReportSource::usualPartsOf(m_kind));
    refill();
}

ReportRequest ReportForm::request() const
{
    ReportRequest request;
    request.kind = m_kind;
    request.from = m_from;
    request.to = m_to;
    request.parts = m_parts->parts();
    const auto id = chosen().toStdString();
    const auto parsed = [&id](auto &into) {
        if (const auto one = std::decay_t<decltype(*into)>::parse(id))
            into = *one;
    };
    switch (m_kind) {
    case ReportKind::Statement:
        parsed(request.org);
        break;
    case ReportKind::Agent:
    case ReportKind::Calls:
        parsed(request.agent);
        break;
    case ReportKind::Wallet:
        parsed(request.wallet);
        break;
    }
    return request;
}

QPageSize::PageSizeId ReportForm::paper() const
{
    return static_cast<QPageSize::PageSizeId>(m_papers->currentData().toInt());
}

void ReportForm::setPaper(QPageSize::PageSizeId paper)
{
    m_papers->setCurrentIndex(std::max(0, m_papers->findData(int(paper))));
    showCommand();
}

void ReportForm::showLayout(const ReportLayout *layout)
{
    m_parts->setPages(layout ? [layout](ReportPart part) { return layout->pageOf(part); }
                             : std::function<int(ReportPart)>());
    showFinality(layout);
}

void ReportForm::showFinality(const ReportLayout *layout)
{
    if (!m_to.isValid()) {
        m_finality->set({}, Tone::Neutral, {});
        return;
    }
    const auto now = m_now();
    if (layout ? !layout->content().isFinal : m_to >= now.date()) {
        m_finality->set(QStringLiteral("clock"), Tone::Neutral, tr("So far: figures grow until the last day is over"));
        return;
    }
    const ReportProof *proof = nullptr;
    if (layout) {
        for (const auto &section : layout->content().sections) {
            if (const auto *found = std::get_if<ReportProof>(&section.body))
                proof = found;
        }
    }
    if (proof && !proof->isSound)
        m_finality->set(QStringLiteral("error"), Tone::Negative, tr("Closed, but the ledger does not prove it"));
    else
        m_finality->set(QStringLiteral("shield"), Tone::Positive,
                        proof ? tr("Closed and proven, figures are final") : tr("Closed, figures are final"));
}

QStringList ReportForm::commandWords(bool isShown) const
{
    auto word = m_targets.word(m_kind, chosen());
    if (isShown && word.size() > kNameInShown)
        word = word.left(kNameInShown) + QChar(0x2026);
    return reportCommand(request(), word, ReportSource::usualPartsOf(m_kind), paper());
}

QList<QWidget *> ReportForm::stops() const
{
    return {m_kinds, m_target, m_periods, m_papers, m_parts, m_terminal};
}

QString ReportForm::command() const
{
    return commandWords(false).join(QLatin1Char(' '));
}

void ReportForm::showCommand()
{
    if (m_from.isValid())
        m_terminal->setCommand(visibleText(commandWords(true).join(QStringLiteral(" \\\n  ")), Lines::Keep));
}

void ReportForm::copyCommand()
{
    QGuiApplication::clipboard()->setText(command());
    Q_EMIT commandCopied();
}

} // namespace sb::ui
