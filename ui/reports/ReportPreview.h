#pragma once

#include "models/base/Error.h"
#include "ui/reports/PaperView.h"
#include "ui/widgets/Card.h"

#include <functional>

namespace sb::ui {

class Button;
class Faces;
class IconButton;
class LoadingFace;
class PageStrip;
class PlainLabel;
class SegmentedSwitch;
class WorkCard;

/// The report as it will be printed: its pages small at the left, one large; or why there is none. Under it, what is
/// being written.
class ReportPreview final : public Card
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void showLayout(const std::shared_ptr<const ReportLayout> &layout);
    void showLoading(); ///< grey bars; from a second on they offer to cancel
    /// Nothing happened in these days; \p anyway shows the report all the same.
    void showNothing(const QString &sentence, std::function<void()> anyway);
    void showError(const Error &error, std::function<void()> retry);
    bool showsPages() const;

    void goTo(int page);
    void setFit(PaperFit fit);
    void showProgress(double share); ///< of what is being loaded
    void setCanPrint(bool can);
    QList<QWidget *> stops() const; ///< of the Tab key, in their order
    void showWork(const QString &work, double done, qint64 elapsedMs);
    void hideWork();

    PaperView *paper() const { return m_paper; }
    PageStrip *strip() const { return m_strip; }
    WorkCard *work() const { return m_work; }
    QString pageWords() const;

Q_SIGNALS:
    void printRequested();
    void workCancelled();
    void loadingCancelled();

private:
    void makeHead();
    void lookAtPage();
    void dropPages();

    IconButton *m_before;
    PlainLabel *m_words;
    IconButton *m_next;
    SegmentedSwitch *m_fit;
    Button *m_print;
    PageStrip *m_strip;
    PaperView *m_paper;
    Faces *m_faces;
    LoadingFace *m_loading = nullptr; ///< while it is shown
    WorkCard *m_work;
};

} // namespace sb::ui
