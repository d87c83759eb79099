// What is sent before the last answer is stored: still one exchange at a time, and nothing rests on
// an answer that did not get into the database.
#include "shared/sqlite/database.h"
#include "tests/mobile/sync/sending_fixture.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kRefusing =
    "CREATE TRIGGER refusing_changes BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, ''); END;"
    "CREATE TRIGGER refusing_records BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, ''); END;";
const char* const kTaking = "DROP TRIGGER refusing_changes; DROP TRIGGER refusing_records;";

class AheadTest : public SendingFixture {
protected:
    AheadTest() {
        tablet.tuning.batchChanges = 4;
        tablet.kill();
        tablet.open();
        tablet.unlock(agency.coach);
        tablet.settle(server);
        server.batches.clear();
    }

    void inTheFile(const char* sql) {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadWrite);
        (*raw)->execute(sql);
    }

    // As Tablet::answer, but nothing that is due is done afterwards.
    void answerOnly(tablet::HttpAnswer answer) {
        const auto ticket = tablet.transport.sent.front().ticket;
        tablet.transport.sent.pop_front();
        tablet.engine->onAnswer(ticket, std::move(answer));
    }

    std::vector<std::string> flyingChanges() {
        std::vector<std::string> ids;
        if (tablet.flying() == nullptr) return ids;
        const auto body = Json::parse(tablet.flying()->request.body);
        for (const auto& change : body.at("changes")) ids.push_back(change.at("id"));
        return ids;
    }

    void takeDays(int count) {
        for (int i = 0; i < count; ++i) {
            server.take(agency.attendance(agency.supervisor, agency.sato, addDays("2026-01-01", i),
                                          {{"status", "present"}}));
        }
    }

    bool has(const std::string& day) {
        const auto record =
            agency.attendance(agency.supervisor, agency.sato, day, {{"status", "late"}})->record;
        return tablet.store->record(record).has_value();
    }
};

}  // namespace

TEST_F(AheadTest, NextBatch_GoesWithTheAnswer_OneAtATime) {
    const auto ids = saveMany(10);
    tablet.engine->tick();
    EXPECT_EQ(flyingChanges(), std::vector(ids.begin(), ids.begin() + 4));
    answerOnly(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.transport.sent.size(), 1U);
    EXPECT_EQ(flyingChanges(), std::vector(ids.begin() + 4, ids.begin() + 8));
    EXPECT_EQ(tablet.waiting(), 6U);
    tablet.settle(server);
    EXPECT_EQ(server.batches, (std::vector<std::size_t>{4, 4, 2}));
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(tablet.store->marks().pulled, server.head()) << "its own changes need no pull";
}

TEST_F(AheadTest, CallForHelp_GoesBeforeWhatWaited) {
    saveMany(10);
    tablet.engine->tick();
    tablet::SaveRequest call;
    call.kind = "flag";
    call.participant = agency.sato;
    call.set = {{"source", "asked"}};
    const auto saved = tablet.save(call);
    ASSERT_TRUE(saved) << saved.error().code;
    answerOnly(server.handle(tablet.flying()->request));
    ASSERT_FALSE(flyingChanges().empty());
    EXPECT_EQ(flyingChanges().front(), saved->change);
}

TEST_F(AheadTest, AnswerThatCannotBeStored_TakesTheNextBatchBack_AndAllDrains) {
    saveMany(10);
    tablet.engine->tick();
    inTheFile(kRefusing);
    answerOnly(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_EQ(tablet.waiting(), 10U);
    ASSERT_TRUE(tablet.engine->status().problem);
    inTheFile(kTaking);
    const auto before = server.head().number;
    tablet.settleWithin(server, tablet.tuning.pauseMostMs);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(server.head().number, before + 6) << "four were there already";
}

TEST_F(AheadTest, KillWhileTheNextBatchFlies_LosesNothing) {
    saveMany(10);
    tablet.engine->tick();
    answerOnly(server.handle(tablet.flying()->request));
    server.handle(tablet.flying()->request);
    tablet.kill();
    tablet.open();
    EXPECT_EQ(tablet.waiting(), 6U);
    const auto before = server.head().number;
    tablet.unlock(agency.coach);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(server.head().number, before + 2);
}

TEST_F(AheadTest, NextPage_GoesWithTheAnswer_OneAtATime) {
    takeDays(10);
    server.pageRecords = 4;
    tablet.engine->syncNow();
    tablet.engine->tick();
    answerOnly(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.transport.sent.size(), 1U);
    EXPECT_TRUE(has("2026-01-04"));
    EXPECT_FALSE(has("2026-01-05"));
    tablet.settle(server);
    EXPECT_TRUE(has("2026-01-10"));
    EXPECT_EQ(tablet.store->marks().pulled, server.head());
}

TEST_F(AheadTest, SavedChange_GoesBeforeTheNextPage) {
    takeDays(10);
    server.pageRecords = 4;
    tablet.engine->syncNow();
    tablet.engine->tick();
    save("2026-11-20");
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.flying()->request.target, "/v1/changes");
    tablet.settle(server);
    EXPECT_TRUE(has("2026-01-10"));
}

// Lesson: pouchdb #1240
TEST_F(AheadTest, PageThatCannotBeStored_TakesTheNextQuestionBack_AndIsAskedForAgain) {
    takeDays(10);
    server.pageRecords = 4;
    tablet.engine->syncNow();
    tablet.engine->tick();
    inTheFile(kRefusing);
    answerOnly(server.handle(tablet.flying()->request));
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_TRUE(tablet.engine->status().problem);
    inTheFile(kTaking);
    tablet.settleWithin(server, tablet.tuning.pauseMostMs);
    for (const char* day : {"2026-01-01", "2026-01-04", "2026-01-05", "2026-01-10"}) {
        EXPECT_TRUE(has(day)) << day;
    }
}

}  // namespace ayumi::mobile_tests
