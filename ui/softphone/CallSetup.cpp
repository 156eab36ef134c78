#include "ui/softphone/CallSetup.h"

#include "ui/agents/TokenEstimate.h"
#include "ui/calls/CallText.h"
#include "ui/calls/RowDelegate.h"
#include "ui/calls/TimeText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kLastCalls = 5;

} // namespace

CallSetup::CallSetup(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_variables(new Card(tr("Variables"), this))
    , m_none(new PlainLabel(tr("Prompt and greeting use no variables."), TextSize::Body, Role::TextSecondary, this))
    , m_greeting(new WrappedLabel(QString(), TextSize::Body, Role::Text, this))
    , m_last(new Card(tr("Last test calls"), this))
    , m_show(new Button(tr("Show in Calls"), ButtonKind::Link, m_last))
    , m_calls(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    m_variables->addLine();
    auto *scroll = new QScrollArea(m_variables);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(16, 14, 16, 14);
    insideColumn->setSpacing(10);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(11);
    insideColumn->addWidget(m_none);
    insideColumn->addLayout(m_fields);
    insideColumn->addSpacing(8);
    insideColumn->addWidget(new PlainLabel(tr("The greeting will be"), TextSize::Small, Role::TextSecondary, inside));
    auto *box = new QFrame(inside);
    box->setProperty("role", QStringLiteral("notice-agent"));
    auto *boxRow = new QHBoxLayout(box);
    boxRow->setContentsMargins(12, 12, 12, 12);
    boxRow->addWidget(m_greeting, 1);
    insideColumn->addWidget(box);
    insideColumn->addStretch(1);
    scroll->setWidget(inside);
    // The card shows through, so that its rounded border stays whole.
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_variables->body()->addWidget(scroll, 1);
    column->addWidget(m_variables, 1);

    m_show->setControlSize(ControlSize::Small);
    connect(m_show, &QPushButton::clicked, this, &CallSetup::callsRequested);
    m_last->addAction(m_show);
    m_calls->setAccessibleName(tr("Last test calls"));
    m_calls->setFrameShape(QFrame::NoFrame);
    m_calls->setItemDelegate(new RowDelegate(m_calls));
    m_calls->setShowGrid(false);
    m_calls->setTabKeyNavigation(false);
    m_calls->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_calls->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_calls->setSelectionMode(QAbstractItemView::SingleSelection);
    m_calls->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_calls->verticalHeader()->hide();
    keepRowHeight(m_calls, metrics::rowTable);
    m_calls->setColumnCount(5);
    m_calls->setHorizontalHeaderLabels({tr("Started"), tr("Turns"), tr("Length"), tr("Delay"), tr("Result")});
    m_calls->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_calls->horizontalHeader()->setStretchLastSection(true);
    m_calls->horizontalHeader()->setHighlightSections(false);
    m_calls->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto &[section, width] : {std::pair{0, 132}, {1, 64}, {2, 76}, {3, 92}})
        m_calls->setColumnWidth(section, width);
    for (int section = 1; section < 4; ++section)
        m_calls->horizontalHeaderItem(section)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_last->body()->addWidget(m_calls);
    column->addWidget(m_last);
    connect(m_calls, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (item->row() < m_callIds.size())
            Q_EMIT callRequested(m_callIds[item->row()]);
    });
    fillCalls({});
}

void CallSetup::showAgent(const CompleteAgent &agent)
{
    m_agent = agent.agent.id;
    m_pattern = QString::fromStdString(agent.agent.firstResponseMessage.valueOr({}));
    const auto &model = agent.configurations.modelConfig;
    const auto prompt = model ? QString::fromStdString(model->systemPrompt.valueOr({})) : QString();
    const auto names = variableNames({m_pattern, prompt});

    for (auto *row : m_rows) {
        m_fields->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto &name : names) {
        auto *field = new QLineEdit(m_values.value(name), m_variables);
        auto *row = new FormRow(name, field, m_variables);
        row->setLabelWidth(128);
        m_fields->addWidget(row);
        m_rows.insert(name, row);
        const auto look = [this, row, field, name] {
            m_values[name] = field->text();
            row->setWarning(field->text().trimmed().isEmpty() ? tr("Empty: the agent would read out nothing here")
                                                              : QString());
            fillGreeting();
        };
        connect(field, &QLineEdit::textChanged, this, look);
        look();
    }
    m_none->setVisible(names.isEmpty());
    m_variables->setContext(names.isEmpty() ? QString()
                                            : tr("%n in prompt and greeting", nullptr, static_cast<int>(names.size())));
    fillGreeting();
    loadCalls();
}

void CallSetup::placeInTabOrder(QWidget *before)
{
    for (int i = 0; i < m_fields->count(); ++i) {
        if (auto *row = qobject_cast<FormRow *>(m_fields->itemAt(i)->widget())) {
            QWidget::setTabOrder(before, row->field());
            before = row->field();
        }
    }
}

QMap<QString, QString> CallSetup::variables() const
{
    QMap<QString, QString> values;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        values.insert(row.key(), m_values.value(row.key()));
    return values;
}

QString CallSetup::greeting() const
{
    auto filled = m_pattern;
    const auto places = variablePlaces(m_pattern);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        filled.replace(place->start, place->length, m_values.value(place->name));
    return filled;
}

void CallSetup::fillGreeting()
{
    const auto words = greeting();
    m_greeting->setData(words.trimmed().isEmpty() ? tr("None: the caller speaks first.") : words);
}

void CallSetup::loadCalls()
{
    if (m_agent.isNil())
        return;
    CallListQuery query;
    query.limit = kLastCalls;
    query.agentId = m_agent;
    m_backend.call(listCalls, query, this, [this, agent = m_agent](const Result<CallRowPage> &answer) {
        if (agent == m_agent && answer)
            fillCalls(*answer);
    });
}

void CallSetup::fillCalls(const CallRowPage &page)
{
    const QLocale locale;
    m_callIds.clear();
    m_calls->setRowCount(static_cast<int>(page.items.size()));
    m_last->setContext(page.total > 0
                           ? tr("of this agent, %1 in all").arg(locale.toString(static_cast<qlonglong>(page.total)))
                           : tr("none of this agent yet"));
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const auto &call = page.items[i];
        const auto row = static_cast<int>(i);
        m_callIds.append(call.id);
        const auto put = [&](int column, const QString &text, Qt::Alignment alignment) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            m_calls->setItem(row, column, item);
        };
        put(0, startedText(call.startedAt), Qt::AlignLeft);
        put(1, locale.toString(call.messageCount), Qt::AlignRight);
        put(2, call.durationSeconds.hasValue() ? lengthText(*call.durationSeconds * 1000) : QStringLiteral("–"),
            Qt::AlignRight);
        put(3,
            call.avgAgentLatencyMs.hasValue() ? tr("%1 ms").arg(locale.toString(*call.avgAgentLatencyMs))
                                              : QStringLiteral("–"),
            Qt::AlignRight);
        put(4, call.endReason.hasValue() ? endReasonText(*call.endReason) : statusText(call.status), Qt::AlignLeft);
    }
    Q_EMIT lastCallKnown(page.items.empty() ? CallId() : page.items.front().id);
    m_calls->setVisible(!page.items.empty());
    m_calls->setFixedHeight(m_calls->horizontalHeader()->sizeHint().height() + m_calls->rowCount() * 32 + 2);
}

} // namespace sb::ui
