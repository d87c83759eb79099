// What every connection of one HttpServer shares.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include <boost/asio/ssl/context.hpp>

#include "server/http/connections.h"
#include "server/http/limits.h"
#include "server/http/router.h"

namespace ayumi::http {

// Counts one of a limited number for as long as it lives. Thread-safe.
class Slot {
public:
    static std::optional<Slot> take(std::atomic<std::size_t>& counter, std::size_t limit) {
        if (counter.fetch_add(1) >= limit) {
            counter.fetch_sub(1);
            return std::nullopt;
        }
        return Slot(counter);
    }
    Slot(Slot&& other) noexcept : m_counter(std::exchange(other.m_counter, nullptr)) {}
    Slot& operator=(Slot&& other) noexcept {
        std::swap(m_counter, other.m_counter);
        return *this;
    }
    ~Slot() {
        if (m_counter) m_counter->fetch_sub(1);
    }

private:
    explicit Slot(std::atomic<std::size_t>& counter) : m_counter(&counter) {}
    std::atomic<std::size_t>* m_counter;
};

// Thread-safe.
struct ServerContext {
    ServerContext(const Router& theRouter, const Limits& theLimits)
        : router(theRouter), limits(theLimits), connections(limits) {}

    const Router& router;
    const Limits limits;
    Connections connections;
    std::atomic<std::size_t> requestsInFlight = 0;
    std::atomic<std::size_t> liveChannels = 0;

    // The leaf is renewed while connections made with the old one go on.
    std::shared_ptr<asio::ssl::context> tls() const {
        const std::lock_guard lock(m_tlsMutex);
        return m_tls;
    }
    void setTls(std::shared_ptr<asio::ssl::context> tls) {
        const std::lock_guard lock(m_tlsMutex);
        m_tls = std::move(tls);
    }

private:
    mutable std::mutex m_tlsMutex;
    std::shared_ptr<asio::ssl::context> m_tls;
};

}  // namespace ayumi::http
