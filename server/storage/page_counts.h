// How many records a device still has to take: counted once when its pull begins and then counted
// down, since counting anew for each page would make a first sync cost the square of its size.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "server/storage/store.h"

namespace ayumi::storage {

// Thread-safe. Only a help for progress bars: forgetting an entry costs one count. Keys name agency
// and device.
class PageCounts {
public:
    // What was said to remain after the page that ended at this cursor.
    std::optional<std::int64_t> after(const std::string& key, const Cursor& end) const;
    void note(const std::string& key, const Cursor& end, std::int64_t remaining);
    void forget(const std::string& key);

private:
    struct Entry {
        Cursor end;
        std::int64_t remaining;
    };

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_entries;
};

}  // namespace ayumi::storage
