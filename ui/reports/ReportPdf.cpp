#include "ui/reports/ReportFile.h"

#include "ui/format/SavedFile.h"

#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace sb::ui {

namespace {

constexpr int dotsPerInch = 1200;

/// Title, author and language where Qt's own calls cannot say them: XMP as PDF wants it.
QByteArray describedBy(const ReportContent &content, const QString &title)
{
    const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list = [&](const QString &name, const QString &kind, const QString &value, bool isDefault) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (isDefault)
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), title, true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), content.issuer, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), QLocale().bcp47Name(), false);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

Result<> stopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "ended before it was done; nothing was written");
    return {};
}

} // namespace

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Zip:
        return QStringLiteral("zip");
    }
    return {};
}

Result<> writePdf(QIODevice &device, const ReportLayout &layout, const std::stop_token &stop,
                  const std::function<void(double)> &progress)
{
    const auto &content = layout.content();
    const auto title =
        content.subtitle.isEmpty() ? content.title : content.title + QStringLiteral(", ") + content.subtitle;
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(layout.paper()));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Switchboard " SB_VERSION));
    writer.setDocumentXmpMetadata(describedBy(content, title));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Io, "the document cannot be begun");
    painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (auto go = stopped(stop); !go)
            return go;
        if (page > 0 && !writer.newPage())
            return fail(ErrorCode::Io, "a page cannot be begun");
        layout.paint(painter, page);
        if (progress)
            progress(double(page + 1) / layout.pageCount());
    }
    if (!painter.end())
        return fail(ErrorCode::Io, "the document cannot be ended");
    return {};
}

Result<qint64> saveReport(const ReportWork &work, const std::function<Result<>(QSaveFile &)> &write)
{
    return savedFile(work.path, FileReaders::Owner,
                     [&](QSaveFile &file) { return write(file).and_then([&] { return stopped(work.stop); }); });
}

Result<qint64> writePdf(const ReportWork &work)
{
    return saveReport(
        work, [&work](QSaveFile &file) -> Result<> { return writePdf(file, *work.layout, work.stop, work.progress); });
}

} // namespace sb::ui
