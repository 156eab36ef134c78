#pragma once

#include "ui/wallets/WalletsModel.h"

#include <QWidget>

namespace sb::ui {

/// What the last replay of the whole ledger found, and when: a light with words, never a colour alone. Thread: UI.
class ProofLight final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofLight(const WalletsModel &model, QWidget *parent = nullptr);

    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();

    const WalletsModel &m_model;
    QString m_text;
};

} // namespace sb::ui
