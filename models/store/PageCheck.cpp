#include "models/store/PageCheck.h"

#include "models/store/CipherSettings.h"
#include "models/store/File.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <fcntl.h>
#include <sodium.h>

namespace sb {

namespace {

constexpr std::int64_t pageBytes = static_cast<std::int64_t>(CipherSettings::pageBytes);
constexpr std::size_t contentBytes = CipherSettings::pageBytes - CipherSettings::reservedBytes;
/// SQLite never uses the page that holds the byte at 1 GiB: its locks lie there.
constexpr std::int64_t lockPage = (std::int64_t(1) << 30) / pageBytes + 1;
constexpr int attempts = 5;

using Page = std::array<std::uint8_t, CipherSettings::pageBytes>;
using Sum = std::array<std::uint8_t, CipherSettings::hmacBytes>;

/// HMAC-SHA1, begun again for every page with the same key.
class PageSum
{
public:
    explicit PageSum(std::span<const std::uint8_t> key)
        : m_code(QCryptographicHash::Sha1,
                 QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())))
    {}

    void add(std::span<const std::uint8_t> bytes)
    {
        m_code.addData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    Sum take()
    {
        const QByteArray result = m_code.result();
        m_code.reset();
        Sum sum{};
        std::copy(result.begin(), result.end(), sum.begin());
        return sum;
    }

private:
    QMessageAuthenticationCode m_code;
};

/// PBKDF2 with two rounds, as SQLCipher's "fast" derivation has it (RFC 8018, section 5.2).
Secret hmacKey(const Secret &key, std::span<const std::uint8_t> salt)
{
    std::array<std::uint8_t, CipherSettings::saltBytes> masked{};
    for (std::size_t at = 0; at < masked.size(); ++at)
        masked[at] = salt[at] ^ 0x3a;
    Secret derived = Secret::ofSize(CipherSettings::keyBytes);
    PageSum sum(key.bytes());
    for (std::size_t block = 0; block * CipherSettings::hmacBytes < derived.size(); ++block) {
        const std::array<std::uint8_t, 4> number{0, 0, 0, static_cast<std::uint8_t>(block + 1)};
        sum.add(masked);
        sum.add(number);
        const Sum first = sum.take();
        sum.add(first);
        const Sum second = sum.take();
        for (std::size_t at = 0; at < first.size(); ++at)
            if (const auto to = block * CipherSettings::hmacBytes + at; to < derived.size())
                derived.bytes()[to] = first[at] ^ second[at];
    }
    return derived;
}

bool isZero(const Page &page)
{
    return std::all_of(page.begin(), page.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool fits(const Page &page, std::int64_t number, PageSum &sum)
{
    const std::size_t from = number == 1 ? CipherSettings::saltBytes : 0;
    const std::size_t covered = contentBytes + CipherSettings::ivBytes;
    const auto value = static_cast<std::uint32_t>(number);
    const std::array<std::uint8_t, 4> numberBytes{
        static_cast<std::uint8_t>(value & 0xffu), static_cast<std::uint8_t>((value >> 8) & 0xffu),
        static_cast<std::uint8_t>((value >> 16) & 0xffu), static_cast<std::uint8_t>((value >> 24) & 0xffu)};
    sum.add(std::span(page).subspan(from, covered - from));
    sum.add(numberBytes);
    return std::ranges::equal(sum.take(), std::span(page).subspan(covered, CipherSettings::hmacBytes));
}

} // namespace

Result<std::vector<PageDamage>> checkPages(const std::string &path, const Secret &key, std::size_t most)
{
    auto file = File::open(path, O_RDONLY);
    if (!file)
        return fail(file.error());
    const auto size = file->size();
    if (!size)
        return fail(size.error());
    std::vector<PageDamage> damage;
    std::array<std::uint8_t, CipherSettings::saltBytes> salt{};
    const auto head = file->readAt(0, salt);
    if (!head)
        return fail(head.error());
    const Secret pageKey = hmacKey(key, salt);
    PageSum sum(pageKey.bytes());

    const std::int64_t pages = *size / pageBytes;
    Page page{};
    for (std::int64_t number = 1; number <= pages && damage.size() < most; ++number) {
        if (number == lockPage)
            continue;
        bool good = false;
        for (int attempt = 0; attempt < attempts && !good; ++attempt) {
            const auto got = file->readAt((number - 1) * pageBytes, page);
            if (!got)
                return fail(got.error());
            good = *got == page.size() && fits(page, number, sum);
        }
        if (!good)
            damage.push_back({number, isZero(page) ? "is empty" : "does not fit its checksum"});
    }
    if (*size % pageBytes != 0 && damage.size() < most)
        damage.push_back({pages + 1, "is cut short"});
    return damage;
}

} // namespace sb
