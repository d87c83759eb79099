// The heap of the server stays flat under an hour of what tablets ask, in quick motion: real
// sockets, real databases, in this process, whose heap is counted to the byte.
// AYUMI_GROWTH_ROUNDS=2000 makes it a long one.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/support/heap.h"
#include "tests/support/required.h"
#include "tests/support/served_agency.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr std::size_t kRounds = 32;
constexpr int kBatch = 20;
constexpr int kRecords = 100;

TEST(Growth, SeesALeakOfTwelveKilobytesARound_AndNotAStep) {
    std::vector<std::string> kept;
    const auto leaking = growthOf(kRounds, [&] { kept.emplace_back(12 * 1024, 'x'); });
    EXPECT_FALSE(leaking.flat()) << leaking.told();
    int round = 0;
    const auto step = growthOf(kRounds, [&] {
        const std::string gone(12 * 1024, 'x');
        if (++round == 30) kept.emplace_back(64 * 1024, 'x');
    });
    EXPECT_TRUE(step.flat()) << step.told();
}

class ServerGrowth : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        const char* postgres = GetParam() ? std::getenv("AYUMI_TEST_POSTGRES") : "";
        if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        agency = std::make_unique<ServedAgency>(folder.path(), postgres);
        agency->addPeople();
        writer = agency->signedIn("writer");
        reader = agency->signedIn("reader");
    }

    static std::string bearer(const ServedTablet& tablet) {
        return test::bearer(tablet.enrolled.token);
    }

    // The same records over and over; what stood there is replaced.
    void push() {
        std::vector<std::string> texts;
        for (int i = 0; i < kBatch; ++i) {
            const int record = next++ % kRecords;
            std::map<std::string, std::vector<std::string>> seen;
            if (last.contains(record)) seen["note"] = {last.at(record)};
            const auto change = agency->attendance(writer, agency->sato, agency->site,
                                                   {{"note", "x" + std::to_string(next)}},
                                                   addDays("2025-01-01", record), std::move(seen));
            last[record] = change.id;
            texts.push_back(change.travelling());
        }
        for (const auto& verdict : agency->push(writer, texts).verdicts) {
            ASSERT_EQ(verdict.standing(), sync::VerdictKind::Applied);
        }
    }

    void pull() {
        bool more = true;
        while (more) {
            const auto page =
                required(sync::readPullResponse(agency
                                                    ->get("/v1/records?hash=1&cursor=" + cursor +
                                                              "&head=" + sync::headText(head),
                                                          reader.enrolled.token)
                                                    .body),
                         "pull");
            cursor = page.cursor;
            head = page.head;
            more = page.more;
        }
    }

    void listen() {
        test::TlsClient live(agency->port());
        live.write(test::liveRequest(reader.enrolled.token));
        ASSERT_EQ(live.readAnswer().status, 101);
        ASSERT_EQ(live.readFrame().opcode, 1);
        live.cut();
    }

    // What is refused costs nothing for ever either; each time from somebody else.
    void beRefused() {
        SystemRandom random;
        const auto stranger = toHex(random.bytes(16));
        EXPECT_EQ(agency->get("/v1/records", stranger).status, 401);
        EXPECT_EQ(agency->get("/nowhere/" + stranger, writer.enrolled.token).status, 404);
        EXPECT_EQ(agency->post("/v1/changes", "{\"" + stranger, writer.enrolled.token).status, 400);
    }

    void round() {
        push();
        pull();
        const auto record =
            records::naturalRecordId(*kinds.find("attendance"), writer.enrolled.agency,
                                     agency->sato, "2025-01-01", agency->site);
        EXPECT_EQ(agency->get("/v1/records/" + record + "/history", reader.enrolled.token).status,
                  200);
        listen();
        agency->signIn(reader, agency->coach, "takahashi", agency->password);
        beRefused();
        agency->clock().advance(60'000);
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<ServedAgency> agency;
    std::string cursor;
    ServedTablet writer, reader;
    sync::Head head;
    std::map<int, std::string> last;  // change of each record that stands
    int next = 0;
};

TEST_P(ServerGrowth, UnderWhatTabletsAsk_TheHeapStaysFlat) {
    const auto growth = growthOf(kRounds, [&] { round(); });
    std::cout << growth.told() << '\n';
    EXPECT_TRUE(growth.flat()) << growth.told();
}

INSTANTIATE_TEST_SUITE_P(Databases, ServerGrowth, ::testing::Values(false, true),
                         [](const auto& one) { return one.param ? "Postgres" : "Sqlite"; });

}  // namespace
}  // namespace ayumi::testing
