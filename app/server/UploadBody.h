#pragma once

#include "app/server/HttpSettings.h"
#include "app/server/UploadPipe.h"

#include <nlohmann/json.hpp>

#include <memory>

struct MHD_Connection;
struct MHD_PostProcessor;

namespace sb::app {

/// A multipart/form-data body while it comes in: small fields are collected, the file goes into a pipe.
/// Thread: the loop.
class UploadBody
{
public:
    /// \p connection has the request's headers; \p field is the part that is the file; \p drained as in UploadPipe.
    /// Check isValid() then.
    UploadBody(MHD_Connection *connection, std::string_view field, const HttpLimits &limits,
               std::function<void()> drained);
    ~UploadBody();
    UploadBody(const UploadBody &) = delete;
    UploadBody &operator=(const UploadBody &) = delete;

    bool isValid() const { return m_parser != nullptr; } ///< false without a boundary

    void feed(const char *data, std::size_t size);
    void end();              ///< the body is complete
    void abort(Error error); ///< the handler's next read fails with it

    /// The file is longer than the window: it must be read now, with the fields that are known.
    bool mustBegin() const { return m_file && m_pipe->isFull(); }
    bool isFull() const { return m_pipe->isFull(); }
    void begun() { m_begun = true; }
    /// Nothing that comes now is of use: the answer is there.
    void discard() { m_discards = true; }

    /// What went wrong with the body itself.
    const std::optional<Error> &error() const { return m_error; }
    const nlohmann::json &fields() const { return m_fields; }
    std::optional<Upload> file() const; ///< nothing when there was no such part

private:
    struct Part;
    void take(const Part &part);
    void refuse(Error error);

    const std::string m_field;
    const HttpLimits &m_limits;
    MHD_PostProcessor *m_parser = nullptr;
    std::shared_ptr<UploadPipe> m_pipe;
    nlohmann::json m_fields = nlohmann::json::object();
    std::size_t m_fieldBytes = 0;
    std::size_t m_total = 0;
    std::string m_fileName;
    bool m_file = false;
    bool m_begun = false;
    bool m_discards = false;
    std::optional<Error> m_error;
};

} // namespace sb::app
