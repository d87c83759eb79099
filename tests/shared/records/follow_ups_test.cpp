#include "shared/records/follow_ups.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

using Days = std::vector<std::string>;

const std::vector<int> kUsual{1, 3, 6, 12, 18, 24, 30, 36};

RecordValues employment(const char* record, const char* from, const char* follows = "") {
    return {record, {{"contract", "employment"}, {"from", from}, {"follows", follows}}};
}

// Of somebody employed since 1 April 2026.
FollowUps contactsOn(const char* today, const Days& contacts = {}) {
    return followUpsOf({employment("job", "2026-04-01")}, Json::object(), contacts, kUsual, today);
}

std::string statesOf(const FollowUps& all) {
    std::string states;
    for (const auto& one : all.contacts) states += std::string(nameOf(one.state)) + ' ';
    return states;
}

TEST(FollowUps, AfterOneThreeAndSixMonths_ThenEverySixToThreeYears) {
    const auto all = contactsOn("2026-04-01");
    EXPECT_EQ(all.since, "2026-04-01");
    Days due;
    for (const auto& one : all.contacts) due.push_back(one.due);
    EXPECT_EQ(due, (Days{"2026-05-01", "2026-07-01", "2026-10-01", "2027-04-01", "2027-10-01",
                         "2028-04-01", "2028-10-01", "2029-04-01"}));
    EXPECT_EQ(all.next()->due, "2026-05-01");
}

TEST(FollowUps, MonthsWithoutTheDateEndWithTheMonth) {
    const auto all =
        followUpsOf({employment("job", "2026-01-31")}, Json::object(), {}, {1, 2, 3}, "2026-02-01");
    EXPECT_EQ(all.contacts[0].due, "2026-02-28");
    EXPECT_EQ(all.contacts[1].due, "2026-03-31");
    EXPECT_EQ(all.contacts[2].due, "2026-04-30");
}

TEST(FollowUps, OverdueFromTheDayAfter_AndMissedOnceTheNextIsNearer) {
    EXPECT_EQ(contactsOn("2026-05-01").contacts[0].state, FollowUpState::Ahead);
    EXPECT_EQ(contactsOn("2026-05-02").contacts[0].state, FollowUpState::Overdue);
    // 1 May to 1 July are 61 days; 31 May is 30 from one and 31 from the other.
    EXPECT_EQ(contactsOn("2026-05-31").contacts[0].state, FollowUpState::Overdue);
    EXPECT_EQ(contactsOn("2026-05-31").next()->due, "2026-05-01");
    EXPECT_EQ(contactsOn("2026-06-01").contacts[0].state, FollowUpState::Missed);
    EXPECT_EQ(contactsOn("2026-06-01").next()->due, "2026-07-01");
    EXPECT_EQ(contactsOn("2030-01-01").next(), nullptr);
}

TEST(FollowUps, AContactCountsForTheDayItIsNearestTo) {
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-04-28"}).contacts[0].contact, "2026-04-28");
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-05-31"}).contacts[0].contact, "2026-05-31");
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-06-01"}).contacts[1].contact, "2026-06-01");
    EXPECT_EQ(statesOf(contactsOn("2026-06-10", {"2026-06-01"})),
              "missed done ahead ahead ahead ahead ahead ahead ");
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-04-05"}).contacts[0].contact, "")
        << "nearer to the beginning";
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-04-16"}).contacts[0].contact, "2026-04-16")
        << "15 days from both: the later";
    EXPECT_EQ(contactsOn("2026-06-10", {"2026-01-10"}).contacts[0].contact, "");
    EXPECT_EQ(contactsOn("2030-06-10", {"2030-01-10"}).contacts[7].contact, "")
        << "long after the last";
}

TEST(FollowUps, SeveralContactsOfOneTimeCountOnce_InWhateverOrder) {
    const auto all = contactsOn("2026-05-20", {"2026-05-10", "2026-04-29", "2026-05-02"});
    EXPECT_EQ(all.contacts[0].contact, "2026-04-29");
    EXPECT_EQ(all.contacts[1].contact, "");
    EXPECT_EQ(all.next()->due, "2026-07-01");
}

