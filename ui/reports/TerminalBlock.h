#pragma once

#include <QWidget>

namespace sb::ui {

class WrappedLabel;

/// The command that does the same from a terminal, in fixed pitch, and a button that copies it.
class TerminalBlock final : public QWidget
{
    Q_OBJECT

public:
    /// \p copyText is what the button is called.
    TerminalBlock(const QString &title, const QString &copyText, QWidget *parent = nullptr);

    void setCommand(const QString &shown); ///< may have several lines

Q_SIGNALS:
    void copyRequested();

private:
    WrappedLabel *m_command;
};

} // namespace sb::ui
