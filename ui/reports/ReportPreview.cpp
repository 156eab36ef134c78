#include "ui/reports/ReportPreview.h"

#include "ui/reports/PageStrip.h"
#include "ui/reports/ReportLayout.h"
#include "ui/settings/WorkCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Face.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QLocale>

namespace sb::ui {

ReportPreview::ReportPreview(QWidget *parent)
    : Card(tr("Preview"), parent)
    , m_before(new IconButton(QStringLiteral("chevron-left"), tr("Page before"), this))
    , m_words(new PlainLabel(this))
    , m_next(new IconButton(QStringLiteral("chevron-right"), tr("Next page"), this))
    , m_fit(new SegmentedSwitch(tr("Size of the page"), {tr("Fit page"), tr("Fit width"), tr("100 %")}, this))
    , m_print(new Button(QStringLiteral("document"), tr("Print…"), ButtonKind::Normal, this))
    , m_work(new WorkCard(this))
{
    makeHead();
    addLine();
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_strip = new PageStrip(pages);
    m_paper = new PaperView(pages);
    row->addWidget(m_strip);
    row->addWidget(new Line(Qt::Vertical, pages));
    row->addWidget(m_paper, 1);
    m_faces = new Faces(pages, this);
    body()->addWidget(m_faces, 1);
    body()->addWidget(m_work);
    m_work->hide();

    connect(m_strip, &PageStrip::chosen, m_paper, &PaperView::goTo);
    connect(m_paper, &PaperView::pageChanged, this, &ReportPreview::lookAtPage);
    connect(m_before, &QToolButton::clicked, this, [this] { goTo(m_paper->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_paper->page() + 1); });
    connect(m_fit, &SegmentedSwitch::indexChanged, this,
            [this](int index) { m_paper->setFit(static_cast<PaperFit>(index)); });
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::printRequested);
    connect(m_work, &WorkCard::cancelled, this, &ReportPreview::workCancelled);
    dropPages();
}

void ReportPreview::makeHead()
{
    for (auto *button : {m_before, m_next})
        button->setControlSize(ControlSize::Small);
    m_fit->setControlSize(ControlSize::Small);
    m_print->setControlSize(ControlSize::Small);
    addAction(m_before);
    addAction(m_words);
    addAction(m_next);
    addAction(m_fit);
    addAction(m_print);
}

void ReportPreview::showLayout(const std::shared_ptr<const ReportLayout> &layout)
{
    const int count = layout->pageCount();
    setContext(tr("%n page(s)", nullptr, count));
    m_strip->setReport(layout);
    m_paper->setReport(layout);
    m_fit->setEnabled(true);
    m_loading = nullptr;
    m_faces->showContent();
    lookAtPage();
}

void ReportPreview::lookAtPage()
{
    const int count = m_paper->pageCount();
    const int page = m_paper->page();
    const QLocale locale;
    m_words->setText(count == 0 ? QString()
                                : tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count)));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_before->setVisible(count > 0);
    m_next->setVisible(count > 0);
    if (count > 0)
        m_strip->setPage(page);
}

void ReportPreview::dropPages()
{
    setContext({});
    m_strip->setReport(nullptr);
    m_paper->setReport(nullptr);
    m_fit->setEnabled(false);
    m_loading = nullptr;
    lookAtPage();
}

void ReportPreview::showLoading()
{
    dropPages();
    m_loading = m_faces->showLoading();
    m_loading->setColumns({0.06, 0.3, 0.55, 0.8});
    connect(m_loading, &LoadingFace::cancelled, this, &ReportPreview::loadingCancelled, Qt::UniqueConnection);
}

void ReportPreview::showProgress(double share)
{
    if (m_loading)
        m_loading->setProgress(tr("Gathering the figures, %1 %").arg(QLocale().toString(qRound(share * 100))), share);
}

void ReportPreview::showNothing(const QString &sentence, std::function<void()> anyway)
{
    dropPages();
    m_faces->showFace(Face::empty(QStringLiteral("reports"), tr("Nothing happened in this period"), sentence,
                                  tr("Show it anyway"), std::move(anyway), {}, m_faces));
}

void ReportPreview::showError(const Error &error, std::function<void()> retry)
{
    dropPages();
    m_faces->showError(error, std::move(retry));
}

void ReportPreview::setCanPrint(bool can)
{
    m_print->setEnabled(can);
}

QList<QWidget *> ReportPreview::stops() const
{
    return {m_before, m_next, m_fit, m_print, m_faces, m_work};
}

bool ReportPreview::showsPages() const
{
    return m_paper->pageCount() > 0 && m_faces->showsContent();
}

void ReportPreview::goTo(int page)
{
    m_paper->goTo(page);
}

void ReportPreview::setFit(PaperFit fit)
{
    m_fit->setIndex(static_cast<int>(fit));
}

void ReportPreview::showWork(const QString &work, double done, qint64 elapsedMs)
{
    m_work->show(work, tr("The file appears when it is whole."), done, elapsedMs);
    m_work->show();
}

void ReportPreview::hideWork()
{
    m_work->hide();
}

QString ReportPreview::pageWords() const
{
    return m_words->text();
}

} // namespace sb::ui
