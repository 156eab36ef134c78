// Call rows through models/store beside a plain C program on libsqlcipher with the same SQL and PRAGMAs.
//
// Both programs stay alive and are asked in turn, a slice of the work each, changing who begins: what else the machine
// does meets both. A ratio is the median over the slices of ours / theirs; above 1 we are slower. The answers'
// checksums must agree, or nothing is told.
//
//     bench_store [--json] [--rows 1000000] [--folder DIR]

#include "tests/bench/StoreWorker.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>
#include <vector>

namespace {

struct Answer
{
    double microseconds = 0;
    QByteArray checksum;
};

class Worker
{
public:
    Worker(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted(-1);
    }
    ~Worker()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
    }

    std::optional<Answer> ask(const QByteArray &command)
    {
        m_process.write(command + '\n');
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(-1))
                return std::nullopt;
        const auto words = m_process.readLine().trimmed().split(' ');
        if (words.size() != 2)
            return std::nullopt;
        return Answer{words[0].toDouble(), words[1]};
    }

private:
    QProcess m_process;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The same work by both, slice by slice.
struct Comparison
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    bool agrees = true;

    void add(Worker &us, Worker &peer, const QByteArray &command)
    {
        const bool weBegin = ratios.size() % 2 == 0;
        std::optional<Answer> our;
        std::optional<Answer> their;
        if (weBegin)
            our = us.ask(command);
        their = peer.ask(command);
        if (!weBegin)
            our = us.ask(command);
        if (!our || !their || our->checksum != their->checksum) {
            agrees = false;
            return;
        }
        ours.push_back(our->microseconds);
        theirs.push_back(their->microseconds);
        ratios.push_back(our->microseconds / std::max(1.0, their->microseconds));
    }
};

struct Figure
{
    std::string name;
    double value;
    std::string unit;
    double beside;
};

void print(const std::vector<Figure> &figures, bool json)
{
    if (!json)
        std::printf("store                       ours      plain C\n");
    for (const Figure &figure : figures) {
        if (json)
            std::cout << nlohmann::json{{"bench", "store"},
                                        {"figure", figure.name},
                                        {"value", figure.value},
                                        {"unit", figure.unit},
                                        {"beside", figure.beside}}
                             .dump()
                      << '\n';
        else
            std::printf("%-22s %9.3f %9.3f  %s\n", figure.name.c_str(), figure.value, figure.beside,
                        figure.unit.c_str());
    }
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("switchboard.*=false"));
    const QStringList words = application.arguments();
    const auto valueOf = [&](const QString &name, const QString &otherwise) {
        const auto at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : otherwise;
    };
    if (words.contains(QStringLiteral("--worker")))
        return sb::bench::runStoreWorker(valueOf(QStringLiteral("--worker"), {}).toStdString());

    constexpr int insertSlices = 20;
    constexpr int scanRounds = 7;
    constexpr int pageSlices = 20;
    constexpr int pagesASlice = 500;
    const qint64 rows = valueOf(QStringLiteral("--rows"), QStringLiteral("1000000")).toLongLong();
    const qint64 slice = std::max<qint64>(1, rows / insertSlices);
    const QTemporaryDir folder(valueOf(QStringLiteral("--folder"), QDir::tempPath()) +
                               QLatin1String("/bench-store-XXXXXX"));
    const QString self = QCoreApplication::applicationFilePath();

    Worker us(self, {QStringLiteral("--worker"), folder.filePath(QStringLiteral("ours"))});
    Worker peer(QCoreApplication::applicationDirPath() + QLatin1String("/bench_store_peer"),
                {folder.filePath(QStringLiteral("peer.db"))});
    Comparison insert;
    Comparison scan;
    Comparison page;
    for (int number = 0; number < insertSlices; ++number)
        insert.add(us, peer, "insert " + QByteArray::number(number * slice) + ' ' + QByteArray::number(slice));
    for (int round = 0; round < scanRounds; ++round)
        scan.add(us, peer, "scan");
    for (int number = 0; number < pageSlices; ++number)
        page.add(us, peer, "page " + QByteArray::number(number * pagesASlice) + ' ' + QByteArray::number(pagesASlice));
    const auto trip = us.ask("trip 0 500");
    if (!insert.agrees || !scan.agrees || !page.agrees || !trip) {
        std::cerr << "the two programs do not agree\n";
        return 1;
    }

    const double rowsASlice = static_cast<double>(slice);
    const double allRows = static_cast<double>(slice * insertSlices);
    print({{"insert_ratio", median(insert.ratios), "x", 1},
           {"scan_ratio", median(scan.ratios), "x", 1},
           {"page_ratio", median(page.ratios), "x", 1},
           {"insert_us_per_row", median(insert.ours) / rowsASlice, "us", median(insert.theirs) / rowsASlice},
           {"scan_us_per_row", median(scan.ours) / allRows, "us", median(scan.theirs) / allRows},
           {"page_us", median(page.ours) / pagesASlice, "us", median(page.theirs) / pagesASlice},
           {"page_by_future_us", trip->microseconds / 500, "us", median(page.theirs) / pagesASlice}},
          words.contains(QStringLiteral("--json")));
    return 0;
}
