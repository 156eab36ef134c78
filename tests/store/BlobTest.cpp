#include "models/store/BlobReader.h"
#include "models/store/BlobWriter.h"
#include "tests/support/StoreFiles.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sb;
using sb::test::StoreFiles;

namespace {

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// Chunk n of the tests: different lengths, different content.
std::vector<std::uint8_t> chunk(int number)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(40 + number * 7 % 90));
    for (std::size_t at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<std::uint8_t>(static_cast<std::size_t>(number) * 31 + at);
    return bytes;
}

std::vector<std::uint8_t> chunks(int count)
{
    std::vector<std::uint8_t> all;
    for (int number = 0; number < count; ++number) {
        const auto one = chunk(number);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

/// Everything that can be read, and how the reading ended.
struct Content
{
    std::vector<std::uint8_t> bytes;
    Result<> ended;
};

Content contentOf(BlobReader &reader)
{
    Content content;
    for (;;) {
        const auto next = reader.next();
        if (!next) {
            content.ended = fail(next.error());
            return content;
        }
        if (next->empty())
            return content;
        content.bytes.insert(content.bytes.end(), next->begin(), next->end());
    }
}

} // namespace

class BlobTest : public QObject
{
    Q_OBJECT

private:
    struct File
    {
        StoreFiles files;
        std::string path = files.path("blob");
        Secret key = StoreFiles::key();

        std::unique_ptr<BlobWriter> writer() const
        {
            auto made = BlobWriter::create(path, key);
            return made ? std::move(*made) : nullptr;
        }
        std::unique_ptr<BlobReader> reader() const
        {
            auto made = BlobReader::open(path, key);
            return made ? std::move(*made) : nullptr;
        }
        bool fill(BlobWriter &writer, int count) const
        {
            for (int number = 0; number < count; ++number)
                if (!writer.append(chunk(number)) || !writer.flush())
                    return false;
            return true;
        }
    };

private Q_SLOTS:
    void wholeBlobComesBack()
    {
        const File file;
        const auto writer = file.writer();
        QVERIFY(file.fill(*writer, 20));
        QVERIFY(writer->append(bytesOf("the end")));
        const auto size = writer->finish();
        QCOMPARE(size->chunks, 21);
        const auto reader = file.reader();
        QCOMPARE(reader->ending(), BlobReader::Ending::Whole);
        QCOMPARE(reader->size(), *size);
        auto expected = chunks(20);
        for (const char letter : std::string_view("the end"))
            expected.push_back(static_cast<std::uint8_t>(letter));
        const auto content = contentOf(*reader);
        QVERIFY(content.ended);
        QCOMPARE(content.bytes, expected);
        QVERIFY(!StoreFiles::exists(file.path + ".part"));
        QCOMPARE(writer->append(bytesOf("x")).error().code, ErrorCode::Internal);
    }

    void emptyBlobIsWhole()
    {
        const File file;
        QCOMPARE(file.writer()->finish()->bytes, 0);
        const auto reader = file.reader();
        QCOMPARE(reader->ending(), BlobReader::Ending::Whole);
        QVERIFY(reader->next()->empty());
    }

    void nameIsUsedOnce()
    {
        const File file;
        const auto writer = file.writer();
        QCOMPARE(BlobWriter::create(file.path, file.key).error().code, ErrorCode::Conflict);
        QVERIFY(writer->finish());
        QCOMPARE(BlobWriter::create(file.path, file.key).error().code, ErrorCode::Conflict);
    }

    void largeAppendIsCutIntoChunksOfBoundedSize()
    {
        const File file;
        const auto writer = file.writer();
        std::vector<std::uint8_t> large(3 * BlobFormat::mostPlainBytes + 5, 7);
        large[BlobFormat::mostPlainBytes] = 8;
        QVERIFY(writer->append(large));
        QCOMPARE(writer->finish()->chunks, 4);
        QCOMPARE(contentOf(*file.reader()).bytes, large);
    }

    void cutAtAnyByteEveryWholeChunkCanBeRead()
    {
        const File file;
        {
            const auto writer = file.writer();
            QVERIFY(file.fill(*writer, 12)); // and dies
        }
        const std::string part = file.path + ".part";
        const QByteArray whole = StoreFiles::read(part);
        for (qsizetype size = 0; size <= whole.size(); size += size < 300 ? 1 : 13) {
            QVERIFY(StoreFiles::write(part, whole.left(size)));
            int complete = 0;
            qsizetype end = BlobFormat::fileHeaderBytes;
            for (; complete < 12; ++complete) {
                const auto next = end + static_cast<qsizetype>(BlobFormat::chunkHeaderBytes +
                                                               BlobFormat::overheadBytes + chunk(complete).size());
                if (next > size)
                    break;
                end = next;
            }
            const auto reader = file.reader();
            QVERIFY(reader);
            QCOMPARE(reader->ending(), BlobReader::Ending::Truncated);
            QCOMPARE(reader->size().chunks, complete);
            const auto content = contentOf(*reader);
            QVERIFY(content.ended);
            QCOMPARE(content.bytes, chunks(complete));
        }
    }

    void tailThatNeverReachedTheDiskIsTruncation()
    {
        const File file;
        {
            const auto writer = file.writer();
            QVERIFY(file.fill(*writer, 5));
        }
        const std::string part = file.path + ".part";
        const QByteArray whole = StoreFiles::read(part);
        QVERIFY(StoreFiles::write(part, whole + QByteArray(5000, '\0'))); // blocks that were never filled
        auto reader = file.reader();
        QCOMPARE(reader->ending(), BlobReader::Ending::Truncated);
        QCOMPARE(contentOf(*reader).bytes, chunks(5));

        QByteArray halfWritten = whole;
        halfWritten.replace(whole.size() - 30, 30, QByteArray(30, '\0'));
        QVERIFY(StoreFiles::write(part, halfWritten));
        reader = file.reader();
        const auto content = contentOf(*reader);
        QVERIFY(content.ended);
        QCOMPARE(content.bytes, chunks(4));
        QCOMPARE(reader->ending(), BlobReader::Ending::Truncated);
        QCOMPARE(reader->size().chunks, 4);
    }

    void anyChangedByteIsCorruptAndNothingFalseIsRead()
    {
        const File file;
        const auto writer = file.writer();
        QVERIFY(file.fill(*writer, 6));
        QVERIFY(writer->finish());
        const QByteArray whole = StoreFiles::read(file.path);
        const auto expected = chunks(6);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            QVERIFY(StoreFiles::write(file.path, damaged));
            const auto reader = BlobReader::open(file.path, file.key);
            if (!reader) {
                QCOMPARE(reader.error().code, ErrorCode::Corrupt);
                continue;
            }
            const auto content = contentOf(**reader);
            QVERIFY2(!content.ended, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(content.ended.error().code, ErrorCode::Corrupt);
            QVERIFY(content.bytes.size() <= expected.size());
            QVERIFY(std::equal(content.bytes.begin(), content.bytes.end(), expected.begin()));
        }
        QVERIFY(StoreFiles::write(file.path, whole + "x"));
        QCOMPARE(file.reader()->ending(), BlobReader::Ending::Damaged);
    }

    void swappedOrDroppedChunksAreCorrupt()
    {
        const File file;
        const auto writer = file.writer();
        const std::vector<std::uint8_t> same(50, 1);
        for (int number = 0; number < 3; ++number)
            QVERIFY(writer->append(same) && writer->flush());
        QVERIFY(writer->finish());
        const QByteArray whole = StoreFiles::read(file.path);
        const qsizetype head = BlobFormat::fileHeaderBytes;
        const qsizetype step = BlobFormat::chunkHeaderBytes + BlobFormat::overheadBytes + 50;
        const QByteArray swapped =
            whole.left(head) + whole.mid(head + step, step) + whole.mid(head, step) + whole.mid(head + 2 * step);
        const QByteArray dropped = whole.left(head) + whole.mid(head + step);
        for (const QByteArray &changed : {swapped, dropped}) {
            QVERIFY(StoreFiles::write(file.path, changed));
            const auto content = contentOf(*file.reader());
            QCOMPARE(content.ended.error().code, ErrorCode::Corrupt);
            QVERIFY(content.bytes.empty());
        }
    }

    void otherKeyReadsNothing()
    {
        const File file;
        const auto writer = file.writer();
        QVERIFY(file.fill(*writer, 2) && writer->finish());
        const auto reader = BlobReader::open(file.path, StoreFiles::key(3));
        QCOMPARE(contentOf(**reader).ended.error().code, ErrorCode::Corrupt);
    }

    void seeksToAnyByteAndChunk()
    {
        const File file;
        constexpr int count = 700; // enough for the marks to be thinned
        const auto writer = file.writer();
        for (int number = 0; number < count; ++number)
            QVERIFY(writer->append(chunk(number)) && writer->flush());
        QVERIFY(writer->finish());
        const auto expected = chunks(count);
        const auto reader = file.reader();
        std::vector<std::uint8_t> into(100);
        for (std::size_t step = 0, at = 0; step < 300; ++step, at = (at + 48'611) % expected.size()) {
            QVERIFY(reader->seek(static_cast<std::int64_t>(at)));
            QCOMPARE(reader->position(), static_cast<std::int64_t>(at));
            const auto got = reader->read(into);
            QCOMPARE(*got, std::min(into.size(), expected.size() - at));
            QVERIFY(std::equal(into.begin(), into.begin() + static_cast<std::ptrdiff_t>(*got),
                               expected.begin() + static_cast<std::ptrdiff_t>(at)));
            QCOMPARE(reader->position(), static_cast<std::int64_t>(at + *got));
        }
        for (const int number : {699, 0, 1, 350, 349, 17, 16, 15}) {
            QVERIFY(reader->seekChunk(number));
            const auto next = reader->next();
            QVERIFY(std::ranges::equal(*next, chunk(number)));
        }
        QVERIFY(reader->seek(static_cast<std::int64_t>(expected.size())));
        QVERIFY(reader->next()->empty());
        QCOMPARE(reader->seek(static_cast<std::int64_t>(expected.size()) + 1).error().code, ErrorCode::Invalid);
        QCOMPARE(reader->seekChunk(-1).error().code, ErrorCode::Invalid);
        QVERIFY(reader->seek(0));
        QCOMPARE(contentOf(*reader).bytes, expected);
    }

    /// In a child, since the limit on the size of files is the process's.
    void fullDiskIsToldAndWhatWasWrittenStays()
    {
        const File file;
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const auto writer = file.writer();
            if (!writer || !file.fill(*writer, 3))
                ::_exit(1);
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            const rlim_t before = limit.rlim_cur;
            limit.rlim_cur = static_cast<rlim_t>(StoreFiles::read(file.path + ".part").size()) + 20;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            if (!writer->append(chunk(3)))
                ::_exit(2);
            const auto full = writer->flush();
            if (full || full.error().code != ErrorCode::NoSpace)
                ::_exit(3);
            const auto reader = file.reader(); // half a chunk does not lie there
            if (!reader || contentOf(*reader).bytes != chunks(3) ||
                StoreFiles::read(file.path + ".part").size() != static_cast<qsizetype>(limit.rlim_cur) - 20)
                ::_exit(4);
            limit.rlim_cur = before;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            if (!writer->append(chunk(4)) || !writer->flush() || !writer->finish())
                ::_exit(5);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto content = contentOf(*file.reader());
        QVERIFY(content.ended);
        QCOMPARE(content.bytes, chunks(5));
    }
};

QTEST_GUILESS_MAIN(BlobTest)
#include "BlobTest.moc"
