#include "tests/bench/DeskSearch.h"

#include "app/Workspace.h"
#include "models/backend/Backend.h"
#include "models/calls/CallWords.h"
#include "models/contract/Console.h"
#include "tests/bench/DeskWait.h"
#include "tests/bench/Numbers.h"

#include <QProcess>

#include <limits>
#include <optional>

namespace sb::bench {

namespace {

constexpr int rounds = 3;

struct Question
{
    CallListQuery query;
    std::string words;
    double milliseconds = 0;
};

/// Words of every frequency, some together, and what is said nowhere.
std::vector<std::string> phrases(const DeskFacts &facts)
{
    std::vector<std::string> asked{facts.word(0),
                                   "xyzzyplugh",
                                   facts.word(0) + " " + facts.word(1),
                                   facts.word(0) + " xyzzyplugh",
                                   "\"" + facts.word(0) + " " + facts.word(1) + "\"",
                                   facts.word(1) + " " + facts.oldWords.front(),
                                   facts.words.back()};
    using Ranks = std::initializer_list<std::size_t>;
    for (const auto rank : Ranks{1, 2, 3, 5, 9, 17, 33, 60, 90, 200, 300, 450, 700, 1500, 4000})
        asked.push_back(facts.word(rank));
    for (const auto rank : Ranks{4, 50, 300, 600})
        asked.push_back(facts.word(1) + " " + facts.word(rank));
    return asked;
}

void ask(Backend &backend, Question &question)
{
    const auto begin = SteadyClock::now();
    std::optional<bool> isGood;
    QObject context;
    backend.call(listCalls, question.query, &context,
                 [&](const Result<CallRowPage> &page) { isGood = page.has_value(); });
    const bool hasCome = wait([&] { return isGood.has_value(); }) && *isGood;
    question.milliseconds = hasCome ? millisecondsSince(begin) : std::numeric_limits<double>::infinity();
}

double percentileOf(const std::vector<Question> &questions, int percent)
{
    std::vector<double> times;
    for (const auto &question : questions)
        times.push_back(question.milliseconds);
    return percentile(times, percent);
}

std::string slowest(const std::vector<Question> &questions)
{
    const auto most = std::ranges::max_element(questions, {}, &Question::milliseconds);
    return "slowest: " + most->words + ", " + std::to_string(most->milliseconds) + " ms";
}

/// The same questions to the same index, by hand. −1: there is no shell.
double besideShell(const app::Workspace &workspace, const std::vector<Question> &questions)
{
    const auto key = workspace.dataKey().bytes();
    QByteArray script = "PRAGMA key = \"x'" +
                        QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex() +
                        "'\";\nPRAGMA cipher_page_size = 4096;\nPRAGMA cache_size = -16384;\n.timer on\n";
    for (const auto &question : questions)
        script += "SELECT c.id FROM call_words w CROSS JOIN call c ON c.words_id = w.docid WHERE w.words MATCH '" +
                  QByteArray::fromStdString(CallWords::wordsOf(question.words)) + "' ORDER BY w.docid DESC LIMIT 50;\n";
    QProcess shell;
    shell.start(QStringLiteral("sqlcipher"), {workspace.folder() + QStringLiteral("/store.db")});
    if (!shell.waitForStarted())
        return -1;
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(600'000))
        return -1;
    std::vector<double> times;
    const auto output = QString::fromUtf8(shell.readAllStandardOutput());
    for (const auto &line : output.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("Run Time: real ")))
            times.push_back(line.section(QLatin1Char(' '), 3, 3).toDouble() * 1000);
    }
    return percentile(times, 95);
}

} // namespace

void measureSearch(app::Workspace &workspace, const DeskFacts &facts, const DeskFigures &figures)
{
    std::vector<Question> plain;
    std::vector<Question> filtered;
    int turn = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &words : phrases(facts)) {
            Question question;
            question.words = words;
            question.query.limit = 50;
            question.query.criteria.said = words;
            ask(workspace.backend(), question);
            plain.push_back(question);
            ++turn;
            question.query.agentId = facts.agents[static_cast<std::size_t>(turn) % facts.agents.size()];
            question.query.status = turn % 3 == 0   ? CallStatus::NoAnswer
                                    : turn % 3 == 1 ? CallStatus::Failed
                                                    : CallStatus::Completed;
            question.query.criteria.startedFrom = facts.at(turn % 10 / 10.0);
            question.query.criteria.startedUntil = *question.query.criteria.startedFrom + std::chrono::hours(24 * 30);
            ask(workspace.backend(), question);
            filtered.push_back(question);
        }
    }
    const auto shell = std::to_string(besideShell(workspace, plain)) + " ms in the sqlcipher shell; ";
    figures.tell("text_search_p95_ms", percentileOf(plain, 95), "ms", 60, shell + slowest(plain));
    figures.tell("text_search_median_ms", percentileOf(plain, 50), "ms");
    figures.tell("text_search_filtered_p95_ms", percentileOf(filtered, 95), "ms", 150, slowest(filtered));
    figures.tell("text_search_filtered_median_ms", percentileOf(filtered, 50), "ms");
}

} // namespace sb::bench
