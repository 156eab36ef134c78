#include "tests/shots/pages/AgentShots.h"

#include "tests/support/SamplePages.h"
#include "ui/agents/AgentCatalogs.h"
#include "ui/agents/AgentListPane.h"
#include "ui/agents/AgentsPage.h"
#include "ui/agents/AgentsView.h"
#include "ui/agents/BulkEditDialog.h"
#include "ui/agents/BundleDialog.h"
#include "ui/agents/TagsDialog.h"
#include "ui/widgets/SearchField.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace sb::ui;

namespace {

constexpr QSize kPage(1072, 746);
constexpr int kAnswersMs = 80;

/// \p make has a backend that outlives what it makes.
template <typename Make>
std::function<QWidget *()> over(Make make)
{
    return [make]() -> QWidget * {
        auto *backend = new ScriptedBackend;
        sample::fill(*backend, 0);
        backend->answer(sb::updateAgent, [](const sb::AgentUpdate &update) -> sb::Result<sb::CompleteAgent> {
            if (update.agentId == sample::id<sb::AgentId>(1, 9))
                return sb::fail(sb::ErrorCode::Conflict, "somebody else changed it");
            return sample::agent(0);
        });
        auto *made = make(*backend);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(made, &QObject::destroyed, backend, &QObject::deleteLater);
        return made;
    };
}

QWidget *page(ScriptedBackend &backend)
{
    auto *view = (new AgentsPage(backend, nullptr, &backend))->createWidget(nullptr);
    view->setProperty("role", QStringLiteral("page"));
    view->setAttribute(Qt::WA_StyledBackground);
    return view;
}

/// What somebody does once the answers are there.
std::function<void(QWidget *)> later(std::function<void(AgentsView &)> act)
{
    return [act = std::move(act)](QWidget *widget) {
        QTimer::singleShot(kAnswersMs, widget, [act, widget] { act(*qobject_cast<AgentsView *>(widget)); });
    };
}

void selectRows(AgentsView &view, const QList<int> &rows)
{
    auto *list = view.findChild<AgentListPane *>()->view();
    for (const int row : rows)
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
}

BulkEditDialog *bulkEdit(ScriptedBackend &backend)
{
    auto *catalogs = new AgentCatalogs(backend, &backend);
    catalogs->load();
    QCoreApplication::processEvents(); // the catalogs' answers, as they are there when the page is open
    return new BulkEditDialog(backend, *catalogs, sample::agents(), nullptr);
}

void press(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text().startsWith(text) && button->isVisible())
            return button->click();
    }
}

void fill(QWidget *dialog)
{
    for (auto *spin : dialog->findChildren<QDoubleSpinBox *>()) {
        if (spin->accessibleName() == QLatin1String("Time limit"))
            spin->setValue(240);
    }
    for (auto *radio : dialog->findChildren<QRadioButton *>()) {
        if (radio->text().startsWith(QLatin1String("Change")))
            radio->click();
    }
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Add tags"))
            line->setText(QStringLiteral("summer, pilot"));
    }
    for (auto *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String("Add tags"))
            box->setChecked(true);
    }
}

} // namespace

QList<Shot> agentShots()
{
    QList<Shot> shots;
    const auto add = [&](const char *name, std::function<QWidget *()> make, QSize size,
                         std::function<void(QWidget *)> prepare = {}) {
        shots.append({.name = QLatin1String(name),
                      .make = std::move(make),
                      .size = size,
                      .prepare = std::move(prepare),
                      .settleMs = 600});
    };
    add("agents-several", over(page), kPage, later([](AgentsView &view) { selectRows(view, {3, 6, 9}); }));
    add("agents-all", over(page), kPage, later([](AgentsView &view) { view.selectAll(); }));
    const auto searched = [](const QString &words) {
        return later([words](AgentsView &view) {
            auto *search = view.findChild<SearchField *>();
            search->setText(words);
            Q_EMIT search->searched(words);
        });
    };
    add("agents-tag-searched", over(page), kPage, searched(QStringLiteral("tag:night")));
    add("agents-tag-of-nobody", over(page), kPage, searched(QStringLiteral("tag:nobody")));
    add("agents-long-tags", over([](ScriptedBackend &backend) {
            backend.answer(sb::listAgents, [](const sb::AgentQuery &) {
                auto rows = sample::agents();
                for (auto &row : rows) {
                    row.name = std::string(300, 'W');
                    row.tags = {std::string(40, 'M'), "\u202Ereversed", "सैलून बुकिंग", std::string(40, 'i')};
                }
                return sb::Result<sb::AgentListing>(sb::AgentListing{rows});
            });
            return page(backend);
        }),
        kPage, later([](AgentsView &view) {
            selectRows(view, {1, 2});
        }));
    constexpr QSize kBulk(720, 640);
    add("agents-bulk", over(bulkEdit), kBulk, fill);
    const auto previewed = [](QWidget *widget) {
        fill(widget);
        press(widget, QStringLiteral("Preview"));
    };
    add("agents-bulk-preview", over(bulkEdit), kBulk, previewed);
    add("agents-bulk-done", over(bulkEdit), kBulk, [previewed](QWidget *widget) {
        previewed(widget);
        QTimer::singleShot(kAnswersMs, widget, [widget] { press(widget, QStringLiteral("Change")); });
    });
    add("agents-tags-dialog",
        over([](ScriptedBackend &backend) { return new TagsDialog(backend, {sample::agents().front()}, nullptr); }),
        {460, 300});
    add("agents-tags-of-several",
        over([](ScriptedBackend &backend) { return new TagsDialog(backend, sample::agents(), nullptr); }), {460, 360});
    const auto bundle = over([](ScriptedBackend &backend) {
        return new BundleDialog(backend, QStringLiteral("agents-2026-11-29.zip"), nullptr);
    });
    add("agents-bundle", bundle, {640, 480});
    add("agents-bundle-done", bundle, {640, 480}, [](QWidget *widget) {
        QTimer::singleShot(kAnswersMs, widget, [widget] { press(widget, QStringLiteral("Import")); });
    });
    add("agents-bundle-refused", over([](ScriptedBackend &backend) {
            backend.answer(sb::importBundle, [](const sb::BundleImportForm &) -> sb::Result<sb::BundleReport> {
                return sb::fail(sb::ErrorCode::Invalid, "the file is no ZIP archive, or a damaged one");
            });
            return new BundleDialog(backend, QStringLiteral("holiday.zip"), nullptr);
        }),
        {640, 480});
    return shots;
}
