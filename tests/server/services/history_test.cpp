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

AYUMI_ON_BOTH_DATABASES(History);

}  // namespace
}  // namespace ayumi::services
