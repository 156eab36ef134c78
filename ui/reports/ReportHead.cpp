#include "ui/reports/ReportHead.h"

#include <QCoreApplication>

#include <algorithm>

namespace sb::ui {

namespace {

constexpr qreal markSide = twips(21);
constexpr qreal issuerLine = twips(10.6);
constexpr qreal detailLine = twips(12.5);
constexpr qreal valueLine = twips(10.6); // between the lines of one value
constexpr qreal titleLine = twips(24);
constexpr qreal subtitleLine = twips(14.6);
constexpr qreal nameLine = twips(13);
constexpr qreal betweenZones = twips(24.6);
constexpr qreal afterHead = twips(18.7);
constexpr qreal rightShare = 0.4;
constexpr qreal labelWidth = twips(67);
constexpr qreal columnGap = twips(20);
constexpr int mostLines = 2;
constexpr qsizetype mostDetails = 10;
constexpr qsizetype mostAddress = 6; // lines of an address

constexpr qreal sideMargin = twips(20 / 25.4 * 72);
constexpr qreal accentTop = twips(37.4);
constexpr qreal firstTop = twips(52.8);
constexpr qreal shortHead = twips(58.6);
constexpr qreal followingTop = twips(80.8);

QStringList spoken(const QStringList &lines)
{
    QStringList all;
    for (const auto &line : lines) {
        if (!line.isEmpty())
            all.append(ReportType::oneLine(line));
    }
    return all;
}

} // namespace

ReportHead::ReportHead(const ReportContent &content, const ReportType &type, qreal width)
    : m_content(content)
    , m_issuerLines(content.issuerLines.first(std::min(content.issuerLines.size(), mostAddress)))
    , m_recipientLines(content.recipientLines.first(std::min(content.recipientLines.size(), mostAddress)))
    , m_right(width * (1 - rightShare))
{
    const auto listed = content.details.first(std::min(content.details.size(), mostDetails));
    const auto right = width - m_right;
    const auto left = m_right - columnGap;
    qreal label = labelWidth;
    for (const auto &[name, value] : listed)
        label = std::max(label, type.width(PaperText::Detail, ReportType::oneLine(name)) + twips(8));
    label = std::min(label, right * 0.45);
    m_values = m_right + label;
    qreal details = 0;
    for (const auto &[name, value] : listed) {
        m_details.append({ReportType::oneLine(name), type.lines(PaperText::Detail, value, right - label, mostLines)});
        details += detailLine + valueLine * qreal(std::max<qsizetype>(m_details.last().lines.size() - 1, 0));
    }
    const auto issuer = twips(28) + issuerLine * qreal(m_issuerLines.size());
    m_second = std::max(issuer, details) + betweenZones;

    m_title = type.lines(PaperText::Title, content.title, left, mostLines);
    m_subtitle = type.lines(PaperText::Subtitle, content.subtitle, left, mostLines);
    m_recipient = type.lines(PaperText::Name, content.recipient, right, mostLines);
    const auto name = titleLine * qreal(m_title.size()) + subtitleLine * qreal(m_subtitle.size());
    const auto whom = nameLine * qreal(m_recipient.size()) + issuerLine * qreal(m_recipientLines.size());
    m_height = m_second + std::max(name, whom) + afterHead;
}

void ReportHead::paint(ReportCanvas &canvas, const QRectF &place) const
{
    const QRectF mark(place.left(), place.top(), markSide, markSide);
    canvas.square(mark, Role::Accent, twips(4));
    canvas.icon(mark.adjusted(twips(4.5), twips(4.5), -twips(4.5), -twips(4.5)), QStringLiteral("mark"),
                Role::OnAccent);
    const auto left = m_right - columnGap;
    const auto beside = markSide + twips(6.7);
    canvas.words({place.left() + beside, place.top(), left - beside, markSide}, PaperText::Issuer, Role::Text,
                 ReportType::oneLine(m_content.issuer));
    auto top = place.top() + twips(28);
    for (const auto &line : m_issuerLines) {
        canvas.words({place.left(), top, left, issuerLine}, PaperText::Detail, Role::TextSecondary,
                     ReportType::oneLine(line));
        top += issuerLine;
    }

    top = place.top() - twips(1);
    for (const auto &detail : m_details) {
        canvas.words({place.left() + m_right, top, m_values - m_right - twips(6), detailLine}, PaperText::Detail,
                     Role::TextSecondary, detail.label);
        canvas.lines({place.left() + m_values, top + (detailLine - valueLine) / 2, place.width() - m_values, 0},
                     PaperText::Detail, Role::Text, detail.lines, valueLine);
        top += detailLine + valueLine * qreal(std::max<qsizetype>(detail.lines.size() - 1, 0));
    }

    const auto bottom = place.top() + m_height - afterHead;
    top = bottom - titleLine * qreal(m_title.size()) - subtitleLine * qreal(m_subtitle.size());
    canvas.lines({place.left(), top, left, 0}, PaperText::Title, Role::Text, m_title, titleLine);
    top = bottom - subtitleLine * qreal(m_subtitle.size());
    canvas.lines({place.left(), top, left, 0}, PaperText::Subtitle, Role::Text, m_subtitle, subtitleLine);

    const QRectF whom(place.left() + m_right, 0, place.width() - m_right, 0);
    top = bottom - nameLine * qreal(m_recipient.size()) - issuerLine * qreal(m_recipientLines.size());
    canvas.lines({whom.left(), top, whom.width(), 0}, PaperText::Name, Role::Text, m_recipient, nameLine);
    top += nameLine * qreal(m_recipient.size());
    for (const auto &line : m_recipientLines) {
        canvas.words({whom.left(), top, whom.width(), issuerLine}, PaperText::Detail, Role::TextSecondary,
                     ReportType::oneLine(line));
        top += issuerLine;
    }
}

QString ReportHead::text() const
{
    QStringList all{m_content.issuer};
    all += m_content.issuerLines;
    for (const auto &[label, value] : m_content.details)
        all.append(label + QStringLiteral(": ") + value);
    all += {m_content.title, m_content.subtitle, m_content.recipient};
    all += m_content.recipientLines;
    return spoken(all).join(u'\n');
}

qreal ReportFrame::margin()
{
    return sideMargin;
}

QRectF ReportFrame::printed() const
{
    return {QPointF(sideMargin, firstTop), QPointF(page.width() - sideMargin, page.height() - sideMargin)};
}

qreal ReportFrame::topOf(int number) const
{
    return number == 0 ? firstTop : followingTop;
}

void ReportFrame::paint(ReportCanvas &canvas, int number, int count) const
{
    const auto area = printed();
    canvas.rule(area.left(), area.right(), accentTop, Role::Accent, twips(1.9));
    if (number > 0) {
        const QRectF line(area.left(), shortHead - twips(6), area.width(), twips(12));
        const auto whom = line.width() * rightShare;
        canvas.words(line.adjusted(0, 0, -whom - columnGap, 0), PaperText::DetailStrong, Role::Text,
                     content.subtitle.isEmpty()
                         ? ReportType::oneLine(content.title)
                         : QCoreApplication::translate("ReportFrame", "%1, %2")
                               .arg(ReportType::oneLine(content.title), ReportType::oneLine(content.subtitle)));
        canvas.words(line.adjusted(line.width() - whom, 0, 0, 0), PaperText::Detail, Role::TextSecondary,
                     ReportType::oneLine(content.recipient), ReportCanvas::Edge::Trailing);
    }
    const auto foot = page.height() - twips(47.4);
    canvas.rule(area.left(), area.right(), foot, Role::BorderStrong);
    const QRectF line(area.left(), foot + twips(6), area.width(), twips(12));
    const auto pages = QCoreApplication::translate("ReportFrame", "Page %1 of %2")
                           .arg(QLocale().toString(number + 1), QLocale().toString(count));
    const auto needed = canvas.type().width(PaperText::Small, pages);
    canvas.words(line.adjusted(0, 0, -needed - columnGap, 0), PaperText::Small, Role::TextSecondary,
                 ReportType::oneLine(content.footer));
    canvas.words(line.adjusted(line.width() - needed - 1, 0, 0, 0), PaperText::Small, Role::TextSecondary, pages,
                 ReportCanvas::Edge::Trailing);
}

QString ReportFrame::text(int number, int count) const
{
    const auto pages = QCoreApplication::translate("ReportFrame", "Page %1 of %2")
                           .arg(QLocale().toString(number + 1), QLocale().toString(count));
    return spoken({number > 0 ? content.title : QString(), content.footer, pages}).join(u'\n');
}

} // namespace sb::ui
