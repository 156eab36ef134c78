#pragma once

#include <QStringList>
#include <QWidget>

namespace sb::ui {

/// Numbered discs with names and a line between; done steps carry a tick.
class Steps : public QWidget
{
    Q_OBJECT

public:
    explicit Steps(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int index); ///< from 0
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth(qsizetype index) const;

    QStringList m_names;
    int m_current = 0;
};

/// Four bars, a word and the bits; colour never says it alone.
class StrengthBar : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthBar(QWidget *parent = nullptr);

    /// \p level 0 (nothing typed) to 4; \p bits is the estimate behind it; \p advice is one short line.
    void setStrength(int level, double bits, const QString &advice = {});
    int level() const { return m_level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;

    int m_level = 0;
    double m_bits = 0;
    QString m_advice;
};

} // namespace sb::ui
