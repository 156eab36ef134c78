#include "models/lists/CallRowCache.h"

#include <algorithm>

namespace sb {

const CallRowCache::Piece *CallRowCache::pieceOf(int row) const
{
    const auto found =
        std::ranges::find_if(m_pieces, [row](const Piece &piece) { return row >= piece.first && row < piece.end(); });
    return found == m_pieces.end() ? nullptr : &*found;
}

const CallRow *CallRowCache::look(int row) const
{
    const auto *piece = pieceOf(row);
    if (piece == nullptr)
        return nullptr;
    piece->seen = ++m_looks;
    return &piece->at(row);
}

const CallRow *CallRowCache::peek(int row) const
{
    const auto *piece = pieceOf(row);
    return piece == nullptr ? nullptr : &piece->at(row);
}

bool CallRowCache::isFresh(int row) const
{
    const auto *piece = pieceOf(row);
    return piece != nullptr && !piece->isStale;
}

int CallRowCache::rowOf(const CallId &id) const
{
    for (const auto &piece : m_pieces) {
        const auto found = std::ranges::find(piece.rows, id, &CallRow::id);
        if (found != piece.rows.end())
            return piece.first + static_cast<int>(found - piece.rows.begin());
    }
    return -1;
}

int CallRowCache::size() const
{
    int rows = 0;
    for (const auto &piece : m_pieces)
        rows += static_cast<int>(piece.rows.size());
    return rows;
}

std::vector<CallRow> CallRowCache::piece(int row) const
{
    const auto *found = pieceOf(row);
    if (found == nullptr)
        return {};
    return {found->rows.begin() + (row - found->first), found->rows.end()};
}

CallRowCache::Span CallRowCache::missing(int row, int pageRows, int total) const
{
    const auto *stale = pieceOf(row);
    int first = stale != nullptr ? stale->first : row / pageRows * pageRows;
    int end = std::min(stale != nullptr ? stale->end() : first + pageRows, total);
    for (const auto &piece : m_pieces) {
        if (piece.end() <= row)
            first = std::max(first, piece.end());
        if (piece.first > row)
            end = std::min(end, piece.first);
    }
    return {first, end - first};
}

void CallRowCache::put(int first, std::vector<CallRow> rows)
{
    if (rows.empty())
        return;
    const int end = first + static_cast<int>(rows.size());
    std::vector<Piece> pieces;
    for (const auto &piece : m_pieces) {
        if (piece.first < first) {
            const int left = std::min(piece.end(), first) - piece.first;
            pieces.push_back({piece.first, {piece.rows.begin(), piece.rows.begin() + left}, piece.isStale, piece.seen});
        }
        if (piece.end() > end) {
            const int right = piece.end() - std::max(piece.first, end);
            pieces.push_back(
                {piece.end() - right, {piece.rows.end() - right, piece.rows.end()}, piece.isStale, piece.seen});
        }
    }
    pieces.push_back({first, std::move(rows), false, ++m_looks});
    m_pieces = std::move(pieces);
    forgetOld();
}

void CallRowCache::insert(int row, int count)
{
    std::vector<Piece> below;
    for (auto &piece : m_pieces) {
        if (piece.first >= row) {
            piece.first += count;
        } else if (piece.end() > row) { // the rows come into its middle
            const auto cut = piece.rows.begin() + (row - piece.first);
            below.push_back({row + count, {cut, piece.rows.end()}, piece.isStale, piece.seen});
            piece.rows.erase(cut, piece.rows.end());
        }
    }
    m_pieces.insert(m_pieces.end(), std::make_move_iterator(below.begin()), std::make_move_iterator(below.end()));
}

void CallRowCache::remove(int row)
{
    for (auto &piece : m_pieces) {
        if (row >= piece.first && row < piece.end())
            piece.rows.erase(piece.rows.begin() + (row - piece.first));
        else if (piece.first > row)
            --piece.first;
    }
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.rows.empty(); });
}

void CallRowCache::cut(int total)
{
    for (auto &piece : m_pieces) {
        if (piece.end() > total)
            piece.rows.resize(static_cast<std::size_t>(std::max(0, total - piece.first)));
    }
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.rows.empty(); });
}

void CallRowCache::makeStale()
{
    for (auto &piece : m_pieces)
        piece.isStale = true;
}

void CallRowCache::forgetOld()
{
    while (size() > m_mostRows) {
        auto oldest = m_pieces.end();
        for (auto piece = m_pieces.begin(); piece != m_pieces.end(); ++piece)
            if (piece->first != 0 && (oldest == m_pieces.end() || piece->seen < oldest->seen))
                oldest = piece;
        if (oldest == m_pieces.end())
            return;
        m_pieces.erase(oldest);
    }
}

} // namespace sb
