// The tablet's way to its server: HTTPS and a live channel over Qt Network.
//
// Trust: only the roots whose pins the address names; the chain the server shows must hold one of
// them, and its leaf must be signed by it. System CAs, cookies, caches, proxies and redirects are
// off. A first handshake, on which nothing is ever sent, learns the root; every connection that
// carries something is verified against that root alone (server_access.h). A pin of 10 to 31 bytes
// matches as a prefix: that is for typed invitations, and whole pins should replace it afterwards.
//
// Threads: everything here runs on one thread of its own, on which the listener is called too.
// Public calls come from any thread and only post to it; the listener may make them as well, but
// must not destroy the transport. Needs a QCoreApplication.
//
// Answers: exactly one per send(), at the latest from within the destructor. `failure` is
//   "unreachable"       no connection, no TLS, or no server set
//   "timeout"           no byte for Pauses::idleMs; the server may have done the request
//   "pin_mismatch"      not our server: nothing of the request has left
//   "answer_too_large"  above kMaxAnswerBytes, packed or unpacked
//   "cut"               the connection ended early or the answer cannot be read; may be done
//   "cancelled"         cancel(), setServer() to another server, or the end of the transport
// A request whose connection breaks before the first byte of an answer may be sent again by Qt, up
// to three times. Every status the server sends is an answer, 3xx too.
//
// Live channel: onLiveClosed comes once for every openLive() that ends or fails by itself or by
// setServer(). It does not come for closeLive(), a replaced channel or the end of the transport.
#pragma once

#include <memory>

#include <QThread>

#include "mobile/net/limits.h"
#include "mobile/sync/transport.h"

namespace ayumi::net {

class NetworkWorker;

class QtTransport : public tablet::Transport {
public:
    // The listener must outlive the transport.
    explicit QtTransport(tablet::TransportListener& listener, Pauses pauses = {});
    ~QtTransport() override;  // blocks until the thread has ended, a moment
    QtTransport(const QtTransport&) = delete;
    QtTransport& operator=(const QtTransport&) = delete;

    void setServer(tablet::ServerAddress address) override;
    void send(std::uint64_t ticket, tablet::HttpRequest request) override;  // tickets are unique
    void cancel(std::uint64_t ticket) override;
    void openLive(std::string bearer) override;
    void closeLive() override;

private:
    QThread m_thread;
    std::unique_ptr<NetworkWorker> m_worker;  // lives on m_thread
};

}  // namespace ayumi::net
