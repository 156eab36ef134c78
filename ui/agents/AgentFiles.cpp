#include "ui/agents/AgentFiles.h"

#include "ui/agents/AgentDocument.h"
#include "ui/agents/BundleDialog.h"
#include "ui/format/ErrorText.h"
#include "ui/format/SavedFile.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/SaveDialog.h"

#include <QFile>
#include <QFileDialog>
#include <QtConcurrent>

namespace sb::ui {

namespace {

constexpr qint64 kLargestFile = 4 << 20; // an agent is a few kilobytes

Result<AgentCreate> readAgent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "the file cannot be read");
    if (file.size() > kLargestFile)
        return fail(ErrorCode::TooLarge, "the file is larger than an agent can be");
    return agentFromDocument(file.readAll());
}

Result<qint64> write(const QString &path, const QByteArray &text)
{
    return savedFile(path, FileReaders::Usual, [&](QSaveFile &file) { return put(file, text.toStdString()); });
}

} // namespace

AgentFiles::AgentFiles(Backend &backend, QWidget *window) : QObject(window), m_backend(backend), m_window(window) {}

void AgentFiles::askAgent()
{
    ask(tr("Import agent"), tr("Agents and bundles (*.json *.zip)"));
}

void AgentFiles::askBundle()
{
    ask(tr("Import a bundle"), tr("Bundles (*.zip)"));
}

void AgentFiles::ask(const QString &title, const QString &kinds)
{
    auto *dialog = new QFileDialog(m_window, title, {}, kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AgentFiles::open);
    dialog->open();
}

void AgentFiles::open(const QString &path)
{
    if (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        auto *dialog = new BundleDialog(m_backend, path, m_window);
        connect(dialog, &BundleDialog::imported, this, &AgentFiles::imported);
        dialog->open();
        return;
    }
    deliver(QtConcurrent::run([path] { return readAgent(path); }), this, [this](const Result<AgentCreate> &agent) {
        if (agent)
            Q_EMIT read(*agent);
        else
            Q_EMIT told(ErrorText::of(agent.error()).inOneLine(), true);
    });
}

void AgentFiles::exportAgent(const CompleteAgent &agent)
{
    const auto name = QString::fromStdString(agent.agent.name);
    const auto writeTo = [this, name, text = agentDocument(agent)](const QString &path) {
        deliver(QtConcurrent::run([path, text] { return write(path, text); }), this,
                [this, name](const Result<qint64> &written) {
                    Q_EMIT told(written ? tr("Exported %1").arg(visibleText(name))
                                        : ErrorText::of(written.error()).inOneLine(),
                                !written);
                });
    };
    askForFile(m_window, tr("Export agent"), name + QStringLiteral(".json"), tr("Agent files (*.json)"), writeTo);
}

} // namespace sb::ui
