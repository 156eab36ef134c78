#pragma once

#include "ui/shell/Page.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PageHeader.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sb::ui {

/// A page that can be told what to say.
class FakePage : public Page
{
public:
    FakePage(QString id, QString title, QString icon, PageGroup group)
        : m_id(std::move(id))
        , m_title(std::move(title))
        , m_icon(std::move(icon))
        , m_group(group)
        , m_action(new QAction(QStringLiteral("Export %1").arg(m_title), this))
    {
        m_action->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_E);
    }

    std::optional<qint64> entries;
    bool calls = false;
    QString edits;
    QList<SearchTarget> found;
    int widgetsMade = 0;

    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    QString iconName() const override { return m_icon; }
    QList<QAction *> actions() const override { return {m_action}; }
    PageGroup group() const override { return m_group; }
    std::optional<qint64> count() const override { return entries; }
    bool running() const override { return calls; }
    QString unsavedEdits() const override { return edits; }
    QList<SearchTarget> search(const QString &) const override { return found; }
    QWidget *createWidget(QWidget *parent) override
    {
        ++widgetsMade;
        auto *page = new QWidget(parent);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *header = new PageHeader(m_title, page);
        header->addAction(new Button(QStringLiteral("check"), QStringLiteral("Save"), ButtonKind::Primary, page));
        column->addWidget(header);
        auto *body = new QVBoxLayout;
        body->setContentsMargins(metrics::pagePadding, metrics::gap, metrics::pagePadding, metrics::pagePadding);
        auto *name = new QLineEdit(page);
        name->setObjectName(QStringLiteral("name"));
        body->addWidget(new FormRow(QStringLiteral("Name"), name, page));
        auto *greeting = new QLineEdit(page);
        body->addWidget(new FormRow(QStringLiteral("Greeting"), greeting, page));
        body->addStretch(1);
        column->addLayout(body);
        return page;
    }
    QAction *action() const { return m_action; }

private:
    QString m_id;
    QString m_title;
    QString m_icon;
    PageGroup m_group;
    QAction *m_action;
};

} // namespace sb::ui
