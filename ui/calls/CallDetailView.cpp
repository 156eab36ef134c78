#include "ui/calls/CallDetailView.h"

#include "ui/calls/CallConversation.h"
#include "ui/calls/CallExporter.h"
#include "ui/calls/CallSidePane.h"
#include "ui/calls/CallText.h"
#include "ui/calls/CallTimeline.h"
#include "ui/calls/RecordingPlayer.h"
#include "ui/calls/TimeText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/VisibleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kHead = 50;
constexpr std::array kSpeeds{1.0, 1.5, 2.0};

} // namespace

CallDetailView::CallDetailView(Backend &backend, RecordingPlayer *player, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_player(player), m_exporter(new CallExporter(backend, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Line(Qt::Horizontal, content));
    column->addWidget(makeBody(), 1);
    m_faces = new Faces(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);

    connect(m_exporter, &CallExporter::progressed, this, [this](qint64 bytes, double share) {
        say(share >= 0 ? tr("Exporting, %1 %").arg(static_cast<int>(share * 100))
                       : tr("Exporting, %1").arg(QLocale().formattedDataSize(bytes)));
    });
    connect(m_exporter, &CallExporter::finished, this, [this](const QString &path, qint64 bytes) {
        look();
        say({});
        Q_EMIT told(tr("Exported %1 to %2").arg(QLocale().formattedDataSize(bytes), visibleText(path)), false);
    });
    connect(m_exporter, &CallExporter::failed, this, [this](const Error &error) {
        look();
        say({});
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT told(ErrorText::of(error).inOneLine(), true);
    });
    if (player) {
        connect(player, &RecordingPlayer::loaded, this, [this](const CallId &call, const RecordingOutline &outline) {
            if (call != m_call)
                return;
            m_hasSound = true;
            m_length = std::max(m_length, outline.milliseconds);
            m_timeline->setOutline(outline);
            say(outline.cutShort ? tr("The recording ends early: the program stopped during the call.") : QString());
            look();
        });
        connect(player, &RecordingPlayer::failed, this, [this](const CallId &call, const Error &error) {
            if (call != m_call)
                return;
            say(error.code == ErrorCode::NotFound ? tr("Not recorded") : ErrorText::of(error).inOneLine());
            look();
        });
        connect(player, &RecordingPlayer::playingChanged, this, [this](bool playing) {
            m_playing = playing;
            look();
        });
        connect(player, &RecordingPlayer::positionChanged, this, &CallDetailView::moveTo);
    }
    clear();
}

QWidget *CallDetailView::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(kHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_agent = new ElidedLabel(QString(), TextSize::Section, TextWeight::Semibold, Role::Text, head);
    m_caller = new ElidedLabel(QString(), TextSize::Body, Role::TextSecondary, head);
    m_status = new Chip(QString(), Tone::Neutral, head);
    m_words = new ElidedLabel(QString(), TextSize::Small, Role::TextSecondary, head);
    m_back = new IconButton(QStringLiteral("skip-back"), tr("Line before"), head);
    m_play = new IconButton(QStringLiteral("play"), tr("Play"), head);
    m_play->setProperty("kind", QStringLiteral("primary"));
    m_forward = new IconButton(QStringLiteral("skip-forward"), tr("Next line"), head);
    m_time = new PlainLabel(QString(), TextSize::Body, Role::TextSecondary, head);
    m_time->setAccessibleName(tr("Place in the recording"));
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // names give way, not the time
    m_speed = new SegmentedSwitch(tr("Speed"), {tr("1×"), tr("1.5×"), tr("2×")}, head);
    m_speed->setControlSize(ControlSize::Small);
    m_speed->setVisible(m_player && m_player->hasSpeeds());
    m_export = new Button(QStringLiteral("export"), tr("Export"), ButtonKind::Normal, head);
    m_export->setControlSize(ControlSize::Small);
    row->addWidget(m_agent);
    row->addWidget(m_caller);
    row->addWidget(m_status);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    row->addWidget(m_play);
    row->addWidget(m_forward);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    row->addWidget(m_export);
    connect(m_back, &QToolButton::clicked, this, [this] { skip(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { skip(1); });
    connect(m_play, &QToolButton::clicked, this, &CallDetailView::playOrPause);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exporter->isRunning() ? cancelExport() : exportCall(); });
    connect(m_speed, &SegmentedSwitch::indexChanged, this, [this](int index) {
        if (m_player)
            m_player->setSpeed(kSpeeds.at(static_cast<std::size_t>(index)));
    });
    return head;
}

QWidget *CallDetailView::makeBody()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("callDetailSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_timeline = new CallTimeline(splitter);
    m_side = new CallSidePane(m_backend, splitter);
    splitter->addWidget(m_timeline);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({666, 356});
    connect(m_timeline, &CallTimeline::seekRequested, this, &CallDetailView::seek);
    connect(m_side, &CallSidePane::seekRequested, this, &CallDetailView::seek);
    connect(m_side, &CallSidePane::failed, this,
            [this](const Error &error) { Q_EMIT told(ErrorText::of(error).inOneLine(), true); });
    return splitter;
}

void CallDetailView::open(const CallId &call)
{
    if (call == m_call && m_detail)
        return;
    m_call = call;
    m_detail.reset();
    load(false);
}

void CallDetailView::refresh()
{
    if (!m_call.isNil())
        load(true);
}

void CallDetailView::clear()
{
    ++m_turn;
    m_call = {};
    m_detail.reset();
    m_side->clear();
    if (m_player)
        m_player->unload();
    m_faces->showFace(Face::empty(QStringLiteral("calls"), tr("No call is open"),
                                  tr("Choose a call above to hear and read it."), {}, {}, {}, m_faces));
}

void CallDetailView::load(bool quiet)
{
    const auto turn = ++m_turn;
    if (!quiet)
        m_faces->showLoading();
    m_backend.call(getCall, {.callId = m_call}, this, [this, turn, quiet](const Result<CallDetail> &answer) {
        if (turn != m_turn)
            return;
        if (answer) {
            show(*answer);
            return;
        }
        if (!quiet)
            m_faces->showError(answer.error(), [this] { load(false); });
    });
}

void CallDetailView::show(const CallDetail &detail)
{
    const auto first = !m_detail;
    const auto hadEnded = m_detail && isFinal(m_detail->session.status);
    m_detail = detail;
    m_turns = conversationOf(detail);
    m_length = lengthOf(detail);
    m_side->setDetail(detail);
    m_timeline->setTools(toolsOf(detail));
    m_timeline->setConversation(m_turns, m_length);
    const auto &session = detail.session;
    m_agent->setData(QString::fromStdString(session.agentName.valueOr({})));
    m_caller->setData(QString::fromStdString(session.userIdentifier.valueOr(session.fromNumber.valueOr({}))));
    m_status->set(statusText(session.status), statusTone(session.status));
    m_faces->showContent();
    const auto ended = isFinal(session.status);
    if (!first && hadEnded == ended) {
        look();
        return;
    }
    m_hasSound = false;
    m_playing = false;
    m_position = 0;
    m_current = -1;
    m_timeline->setPosition(0, true);
    m_timeline->setCurrent(-1);
    m_timeline->clearOutline();
    say(session.redacted ? tr("Private call: words and recording are hidden.") : !ended ? tr("Running") : QString());
    // A running call has no whole recording yet; it is loaded when the call has ended.
    if (m_player) {
        m_player->unload();
        if (ended && !session.redacted)
            m_player->load(m_call);
    }
    look();
}

void CallDetailView::say(const QString &words)
{
    m_words->setText(words);
}

void CallDetailView::look()
{
    m_play->setEnabled(m_hasSound);
    m_play->setIconName(m_playing ? QStringLiteral("pause") : QStringLiteral("play"), Role::OnAccent);
    m_play->setName(m_playing ? tr("Pause") : tr("Play"));
    m_back->setEnabled(!m_turns.empty());
    m_forward->setEnabled(!m_turns.empty());
    m_time->setText(QString(momentText(m_position) + QStringLiteral(" / ") + momentText(m_length)));
    m_export->setEnabled(m_detail.has_value());
    m_export->setText(m_exporter->isRunning() ? tr("Cancel") : tr("Export"));
}

void CallDetailView::seek(double milliseconds)
{
    if (m_player && m_hasSound)
        m_player->seek(milliseconds);
    moveTo(milliseconds);
}

void CallDetailView::moveTo(double milliseconds)
{
    m_position = std::clamp(milliseconds, 0.0, m_length);
    m_timeline->setPosition(m_position, m_playing);
    m_time->setText(QString(momentText(m_position) + QStringLiteral(" / ") + momentText(m_length)));
    const auto now = ordinalAt(m_turns, m_position);
    if (now == m_current)
        return;
    m_current = now;
    m_timeline->setCurrent(now);
    m_side->setCurrentOrdinal(now);
}

void CallDetailView::playOrPause()
{
    if (!m_player || !m_hasSound)
        return;
    if (m_playing)
        m_player->pause();
    else
        m_player->play();
}

void CallDetailView::skip(int turns)
{
    if (m_turns.empty())
        return;
    int index = -1;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        if (m_turns[i].ordinal == m_current)
            index = static_cast<int>(i);
    }
    // Back goes to this line's beginning first, as players do, and to the line before from there.
    if (turns < 0 && index >= 0 && m_position - m_turns[static_cast<std::size_t>(index)].startMs > 1500)
        ++index;
    const auto target = std::clamp(index + turns, 0, static_cast<int>(m_turns.size()) - 1);
    seek(m_turns[static_cast<std::size_t>(target)].startMs);
}

void CallDetailView::exportCall()
{
    if (!m_detail || m_exporter->isRunning())
        return;
    const auto name = tr("call-%1.zip").arg(QString::fromStdString(m_detail->session.requestId.toString()).left(8));
    askForFile(this, tr("Export call"), name, {}, [this](const QString &path) {
        if (!m_detail)
            return;
        m_exporter->start(m_detail->session.requestId, path);
        say(tr("Exporting"));
        look();
    });
}

bool CallDetailView::isExporting() const
{
    return m_exporter->isRunning();
}

void CallDetailView::cancelExport()
{
    m_exporter->cancel();
}

void CallDetailView::copyTranscript()
{
    QGuiApplication::clipboard()->setText(m_side->transcript().text());
}

TranscriptModel &CallDetailView::transcript()
{
    return m_side->transcript();
}

} // namespace sb::ui
