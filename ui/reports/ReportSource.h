#pragma once

#include "models/backend/Backend.h"
#include "ui/reports/ReportContent.h"

#include <QObject>

#include <functional>

namespace sb::ui {

/// Gathers reports from the backend. Thread: UI, or any one with an event loop; no widget, no theme.
class ReportSource final : public QObject
{
    Q_OBJECT

public:
    /// \p now is UTC; the backend outlives the source.
    explicit ReportSource(Backend &backend, std::function<QDateTime()> now = QDateTime::currentDateTimeUtc,
                          QObject *parent = nullptr);
    ~ReportSource() override;

    static ReportParts partsOf(ReportKind kind);      ///< all that it can have
    static ReportParts usualPartsOf(ReportKind kind); ///< without those that grow with every call
    static QString partTitle(ReportPart part);        ///< "Cost by service"
    static constexpr int everyCallLimit = 20'000;     ///< rows of EveryCall and EveryEntry; a ZIP has all of them

    /// Asks for \p request; `receive` gets the content or what went wrong, once, on this thread, unless another request
    /// came or the source is gone by then.
    using Receive = std::function<void(Result<ReportContent>)>;
    void gather(const ReportRequest &request, CallOptions options, Receive receive);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sb::ui
