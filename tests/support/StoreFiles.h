#pragma once

#include "models/base/Secret.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <string>

namespace sb::test {

/// A folder that goes with the test, and the crude things a disk may do to its files.
class StoreFiles
{
public:
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string path(const std::string &name) const { return folder() + "/" + name; }

    static QByteArray read(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const std::string &path, const QByteArray &content)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
    }
    static bool cut(const std::string &path, qint64 size) { return QFile::resize(QString::fromStdString(path), size); }
    static bool flip(const std::string &path, qint64 offset)
    {
        QByteArray content = read(path);
        if (offset < 0 || offset >= content.size())
            return false;
        content[offset] = static_cast<char>(content[offset] ^ 0x20);
        return write(path, content);
    }
    static bool exists(const std::string &path) { return QFile::exists(QString::fromStdString(path)); }

    /// Names of the files below \p folder that contain \p word.
    static QStringList filesWith(const std::string &folder, const QByteArray &word)
    {
        QStringList found;
        QDirIterator files(QString::fromStdString(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (read(files.next().toStdString()).contains(word))
                found.append(files.fileName());
        return found;
    }

    static Secret key(std::uint8_t first = 0)
    {
        Secret secret = Secret::ofSize(32);
        for (std::uint8_t &byte : secret.bytes())
            byte = first++;
        return secret;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sb::test
