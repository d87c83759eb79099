// What the server keeps aside: when it is asked, what the tablet keeps of it, and who reads it.
#include "shared/sync/release.h"
#include "tests/mobile/sync/sending_fixture.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kHeldDay = "2026-11-18";

class HeldTest : public SendingFixture {
protected:
    HeldTest() { server.held.emplace(); }

    // A change of another tablet that the server keeps aside.
    sync::HeldResponse::Entry foreign(const Member& author, const std::string& participant) {
        const auto change = agency.attendance(author, participant, kHeldDay, {{"note", "x"}});
        return {change->id,
                Json::parse(change->travelling()),
                {},
                {"no_right", {{"person", author.person}}},
                agency.clock.nowMs(),
                author.device};
    }
    std::vector<std::string> seenBy(const Member& member) {
        std::vector<std::string> ids;
        for (const auto& one : tablet.reader()->held(tablet.viewer(member))) {
            ids.push_back(one.change);
        }
        return ids;
    }
    void ask() {
        tablet.engine->askHeld();
        tablet.settle(server);
    }
    // Whoever signed in here is a coach now; then the tablet is not asked for others' sake.
    void leaveNoSupervisor() {
        server.take(agency.change(agency.supervisor, "staff", agency.supervisor.person, "",
                                  {{"role", "coach"}, {"active", true}}));
        tablet.engine->syncNow();
        tablet.settle(server);
        server.heldAsked = 0;
    }
    void somethingElsewhere() {
        server.take(agency.attendance(agency.otherCoach, agency.sato, "2026-11-01",
                                      {{"status", "present"}}));
        tablet.engine->syncNow();
        tablet.settle(server);
    }
    Result<tablet::Saved> decide(const std::string& change, const char* decision) {
        return tablet.save({.kind = "release",
                            .about = change,
                            .set = {{"decision", decision}},
                            .reason = "確かめました"});
    }
};

using Ids = std::vector<std::string>;

}  // namespace

// Lesson: couchbase-lite-ios #2024, cbl-dart #493
TEST_F(HeldTest, AskedAndNeverAnswered_EndsByItself_AndIsAskedAgain) {
    server.held->push_back(foreign(agency.otherCoach, agency.tanaka));
    tablet.engine->askHeld();
    tablet.engine->tick();
    while (tablet.flying() != nullptr && !tablet.flying()->request.target.starts_with("/v1/held")) {
        tablet.answer(server.handle(tablet.flying()->request));
    }
    ASSERT_NE(tablet.flying(), nullptr);
    agency.clock.advance(tablet.tuning.answerTimeoutMs);
    tablet.engine->tick();
    EXPECT_EQ(tablet.engine->status().problem->code, "timeout");
    tablet.settleWithin(server, 60'000);
    EXPECT_EQ(seenBy(agency.supervisor), Ids{server.held->front().id});
}

TEST_F(HeldTest, NobodyWouldLook_IsNotAsked) {
    leaveNoSupervisor();
    somethingElsewhere();
    EXPECT_EQ(server.heldAsked, 0);
}

TEST_F(HeldTest, SupervisorHere_IsAskedAfterAPullThatBroughtSomething_AndOnlyThen) {
    server.held = {foreign(agency.otherCoach, agency.sato)};
    server.heldAsked = 0;
    somethingElsewhere();
    EXPECT_EQ(server.heldAsked, 1);
    EXPECT_EQ(seenBy(agency.supervisor), Ids{server.held->at(0).id});
    EXPECT_TRUE(tablet.heard.touched.held);
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(server.heldAsked, 1);
}

TEST_F(HeldTest, OthersAttempts_AreNotACoachsToRead_AlsoAboutTheirOwnPeople) {
    server.held = {foreign(agency.otherCoach, agency.sato)};
    ask();
    EXPECT_TRUE(seenBy(agency.coach).empty());
    EXPECT_EQ(seenBy(agency.otherCoach), Ids{server.held->at(0).id});
    const auto held = tablet.reader()->held(tablet.viewer(agency.supervisor));
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].author, agency.otherCoach.person);
    EXPECT_EQ(held[0].set, Json({{"note", "x"}}));
    EXPECT_TRUE(held[0].releasable);
    EXPECT_EQ(tablet.reader()->counts(tablet.viewer(agency.supervisor)).held, 1U);
}

TEST_F(HeldTest, Unreadable_IsForSupervisors_AndForWhoItSaysWroteIt) {
    server.held = {{"unread/1", nullptr, "not json", {"unreadable", {}}, 1, agency.device},
                   {"unread/2",
                    nullptr,
                    canonical({{"author", agency.coach.person}}),
                    {"unreadable", {}},
                    2,
                    agency.device},
                   {"unread/3", nullptr, "", {"unknown_kind", {}}, 3, agency.device}};
    ask();
    EXPECT_EQ(seenBy(agency.supervisor), (Ids{"unread/1", "unread/2", "unread/3"}));
    EXPECT_EQ(seenBy(agency.coach), Ids{"unread/2"});
    EXPECT_FALSE(tablet.reader()->held(tablet.viewer(agency.supervisor))[0].releasable);
}

