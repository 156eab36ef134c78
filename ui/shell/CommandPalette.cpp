#include "ui/shell/CommandPalette.h"

#include "ui/format/VisibleText.h"
#include "ui/shell/CommandPaletteDelegate.h"
#include "ui/shell/TargetSearch.h"
#include "ui/theme/Shapes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QToolButton>

#include <array>
#include <limits>

namespace sb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 600;
constexpr int kTop = 92;
constexpr int kField = 52;
constexpr int kFoot = 34;
constexpr qsizetype kMostOfAKind = 6;

/// In which the groups stand.
constexpr std::array kOrder{TargetKind::Agent, TargetKind::Call, TargetKind::Action, TargetKind::Setting};

QString captionOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Agent:
        return CommandPalette::tr("Agents");
    case TargetKind::Call:
        return CommandPalette::tr("Calls");
    case TargetKind::Action:
        return CommandPalette::tr("Actions");
    case TargetKind::Setting:
        return CommandPalette::tr("Settings");
    }
    return {};
}

/// The panel paints its own round ground: a style sheet background would leave the list's corners square.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        shapes::box(&painter, rect(), metrics::radiusDialog, theme.color(Role::SurfaceRaised), {});
        QPainterPath foot;
        foot.addRoundedRect(QRectF(rect()), metrics::radiusDialog, metrics::radiusDialog);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(0, height() - theme.scaled(kFoot), width(), theme.scaled(kFoot));
        painter.fillPath(foot, theme.color(Role::SurfaceSunken));
        painter.restore();
        shapes::box(&painter, rect(), metrics::radiusDialog, {}, theme.color(Role::BorderStrong));
    }
};

} // namespace

CommandPalette::CommandPalette(std::function<QList<SearchTarget>(const QString &)> find, TargetSearch *asked,
                               QWidget *window)
    : QWidget(window)
    , m_find(std::move(find))
    , m_asked(asked)
    , m_panel(new Panel(this))
    , m_field(new QLineEdit(m_panel))
    , m_list(new QListView(m_panel))
    , m_scope(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, m_panel))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setAccessibleName(tr("Commands"));
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(12);
    auto *glass = new QToolButton(m_panel);
    glass->setIcon(theme.icon(u"search"_s));
    glass->setAutoRaise(true);
    glass->setFocusPolicy(Qt::NoFocus);
    glass->setEnabled(true);
    glass->setFixedSize(18, 18);
    glass->setAttribute(Qt::WA_TransparentForMouseEvents);
    glass->setAccessibleName(tr("Search"));
    m_field->setFrame(false);
    QPalette onPanel; // the field stands on the panel's own surface
    onPanel.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(onPanel);
    m_field->setFixedHeight(theme.scaled(kField - 1));
    m_field->setAccessibleName(tr("Find a command, agent, call or setting"));
    m_field->setPlaceholderText(tr("Find a command, agent, call or setting"));
    m_field->setMaxLength(200);
    head->addWidget(glass);
    head->addWidget(m_field, 1);
    head->addWidget(m_scope);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, m_panel));
    column->addSpacing(4);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandPaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    column->addWidget(m_list, 1);
    column->addSpacing(4);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->setSpacing(16);
    for (const QString &hint : {tr("> actions"), tr("@ agents"), tr("# calls"), tr(": settings")})
        foot->addWidget(new PlainLabel(hint, TextSize::Small, Role::TextSecondary, m_panel));
    foot->addStretch(1);
    foot->addWidget(new PlainLabel(tr("Enter opens, Esc closes"), TextSize::Small, Role::TextSecondary, m_panel));
    auto *footStrip = new QWidget(m_panel);
    footStrip->setLayout(foot);
    footStrip->setFixedHeight(theme.scaled(kFoot - 1));
    column->addWidget(footStrip);

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_asked, &TargetSearch::changed, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::openCurrent);
}

void CommandPalette::open(const QString &words)
{
    m_focusBefore = window()->focusWidget();
    m_field->setFont(Theme::of(this).font(TextSize::Section));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    if (words.isEmpty())
        search();
    else
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    const QPointer<QWidget> before = m_focusBefore; // hiding moves the focus on its own
    m_focusBefore = nullptr;
    hide();
    m_field->clear();
    m_asked->stop();
    m_known.clear();
    m_targets.clear();
    m_model->clear(); // what it found may name somebody
    m_field->setAccessibleDescription({});
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::fits(const QString &title, const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return title.contains(part, Qt::CaseInsensitive); });
}

QString CommandPalette::withoutPrefix(const QString &typed, std::optional<TargetKind> *kind)
{
    const QString words = typed.trimmed();
    kind->reset();
    if (words.isEmpty())
        return words;
    switch (words.at(0).unicode()) {
    case u'>':
        *kind = TargetKind::Action;
        break;
    case u'@':
        *kind = TargetKind::Agent;
        break;
    case u'#':
        *kind = TargetKind::Call;
        break;
    case u':':
        *kind = TargetKind::Setting;
        break;
    default:
        return words;
    }
    return words.mid(1).trimmed();
}

