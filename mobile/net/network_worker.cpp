#include "mobile/net/network_worker.h"

#include <algorithm>
#include <utility>

namespace ayumi::net {

NetworkWorker::NetworkWorker(tablet::TransportListener& listener, Pauses pauses)
    : m_listener(listener), m_pauses(pauses) {}

void NetworkWorker::setServer(tablet::ServerAddress address) {
    if (m_server && m_server->address() == address) return;
    cancelAll();
    if (m_live) m_live->close();
    m_server = std::make_unique<ServerAccess>(std::move(address), m_pauses.idleMs);
}

void NetworkWorker::send(std::uint64_t ticket, tablet::HttpRequest request) {
    if (!m_server) return m_listener.onAnswer(ticket, {0, {}, "unreachable", std::nullopt});
    auto* exchange = new HttpExchange(
        *m_server, std::move(request), m_pauses.idleMs,
        [this](HttpExchange* one, tablet::HttpAnswer answer) { land(one, std::move(answer)); });
    m_flights.push_back({ticket, exchange});
    exchange->start();
}

void NetworkWorker::cancel(std::uint64_t ticket) {
    const auto flight = std::find_if(m_flights.begin(), m_flights.end(),
                                     [&](const Flight& one) { return one.ticket == ticket; });
    if (flight != m_flights.end()) flight->exchange->fail("cancelled");
}

void NetworkWorker::openLive(std::string bearer) {
    closeLive();
    if (!m_server) return m_listener.onLiveClosed();
    m_live = new LiveChannel(
        *m_server, std::move(bearer), m_pauses,
        [this](std::string text) { m_listener.onLiveText(std::move(text)); },
        [this] { onLiveEnded(); });
    m_live->start();
}

void NetworkWorker::closeLive() { delete std::exchange(m_live, nullptr); }

void NetworkWorker::onLiveEnded() {
    std::exchange(m_live, nullptr)->deleteLater();
    m_listener.onLiveClosed();
}

void NetworkWorker::cancelAll() {
    while (!m_flights.empty()) m_flights.back().exchange->fail("cancelled");
}

void NetworkWorker::shutDown() {
    cancelAll();
    closeLive();
    m_server.reset();
}

void NetworkWorker::land(HttpExchange* exchange, tablet::HttpAnswer answer) {
    const auto flight = std::find_if(m_flights.begin(), m_flights.end(),
                                     [&](const Flight& one) { return one.exchange == exchange; });
    const std::uint64_t ticket = flight->ticket;
    m_flights.erase(flight);
    exchange->deleteLater();
    m_listener.onAnswer(ticket, std::move(answer));
}

}  // namespace ayumi::net
