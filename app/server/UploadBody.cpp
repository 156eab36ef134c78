#include "app/server/UploadBody.h"

#include <microhttpd.h>

namespace sb::app {

namespace {

constexpr std::size_t parserBuffer = 32UL * 1024;    // bytes; the largest piece it hands out
constexpr std::size_t fieldBytesLimit = 64UL * 1024; // of all fields together

Error refused(ErrorCode code, std::string field, std::string message, std::string type)
{
    return Error{
        code, "the form is not acceptable", {{{"body", std::move(field)}, std::move(message), std::move(type)}}};
}

/// The last step of a path that a browser may have sent whole.
std::string baseName(std::string_view name)
{
    return std::string(name.substr(std::min(name.find_last_of("/\\") + 1, name.size())));
}

} // namespace

struct UploadBody::Part
{
    std::string_view name;
    const char *fileName;
    std::string_view data;
    bool isFirst;
};

UploadBody::UploadBody(MHD_Connection *connection, std::string_view field, const HttpLimits &limits,
                       std::function<void()> drained)
    : m_field(field), m_limits(limits), m_pipe(std::make_shared<UploadPipe>(limits.uploadWindow, std::move(drained)))
{
    const auto iterate = [](void *self, MHD_ValueKind, const char *key, const char *fileName, const char *,
                            const char *, const char *data, std::uint64_t offset, std::size_t size) -> MHD_Result {
        auto &body = *static_cast<UploadBody *>(self);
        body.take(
            {key == nullptr ? std::string_view() : key, fileName, {data == nullptr ? "" : data, size}, offset == 0});
        return body.m_error ? MHD_NO : MHD_YES;
    };
    m_parser = MHD_create_post_processor(connection, parserBuffer, iterate, this);
}

UploadBody::~UploadBody()
{
    abort({ErrorCode::Cancelled, "the upload ended before it was complete"});
    if (m_parser != nullptr)
        MHD_destroy_post_processor(m_parser);
}

void UploadBody::refuse(Error error)
{
    if (!m_error)
        m_error = error;
    m_pipe->fail(std::move(error));
}

void UploadBody::take(const Part &part)
{
    if (part.name == m_field) {
        if (part.isFirst) {
            if (m_file)
                return refuse(refused(ErrorCode::Unprocessable, m_field, "is there twice", "value_error"));
            m_file = true;
            m_fileName = part.fileName == nullptr ? std::string() : baseName(part.fileName);
            m_fields[m_field] = m_fileName;
        }
        return m_pipe->push(std::string(part.data));
    }
    if (m_begun) // the handler works with the fields that came before
        return refuse(
            refused(ErrorCode::Unprocessable, std::string(part.name),
                    "must stand before a file of more than " + std::to_string(m_limits.uploadWindow) + " bytes",
                    "value_error"));
    m_fieldBytes += part.name.size() + part.data.size();
    if (m_fieldBytes > fieldBytesLimit)
        return refuse({ErrorCode::TooLarge, "the form's fields are too large"});
    auto &slot = m_fields[std::string(part.name)];
    if (slot.is_null())
        slot = std::string();
    else if (part.isFirst)
        return refuse(refused(ErrorCode::Unprocessable, std::string(part.name), "is there twice", "value_error"));
    slot.get_ref<std::string &>().append(part.data);
}

void UploadBody::feed(const char *data, std::size_t size)
{
    m_total += size;
    if (m_error || m_discards)
        return;
    if (m_total > m_limits.upload)
        return refuse({ErrorCode::TooLarge, "the upload is too large"});
    if (MHD_post_process(m_parser, data, size) == MHD_NO && !m_error)
        refuse({ErrorCode::Invalid, "the body is not multipart/form-data"});
}

void UploadBody::end()
{
    const auto whole = MHD_destroy_post_processor(m_parser);
    m_parser = nullptr;
    const bool isEmpty = !m_file && m_fields.empty(); // another boundary than the one that was announced
    if ((whole == MHD_NO || isEmpty) && !m_error && !m_discards)
        return refuse({ErrorCode::Invalid, "the multipart body is not complete"});
    if (!m_error)
        m_pipe->end();
}

void UploadBody::abort(Error error)
{
    m_pipe->fail(std::move(error));
}

std::optional<Upload> UploadBody::file() const
{
    if (!m_file)
        return std::nullopt;
    return Upload{m_fileName, std::nullopt, [pipe = m_pipe](std::span<std::uint8_t> into) { return pipe->read(into); }};
}

} // namespace sb::app
