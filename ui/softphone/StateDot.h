#pragma once

#include "ui/theme/Role.h"

#include <QWidget>

namespace sb::ui {

/// A drawing of 16 px that belongs to the words beside it and is silent for screen readers.
class SmallIcon final : public QWidget
{
    Q_OBJECT

public:
    SmallIcon(QString name, Role role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Role m_role;
};

/// Who a side is and what it does now: a caption, a dot (filled while it acts) and a word.
class StateDot final : public QWidget
{
    Q_OBJECT

public:
    StateDot(const QString &caption, Role role, QWidget *parent = nullptr);

    void set(const QString &word, bool acts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_word;
    Role m_role;
    bool m_acts = false;
};

/// A figure under its caption: "386 ms" under "Last turn". Digits do not jump.
class FigureTile final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Large };

    FigureTile(const QString &caption, Size size, QWidget *parent = nullptr);

    void set(const QString &figure, const QString &unit = {}, Role role = Role::Text);
    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_figure;
    QString m_unit;
    Size m_size;
    Role m_role = Role::Text;
};

} // namespace sb::ui
