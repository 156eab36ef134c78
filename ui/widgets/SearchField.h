#pragma once

#include <QLineEdit>

class QTimer;

namespace sb::ui {

/// A field with a glass. `searched` comes 150 ms after the last key, at once on Enter and on clearing; Escape clears.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_pause;
    QString m_last;
};

} // namespace sb::ui
