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
    std::unique_ptr<store::TabletReader> readerOf(const char* name) {
        auto reader =
            store::TabletReader::open((folder / name).string(), Bytes(32, 'k'), agency.kinds());
        return std::move(reader).value();
    }
    bool sees(const char* name, const std::string& viewer, const std::string& person) {
        const auto people = readerOf(name)->people({viewer, clock.nowMs()});
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

// What the tablet was told to forget while the page was open is not somebody new.
TEST_F(EnteringTest, APersonAlone_IsNobodyNew_AndIsRefusedOnTheTablet) {
    const auto there = agency.addPerson("渡辺");
    const auto saved = a->engine->save({.kind = "person",
                                        .record = there,
                                        .participant = there,
                                        .set = {{"nickname", "わたちゃん"}}});
    EXPECT_EQ(saved.error().code, "no_right");
    EXPECT_EQ(a->store->marks().number, 0) << "nothing was written";
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
    b->sync();
    EXPECT_EQ(readerOf("b.db")->held({supervisor, clock.nowMs()}).size(), 4U)
        << "else nobody lets them in";
    EXPECT_FALSE(sees("a.db", coach, there));
    const auto rows = agency.store().read(agency.id())->recordsOfKinds({"assignment"});
    EXPECT_TRUE(std::none_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.participant == there || row.participant == gone;
    }));
}

// Nobody is out of the office's sight, also where what says who they are was held.
TEST_F(EnteringTest, OfWhomOnlyTheAssignmentCame_TheOfficeSeesIt) {
    const auto entered =
        a->engine->save({.kind = "assignment",
                         .participant = somebody(),
                         .set = {{"coach", coach}, {"from", kDay}, {"provisional", true}}});
    ASSERT_TRUE(entered.ok());
    a->sync();
    b->sync();
    EXPECT_TRUE(b->store->record(entered->record));
    ASSERT_TRUE(b->engine->save({.kind = "assignment",
                                 .record = entered->record,
                                 .set = {{"void", true}},
                                 .reason = "まちがい"}));
    expectAgreement();
    EXPECT_FALSE(a->store->record(entered->record)) << "of whom nothing stands, nothing lies here";
}

// It goes before all that waits, but for what it rests on.
TEST_F(EnteringTest, ACallForHelp_ForSomebodyNew_IsHeardAtOnce) {
    const auto person = somebody();
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    ASSERT_TRUE(enter(person, true).ok());
    ASSERT_TRUE(
        a->engine->save({.kind = "flag", .participant = person, .set = {{"source", "asked"}}}));
    const auto first = a->store->batch(3, 1 << 20);
    ASSERT_EQ(first.size(), 3U);
    EXPECT_NE(first.at(2).text.find(R"("kind":"flag")"), std::string::npos);
    a->sync();
    EXPECT_EQ(held(), 0);
    EXPECT_EQ(agency.store().read(agency.id())->recordsOfKinds({"flag"}).size(), 1U);
}

// The server never had them in the tablet's scope, and can tell of nobody to forget.
TEST_F(EnteringTest, TakenBackOnTheSameTablet_BeforeAnythingWasSent_TheyAreKeptInBoxesOnly) {
    const auto signedIn = agency.signIn(a->writer().device, supervisor);
    a->sync();
    const auto person = somebody();
    const auto entered = enter(person, true);
    ASSERT_TRUE(entered.ok());
    ASSERT_NO_FATAL_FAILURE(takeOver(*a, signedIn, "supervisor"));
    for (const auto& one : *entered) {
        ASSERT_TRUE(a->engine->save({.kind = one.record == person ? "person" : "assignment",
                                     .record = one.record,
                                     .set = {{"void", true}},
                                     .reason = "まちがい"}));
    }
    expectAgreement();  // with the next pull
    EXPECT_EQ(held(), 0);
    for (const auto& one : *entered) EXPECT_FALSE(a->store->keptChange(one.change)) << one.record;
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
