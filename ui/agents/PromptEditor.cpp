#include "ui/agents/PromptEditor.h"

#include "ui/agents/TokenEstimate.h"
#include "ui/theme/Figures.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace sb::ui {

namespace {

constexpr int kGutter = 34;
constexpr int kGreetingRows = 3;

} // namespace

/// The line numbers, left of the text.
class PromptGutter final : public QWidget
{
public:
    explicit PromptGutter(PromptEditor *editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintGutter(event); }

private:
    PromptEditor *m_editor;
};

VariableHighlighter::VariableHighlighter(QTextDocument *document, const QWidget *themed)
    : QSyntaxHighlighter(document), m_themed(themed)
{}

void VariableHighlighter::highlightBlock(const QString &text)
{
    const auto &theme = Theme::of(m_themed);
    QTextCharFormat format;
    format.setForeground(theme.color(Role::CodeVariable));
    format.setBackground(theme.color(Role::CodeVariableTint));
    for (const auto &place : variablePlaces(text))
        setFormat(place.start, place.length, format);
}

PromptEditor::PromptEditor(Kind kind, QWidget *parent)
    : QPlainTextEdit(parent), m_kind(kind), m_highlighter(new VariableHighlighter(document(), this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(kind == Kind::Line ? 6 : 8);
    if (kind == Kind::Instructions) {
        m_gutter = new PromptGutter(this);
        connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
            if (dy)
                m_gutter->scroll(0, dy);
            else
                m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        });
        connect(this, &QPlainTextEdit::blockCountChanged, this, &PromptEditor::arrange);
    } else {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_kind == Kind::Line) {
            // A bar only when the greeting is longer than the field grows.
            const auto rows = static_cast<int>(document()->size().height());
            setVerticalScrollBarPolicy(rows > kGreetingRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
            updateGeometry();
        }
        if (!m_setting)
            Q_EMIT textEdited();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { Q_EMIT placeChanged(textCursor().blockNumber() + 1, textCursor().positionInBlock() + 1); });
    applyLook();
    arrange();
}

void PromptEditor::applyLook()
{
    if (m_applying)
        return;
    m_applying = true;
    const auto &theme = Theme::of(this);
    setFont(m_kind == Kind::Instructions ? theme.fixedFont(TextSize::Small) : theme.font(TextSize::Body));
    m_highlighter->rehighlight();
    m_applying = false;
}

void PromptEditor::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

void PromptEditor::insertVariable(const QString &name)
{
    textCursor().insertText(QStringLiteral("{{") + name + QStringLiteral("}}"));
    setFocus();
}

int PromptEditor::gutterWidth() const
{
    if (!m_gutter)
        return 0;
    const auto digits = QString::number(std::max(99, blockCount()));
    return std::max(kGutter, fontMetrics().horizontalAdvance(digits) + 18);
}

QSize PromptEditor::sizeHint() const
{
    if (m_kind == Kind::Instructions)
        return {480, 9 * 20 + 16};
    // Rows as laid out, not lines as typed: a greeting is one wrapped paragraph.
    const auto rows = std::clamp(static_cast<int>(document()->size().height()), 1, kGreetingRows);
    return {320, rows * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 4};
}

QSize PromptEditor::minimumSizeHint() const
{
    return {160, m_kind == Kind::Instructions ? 120 : 32};
}

void PromptEditor::arrange()
{
    if (!m_gutter)
        return;
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const auto inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void PromptEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
    if (m_kind == Kind::Line)
        updateGeometry();
}

void PromptEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

void PromptEditor::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+S and the like belong to the window, even where Qt's editor would swallow them.
    if (m_kind == Kind::Line && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PromptEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    textCursor().insertText(m_kind == Kind::Line ? source->text().simplified() : source->text());
}

void PromptEditor::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const auto &theme = Theme::of(this);
    painter.setFont(font());
    auto block = firstVisibleBlock();
    auto top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const auto current = textCursor().blockNumber();
    while (block.isValid() && top <= event->rect().bottom()) {
        const auto height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top()) {
            painter.setPen(theme.color(block.blockNumber() == current ? Role::TextSecondary : Role::TextTertiary));
            figures::draw(&painter, QRectF(0, top, m_gutter->width() - 10, fontMetrics().lineSpacing()),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        }
        top += height;
        block = block.next();
    }
}

} // namespace sb::ui
