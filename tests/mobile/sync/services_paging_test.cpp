// Scope that moves in the middle of an engine's pull, over the server's real services.
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

class PagingTest : public ServicesTest {
protected:
    PagingTest() {
        tablet::Tuning pages;
        pages.pageRecords = 2;
        a->setTuning(pages);
        for (int i = 0; i < 6; ++i) {
            for (const auto& person : {sato, suzuki}) {
                EXPECT_TRUE(
                    b->save(person, addDays("2026-11-01", i), site, {{"status", "late"}}).ok());
            }
        }
        b->sync();
    }
    // Does `event` when the k-th page has been answered, before the tablet hears it.
    void syncWith(int page, const std::function<void()>& event) {
        int answered = 0;
        clock.advance(600'000);
        a->engine->syncNow();
        a->run([&] {
            if (++answered == page) event();
            return true;
        });
        EXPECT_GE(answered, page) << "there were fewer pages";
        clock.advance(600'000);
        a->sync();
    }
    std::string recordOf(const std::string& participant, const std::string& day) const {
        return records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(),
                                        participant, day, site);
    }
    std::size_t recordsOf(const std::string& participant) {
        std::size_t count = 0;
        for (const auto& [record, state] : a->states()) {
            if (state.find(participant) != std::string::npos) ++count;
        }
        return count;
    }
    static constexpr std::size_t kAll = 8;  // person, assignment and six days
};

}  // namespace

TEST_F(PagingTest, AnEndBetweenTwoPages_IsForgotten_AtEveryPage) {
    for (int page = 1; page <= 4; ++page) {
        a->store->dropCursor().ok();
        syncWith(page, [&] { agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment); });
        EXPECT_EQ(recordsOf(sato), 0U) << "page " << page;
        EXPECT_EQ(recordsOf(suzuki), kAll);
        agency.assign(sato, coach, "2026-04-01", "2027-11-19", assignment);
        a->sync();
        EXPECT_EQ(recordsOf(sato), kAll) << "and comes back whole";
    }
}

TEST_F(PagingTest, LeavingAndReturningBetweenTwoPages_LosesNothing) {
    for (int page = 1; page <= 4; ++page) {
        a->store->dropCursor().ok();
        syncWith(page, [&] {
            agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
            agency.assign(sato, coach, "2026-04-01", "2027-11-19", assignment);
        });
        EXPECT_EQ(recordsOf(sato), kAll) << "page " << page;
    }
}

TEST_F(PagingTest, ATransferBetweenTwoPages_SendsFirst_AndMovesThePersonWhole) {
    const auto stranger = agency.addStaff("coach", "田中");
    auto c = std::make_unique<RealTablet>(agency, routes, clock, (folder / "c.db").string(), "C",
                                          stranger);
    c->sync();
    ASSERT_TRUE(a->save(sato, kDay, site, {{"note", "さいごの日"}}).ok());
    syncWith(2, [&] {
        agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
        agency.assign(sato, stranger, kDay);
    });
    EXPECT_EQ(recordsOf(sato), 0U);
    EXPECT_EQ(a->store->waiting().count, 0U);
    c->sync();
    EXPECT_TRUE(c->store->record(recordOf(sato, kDay)).has_value()) << "with what was written last";
    EXPECT_FALSE(c->store->record(recordOf(suzuki, "2026-11-01")).has_value());
}

// Lesson: cht-core #7419
TEST_F(PagingTest, AFirstSyncThatIsCut_ForgetsNothing_UntilTheServerSaysSo) {
    auto c =
        std::make_unique<RealTablet>(agency, routes, clock, (folder / "c.db").string(), "C", coach);
    tablet::Tuning pages;
    pages.pageRecords = 2;
    c->setTuning(pages);
    ASSERT_TRUE(c->save(suzuki, "2026-11-15", site, {{"status", "home"}}).error().code ==
                "no_right")
        << "nothing is known yet";
    std::size_t before = 0;
    for (int i = 0; i < 30 && c->store->marks().pulled.number == 0; ++i) {
        int answers = 0;
        clock.advance(600'000);
        c->engine->syncNow();
        c->run([&] { return ++answers < 2; });
        c->kill();
        c->open();
        EXPECT_GE(c->states().size(), before) << "no cut takes anything away";
        before = c->states().size();
    }
    const auto whole = c->states();
    clock.advance(600'000);
    a->sync();
    EXPECT_EQ(whole.size(), a->states().size());
    EXPECT_TRUE(c->heard.touched.forgotten.empty());
    agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
    clock.advance(600'000);
    c->engine->syncNow();
    c->run([] { return false; });
    EXPECT_EQ(c->states().size(), whole.size()) << "the word of it was lost";
    clock.advance(600'000);
    c->sync();
    EXPECT_EQ(c->states().size(), whole.size() - kAll);
    EXPECT_EQ(c->heard.touched.forgotten, std::vector<std::string>{"p:" + sato});
}

}  // namespace ayumi::mobile_tests
