#include "ui/shell/TargetSearch.h"

#include <algorithm>

namespace sb::ui {

namespace {

constexpr std::chrono::milliseconds kPause{150}; // shorter than a person waits, longer than between two letters
constexpr qsizetype kFewestLetters = 2;          // one letter is in everything
constexpr qsizetype kMost = 6;
constexpr qsizetype kMostOfOneKind = 20;

} // namespace

TargetSearch::TargetSearch(std::function<QList<Page *>()> pages, QObject *parent)
    : QObject(parent), m_pages(std::move(pages))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TargetSearch::ask);
}

TargetSearch::~TargetSearch()
{
    m_stop.request_stop();
}

void TargetSearch::search(const QString &words, std::optional<TargetKind> only)
{
    stop();
    m_words = words;
    m_only = only;
    const auto pages = m_pages();
    const bool isAnybodyAsked = std::ranges::any_of(
        pages, [only](const Page *page) { return page->looksUp() && (!only || page->looksUp() == only); });
    if (isAnybodyAsked && (only || words.size() >= kFewestLetters))
        m_pause.start();
}

void TargetSearch::stop()
{
    m_pause.stop();
    m_stop.request_stop();
    m_round.reset();
    m_answers.clear();
}

void TargetSearch::ask()
{
    m_stop = {};
    m_round = std::make_unique<QObject>();
    QList<Page *> asked;
    const auto pages = m_pages();
    for (auto *page : pages) {
        if (const auto kind = page->looksUp(); kind && (!m_only || kind == m_only)) {
            asked.append(page);
            m_answers[*kind] = std::nullopt;
        }
    }
    for (auto *page : std::as_const(asked))
        page->lookUp({.words = m_words,
                      .most = m_only ? kMostOfOneKind : kMost,
                      .round = m_round.get(),
                      .stop = m_stop.get_token(),
                      .answer = [this, kind = *page->looksUp()](const LookupAnswer &answer) { take(kind, answer); }});
    Q_EMIT changed();
}

void TargetSearch::take(TargetKind kind, const LookupAnswer &answer)
{
    m_answers[kind] = answer;
    Q_EMIT changed();
}

bool TargetSearch::isAsking() const
{
    return m_pause.isActive() ||
           std::ranges::any_of(m_answers, [](const auto &entry) { return !entry.second || !entry.second->isLast; });
}

const LookupAnswer *TargetSearch::answerFor(TargetKind kind) const
{
    const auto found = m_answers.find(kind);
    return found == m_answers.end() || !found->second ? nullptr : &*found->second;
}

QStringList TargetSearch::problems() const
{
    QStringList sentences;
    for (const auto &[kind, answer] : m_answers) {
        if (answer && !answer->problem.isEmpty() && !sentences.contains(answer->problem))
            sentences.append(answer->problem);
    }
    return sentences;
}

} // namespace sb::ui
