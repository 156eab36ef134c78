#include "ui/reports/ReportCommand.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace sb::ui {

namespace {

// Words of the command line, in the document's order; never translated.
constexpr std::array kPartWords{
    std::pair{ReportPart::Totals, "totals"},        std::pair{ReportPart::Days, "days"},
    std::pair{ReportPart::Services, "services"},    std::pair{ReportPart::Comparison, "comparison"},
    std::pair{ReportPart::Agents, "agents"},        std::pair{ReportPart::Outcomes, "outcomes"},
    std::pair{ReportPart::Grants, "grants"},        std::pair{ReportPart::Ledger, "ledger"},
    std::pair{ReportPart::EveryCall, "every-call"}, std::pair{ReportPart::EveryEntry, "every-entry"}};

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
    QString kind, option;
    switch (request.kind) {
    case ReportKind::Statement:
        kind = QStringLiteral("statement");
        option = QStringLiteral("--org");
        break;
    case ReportKind::Agent:
        kind = QStringLiteral("agent");
        option = QStringLiteral("--agent");
        break;
    case ReportKind::Calls:
        kind = QStringLiteral("calls");
        option = QStringLiteral("--agent");
        break;
    case ReportKind::Wallet:
        kind = QStringLiteral("wallet");
        option = QStringLiteral("--wallet");
        break;
    }
    QStringList words{joined(QStringLiteral("switchboard report"), kind)};
    if (!target.isEmpty())
        words.append(joined(option, shellWord(target)));
    if (request.isWholeMonth()) {
        words.append(joined(QStringLiteral("--month"), request.from.toString(QStringLiteral("yyyy-MM"))));
    } else {
        words.append(joined(QStringLiteral("--from"), request.from.toString(Qt::ISODate)));
        words.append(joined(QStringLiteral("--to"), request.to.toString(Qt::ISODate)));
    }
    if (request.parts != usual) {
        QStringList parts;
        for (const auto &[part, word] : kPartWords) {
            if (request.parts.testFlag(part))
                parts.append(QLatin1String(word));
        }
        words.append(joined(QStringLiteral("--parts"), parts.join(QLatin1Char(','))));
    }
    if (paper == QPageSize::Letter)
        words.append(QStringLiteral("--paper letter"));
    words.append(QStringLiteral("--pdf out.pdf"));
    return words;
}

} // namespace sb::ui
