#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportSource.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <stop_token>

class QAction;

namespace sb::ui {

class Button;
class PageHeader;
class ReportForm;
class ReportJob;
class ReportPreview;
class ReportTargets;
class Settings;

/// Reports: which one, how it looks on paper, and files of it.
class ReportsView final : public QWidget
{
    Q_OBJECT

public:
    enum Verb { Pdf, Xlsx, Csv, Zip, Print, Days, Copy, Before, Next, FitPage, FitWidth, Whole, Reload, VerbCount };

    /// \p now is UTC; \p write is called on workers.
    ReportsView(Backend &backend, Settings &settings, ReportWriter write, std::function<QDateTime()> now,
                QWidget *parent = nullptr);
    ~ReportsView() override;

    void setActions(const QList<QAction *> &actions); ///< by Verb; they follow what may be done
    void openReport(const ReportRequest &request);    ///< what it leaves open is filled with what is usual
    void saveTo(ReportFormat format, const QString &path);

    void savePdf();
    void saveXlsx();
    void saveCsv();
    void saveZip();
    void print();
    void askDays();
    void copyCommand();
    void pageBefore();
    void nextPage();
    void fitPage();
    void fitWidth();
    void showWhole();
    void refresh();

    ReportForm *form() const { return m_form; }
    ReportPreview *preview() const { return m_preview; }
    const std::shared_ptr<const ReportLayout> &report() const { return m_layout; }
    bool isWriting() const;

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void saved(const QString &sentence, const QString &path);
    void changed(); ///< a file is being written, or no more

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void takeTargets();
    void chainTabs();
    void load(bool keepsOld);
    void take(ReportContent content);
    void layOut(ReportContent content);
    void dropReport();
    void askFile(ReportFormat format);
    void lookAtActions();
    void lookAtJob();

    Settings &m_settings;
    ReportWriter m_write;
    ReportTargets *m_targets;
    ReportSource *m_source;
    ReportJob *m_job;
    std::optional<ReportRequest> m_wanted; ///< until targets are known
    std::shared_ptr<const ReportLayout> m_layout;
    std::stop_source m_stop;
    QTimer m_settle; ///< several parts that are checked at once are one question
    QString m_work;  ///< what the job does, in words
    int m_turn = 0;
    QList<QAction *> m_actions;
    PageHeader *m_header;
    QList<Button *> m_buttons; ///< CSV, XLSX, ZIP, Save PDF
    ReportForm *m_form;
    ReportPreview *m_preview;
};

} // namespace sb::ui
