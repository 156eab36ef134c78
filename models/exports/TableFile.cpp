#include "models/exports/TableFile.h"

#include "models/calls/ZipStream.h"
#include "models/contract/CsvRows.h"
#include "models/exports/JsonRows.h"
#include "models/exports/XlsxRows.h"

#include <algorithm>

namespace sb {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int rowsAtOnce = 1000;
constexpr std::size_t pieceBytes = 64UL * 1024;

/// Goes through a table, step by step.
class TableWalk
{
public:
    TableWalk(std::shared_ptr<StoreDoor> door, std::unique_ptr<TableSource> source, const Call &call)
        : m_door(std::move(door)), m_source(std::move(source)), m_stop(call.stop), m_progress(call.progress)
    {}

    const TableSource &source() const { return *m_source; }
    const StoreDoor &door() const { return *m_door; }
    bool isEnded() const { return m_ended; }

    Result<> step(RowWriter &writer)
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, "the export was ended before it was done");
        const auto done = m_door->read([&](Connection &connection) -> Result<TableStep> {
            if (m_progress && m_count < 0) {
                const auto count = m_source->count(connection);
                if (!count)
                    return fail(count.error());
                m_count = *count;
            }
            return m_source->step(connection, writer, rowsAtOnce);
        });
        if (!done)
            return fail(done.error());
        m_ended = done->isLast;
        m_passed += done->passed;
        if (m_progress)
            m_progress(m_ended || m_count <= 0
                           ? 1.0
                           : std::min(1.0, static_cast<double>(m_passed) / static_cast<double>(m_count)));
        return {};
    }

private:
    const std::shared_ptr<StoreDoor> m_door;
    const std::unique_ptr<TableSource> m_source;
    const std::stop_token m_stop;
    const std::function<void(double)> m_progress;
    std::int64_t m_count = -1;
    std::int64_t m_passed = 0;
    bool m_ended = false;
};

/// CSV and JSON: rows become text, which goes out piece by piece.
template <typename Writer>
class TextFile
{
public:
    explicit TextFile(std::unique_ptr<TableWalk> walk) : m_walk(std::move(walk))
    {
        m_writer.header(m_walk->source().columns());
    }

    Result<Bytes> next()
    {
        auto &text = m_writer.bytes();
        while (text.size() - m_sent < pieceBytes && !m_walk->isEnded()) {
            text.erase(0, m_sent);
            m_sent = 0;
            if (auto done = m_walk->step(m_writer); !done)
                return fail(std::move(done.error()));
            if constexpr (requires { m_writer.finish(); }) {
                if (m_walk->isEnded())
                    m_writer.finish();
            }
        }
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(m_sent);
        const auto count = std::min(text.size() - m_sent, pieceBytes);
        m_sent += count;
        return Bytes(begin, begin + static_cast<std::ptrdiff_t>(count));
    }

private:
    const std::unique_ptr<TableWalk> m_walk;
    Writer m_writer;
    std::size_t m_sent = 0; ///< of the writer's bytes
};

class WorkbookFile
{
public:
    explicit WorkbookFile(std::unique_ptr<TableWalk> walk) : m_walk(std::move(walk)) {}

    Result<Bytes> next()
    {
        if (!m_file) {
            if (auto made = make(); !made)
                return fail(std::move(made.error()));
        }
        Bytes piece(pieceBytes);
        const auto count = m_file->readAt(m_sent, piece);
        if (!count)
            return fail(count.error());
        piece.resize(*count);
        m_sent += static_cast<std::int64_t>(*count);
        return piece;
    }

private:
    Result<> make()
    {
        const auto &source = m_walk->source();
        auto rows = XlsxRows::create(m_walk->door().folder, std::string(source.name()), source.columns());
        if (!rows)
            return fail(std::move(rows.error()));
        while (!m_walk->isEnded()) {
            auto done = m_walk->step(**rows).and_then([&] { return (*rows)->problem(); });
            if (!done)
                return done;
        }
        auto file = (*rows)->finish();
        if (!file)
            return fail(std::move(file.error()));
        m_file = std::move(*file);
        return {};
    }

    const std::unique_ptr<TableWalk> m_walk;
    std::optional<File> m_file;
    std::int64_t m_sent = 0;
};

template <typename Made>
Download download(const char *type, std::string name, std::shared_ptr<Made> file)
{
    return Download{type, std::move(name), std::nullopt, [file = std::move(file)] { return file->next(); }};
}

Download zipped(Download csv, Instant modified, const std::string &name, const std::string &folder)
{
    auto entry = std::make_shared<std::optional<ZipEntry>>(ZipEntry{csv.name, std::nullopt, std::move(csv.next)});
    return zipStream(
        name, [entry]() -> Result<std::optional<ZipEntry>> { return std::exchange(*entry, std::nullopt); }, modified,
        folder);
}

} // namespace

Download tableFile(const std::shared_ptr<StoreDoor> &door, std::unique_ptr<TableSource> source, ExportFormat format,
                   const std::string &name, const Call &call)
{
    auto walk = std::make_unique<TableWalk>(door, std::move(source), call);
    switch (format) {
    case ExportFormat::Json:
        return download("application/json", name + ".json", std::make_shared<TextFile<JsonRows>>(std::move(walk)));
    case ExportFormat::Xlsx:
        return download("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx",
                        std::make_shared<WorkbookFile>(std::move(walk)));
    case ExportFormat::Csv:
    case ExportFormat::Zip:
        break;
    }
    auto csv = download("text/csv", name + ".csv", std::make_shared<TextFile<CsvRows>>(std::move(walk)));
    return format == ExportFormat::Zip ? zipped(std::move(csv), call.now, name + ".zip", door->folder) : csv;
}

} // namespace sb
