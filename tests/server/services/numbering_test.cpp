// Law 8 with the real numbering: several processes' worth of writers gather and judge real pushes
// while tablets pull page after page. Nobody who only goes forward misses anything.
#include <atomic>
#include <future>
#include <thread>

#include "server/services/push_queue.h"
#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {
namespace {

constexpr int kWriters = 4;
constexpr int kPushes = 20;
constexpr int kChanges = 3;

// What another server process has of its own.
struct Process {
    Process(std::unique_ptr<storage::Store> opened, SyncEnvironment house)
        : store(std::move(opened)),
          sync({*store, house.kinds, house.keys, house.clock, house.random}) {}

    std::unique_ptr<storage::Store> store;
    SyncService sync;
    PushQueue queue{sync};
};

class NumberingTest : public storage::StoreTest {
protected:
    NumberingTest()
        : m_clock(startOfDayMs("2026-11-21") + 9 * 3'600'000),
          m_house(config(), m_clock, m_random),
          m_sato(m_house.addPerson("佐藤")),
          m_site(m_house.addSite("南店")) {
        for (int i = 0; i < kWriters; ++i) {
            const auto coach = m_house.addStaff("coach", "coach " + std::to_string(i));
            m_house.assign(m_sato, coach, "2026-04-01");
            const auto tablet = m_house.enrolDevice(std::to_string(i)).device;
            m_writers.push_back(m_house.signIn(tablet, coach));
        }
    }

    // The embedded database is for one process.
    std::vector<std::unique_ptr<Process>> processes() {
        std::vector<std::unique_ptr<Process>> all;
        for (int i = 0; i < (onPostgres() ? 2 : 1); ++i) {
            all.push_back(std::make_unique<Process>(open(), m_house.environment()));
        }
        return all;
    }

    sync::PushRequest batch(testing::Writer& writer, int number) {
        sync::PushRequest request;
        for (int i = 0; i < kChanges; ++i) {
            // Some days are written by everybody: those records move on under the readers.
            const bool shared = i == 0;
            const int offset =
                shared ? number : 100 + static_cast<int>(writer.number) * kWriters + index(writer);
            const auto day = addDays("2025-01-01", offset);
            request.changes.push_back(
                Json::parse(sync::signChange(m_house.attendance(writer, m_sato, day, m_site,
                                                                {{"note", std::to_string(number)}}),
                                             writer.signing)
                                .travelling()));
        }
        return request;
    }
    int index(const testing::Writer& writer) const {
        return static_cast<int>(&writer - m_writers.data());
    }

    void write(Process& process, testing::Writer& writer) {
        for (int i = 0; i < kPushes; ++i) {
            std::promise<Result<sync::PushResponse>> answer;
            process.queue.submit(
                process.sync.prepare(writer.device, batch(writer, i)),
                [&](Result<sync::PushResponse> pushed) { answer.set_value(std::move(pushed)); });
            const auto given = answer.get_future().get();
            if (!given) {
                ADD_FAILURE() << given.error().code;
                continue;
            }
            for (const auto& verdict : given->verdicts) {
                if (verdict.kind == sync::VerdictKind::Quarantined) {
                    ADD_FAILURE() << verdict.reason.code;
                }
            }
        }
    }

    // Goes forward by its cursor alone until all is written and nothing is left.
    void read(SyncService& sync, const std::string& device, std::size_t limit,
              const std::atomic<bool>& written, std::map<std::string, std::int64_t>& seen) {
        const auto row = m_house.store().read(m_house.id())->device(device).value();
        std::string cursor;
        sync::Head head;
        for (bool last = false;;) {
            last = written;
            const auto page = sync.pull(row, cursor, head, limit);
            if (!page || page->reset || page->head.number < head.number) {
                ADD_FAILURE() << "the log went back";
                return;
            }
            for (const auto& state : page->states) {
                const Json object = Json::parse(state);
                auto& number = seen[object["record"].get<std::string>()];
                number = std::max(number, object["number"].get<std::int64_t>());
            }
            cursor = page->cursor;
            head = page->head;
            if (!page->more && last) return;
            if (page->states.empty()) std::this_thread::yield();
        }
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::Agency m_house;
    std::string m_sato, m_site;
    std::vector<testing::Writer> m_writers;
};

TEST_P(NumberingTest, APullNeverSkips_WhileProcessesPushAtOnce) {
    const auto all = processes();
    std::atomic<bool> written{false};
    std::vector<std::thread> threads;
    std::vector<std::map<std::string, std::int64_t>> seen(3);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        threads.emplace_back([&, i] {
            read(all[i % all.size()]->sync, m_writers[i].device, 7 + 50 * i, written, seen[i]);
        });
    }
    std::vector<std::thread> writing;
    for (std::size_t i = 0; i < m_writers.size(); ++i) {
        writing.emplace_back([&, i] { write(*all[i % all.size()], m_writers[i]); });
    }
    for (auto& thread : writing) thread.join();
    written = true;
    for (auto& thread : threads) thread.join();

    const auto reader = m_house.store().read(m_house.id());
    const auto rows = reader->recordsOfKinds({"attendance"});
    EXPECT_GE(rows.size(), static_cast<std::size_t>(kPushes + kWriters * kPushes));
    for (std::size_t i = 0; i < seen.size(); ++i) {
        std::size_t missed = 0;
        for (const auto& row : rows) {
            const auto found = seen[i].find(row.record);
            missed += found == seen[i].end() || found->second != row.number ? 1 : 0;
        }
        EXPECT_EQ(missed, 0U) << "tablet " << i;
    }
    const auto checked = verifyLog(*reader, m_house.kinds(), m_house.keys().registration.publicKey);
    EXPECT_TRUE(checked.holds()) << checked.problems.front().code;
    EXPECT_GE(checked.changes, kWriters * kPushes * kChanges);
}

AYUMI_ON_BOTH_DATABASES(NumberingTest);

}  // namespace
}  // namespace ayumi::services
