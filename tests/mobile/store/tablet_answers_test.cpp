// What the server says enters the database whole: verdicts, states, pages, resets, forgetting.
#include <gtest/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

using store::PageOutcome;
using store::PushOutcome;
using sync::Verdict;
using sync::VerdictKind;

const char* const kTabletAnswersDay = "2026-11-20";

class TabletAnswersTest : public ::testing::Test {
protected:
    TabletAnswersTest() : tablet(agency) {
        PageOutcome page;
        std::int64_t number = 0;
        for (const auto& change : agency.masterChanges()) {
            texts.push_back(stateText({change}, ++number));
        }
        takePage(number, texts);
    }

    store::Touched takePage(std::int64_t number, const std::vector<std::string>& states,
                            std::vector<std::string> forget = {}, bool reset = false,
                            bool more = false) {
        PageOutcome page;
        page.head = {number, "h" + std::to_string(number)};
        page.reset = reset;
        page.more = more;
        page.cursor = std::to_string(number) + ".~";
        page.forget = std::move(forget);
        page.answeredAtMs = agency.clock.nowMs();
        page.states.assign(states.begin(), states.end());
        auto touched = tablet.store->applyPage(page);
        EXPECT_TRUE(touched.ok());
        return *touched;
    }

    store::Touched takePush(std::int64_t number, std::vector<Verdict> verdicts,
                            const std::vector<std::string>& states = {}, bool reset = false) {
        PushOutcome push;
        push.head = {number, "h" + std::to_string(number)};
        push.reset = reset;
        push.answeredAtMs = agency.clock.nowMs();
        push.batch = tablet.store->batch(1000, 1 << 20);
        push.verdicts = std::move(verdicts);
        push.states.assign(states.begin(), states.end());
        auto touched = tablet.store->applyPush(push);
        EXPECT_TRUE(touched.ok());
        return *touched;
    }

    sync::ChangePtr saveHere(std::map<std::string, Json> set,
                             std::map<std::string, std::vector<std::string>> seen = {}) {
        auto change =
            agency.attendance(agency.coach, agency.sato, kTabletAnswersDay, std::move(set), seen);
        EXPECT_TRUE(tablet.store->add(*change, agency.clock.nowMs()).ok());
        return change;
    }

    std::optional<store::RecordView> seen() {
        return tablet.reader()->record(tablet.viewer(agency.coach),
                                       agency.attendanceId(agency.sato, kTabletAnswersDay));
    }

    Agency agency;
    Tablet tablet;
    std::vector<std::string> texts;
};

Verdict verdict(const sync::ChangePtr& change, VerdictKind kind) {
    return {change->id, kind, {}, {}};
}

}  // namespace

TEST_F(TabletAnswersTest, Verdict_TakesTheChangeOutOfTheOutbox_AndKeepsIt) {
    const auto change = saveHere({{"status", "present"}});
    EXPECT_TRUE(seen()->pending);
    const std::string state = stateText({change}, 50);
    takePush(50, {verdict(change, VerdictKind::Applied)}, {state});
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_FALSE(seen()->pending);
    EXPECT_EQ(seen()->text("status"), "present");
    EXPECT_FALSE(seen()->fields.at("status").pending);
}

TEST_F(TabletAnswersTest, State_NamesOwnChangesByIdAlone_AndIsReadableAfterRestart) {
    const auto change = saveHere({{"status", "present"}});
    const std::string state = sync::travellingState(stateOf({change}, 50), {change->id});
    takePush(50, {verdict(change, VerdictKind::Applied)}, {state});
    tablet.kill();
    tablet.open();
    EXPECT_EQ(seen()->text("status"), "present");
    EXPECT_EQ(seen()->fields.at("status").author, agency.coach.person);
}

TEST_F(TabletAnswersTest, Quarantined_IsShownNoMore_ButHeldForAPerson) {
    const auto change = saveHere({{"status", "present"}});
    auto held = verdict(change, VerdictKind::Quarantined);
    held.reason = {"no_right", {{"person", agency.coach.person}}};
    takePush(50, {held});
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_FALSE(seen().has_value());
    const auto list = tablet.reader()->held(tablet.viewer(agency.coach));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].reason, held.reason);
    EXPECT_EQ(list[0].set, Json({{"status", "present"}}));
}

