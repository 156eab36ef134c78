#include "ui/settings/RetentionSection.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QComboBox>
#include <QLocale>

namespace sb::ui {

namespace {

constexpr int kComboWidth = 148;

QString amountText(const RetentionAmount &amount)
{
    const auto calls = RetentionSection::tr("%n call(s)", nullptr, static_cast<int>(amount.calls));
    const auto recordings = RetentionSection::tr("%n recording(s)", nullptr, static_cast<int>(amount.recordings));
    return RetentionSection::tr("%1 and %2, %3 on the disk", "calls, recordings, bytes")
        .arg(calls, recordings, QLocale().formattedDataSize(amount.recordingBytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace

RetentionSection::RetentionSection(Backend &backend, QWidget *parent)
    : SettingsSection(tr("Kept data"), QStringLiteral("history"), parent), m_backend(backend)
{
    addHeading(tr("How long calls are kept"),
               tr("What is older is deleted for good, once a day while the workspace is open: it cannot be brought "
                  "back. Usage and ledger stay; they hold no number and no word of a caller."));
    auto *card = addCard();
    m_recordingsRow = addRow(card, tr("Recordings"), tr("The sound of a call. Its transcript stays."));
    m_recordings = addTimes(m_recordingsRow);
    m_callsRow = addRow(card, tr("Calls and callers’ data"),
                        tr("The call with its transcript, recording, numbers and variables."));
    m_calls = addTimes(m_callsRow);
    m_dueRow = addRow(card, tr("Due now"));
    m_apply = new Button(QStringLiteral("trash"), tr("Delete now…"), ButtonKind::Caution, this);
    m_apply->setEnabled(false);
    m_dueRow->addControl(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &RetentionSection::apply);
    connect(&backend, &Backend::changed, this, [this](const QString &topic) {
        if (topic == QLatin1String("settings"))
            load();
    });
}

QComboBox *RetentionSection::addTimes(SettingRow *row)
{
    auto *box = new QComboBox(this);
    box->setFixedWidth(Theme::of(this).scaled(kComboWidth));
    box->addItem(tr("For ever"), 0);
    for (const int days : {7, 30, 90, 180, 365, 730})
        box->addItem(tr("%n day(s)", nullptr, days), days);
    box->setEnabled(false); // until the workspace has said what is set
    row->addControl(box);
    connect(box, &QComboBox::activated, this, [this, box] { ask(box); });
    return box;
}

void RetentionSection::enter()
{
    load();
}

void RetentionSection::load()
{
    m_backend.call(getWorkspaceSettings, {}, this, [this](const Result<WorkspaceSettings> &settings) {
        m_recordingsRow->setProblem(settings ? QString() : ErrorText::of(settings.error()).inOneLine());
        m_recordings->setEnabled(settings.has_value());
        m_calls->setEnabled(settings.has_value());
        if (!settings)
            return;
        m_set = *settings;
        const auto show = [](QComboBox *box, int days) {
            if (box->findData(days) < 0)
                box->addItem(tr("%n day(s)", nullptr, days), days);
            box->setCurrentIndex(box->findData(days));
        };
        show(m_recordings, settings->recordingsKeptDays.valueOr(0));
        show(m_calls, settings->callsKeptDays.valueOr(0));
        preview();
    });
}

/// A shorter time that would delete something is asked about, with how much that is, before it is set.
void RetentionSection::ask(QComboBox *box)
{
    WorkspaceSettings wanted;
    RetentionQuery query;
    const int days = box->currentData().toInt();
    (box == m_recordings ? wanted.recordingsKeptDays : wanted.callsKeptDays) = days;
    (box == m_recordings ? query.recordingsKeptDays : query.callsKeptDays) = days;
    m_backend.call(previewRetention, query, this, [this, wanted](const Result<RetentionAmount> &would) {
        if (!would) {
            load();
            Q_EMIT told(ErrorText::of(would.error()).inOneLine(), true);
            return;
        }
        if (would->calls + would->recordings == 0) {
            set(wanted);
            return;
        }
        auto *dialog = ConfirmDialog::ask(
            this,
            {tr("Keep calls no longer than that?"),
             tr("This deletes %1, within a day and for good. Usage and ledger stay.").arg(amountText(*would)),
             tr("Keep as it was"), tr("Set it")},
            [this, wanted] { set(wanted); });
        connect(dialog, &QDialog::rejected, this, &RetentionSection::load);
    });
}

void RetentionSection::set(const WorkspaceSettings &wanted)
{
    m_backend.call(updateWorkspaceSettings, wanted, this, [this](const Result<WorkspaceSettings> &settings) {
        load();
        if (!settings)
            Q_EMIT told(ErrorText::of(settings.error()).inOneLine(), true);
    });
}

void RetentionSection::preview()
{
    m_backend.call(previewRetention, {}, this, [this](const Result<RetentionAmount> &due) {
        const bool some = due && due->calls + due->recordings > 0;
        m_dueRow->setProblem(due ? QString() : ErrorText::of(due.error()).inOneLine());
        m_dueRow->setWhy(some ? amountText(*due) : tr("Nothing is older than it is kept."));
        m_apply->setEnabled(some && !m_applying);
    });
}

void RetentionSection::apply()
{
    ConfirmDialog::ask(this,
                       {tr("Delete what is kept no longer?"),
                        m_dueRow->why() + QLatin1Char('\n') + tr("It is gone for good. Usage and ledger stay."),
                        tr("Keep"), tr("Delete"), QStringLiteral("trash")},
                       [this] {
                           m_applying = true;
                           m_apply->setEnabled(false);
                           step({});
                       });
}

void RetentionSection::step(RetentionAmount sum)
{
    m_backend.call(applyRetention, {}, this, [this, sum](const Result<RetentionAmount> &done) mutable {
        if (done) {
            sum.calls += done->calls;
            sum.recordings += done->recordings;
            sum.recordingBytes += done->recordingBytes;
            if (done->hasMore && done->calls + done->recordings > 0)
                return step(sum);
        }
        m_applying = false;
        preview();
        if (done)
            Q_EMIT told(tr("Deleted: %1").arg(amountText(sum)), false);
        else
            Q_EMIT told(ErrorText::of(done.error()).inOneLine(), true);
    });
}

} // namespace sb::ui
