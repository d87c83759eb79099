// Every limit of the HTTP layer, in one place (security.md "Limits"). Tests inject smaller ones;
// nothing else does.
#pragma once

#include <chrono>
#include <cstddef>

namespace ayumi::http {

struct Limits {
    // ---- Sizes
    // A request line and its fields. A tablet sends about 300 bytes; Beast bounds the line and the
    // fields each by this.
    std::size_t headerBytes = 8 * 1024;
    // A body as sent. 10,000 changes are sent in batches of 200, gzipped about 40 KiB each.
    std::size_t bodyBytes = 256 * 1024;
    // A body unpacked. gzip expands up to a thousandfold, so unpacking stops here, in mid-stream.
    // One encoding (gzip or identity) and one gzip member only: what is nested or appended could
    // hide from whoever looks at the first layer.
    std::size_t unpackedBytes = 2 * 1024 * 1024;
    // Below this, gzip costs more time than the bytes it saves on one network packet.
    std::size_t gzipAnswersFrom = 600;
    // A message from the client on the live channel; clients have nothing to say there.
    std::size_t liveMessageBytes = 1024;
    // What is read and thrown away after refusing a request, so that the answer reaches a client
    // that is still sending instead of being lost to a connection reset.
    std::size_t lingerBytes = 1024 * 1024;

    // ---- Times. Each is for the whole step and does not start anew with every byte, else one byte
    // a second would hold a connection for ever.
    std::chrono::milliseconds handshakeTime{10'000};
    std::chrono::milliseconds headerTime{10'000};  // from its first byte
    std::chrono::milliseconds bodyTime{60'000};    // 256 KiB on 35 kbit/s
    std::chrono::milliseconds writeTime{120'000};  // 2 MiB on 140 kbit/s
    std::chrono::milliseconds lingerTime{2'000};
    // A kept connection with nothing on it. Longer than a tablet's pause between two syncs.
    std::chrono::milliseconds idleTime{120'000};
    // A peer from which nothing came for so long is pinged, and is dead after as long again.
    // Below the 60 s after which home routers and mobile networks forget a connection.
    std::chrono::milliseconds livePing{25'000};
    // How long a graceful stop waits for requests in flight.
    std::chrono::milliseconds stopTime{10'000};

    // ---- Numbers. A connection costs about 90 KiB with its TLS buffers.
    std::size_t connections = 2'500;
    // An office stands behind one address, and behind a load balancer everyone does; so this only
    // keeps one stray address from taking everything. IPv6 counts by /64, what one customer gets.
    std::size_t connectionsPerAddress = 1'500;
    // Requests whose body arrived and whose answer has not left; each may hold 2 MiB unpacked. A
    // small answer that waits for a slow reader is not counted: anyone can ask for one, without a
    // token, and few who never read would keep everybody out.
    std::size_t requestsInFlight = 128;
    std::size_t smallAnswerBytes = 16 * 1024;
    std::size_t liveChannels = 1'200;
    int retryAfterS = 2;  // told with 429
};

// Frames on the admin socket, both directions: an unpacked body and its envelope, escaped.
inline constexpr std::size_t kMaxAdminFrameBytes = 6 * 1024 * 1024;
// Commands are few and made by one person; more at once is a mistake or an attack.
inline constexpr std::size_t kMaxAdminConnections = 16;

}  // namespace ayumi::http
