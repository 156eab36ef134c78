#include "ui/calls/CallCostPane.h"

#include "ui/format/MoneyText.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

enum LineRole { DetailRole = Qt::UserRole + 1, CostRole };

constexpr int kLine = 46;
constexpr int kEdge = 16;

QString serviceText(UsageService service)
{
    switch (service) {
    case UsageService::Llm:
        return CallCostPane::tr("Model");
    case UsageService::Stt:
        return CallCostPane::tr("Speech to text");
    case UsageService::Tts:
        return CallCostPane::tr("Voice");
    case UsageService::Telephony:
        return CallCostPane::tr("Phone line");
    case UsageService::Platform:
        return CallCostPane::tr("Platform");
    case UsageService::Embedding:
        return CallCostPane::tr("Embedding");
    case UsageService::Search:
        return CallCostPane::tr("Search");
    }
    return {};
}

QString unitText(UsageUnit unit)
{
    switch (unit) {
    case UsageUnit::Seconds:
        return CallCostPane::tr("seconds");
    case UsageUnit::Minutes:
        return CallCostPane::tr("minutes");
    case UsageUnit::TokensIn:
        return CallCostPane::tr("tokens read");
    case UsageUnit::TokensOut:
        return CallCostPane::tr("tokens written");
    case UsageUnit::Characters:
        return CallCostPane::tr("characters");
    case UsageUnit::Chunks:
        return CallCostPane::tr("passages");
    case UsageUnit::Requests:
        return CallCostPane::tr("requests");
    }
    return {};
}

/// Exact, with no more decimals than that needs: "$0.40".
QString priceText(Money price)
{
    int decimals = 6;
    for (auto micros = price.micros(); decimals > 2 && micros % 10 == 0; micros /= 10)
        --decimals;
    return moneyText(price, decimals);
}

/// "1,204 tokens read × $0.40 per 1,000,000"
QString productText(const UsageRecord &line)
{
    const QLocale locale;
    const auto isWhole = line.quantity == std::floor(line.quantity);
    const auto quantity = locale.toString(line.quantity, 'f', isWhole ? 0 : 3);
    const auto used = CallCostPane::tr("%1 %2").arg(quantity, unitText(line.unit));
    if (line.priceUsd.hasValue()) {
        const auto per = line.pricePer.value_or(1);
        const auto price = priceText(*line.priceUsd);
        return per == 1 ? CallCostPane::tr("%1 × %2").arg(used, price)
                        : CallCostPane::tr("%1 × %2 per %3").arg(used, price, locale.toString(per));
    }
    if (line.unitPriceUsd)
        return CallCostPane::tr("%1 × %2").arg(used, priceText(*line.unitPriceUsd));
    return CallCostPane::tr("%1, no price was known").arg(used);
}

class CostLineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::of(this).scaled(kLine)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(this);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Role::Selected));
        painter->setPen(theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto place = QRectF(option.rect).adjusted(kEdge, 5, -kEdge, -6);
        const auto half = place.height() / 2;
        const QRectF upper(place.left(), place.top(), place.width(), half);
        const QRectF lower(place.left(), place.top() + half, place.width(), half);
        const auto cost = index.data(CostRole).toString();
        painter->setFont(theme.font(TextSize::Body));
        painter->setPen(theme.color(Role::Text));
        figures::draw(painter, upper, Qt::AlignRight | Qt::AlignVCenter, cost);
        const auto room = upper.adjusted(0, 0, -figures::width(QFontMetricsF(painter->font()), cost) - 12, 0);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(room.width())));
        painter->setFont(theme.font(TextSize::Small));
        painter->setPen(theme.color(Role::TextSecondary));
        const auto detail = painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight,
                                                              static_cast<int>(lower.width()));
        figures::draw(painter, lower, Qt::AlignLeft | Qt::AlignVCenter, detail);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -2), 4, 4);
        }
        painter->restore();
    }
};

} // namespace

CallCostPane::CallCostPane(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_lines(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_markup(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_total(new PlainLabel(QString(), TextSize::Body, TextWeight::Semibold, Role::Text, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new CostLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What the call used"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->addWidget(m_markup, 1);
    foot->addWidget(m_total);
    column->addLayout(foot);
    m_faces = new Faces(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
}

void CallCostPane::setCall(const CallId &call)
{
    m_call = call;
    ++m_turn;
    m_lines->clear();
    m_faces->showLoading();
    refresh();
}

void CallCostPane::refresh()
{
    m_isOld = true;
    if (isVisible())
        load();
}

void CallCostPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        load();
}

void CallCostPane::load()
{
    if (m_call.isNil())
        return;
    m_isOld = false;
    const auto turn = ++m_turn;
    m_backend.call(getSessionUsage, {m_call}, this, [this, turn](const Result<SessionUsage> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            show(*answer);
        else
            m_faces->showError(answer.error(), [this] { load(); });
    });
}

void CallCostPane::show(const SessionUsage &usage)
{
    m_lines->clear();
    if (usage.services.empty()) {
        const auto held = usage.reservedUsd.value_or(Money());
        m_faces->showFace(
            held > Money()
                ? Face::empty(QStringLiteral("wallet"), tr("Not settled yet"),
                              tr("%1 is held for this call; it is settled when the call ends.").arg(moneyText(held, 4)),
                              {}, {}, {}, m_faces)
                : Face::empty(QStringLiteral("wallet"), tr("Nothing was used"),
                              tr("No service that has a price worked in this call."), {}, {}, {}, m_faces));
        return;
    }
    for (const auto &line : usage.services) {
        auto name = serviceText(line.service);
        const auto model = visibleText(QString::fromStdString(line.modelName.valueOr(line.providerName.valueOr({}))));
        if (!model.isEmpty())
            name = tr("%1 · %2").arg(name, model);
        auto *item = new QStandardItem(name);
        const auto detail = productText(line);
        const auto cost = moneyText(line.costUsd, 6);
        item->setData(detail, DetailRole);
        item->setData(cost, CostRole);
        item->setData(QString(name + QStringLiteral(", ") + detail + QStringLiteral(", ") + cost),
                      Qt::AccessibleTextRole);
        m_lines->appendRow(item);
    }
    m_markup->setText(
        usage.baseCostUsd && usage.markupUsd && *usage.markupUsd > Money()
            ? tr("%1 base, %2 markup").arg(moneyText(*usage.baseCostUsd, 6), moneyText(*usage.markupUsd, 6))
            : tr("Sum of the lines"));
    m_total->setText(moneyText(usage.totalCostUsd, 6));
    m_faces->showContent();
}

QString CallCostPane::text() const
{
    QString sheet;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto index = m_lines->index(row, 0);
        sheet += index.data().toString() + QLatin1Char('\t') + index.data(DetailRole).toString() + QLatin1Char('\t') +
                 index.data(CostRole).toString() + QLatin1Char('\n');
    }
    return sheet;
}

} // namespace sb::ui
