// Tablets that have not been heard of for long: what they hold is on them alone.
#pragma once

#include <mutex>
#include <vector>

#include "server/storage/store.h"
#include "shared/sync/unseen_device.h"

namespace ayumi::services {

// Looks again once what it knows is kUnseenLookMs old. Thread-safe.
class UnseenDevices {
public:
    // Active ones, the longest away first, at most kMostUnseen.
    std::vector<sync::UnseenDevice> at(storage::Reader& reader, TimeMs nowMs);

private:
    std::mutex m_mutex;
    TimeMs m_lookedAtMs = 0;
    std::vector<sync::UnseenDevice> m_found;
};

}  // namespace ayumi::services
