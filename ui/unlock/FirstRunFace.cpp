#include "ui/unlock/FirstRunFace.h"

#include "ui/unlock/CreateFace.h"
#include "ui/unlock/RecoveryFace.h"

#include <QRandomGenerator>
#include <QStackedLayout>

namespace sb::ui {

FirstRunFace::FirstRunFace(WorkspaceAccess &access, int clearClipboardSeconds, QWidget *parent)
    : QWidget(parent)
    , m_steps(new QStackedLayout(this))
    , m_create(new CreateFace(access, this))
    , m_clearClipboardSeconds(clearClipboardSeconds)
{
    m_steps->addWidget(m_create);
    setFocusProxy(m_create);
    connect(m_create, &CreateFace::created, this, &FirstRunFace::showCode);
    connect(m_create, &CreateFace::existingChosen, this, &FirstRunFace::existingChosen);
}

void FirstRunFace::showCode(const QString &folder, const QString &name, const QString &code)
{
    const int groups = int(RecoveryFace::groupsOf(code).size());
    auto *random = QRandomGenerator::global();
    int first = random->bounded(std::max(1, groups));
    int second = random->bounded(std::max(1, groups - 1));
    if (second >= first)
        ++second;
    if (first > second)
        std::swap(first, second);
    auto *recovery = new RecoveryFace(name, code, first, std::min(second, groups - 1), m_clearClipboardSeconds, this);
    connect(recovery, &RecoveryFace::kept, this, [this, folder] { Q_EMIT opened(folder); });
    m_steps->addWidget(recovery);
    m_steps->setCurrentWidget(recovery);
    setFocusProxy(recovery);
    recovery->setFocus();
}

} // namespace sb::ui
