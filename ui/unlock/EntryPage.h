#pragma once

#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace sb::ui {

class PlainLabel;
class WrappedLabel;

/// A face before the console: sign, title and sentence over one column in the middle, one sentence at the foot.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    EntryPage(int columnWidth, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void setFoot(const QString &sentence);
    QVBoxLayout *column() const { return m_column; }

protected:
    /// Words like links at the lower end of the column.
    QPushButton *addLink(QLayout *row, const QString &text);

private:
    QVBoxLayout *m_column;
    PlainLabel *m_title;
    WrappedLabel *m_sentence;
    PlainLabel *m_foot;
};

} // namespace sb::ui
