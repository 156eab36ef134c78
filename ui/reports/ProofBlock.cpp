#include "ui/reports/ReportBlocks.h"

namespace sb::ui {

namespace {

constexpr qreal padTop = twips(8.8);
constexpr qreal padBottom = twips(8);
constexpr qreal inset = twips(32.2); // of the words, behind the shield
constexpr qreal insetRight = twips(12);
constexpr qreal shield = twips(14);
constexpr qreal titleLine = twips(12.8);
constexpr qreal detailLine = twips(11);
constexpr qreal digestLine = twips(10);
constexpr qreal digestGap = twips(2);
constexpr qreal closingLine = twips(11);

} // namespace

ProofBlock::ProofBlock(const ReportProof &proof, const ReportType &type, qreal width) : m_proof(proof)
{
    const auto room = width - inset - insetRight;
    m_title = type.lines(PaperText::Name, proof.title, room, 2);
    m_detail = type.lines(PaperText::Detail, proof.detail, room, 6);
    m_digest = type.lines(PaperText::Digest, proof.digest, room, 3);
    m_height = padTop + titleLine * qreal(m_title.size()) + detailLine * qreal(m_detail.size()) +
               (m_digest.isEmpty() ? 0 : digestGap) + digestLine * qreal(m_digest.size()) + padBottom;
}

void ProofBlock::paint(ReportCanvas &canvas, const QRectF &place) const
{
    const auto role = m_proof.isSound ? Role::Positive : Role::Negative;
    canvas.frame({place.left(), place.top(), place.width(), m_height}, Role::BorderStrong, twips(4));
    auto top = place.top() + padTop;
    canvas.icon({place.left() + twips(10.6), top + (titleLine - shield) / 2 + twips(0.6), shield, shield},
                m_proof.isSound ? QStringLiteral("shield") : QStringLiteral("warning"), role);
    const QRectF words(place.left() + inset, 0, place.width() - inset - insetRight, 0);
    canvas.lines({words.left(), top, words.width(), 0}, PaperText::Name, role, m_title, titleLine);
    top += titleLine * qreal(m_title.size());
    canvas.lines({words.left(), top, words.width(), 0}, PaperText::Detail, Role::TextSecondary, m_detail, detailLine);
    top += detailLine * qreal(m_detail.size()) + digestGap;
    canvas.lines({words.left(), top, words.width(), 0}, PaperText::Digest, Role::TextSecondary, m_digest, digestLine);
}

QString ProofBlock::text() const
{
    QStringList all;
    for (const auto *lines : {&m_title, &m_detail, &m_digest}) {
        if (!lines->isEmpty())
            all.append(lines->join(u' '));
    }
    return all.join(u'\n');
}

ClosingBlock::ClosingBlock(const QString &text, const ReportType &type, qreal width)
    : m_lines(type.lines(PaperText::Detail, text, width, 8))
{}

qreal ClosingBlock::height() const
{
    return closingLine * qreal(m_lines.size());
}

void ClosingBlock::paint(ReportCanvas &canvas, const QRectF &place) const
{
    canvas.lines(place, PaperText::Detail, Role::TextSecondary, m_lines, closingLine);
}

QString ClosingBlock::text() const
{
    return m_lines.join(u' ');
}

} // namespace sb::ui
