// The call log as CSV over a million calls, beside the sqlcipher shell's own CSV of the same columns.
//
//     bench_export [--json] [--rows 1000000]
//
// csv_ratio: rows a second of exportTable, from the request to the last byte in a file, divided by those of the shell
// (`.mode csv`, the same columns by the same index in the same order, into a file on the same disk). The shell writes
// what stands in the store: numbers for times and names, plain digits for ids; we write them as the contract has them.
// Three rounds, by turns; the median ratio.

#include "models/calls/CallBatch.h"
#include "models/contract/Exports.h"
#include "tests/bench/Numbers.h"
#include "tests/support/RuleWorkspace.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <vector>

namespace {

using namespace sb;
using bench::mixed;

constexpr int agents = 20;
constexpr std::int64_t rowsATransaction = 20'000;
constexpr int rounds = 3;

FinishedCall callOf(std::int64_t number, UserId user, const std::vector<AgentId> &ids)
{
    const auto noise = mixed(static_cast<std::uint64_t>(number));
    const auto caller = "+155501" + std::to_string(1000 + noise % 9000);
    FinishedCall made;
    made.call.agentVersion = 1;
    auto &session = made.call.session;
    session.createdAt = Instant::fromMilliseconds(1'600'000'000'000) + number * std::chrono::seconds(37);
    session.startedAt = session.createdAt;
    session.id = CallId::make(session.createdAt.milliseconds());
    session.requestId = RequestId::make(session.createdAt.milliseconds());
    session.userId = user;
    session.agentId = ids[noise % ids.size()];
    session.agentName = "Front desk";
    session.callType = CallType::Inbound;
    session.direction = CallDirection::Inbound;
    session.telephonyProvider = TelephonyProvider::Pstn;
    session.status = CallStatus::Completed;
    session.userIdentifier = caller;
    session.fromNumber = caller;
    session.toNumber = "+15550100";
    const std::chrono::microseconds talked(5'000'000 + noise % 300'000'000);
    session.endedAt = *session.startedAt + talked;
    session.durationSeconds = static_cast<double>(talked.count()) / 1e6;
    session.endedBy = "user";
    session.endReason = "caller_hung_up";
    session.language = "en";
    session.latency = Latency{};
    session.latency->avgAgentLatencyMs = 300 + static_cast<int>(noise % 900);
    return made;
}

Result<> addCalls(Transaction &transaction, std::int64_t from, std::int64_t until, UserId user,
                  const std::vector<AgentId> &ids)
{
    CallBatch batch(transaction);
    for (auto number = from; number < until; ++number) {
        auto call = callOf(number, user, ids);
        if (auto done = batch.add(call); !done)
            return done;
    }
    return batch.finish();
}

bool fill(test::RuleWorkspace &workspace, std::int64_t rows)
{
    std::vector<AgentId> ids;
    for (int i = 0; i < agents; ++i)
        ids.push_back(AgentId::make(1'600'000'000'000 + i));
    for (std::int64_t from = 0; from < rows; from += rowsATransaction) {
        const auto done = workspace.write([&](Transaction &transaction) {
            return addCalls(transaction, from, std::min(rows, from + rowsATransaction), workspace.owner, ids);
        });
        if (!done)
            return false;
    }
    return true;
}

struct Run
{
    double seconds = 0;
    std::int64_t rows = 0;
};

double since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::int64_t linesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<char> piece(1 << 20);
    std::int64_t lines = 0;
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0)
        lines += std::count(piece.begin(), piece.begin() + file.gcount(), '\n');
    return lines;
}

std::optional<Run> ours(test::RuleWorkspace &workspace, ExportFormat format, const std::string &path)
{
    const auto begin = std::chrono::steady_clock::now();
    TableExportQuery query;
    query.kind = ExportKind::Calls;
    query.format = format;
    const auto download = workspace.call(exportTable, query);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!download || !file)
        return std::nullopt;
    for (;;) {
        const auto piece = download->next();
        if (!piece)
            return std::nullopt;
        if (piece->empty())
            break;
        file.write(reinterpret_cast<const char *>(piece->data()), static_cast<std::streamsize>(piece->size()));
    }
    file.close();
    return Run{since(begin), linesOf(path) - 1};
}

