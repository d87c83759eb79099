// When each device's last contact was written: at most once a minute for each.
#pragma once

#include <mutex>
#include <string>
#include <unordered_map>

#include "shared/base/clock.h"

namespace ayumi::storage {

// Thread-safe.
class SeenTimes {
public:
    static constexpr TimeMs kEveryMs = 60'000;

    // True if it is time to write; the answer counts as written until forget().
    bool due(const std::string& agency, const std::string& device, TimeMs now) {
        const std::lock_guard lock(m_mutex);
        auto [entry, fresh] = m_written.try_emplace(agency + '/' + device, now);
        if (!fresh && now < entry->second + kEveryMs && now >= entry->second) return false;
        entry->second = now;
        return true;
    }

    void forget(const std::string& agency, const std::string& device) {
        const std::lock_guard lock(m_mutex);
        m_written.erase(agency + '/' + device);
    }

private:
    std::mutex m_mutex;
    std::unordered_map<std::string, TimeMs> m_written;
};

}  // namespace ayumi::storage
