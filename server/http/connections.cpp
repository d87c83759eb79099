#include "server/http/connections.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ayumi::http {

std::string limitKeyOf(const asio::ip::address& address) {
    if (address.is_v4()) return address.to_string();
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_string();
    }
    auto bytes = v6.to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
    return asio::ip::address_v6(bytes).to_string() + "/64";
}

bool Connections::enter(const std::string& key, const std::shared_ptr<Stoppable>& connection) {
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_open.size() >= m_limits.connections) return false;
    const auto found = m_perAddress.find(key);
    if (found != m_perAddress.end() && found->second >= m_limits.connectionsPerAddress) {
        return false;
    }
    ++m_perAddress[key];
    m_open.emplace(connection.get(), connection);
    return true;
}

void Connections::leave(const std::string& key, const Stoppable* connection) {
    const std::lock_guard lock(m_mutex);
    m_open.erase(connection);
    const auto found = m_perAddress.find(key);
    if (found != m_perAddress.end() && --found->second == 0) m_perAddress.erase(found);
    if (m_open.empty()) m_left.notify_all();
}

void Connections::stopAll(Stop how) {
    std::vector<std::shared_ptr<Stoppable>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto& [key, connection] : m_open) open.push_back(connection.lock());
    }
    for (auto& connection : open) {
        if (Stoppable* const running = connection.get()) running->stop(how, std::move(connection));
    }
}

bool Connections::waitUntilEmpty(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, time, [this] { return m_open.empty(); });
}

std::size_t Connections::size() const {
    const std::lock_guard lock(m_mutex);
    return m_open.size();
}

}  // namespace ayumi::http
