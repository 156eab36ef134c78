#include "ui/wallets/EntryCard.h"

#include "ui/format/Times.h"
#include "ui/format/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/wallets/LedgerText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sb::ui {

namespace {

constexpr int kDraws = 100; // of a grant, shown at once

QString wordsOf(const LedgerRow &entry)
{
    QStringList parts;
    const auto what = ledgerForText(entry);
    if (!what.isEmpty())
        parts.append(what);
    const auto reason = visibleText(QString::fromStdString(entry.reason.valueOr({}))).trimmed();
    if (!reason.isEmpty() && reason != what)
        parts.append(reason);
    const auto actor = visibleText(QString::fromStdString(entry.actorName.valueOr({}))).trimmed();
    if (!actor.isEmpty())
        parts.append(EntryCard::tr("by %1").arg(actor));
    parts.append(dayTimeText(entry.createdAt));
    return parts.join(QStringLiteral(" · ")).left(600);
}

QString statusText(GrantStatus status)
{
    switch (status) {
    case GrantStatus::Active:
        return EntryCard::tr("Active");
    case GrantStatus::Exhausted:
        return EntryCard::tr("Spent");
    case GrantStatus::Expired:
        return EntryCard::tr("Expired");
    case GrantStatus::Locked:
        return EntryCard::tr("Locked");
    }
    return {};
}

Tone statusTone(GrantStatus status)
{
    return status == GrantStatus::Active    ? Tone::Positive
           : status == GrantStatus::Expired ? Tone::Warning
                                            : Tone::Neutral;
}

} // namespace

EntryCard::EntryCard(Backend &backend, QWidget *parent) : Card(tr("Entry"), parent), m_backend(backend)
{
    m_kind = new Chip(QString(), Tone::Neutral, this);
    addHeadWidget(m_kind);
    m_open = new Button(QStringLiteral("call-out"), tr("Open call"), ButtonKind::Link, this);
    m_open->setControlSize(ControlSize::Small);
    addAction(m_open);
    m_more = new IconButton(QStringLiteral("more"), tr("More for this grant"), this);
    m_more->setControlSize(ControlSize::Small);
    m_more->setPopupMode(QToolButton::InstantPopup);
    addAction(m_more);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT callRequested(m_call); });

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 12);
    column->setSpacing(8);
    m_words = new WrappedLabel(QString(), TextSize::Small, Role::TextSecondary, content);
    m_cost = new SumLines(content);
    m_rule = new Line(Qt::Horizontal, content);
    m_balance = new SumLines(content);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    m_mark = new PlainLabel(content);
    m_mark->setFixedSize(metrics::iconInline, metrics::iconInline);
    m_verdict = new WrappedLabel(QString(), TextSize::Body, Role::Positive, content);
    foot->addWidget(m_mark, 0, Qt::AlignTop);
    foot->addWidget(m_verdict, 1);
    column->addWidget(m_words);
    column->addWidget(m_cost);
    column->addWidget(m_rule);
    column->addWidget(m_balance);
    column->addLayout(foot);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What the entry is made of"));
    scroll->setWidget(content);
    m_faces = new Faces(scroll, this);
    body()->addWidget(m_faces, 1);
    connect(&Theme::of(this), &Theme::changed, this, [this] { refresh(); });
    showNothing();
}

void EntryCard::setGrantMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void EntryCard::begin(const QString &title)
{
    setTitle(title);
    m_open->hide();
    m_more->hide();
    m_kind->hide();
}

void EntryCard::showNothing()
{
    ++m_turn;
    begin(tr("Entry"));
    m_seq = 0;
    m_grant = {};
    m_faces->showFace(Face::empty(QStringLiteral("ledger"), tr("Nothing is chosen"),
                                  tr("Choose an entry or a grant: it is taken apart here."), {}, {}, {}, m_faces));
}