TEST_F(HeldTest, ComesInPages_AndStaysAfterARestart) {
    Ids ids;
    for (int i = 0; i < 5; ++i) {
        server.held->push_back(foreign(agency.otherCoach, agency.sato));
        ids.push_back(server.held->back().id);
    }
    server.heldPage = 2;
    ask();
    EXPECT_EQ(server.heldAsked, 3);
    tablet.kill();
    tablet.open();
    EXPECT_EQ(seenBy(agency.supervisor), ids);
}

TEST_F(HeldTest, OwnOne_ThatTheServerNamesNoMore_IsGone_AndThenNobodyAsks) {
    leaveNoSupervisor();
    const auto id = save(kHeldDay);
    server.quarantine[id] = {"no_right", {{"person", agency.coach.person}}};
    tablet.engine->tick();
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(seenBy(agency.coach), Ids{id}) << "known before the server is asked for its list";
    tablet.settle(server);
    somethingElsewhere();
    EXPECT_GT(server.heldAsked, 0) << "whoever has something held wants to know";
    EXPECT_TRUE(seenBy(agency.coach).empty());
    const int asked = server.heldAsked;
    somethingElsewhere();
    EXPECT_EQ(server.heldAsked, asked) << "nothing is held any more";
}

TEST_F(HeldTest, Decision_WaitsInTheOutbox_AndTheEntryGoesWhenItIsAnswered) {
    server.held = {foreign(agency.otherCoach, agency.sato),
                   foreign(agency.otherCoach, agency.sato)};
    const std::string id = server.held->at(0).id;
    ask();
    tablet.unlock(agency.supervisor);
    ASSERT_TRUE(decide(id, "set_aside").ok());
    auto held = tablet.reader()->held(tablet.viewer(agency.supervisor));
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].decision, "set_aside");
    EXPECT_EQ(tablet.reader()->counts(tablet.viewer(agency.supervisor)).held, 1U);
    tablet.engine->tick();
    tablet.answer(server.handle(tablet.flying()->request));
    EXPECT_EQ(seenBy(agency.supervisor), Ids{server.held->at(1).id}) << "before it is asked again";
    server.held->erase(server.held->begin());
    const int asked = server.heldAsked;
    tablet.settle(server);
    EXPECT_GT(server.heldAsked, asked);
    EXPECT_EQ(seenBy(agency.supervisor), Ids{server.held->at(0).id});
}

TEST_F(HeldTest, ReleasedButHeldStill_NeedsAnotherDecision) {
    server.held = {foreign(agency.otherCoach, agency.sato)};
    ask();
    tablet.unlock(agency.supervisor);
    ASSERT_TRUE(decide(server.held->at(0).id, "released").ok());
    server.held->at(0).reason = {"field_choice", {{"field", "status"}}};
    tablet.settle(server);
    const auto held = tablet.reader()->held(tablet.viewer(agency.supervisor));
    ASSERT_EQ(held.size(), 1U);
    EXPECT_TRUE(held[0].decision.empty());
    EXPECT_EQ(held[0].reason.code, "field_choice");
    EXPECT_FALSE(held[0].releasable);
}

TEST_F(HeldTest, ForgottenParticipant_IsForgottenHereToo) {
    server.held = {foreign(agency.otherCoach, agency.sato),
                   foreign(agency.otherCoach, agency.tanaka)};
    const std::string left = server.held->at(1).id;
    ask();
    server.held.reset();
    server.forget = {records::participantAudience(agency.sato)};
    somethingElsewhere();
    EXPECT_EQ(seenBy(agency.otherCoach), Ids{left});
}

TEST_F(HeldTest, CutAndRefused_AreAskedAgain_AndNothingElseWaitsForIt) {
    tablet.engine->askHeld();
    tablet.engine->tick();
    ASSERT_TRUE(tablet.flying() != nullptr);
    EXPECT_TRUE(tablet.flying()->request.target.starts_with("/v1/held?cursor=&limit="));
    tablet.fail("cut");
    server.held = {foreign(agency.otherCoach, agency.sato)};
    tablet.settleWithin(server, tablet.tuning.pauseMostMs);
    EXPECT_EQ(seenBy(agency.otherCoach).size(), 1U);
    server.held.reset();  // a server that does not know the question
    ask();
    EXPECT_EQ(tablet.flying(), nullptr);
    EXPECT_FALSE(tablet.engine->status().problem);
    EXPECT_EQ(seenBy(agency.otherCoach).size(), 1U) << "what was there stays";
}

}  // namespace ayumi::mobile_tests
