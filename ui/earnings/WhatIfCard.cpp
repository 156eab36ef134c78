#include "ui/earnings/WhatIfCard.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QSlider>

#include <cmath>

namespace sb::ui {

namespace {

constexpr double kMostMarkup = 1000; // percent; the slider ends at a hundred
constexpr int kSliderSteps = 10;     // to a percent
constexpr qsizetype kModels = 6;

QString percent(double share)
{
    return QLocale().toString(share, 'f', share * 10 == std::floor(share * 10) ? 1 : 4);
}

/// "18.0 %", and as many decimals as there are.
class PercentBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        auto text = locale().toString(value, 'f', decimals());
        while (text.endsWith(locale().zeroDigit()) && !text.chopped(1).endsWith(locale().decimalPoint()))
            text.chop(1);
        return text;
    }
};

PlainLabel *heading(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextSize::Small, TextWeight::Medium, Role::Text, parent);
}

} // namespace

WhatIfCard::WhatIfCard(QWidget *parent)
    : Card(tr("What-if"), parent)
    , m_models(new QVBoxLayout)
    , m_modelsTitle(heading(tr("Language model"), this))
    , m_period(new ElidedLabel(QString(), TextSize::Body, Role::Text, this))
    , m_completed(new QCheckBox(tr("Only completed calls"), this))
    , m_words(new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_progress(new QProgressBar(this))
    , m_reset(new Button(QStringLiteral("undo"), tr("Reset"), ButtonKind::Ghost, this))
    , m_use(new Button(tr("Use this markup…"), ButtonKind::Primary, this))
{
    addHeadWidget(new Chip(tr("Nothing is changed"), Tone::Accent, this));
    m_reset->setControlSize(ControlSize::Small);
    addAction(m_reset);

    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(metrics::cardPadding - 1, 0, metrics::cardPadding - 1, 12);
    column->setSpacing(6);
    m_markup = addShare(column, tr("Markup"), kMostMarkup);
    m_commission = addShare(column, tr("Commission"), 100);
    column->addWidget(m_modelsTitle);
    m_models->setSpacing(6);
    column->addLayout(m_models);
    column->addSpacing(8);
    column->addWidget(heading(tr("Calls to re-rate"), form));
    column->addWidget(m_period);
    column->addWidget(m_completed);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setProperty("role", QStringLiteral("surface"));
    form->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(form);
    body()->addWidget(scroll, 1);
    addLine();

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::cardPadding - 1, 10, metrics::cardPadding - 1, metrics::cardPadding - 1);
    foot->setSpacing(8);
    foot->addWidget(m_words);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Share of the calls that was re-rated"));
    foot->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    foot->addLayout(buttons);
    body()->addLayout(foot);

    connect(m_reset, &QPushButton::clicked, this, &WhatIfCard::reset);
    connect(m_completed, &QCheckBox::toggled, this, &WhatIfCard::tell);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT markupWanted(m_markup.spin->value()); });
    showIdle();
}

