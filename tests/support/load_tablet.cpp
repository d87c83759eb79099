#include "tests/support/load_tablet.h"

#include <stdexcept>

#include "shared/base/time_text.h"

namespace ayumi::testing {

namespace {

constexpr int kBatch = 10;
constexpr int kDaysOfATablet = 4'000;
constexpr std::chrono::milliseconds kPause{50};
constexpr std::chrono::minutes kPatience{2};

}  // namespace

LoadTablet::LoadTablet(AgencyClient& agency, ServedTablet tablet, std::string participant,
                       std::string site, int index)
    : m_agency(agency),
      m_tablet(std::move(tablet)),
      m_participant(std::move(participant)),
      m_site(std::move(site)),
      m_nextDay(index * kDaysOfATablet),
      m_thread([this] { run(); }) {}

LoadTablet::~LoadTablet() {
    if (m_thread.joinable()) finish();
}

void LoadTablet::finish() {
    m_finishing = true;
    m_thread.join();
}

void LoadTablet::run() {
    const auto patiently = [&](const auto& step) {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!step() && m_wrong.empty()) {
            ++m_cuts;
            m_connection.reset();
            if (std::chrono::steady_clock::now() > end) note("no answer for two minutes");
            std::this_thread::sleep_for(kPause);
        }
    };
    while (!m_finishing && m_wrong.empty()) {
        fillBatch();
        patiently([&] { return sendBatch(); });
        patiently([&] { return pull(); });
    }
}

void LoadTablet::fillBatch() {
    m_batch.clear();
    for (int i = 0; i < kBatch; ++i) {
        m_batch.push_back(m_agency.attendance(m_tablet, m_participant, m_site,
                                              {{"status", "present"}},
                                              addDays("1970-01-01", m_nextDay++)));
    }
}

// Status 0: cut, or nobody there.
test::Answer LoadTablet::ask(const std::string& request) {
    try {
        if (!m_connection) m_connection = std::make_unique<test::TlsClient>(m_agency.port());
        return m_connection->ask(request);
    } catch (const std::runtime_error&) {
        return {};
    }
}

bool LoadTablet::sendBatch() {
    std::vector<std::string> texts;
    for (const auto& change : m_batch) texts.push_back(change.travelling());
    const auto answer = ask(test::postRequest("/v1/changes", sync::pushBody(m_head, texts, {}),
                                              test::bearer(m_tablet.enrolled.token)));
    if (answer.status == 0 || answer.status == 429 || answer.status == 503) return false;
    const auto read = sync::readPushResponse(answer.body);
    if (answer.status != 200 || !read) {
        note("a push was answered with " + std::to_string(answer.status) + ' ' + answer.body);
        return false;
    }
    if (read->reset) note("reset after " + std::to_string(m_head.number));
    if (read->forked) note("forked");
    m_head = read->head;
    for (const auto& verdict : read->verdicts) {
        if (verdict.standing() != sync::VerdictKind::Applied) {
            note(verdict.change + ' ' + std::string(nameOf(verdict.standing())));
        }
        m_answered.push_back(verdict.change);
    }
    m_count = m_answered.size();
    return true;
}

bool LoadTablet::pull() {
    const auto answer =
        ask(test::getRequest("/v1/records?cursor=" + m_cursor + "&head=" + sync::headText(m_head),
                             test::bearer(m_tablet.enrolled.token)));
    if (answer.status == 0 || answer.status == 429 || answer.status == 503) return false;
    const auto read = sync::readPullResponse(answer.body);
    if (answer.status != 200 || !read) {
        note("a pull was answered with " + std::to_string(answer.status) + ' ' + answer.body);
        return false;
    }
    if (read->reset) note("reset after " + std::to_string(m_head.number));
    m_head = read->head;
    m_cursor = read->cursor;
    m_pulled += read->stateObjects.size();
    return true;
}

void waitForProgress(const std::vector<std::unique_ptr<LoadTablet>>& tablets, std::size_t answers,
                     std::chrono::minutes patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    for (const auto& tablet : tablets) {
        const auto before = tablet->answeredSoFar();
        while (tablet->answeredSoFar() < before + answers) {
            if (std::chrono::steady_clock::now() > end) {
                throw std::runtime_error("a tablet does not get on");
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
}

LiveTablet::LiveTablet(int port, std::string token)
    : m_port(port), m_token(std::move(token)), m_thread([this] { run(); }) {}

LiveTablet::~LiveTablet() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_client != nullptr) m_client->hangUp();
    }
    m_changed.notify_all();
    m_thread.join();
}

void LiveTablet::run() {
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        try {
            listen();
        } catch (const std::runtime_error&) {
            // Nobody there, or silent: as if it had been cut.
        }
        lock.lock();
        m_client.reset();
        m_changed.wait_for(lock, kPause, [&] { return m_stop; });
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
    if (client.readAnswer().status != 101) return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_connections;
        m_changed.notify_all();
    }
    for (auto frame = client.readFrame(); frame.opcode >= 0 && frame.opcode != 8;
         frame = client.readFrame()) {
        if (frame.opcode == 9) client.writeFrame(10, frame.payload);
        if (frame.opcode != 1) continue;
        const auto head = sync::readLive(frame.payload);
        const std::lock_guard lock(m_mutex);
        if (head) m_told = std::max(m_told, head->number);
        m_changed.notify_all();
    }
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

}  // namespace ayumi::testing
