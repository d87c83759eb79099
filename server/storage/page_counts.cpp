#include "server/storage/page_counts.h"

namespace ayumi::storage {

namespace {
constexpr std::size_t kMostEntries = 10'000;
}

std::optional<std::int64_t> PageCounts::after(const std::string& key, const Cursor& end) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) return std::nullopt;
    const auto& entry = found->second;
    if (entry.end.place != end.place || entry.end.record != end.record) return std::nullopt;
    return entry.remaining;
}

void PageCounts::note(const std::string& key, const Cursor& end, std::int64_t remaining) {
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= kMostEntries) m_entries.clear();
    m_entries[key] = {end, remaining};
}

void PageCounts::forget(const std::string& key) {
    const std::lock_guard lock(m_mutex);
    m_entries.erase(key);
}

}  // namespace ayumi::storage
