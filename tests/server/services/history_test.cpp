// What a record's history tells of a value that came out of a contest.
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class History : public DayTest {
protected:
    std::vector<sync::HistoryResponse::Entry> entries(const std::string& record) {
        const auto history = agency.sync().history(tabletS.device, record);
        EXPECT_TRUE(history.ok());
        // As a tablet reads it.
        return sync::readHistoryResponse(sync::write(*history)).value().entries;
    }
};

// Lesson: odk-x #109, SORMAS #191
TEST_P(History, OfASettledField_SaysWhichValuesStood_AndWhoChose) {
    const auto first = entry("attendance", {{"status", "present"}});
    auto second = made(boss, "attendance", {{"status", "late"}});
    const auto rival = sign(boss, second);
    push(first);
    EXPECT_EQ(push(rival), "contested");
    clock.advance(60'000);
    std::vector<std::string> stood{first.id, rival.id};
    std::sort(stood.begin(), stood.end());
    auto choice = made(boss, "attendance", {{"status", "present"}}, {{"status", stood}});
    choice.reason = "本人に聞きました";
    EXPECT_EQ(push(sign(boss, choice)), "applied");

    const auto history = entries(first.record);
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].verdict.standing(), sync::VerdictKind::Applied);
    EXPECT_EQ(history[1].verdict.standing(), sync::VerdictKind::Contested);
    std::map<std::string, std::string> values;  // of the changes that stood, as signed
    for (const auto& one : {history[0], history[1]}) {
        values[one.change["id"]] = one.change["set"]["status"];
    }
    const Json& settled = history[2].change;
    EXPECT_EQ(settled["seen"]["status"], Json(stood)) << "it names every value that stood";
    EXPECT_EQ(values.at(stood[0] == first.id ? stood[0] : stood[1]), "present");
    EXPECT_EQ(values.at(rival.id), "late");
    EXPECT_EQ(settled["author"], supervisor);
    EXPECT_EQ(settled["reason"], "本人に聞きました");
    EXPECT_EQ(history[2].receivedAtMs, clock.nowMs());
}

// Found by the simulator (law 6): a tablet that is broken, or hostile, files words about one person
// under the record of another.
TEST_P(History, WhatWasHeldForAnotherIdentity_MayBeAboutSomebodyElse_AndIsLeftOut) {
    const auto own = entry("attendance", {{"status", "present"}});
    push(own);
    auto astray = made(boss, "attendance", {{"status", "absent"}});
    astray.record = own.record;
    astray.participant = suzuki;
    const auto sent = sign(boss, astray);
    EXPECT_EQ(push(sent), "identity");
    const auto history = entries(own.record);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].change["id"], own.id);
    const auto held = agency.sync().held(tabletS.device, {}, 100);
    ASSERT_TRUE(held.ok());
    ASSERT_EQ(held->entries.size(), 1U) << "a supervisor sees it among what is held";
    EXPECT_EQ(held->entries[0].id, sent.id);
}

AYUMI_ON_BOTH_DATABASES(History);

}  // namespace
}  // namespace ayumi::services