std::string shellScript(const UserId &user, const std::string &path)
{
    auto digits = user.toString();
    std::erase(digits, '-');
    std::string key;
    const auto secret = test::StoreFiles::key(); // a loop over a temporary's bytes would read what is wiped already
    for (const auto byte : secret.bytes()) {
        constexpr std::string_view hex = "0123456789abcdef";
        key += hex[byte >> 4];
        key += hex[byte & 15];
    }
    return "PRAGMA key = \"x'" + key +
           "'\";\nPRAGMA cipher_page_size = 4096;\nPRAGMA cache_size = -16384;\n.mode csv\n.headers on\n.output " +
           path +
           "\nSELECT c.started_at, hex(c.id), hex(c.request_id), hex(c.user_id), hex(c.agent_id), c.agent_name,"
           " c.call_type, c.direction, c.status, c.ended_at, c.talked_us, c.message_count, c.agent_average_ms,"
           " c.end_reason, c.ended_by, c.language, c.user_identifier, c.from_number, c.to_number,"
           " (SELECT u.total FROM usage_session u WHERE u.session = c.id), c.recording IS NOT NULL,"
           " c.is_redacted OR ifnull((SELECT a.is_redacted FROM agent a WHERE a.id = c.agent_id), 0)"
           " FROM call c INDEXED BY call_by_user WHERE c.user_id = x'" +
           digits + "' ORDER BY c.started_at DESC, c.id DESC;\n.quit\n";
}

std::optional<Run> theirs(test::RuleWorkspace &workspace, const std::string &path)
{
    const auto begin = std::chrono::steady_clock::now();
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(QStringLiteral("sqlcipher"),
                {QStringLiteral("-batch"), QString::fromStdString(workspace.files.path("workspace/store.db"))});
    shell.write(QByteArray::fromStdString(shellScript(workspace.owner, path)));
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        return std::nullopt;
    return Run{since(begin), linesOf(path) - 1};
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const auto words = QCoreApplication::arguments();
    const auto valueOf = [&](const char *option) {
        const auto at = words.indexOf(QLatin1String(option));
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : QString();
    };
    const auto given = valueOf("--rows");
    const std::int64_t rows = given.isEmpty() ? 1'000'000 : given.toLongLong();
    const bool json = words.contains(QStringLiteral("--json"));

    test::RuleWorkspace workspace;
    if (!fill(workspace, rows)) {
        std::cerr << "the calls could not be inserted\n";
        return 1;
    }
    const auto path = workspace.files.path("calls.out");
    if (const auto only = valueOf("--only"); !only.isEmpty()) { // one export by itself, for memory
        const auto done = ours(workspace, fromName<ExportFormat>(only.toStdString()).value_or(ExportFormat::Csv), path);
        std::cout << only.toStdString() << ' ' << (done ? done->seconds : -1) << " s\n";
        return done ? 0 : 1;
    }
    std::vector<double> ratios;
    std::vector<double> rates;
    std::vector<double> besides;
    for (int round = 0; round < rounds; ++round) {
        const auto our = ours(workspace, ExportFormat::Csv, path);
        const auto their = theirs(workspace, path);
        if (!our || !their || our->rows != rows || their->rows != rows) {
            std::cerr << "an export did not have all rows\n";
            return 1;
        }
        rates.push_back(static_cast<double>(rows) / our->seconds);
        besides.push_back(static_cast<double>(rows) / their->seconds);
        ratios.push_back(rates.back() / besides.back());
    }
    for (auto *each : {&ratios, &rates, &besides})
        std::ranges::sort(*each);
    constexpr auto middle = rounds / 2;
    if (json) {
        std::cout << nlohmann::json{{"bench", "export"},
                                    {"figure", "csv_ratio"},
                                    {"value", ratios[middle]},
                                    {"unit", ""},
                                    {"beside", 1}}
                         .dump()
                  << '\n'
                  << nlohmann::json{{"bench", "export"},
                                    {"figure", "csv_rows_per_s"},
                                    {"value", rates[middle]},
                                    {"unit", "rows/s"},
                                    {"beside", besides[middle]}}
                         .dump()
                  << '\n';
    } else {
        std::printf("%-22s %9.3f\n%-22s %9.0f  rows/s, sqlcipher: %.0f\n", "csv_ratio", ratios[middle],
                    "csv_rows_per_s", rates[middle], besides[middle]);
    }
    return 0;
}
