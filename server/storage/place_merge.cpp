#include "server/storage/place_merge.h"

#include <algorithm>

namespace ayumi::storage {

namespace {

constexpr std::int64_t kSmallestPiece = 8;
constexpr std::size_t kMostGroupsAtOnce = 64;

// Where the streams of one scope row begin after the cursor. The group is gone once the cursor has
// passed its place.
std::vector<PlaceRange> rangesOf(const ScopeRow& scope, const Cursor& after) {
    using Order = PlaceRange::Order;
    std::vector<PlaceRange> ranges;
    if (scope.since >= after.place) {
        const bool begun = scope.since == after.place;
        ranges.push_back({Order::ByRecord, scope.audience, scope.since, begun ? after.record : ""});
    }
    if (scope.since < after.place) {
        ranges.push_back({Order::ByNumber, scope.audience, after.place, after.record});
    } else {
        ranges.push_back({Order::ByNumber, scope.audience, scope.since + 1, ""});
    }
    return ranges;
}

}  // namespace

PlaceMerge::PlaceMerge(Session& session, const std::string& agency,
                       const std::vector<ScopeRow>& standing, const Cursor& after,
                       std::size_t limit)
    : m_session(session), m_agency(agency), m_standing(standing), m_limit(limit) {
    for (const auto& scope : standing) {
        for (auto& range : rangesOf(scope, after)) {
            auto& stream = m_streams.emplace_back();
            stream.range = std::move(range);
            stream.since = scope.since;
        }
    }
    for (auto& stream : m_streams) m_open.push_back(&stream);
    std::make_heap(m_open.begin(), m_open.end(), comesLater);
}

// Of a stream that is not loaded, what all its entries come after.
PlaceMerge::Key PlaceMerge::keyOf(const Stream& stream) {
    const bool group = stream.range.order == PlaceRange::Order::ByRecord;
    if (stream.loaded.empty()) {
        return {group ? stream.since : stream.range.number, stream.range.record};
    }
    const auto& entry = stream.loaded.front();
    return {group ? stream.since : entry.number, entry.record};
}

std::optional<PlaceMerge::Item> PlaceMerge::next() {
    while (!m_open.empty()) {
        std::pop_heap(m_open.begin(), m_open.end(), comesLater);
        Stream& least = *m_open.back();
        if (least.loaded.empty()) {
            if (!least.ended) {
                load(least);
                std::make_heap(m_open.begin(), m_open.end(), comesLater);
            } else {
                m_open.pop_back();
            }
            continue;
        }
        Item item{keyOf(least).first, std::move(least.loaded.front().record)};
        least.loaded.pop_front();
        std::push_heap(m_open.begin(), m_open.end(), comesLater);
        return item;
    }
    return std::nullopt;
}

// Tails are begun all at once: most hold nothing new. Groups are begun in order, more at a time as
// they turn out small.
std::vector<PlaceMerge::Stream*> PlaceMerge::together(Stream& wanted) {
    std::vector<Stream*> streams{&wanted};
    if (wanted.begun) return streams;
    const auto order = wanted.range.order;
    for (auto& stream : m_streams) {
        if (&stream != &wanted && !stream.begun && stream.range.order == order) {
            streams.push_back(&stream);
        }
    }
    if (order == PlaceRange::Order::ByRecord) {
        std::stable_sort(streams.begin() + 1, streams.end(),
                         [](const Stream* a, const Stream* b) { return a->since < b->since; });
        if (streams.size() > m_groupsAtOnce) streams.resize(m_groupsAtOnce);
        m_groupsAtOnce = std::min(m_groupsAtOnce * 2, kMostGroupsAtOnce);
    }
    return streams;
}

// Enough for the page if all give the same; the rest is asked of those that give more.
std::int64_t PlaceMerge::pieceFor(std::size_t streams) const {
    const auto limit = static_cast<std::int64_t>(m_limit);
    if (streams == 1) return limit;
    return std::max(kSmallestPiece, 2 * limit / static_cast<std::int64_t>(streams));
}

void PlaceMerge::load(Stream& wanted) {
    const auto streams = together(wanted);
    std::vector<PlaceRange> ranges;
    for (const auto* stream : streams) ranges.push_back(stream->range);
    const auto limit = pieceFor(streams.size());
    auto pieces = m_session.places(m_agency, ranges, limit);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        Stream& stream = *streams[i];
        stream.begun = true;
        stream.ended = static_cast<std::int64_t>(pieces[i].size()) < limit;
        if (pieces[i].empty()) continue;
        stream.range.record = pieces[i].back().record;
        if (stream.range.order == PlaceRange::Order::ByNumber) {
            stream.range.number = pieces[i].back().number;
        }
        stream.loaded.assign(std::make_move_iterator(pieces[i].begin()),
                             std::make_move_iterator(pieces[i].end()));
    }
}

std::int64_t PlaceMerge::countFrom(const Cursor& after) {
    std::vector<PlaceRange> ranges;
    for (const auto& scope : m_standing) {
        for (auto& range : rangesOf(scope, after)) ranges.push_back(std::move(range));
    }
    return m_session.countPlaces(m_agency, ranges);
}

}  // namespace ayumi::storage
