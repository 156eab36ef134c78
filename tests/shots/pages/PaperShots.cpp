#include "tests/shots/pages/PaperShots.h"

#include "tests/support/SampleStatement.h"
#include "ui/reports/ReportFile.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

namespace sb::ui {

namespace {

constexpr qreal kZoom = 110.0 / 72;

ReportContent withLongNames()
{
    auto content = sample::statement();
    const auto endless =
        QStringLiteral("Municipal Association of Voluntary Dental and Medical Reception Desks ").repeated(40);
    for (auto *text : {&content.subtitle, &content.issuer, &content.recipient, &content.footer})
        *text = endless;
    content.details.append({endless, endless});
    for (auto &section : content.sections) {
        if (auto *table = std::get_if<ReportTable>(&section.body)) {
            for (auto &row : table->rows)
                row.cells.first().text.prepend(endless);
        } else if (auto *chart = std::get_if<ReportChart>(&section.body)) {
            for (auto &series : chart->data.series)
                series.name += endless;
        } else if (auto *figures = std::get_if<ReportFigures>(&section.body)) {
            for (auto &figure : figures->figures) {
                figure.label += QStringLiteral(" of the organization and its members");
                figure.cell.text.insert(figure.cell.text.indexOf(u'$') + 1, QStringLiteral("21,204,"));
            }
        }
    }
    return content;
}

ReportContent withEveryCall()
{
    auto content = sample::statement();
    content.sections = {content.sections.first(), sample::statementCalls(3000)};
    return content;
}

ReportContent inHindi()
{
    auto content = sample::statement();
    content.title = QString::fromUtf8("मासिक विवरण");
    content.subtitle = QString::fromUtf8("अक्टूबर 2026");
    content.issuer = QString::fromUtf8("हार्बर वॉइस");
    content.details = {{QString::fromUtf8("विवरण संख्या"), QStringLiteral("HV-2026-10-017")},
                       {QString::fromUtf8("अवधि"), QString::fromUtf8("1 से 31 अक्टूबर 2026")}};
    content.recipient = QString::fromUtf8("उदाहरण क्लिनिक समूह");
    auto &figures = std::get<ReportFigures>(content.sections.first().body);
    for (auto &figure : figures.figures) {
        figure.label = QString::fromUtf8("1 अक्टूबर को शेष राशि");
        figure.note = QString::fromUtf8("12,437 कॉल");
    }
    figures.sentence = QString::fromUtf8(
        "आपके एजेंटों ने 12,437 कॉल का उत्तर दिया और 18,604 मिनट बात की। औसतन एक मिनट की लागत $0.0263 रही। सबसे व्यस्त दिन "
        "मंगलवार, 20 अक्टूबर था, जब 507 कॉल आईं।");
    for (auto &section : content.sections) {
        section.title = section.title.isEmpty() ? QString() : QString::fromUtf8("सेवा के अनुसार लागत");
        if (auto *table = std::get_if<ReportTable>(&section.body)) {
            for (auto &column : table->columns)
                column.title = QString::fromUtf8("समाप्त और भेजी गई राशि");
            for (auto &row : table->rows)
                row.cells.first().text = QString::fromUtf8("क्लिनिक का स्वागत कक्ष");
        }
    }
    return content;
}

} // namespace

bool writePaper(const QString &folder, const Theme &theme)
{
    if (!QDir().mkpath(folder))
        return false;
    bool isWritten = true;
    const auto write = [&](const QString &name, const ReportContent &content, QPageSize::PageSizeId paper) {
        const auto layout = std::make_shared<const ReportLayout>(content, theme, paper);
        for (int page = 0; page < std::min(layout->pageCount(), 4); ++page) {
            QImage image((layout->pageSize() * kZoom).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(kZoom, kZoom);
            layout->paint(painter, page);
            isWritten = image.save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(page + 1)) && isWritten;
        }
        ReportWork work;
        work.layout = layout;
        work.path = QFileInfo(QStringLiteral("%1/%2.pdf").arg(folder, name)).absoluteFilePath();
        isWritten = writePdf(work).has_value() && isWritten;
    };
    write(QStringLiteral("statement-a4"), sample::statement(), QPageSize::A4);
    write(QStringLiteral("statement-letter"), sample::statement(), QPageSize::Letter);
    write(QStringLiteral("statement-long-names"), withLongNames(), QPageSize::A4);
    write(QStringLiteral("every-call"), withEveryCall(), QPageSize::A4);
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    installLanguage(application, QStringLiteral("hi"));
    write(QStringLiteral("statement-hindi"), inHindi(), QPageSize::A4);
    installLanguage(application, QStringLiteral("en"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    write(QStringLiteral("statement-turned"), sample::statement(), QPageSize::A4);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return isWritten;
}

} // namespace sb::ui
