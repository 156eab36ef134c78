#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Console.h"

#include <QObject>

namespace sb::ui {

/// The views that this person keeps of the call list, and the columns shown without one. Every change is stored at
/// once; one that was refused is told, and what is stored comes back. Thread: UI.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(Backend &backend, QObject *parent = nullptr) : QObject(parent), m_backend(backend) {}

    void load();
    bool hasLoaded() const { return m_hasLoaded; }
    const std::vector<CallView> &views() const { return m_list.items; }
    const std::vector<std::string> &columns() const { return m_list.columns; }
    int indexOf(const QString &name) const; ///< compared without case; −1: none
    int defaultIndex() const;               ///< −1: none

    void setColumns(const std::vector<std::string> &columns);
    void keep(const CallView &view); ///< in place of one of the same name
    void rename(int index, const QString &name);
    void remove(int index);
    void setDefault(int index); ///< −1: none is

Q_SIGNALS:
    void changed();
    void failed(const sb::Error &error);

private:
    void store();

    Backend &m_backend;
    CallViewList m_list;
    int m_turn = 0;
    bool m_hasLoaded = false;
};

} // namespace sb::ui
