// How the engine reaches a server: the only thing it knows of networks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ayumi::tablet {

// Where the agency's server is and how it proves itself: SHA-256 of the public keys (SPKI) of its
// roots, 32 raw bytes each (security.md "Server"). Names and dates of certificates do not matter.
struct ServerAddress {
    std::string host;
    int port = 0;
    std::vector<std::string> pins;

    bool operator==(const ServerAddress&) const = default;
};

struct HttpRequest {
    std::string method;  // "GET", "POST"
    std::string target;  // path and query
    std::string bearer;  // token, or empty
    std::string body;    // plain JSON; the transport gzips it
};

struct HttpAnswer {
    int status = 0;       // 0: no answer; then `failure` says why
    std::string body;     // unpacked, at most kMaxAnswerBytes
    std::string failure;  // "unreachable", "timeout", "pin_mismatch", "answer_too_large", "cut"
    std::optional<int> retryAfterS;
};

// Never used twice in a process, so that an abandoned request's answer is recognised.
class Tickets {
public:
    std::uint64_t next() { return ++m_last; }

private:
    std::uint64_t m_last = 0;
};

// Hears from the transport, on the transport's thread; implementations only pass on to a queue.
class TransportListener {
public:
    virtual ~TransportListener() = default;
    // Exactly once per ticket, also after cancel().
    virtual void onAnswer(std::uint64_t ticket, HttpAnswer answer) = 0;
    virtual void onLiveText(std::string text) = 0;
    virtual void onLiveClosed() = 0;
};

// Thread-safe: calls only pass on to the transport's own thread. The listener must outlive it.
class Transport {
public:
    virtual ~Transport() = default;
    virtual void setServer(ServerAddress address) = 0;  // closes connections to another one
    virtual void send(std::uint64_t ticket, HttpRequest request) = 0;
    virtual void cancel(std::uint64_t ticket) = 0;
    virtual void openLive(std::string bearer) = 0;  // reopening replaces the channel
    virtual void closeLive() = 0;
};

}  // namespace ayumi::tablet
