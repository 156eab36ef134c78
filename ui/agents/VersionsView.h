#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace sb::ui {

class Button;
class Card;
class ChangeTable;
class ElidedLabel;
class Faces;
class PlainLabel;
class PromptDiffView;

/// The versions of one agent: their list, what differs between two of them, and the way back to an older one.
class VersionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(Backend &backend, QWidget *parent = nullptr);

    void open(const AgentId &agent, const QString &name, bool active);

Q_SIGNALS:
    void closed();
    void restored(const sb::CompleteAgent &agent);
    void failed(const sb::Error &error);

private:
    void load();
    void fill(const AgentVersionList &list);
    void compare();
    void showComparison(const AgentVersionDetail &older, const AgentVersionDetail &newer);
    void restore();
    int chosen() const;

    Backend &m_backend;
    AgentId m_agent;
    bool m_active = false;
    std::vector<AgentVersion> m_versions;
    int m_turn = 0; ///< answers to an older choice are dropped

    Faces *m_faces;
    PlainLabel *m_count;
    QListWidget *m_list;
    ElidedLabel *m_name;
    QComboBox *m_before;
    QComboBox *m_after;
    Card *m_fieldsCard;
    ChangeTable *m_changes;
    Card *m_promptCard;
    PromptDiffView *m_prompt;
    ElidedLabel *m_promise;
    ElidedLabel *m_promiseDetail;
    Button *m_restore;
};

} // namespace sb::ui
