// What is agreed with a participant.
#include <gtest/gtest.h>

#include "shared/records/agreements.h"

namespace ayumi::records {

namespace {

std::vector<std::string> toldOfAgreement(const Json& values) {
    std::vector<std::string> told;
    for (const Error& error : agreementProblems(values)) {
        told.push_back(error.args.at("field") + " " + error.code);
    }
    return told;
}

std::vector<std::string> besideOf(const RecordValues& agreement,
                                  const std::vector<RecordValues>& others) {
    std::vector<std::string> records;
    for (const auto& one : agreementsBeside(agreement, others)) records.push_back(one.record);
    return records;
}

using Names = std::vector<std::string>;

}  // namespace

TEST(Agreements, ExpectWhatAPersonWritesOfADay) {
    EXPECT_EQ(expectableKinds(KindTable::released()),
              (Names{"attendance", "reflection", "daily_check", "confirmation", "daily_sheet",
                     "goal_mark", "task_mark"}));
}

TEST(Agreements, HaveAFirstDay_AndSaySomething) {
    EXPECT_EQ(toldOfAgreement({{"from", "2026-11-01"}, {"weekdays", {1, 3}}}), Names{});
    EXPECT_EQ(toldOfAgreement({{"weekdays", {1}}}), (Names{"from field_empty"}));
    EXPECT_EQ(toldOfAgreement({{"from", "2026-11-02"}, {"to", "2026-11-01"}, {"note", "週に三日"}}),
              (Names{"to agreement_ends_before_start"}));
    EXPECT_EQ(toldOfAgreement({{"from", "2026-11-02"}, {"to", "2026-11-02"}, {"note", "一日"}}),
              Names{});
    const Json nothing{{"from", "2026-11-01"},
                       {"site", "S"},
                       {"weekdays", Json::array()},
                       {"expects", nullptr},
                       {"note", ""}};
    EXPECT_EQ(toldOfAgreement(nothing), (Names{"weekdays agreement_says_nothing"}));
    for (const auto& [field, value] : {std::pair<std::string, Json>{"expects", {"reflection"}},
                                       {"visit_line_minutes", 180},
                                       {"note", "朝はゆっくり"}}) {
        Json said = nothing;
        said[field] = value;
        EXPECT_EQ(toldOfAgreement(said), Names{}) << field;
    }
}

TEST(Agreements, StandBesideEachOther_OnSharedDaysAtOneSite) {
    const std::vector<RecordValues> others{
        {"spring", {{"site", "S"}, {"from", "2026-04-01"}, {"to", "2026-09-30"}}},
        {"now", {{"site", "S"}, {"from", "2026-10-01"}}},
        {"elsewhere", {{"site", "T"}, {"from", "2026-10-01"}}},
        {"anywhere", {{"from", "2026-10-01"}}}};
    EXPECT_EQ(besideOf({"", {{"site", "S"}, {"from", "2026-09-30"}}}, others),
              (Names{"spring", "now"}));
    EXPECT_EQ(besideOf({"", {{"site", "S"}, {"from", "2026-10-01"}}}, others), Names{"now"});
    EXPECT_EQ(besideOf({"now", {{"site", "S"}, {"from", "2026-10-01"}}}, others), Names{});
    EXPECT_EQ(besideOf({"", {{"from", "2026-11-01"}}}, others), Names{"anywhere"});
}

}  // namespace ayumi::records
