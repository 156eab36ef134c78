#pragma once

#include <QListWidget>

namespace sb::ui {

/// The sections of the settings at the left, each with its drawing. Sections that the search does not find are hidden.
class SectionNames final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionNames(QWidget *parent = nullptr);

    void add(const QString &title, const QString &iconName);
};

} // namespace sb::ui
