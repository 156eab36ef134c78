#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QListView>
#include <QSet>

#include <memory>

namespace sb::ui {

class ReportLayout;

/// A report's pages as small pictures, painted on workers as they come into sight.
class PageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PageModel(QObject *parent = nullptr);
    ~PageModel() override;

    void setReport(std::shared_ptr<const ReportLayout> layout);
    QSizeF pageSize() const; ///< points
    /// What is known of the page now; null until it is painted, which this begins. \p width in pixels of the screen.
    QImage picture(int page, int width) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const ReportLayout> m_layout;
    mutable QCache<int, QImage> m_pictures;
    mutable QSet<int> m_painting;
    int m_turn = 0;
};

/// The pictures under each other; the current one is the page that is read. Thread: UI.
class PageStrip final : public QListView
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const ReportLayout> layout);
    void setPage(int page);
    PageModel *pages() const { return m_pages; }

Q_SIGNALS:
    void chosen(int page); ///< by a person

private:
    PageModel *m_pages;
    bool m_quiet = false;
};

} // namespace sb::ui
