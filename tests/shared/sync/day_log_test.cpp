// How a day stands: at least one test for each row of sync.md's table, by its number.
#include "shared/sync/day_log.h"

#include <gtest/gtest.h>

#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

using namespace testing;

class DayLog : public ::testing::Test {
protected:
    // Number `id` by `author` (0: the usual one) into `record` of `kind`.
    static ChangePtr entry(int id, const std::string& kind, int record,
                           std::map<std::string, Json> set,
                           std::map<std::string, std::vector<std::string>> seen = {},
                           int author = 9004) {
        auto made = content(id, std::move(set), std::move(seen));
        made.kind = kind;
        made.record = uuid(record);
        made.author = uuid(author);
        if (kind != "attendance") made.about = "";
        return change(made);
    }
    void put(const ChangePtr& one) {
        auto [state, fresh] = m_states.try_emplace(one->record, emptyState(*one));
        fold(state->second, one, one->madeAtMs);
    }
    void came(int id = 1) { put(entry(id, "attendance", 1, {{"status", "present"}})); }
    void confirmed(int id = 2) { put(entry(id, "confirmation", 2, {{"state", "confirmed"}})); }

    DayFacts facts() {
        DayFacts day;
        for (const auto& [id, state] : m_states) {
            (state.kind == "sign_off" ? day.signOff : day.log.emplace_back(nullptr)) = &state;
        }
        day.expectsConfirmation = m_expects;
        return day;
    }
    DayStatus status() { return statusOf(facts()); }

    // The supervisor decides on what stands now, having seen the decisions `over`.
    ChangePtr decide(int id, const std::string& field, const std::vector<int>& over = {}) {
        const Json decision = writeDecision(decisionOn(facts().log, noRole));
        std::map<std::string, Json> set{{field, decision}};
        std::map<std::string, std::vector<std::string>> seen;
        for (const int one : over) seen[field].push_back(uuid(one));
        return entry(id, "sign_off", 8, std::move(set), std::move(seen), 9100);
    }

    std::map<std::string, RecordState> m_states;
    bool m_expects = false;
};

TEST_F(DayLog, WithoutAttendance_IsOpen) {
    EXPECT_EQ(status(), DayStatus::Open);
    put(entry(3, "reflection", 3, {{"went", "well"}}));
    EXPECT_EQ(status(), DayStatus::Open);
}

TEST_F(DayLog, WithAttendance_IsReady_WhenNothingIsExpected) {
    came();
    EXPECT_EQ(status(), DayStatus::Ready);
}

TEST_F(DayLog, WithoutTheExpectedConfirmation_IsOpen_AndReadyWithItOrWithoutAVisit) {
    m_expects = true;
    came();
    EXPECT_EQ(status(), DayStatus::Open);
    confirmed();
    EXPECT_EQ(status(), DayStatus::Ready);
    put(entry(4, "confirmation", 2, {{"state", nullptr}}, {{"state", {uuid(2)}}}));
    EXPECT_EQ(status(), DayStatus::Open) << "taken back";
    put(entry(5, "confirmation", 2, {{"state", "passed_over"}, {"why", "早退のため"}},
              {{"state", {uuid(4)}}}));
    EXPECT_EQ(status(), DayStatus::Ready);
}

TEST_F(DayLog, OfSomebodyWhoDidNotCome_NeedsNoConfirmation) {
    m_expects = true;
    put(entry(1, "attendance", 1, {{"status", "absent"}}));
    EXPECT_EQ(status(), DayStatus::Ready);
}

TEST_F(DayLog, WithAVoidedAttendanceOnly_IsOpen) {
    came();
    auto gone = entry(2, "attendance", 1, {{"void", true}}, {{"status", {uuid(1)}}});
    put(gone);
    EXPECT_EQ(status(), DayStatus::Open);
}

TEST_F(DayLog, Signed_IsSigned_AndAmendedByWhatComesLater) {
    came();
    put(decide(10, "signed"));
    EXPECT_EQ(status(), DayStatus::Signed);
    put(entry(11, "attendance", 1, {{"left", "11:30"}}));
    EXPECT_EQ(status(), DayStatus::Amended);
    EXPECT_EQ(
        standingDecisions(facts().signOff, "signed").front().decision.log.at(uuid(1)).at("values"),
        Json({{"status", "present"}}))
        << "the signed version stays readable";
}

TEST_F(DayLog, SignedAgain_IsSigned) {
    came();
    put(decide(10, "signed"));
    put(entry(11, "attendance", 1, {{"left", "11:30"}}));
    put(decide(12, "signed", {10}));
    EXPECT_EQ(status(), DayStatus::Signed);
}

TEST_F(DayLog, AChangeThatACoveredOneReplaced_AmendsNothing) {
    put(entry(2, "attendance", 1, {{"status", "late"}}, {{"status", {uuid(1)}}}));
    put(decide(10, "signed"));
    came(1);
    EXPECT_EQ(status(), DayStatus::Signed);
}

