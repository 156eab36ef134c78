#include "ui/calls/SavedViews.h"

#include <QString>

#include <algorithm>

namespace sb::ui {

void SavedViews::load()
{
    const auto turn = ++m_turn;
    m_backend.call(getCallViews, {}, this, [this, turn](const Result<CallViewList> &answer) {
        if (turn != m_turn)
            return;
        m_hasLoaded = true;
        if (answer)
            m_list = *answer;
        else
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
}

void SavedViews::store()
{
    Q_EMIT changed();
    const auto turn = ++m_turn;
    m_backend.call(putCallViews, m_list, this, [this, turn](const Result<CallViewList> &answer) {
        if (answer || turn != m_turn)
            return;
        Q_EMIT failed(answer.error());
        load();
    });
}

int SavedViews::indexOf(const QString &name) const
{
    const auto wanted = name.trimmed().toCaseFolded();
    const auto found = std::ranges::find_if(m_list.items, [&](const CallView &view) {
        return QString::fromStdString(view.name).trimmed().toCaseFolded() == wanted;
    });
    return found == m_list.items.end() ? -1 : static_cast<int>(found - m_list.items.begin());
}

int SavedViews::defaultIndex() const
{
    const auto found = std::ranges::find(m_list.items, true, &CallView::isDefault);
    return found == m_list.items.end() ? -1 : static_cast<int>(found - m_list.items.begin());
}

void SavedViews::setColumns(const std::vector<std::string> &columns)
{
    if (m_list.columns == columns)
        return;
    m_list.columns = columns;
    store();
}

void SavedViews::keep(const CallView &view)
{
    const auto index = indexOf(QString::fromStdString(view.name));
    if (index < 0) {
        m_list.items.push_back(view);
    } else {
        auto &kept = m_list.items[static_cast<std::size_t>(index)];
        const bool isDefault = kept.isDefault;
        kept = view;
        kept.isDefault = isDefault;
    }
    store();
}

void SavedViews::rename(int index, const QString &name)
{
    m_list.items.at(static_cast<std::size_t>(index)).name = name.trimmed().toStdString();
    store();
}

void SavedViews::remove(int index)
{
    m_list.items.erase(m_list.items.begin() + index);
    store();
}

void SavedViews::setDefault(int index)
{
    for (std::size_t i = 0; i < m_list.items.size(); ++i)
        m_list.items[i].isDefault = static_cast<int>(i) == index;
    store();
}

} // namespace sb::ui
