#pragma once

#include "models/contract/Providers.h"
#include "models/contract/WhatIf.h"
#include "ui/widgets/Card.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QProgressBar;
class QSlider;

namespace sb::ui {

class Button;
class ElidedLabel;
class PlainLabel;

/// The other terms: markup, commission, language models, which calls. Nothing is changed by it but what the page shows.
class WhatIfCard final : public Card
{
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget *parent = nullptr);

    void setReview(const EarningsReview &review, const QString &periodName);
    void setCatalog(const std::vector<ModelProvider> &models);
    /// Nothing when all stands as it was billed; organization and period are the page's to fill in.
    std::optional<RerateRequest> request() const;
    void showRunning(double share); ///< below 0: not known yet
    void showDone(const Rerating &rerating, double seconds);
    void showIdle();
    void reset();
    QDoubleSpinBox *markup() const { return m_markup.spin; }
    QDoubleSpinBox *commission() const { return m_commission.spin; }

Q_SIGNALS:
    void changed();
    void markupWanted(double percent); ///< to be agreed on from now on

private:
    struct Share
    {
        QSlider *slider = nullptr;
        QDoubleSpinBox *spin = nullptr;
        PlainLabel *hint = nullptr;
        double today = 0;
    };
    Share addShare(QVBoxLayout *column, const QString &name, double most);
    void setShare(Share &share, double today, const QString &hint);
    void fillModels();
    void tell();

    EarningsReview m_review;
    std::vector<ModelProvider> m_catalog;
    Share m_markup;
    Share m_commission;
    QVBoxLayout *m_models;
    QList<QWidget *> m_modelRows;
    QList<QComboBox *> m_exchanges;
    PlainLabel *m_modelsTitle;
    ElidedLabel *m_period;
    QCheckBox *m_completed;
    PlainLabel *m_words;
    QProgressBar *m_progress;
    Button *m_reset;
    Button *m_use;
    bool m_filling = false;
};

} // namespace sb::ui
