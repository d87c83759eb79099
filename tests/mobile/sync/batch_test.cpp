// Batches: their limits, how they shrink and grow, and what fails alone.
#include "shared/base/gzip.h"
#include "tests/mobile/sync/sending_fixture.h"

namespace ayumi::mobile_tests {

namespace {

class BatchTest : public SendingFixture {};

}  // namespace

// Lesson: QFieldCloud #154
TEST_F(BatchTest, Poison_IsFoundByHalving_AndLiesUnread_AndBlocksNothing) {
    const auto ids = saveMany(40);
    server.poison = {ids[13]};
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.waiting(), 0U);
    ASSERT_EQ(server.unread.size(), 1U);
    EXPECT_NE(server.unread[0].find(ids[13]), std::string::npos);
    for (const auto& id : ids) {
        EXPECT_EQ(server.verdicts.contains(id), id != ids[13]);
    }
    const auto held = tablet.reader()->held(tablet.viewer(agency.coach));
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason.code, "unreadable");
    const std::size_t small = *std::min_element(server.batches.begin(), server.batches.end());
    EXPECT_EQ(small, 1U);
}

TEST_F(BatchTest, SeveralPoisons_AreEachFound) {
    const auto ids = saveMany(30);
    server.poison = {ids[0], ids[15], ids[29]};
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(server.unread.size(), 3U);
}

TEST_F(BatchTest, TooLargeBatch_IsHalved) {
    saveMany(16);
    tablet.engine->tick();
    EXPECT_EQ(Json::parse(tablet.flying()->request.body)["changes"].size(), 16U);
    tablet.answer(refuse(413, "body_too_large"));
    EXPECT_EQ(Json::parse(tablet.flying()->request.body)["changes"].size(), 8U);
    tablet.settle(server);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(BatchTest, ServerThatFailsOnEverything_IsNotHammered_AndTheRestGoesOn) {
    const auto ids = saveMany(4);
    int requests = 0;
    for (int i = 0; i < 200; ++i) {
        tablet.engine->tick();
        while (tablet.flying() != nullptr) {
            ++requests;
            tablet.answer(refuse(500, "internal"));
        }
        agency.clock.advance(1'000);
    }
    EXPECT_LT(requests, 40) << "200 s of failures";
    EXPECT_EQ(tablet.waiting(), 4U) << "nothing is given up";
    tablet.settleWithin(server, 2 * tablet.tuning.pauseMostMs);
    EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(BatchTest, CutConnections_ShrinkTheBatch_AndSuccessGrowsItAgain) {
    saveMany(200);
    std::size_t size = 200;
    for (int i = 0; i < 3; ++i) {
        agency.clock.advance(tablet.tuning.pauseMostMs);
        tablet.engine->tick();
        size = Json::parse(tablet.flying()->request.body)["changes"].size();
        tablet.fail("cut");
    }
    EXPECT_LE(size, 50U);
    tablet.settleWithin(server, tablet.tuning.pauseMostMs);
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_GT(*std::max_element(server.batches.begin(), server.batches.end()),
              server.batches.front());
}

TEST_F(BatchTest, Backlog_OfTenThousand_GoesInBatchesWithinTheLimits) {
    // Ten thousand records of others, offered again because the server lost its log.
    std::vector<std::string> states;
    for (int i = 0; i < 10'000; ++i) {
        const auto change = agency.attendance(agency.supervisor, agency.sato,
                                              addDays("2000-01-01", i), {{"status", "present"}});
        states.push_back(stateText({change}, i + 1));
    }
    store::PageOutcome page;
    page.cursor = "1";
    page.head = server.head();
    page.states.assign(states.begin(), states.end());
    ASSERT_TRUE(tablet.store->applyPage(page).ok());
    page.reset = true;
    ASSERT_TRUE(tablet.store->applyPage(page).ok());
    ASSERT_GE(tablet.waiting(), 10'000U);
    tablet.engine->syncNow();
    tablet.engine->tick();
    while (tablet.flying() != nullptr && tablet.waiting() > 0) {
        const auto& request = tablet.flying()->request;
        EXPECT_LE(request.body.size(), 2U << 20);
        tablet.answer(server.handle(request));
    }
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_LE(*std::max_element(server.batches.begin(), server.batches.end()),
              sync::kMaxBatchChanges);
    EXPECT_LE(server.batches.size(), 30U);
}

TEST_F(BatchTest, Batch_StaysUnderTheWireLimit_EvenWithIncompressibleText) {
    for (int i = 0; i < 60; ++i) {
        auto request = tablet.attendance(agency.sato, addDays("2020-01-01", i), {});
        request.set = {{"note", toHex(agency.random.bytes(1900))}};
        ASSERT_TRUE(tablet.save(request).ok());
    }
    tablet.engine->tick();
    EXPECT_LE(gzip(tablet.flying()->request.body).size(), 256U * 1024);
}

}  // namespace ayumi::mobile_tests
