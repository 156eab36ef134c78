#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace sb::ui {

/// Colours `{{variables}}`. Owned by the editor's document.
class VariableHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    VariableHighlighter(QTextDocument *document, const QWidget *themed);

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_themed;
};

/// Plain text with line numbers and highlighted variables. Tab leaves the editor; the text is never rich.
class PromptEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Kind { Line, Instructions }; ///< Line: a greeting, grows from one to three rows, no numbers

    explicit PromptEditor(Kind kind, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text); ///< keeps undo empty; no textEdited()
    void insertVariable(const QString &name);
    int gutterWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited();
    void placeChanged(int line, int column); ///< both from 1

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    friend class PromptGutter;
    void paintGutter(QPaintEvent *event);
    void arrange();
    void applyLook();

    Kind m_kind;
    QWidget *m_gutter = nullptr;
    VariableHighlighter *m_highlighter;
    bool m_setting = false;
    bool m_applying = false;
};

} // namespace sb::ui
