#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

/// The layout of docs/architecture.md, held by a test: which folder may include which.
class ArrowsTest : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        QString folder;         // the longest prefix that matches decides
        QStringList mayInclude; // prefixes
        bool qtFree = false;
    };

    static QList<Row> rows()
    {
        const QStringList below{QStringLiteral("models/base"), QStringLiteral("models/contract"),
                                QStringLiteral("models/store")};
        QStringList tags;
        for (const auto *tag : {"identity", "providers", "knowledge", "tools", "analysis", "agents", "lines", "money",
                                "calls", "webhooks", "exports"})
            tags.append(QStringLiteral("models/") + QLatin1String(tag));
        QList<Row> list{
            {QStringLiteral("models/base"), {}},
            {QStringLiteral("models/contract"), {QStringLiteral("models/base")}},
            {QStringLiteral("models/store"), {QStringLiteral("models/base")}},
            {QStringLiteral("models/backend"), below + tags},
            {QStringLiteral("models/lists"),
             {QStringLiteral("models/base"), QStringLiteral("models/contract"), QStringLiteral("models/backend")}},
            {QStringLiteral("models/sample"), below + tags + QStringList{QStringLiteral("models/backend")}},
            {QStringLiteral("models/services"), below + tags + QStringList{QStringLiteral("models/backend")}},
            {QStringLiteral("voice"), {QStringLiteral("models/base")}},
            {QStringLiteral("voice/frames"), {QStringLiteral("models/base")}, true},
            {QStringLiteral("voice/turn"), {QStringLiteral("models/base"), QStringLiteral("voice")}, true},
            {QStringLiteral("ui"),
             {QStringLiteral("models/base"), QStringLiteral("models/contract"), QStringLiteral("models/backend"),
              QStringLiteral("models/lists"), QStringLiteral("voice/session"), QStringLiteral("voice/frames")}},
            {QStringLiteral("app"), {QStringLiteral("models"), QStringLiteral("voice"), QStringLiteral("ui")}},
            {QStringLiteral("app/server"),
             {QStringLiteral("models/base"), QStringLiteral("models/contract"), QStringLiteral("models/backend")}},
        };
        // A tag may include those to its left; a registry of handlers stands in models/backend.
        QStringList left;
        for (const auto &tag : tags) {
            list.append({tag, below + left + QStringList{QStringLiteral("models/backend")}});
            left.append(tag);
        }
        return list;
    }

    static Row rowOf(const QString &file)
    {
        Row best;
        for (const auto &row : rows()) {
            if (file.startsWith(row.folder + QLatin1Char('/')) && row.folder.size() > best.folder.size())
                best = row;
        }
        return best;
    }

private Q_SLOTS:
    void includesFollowTheArrows()
    {
        const QDir root(QStringLiteral(SB_SOURCE_DIR));
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        QStringList broken;
        int seen = 0;
        for (const auto &top : {"models", "voice", "ui", "app"}) {
            QDirIterator it(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const auto path = root.relativeFilePath(it.next());
                const auto row = rowOf(path);
                QVERIFY2(!row.folder.isEmpty(), qPrintable(path + QStringLiteral(" stands in no known folder")));
                QFile file(root.filePath(path));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                auto matches = include.globalMatch(text);
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    const auto name = match.captured(2);
                    ++seen;
                    if (match.captured(1) == QLatin1String("<")) {
                        const bool qt = name.startsWith(QLatin1Char('Q')) || name.startsWith(QStringLiteral("Qt"));
                        const bool widget = name.startsWith(QStringLiteral("QWidget")) ||
                                            name.startsWith(QStringLiteral("QtWidgets")) ||
                                            name == QLatin1String("QColor") || name == QLatin1String("QIcon");
                        if ((row.qtFree && qt) || (widget && (path.startsWith(QStringLiteral("models")) ||
                                                              path.startsWith(QStringLiteral("voice")))))
                            broken.append(path + QStringLiteral(" includes ") + name);
                        continue;
                    }
                    const auto own = row.folder;
                    bool allowed = name.startsWith(own + QLatin1Char('/')) || name.startsWith(QStringLiteral("moc_"));
                    for (const auto &prefix : row.mayInclude)
                        allowed = allowed || name.startsWith(prefix + QLatin1Char('/'));
                    if (path.startsWith(QStringLiteral("voice/")))
                        allowed = allowed || name.startsWith(QStringLiteral("voice/"));
                    if (!allowed && name.contains(QLatin1Char('/')))
                        broken.append(path + QStringLiteral(" includes ") + name);
                    if (!name.contains(QLatin1Char('/')) && !name.endsWith(QStringLiteral(".moc")))
                        broken.append(path + QStringLiteral(" includes not from the root: ") + name);
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
        QVERIFY(seen > 50);
    }

    /// In Qt 6.4 a continuation that is attached while another thread finishes its future runs twice, the second time
    /// with what the first has moved away. Store::read(), Store::write() and Backend::startWire() take a function.
    void nothingIsAttachedToAFuture()
    {
        const QDir root(QStringLiteral(SB_SOURCE_DIR));
        // The key chain's futures are finished by the event loop of the thread that attaches.
        const QStringList known{QStringLiteral("app/window/KeyChain.cpp"), QStringLiteral("app/window/WindowKeys.cpp"),
                                QStringLiteral("app/window/WorkspaceKeeper.cpp")};
        QStringList broken;
        for (const auto &top : {"models", "voice", "ui", "app", "tests"}) {
            QDirIterator it(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (known.contains(root.relativeFilePath(file.fileName())))
                    continue;
                if (file.readAll().contains(QByteArray(".then").append('(')))
                    broken.append(root.relativeFilePath(file.fileName()));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void filesStayUnderFourHundredLines()
    {
        const QDir root(QStringLiteral(SB_SOURCE_DIR));
        QStringList tooLong;
        for (const auto &top : {"models", "voice", "ui", "app", "tests"}) {
            QDirIterator it(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto lines = file.readAll().count('\n');
                if (lines > 400)
                    tooLong.append(root.relativeFilePath(file.fileName()) + QStringLiteral(": %1").arg(lines));
            }
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "ArrowsTest.moc"
