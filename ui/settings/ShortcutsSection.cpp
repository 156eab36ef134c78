#include "ui/settings/ShortcutsSection.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowHeight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace sb::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kTableHeight = 420;
constexpr int kTextFrom = 12;

/// Text on the line of its head, and a hairline below each row.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = std::exchange(ground.text, QString());
        const auto &theme = Theme::of(this);
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
        painter->save();
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(ground.font);
        painter->setPen(theme.color(index.column() == 1 ? Role::TextSecondary : Role::Text));
        const QRect place = option.rect.adjusted(kTextFrom, 0, -kTextFrom, 0);
        painter->drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        painter->restore();
    }
};

QString keysText(const QKeySequence &keys)
{
    return keys.isEmpty() ? QStringLiteral("–") : keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsSection::ShortcutsSection(Shortcuts &shortcuts, QWidget *parent)
    : SettingsSection(tr("Shortcuts"), QStringLiteral("palette"), parent)
    , m_shortcuts(shortcuts)
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_name(new PlainLabel(QString(), TextSize::Body, TextWeight::Medium, Role::Text, this))
    , m_keys(new QKeySequenceEdit(this))
    , m_problem(new FieldProblem(m_keys, this))
    , m_set(new Button(tr("Use these keys"), this))
    , m_clear(new Button(tr("No keys"), this))
    , m_reset(new Button(QStringLiteral("undo"), tr("As it came"), ButtonKind::Normal, this))
    , m_resetAll(new Button(QStringLiteral("undo"), tr("Reset all…"), ButtonKind::Normal, this))
{
    addHeading(tr("Shortcuts"), tr("Choose a command, then press its new keys."));
    auto *card = addCard();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table, metrics::rowTable);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFixedHeight(Theme::of(this).scaled(kTableHeight));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_table);
    card->addLine();
    auto *foot = new QWidget(card);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics::cardPadding - 1, 12, metrics::cardPadding - 1, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_keys->setFixedWidth(Theme::of(this).scaled(200));
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setAccessibleDescription(tr("Press the keys that the chosen command shall have."));
    m_keys->setClearButtonEnabled(true);
    if (auto *line = m_keys->findChild<QLineEdit *>()) {
        line->setPlaceholderText(tr("Press the keys"));
        line->setAccessibleName(tr("New keys"));
    }
    row->addWidget(m_keys);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    column->addLayout(row);
    column->addWidget(m_problem);
    card->body()->addWidget(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsSection::choose);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsSection::weigh);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsSection::set);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_shortcuts.set(m_current, {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(m_current); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        ConfirmDialog::ask(this,
                           {tr("Reset the keys of all commands?"), tr("Every command gets the keys it came with."),
                            tr("Keep"), tr("Reset all"), QStringLiteral("undo"), ButtonKind::Primary},
                           [this] { m_shortcuts.resetAll(); });
    });
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsSection::fill);
    fill();
}

void ShortcutsSection::fill()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
    int row = 0;
    for (const auto &shortcut : m_shortcuts.list()) {
        auto *name = new QStandardItem(shortcut.name);
        name->setData(shortcut.id, kIdRole);
        auto *keys = new QStandardItem(shortcut.isChanged() ? tr("%1, changed").arg(keysText(shortcut.keys))
                                                            : keysText(shortcut.keys));
        m_model->appendRow({name, new QStandardItem(shortcut.menu), keys});
        if (shortcut.id == m_current)
            row = m_model->rowCount() - 1;
    }
    auto *head = m_table->horizontalHeader();
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setSectionResizeMode(1, QHeaderView::Fixed);
    head->setSectionResizeMode(2, QHeaderView::Fixed);
    head->resizeSection(1, 140);
    head->resizeSection(2, 220);
    if (m_model->rowCount() > 0) {
        m_table->selectRow(row);
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    choose();
}

const Shortcut *ShortcutsSection::current() const
{
    return m_shortcuts.find(m_current);
}

void ShortcutsSection::choose()
{
    m_current = m_table->currentIndex().siblingAtColumn(0).data(kIdRole).toString();
    const auto *shortcut = current();
    m_name->setText(shortcut ? shortcut->name : QString());
    m_keys->setEnabled(shortcut != nullptr);
    m_keys->clear();
    m_clear->setEnabled(shortcut && !shortcut->keys.isEmpty());
    m_reset->setEnabled(shortcut && shortcut->isChanged());
    m_resetAll->setEnabled(m_shortcuts.anyChanged());
    weigh();
}

void ShortcutsSection::weigh()
{
    const auto keys = m_keys->keySequence();
    m_set->setEnabled(false);
    m_set->setText(tr("Use these keys"));
    if (keys.isEmpty() || !current()) {
        m_problem->clear();
        return;
    }
    switch (m_shortcuts.judge(keys)) {
    case Shortcuts::Verdict::NeedsModifier:
        m_problem->set(FieldState::Problem, tr("These keys type text. Add Ctrl or Alt, or use a function key."));
        return;
    case Shortcuts::Verdict::TwoSteps:
        m_problem->set(FieldState::Problem, tr("One combination only. Press the keys once."));
        return;
    case Shortcuts::Verdict::Reserved:
        m_problem->set(FieldState::Problem, tr("Fields use these keys for editing text."));
        return;
    case Shortcuts::Verdict::Fine:
        break;
    }
    m_set->setEnabled(true);
    if (const auto *other = m_shortcuts.holder(keys, m_current)) {
        m_problem->set(FieldState::Warning,
                       tr("%1 belongs to “%2”. Using it here takes it away there.").arg(keysText(keys), other->name));
        m_set->setText(tr("Take these keys"));
    } else {
        m_problem->clear();
    }
}

void ShortcutsSection::set()
{
    const auto keys = m_keys->keySequence();
    m_shortcuts.set(m_current, keys);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace sb::ui
