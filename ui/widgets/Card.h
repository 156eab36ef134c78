#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace sb::ui {

class ElidedLabel;
class PlainLabel;

/// A box on the page. With a title it has a head of 44 px: title, a few words of context, actions at the right.
/// The body layout has no margins, so that tables reach the border; `addPadded` puts 16 px round a widget or layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContext(const QString &context);
    void addAction(QWidget *action);   ///< at the right of the head
    void addHeadWidget(QWidget *chip); ///< beside the title
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *addPadded();
    void addLine();
    using QFrame::addAction;

private:
    void makeHead();

    QVBoxLayout *m_body;
    QHBoxLayout *m_head = nullptr;
    PlainLabel *m_title = nullptr;
    ElidedLabel *m_context = nullptr;
};

/// A hairline in the colour of borders.
class Line : public QFrame
{
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
};

} // namespace sb::ui
