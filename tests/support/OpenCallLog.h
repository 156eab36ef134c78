#pragma once

#include "tests/support/SamplePages.h"
#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallFilterBar.h"
#include "ui/calls/CallsPage.h"
#include "ui/calls/CallsView.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace sb::ui {

/// The calls page over made-up calls.
struct OpenCallLog
{
    ScriptedBackend backend;
    ScriptedPlayer player;
    std::unique_ptr<CallsPage> page;
    std::unique_ptr<CallsView> view;

    explicit OpenCallLog(int calls, bool recorded = true)
    {
        sample::fill(backend, calls);
        if (recorded)
            sample::fill(player);
        page = std::make_unique<CallsPage>(backend, &player);
        view.reset(qobject_cast<CallsView *>(page->createWidget(nullptr)));
        view->resize(1072, 746);
        view->show();
    }
    bool opened()
    {
        return QTest::qWaitFor([this] { return view->detail()->detail() != nullptr; });
    }
    QPushButton *button(const QString &text)
    {
        for (auto *found : view->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool shows(const QString &text)
    {
        return std::ranges::any_of(view->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

inline void narrow(OpenCallLog &log, const CallFilterChoice &choice)
{
    log.view->filters()->setChoice(choice);
    Q_EMIT log.view->filters()->changed();
}

} // namespace sb::ui
