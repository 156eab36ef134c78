#pragma once

#include "ui/widgets/Button.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace sb::ui {

/// Two to four choices joined in one frame; exactly one is on. Arrow keys walk them.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    /// \p name says what is chosen, for screen readers.
    SegmentedSwitch(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int index() const;
    void setIndex(int index);
    int count() const;
    void setText(int index, const QString &text);
    void setControlSize(ControlSize size);

Q_SIGNALS:
    void indexChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace sb::ui
