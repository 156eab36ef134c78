#include "ui/widgets/PageHeader.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace sb::ui {

namespace {

constexpr int kLeastTitle = 96; // a page's own name stays whole; names that people gave are cut

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_beside(new QHBoxLayout)
    , m_title(new ElidedLabel(title, TextSize::Title, TextWeight::Semibold, Role::Text, this))
    , m_context(new ElidedLabel(QString(), TextSize::Body, Role::TextSecondary, this))
{
    setMinimumHeight(Theme::of(this).scaled(metrics::barPageHeader));
    m_row->setContentsMargins(metrics::pagePadding, 0, metrics::pagePadding, 0);
    m_row->setSpacing(12);
    m_beside->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addLayout(m_beside);
    m_row->addWidget(m_context, 1);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), Theme::of(this).scaled(kLeastTitle)));
    m_context->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setData(title);
    m_title->updateGeometry();
}

void PageHeader::setContext(const QString &context)
{
    m_context->setData(context);
}

void PageHeader::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addAction(QWidget *action)
{
    m_row->addWidget(action);
}

} // namespace sb::ui
