#include "tests/demo/story.h"

#include <gtest/gtest.h>

#include <set>

#include "shared/base/time_text.h"
#include "tests/demo/cast.h"

namespace ayumi::demo {

namespace {

constexpr const char* kSunday = "2026-11-22";

std::string described(const std::vector<Happening>& story) {
    std::string text;
    for (const auto& one : story) {
        text += std::to_string(one.atMs) + ' ' + std::to_string(one.coach) + ' ' +
                std::to_string(one.person) + ' ' + one.day + ' ' + Json(one.set).dump() + '\n';
    }
    return text;
}

}  // namespace

TEST(Story, IsTheSame_WhenTheSeedIsTheSame) {
    EXPECT_EQ(described(tellStory(kSunday, 7)), described(tellStory(kSunday, 7)));
    EXPECT_NE(described(tellStory(kSunday, 7)), described(tellStory(kSunday, 8)));
}

TEST(Story, FillsTwoWeeksUpToYesterday_WhateverTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const std::string today = addDays(kSunday, ahead);
        std::set<std::string> days;
        for (const auto& one : tellStory(today, 3)) {
            days.insert(one.day);
            EXPECT_EQ(dayOf(one.atMs), one.day);
        }
        EXPECT_EQ(days.size(), 14U) << today;
        EXPECT_EQ(*days.begin(), addDays(today, -14));
        EXPECT_EQ(*days.rbegin(), addDays(today, -1));
    }
}

TEST(Story, SaysNoSentenceTwiceForOnePerson_WhateverTheSeed) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::set<std::pair<int, std::string>> said;
        for (const auto& one : tellStory(kSunday, seed)) {
            for (const char* field : {"note", "notice_reason", "notice_advice"}) {
                const auto found = one.set.find(field);
                if (found == one.set.end() || !found->second.is_string()) continue;
                const auto text = found->second.get<std::string>();
                EXPECT_FALSE(text.empty());
                EXPECT_TRUE(said.insert({one.person, text}).second) << one.person << ' ' << text;
            }
        }
    }
}

TEST(Story, ShowsEveryKindOfDay_WhateverTheSeed) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::set<std::string> seen;
        for (const auto& one : tellStory(kSunday, seed)) {
            if (one.set.contains("status")) seen.insert(one.set.at("status"));
            if (one.by == By::Self) seen.insert("self");
            if (one.by == By::HandedOver) seen.insert("handed over");
            if (one.settles) seen.insert("settled");
        }
        for (const char* kind : {"present", "late", "left_early", "absent", "home", "self",
                                 "handed over", "settled"}) {
            EXPECT_TRUE(seen.contains(kind)) << kind << " with seed " << seed;
        }
    }
}

TEST(Cast, HasWorkToday_WhateverTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const std::string today = addDays(kSunday, ahead);
        std::map<int, int> byCoach;
        for (const auto& person : people()) {
            EXPECT_EQ(worksOn(person, today, today), !person.restsToday) << today << person.name;
            for (const int coach : person.coaches) byCoach[coach] += person.restsToday ? 0 : 1;
        }
        for (int coach = 0; coach < kCoaches; ++coach) EXPECT_GE(byCoach[coach], 2) << coach;
    }
}

}  // namespace ayumi::demo
