#include "ui/agents/BundleDialog.h"

#include "ui/agents/BundleItems.h"
#include "ui/charts/FigureTable.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sb::ui {

namespace {

/// Opened by the first read, on the thread that reads.
Upload uploadOf(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    return {QFileInfo(path).fileName().toStdString(), static_cast<std::uint64_t>(QFileInfo(path).size()),
            [file](std::span<std::uint8_t> into) -> Result<std::size_t> {
                if (!file->isOpen() && !file->open(QIODevice::ReadOnly))
                    return fail(ErrorCode::Io, "the file cannot be read");
                const auto count = file->read(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()));
                if (count < 0)
                    return fail(ErrorCode::Io, "the file cannot be read to its end");
                return static_cast<std::size_t>(count);
            }};
}

std::int64_t sumOf(const BundleReport &report, std::int64_t BundleCount::*which)
{
    std::int64_t sum = 0;
    for (const auto &count : report.counts)
        sum += count.*which;
    return sum;
}

} // namespace

BundleDialog::BundleDialog(Backend &backend, const QString &path, QWidget *parent)
    : FittedDialog(640, parent)
    , m_backend(backend)
    , m_path(path)
    , m_steps(new Steps({tr("File"), tr("Preview"), tr("Import")}, this))
    , m_words(new WrappedLabel(QString(), this))
    , m_notes(new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, this))
    , m_items(new BundleItems(this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_import(new Button(QStringLiteral("import"), tr("Import"), ButtonKind::Primary, this))
{
    setWindowTitle(tr("Import a bundle"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *name = new ElidedLabel(QString(), TextSize::Section, TextWeight::Semibold, Role::Text, this);
    name->setElideMode(Qt::ElideMiddle);
    name->setData(tr("Import %1").arg(QFileInfo(path).fileName()));
    head->addWidget(name, 1);
    head->addWidget(m_steps);
    column->addLayout(head);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(m_words);
    auto *table = new FigureTable(tr("What is in the bundle"), content);
    table->setRowHeight(metrics::rowMenu);
    table->setModel(m_items);
    table->setColumnWidths({120, 0, 250}, BundleItems::Name);
    inner->addWidget(table, 1);
    inner->addWidget(m_notes);
    m_faces = new Faces(content, this);
    m_faces->setMinimumHeight(Theme::of(this).scaled(320));
    column->addWidget(m_faces, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &BundleDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { send(false); });
    send(true);
}

void BundleDialog::send(bool isPreview)
{
    setPhase(isPreview ? Phase::Reading : Phase::Importing);
    m_stop = {};
    CallOptions options;
    options.stop = m_stop.get_token();
    options.upload = uploadOf(m_path);
    BundleImportForm form{options.upload->name};
    if (isPreview)
        form.preview = true;
    m_backend.call(
        importBundle, std::move(form), this,
        [this, isPreview](const Result<BundleReport> &answer) { take(answer, isPreview); }, std::move(options));
}

void BundleDialog::take(const Result<BundleReport> &answer, bool isPreview)
{
    if (!answer) {
        m_report.reset();
        setPhase(Phase::Reading);
        m_faces->showError(answer.error(), [this] { send(true); });
        return;
    }
    m_report = *answer;
    m_items->setItems(answer->items, isPreview);
    setPhase(isPreview ? Phase::Preview : Phase::Done);
    if (!isPreview)
        Q_EMIT imported(*answer);
}

void BundleDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_steps->setCurrent(phase == Phase::Importing || phase == Phase::Done ? 2 : 1);
    const bool isShown = phase == Phase::Preview || phase == Phase::Done;
    if (isShown)
        m_faces->showContent();
    else
        m_faces->showLoading();
    m_import->setVisible(phase != Phase::Done);
    m_import->setEnabled(phase == Phase::Preview && sumOf(*m_report, &BundleCount::added) > 0);
    m_import->setDefault(m_import->isEnabled());
    m_cancel->setText(phase == Phase::Done ? tr("Close") : tr("Cancel"));
    if (!isShown)
        return;
    m_words->setText(summary());
    QStringList notes;
    if (m_report->secretsLeftOut > 0)
        notes.append(tr("%Ln secret(s) are not in the bundle: enter them in the tools again.", nullptr,
                        static_cast<int>(m_report->secretsLeftOut)));
    if (m_report->recordingsLeftOut > 0)
        notes.append(tr("%Ln recording(s) are not taken in.", nullptr, static_cast<int>(m_report->recordingsLeftOut)));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
}

QString BundleDialog::summary() const
{
    const auto number = [this](std::int64_t BundleCount::*which) { return static_cast<int>(sumOf(*m_report, which)); };
    QStringList words;
    const int added = number(&BundleCount::added);
    words.append(m_phase == Phase::Done ? tr("%Ln made.", nullptr, added) : tr("%Ln will be made.", nullptr, added));
    if (const int same = number(&BundleCount::same); same > 0)
        words.append(tr("%Ln are here already.", nullptr, same));
    if (const int different = number(&BundleCount::different); different > 0)
        words.append(tr("%Ln are here with other settings and stay as they are.", nullptr, different));
    const auto calls = std::ranges::find(m_report->counts, BundleKind::Call, &BundleCount::kind);
    if (calls != m_report->counts.end() && calls->added > 0)
        words.append(tr("%Ln of these are calls.", nullptr, static_cast<int>(calls->added)));
    if (m_phase == Phase::Preview && added == 0)
        words.append(tr("There is nothing to import."));
    return words.join(QLatin1Char(' '));
}

void BundleDialog::reject()
{
    m_stop.request_stop(); // nothing of it is taken in then
    if (m_phase != Phase::Importing)
        FittedDialog::reject();
}

} // namespace sb::ui
