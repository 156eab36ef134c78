#pragma once

#include <QByteArray>
#include <QStorageInfo>

namespace sb::test {

/// Puts the temporary files of this process into memory, where there is room: for tests that are about the order of
/// writes and not about the disk, whose every commit would wait for it. What a process that is killed has written stays
/// there as it does in the system's cache. Before the first file.
inline void keepFilesInMemory()
{
    constexpr qint64 room = 1'000'000'000; // bytes
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > room)
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace sb::test
