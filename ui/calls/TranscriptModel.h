#pragma once

#include "ui/calls/TranscriptLine.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace sb::ui {

/// The lines of one call in the order of time. What is still being said stands last and is replaced by what follows it.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show { All, Speech, Events };
    static constexpr int kLineRole = Qt::UserRole + 1;

    explicit TranscriptModel(QObject *parent = nullptr);

    void clear();
    void setLines(std::vector<TranscriptLine> lines);
    void append(TranscriptLine line);     ///< an interim line stays last
    void setInterim(TranscriptLine line); ///< replaces the interim line of the same speaker
    void clearInterim(voice::Speaker speaker);
    void setShow(Show show);
    Show show() const { return m_show; }

    const std::vector<TranscriptLine> &lines() const { return m_lines; } ///< all, whatever is shown
    const TranscriptLine *lineAt(int row) const;
    int rowOf(int ordinal) const; ///< −1 when it is not shown
    /// All lines as text for the clipboard: offset, speaker, words; events in brackets.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool shows(const TranscriptLine &line) const;
    std::size_t finalLines() const { return m_lines.size() - m_interims; }
    void rebuild();

    std::vector<TranscriptLine> m_lines; ///< the last m_interims of them are interim
    std::vector<std::size_t> m_visible;  ///< indices into m_lines
    std::size_t m_interims = 0;
    Show m_show = Show::All;
};

} // namespace sb::ui
