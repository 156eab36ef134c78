#include "ui/unlock/WorkspaceCardButton.h"

#include "ui/format/VisibleText.h"
#include "ui/theme/Shapes.h"

#include <QDir>
#include <QLocale>

namespace sb::ui {

using namespace Qt::StringLiterals;

WorkspaceCardButton::WorkspaceCardButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void WorkspaceCardButton::setCard(const WorkspaceCard &card)
{
    m_name = visibleText(card.name);
    QString folder = QDir::toNativeSeparators(card.folder);
    if (const QString home = QDir::homePath(); folder.startsWith(home + u'/'))
        folder = u"~"_s + folder.mid(home.size());
    m_detail = visibleText(folder);
    if (card.bytes >= 0)
        m_detail = tr("%1 · %2", "folder and size of a workspace")
                       .arg(m_detail, QLocale().formattedDataSize(card.bytes, 1, QLocale::DataSizeSIFormat));
    setAccessibleName(tr("Workspace %1, %2").arg(m_name, m_detail));
    update();
}

QSize WorkspaceCardButton::sizeHint() const
{
    return {372, Theme::of(this).scaled(58)};
}

void WorkspaceCardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const bool hover = (option.state & QStyle::State_MouseOver) && isEnabled();
    shapes::box(&painter, rect(), metrics::radiusCard, theme.color(hover ? Role::Hover : Role::Surface),
                theme.color(Role::Border));
    if (shapes::keyboardFocus(&option))
        shapes::focusRing(&painter, rect(), metrics::radiusCard, theme);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    theme.icons().paint(&painter, visual(QRect(14, (height() - 16) / 2, 16, 16)), u"database"_s, Role::TextSecondary);
    const int left = 43;
    const int room = width() - left - 14 - (menu() ? 22 : 0);
    const int nameHeight = theme.lineHeight(TextSize::Body);
    const int detailHeight = theme.lineHeight(TextSize::Small);
    const int top = (height() - nameHeight - detailHeight) / 2;
    painter.setFont(theme.font(TextSize::Body, TextWeight::Medium));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::TextDisabled));
    painter.drawText(visual(QRect(left, top, room, nameHeight)), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(isEnabled() ? Role::TextSecondary : Role::TextDisabled));
    painter.drawText(visual(QRect(left, top + nameHeight, room, detailHeight)),
                     int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideMiddle, room));
    if (menu())
        theme.icons().paint(&painter, visual(QRect(width() - 14 - 14, (height() - 14) / 2, 14, 14)), u"chevron-down"_s,
                            Role::TextSecondary);
}

} // namespace sb::ui
