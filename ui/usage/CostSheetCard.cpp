#include "ui/usage/CostSheetCard.h"

#include "ui/charts/FigureDelegate.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/Durations.h"
#include "ui/format/MoneyText.h"
#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Metrics.h"
#include "ui/usage/UsageText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace sb::ui {

namespace {

constexpr int kTail = 4;
constexpr int kRow = 24;

/// Before markup, which is a line of its own.
Money baseOf(const UsageRecord &line)
{
    return line.baseCostUsd.value_or(line.costUsd);
}

QString plain(Money amount)
{
    return moneyText(amount).remove(u'$');
}

} // namespace

void CostSheetModel::setSession(const SessionUsage &session)
{
    beginResetModel();
    m_lines = session.services;
    m_markup = session.markupUsd.value_or(Money());
    endResetModel();
}

int CostSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (m_markup != Money() ? 1 : 0);
}

int CostSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostSheetModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const auto column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column == Price || column == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FigureTailRole)
        return column == Cost ? kTail : 0;
    if (role == FigureColorRole)
        return column == Used || column == Price ? QVariant(int(Role::TextSecondary)) : QVariant();
    if (isMarkup(index.row())) {
        if (role == FigureMarkRole)
            return column == Service ? QVariant(int(Role::TextTertiary)) : QVariant();
        if (role == Qt::EditRole && column == Cost)
            return QString::fromStdString(m_markup.toString());
        if (role != Qt::DisplayRole)
            return {};
        return column == Service ? tr("Markup") : column == Cost ? plain(m_markup) : QString();
    }
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column == Service ? lineText(line)
               : column == Used  ? usedText(line)
               : column == Price ? priceText(line)
                                 : plain(baseOf(line));
    case Qt::EditRole:
        if (column == Cost)
            return QString::fromStdString(baseOf(line).toString());
        return column == Price && line.priceUsd.hasValue() ? QString(QString::fromStdString(line.priceUsd->toString()) +
                                                                     u'/' + QString::number(line.pricePer.value_or(1)))
                                                           : QVariant();
    case Qt::ToolTipRole:
        return column == Service ? visibleText(QString::fromStdString(line.providerName.valueOr({}) + " " +
                                                                      line.modelName.valueOr({})))
                                       .trimmed()
                                 : QVariant();
    case FigureMarkRole:
        return column == Service ? QVariant(int(serviceRole(line.service))) : QVariant();
    default:
        return {};
    }
}

QVariant CostSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Price || section == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Service:
        return tr("Service");
    case Used:
        return tr("Used");
    case Price:
        return tr("Price, $");
    default:
        return tr("Cost, $");
    }
}

CostSheetCard::CostSheetCard(Backend &backend, QWidget *parent)
    : Card(tr("Cost of a session"), parent)
    , m_backend(backend)
    , m_model(new CostSheetModel(this))
    , m_openCall(new Button(QStringLiteral("calls"), tr("Open call"), ButtonKind::Link, this))
    , m_table(new FigureTable(tr("Cost sheet"), this))
    , m_total(new TotalRow(m_table, this))
    , m_proof(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
{
    m_openCall->setControlSize(ControlSize::Small);
    addAction(m_openCall);
    m_table->setLines(false);
    m_table->setRowHeight(kRow);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({112, 112, 108, 68}, 0);
    m_total->setSunken(false);

    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    auto *foot = new QFrame(sheet);
    foot->setProperty("role", QStringLiteral("cardFoot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::cardPadding - 1, 7, metrics::cardPadding - 1, 7);
    row->addWidget(m_proof, 1);
    column->addWidget(foot);
    m_faces = new Faces(sheet, this);
    body()->addWidget(m_faces, 1);

    connect(m_openCall, &QPushButton::clicked, this, [this] {
        if (m_session)
            Q_EMIT callRequested(CallId(m_session->sessionId));
    });
    clear();
}

void CostSheetCard::clear()
{
    m_wanted = {};
    m_session.reset();
    m_openCall->setEnabled(false);
    setTitle(tr("Cost of a session"));
    setContext({});
    m_faces->showFace(Face::empty(QStringLiteral("usage"), tr("No session chosen"),
                                  tr("Its units, prices and costs appear here."), {}, {}, {}, m_faces));
}

void CostSheetCard::open(const Uuid &session)
{
    if (session == m_wanted && m_session)
        return;
    m_wanted = session;
    m_backend.call(getSessionUsage, SessionUsageQuery{CallId(session)}, this,
                   [this, session](const Result<SessionUsage> &answer) {
                       if (session != m_wanted)
                           return;
                       if (answer)
                           return show(*answer);
                       m_session.reset();
                       m_openCall->setEnabled(false);
                       m_faces->showError(answer.error(), [this, session] { open(session); });
                   });
}

void CostSheetCard::show(const SessionUsage &session)
{
    m_session = session;
    m_openCall->setEnabled(session.usageType.value_or(UsageType::Calls) == UsageType::Calls);
    setTitle(session.startedAt.hasValue() ? tr("Cost of %1").arg(timeText(*session.startedAt))
                                          : tr("Cost of a session"));
    QStringList context{durationText(std::chrono::milliseconds(std::llround(session.durationSeconds * 1000)))};
    if (const auto name = visibleText(QString::fromStdString(session.agentName.valueOr({}))); !name.isEmpty())
        context.append(name.left(200));
    setContext(context.join(QStringLiteral(", ")));
    m_model->setSession(session);
    m_total->setCells({{tr("Cost"), 0, false, -1}, {}, {}, {plain(session.totalCostUsd), kTail, true, -1}});
    qint64 sum = 0;
    for (const auto &line : session.services)
        sum += line.costUsd.micros();
    const auto lines = static_cast<int>(session.services.size());
    if (session.reservedUsd && *session.reservedUsd != Money())
        m_proof->setText(tr("Not settled yet. %1 is held.").arg(moneyText(*session.reservedUsd)));
    else if (lines == 0)
        m_proof->setText(tr("Nothing in it had a price."));
    else
        m_proof->setText(sum == session.totalCostUsd.micros() ? tr("%n lines add up to the cost.", nullptr, lines)
                                                              : tr("The lines do not add up to the cost."));
    m_proof->setRole(lines == 0 || sum == session.totalCostUsd.micros() ? Role::TextSecondary : Role::Negative);
    m_faces->showContent();
}

} // namespace sb::ui