void CommandPalette::search()
{
    if (isHidden())
        return;
    m_words = withoutPrefix(m_field->text(), &m_only);
    m_known = m_find(m_words);
    m_asked->search(m_words, m_only);
    m_hasMoved = false;
    fill();
}

/// All lines anew. The first is chosen, until somebody walked to another: that one stays chosen when it is still there.
void CommandPalette::fill()
{
    if (isHidden())
        return;
    const auto before = m_hasMoved ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString();
    m_targets.clear();
    m_model->clear();
    for (const auto kind : kOrder) {
        if (!m_only || m_only == kind)
            addTargets(kind, m_only ? std::numeric_limits<qsizetype>::max() : kMostOfAKind);
    }
    const auto problems = m_asked->problems();
    for (const auto &problem : problems)
        addCaption(problem);
    if (m_asked->isAsking())
        addCaption(tr("Searching…"));
    else if (m_model->rowCount() == 0)
        addCaption(tr("Nothing found"));
    m_scope->setText(m_only ? captionOf(*m_only) : tr("Everything"));
    int chosen = 0;
    for (int row = 0; row < m_model->rowCount() && !before.isEmpty(); ++row) {
        if (m_model->item(row)->data(Qt::AccessibleTextRole).toString() == before)
            chosen = row;
    }
    chosen > 0 ? choose(chosen) : step(0);
    arrange();
}

void CommandPalette::addCaption(const QString &words)
{
    auto *caption = new QStandardItem(words);
    caption->setFlags(Qt::NoItemFlags);
    caption->setData(true, CommandPaletteDelegate::CaptionRole);
    m_model->appendRow(caption);
}

void CommandPalette::addTargets(TargetKind kind, qsizetype most)
{
    const auto *answer = m_asked->answerFor(kind);
    const bool isWhole = answer && answer->isLast && answer->problem.isEmpty();
    const auto &targets = isWhole || (answer && !answer->targets.isEmpty()) ? answer->targets : m_known;
    qsizetype shown = 0;
    for (const auto &target : targets) {
        if (target.kind != kind || shown == most)
            continue;
        if (shown++ == 0)
            addCaption(captionOf(kind));
        auto *item = new QStandardItem(visibleText(target.title));
        item->setData(visibleText(target.detail), CommandPaletteDelegate::DetailRole);
        item->setData(target.iconName, CommandPaletteDelegate::IconRole);
        item->setData(target.shortcut, CommandPaletteDelegate::ShortcutRole);
        item->setData(m_words, CommandPaletteDelegate::WordsRole);
        item->setData(int(m_targets.size()), CommandPaletteDelegate::TargetRole);
        item->setData(target.detail.isEmpty() ? target.title : target.title + u", "_s + target.detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_targets.append(target);
    }
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    const auto selectable = [&](int row) {
        return row >= 0 && row < rows && (m_model->item(row)->flags() & Qt::ItemIsSelectable);
    };
    m_hasMoved = m_hasMoved || by != 0;
    int row = by == 0 ? -1 : m_list->currentIndex().row();
    const int direction = by < 0 ? -1 : 1;
    for (int left = std::max(1, std::abs(by)); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < rows && !selectable(next))
            next += direction;
        if (!selectable(next))
            break;
        row = next;
    }
    if (selectable(row))
        choose(row);
}

void CommandPalette::choose(int row)
{
    const bool isUnderCaption = row > 0 && !(m_model->item(row - 1)->flags() & Qt::ItemIsSelectable);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_model->index(isUnderCaption ? row - 1 : row, 0));
    m_list->scrollTo(m_model->index(row, 0));
    m_field->setAccessibleDescription(m_model->item(row)->data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::openCurrent()
{
    const QVariant index = m_list->currentIndex().data(CommandPaletteDelegate::TargetRole);
    if (!index.isValid())
        return;
    const auto open = m_targets.value(index.toInt()).open;
    dismiss();
    if (open)
        open();
}

void CommandPalette::arrange()
{
    const Theme &theme = Theme::of(this);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int width = std::min(theme.scaled(kWidth), this->width() - 32);
    const int top = std::min(kTop, height() / 8);
    const int height = std::min(theme.scaled(kField + kFoot) + 10 + rows, this->height() - 2 * top);
    m_panel->setGeometry((this->width() - width) / 2, top, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(8);
            return true;
        case Qt::Key_PageUp:
            step(-8);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openCurrent();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // one field; Escape leaves
        default:
            break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_focusBefore = nullptr; // somebody else took it
        dismiss();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Role::Scrim));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void CommandPalette::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace sb::ui