// Lesson: QFieldCloud #154
TEST_F(TabletAnswersTest, Duplicate_CountsAsWhatTheChangeHasBecome) {
    const auto change = saveHere({{"status", "present"}});
    Verdict again{
        change->id, VerdictKind::Duplicate, VerdictKind::Quarantined, {"forged_signature", {}}};
    takePush(50, {again});
    const auto list = tablet.reader()->held(tablet.viewer(agency.coach));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].reason.code, "forged_signature");
}

TEST_F(TabletAnswersTest, OlderState_NeverReplacesANewerOne) {
    const auto first =
        agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay, {{"status", "late"}});
    const auto second = agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay,
                                          {{"status", "present"}}, {{"status", {first->id}}});
    takePage(60, {stateText({first, second}, 60)});
    EXPECT_TRUE(takePage(60, {stateText({first}, 40)}).kinds.empty());
    EXPECT_EQ(seen()->text("status"), "present");
}

TEST_F(TabletAnswersTest, EqualState_ChangesNothing_WhenOwnPushComesBack) {
    const auto change = saveHere({{"status", "present"}});
    takePush(50, {verdict(change, VerdictKind::Applied)}, {stateText({change}, 50)});
    EXPECT_TRUE(takePage(50, {stateText({change}, 50)}).kinds.empty());
}

TEST_F(TabletAnswersTest, PushAnswer_KeepsNoState_OfPeopleOutOfScope) {
    const std::string stranger = agency.id();
    const auto change =
        agency.attendance(agency.coach, stranger, kTabletAnswersDay, {{"status", "present"}});
    ASSERT_TRUE(tablet.store->add(*change, agency.clock.nowMs()).ok());
    takePush(50, {verdict(change, VerdictKind::Applied)}, {stateText({change}, 50)});
    EXPECT_FALSE(tablet.store->record(change->record).has_value());
}

TEST_F(TabletAnswersTest, UnknownMembersAndFields_SurviveARoundTrip) {
    const auto change = agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay,
                                          {{"status", "present"}, {"mood_of_2031", {"a", 3}}});
    takePage(60, {stateText({change}, 60)});
    EXPECT_EQ(seen()->values["mood_of_2031"], Json({"a", 3}));
    takePage(1, {}, {}, true);
    const auto offered = tablet.store->batch(1000, 1 << 20);
    EXPECT_TRUE(std::any_of(offered.begin(), offered.end(),
                            [&](const auto& one) { return one.text == change->travelling(); }));
}

TEST_F(TabletAnswersTest, UnknownKind_IsKept_AndOfferedAgain) {
    const std::string record = agency.id();
    const auto change =
        agency.change(agency.otherCoach, "dream", record, agency.sato, {{"about", "海"}});
    takePage(60, {stateText({change}, 60)});
    EXPECT_TRUE(tablet.store->record(record).has_value());
    EXPECT_FALSE(tablet.reader()->record(tablet.viewer(agency.coach), record).has_value());
    takePage(1, {}, {}, true);
    bool offered = false;
    for (const auto& one : tablet.store->batch(1000, 1 << 20)) offered |= one.change == change->id;
    EXPECT_TRUE(offered);
}

TEST_F(TabletAnswersTest, DamagedState_IsLeftOutAndCounted_AndTheRestIsKept) {
    const auto good =
        agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay, {{"status", "late"}});
    const auto touched = takePage(60, {R"({"record":"x"})", "nonsense", stateText({good}, 60)});
    EXPECT_EQ(touched.damaged, 2U);
    EXPECT_EQ(seen()->text("status"), "late");
}

