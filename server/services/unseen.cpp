#include "server/services/unseen.h"

#include <algorithm>
#include <tuple>

#include "server/services/limits.h"

namespace ayumi::services {

namespace {

std::vector<sync::UnseenDevice> found(storage::Reader& reader, TimeMs nowMs) {
    std::vector<sync::UnseenDevice> unseen;
    for (const auto& device : reader.devices()) {
        const bool enrolled = !device.certificate.empty();  // the office's own console is not
        const bool away = nowMs - device.lastSeenAtMs >= kUnseenMs;
        if (device.state != "active" || !enrolled || !away) continue;
        unseen.push_back({device.name, device.lastSeenAtMs});
    }
    std::sort(unseen.begin(), unseen.end(), [](const auto& one, const auto& other) {
        return std::tie(one.lastSeenMs, one.name) < std::tie(other.lastSeenMs, other.name);
    });
    if (unseen.size() > kMostUnseen) unseen.resize(kMostUnseen);
    return unseen;
}

}  // namespace

std::vector<sync::UnseenDevice> UnseenDevices::at(storage::Reader& reader, TimeMs nowMs) {
    const std::lock_guard lock(m_mutex);
    // Also when the clock was set back.
    if (nowMs < m_lookedAtMs || nowMs - m_lookedAtMs >= kUnseenLookMs) {
        m_found = found(reader, nowMs);
        m_lookedAtMs = nowMs;
    }
    return m_found;
}

}  // namespace ayumi::services
