#pragma once

#include <algorithm>
#include <map>
#include <string>

#include <zip.h>

namespace sb::test {

/// Names and contents of an archive as libzip finds them, checksums verified; one entry that says so when it is none.
inline std::map<std::string, std::string> unzippedText(const std::string &bytes)
{
    zip_error_t error{};
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return {{"not an archive", zip_error_strerror(&error)}};
    }
    std::map<std::string, std::string> files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry{};
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &entry);
        std::string content(entry.size + 1, '\0'); // one more, so that the end is read and the checksum compared
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        const auto count = zip_fread(file, content.data(), content.size());
        content.resize(static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
        if (count != static_cast<zip_int64_t>(entry.size) || zip_fclose(file) != 0)
            content = "unreadable";
        files.emplace(entry.name, std::move(content));
    }
    zip_close(archive);
    return files;
}

} // namespace sb::test
