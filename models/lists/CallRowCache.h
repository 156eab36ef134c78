#pragma once

#include "models/contract/Console.h"

#include <vector>

namespace sb {

/// The rows of a long list that are known: pieces of it, each at its place. The piece looked at longest ago is
/// forgotten first, the top never. Thread: one at a time. Free of Qt.
class CallRowCache
{
public:
    struct Span
    {
        int first = 0;
        int count = 0;
        int end() const { return first + count; }
        bool operator<(const Span &other) const { return first < other.first; }
    };

    explicit CallRowCache(int mostRows) : m_mostRows(mostRows) {}

    const CallRow *look(int row) const; ///< null when it is not known
    const CallRow *peek(int row) const; ///< without counting as a look
    bool isFresh(int row) const;        ///< known, and nothing has changed since
    int rowOf(const CallId &id) const;  ///< -1 when it is not known
    int size() const;                   ///< rows that are known
    /// What to fetch for \p row of a list of \p total: a stale piece again, else the unknown rows around it that lie on
    /// one page of \p pageRows.
    Span missing(int row, int pageRows, int total) const;
    std::vector<CallRow> piece(int row) const; ///< from \p row on, as far as they follow each other

    void put(int first, std::vector<CallRow> rows); ///< over what was known there
    void insert(int row, int count);                ///< unknown rows come in
    void remove(int row);
    void cut(int total); ///< the list ends there
    void makeStale();
    void clear() { m_pieces.clear(); }

private:
    struct Piece
    {
        int first = 0;
        std::vector<CallRow> rows;
        bool isStale = false; ///< shown, but to be fetched again when somebody looks
        mutable std::uint64_t seen = 0;
        int end() const { return first + static_cast<int>(rows.size()); }
        const CallRow &at(int row) const { return rows[static_cast<std::size_t>(row - first)]; }
    };

    const Piece *pieceOf(int row) const;
    void forgetOld();

    const int m_mostRows;
    std::vector<Piece> m_pieces; ///< a dozen; none overlap
    mutable std::uint64_t m_looks = 0;
};

} // namespace sb
