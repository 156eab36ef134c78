#include "ui/charts/ChartScene.h"
#include "ui/reports/ReportBlocks.h"
#include "ui/theme/Metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPicture>

namespace sb::ui {

namespace {

constexpr qreal titleHeight = twips(13);
constexpr qreal chartGap = twips(4.2);
constexpr qreal chartHeight = twips(152);
constexpr qreal axisText = twips(7);
constexpr qreal keySide = twips(5.2);
constexpr qreal keyGap = twips(2.8);
constexpr qreal betweenKeys = twips(12.5);
constexpr qreal keyLine = twips(12);
constexpr qreal longestKey = twips(150);

} // namespace

qreal SectionTitle::height()
{
    return titleHeight;
}

void SectionTitle::paint(ReportCanvas &canvas, const QRectF &place, const QString &title)
{
    canvas.words({place.left(), place.top(), place.width(), titleHeight}, PaperText::Section, Role::Text,
                 ReportType::oneLine(title));
}

ChartBlock::ChartBlock(const ReportSection &section, const Theme &theme, const ReportType &type, qreal width)
    : m_section(section)
{
    setKeys(type, width);
    if (data().isEmpty())
        return;
    const auto ink = ChartInk::forPaper(theme);
    const auto scale = axisText / qreal(metrics::textPx.front());
    m_size = QSizeF(width, chartHeight) / scale;
    ChartScene scene(data(), BarMode::Stacked, ink);
    scene.resize(m_size);
    QPicture picture;
    {
        QPainter painter(&picture);
        scene.paint(painter, QRectF(QPointF(), m_size));
    }
    m_recording = QByteArray(picture.data(), int(picture.size()));
}

const ChartData &ChartBlock::data() const
{
    return std::get<ReportChart>(m_section.body).data;
}

/// At the right on the title's line; where they do not fit, in lines of their own under it.
void ChartBlock::setKeys(const ReportType &type, qreal width)
{
    const auto add = [this](const ChartSeries &series, bool isLine) {
        m_keys.append({ReportType::oneLine(series.name), series.role, isLine, {}});
    };
    for (const auto &series : data().series)
        add(series, false);
    if (data().line)
        add(*data().line, true);
    qreal needed = 0;
    for (auto &key : m_keys) {
        const auto words = std::min(type.width(PaperText::Small, key.name) + 1, longestKey);
        key.place = QRectF(0, 0, keySide + keyGap + words, keyLine);
        needed += key.place.width() + betweenKeys;
    }
    const auto title = type.width(PaperText::Section, ReportType::oneLine(m_section.title)) + betweenKeys;
    if (title + needed - betweenKeys <= width) {
        auto left = width - needed + betweenKeys;
        for (auto &key : m_keys) {
            key.place.moveTo(left, (titleHeight - keyLine) / 2);
            left += key.place.width() + betweenKeys;
        }
        return;
    }
    qreal left = 0;
    qreal top = titleHeight + twips(3);
    for (auto &key : m_keys) {
        if (left > 0 && left + key.place.width() > width) {
            left = 0;
            top += keyLine;
        }
        key.place.moveTo(left, top);
        left += key.place.width() + betweenKeys;
    }
    m_keyLines = top + keyLine - titleHeight;
}

qreal ChartBlock::height() const
{
    return titleHeight + m_keyLines + chartGap + (m_recording.isEmpty() ? twips(14) : chartHeight);
}

void ChartBlock::paint(ReportCanvas &canvas, const QRectF &place) const
{
    SectionTitle::paint(canvas, place, m_section.title);
    for (const auto &key : m_keys) {
        const auto at = key.place.translated(place.topLeft());
        const auto side = key.isLine ? twips(1.2) : keySide;
        canvas.square({at.left(), at.center().y() - side / 2, keySide, side}, key.role, key.isLine ? 0 : twips(1));
        canvas.words(at.adjusted(keySide + keyGap, 0, 0, 0), PaperText::Small, Role::TextSecondary, key.name);
    }
    const QRectF chart(place.left(), place.top() + titleHeight + m_keyLines + chartGap, place.width(), chartHeight);
    if (m_recording.isEmpty()) {
        canvas.words({chart.left(), chart.top(), chart.width(), twips(14)}, PaperText::Cell, Role::TextSecondary,
                     QCoreApplication::translate("ChartBlock", "Nothing in this period"));
        return;
    }
    auto &painter = canvas.painter();
    QPicture picture;
    picture.setData(m_recording.constData(), uint(m_recording.size()));
    // A picture is played in the dots of its own device: what those are here is undone.
    const auto dots = qreal(picture.logicalDpiX()) / qreal(painter.device()->logicalDpiX());
    painter.save();
    painter.translate(canvas.turned(chart).topLeft());
    painter.scale(chart.width() / m_size.width() * dots, chart.height() / m_size.height() * dots);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right
    picture.play(&painter);
    painter.restore();
}

QString ChartBlock::text() const
{
    QStringList all{ReportType::oneLine(m_section.title)};
    for (int bucket = 0; bucket < data().buckets.size(); ++bucket) {
        QStringList values;
        for (const auto &series : data().series) {
            if (const auto value = series.values.value(bucket); value)
                values.append(ReportType::oneLine(series.name) + QChar(u' ') + chartText(series.unit, *value));
        }
        if (!values.isEmpty())
            all.append(ReportType::oneLine(data().buckets.at(bucket).name) + QStringLiteral(": ") +
                       values.join(QStringLiteral(", ")));
    }
    if (data().isEmpty())
        all.append(QCoreApplication::translate("ChartBlock", "Nothing in this period"));
    return all.join(u'\n');
}

} // namespace sb::ui
