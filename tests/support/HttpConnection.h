#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sb::test {

struct HttpAnswer
{
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; ///< in order, names in lower case
    std::string body;
    bool isWhole = false; ///< false when the connection ended inside the body

    /// The first of that name (lower case); empty without one.
    std::string header(std::string_view name) const;
};

/// One blocking TCP connection to a server on this machine: bytes out as the test writes them, answers in. Everything
/// ends after a generous limit, so that a server that hangs fails a test instead of stopping it.
class HttpConnection
{
public:
    static constexpr auto limit = std::chrono::seconds(30);

    explicit HttpConnection(std::uint16_t port);
    ~HttpConnection();
    HttpConnection(HttpConnection &&other) noexcept;
    HttpConnection &operator=(HttpConnection &&) = delete;
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    /// False when the other side does not take it all.
    bool write(std::string_view bytes);
    /// Nothing when the connection ends, or the limit comes, before the headers of an answer are in. Answers to HEAD
    /// have no body, whatever their headers say.
    std::optional<HttpAnswer> read(bool isHead = false);
    /// More bytes of a stream, as they come; empty at its end.
    std::string readSome();
    /// Reads until \p end was seen or the stream ended.
    std::string readUntil(std::string_view end);
    /// Waits for the other side to close.
    bool isClosedWithin(std::chrono::milliseconds longest);
    /// No more bytes from us, as a client that ends its half.
    void finishWriting();

private:
    bool fill();
    bool readChunks(std::string &body);

    int m_descriptor = -1;
    std::string m_buffer;
};

} // namespace sb::test
