#include "ui/reports/ReportCommand.h"

#include "ui/reports/ReportWords.h"

#include <QRegularExpression>

namespace sb::ui {

namespace {

QString joined(const QString &option, const QString &value)
{
    return option + QLatin1Char(' ') + value;
}

} // namespace

QString shellWord(const QString &word)
{
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z0-9_./:@%+,=-]+$"));
    if (bare.match(word).hasMatch() && !word.startsWith(QLatin1Char('-')))
        return word;
    static const QRegularExpression meant(QStringLiteral("[\"$`\\\\!\\n]")); // something to a shell inside "…"
    if (!word.contains(meant))
        return QLatin1Char('"') + word + QLatin1Char('"');
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QStringList reportCommand(const ReportRequest &request, const QString &target, ReportParts usual,
                          QPageSize::PageSizeId paper)
{
    const auto option = request.kind == ReportKind::Statement ? QStringLiteral("--org")
                        : request.kind == ReportKind::Wallet  ? QStringLiteral("--wallet")
                                                              : QStringLiteral("--agent");
    QStringList words{joined(QStringLiteral("switchboard report"), wordOf(request.kind))};
    if (!target.isEmpty())
        words.append(joined(option, shellWord(target)));
    if (request.isWholeMonth()) {
        words.append(joined(QStringLiteral("--month"), request.from.toString(QStringLiteral("yyyy-MM"))));
    } else {
        words.append(joined(QStringLiteral("--from"), request.from.toString(Qt::ISODate)));
        words.append(joined(QStringLiteral("--to"), request.to.toString(Qt::ISODate)));
    }
    if (request.parts != usual)
        words.append(joined(QStringLiteral("--parts"), wordsOf(request.parts).join(QLatin1Char(','))));
    if (paper == QPageSize::Letter)
        words.append(QStringLiteral("--paper letter"));
    words.append(QStringLiteral("--pdf out.pdf"));
    return words;
}

} // namespace sb::ui
