#include "tests/demo/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "shared/base/time_text.h"
#include "tests/demo/cast.h"

namespace ayumi::demo {

namespace {

constexpr const char* kSunday = "2026-11-22";

std::string described(const std::vector<Happening>& story) {
    std::string text;
    for (const auto& one : story) {
        text += std::to_string(one.atMs) + ' ' + std::to_string(one.staff) + ' ' +
                std::to_string(one.person) + ' ' + one.day + ' ' + one.kind + ' ' +
                Json(one.set).dump() + ' ' + one.comment + ' ' + one.reason + '\n';
    }
    return text;
}

// Every field that holds somebody's words.
std::vector<std::string> wordsOf(const Happening& one) {
    std::vector<std::string> words;
    if (!one.comment.empty()) words.push_back(one.comment);
    if (!one.reason.empty()) words.push_back(one.reason);
    for (const char* field : {"note", "notice_reason", "notice_advice", "good", "hard", "tomorrow",
                              "why", "text", "done"}) {
        const auto found = one.set.find(field);
        if (found != one.set.end() && found->second.is_string()) words.push_back(found->second);
    }
    return words;
}

int countOf(const std::vector<Happening>& story, const std::function<bool(const Happening&)>& is) {
    return static_cast<int>(std::count_if(story.begin(), story.end(), is));
}

}  // namespace

TEST(Story, IsTheSame_WhenTheSeedIsTheSame) {
    EXPECT_EQ(described(tellStory(kSunday, 7)), described(tellStory(kSunday, 7)));
    EXPECT_NE(described(tellStory(kSunday, 7)), described(tellStory(kSunday, 8)));
}

TEST(Story, FillsFourWeeksUpToYesterday_WhateverTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const std::string today = addDays(kSunday, ahead);
        std::set<std::string> days;
        TimeMs before = 0;
        for (const auto& one : tellStory(today, 3)) {
            EXPECT_GE(one.atMs, before);
            before = one.atMs;
            EXPECT_LT(dayOf(one.atMs), today);
            if (one.kind != "attendance") continue;
            days.insert(one.day);
            EXPECT_LE(one.day, dayOf(one.atMs));
        }
        EXPECT_EQ(days.size(), 28U) << today;
        EXPECT_EQ(*days.begin(), addDays(today, -28));
        EXPECT_EQ(*days.rbegin(), addDays(today, -1));
    }
}

TEST(Story, SaysNoSentenceTwiceForOnePerson_WhateverTheSeed) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::set<std::pair<int, std::string>> said;
        std::size_t sentences = 0;
        for (const auto& one : tellStory(kSunday, seed)) {
            for (const auto& text : wordsOf(one)) {
                EXPECT_FALSE(text.empty());
                EXPECT_TRUE(said.insert({one.person, text}).second) << one.person << ' ' << text;
                ++sentences;
            }
        }
        EXPECT_GT(sentences, 200U);
    }
}

TEST(Story, ShowsEveryKindOfDay_WhateverTheSeed) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto story = tellStory(kSunday, seed);
        for (const char* status : {"present", "late", "left_early", "absent", "home"}) {
            EXPECT_GE(countOf(story,
                              [&](const Happening& one) {
                                  const auto found = one.set.find("status");
                                  return found != one.set.end() && found->second == status;
                              }),
                      1)
                << status << " with seed " << seed;
        }
        for (const By by : {By::Proxy, By::HandedOver, By::Self}) {
            EXPECT_GE(countOf(story, [&](const Happening& one) { return one.by == by; }), 15);
        }
        for (const char* kind : {"reflection", "daily_check", "check_items", "confirmation",
                                 "comment", "consent", "agreement", "flag", "flag_seen"}) {
            EXPECT_GE(countOf(story, [&](const Happening& one) { return one.kind == kind; }), 1)
                << kind << " with seed " << seed;
        }
        EXPECT_EQ(countOf(story, [](const auto& one) { return one.deed == Deed::Settle; }), 1);
        EXPECT_EQ(countOf(story, [](const auto& one) { return one.deed == Deed::Return; }), 2);
        EXPECT_EQ(countOf(story, [](const auto& one) { return !one.reason.empty(); }), 2);
    }
}

TEST(Story, IsSignedByTwoSupervisors_OnWeekdaysAfterTheDay) {
    std::set<int> signers;
    for (const auto& one : tellStory(kSunday, 1)) {
        if (one.deed != Deed::Sign) continue;
        signers.insert(one.staff);
        EXPECT_GT(dayOf(one.atMs), one.day);
        EXPECT_LE(weekdayOf(dayOf(one.atMs)), 5);
    }
    EXPECT_EQ(signers, (std::set<int>{3, 4}));
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
