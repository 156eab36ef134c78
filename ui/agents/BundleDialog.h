#pragma once

#include "models/backend/Backend.h"
#include "models/contract/Exports.h"
#include "ui/widgets/FittedDialog.h"

#include <stop_token>

namespace sb::ui {

class BundleItems;
class Button;
class Faces;
class Steps;
class WrappedLabel;

/// Takes a bundle in: what would come of the chosen file, the import, and what came of it. Thread: UI; the file is read
/// where the backend works.
class BundleDialog final : public FittedDialog
{
    Q_OBJECT

public:
    BundleDialog(Backend &backend, const QString &path, QWidget *parent = nullptr);

    const std::optional<BundleReport> &report() const { return m_report; } ///< of the preview, then of the import
    void reject() override; ///< an import under way comes to its end first: it is cancelled, and says so

Q_SIGNALS:
    void imported(const sb::BundleReport &report);

private:
    enum class Phase : std::uint8_t { Reading, Preview, Importing, Done };

    void send(bool isPreview);
    void take(const Result<BundleReport> &answer, bool isPreview);
    void setPhase(Phase phase);
    QString summary() const;

    Backend &m_backend;
    QString m_path;
    Phase m_phase = Phase::Reading;
    std::optional<BundleReport> m_report;
    std::stop_source m_stop;
    Steps *m_steps;
    WrappedLabel *m_words;
    WrappedLabel *m_notes;
    BundleItems *m_items;
    Faces *m_faces;
    Button *m_cancel;
    Button *m_import;
};

} // namespace sb::ui
