#include "ui/calls/TranscriptModel.h"

#include "ui/calls/TimeText.h"

namespace sb::ui {

namespace {

QString eventWords(const TranscriptLine &line)
{
    return line.detail.isEmpty() ? line.text : QString(line.text + QLatin1Char(' ') + line.detail);
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent) : QAbstractListModel(parent) {}

bool TranscriptModel::shows(const TranscriptLine &line) const
{
    const auto event = line.kind == TranscriptLine::Kind::Event;
    return m_show == Show::All || (m_show == Show::Events) == event;
}

void TranscriptModel::rebuild()
{
    m_visible.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (shows(m_lines[i]))
            m_visible.push_back(i);
    }
}

void TranscriptModel::clear()
{
    setLines({});
}

void TranscriptModel::setLines(std::vector<TranscriptLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_interims = 0;
    rebuild();
    endResetModel();
}

void TranscriptModel::setShow(Show show)
{
    if (m_show == show)
        return;
    beginResetModel();
    m_show = show;
    rebuild();
    endResetModel();
}

void TranscriptModel::append(TranscriptLine line)
{
    const auto place = finalLines();
    const auto shown = shows(line);
    std::size_t row = 0;
    while (row < m_visible.size() && m_visible[row] < place)
        ++row;
    if (shown)
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place), std::move(line));
    for (auto later = row; later < m_visible.size(); ++later)
        ++m_visible[later];
    if (shown) {
        m_visible.insert(m_visible.begin() + static_cast<std::ptrdiff_t>(row), place);
        endInsertRows();
    }
}

void TranscriptModel::setInterim(TranscriptLine line)
{
    line.kind = TranscriptLine::Kind::Interim;
    for (auto i = finalLines(); i < m_lines.size(); ++i) {
        if (m_lines[i].speaker != line.speaker)
            continue;
        line.atMs = m_lines[i].atMs; // it began when its first word came
        m_lines[i] = std::move(line);
        for (std::size_t row = 0; row < m_visible.size(); ++row) {
            if (m_visible[row] == i)
                Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
        }
        return;
    }
    const auto shown = shows(line);
    const auto row = static_cast<int>(m_visible.size());
    if (shown)
        beginInsertRows({}, row, row);
    m_lines.push_back(std::move(line));
    ++m_interims;
    if (shown) {
        m_visible.push_back(m_lines.size() - 1);
        endInsertRows();
    }
}

void TranscriptModel::clearInterim(voice::Speaker speaker)
{
    for (auto i = finalLines(); i < m_lines.size(); ++i) {
        if (m_lines[i].speaker != speaker)
            continue;
        std::size_t row = 0;
        while (row < m_visible.size() && m_visible[row] != i)
            ++row;
        const auto shown = row < m_visible.size();
        if (shown)
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(i));
        --m_interims;
        if (shown)
            m_visible.erase(m_visible.begin() + static_cast<std::ptrdiff_t>(row));
        for (auto &index : m_visible) {
            if (index > i)
                --index;
        }
        if (shown)
            endRemoveRows();
        return;
    }
}

const TranscriptLine *TranscriptModel::lineAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_visible.size()))
        return nullptr;
    return &m_lines[m_visible[static_cast<std::size_t>(row)]];
}

int TranscriptModel::rowOf(int ordinal) const
{
    for (std::size_t row = 0; row < m_visible.size(); ++row) {
        const auto &line = m_lines[m_visible[row]];
        if (line.kind == TranscriptLine::Kind::Speech && line.ordinal == ordinal)
            return static_cast<int>(row);
    }
    return -1;
}

QString TranscriptModel::text() const
{
    QString all;
    for (const auto &line : m_lines) {
        all += momentText(line.atMs) + QLatin1Char('\t');
        if (line.kind == TranscriptLine::Kind::Event)
            all += QLatin1Char('[') + eventWords(line) + QLatin1Char(']');
        else
            all += (line.speaker == voice::Speaker::Agent ? tr("Agent") : tr("Caller")) + QLatin1Char('\t') + line.text;
        all += QLatin1Char('\n');
    }
    return all;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    const auto *line = lineAt(index.row());
    if (!line)
        return {};
    const auto event = line->kind == TranscriptLine::Kind::Event;
    switch (role) {
    case Qt::DisplayRole:
        return line->text;
    case Qt::AccessibleTextRole: {
        const auto who = event ? tr("Event") : line->speaker == voice::Speaker::Agent ? tr("Agent") : tr("Caller");
        const auto words = event ? eventWords(*line) : line->text;
        return tr("%1, at %2: %3").arg(who, momentText(line->atMs), words);
    }
    case kLineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

} // namespace sb::ui
