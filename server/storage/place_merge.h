// A device's records in the order of their places, out of its standing scope rows.
//
// place = max(record's number, since of the scope row). So each scope row is two ordered streams:
//   group  entries with number <= since, all at place `since`, ordered by record
//   tail   entries with number >  since, each at its own number
// of which everything up to the cursor is left out by where reading begins. The streams are merged;
// each is read in pieces and only when the merge reaches it, so a page costs what it holds, and a
// first sync of n records costs n.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "server/storage/session.h"
#include "server/storage/store.h"

namespace ayumi::storage {

class PlaceMerge {
public:
    struct Item {
        std::int64_t place = 0;
        std::string record;
    };

    // `standing`: the device's scope rows that have not ended. All must outlive the merge.
    PlaceMerge(Session& session, const std::string& agency, const std::vector<ScopeRow>& standing,
               const Cursor& after, std::size_t limit);

    // By (place, record), ascending. A record of several audiences comes once for each of them.
    std::optional<Item> next();

    // All there is after the cursor; a record counts once for each audience it came through.
    std::int64_t countFrom(const Cursor& after);

private:
    struct Stream {
        PlaceRange range;
        std::int64_t since = 0;
        std::deque<PlaceEntry> loaded;
        bool begun = false;
        bool ended = false;
    };
    using Key = std::pair<std::int64_t, std::string_view>;

    static Key keyOf(const Stream& stream);
    static bool comesLater(const Stream* a, const Stream* b) { return keyOf(*b) < keyOf(*a); }
    void load(Stream& wanted);
    std::vector<Stream*> together(Stream& wanted);
    std::int64_t pieceFor(std::size_t streams) const;

    Session& m_session;
    const std::string& m_agency;
    const std::vector<ScopeRow>& m_standing;
    std::vector<Stream> m_streams;
    std::vector<Stream*> m_open;  // a heap, the least key first; those that may still give entries
    std::size_t m_limit;
    std::size_t m_groupsAtOnce = 1;
};

}  // namespace ayumi::storage
