#include "tests/support/wire_proxy.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <utility>
#include <vector>

namespace ayumi::testing {

namespace {

constexpr std::chrono::nanoseconds kLongestPause{900'000'000};
constexpr std::chrono::milliseconds kFullPause{1};  // the peer reads nothing at the moment
constexpr std::size_t kMostWaiting = 64 * 1024;     // of one direction; then it is read no further

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void makeQuick(int socket) {
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

}  // namespace

WireProxy::WireProxy(int target, Plans plans) : m_target(target), m_plans(std::move(plans)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 128) != 0 ||
        ::getsockname(m_listener, plain, &size) != 0 || ::pipe2(m_wake, O_CLOEXEC) != 0) {
        throw std::runtime_error("wire proxy: no port");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

WireProxy::~WireProxy() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        wake();
    }
    m_thread.join();
    for (auto& pair : m_pairs) end(pair, true);
    for (const int file : {m_listener, m_wake[0], m_wake[1]}) ::close(file);
}

int WireProxy::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

void WireProxy::setPlans(Plans plans) {
    const std::lock_guard lock(m_mutex);
    m_plans = std::move(plans);
}

void WireProxy::dropOpen() {
    const std::lock_guard lock(m_mutex);
    m_forOpen = WireFault::Drop;
    wake();
}

void WireProxy::endOpen() {
    const std::lock_guard lock(m_mutex);
    m_forOpen = WireFault::Cut;
    wake();
}

void WireProxy::wake() { (void)!::write(m_wake[1], "x", 1); }

bool WireProxy::obey() {
    const std::lock_guard lock(m_mutex);
    const auto asked = std::exchange(m_forOpen, WireFault::None);
    for (auto& pair : m_pairs) {
        if (asked == WireFault::Drop) pair.plan = {WireFault::Drop, false, 0, {}};
        if (asked == WireFault::Cut) end(pair, true);
    }
    return !m_stop;
}

void WireProxy::run() {
    while (true) {
        std::vector<pollfd> polled{{m_listener, POLLIN, 0}, {m_wake[0], POLLIN, 0}};
        for (const auto& pair : m_pairs) {
            for (const auto* way : {&pair.up, &pair.down}) {
                const bool readable = !way->ended && way->waiting.size() < kMostWaiting;
                polled.push_back({readable ? way->from : -1, POLLIN, 0});
            }
        }
        const timespec wait{0, pauseNs()};
        ::ppoll(polled.data(), polled.size(), &wait, nullptr);
        if (polled[1].revents != 0) {
            char byte = 0;
            (void)!::read(m_wake[0], &byte, 1);
        }
        if (!obey()) return;
        std::size_t i = 2;
        for (auto& pair : m_pairs) {
            for (auto* way : {&pair.up, &pair.down}) {
                if (polled[i++].revents != 0 && !pair.over) read(pair, *way);
            }
        }
        for (auto& pair : m_pairs) {
            for (auto* way : {&pair.up, &pair.down}) {
                if (!pair.over) pass(pair, *way);
            }
        }
        m_pairs.remove_if([](const Pair& pair) { return pair.over; });
        if (polled[0].revents != 0) accept();
    }
}

// Until the next piece may go on; what could not be written is tried again soon.
long WireProxy::pauseNs() const {
    using std::chrono::nanoseconds;
    nanoseconds wait = kLongestPause;
    for (const auto& pair : m_pairs) {
        for (const auto* way : {&pair.up, &pair.down}) {
            if (way->waiting.empty() || mayPass(pair, *way) == 0) continue;
            const nanoseconds left = way->notBefore - Clock::now();
            wait = std::clamp(left, nanoseconds(0), wait);
        }
    }
    return static_cast<long>(wait.count());
}

void WireProxy::accept() {
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) return;
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(m_target);
    const bool open =
        ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    WirePlan plan;
    {
        const std::lock_guard lock(m_mutex);
        if (m_plans) plan = m_plans(m_connections);
        ++m_connections;
    }
    m_pairs.push_back({plan, {client, server}, {server, client}});
    for (const int socket : {client, server}) makeQuick(socket);
    const bool never = plan.fault == WireFault::Cut && plan.after == 0;
    if (!open || never) end(m_pairs.back(), true);
}

void WireProxy::read(Pair& pair, Way& way) {
    std::array<char, 16384> bytes;
    const auto count = ::recv(way.from, bytes.data(), bytes.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count < 0) return end(pair, true);
    if (count == 0) {
        way.ended = true;
        return;
    }
    if (way.waiting.empty() && pair.plan.fault == WireFault::Delay) {
        way.notBefore = Clock::now() + pair.plan.pause;
    }
    way.waiting.append(bytes.data(), static_cast<std::size_t>(count));
}

// How many more bytes this direction may carry.
std::size_t WireProxy::mayPass(const Pair& pair, const Way& way) const {
    const auto& plan = pair.plan;
    if (plan.fault == WireFault::Trickle) return 1;
    const bool counted = (&way == &pair.down) == plan.down;
    const Way& limit = plan.down ? pair.down : pair.up;
    switch (plan.fault) {
        case WireFault::Drop:
            if (limit.passed >= plan.after) return 0;
            return counted ? plan.after - limit.passed : std::string::npos;
        case WireFault::Cut:
        case WireFault::HalfClose:
            if (counted && way.passed < plan.after) return plan.after - way.passed;
            return counted ? 0 : std::string::npos;
        default:
            return std::string::npos;
    }
}

void WireProxy::pass(Pair& pair, Way& way) {
    const bool trickles = pair.plan.fault == WireFault::Trickle;
    if (!way.waiting.empty() && Clock::now() >= way.notBefore) {
        const auto count = std::min(way.waiting.size(), mayPass(pair, way));
        const auto sent = count == 0 ? 0 : ::send(way.to, way.waiting.data(), count, MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN) return end(pair, true);
        if (sent < 0) way.notBefore = Clock::now() + kFullPause;
        if (sent > 0) {
            way.passed += static_cast<std::size_t>(sent);
            way.waiting.erase(0, static_cast<std::size_t>(sent));
            if (trickles) way.notBefore = Clock::now() + pair.plan.pause;
            reached(pair, way);
        }
    }
    if (pair.over || !way.ended || way.closed || !way.waiting.empty()) return;
    if (pair.plan.fault == WireFault::Drop && mayPass(pair, way) == 0) return;
    way.closed = true;
    ::shutdown(way.to, SHUT_WR);
    if (pair.up.closed && pair.down.closed) end(pair, false);
}

void WireProxy::reached(Pair& pair, Way& way) {
    const auto& plan = pair.plan;
    if ((&way == &pair.down) != plan.down || way.passed < plan.after) return;
    if (plan.fault == WireFault::Cut) end(pair, true);
    if (plan.fault == WireFault::HalfClose) {
        way.waiting.clear();
        way.ended = true;  // and pass() tells the other side
    }
}

void WireProxy::end(Pair& pair, bool hard) {
    if (pair.over) return;
    pair.over = true;
    const linger reset{1, 0};
    for (const int socket : {pair.up.from, pair.up.to}) {
        if (hard) ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        ::close(socket);
    }
}

}  // namespace ayumi::testing
