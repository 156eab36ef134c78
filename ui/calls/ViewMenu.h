#pragma once

#include "ui/widgets/FilterChip.h"

namespace sb::ui {

class SavedViews;

/// Beside the title: which view the list shows, the others, and what can be done with the shown one. Thread: UI.
class ViewMenu final : public FilterChip
{
    Q_OBJECT

public:
    explicit ViewMenu(SavedViews &views, QWidget *parent = nullptr);

    void setShown(const QString &name); ///< empty: all calls
    QString shown() const { return m_shown; }
    void save(const std::function<void(const QString &name)> &keep); ///< asks for the name

Q_SIGNALS:
    void chosen(int index); ///< −1: all calls

private:
    void fill();
    void rename();
    void remove();

    SavedViews &m_views;
    QString m_shown;
};

} // namespace sb::ui