TEST_F(DayLog, Returned_IsReturned_UntilSomethingChanges) {
    came();
    put(decide(10, "returned"));
    EXPECT_EQ(status(), DayStatus::Returned);
    put(entry(11, "attendance", 1, {{"left", "11:30"}}));
    EXPECT_EQ(status(), DayStatus::Ready);
}

TEST_F(DayLog, AnAmendedDayThatIsReturnedAndMended_IsAmendedAgain) {
    came();
    put(decide(10, "signed"));
    put(entry(11, "attendance", 1, {{"left", "11:30"}}));
    put(decide(12, "returned"));
    EXPECT_EQ(status(), DayStatus::Returned);
    put(entry(13, "attendance", 1, {{"left", "11:45"}}, {{"left", {uuid(11)}}}));
    EXPECT_EQ(status(), DayStatus::Amended);
}

TEST_F(DayLog, SignedAndReturnedAtOnce_IsContested) {
    came();
    const auto one = decide(10, "signed");
    const auto other = decide(11, "returned");
    put(one);
    put(other);
    EXPECT_EQ(status(), DayStatus::Contested);
}

TEST_F(DayLog, WithTwoValuesInOneField_IsContested_AlsoWhenSigned) {
    came();
    put(decide(9, "signed"));
    put(entry(3, "attendance", 1, {{"status", "absent"}}));
    EXPECT_EQ(status(), DayStatus::Contested);
    put(decide(10, "signed", {9}));
    EXPECT_EQ(status(), DayStatus::Contested);
}

TEST_F(DayLog, ANewRecordOfTheDay_AmendsASignedOne) {
    came();
    put(decide(10, "signed"));
    put(entry(3, "reflection", 3, {{"went", "well"}}));
    EXPECT_EQ(status(), DayStatus::Amended);
}

TEST_F(DayLog, DigestIsOfWhatStands_InAnyOrder) {
    came();
    confirmed();
    const auto before = decisionOn(facts().log, noRole);
    auto log = facts().log;
    std::reverse(log.begin(), log.end());
    EXPECT_EQ(decisionOn(log, noRole).digest, before.digest);
    EXPECT_EQ(decisionOn(log, noRole).covers, before.covers);
    put(entry(5, "attendance", 1, {{"note", "x"}}));
    EXPECT_NE(decisionOn(facts().log, noRole).digest, before.digest);
}

TEST_F(DayLog, Decision_IsReadAsItWasWritten_AndRefusedWhenMisshapen) {
    came();
    const auto decision = decisionOn(facts().log, noRole);
    const auto read = readDecision(writeDecision(decision));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->covers, decision.covers);
    EXPECT_EQ(read->digest, decision.digest);
    EXPECT_EQ(read->log, decision.log);
    for (const char* wrong : {R"(null)", R"([])", R"({"covers":{}})", R"({"digest":"00"})",
                              R"({"covers":[],"digest":""})", R"({"covers":{"r":1},"digest":""})",
                              R"({"covers":{"r":{"f":[]}},"digest":""})",
                              R"({"covers":{"r":{"f":["b","a"]}},"digest":""})",
                              R"({"covers":{},"digest":"","log":{"r":{}}})"}) {
        EXPECT_FALSE(readDecision(Json::parse(wrong))) << wrong;
    }
}

TEST_F(DayLog, WhoWroteAllOfIt_IsHindered_AndNobodyElse) {
    EXPECT_EQ(hindranceFor(facts(), uuid(9100)), "day_open");
    came();
    EXPECT_EQ(hindranceFor(facts(), uuid(9004)), "own_log");
    EXPECT_EQ(hindranceFor(facts(), uuid(9100)), "");
    put(entry(3, "reflection", 3, {{"went", "well"}}, {}, 9002));
    EXPECT_EQ(hindranceFor(facts(), uuid(9004)), "");
    put(entry(4, "attendance", 1, {{"status", "absent"}}));
    EXPECT_EQ(hindranceFor(facts(), uuid(9100)), "day_contested");
}

TEST_F(DayLog, ExpectsWhatAnAgreementInForceNames) {
    const Json all{{"expects", Json::array({"reflection"})}};
    const Json none{{"expects", Json::array()}};
    const Json later{{"expects", Json::array({"reflection"})}, {"from", "2026-12-01"}};
    const Json over{{"expects", Json::array({"reflection"})}, {"to", "2026-11-20"}};
    EXPECT_TRUE(expectsConfirmation({none, all}, "2026-11-21"));
    EXPECT_FALSE(expectsConfirmation({none, later, over}, "2026-11-21"));
    EXPECT_FALSE(expectsConfirmation({}, "2026-11-21"));
}

}  // namespace
}  // namespace ayumi::sync
