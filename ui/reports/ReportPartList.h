#pragma once

#include "ui/reports/ReportRequest.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace sb::ui {

class PlainLabel;

/// What a report is made of, as check boxes; beside each the page where it stands. The last that is checked stays.
class ReportPartList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPartList(QWidget *parent = nullptr);

    /// Shows \p all in the document's order, those of \p chosen checked.
    void setParts(ReportParts all, ReportParts chosen);
    ReportParts parts() const;
    /// \p pageOf answers from 0, below 0 for none; an empty function: not known.
    void setPages(const std::function<int(ReportPart)> &pageOf);
    QCheckBox *box(ReportPart part) const; ///< null: the kind has no such part

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void keepOne();

    struct Row
    {
        ReportPart part;
        QCheckBox *box;
        PlainLabel *page;
        QWidget *widget;
    };
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace sb::ui
