#include "tests/bench/idle.h"

#include <poll.h>

#include <stdexcept>

#include <fmt/core.h>

#include "tests/bench/meters.h"
#include "tests/support/process_agency.h"

namespace ayumi::bench {

namespace {

constexpr int kTablets = 500;
constexpr int kWoken = 3;  // times that all of them pull at once

// All of them on one thread: the load must not be what is measured.
class IdleTablets {
public:
    explicit IdleTablets(testing::ProcessAgency& agency) : m_agency(agency) {
        for (int i = 0; i < kTablets; ++i) {
            m_tablets.push_back(agency.signedIn("idle " + std::to_string(i)));
        }
    }

    // As a tablet that comes back: a first pull on a connection that it keeps, and the live
    // channel.
    void connect() {
        for (const auto& tablet : m_tablets) {
            auto& kept = m_kept.emplace_back(newClient());
            pull(*kept, tablet);
            auto& live = m_live.emplace_back(newClient());
            live->write(test::liveRequest(tablet.enrolled.token));
            if (live->readAnswer().status != 101) throw std::runtime_error("no live channel");
            listen(0);
        }
    }
    void closeKept() { m_kept.clear(); }

    // For so long, or until everybody was told of a head from `number` on. Answers pings; 0: those
    // that are there.
    void listen(double seconds, std::int64_t number = 0) {
        std::vector<bool> told(m_live.size(), false);
        std::size_t left = number > 0 ? m_live.size() : 1;
        const Stopwatch watch;
        bool first = true;
        for (; left > 0 && (first || watch.ms() < seconds * 1000); first = false) {
            for (const auto i : readable(seconds > 0 ? 200 : 0)) {
                const auto frame = m_live[i]->readFrame();
                if (frame.opcode < 0 || frame.opcode == 8) throw std::runtime_error("cut");
                if (frame.opcode == 9) m_live[i]->writeFrame(10, frame.payload);
                if (number == 0 || frame.opcode != 1 || told[i]) continue;
                told[i] = sync::readLive(frame.payload)->number >= number;
                left -= told[i] ? 1 : 0;
            }
        }
        if (number > 0 && left > 0) throw std::runtime_error("not everybody was told");
    }

    // One writes; everybody hears of it and pulls, each on a connection that is closed again.
    void wakeAll() {
        auto& first = m_tablets.front();
        const auto change =
            m_agency.attendance(first, m_agency.sato, m_agency.site, {{"status", "present"}});
        listen(60, m_agency.push(first, {change.travelling()}).head.number);
        for (const auto& tablet : m_tablets) {
            const auto client = newClient();
            pull(*client, tablet);
            listen(0);
        }
    }

private:
    std::unique_ptr<test::TlsClient> newClient() const {
        return std::make_unique<test::TlsClient>(m_agency.port());
    }
    static void pull(test::TlsClient& client, const testing::ServedTablet& tablet) {
        const auto answer = client.ask(
            test::getRequest("/v1/records?cursor=", test::bearer(tablet.enrolled.token)));
        if (answer.status != 200) throw std::runtime_error("no pull");
    }
    std::vector<std::size_t> readable(int waitMs) const {
        std::vector<pollfd> files;
        for (const auto& one : m_live) {
            files.push_back({one->handle(), POLLIN, 0});
            if (one->holdsBytes()) waitMs = 0;
        }
        ::poll(files.data(), files.size(), waitMs);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].revents != 0 || m_live[i]->holdsBytes()) found.push_back(i);
        }
        return found;
    }

    testing::ProcessAgency& m_agency;
    std::vector<testing::ServedTablet> m_tablets;
    std::vector<std::unique_ptr<test::TlsClient>> m_kept, m_live;
};

}  // namespace

void measureIdleTablets(const std::filesystem::path& folder, const std::string& database,
                        const std::string& postgres, int seconds, std::vector<Figure>& figures) {
    std::filesystem::create_directories(folder);
    testing::ProcessAgency agency(folder, postgres);
    agency.addPeople();
    fmt::print(stderr, "{}: {} tablets sign in\n", database, kTablets);
    IdleTablets tablets(agency);
    agency.stop();
    agency.start();
    const double alone = memoryMiB(agency.pid());
    fmt::print(stderr, "{}: idle for {} s\n", database, seconds);
    tablets.connect();
    const double connected = memoryMiB(agency.pid());
    tablets.closeKept();
    const double cpu = cpuSeconds(agency.pid());
    tablets.listen(seconds);
    const double idle = memoryMiB(agency.pid());
    const double idleCpu = cpuSeconds(agency.pid()) - cpu;
    for (int round = 0; round < kWoken; ++round) tablets.wakeAll();
    figures.push_back({fmt::format("W7 server with {} tablets, MiB", kTablets),
                       database,
                       {{"none", alone},
                        {"just_synced", connected},
                        {"idle", idle},
                        {"woken", memoryMiB(agency.pid())}},
                       "100"});
    figures.push_back({fmt::format("W7 processor of {} s idle, s", seconds),
                       database,
                       {{"server", idleCpu}},
                       "about 0"});
}

}  // namespace ayumi::bench
