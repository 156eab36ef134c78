#pragma once

#include "models/base/Error.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace sb::ui {

class PlainLabel;

/// What a page shows instead of its content: a tile with a drawing, a title, one sentence, the actions.
class Face : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is here yet. \p hint says what is accepted; may be empty.
    static Face *empty(const QString &iconName, const QString &title, const QString &sentence,
                       const QString &actionText, std::function<void()> action, const QString &hint = {},
                       QWidget *parent = nullptr);
    /// Something went wrong: Try again first, the details folded with Copy.
    static Face *error(const Error &error, std::function<void()> retry, QWidget *parent = nullptr);

    void addAction(const QString &iconName, const QString &text, std::function<void()> action);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent *event) override; ///< the drawing goes first where there is no room

private:
    Face(const QString &iconName, bool problem, const QString &title, const QString &sentence, QWidget *parent);
    void addDetails(const QString &details);

    QVBoxLayout *m_column;
    QHBoxLayout *m_actions;
    QWidget *m_tile;
};

/// Still grey bars where the rows will be, and from one second on a line of progress with words and Cancel.
class LoadingFace : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingFace(QWidget *parent = nullptr);

    /// Starts of columns as shares of the width, from 0 to 1.
    void setColumns(const QList<double> &starts);
    void begin();
    void setProgress(const QString &words, double share); ///< share below 0: not known
    bool barsShown() const { return m_bars; }

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBars();
    void showProgress();

    QList<double> m_columns{0.0, 0.35, 0.6, 0.85};
    QTimer m_barsAfter;
    QTimer m_progressAfter;
    QWidget *m_progress;
    PlainLabel *m_words;
    double m_share = -1;
    bool m_bars = false;
    bool m_late = false;
};

/// Holds the content of a page or card and shows one of its four faces.
class Faces : public QWidget
{
    Q_OBJECT

public:
    explicit Faces(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    LoadingFace *showLoading();
    void showFace(Face *face); ///< takes it over
    void showError(const Error &error, std::function<void()> retry);
    QWidget *content() const { return m_content; }
    bool showsContent() const;

private:
    void show(QWidget *face);

    QStackedLayout *m_stack;
    QWidget *m_content;
    LoadingFace *m_loading;
    Face *m_face = nullptr;
};

} // namespace sb::ui