TEST_F(TabletAnswersTest, Reset_OffersEverythingHeld_OwnHeldAndOthers) {
    const auto own = saveHere({{"status", "present"}});
    takePush(50, {verdict(own, VerdictKind::Applied)}, {stateText({own}, 50)});
    const auto held = saveHere({{"note", "x"}});
    auto refused = verdict(held, VerdictKind::Quarantined);
    refused.reason = {"no_right", {}};
    takePush(51, {refused});
    ASSERT_EQ(tablet.waiting(), 0U);
    takePage(3, {}, {}, true);
    std::set<std::string> offered;
    for (const auto& one : tablet.store->batch(1000, 1 << 20)) offered.insert(one.change);
    EXPECT_TRUE(offered.contains(own->id));
    EXPECT_TRUE(offered.contains(held->id));
    EXPECT_EQ(offered.size(), 2U + texts.size());
    EXPECT_EQ(tablet.store->marks().cursor, "");
    EXPECT_EQ(tablet.store->marks().base().number, 0);
}

TEST_F(TabletAnswersTest, Reset_OffersRolesAndAssignmentsFirst) {
    const auto own = saveHere({{"status", "present"}});
    takePage(3, {}, {}, true);
    const auto batch = tablet.store->batch(1000, 1 << 20);
    bool factsOver = false;
    for (const auto& one : batch) {
        const auto kind = Json::parse(one.text)["kind"].get<std::string>();
        const bool fact = records::Facts::concerns(kind);
        EXPECT_FALSE(fact && factsOver) << kind;
        factsOver = factsOver || !fact;
    }
    EXPECT_TRUE(factsOver);
    EXPECT_GT(batch.size(), 1U);
}

TEST_F(TabletAnswersTest, Sweep_RemovesWhatTheNewLogDidNotSend_AfterTheFullPull) {
    const auto lost =
        agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay, {{"status", "late"}});
    takePage(60, {stateText({lost}, 60)});
    takePage(3, {}, {}, true);
    std::vector<Verdict> verdicts;
    for (const auto& one : tablet.store->batch(1000, 1 << 20)) {
        verdicts.push_back({one.change, VerdictKind::Quarantined, {}, {"no_right", {}}});
    }
    takePush(4, verdicts);
    takePage(5, {texts[0]}, {}, false, true);
    EXPECT_TRUE(seen().has_value()) << "not before the last page";
    takePage(5, {texts.begin() + 1, texts.end()});
    EXPECT_FALSE(seen().has_value());
    EXPECT_FALSE(tablet.store->marks().sweepDue);
}

TEST_F(TabletAnswersTest, Sweep_KeepsWhatAnOfferHolds) {
    const auto lost =
        agency.attendance(agency.otherCoach, agency.sato, kTabletAnswersDay, {{"status", "late"}});
    takePage(60, {stateText({lost}, 60)});
    takePage(3, {}, {}, true);
    takePage(5, texts);
    ASSERT_TRUE(seen().has_value());
    EXPECT_TRUE(seen()->pending);
    EXPECT_EQ(seen()->text("status"), "late");
}

// Lesson: getodk #1017
TEST_F(TabletAnswersTest, Forget_WaitsForTheOutbox) {
    const auto change = saveHere({{"status", "present"}});
    takePage(70, {}, {"p:" + agency.sato});
    EXPECT_TRUE(tablet.store->record(change->record).has_value());
    const auto touched = takePush(71, {verdict(change, VerdictKind::Applied)});
    EXPECT_EQ(touched.forgotten, std::vector<std::string>{"p:" + agency.sato});
    EXPECT_FALSE(tablet.store->record(change->record).has_value());
    EXPECT_FALSE(tablet.store->record(agency.sato).has_value());
    EXPECT_TRUE(tablet.store->record(agency.tanaka).has_value());
}

TEST_F(TabletAnswersTest, Forget_WaitsForDrafts_AndHappensWhenTheyGo) {
    const store::DraftKey page{agency.coach.person, "attendance"};
    ASSERT_TRUE(tablet.store->putDraft({page, "p:" + agency.sato, 1, {{"status", "late"}}}).ok());
    takePage(70, {}, {"p:" + agency.sato});
    EXPECT_TRUE(tablet.store->record(agency.sato).has_value());
    tablet.kill();
    tablet.open();
    const auto dropped = tablet.store->dropDraft(page);
    ASSERT_TRUE(dropped.ok());
    EXPECT_EQ(dropped->forgotten.size(), 1U);
    EXPECT_FALSE(tablet.store->record(agency.sato).has_value());
}

