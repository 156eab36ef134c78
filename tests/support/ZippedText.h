#pragma once

#include "tests/support/UnzippedText.h"

#include <QTest>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sb::test {

/// An archive of these files, as some other program packs it.
inline std::string zipped(const std::vector<std::pair<std::string, std::string>> &files,
                          zip_int32_t method = ZIP_CM_DEFLATE)
{
    zip_error_t error{};
    zip_source_t *into = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(into);
    zip_t *archive = zip_open_from_source(into, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : files) {
        const auto index = zip_file_add(
            archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("%s", zip_strerror(archive));
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 1); // bombs are made fast
    }
    zip_close(archive);
    zip_source_open(into);
    zip_source_seek(into, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(into)), '\0');
    zip_source_seek(into, 0, SEEK_SET);
    zip_source_read(into, bytes.data(), bytes.size());
    zip_source_close(into);
    zip_source_free(into);
    return bytes;
}

using Files = std::map<std::string, std::string>;

inline std::string zipped(const Files &files)
{
    return zipped(std::vector<std::pair<std::string, std::string>>(files.begin(), files.end()));
}

} // namespace sb::test
