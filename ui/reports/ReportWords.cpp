#include "ui/reports/ReportWords.h"

#include <array>

namespace sb::ui {

namespace {

struct PartWord
{
    ReportPart part;
    const char *word;
};
constexpr std::array partWords{
    PartWord{ReportPart::Totals, "totals"},        PartWord{ReportPart::Days, "days"},
    PartWord{ReportPart::Services, "services"},    PartWord{ReportPart::Comparison, "comparison"},
    PartWord{ReportPart::Agents, "agents"},        PartWord{ReportPart::Outcomes, "outcomes"},
    PartWord{ReportPart::Grants, "grants"},        PartWord{ReportPart::Ledger, "ledger"},
    PartWord{ReportPart::EveryCall, "every-call"}, PartWord{ReportPart::EveryEntry, "every-entry"}};

constexpr std::array kinds{ReportKind::Statement, ReportKind::Agent, ReportKind::Calls, ReportKind::Wallet};

} // namespace

QString wordOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Statement:
        return QStringLiteral("statement");
    case ReportKind::Agent:
        return QStringLiteral("agent");
    case ReportKind::Calls:
        return QStringLiteral("calls");
    case ReportKind::Wallet:
        return QStringLiteral("wallet");
    }
    return {};
}

std::optional<ReportKind> kindOfWord(const QString &word)
{
    for (const auto kind : kinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return {};
}

QString wordOf(ReportPart part)
{
    for (const auto &each : partWords) {
        if (each.part == part)
            return QString::fromLatin1(each.word);
    }
    return {};
}

QStringList wordsOf(ReportParts parts)
{
    QStringList words;
    for (const auto &each : partWords) {
        if (parts.testFlag(each.part))
            words.append(QString::fromLatin1(each.word));
    }
    return words;
}

Result<ReportParts> partsOfWords(const QString &words)
{
    ReportParts parts;
    for (const auto &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto *const found = std::ranges::find(
            partWords, word.trimmed(), [](const PartWord &each) { return QString::fromLatin1(each.word); });
        if (found == partWords.end())
            return fail(ErrorCode::Invalid,
                        "there is no part \"" + word.trimmed().toStdString() + "\"; there are " +
                            wordsOf(ReportParts::fromInt(0xffff)).join(QStringLiteral(", ")).toStdString());
        parts |= found->part;
    }
    return parts;
}

QList<ReportPart> allReportParts()
{
    QList<ReportPart> parts;
    for (const auto &each : partWords)
        parts.append(each.part);
    return parts;
}

} // namespace sb::ui
