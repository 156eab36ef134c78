#include "ui/settings/RekeyFace.h"

#include "ui/settings/WorkCard.h"
#include "ui/unlock/EntryPage.h"
#include "ui/unlock/RecoveryFace.h"
#include "ui/widgets/Card.h"

#include <QRandomGenerator>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sb::ui {

RekeyFace::RekeyFace(const QString &name, int clearClipboardSeconds, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_clearClipboardSeconds(clearClipboardSeconds)
    , m_steps(new QStackedLayout(this))
    , m_progress(new EntryPage(480, this))
{
    m_progress->setTitle(tr("Encrypting %1 anew").arg(name));
    m_progress->setSentence(tr("The workspace is closed meanwhile. It is backed up first."));
    m_progress->setFoot(tr("Should this computer stop now, the workspace opens with the key it had."));
    auto *card = new Card(m_progress);
    m_work = new WorkCard(card);
    card->body()->addWidget(m_work);
    m_progress->column()->addWidget(card);
    m_steps->addWidget(m_progress);
    m_elapsed.start();
    connect(m_work, &WorkCard::cancelled, this, &RekeyFace::cancelled);
    setDone(0);
}

void RekeyFace::setDone(double share)
{
    m_work->show(tr("Backing up and encrypting"),
                 tr("The old key stays valid until the last page is written and "
                    "checked."),
                 share, m_elapsed.elapsed());
}

void RekeyFace::showCode(const QString &code)
{
    const int groups = static_cast<int>(RecoveryFace::groupsOf(code).size());
    auto *random = QRandomGenerator::global();
    int first = random->bounded(std::max(1, groups));
    int second = random->bounded(std::max(1, groups - 1));
    if (second >= first)
        ++second;
    if (first > second)
        std::swap(first, second);
    auto *recovery = new RecoveryFace(m_name, code, first, std::min(second, groups - 1), m_clearClipboardSeconds, this);
    recovery->hideSteps();
    connect(recovery, &RecoveryFace::kept, this, &RekeyFace::finished);
    m_steps->addWidget(recovery);
    m_steps->setCurrentWidget(recovery);
    setFocusProxy(recovery);
    recovery->setFocus();
}

} // namespace sb::ui
