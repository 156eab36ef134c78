#pragma once

#include "ui/calls/TranscriptDelegate.h"

#include <QListView>

class QPushButton;

namespace sb::ui {

class TranscriptModel;

/// The list of a call's lines. It follows the end unless the reader scrolled up; then a button brings the newest back.
/// Ctrl+C copies the selected lines.
class TranscriptView final : public QListView
{
    Q_OBJECT

public:
    enum class Follow { No, Newest };

    TranscriptView(TranscriptModel *model, TranscriptDelegate::Density density, Follow follow,
                   QWidget *parent = nullptr);

    void setCurrentOrdinal(int ordinal); ///< selects and shows that line, without moving the focus

Q_SIGNALS:
    void lineActivated(int ordinal, double atMs); ///< clicked, or Enter on it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followNewest();
    void placeButton();
    void copySelected() const;
    void activate(const QModelIndex &index);

    TranscriptModel *m_lines;
    QPushButton *m_newest = nullptr;
    bool m_atEnd = true;
};

} // namespace sb::ui
