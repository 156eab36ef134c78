#include "app/server/HttpRequest.h"

#include <QByteArrayView>
#include <QStringDecoder>

namespace sb::app {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

Result<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool plain = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const bool whole = i + 2 < text.size();
            const int high = whole ? hexDigit(text[i + 1]) : -1;
            const int low = whole ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return fail(ErrorCode::Invalid, "the address has a broken percent escape");
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return fail(ErrorCode::Invalid, "the address has a NUL");
        plain = plain && static_cast<unsigned char>(c) < 0x80;
        out.push_back(c);
    }
    if (!plain) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString ignored =
            decoder(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
        if (decoder.hasError())
            return fail(ErrorCode::Invalid, "the address is not UTF-8");
    }
    return out;
}

} // namespace sb::app
