#pragma once

#include "ui/reports/ReportBlock.h"

namespace sb::ui {

class Theme;

/// The name of a section, on the line of which a chart has its legend.
struct SectionTitle
{
    static qreal height();
    static void paint(ReportCanvas &canvas, const QRectF &place, const QString &title);
};

/// The head's figures side by side between two lines, and the sentence under them.
class FiguresBlock final : public ReportBlock
{
public:
    FiguresBlock(const ReportFigures &figures, const ReportType &type, qreal width);

    qreal height() const override { return m_strip + m_sentenceHeight; }
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    struct Place
    {
        qreal left = 0; ///< of its words
        qreal width = 0;
        QStringList label;
        QStringList note;
    };

    const ReportFigures &m_figures;
    QList<Place> m_places;
    QStringList m_sentence;
    qreal m_scale = 1; ///< of the figures, where they would not fit
    qreal m_labels = 0;
    qreal m_strip = 0;
    qreal m_sentenceHeight = 0;
};

/// A chart with its title and legend. It is recorded when it is made, since a chart is a scene of the UI's thread.
class ChartBlock final : public ReportBlock
{
public:
    ChartBlock(const ReportSection &section, const Theme &theme, const ReportType &type, qreal width);

    qreal height() const override;
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    struct Key
    {
        QString name;
        Role role{};
        bool isLine = false;
        QRectF place; ///< from the block's corner
    };
    const ChartData &data() const;
    void setKeys(const ReportType &type, qreal width);

    const ReportSection &m_section;
    QList<Key> m_keys;
    qreal m_keyLines = 0;   ///< under the title, where it has no room beside it
    QByteArray m_recording; ///< of a QPicture, which only one thread may play
    QSizeF m_size;          ///< of the chart as it was recorded
};

/// What the replay of a ledger found, in a box.
class ProofBlock final : public ReportBlock
{
public:
    ProofBlock(const ReportProof &proof, const ReportType &type, qreal width);

    qreal height() const override { return m_height; }
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    const ReportProof &m_proof;
    QStringList m_title;
    QStringList m_detail;
    QStringList m_digest;
    qreal m_height = 0;
};

/// The document's last sentence.
class ClosingBlock final : public ReportBlock
{
public:
    ClosingBlock(const QString &text, const ReportType &type, qreal width);

    qreal height() const override;
    void paint(ReportCanvas &canvas, const QRectF &place) const override;
    QString text() const override;

private:
    QStringList m_lines;
};

} // namespace sb::ui
