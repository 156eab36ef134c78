#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace sb::ui {

class ReportLayout;

enum class PaperFit : std::uint8_t { Page, Width, Whole }; ///< whole: as large as printed

/// A report's pages under each other, painted as sharp as the screen shows them. A page that lies under the middle is
/// the current one; the keys and the wheel walk them. Thread: UI.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Null: no pages. The place stays when there are as many pages as before.
    void setReport(std::shared_ptr<const ReportLayout> layout);
    void setFit(PaperFit fit);
    PaperFit fit() const { return m_fit; }
    void goTo(int page); ///< from 0
    int page() const { return m_page; }
    int pageCount() const;
    QRectF pageRect(int page) const; ///< in the viewport

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void look();
    void say();
    double step() const; ///< from one page's top to the next, in px
    QPixmap picture(int page);

    std::shared_ptr<const ReportLayout> m_layout;
    QHash<int, QPixmap> m_pictures; ///< of the pages in sight
    QSizeF m_pageSize;              ///< px
    double m_scale = 1;             ///< px of a point
    double m_pictureRatio = 0;
    PaperFit m_fit = PaperFit::Page;
    int m_page = 0;
    int m_turned = 0; ///< of the wheel, in eighths of a degree, short of a page
    bool m_isRinged = false;
};

} // namespace sb::ui
