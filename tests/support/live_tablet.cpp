#include "tests/support/live_tablet.h"

#include <chrono>
#include <stdexcept>

namespace ayumi::testing {

namespace {

constexpr int kText = 1;
constexpr int kClose = 8;
constexpr int kPing = 9;
constexpr int kPong = 10;
constexpr std::chrono::milliseconds kPause{30};
constexpr std::chrono::minutes kPatience{2};

}  // namespace

LiveTablet::LiveTablet(int port, std::string token, Does does, LoadTolerance tolerance)
    : m_port(port),
      m_token(std::move(token)),
      m_does(does),
      m_connection([port] { return port; }, m_token, std::move(tolerance), m_wrong),
      m_thread([this] { run(); }) {}

LiveTablet::~LiveTablet() {
    if (!m_thread.joinable()) return;
    m_wrong.note("given up");  // nothing is pulled any more
    finish();
}

void LiveTablet::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_client != nullptr) m_client->hangUp();
    }
    m_changed.notify_all();
    m_thread.join();
}

bool LiveTablet::stopping() const {
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void LiveTablet::run() {
    const bool pulls = m_does == Does::Pull;
    const auto pause = [this] {
        std::unique_lock lock(m_mutex);
        m_client.reset();
        m_changed.wait_for(lock, kPause, [&] { return m_stop; });
    };
    while (!stopping() && m_wrong.none()) {
        try {
            if (!pulls || pull()) listen();
        } catch (const std::runtime_error&) {
            // Nobody there, or silent: as if it had been cut.
        }
        pause();
    }
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (pulls && m_wrong.none() && !pull()) {
        if (std::chrono::steady_clock::now() > end) m_wrong.note("nobody answers");
        std::this_thread::sleep_for(kPause);
    }
}

void LiveTablet::listen() {
    auto fresh = std::make_unique<test::TlsClient>(m_port);
    auto& client = *fresh;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop) return;
        m_client = std::move(fresh);
    }
    client.write(test::liveRequest(m_token));
    if (client.readAnswer(false).status != 101) return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_connections;
        m_changed.notify_all();
    }
    for (auto frame = client.readFrame(); frame.opcode >= 0 && frame.opcode != kClose;
         frame = client.readFrame()) {
        if (frame.opcode == kPing) client.writeFrame(kPong, frame.payload);
        if (frame.opcode == kText) take(frame.payload);
        if (!m_wrong.none()) return;
    }
}

void LiveTablet::take(const std::string& text) {
    const auto head = sync::readLive(text);
    if (!head) return m_wrong.note("the live channel said " + text);
    {
        const std::lock_guard lock(m_mutex);
        m_told = std::max(m_told, head->number);
        ++m_nudges;
        m_changed.notify_all();
    }
    // Cut off: the next time it is told of something, or comes again, it asks from there.
    if (m_does == Does::Pull && head->number > m_connection.head().number) pull();
}

bool LiveTablet::pull() {
    for (bool more = true; more;) {
        const auto page = m_connection.pull(m_cursor);
        if (!page) return false;
        for (const Json& state : page->stateObjects) {
            for (const Json& change : state["changes"]) {
                m_seen.insert(change["id"].get<std::string>());
            }
        }
        m_cursor = page->cursor;
        more = page->more;
    }
    return true;
}

void LiveTablet::waitFor(std::int64_t number) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [&] { return m_told >= number; })) {
        throw std::runtime_error("a live tablet heard of " + std::to_string(m_told) + ", not of " +
                                 std::to_string(number));
    }
}

void LiveTablet::waitForConnection(int count) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [&] { return m_connections >= count; })) {
        throw std::runtime_error("a live tablet does not get through");
    }
}

int LiveTablet::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

int LiveTablet::nudges() const {
    const std::lock_guard lock(m_mutex);
    return m_nudges;
}

}  // namespace ayumi::testing