void EntryCard::showEntry(const WalletId &wallet, std::int64_t seq)
{
    if (wallet == m_wallet && seq == m_seq && m_faces->showsContent())
        return;
    m_wallet = wallet;
    m_seq = seq;
    m_grant = {};
    const auto turn = ++m_turn;
    if (!m_faces->showsContent()) // else what was chosen before stays until this is known
        m_faces->showLoading()->setColumns({0.05, 0.7});
    const auto failed = [this](const Error &error) {
        m_faces->showError(error, [this] { showEntry(m_wallet, m_seq); });
    };
    m_backend.call(explainLedgerEntry, {wallet, seq}, this,
                   [this, turn, failed](const Result<LedgerExplanation> &told) {
                       if (turn != m_turn)
                           return;
                       if (!told)
                           return failed(told.error());
                       if (told->entry.kind != LedgerKind::Usage || !told->entry.sessionId.hasValue())
                           return tell(*told, nullptr);
                       m_backend.call(getSessionUsage, {CallId(*told->entry.sessionId)}, this,
                                      [this, turn, failed, told = *told](const Result<SessionUsage> &usage) {
                                          if (turn != m_turn)
                                              return;
                                          const bool isHidden = !usage && (usage.error().code == ErrorCode::NotFound ||
                                                                           usage.error().code == ErrorCode::Forbidden);
                                          if (!usage && !isHidden)
                                              return failed(usage.error());
                                          tell(told, usage ? &*usage : nullptr);
                                      });
                   });
}

void EntryCard::showGrant(const GrantId &grant)
{
    ++m_turn;
    m_grant = grant;
    m_seq = 0;
    m_backend.call(listGrantDraws, {.grantId = grant, .before = {}, .limit = kDraws}, this,
                   [this, turn = m_turn](const Result<GrantDrawPage> &page) {
                       if (turn != m_turn)
                           return;
                       if (page)
                           tell(*page);
                       else
                           m_faces->showError(page.error(), [this] { showGrant(m_grant); });
                   });
}

void EntryCard::refreshGrant()
{
    if (!m_grant.isNil())
        showGrant(m_grant);
}

void EntryCard::refresh()
{
    refreshGrant();
    if (m_seq > 0)
        showEntry(m_wallet, std::exchange(m_seq, 0));
}

void EntryCard::tell(const LedgerExplanation &told, const SessionUsage *usage)
{
    begin(tr("Entry %1").arg(QLocale().toString(static_cast<qlonglong>(told.entry.seq))));
    m_kind->set(ledgerKindText(told.entry.kind), ledgerKindTone(told.entry.kind));
    m_kind->show();
    m_words->setText(wordsOf(told.entry));
    if (told.entry.sessionId.hasValue())
        m_call = CallId(*told.entry.sessionId);
    m_open->setVisible(told.entry.sessionId.hasValue());
    tell(EntrySum::of(told, usage));
}

void EntryCard::tell(const GrantDrawPage &page)
{
    const auto &grant = page.grant;
    begin(grantName(grant));
    m_kind->set(statusText(grant.status), statusTone(grant.status));
    m_kind->show();
    const auto given = grant.source == GrantSource::OrgTransfer
                           ? tr("Out of the organization's wallet, %1").arg(dayTimeText(grant.createdAt))
                           : tr("New credit, %1").arg(dayTimeText(grant.createdAt));
    const auto ends = grant.expiresAt.hasValue() ? tr("ends %1").arg(dayTimeText(*grant.expiresAt)) : tr("no expiry");
    m_words->setText(given + QStringLiteral(" · ") + ends);
    m_more->setVisible(m_more->menu() && !m_more->menu()->isEmpty() &&
                       (grant.status == GrantStatus::Active || grant.status == GrantStatus::Locked));
    tell(EntrySum::of(page));
}

void EntryCard::tell(const EntrySum &sum)
{
    const auto &theme = Theme::of(this);
    m_state = sum.state;
    m_cost->setLines(sum.cost);
    m_cost->setVisible(!sum.cost.empty());
    m_rule->setVisible(!sum.cost.empty());
    m_balance->setLines(sum.balance);
    const auto role = sum.state == EntrySum::State::AddsUp   ? Role::Positive
                      : sum.state == EntrySum::State::Faulty ? Role::Negative
                                                             : Role::TextSecondary;
    const auto icon = sum.state == EntrySum::State::AddsUp   ? QStringLiteral("success")
                      : sum.state == EntrySum::State::Faulty ? QStringLiteral("error")
                                                             : QStringLiteral("info");
    m_mark->setPixmap(theme.icons().pixmap(icon, metrics::iconInline, devicePixelRatioF(), theme.color(role)));
    m_verdict->setText(sum.verdict);
    m_verdict->setRole(role);
    m_faces->showContent();
}

QString EntryCard::verdict() const
{
    return m_faces->showsContent() ? m_verdict->text() : QString();
}

} // namespace sb::ui