TEST_F(TabletAnswersTest, Forget_IsStruck_WhenARecordOfItComesBack) {
    const auto change = saveHere({{"status", "present"}});
    takePage(70, {}, {"p:" + agency.sato});
    takePage(72, {stateText({agency.change(agency.supervisor, "person", agency.sato, agency.sato,
                                           {{"name", "佐藤 花"}})},
                            72)});
    takePush(73, {verdict(change, VerdictKind::Applied)}, {stateText({change}, 73)});
    EXPECT_TRUE(tablet.store->record(change->record).has_value());
}

TEST_F(TabletAnswersTest, Forgotten_AnsweredChanges_StaySealedForTheAgencyAlone) {
    const auto change = saveHere({{"status", "present"}});
    takePush(71, {verdict(change, VerdictKind::Applied)}, {stateText({change}, 71)});
    takePage(72, {}, {"p:" + agency.sato});
    takePage(3, {}, {}, true);
    EXPECT_EQ(tablet.store->asideCount(), 1U);
    const auto boxes = tablet.store->aside(10);
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(boxes[0].text.find("present"), std::string::npos);
    const auto box = fromBase64Url(Json::parse(boxes[0].text)["sealed"].get<std::string>());
    const auto opened = openSealed(agency.sealing, *box);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->view(), change->travelling());
}

TEST_F(TabletAnswersTest, NothingIsPurged_WithoutAnExplicitWord) {
    takePage(80, {}, {}, false, true);
    takePage(81, {});
    EXPECT_TRUE(tablet.store->record(agency.sato).has_value());
}

TEST_F(TabletAnswersTest, NothingNew_IsRemembered_WithoutAWriteOfItsOwn) {
    auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly);
    const auto version = [&] { return (*raw)->raw().execAndGet("PRAGMA data_version").getInt(); };
    const int before = version();
    tablet.store->noteNothingNew(agency.clock.nowMs(), 0, {99, "h99"}, "99.~");
    EXPECT_EQ(version(), before);
    EXPECT_EQ(tablet.store->marks().cursor, "99.~");
    ASSERT_TRUE(tablet.store->flush().ok());
    EXPECT_NE(version(), before);
    tablet.kill();
    tablet.open();
    EXPECT_EQ(tablet.store->marks().cursor, "99.~");
}

// The answer brings the record's state along, which is the one that is here already.
TEST_F(TabletAnswersTest, Quarantined_WithTheStateThatIsHere_ShowsWhatStandsAgain) {
    const auto first = saveHere({{"status", "present"}});
    const std::string state = stateText({first}, 50);
    takePush(50, {verdict(first, VerdictKind::Applied)}, {state});
    const auto second = saveHere({{"status", "late"}}, {{"status", {first->id}}});
    EXPECT_EQ(seen()->text("status"), "late");
    takePush(52, {verdict(second, VerdictKind::Quarantined)}, {state});
    EXPECT_EQ(seen()->text("status"), "present");
    EXPECT_FALSE(seen()->pending);
}

// Two of one record go in two batches; the second finds a state that is as new as its own.
TEST_F(TabletAnswersTest, LastAnswer_WithTheStateThatIsHere_EndsWaiting) {
    const auto first = saveHere({{"status", "present"}});
    const auto second = saveHere({{"arrived", "09:00"}});
    const std::string state = stateText({first, second}, 51);
    takePush(51, {verdict(first, VerdictKind::Duplicate)}, {state});
    EXPECT_TRUE(seen()->pending);
    takePush(51, {verdict(second, VerdictKind::Duplicate)}, {state});
    EXPECT_FALSE(seen()->pending);
}

}  // namespace ayumi::mobile_tests