WhatIfCard::Share WhatIfCard::addShare(QVBoxLayout *column, const QString &name, double most)
{
    Share share;
    share.slider = new QSlider(Qt::Horizontal, this);
    share.slider->setRange(0, 100 * kSliderSteps);
    share.slider->setPageStep(kSliderSteps);
    share.slider->setAccessibleName(name);
    share.spin = new PercentBox(this);
    share.spin->setRange(0, most);
    share.spin->setDecimals(4); // as exact as terms are kept
    share.spin->setSingleStep(0.5);
    share.spin->setSuffix(tr(" %", "percent"));
    share.spin->setAccessibleName(tr("%1 in percent").arg(name));
    share.spin->setFixedWidth(Theme::of(this).scaled(104));
    share.hint = new PlainLabel(QString(), TextSize::Small, Role::TextSecondary, this);
    column->addWidget(heading(name, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(share.slider, 1);
    row->addWidget(share.spin);
    column->addLayout(row);
    column->addWidget(share.hint);
    column->addSpacing(6);
    connect(share.slider, &QSlider::valueChanged, share.spin,
            [spin = share.spin](int tenths) { spin->setValue(double(tenths) / kSliderSteps); });
    connect(share.spin, &QDoubleSpinBox::valueChanged, this, [this, slider = share.slider](double value) {
        const QSignalBlocker still(slider);
        slider->setValue(int(std::lround(value * kSliderSteps)));
        tell();
    });
    return share;
}

void WhatIfCard::setShare(Share &share, double today, const QString &hint)
{
    share.today = today;
    share.spin->setValue(today);
    share.hint->setText(hint);
}

void WhatIfCard::setReview(const EarningsReview &review, const QString &periodName)
{
    m_review = review;
    m_filling = true;
    const auto &summary = review.summary;
    const auto markup = summary.markupPercentage.value_or(0);
    const auto commission = summary.commissionPercentage.value_or(0);
    const bool isPartner = summary.orgType == OrgType::ChannelPartner;
    setShare(m_markup, markup, tr("Today %1%").arg(percent(markup)));
    setShare(m_commission, commission,
             isPartner ? tr("Today %1%").arg(percent(commission)) : tr("Not used by a distributor"));
    m_commission.slider->setEnabled(isPartner);
    m_commission.spin->setEnabled(isPartner);
    m_period->setText(periodName);
    m_completed->setChecked(false);
    fillModels();
    m_filling = false;
    showIdle();
}

void WhatIfCard::setCatalog(const std::vector<ModelProvider> &models)
{
    m_catalog = models;
    m_filling = true;
    fillModels();
    m_filling = false;
}

void WhatIfCard::fillModels()
{
    qDeleteAll(m_modelRows);
    m_modelRows.clear();
    m_exchanges.clear();
    const auto before = m_completed;
    QWidget *last = m_commission.spin;
    for (const auto &use : m_review.models) {
        if (use.modelName.empty() || m_exchanges.size() == kModels)
            continue;
        const auto name = visibleText(QString::fromStdString(use.modelName));
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *label = new ElidedLabel(name, TextSize::Small, Role::TextSecondary, line);
        auto *other = new QComboBox(line);
        other->setProperty("controlSize", QStringLiteral("small"));
        other->setAccessibleName(tr("Instead of %1").arg(name));
        other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        other->setMinimumContentsLength(14);
        other->addItem(tr("as billed"));
        for (const auto &model : m_catalog) {
            if (model.isActive && model.modelName != use.modelName)
                other->addItem(visibleText(QString::fromStdString(model.modelName)),
                               QString::fromStdString(model.id.toString()));
        }
        other->setProperty("model", QString::fromStdString(use.modelName));
        row->addWidget(label, 1);
        row->addWidget(other);
        m_models->addWidget(line);
        QWidget::setTabOrder(last, other);
        last = other;
        connect(other, &QComboBox::currentIndexChanged, this, &WhatIfCard::tell);
        m_modelRows.append(line);
        m_exchanges.append(other);
    }
    QWidget::setTabOrder(last, before);
    QWidget::setTabOrder(before, m_use);
    m_modelsTitle->setVisible(!m_exchanges.isEmpty());
}

std::optional<RerateRequest> WhatIfCard::request() const
{
    RerateRequest request;
    bool isAny = false;
    if (m_markup.spin->value() != m_markup.today) {
        request.markupPercentage = m_markup.spin->value();
        isAny = true;
    }
    if (m_commission.spin->isEnabled() && m_commission.spin->value() != m_commission.today) {
        request.commissionPercentage = m_commission.spin->value();
        isAny = true;
    }
    std::vector<ModelExchange> exchanges;
    for (const auto *other : m_exchanges) {
        if (other->currentIndex() > 0)
            exchanges.push_back({UsageService::Llm, other->property("model").toString().toStdString(),
                                 other->currentData().toString().toStdString()});
    }
    if (!exchanges.empty()) {
        request.exchanges = std::move(exchanges);
        isAny = true;
    }
    if (m_completed->isChecked()) {
        request.onlyCompleted = true;
        isAny = true;
    }
    return isAny ? std::optional(request) : std::nullopt;
}

void WhatIfCard::showRunning(double share)
{
    m_words->setRole(Role::TextSecondary);
    m_words->setText(tr("Re-rating the calls…"));
    m_progress->setVisible(true);
    m_progress->setValue(share < 0 ? 0 : int(share * 1000));
}

void WhatIfCard::showDone(const Rerating &rerating, double seconds)
{
    m_words->setText(tr("Re-rated %1 calls in %2 s")
                         .arg(QLocale().toString(qlonglong(rerating.sessions)), QLocale().toString(seconds, 'f', 1)));
    m_progress->setVisible(true);
    m_progress->setValue(1000);
}

void WhatIfCard::showFailed()
{
    m_words->setText(tr("The calls were not re-rated."));
    m_progress->setVisible(false);
}

void WhatIfCard::showIdle()
{
    m_words->setText(tr("Change a term to see the difference."));
    m_progress->setVisible(false);
    m_reset->setEnabled(false);
    m_use->setEnabled(false);
}

void WhatIfCard::reset()
{
    m_filling = true;
    m_markup.spin->setValue(m_markup.today);
    m_commission.spin->setValue(m_commission.today);
    for (auto *other : m_exchanges)
        other->setCurrentIndex(0);
    m_completed->setChecked(false);
    m_filling = false;
    tell();
}

void WhatIfCard::tell()
{
    if (m_filling)
        return;
    const bool isAny = request().has_value();
    if (isAny) {
        m_reset->setEnabled(true);
        m_use->setEnabled(m_markup.spin->value() != m_markup.today);
    } else {
        showIdle();
    }
    Q_EMIT changed();
}

} // namespace sb::ui
