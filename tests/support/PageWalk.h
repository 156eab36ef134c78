#pragma once

#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

/// The walk that every page must pass. Each function answers with a list of what is wrong, so that a test says
///   QCOMPARE(pagewalk::walk(window).join(u'\n'), QString());
/// and shows every problem at once. \p root must be a shown window.
namespace sb::ui::pagewalk {

inline QString describe(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QLatin1Char('#') + widget->objectName();
    if (!widget->accessibleName().isEmpty())
        name += QLatin1String(" \"") + widget->accessibleName().left(40) + QLatin1Char('"');
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += QLatin1String(" \"") + button->text() + QLatin1Char('"');
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += QLatin1String(" \"") + label->text().left(40) + QLatin1Char('"');
    return name;
}

/// Parts that belong to a control and speak through it.
inline bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           widget->objectName().startsWith(QLatin1String("qt_")) ||
           (parent && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                       qobject_cast<const QComboBox *>(parent) ||
                       (qobject_cast<const QTabBar *>(parent) && qobject_cast<const QToolButton *>(widget))));
}

inline bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

inline QList<QWidget *> shownWidgets(QWidget *root)
{
    QList<QWidget *> shown;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisibleTo(root) && !widget->size().isEmpty() && widget->window() == root->window())
            shown.append(widget);
    }
    return shown;
}

/// Every control says what it is; a drawing alone says nothing.
inline QStringList namelessControls(QWidget *root)
{
    QStringList problems;
    const auto shown = shownWidgets(root);
    for (QWidget *widget : shown) {
        if (!isInteractive(widget) || isInner(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            problems.append(QLatin1String("no accessible name: ") + describe(widget));
    }
    return problems;
}

/// A drawing that can be walked (a chart, a lane, a timeline) says in words what it shows, and a picture on a button is
/// named for eyes, too.
inline QStringList silentDrawings(QWidget *root)
{
    QStringList problems;
    const auto shown = shownWidgets(root);
    for (QWidget *widget : shown) {
        if (isInner(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isKnown = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                             qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractSlider *>(widget) ||
                             qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QTabBar *>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && !isKnown && widget->accessibleDescription().trimmed().isEmpty())
            problems.append(QLatin1String("no accessible description: ") + describe(widget));
        if (button && button->text().isEmpty() && !button->icon().isNull() && button->toolTip().isEmpty())
            problems.append(QLatin1String("a picture without a tool tip: ") + describe(widget));
    }
    return problems;
}

/// Words on a page are never markup.
inline QStringList richLabels(QWidget *root)
{
    QStringList problems;
    const auto labels = root->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && label->inherits("QTipLabel") == false)
            problems.append(QLatin1String("label is not plain text: ") + describe(label));
    }
    const auto editors = root->findChildren<QTextEdit *>();
    for (QTextEdit *editor : editors) {
        if (editor->acceptRichText())
            problems.append(QLatin1String("editor takes rich text: ") + describe(editor));
    }
    return problems;
}

inline QList<QWidget *> tabStops(QWidget *root)
{
    QList<QWidget *> stops;
    QWidget *widget = root;
    do {
        if (widget != root && root->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->isEnabled() && widget->isVisibleTo(root) && !widget->focusProxy() && !isInner(widget))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != root);
    return stops;
}

/// The next stop never lies before the present one: not left of it in its row, and not above it in its column. Going
/// from the foot of one pane to the head of the next is reading on.
inline QStringList tabOrderProblems(QWidget *root)
{
    QStringList problems;
    const auto stops = tabStops(root);
    const bool mirrored = root->layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget *widget) {
        QRect rect(widget->mapTo(root, QPoint()), widget->size());
        if (mirrored)
            rect.moveLeft(root->width() - rect.right() - 1);
        return rect;
    };
    for (qsizetype index = 1; index < stops.size(); ++index) {
        const QRect before = place(stops[index - 1]);
        const QRect after = place(stops[index]);
        const int overlap = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top());
        const bool sameRow = overlap > std::min(before.height(), after.height()) / 2;
        const bool leftOf = sameRow && after.right() <= before.left();
        const bool above = !sameRow && after.bottom() <= before.top() && after.left() < before.right();
        if (leftOf || above)
            problems.append(QLatin1String("tab goes back from ") + describe(stops[index - 1]) + QLatin1String(" to ") +
                            describe(stops[index]));
    }
    return problems;
}

