#include "ui/settings/SettingsSection.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kWidest = 744;

} // namespace

SettingsSection::SettingsSection(const QString &title, const QString &iconName, QWidget *parent)
    : QScrollArea(parent), m_title(title), m_iconName(iconName), m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its controls scroll it
    setAccessibleName(title);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("page"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, metrics::pagePadding, metrics::pagePadding);
    row->setSpacing(0);
    auto *holder = new QWidget(content);
    holder->setMaximumWidth(Theme::of(this).scaled(kWidest));
    holder->setLayout(m_column);
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    row->addWidget(holder, 1);
    row->addStretch(0);
    row->setAlignment(holder, Qt::Alignment());
    setWidget(content);
}

void SettingsSection::addHeading(const QString &heading, const QString &sentence)
{
    if (m_column->count() > 1)
        m_column->insertSpacing(m_column->count() - 1, 24);
    addWidget(new PlainLabel(heading, TextSize::Section, TextWeight::Semibold, Role::Text, this));
    if (!sentence.isEmpty()) {
        m_column->insertSpacing(m_column->count() - 1, 2);
        addWidget(new WrappedLabel(sentence, TextSize::Body, Role::TextSecondary, this));
    }
    m_column->insertSpacing(m_column->count() - 1, 12);
}

void SettingsSection::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

Card *SettingsSection::addCard()
{
    auto *card = new Card(this);
    addWidget(card);
    return card;
}

SettingRow *SettingsSection::addRow(Card *card, const QString &name, const QString &why)
{
    if (!card->body()->isEmpty())
        card->addLine();
    auto *row = new SettingRow(name, why, card);
    card->body()->addWidget(row);
    m_rows.append(row);
    return row;
}

void SettingsSection::reveal(SettingRow *row)
{
    ensureWidgetVisible(row, 0, Theme::of(this).scaled(metrics::rowSettings));
}

} // namespace sb::ui
