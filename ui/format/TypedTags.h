#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace sb::ui {

/// Tags as people type them, "VIP, night shift": each once, and what is wrong with them in words; empty: nothing.
struct TypedTags
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::TypedTags)

public:
    std::vector<std::string> tags;
    QString problem;

    static TypedTags of(const QString &typed);
    static QString shortened(const QString &tag, qsizetype most); ///< safe to look at, cut with an ellipsis
    static QString textOf(const std::vector<std::string> &tags);  ///< for a field: as they were typed
};

} // namespace sb::ui