/// Walks the page by the keys themselves, once round in each direction: no control keeps the focus.
inline QStringList focusTraps(QWidget *root)
{
    QStringList problems;
    const auto stops = tabStops(root);
    if (stops.size() < 2)
        return problems;
    QApplication::setActiveWindow(root->window());
    for (const bool backward : {false, true}) {
        QSet<QWidget *> seen;
        QWidget *focus = backward ? stops.last() : stops.first();
        focus->setFocus(Qt::TabFocusReason);
        for (qsizetype step = 0; step < stops.size() * 3; ++step) {
            focus = QApplication::focusWidget();
            if (!focus)
                break;
            seen.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab, backward ? Qt::ShiftModifier : Qt::NoModifier);
            // In a date Tab goes over day, month and year first.
            if (QApplication::focusWidget() == focus && !focus->inherits("QDateTimeEdit")) {
                problems.append((backward ? QLatin1String("Shift+Tab stays in ") : QLatin1String("Tab stays in ")) +
                                describe(focus));
                break;
            }
        }
        for (QWidget *stop : stops) {
            // One radio or segment of a group is enough: arrows walk the rest.
            const auto *button = qobject_cast<QAbstractButton *>(stop);
            const bool grouped = button && (button->autoExclusive() || button->group());
            if (!grouped && !seen.contains(stop) && problems.isEmpty())
                problems.append(
                    (backward ? QLatin1String("not reached by Shift+Tab: ") : QLatin1String("not reached by Tab: ")) +
                    describe(stop));
        }
    }
    return problems;
}

/// What people type to see whether a window believes it.
inline QStringList payloads()
{
    return {QStringLiteral("<img src=\"http://example.com/x.png\">"),
            QStringLiteral("<table><tr><td>one</td></tr></table>"), QStringLiteral("<b>bold</b> & <a href=x>y</a>"),
            QStringLiteral("safe") + QChar(0x202E) + QStringLiteral("txt.exe") + QChar(0x200B)};
}

/// After the payload was put into the page's data: nothing shows it as markup or lets it turn the line round.
inline QStringList believed(QWidget *root)
{
    QStringList problems = richLabels(root);
    const auto shown = shownWidgets(root);
    for (QWidget *widget : shown) {
        if (Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(QLatin1String("<img")))
            problems.append(QLatin1String("tool tip is markup: ") + describe(widget));
        QString words;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            words = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            words = button->text();
        if (words.contains(QChar(0x202E)) || words.contains(QChar(0x200B)))
            problems.append(QLatin1String("hidden characters are not shown: ") + describe(widget));
    }
    return problems;
}

/// Words that do not fit where they stand and have no tool tip.
inline QStringList clippedTexts(QWidget *root)
{
    QStringList problems;
    const auto shown = shownWidgets(root);
    for (QWidget *widget : shown) {
        if (qobject_cast<ElidedLabel *>(widget) || isInner(widget))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                               : label->sizeHint().width() > label->width() + 1;
            if (cut)
                problems.append(QLatin1String("clipped: ") + describe(label));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget);
                   button && !button->text().isEmpty() && button->toolTip().isEmpty() &&
                   button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
                   button->sizeHint().width() > button->width() + 1) {
            problems.append(QLatin1String("clipped: ") + describe(button));
        } else if (widget->hasHeightForWidth() && widget->inherits("sb::ui::WrappedLabel") &&
                   widget->heightForWidth(widget->width()) > widget->height() + 1) {
            problems.append(QLatin1String("clipped: ") + describe(widget));
        }
    }
    return problems;
}

/// All of it.
inline QStringList walk(QWidget *root)
{
    return namelessControls(root) + silentDrawings(root) + richLabels(root) + tabOrderProblems(root) +
           focusTraps(root) + clippedTexts(root);
}

} // namespace sb::ui::pagewalk
