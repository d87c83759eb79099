// A coach enters somebody whom the agency does not know yet (domain.md "Data"), and gets at nobody
// else by it.
#include <algorithm>

#include "shared/base/uuid.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

class EnteringTest : public ServicesTest {
protected:
    // As the form does it, on the coach's tablet; in this order, since one rests on the other.
    Result<std::vector<tablet::Saved>> enter(const std::string& person, const Json& provisional) {
        return a->engine->saveTogether(
            {{.kind = "assignment",
              .participant = person,
              .set = {{"coach", coach}, {"from", kDay}, {"provisional", provisional}}},
             {.kind = "person",
              .record = person,
              .participant = person,
              .set = {{"name", "伊藤 新"}, {"begun_on", kDay}}}});
    }
    std::string somebody() { return makeUuidV7(clock.nowMs(), random); }
    std::int64_t held() { return agency.store().read(agency.id())->countChanges("quarantined"); }
    bool sees(const char* name, const std::string& viewer, const std::string& person) {
        const auto reader =
            store::TabletReader::open((folder / name).string(), Bytes(32, 'k'), agency.kinds());
        const auto people = (*reader)->people({viewer, clock.nowMs()});
        return std::any_of(people.begin(), people.end(),
                           [&](const auto& row) { return row.participant == person; });
    }
};

TEST_F(EnteringTest, WithoutAConnection_TheyWriteAtOnce_AndTheOfficeConfirmsLater) {
    const auto person = somebody();
    const auto entered = enter(person, true);
    ASSERT_TRUE(entered.ok()) << entered.error().code;
    EXPECT_TRUE(sees("a.db", coach, person)) << "before anything was sent";
    ASSERT_TRUE(a->engine->save({.kind = "attendance",
                                 .participant = person,
                                 .day = kDay,
                                 .about = site,
                                 .set = {{"status", "present"}}}));
    a->sync();
    b->sync();
    EXPECT_EQ(held(), 0);
    EXPECT_TRUE(sees("a.db", coach, person));
    EXPECT_TRUE(sees("b.db", supervisor, person));
    ASSERT_TRUE(b->engine->save({.kind = "assignment",
                                 .record = entered->front().record,
                                 .set = {{"provisional", false}}}));
    expectAgreement();
    EXPECT_EQ(held(), 0);
    EXPECT_TRUE(sees("a.db", coach, person)) << "who confirms ends nothing";
}

TEST_F(EnteringTest, SaidToBeNobodysNews_OrForAnother_ItIsRefusedOnTheTablet) {
    EXPECT_EQ(enter(somebody(), false).error().code, "no_right");
    const auto forAnother =
        a->engine->save({.kind = "assignment",
                         .participant = somebody(),
                         .set = {{"coach", supervisor}, {"from", kDay}, {"provisional", true}}});
    EXPECT_EQ(forAnother.error().code, "no_right");
}

// The tablet does not know them; the server does, or did.
TEST_F(EnteringTest, OfSomebodyWhoIsOrWasThere_TheServerHoldsIt) {
    const auto there = agency.addPerson("渡辺");
    const auto gone = agency.addPerson("井上");
    b->sync();
    ASSERT_TRUE(b->engine->save(
        {.kind = "person", .record = gone, .set = {{"void", true}}, .reason = "まちがい"}));
    b->sync();
    for (const auto& person : {there, gone}) {
        ASSERT_TRUE(enter(person, true).ok()) << "the coach's tablet has never heard of them";
    }
    for (int i = 0; i < 2; ++i) {
        a->sync();
        clock.advance(600'000);
    }
    EXPECT_EQ(held(), 4);
    EXPECT_FALSE(sees("a.db", coach, there));
    const auto rows = agency.store().read(agency.id())->recordsOfKinds({"assignment"});
    EXPECT_TRUE(std::none_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.participant == there || row.participant == gone;
    }));
}

TEST_F(EnteringTest, AfterASilentRestore_TheyAreThereAgain_WithTheirCoach) {
    backUp("before");
    std::vector<std::string> people;
    for (int i = 0; i < 8; ++i) {  // of one millisecond: chance must not order what it offers
        people.push_back(somebody());
        ASSERT_TRUE(enter(people.back(), true).ok());
    }
    a->sync();
    bringBack("before");
    expectAgreement();
    EXPECT_EQ(held(), 0);
    for (const auto& person : people) {
        EXPECT_TRUE(sees("a.db", coach, person));
        EXPECT_TRUE(sees("b.db", supervisor, person));
    }
}

}  // namespace ayumi::mobile_tests