TEST(FollowUps, AnotherStageCarriesOn_AnotherJobBeginsAnew) {
    const RecordValues first = employment("first", "2025-04-01");
    const auto carried = followUpsOf({employment("next", "2026-04-01", "first"), first},
                                     Json::object(), {}, kUsual, "2026-04-02");
    EXPECT_EQ(carried.since, "2025-04-01");
    const auto anew = followUpsOf({first, employment("other", "2026-04-01")}, Json::object(), {},
                                  kUsual, "2026-04-02");
    EXPECT_EQ(anew.since, "2026-04-01");
    RecordValues commuter{"before", {{"contract", "confirmation"}, {"from", "2024-04-01"}}};
    const auto fromThere = followUpsOf({commuter, employment("job", "2026-04-01", "before")},
                                       Json::object(), {}, kUsual, "2026-04-02");
    EXPECT_EQ(fromThere.since, "2026-04-01") << "the contract is what counts";
}

TEST(FollowUps, WhereNoContractIsWritten_TheStageSays) {
    RecordValues job{"job", {{"stage", "minimum_wage_staff"}, {"from", "2026-04-01"}}};
    EXPECT_EQ(followUpsOf({job}, Json::object(), {}, kUsual, "2026-04-02").since, "2026-04-01");
    job.values["contract"] = "confirmation";
    EXPECT_EQ(followUpsOf({job}, Json::object(), {}, kUsual, "2026-04-02").since, "");
    job.values = {{"stage", "paid_commuter"}, {"from", "2026-04-01"}};
    EXPECT_EQ(followUpsOf({job}, Json::object(), {}, kUsual, "2026-04-02").since, "");
}

TEST(FollowUps, WithoutAnEmploymentNothingIsDue_AndATrialIsNone) {
    EXPECT_TRUE(followUpsOf({}, Json::object(), {}, kUsual, "2026-05-01").since.empty());
    RecordValues trial = employment("trial", "2026-04-01");
    trial.values["trial"] = true;
    RecordValues undated{"undated", {{"contract", "employment"}}};
    const auto none = followUpsOf({trial, undated}, Json::object(), {}, kUsual, "2026-05-09");
    EXPECT_TRUE(none.contacts.empty());
    EXPECT_EQ(none.next(), nullptr);
}

TEST(FollowUps, AnEmploymentThatEndedIsNotFollowed_ButOneThatOutlastsTheServiceIs) {
    RecordValues job = employment("job", "2026-04-01");
    job.values["to"] = "2026-08-31";
    const auto lost = followUpsOf({job}, Json::object(), {}, kUsual, "2026-09-10");
    ASSERT_EQ(lost.contacts.size(), 2U);
    EXPECT_EQ(lost.next(), nullptr);
    const auto left = followUpsOf({job}, {{"ended_on", "2026-08-31"}}, {}, kUsual, "2026-09-10");
    EXPECT_EQ(left.contacts.size(), 8U);
    EXPECT_EQ(left.next()->due, "2026-10-01");
}

TEST(FollowUps, PlacementsThatFollowEachOtherInACircleEnd) {
    const auto all =
        followUpsOf({employment("a", "2026-04-01", "b"), employment("b", "2026-04-01", "a")},
                    Json::object(), {}, kUsual, "2026-04-02");
    EXPECT_EQ(all.since, "2026-04-01");
}

TEST(FollowUps, TheMonthsAreASetting) {
    const auto with = [](std::optional<std::string> value) {
        return followUpMonths([&](const std::string& name) {
            return name == "follow_up_months" ? value : std::optional<std::string>();
        });
    };
    EXPECT_EQ(with(std::nullopt), kUsual);
    EXPECT_EQ(with("1,2,60"), (std::vector<int>{1, 2, 60}));
    EXPECT_EQ(with("6"), std::vector<int>{6});
    EXPECT_TRUE(with("0").empty());
    for (const char* wrong :
         {"", ",", "1,", ",1", "3,1", "1,1", "0,1", "61", "-1", "1, 3", "x", "1.5",
          "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25"}) {
        EXPECT_EQ(with(wrong), kUsual) << wrong;
        EXPECT_EQ(readFollowUpMonths(wrong).error().code, "setting_wrong_months") << wrong;
    }
}

TEST(FollowUps, OneContactAloneHasAsLongAfterAsHalfOfBefore) {
    const auto all =
        followUpsOf({employment("job", "2026-04-01")}, Json::object(), {}, {1}, "2026-05-15");
    EXPECT_EQ(all.contacts[0].until, "2026-05-15");
    EXPECT_EQ(all.contacts[0].state, FollowUpState::Overdue);
}

}  // namespace
}  // namespace ayumi::records
