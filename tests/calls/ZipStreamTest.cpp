// Archives that are made while they are read, opened by a reader that is not ours.
#include "models/calls/ZipStream.h"
#include "models/calls/ZipDirectory.h"
#include "models/calls/ZipFormat.h"
#include "models/calls/ZipName.h"
#include "tests/support/StoreFiles.h"
#include "tests/support/UnzippedText.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace sb;

namespace {

using Bytes = std::vector<std::uint8_t>;

Result<Bytes> whole(const Download &file)
{
    Bytes bytes;
    for (;;) {
        auto piece = file.next();
        if (!piece)
            return piece;
        if (piece->empty())
            return bytes;
        bytes.insert(bytes.end(), piece->begin(), piece->end());
    }
}

std::map<std::string, std::string> unzipped(const Bytes &bytes)
{
    return test::unzippedText(std::string(bytes.begin(), bytes.end()));
}

ZipEntry entryOf(const std::string &name, const std::string &text, bool isKnown, std::size_t pieceBytes)
{
    auto entry = ZipEntry::ofText(name, text);
    if (!isKnown)
        entry.known.reset();
    entry.next = [text, pieceBytes, at = std::size_t{0}]() mutable -> Result<Bytes> {
        const auto count = std::min(pieceBytes, text.size() - at);
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
        at += count;
        return Bytes(begin, begin + static_cast<std::ptrdiff_t>(count));
    };
    return entry;
}

} // namespace

class ZipStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArchiveIsReadBack()
    {
        test::StoreFiles files;
        QVERIFY(rc::check([&] {
            const auto contents = *rc::gen::container<std::vector<std::string>>(rc::gen::arbitrary<std::string>());
            const auto piece = *rc::gen::inRange<std::size_t>(1, 50);
            auto entries = std::make_shared<std::vector<ZipEntry>>();
            std::map<std::string, std::string> expected;
            for (std::size_t i = 0; i < contents.size(); ++i) {
                const auto name = "folder/file " + std::to_string(i);
                entries->push_back(entryOf(name, contents[i], *rc::gen::arbitrary<bool>(), piece));
                expected.emplace(name, contents[i]);
            }
            const auto archive = zipStream(
                "a.zip",
                [entries, at = std::size_t{0}]() mutable -> Result<std::optional<ZipEntry>> {
                    if (at == entries->size())
                        return std::nullopt;
                    return (*entries)[at++];
                },
                Instant::fromMilliseconds(1'700'000'000'000), files.folder());
            RC_ASSERT(unzipped(whole(archive).value()) == expected);
        }));
    }

    void theLengthOfKnownFilesIsToldBeforeTheFirstByte()
    {
        std::vector<ZipEntry> entries;
        entries.push_back(ZipEntry::ofText("one.txt", "first"));
        entries.push_back(ZipEntry::ofText("two.txt", ""));
        const auto archive = zipOf("a.zip", std::move(entries), Instant::fromMilliseconds(0));
        const auto bytes = whole(archive).value();
        QCOMPARE(*archive.size, bytes.size());
        QCOMPARE(unzipped(bytes).size(), 2U);
    }

    /// More files than a plain archive can count, and a directory longer than what is kept in memory.
    void manyFilesNeedZip64AndTheDirectoryLeavesNoNames()
    {
        test::StoreFiles files;
        constexpr int count = 70'000;
        const auto archive = zipStream(
            "a.zip",
            [at = 0]() mutable -> Result<std::optional<ZipEntry>> {
                if (at == count)
                    return std::nullopt;
                return ZipEntry::ofText("Zebra/" + std::to_string(at++), "x");
            },
            Instant::fromMilliseconds(1'700'000'000'000), files.folder());
        const auto bytes = whole(archive).value();
        QCOMPARE(unzipped(bytes).size(), std::size_t{count});
        QVERIFY(test::StoreFiles::filesWith(files.folder(), "Zebra").isEmpty());
    }

    void lengthsBeyondFourGigabytesAreTold() // by the records alone: nobody writes five gigabytes here
    {
        const ZipFormat format(Instant::fromMilliseconds(0));
        constexpr std::uint64_t large = 5ULL << 30;
        const auto has = [](const Bytes &record, std::uint64_t value) {
            Bytes wanted(8);
            for (std::size_t i = 0; i < 8; ++i)
                wanted[i] = static_cast<std::uint8_t>(value >> (8 * i));
            return std::search(record.begin(), record.end(), wanted.begin(), wanted.end()) != record.end();
        };
        const ZipRecord record{"a", large + 1, large, 7, false};
        QVERIFY(has(format.localHeader(record), large));
        QVERIFY(has(format.directoryHeader(record), large));
        QVERIFY(has(format.directoryHeader(record), large + 1));
        QVERIFY(has(ZipFormat::end(large, 100, 3), large));
        QVERIFY(!has(ZipFormat::end(1000, 100, 3), 1000));
    }

    void aFileThatIsNotWhatWasToldEndsTheArchive()
    {
        test::StoreFiles files;
        for (const auto &lie : {ZipEntry::Known{5, 1}, ZipEntry::Known{4, 0}, ZipEntry::Known{6, 0}}) {
            auto entry = entryOf("a", "hello", true, 100);
            entry.known = lie;
            const auto archive = zipOf("a.zip", {entry}, Instant::fromMilliseconds(0));
            const auto bytes = whole(archive);
            QVERIFY(!bytes);
            QCOMPARE(bytes.error().code, ErrorCode::Corrupt);
        }
    }

    void unsafeNamesAreNotWritten()
    {
        for (const char *name : {"../a", "/a", "a/../b", "a\\b", "c:x", "con", "a\nb", "", "a//b"}) {
            const auto archive = zipOf("a.zip", {ZipEntry::ofText(name, "x")}, Instant::fromMilliseconds(0));
            QVERIFY2(!whole(archive), name);
        }
    }

    void stepsAreSafeWhateverTheyWere()
    {
        QVERIFY(rc::check([] {
            const auto letters = rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("./\\:*?\"<>|\n\t\x01 aCON1\xE2\x80\xAE\xC3\xA9")));
            const auto text = *rc::gen::oneOf(letters, rc::gen::arbitrary<std::string>());
            const auto step = ZipName::step(text);
            RC_ASSERT(ZipName::isSafe(step));
            RC_ASSERT(step.find('/') == std::string::npos);
            RC_ASSERT(ZipName::step(step) == step);
        }));
        QCOMPARE(ZipName::step("Front desk"), std::string("Front desk"));
        QCOMPARE(ZipName::step("../../etc/passwd"), std::string("_.._etc_passwd"));
        QCOMPARE(ZipName::step("NUL.txt"), std::string("_NUL.txt"));
        QCOMPARE(ZipName::step(" . "), std::string("_"));
    }
};

QTEST_GUILESS_MAIN(ZipStreamTest)
#include "ZipStreamTest.moc"
