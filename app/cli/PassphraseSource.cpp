#include "app/cli/PassphraseSource.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace sb::app {
namespace {

/// Reads up to the first line end; at most 4096 bytes.
Result<Secret> readLine(int descriptor)
{
    Secret buffer = Secret::ofSize(4096);
    auto bytes = buffer.bytes();
    std::size_t used = 0;
    while (used < bytes.size()) {
        const auto count = ::read(descriptor, bytes.data() + used, 1);
        if (count < 0)
            return fail(ErrorCode::Io, "the passphrase could not be read: " + std::string(std::strerror(errno)));
        if (count == 0 || bytes[used] == '\n')
            break;
        ++used;
    }
    if (used > 0 && bytes[used - 1] == '\r')
        --used;
    if (used == 0)
        return fail(ErrorCode::Invalid, "the passphrase is empty");
    return Secret(std::span<const std::uint8_t>(bytes.first(used)));
}

/// Turns the terminal's echo off while it lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor)
    {
        ::tcgetattr(descriptor, &m_before);
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int m_descriptor;
    termios m_before{};
};

} // namespace

Result<Secret> PassphraseSource::read(const char *question) const
{
    if (!file.isEmpty()) {
        const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
        if (handle < 0)
            return fail(ErrorCode::Io, "the passphrase file cannot be opened: " + std::string(std::strerror(errno)));
        auto passphrase = readLine(handle);
        ::close(handle);
        return passphrase;
    }
    if (descriptor >= 0)
        return readLine(descriptor);
    if (const char *value = std::getenv("SWITCHBOARD_PASSPHRASE"); value != nullptr && *value != '\0')
        return Secret(std::string_view(value));
    if (::isatty(STDIN_FILENO) == 1) {
        std::fputs(question, stderr);
        std::fflush(stderr);
        const SilentTerminal silent(STDIN_FILENO);
        auto passphrase = readLine(STDIN_FILENO);
        std::fputc('\n', stderr);
        return passphrase;
    }
    return fail(ErrorCode::Unauthorized,
                "no passphrase: give --passphrase-file, --passphrase-fd or SWITCHBOARD_PASSPHRASE");
}

} // namespace sb::app
