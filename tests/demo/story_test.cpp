#include "tests/demo/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/sheets/answers.h"
#include "shared/sheets/shipped.h"
#include "tests/demo/cast.h"
#include "tests/demo/closing_story.h"
#include "tests/demo/placement_story.h"
#include "tests/demo/required.h"

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

// Of an answer on a sheet: codes and days are of letters that every keyboard has.
void addWords(const Json& answer, std::vector<std::string>& words) {
    for (const Json& one : answer.is_structured() ? answer : Json::array()) addWords(one, words);
    if (!answer.is_string()) return;
    const auto text = answer.get<std::string>();
    const bool japanese = std::any_of(text.begin(), text.end(), [](char c) { return c < 0; });
    if (japanese) words.push_back(text);
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
    for (const auto& [field, answer] : one.set) {
        if (field.starts_with("item.") || field.starts_with("note.")) addWords(answer, words);
    }
    return words;
}

const sheets::Sheet& sheetOf(const Happening& one) {
    static const auto kShipped = [] {
        std::map<std::string, sheets::Sheet> read;
        for (const auto& [name, text] : sheets::shippedSheets()) {
            read.emplace(name, required(sheets::readSheetText(text), "sheet"));
        }
        return read;
    }();
    return kShipped.at(one.set.at("sheet").get<std::string>());
}

sheets::Answers answersOf(const Happening& one) {
    sheets::Answers answers;
    for (const auto& [field, answer] : one.set) {
        if (field.starts_with("item.")) answers[field] = answer;
    }
    return answers;
}

// Days on which each of a person's self-checks was handed over, and the signs on it.
std::map<int, std::map<std::string, Json>> selfChecksIn(const std::vector<Happening>& story) {
    std::map<int, std::map<std::string, Json>> found;
    for (const Happening& one : story) {
        if (one.kind != "self_check" || one.set.at("state") != "submitted") continue;
        found[one.person][one.set.at("sittings").back()] = answersOf(one)["item.signs"];
    }
    return found;
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
        for (const char* kind :
             {"reflection",  "daily_check", "check_items", "confirmation", "comment",
              "consent",     "agreement",   "pause",       "flag",         "flag_seen",
              "self_check",  "daily_sheet", "assessment",  "own_answers",  "goal",
              "goal_mark",   "task_list",   "task_mark",   "placement",    "meeting",
              "month_close", "person",      "visit"}) {
            EXPECT_GE(countOf(story, [&](const Happening& one) { return one.kind == kind; }), 1)
                << kind << " with seed " << seed;
        }
        EXPECT_EQ(countOf(story, [](const auto& one) { return one.deed == Deed::Settle; }), 1);
        EXPECT_EQ(countOf(story, [](const auto& one) { return one.deed == Deed::Return; }), 2);
        EXPECT_EQ(countOf(story, [](const auto& one) { return !one.reason.empty(); }), 2);
    }
}

TEST(Story, FillsInSheetsAsTheyAsk_WhateverTheSeedAndTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        for (const Happening& one :
             tellStory(addDays(kSunday, ahead), static_cast<std::uint64_t>(ahead))) {
            if (!one.set.contains("sheet")) continue;
            const sheets::Sheet& sheet = sheetOf(one);
            const auto answers = answersOf(one);
            EXPECT_FALSE(answers.empty());
            EXPECT_TRUE(one.kind == "own_answers" || one.kind == sheet.record) << one.kind;
            for (const auto& [field, answer] : answers) {
                const std::string code = field.substr(5);
                if (code.ends_with(".other")) continue;
                const sheets::Item* item = sheet.item(code);
                ASSERT_NE(item, nullptr) << sheet.code << ' ' << code;
                EXPECT_EQ(item->ownEyes, one.kind == "own_answers") << code;
                EXPECT_TRUE(sheets::isAsked(sheet, *item, answers)) << code;
                const auto fits = sheets::checkAnswer(*item, answer);
                EXPECT_TRUE(fits) << sheet.code << ' ' << code << ' ' << answer.dump();
            }
        }
    }
}

TEST(Story, ComparesSelfChecksOfThreePeople_MonthsApart) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        int people = 0;
        for (const auto& [person, checks] : selfChecksIn(tellStory(addDays(kSunday, ahead), 1))) {
            ASSERT_EQ(checks.size(), 2U) << person;
            const auto& [first, signs] = *checks.begin();
            EXPECT_GE(checks.rbegin()->first, addDays(first, 50));
            const auto compared = sheets::compare(signs, checks.rbegin()->second);
            EXPECT_FALSE(compared.appeared.empty()) << person;
            EXPECT_FALSE(compared.gone.empty()) << person;
            people += compared.same.empty() ? 0 : 1;
        }
        EXPECT_EQ(people, 3);
    }
}

TEST(Story, MarksAGoal_OnDaysOfItsPeriodAlone_WhateverTheSeedAndTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const auto story = tellStory(addDays(kSunday, ahead), static_cast<std::uint64_t>(ahead));
        std::map<std::pair<int, std::string>, std::pair<Json, Json>> periods;
        std::map<int, int> marks;
        for (const Happening& one : story) {
            if (one.kind == "goal" && one.set.contains("from")) {
                periods[{one.person, one.label}] = {one.set.at("from"), one.set.at("to")};
            }
            if (one.kind != "goal_mark") continue;
            const auto period = periods.find({one.person, one.beside});
            ASSERT_NE(period, periods.end()) << "it was marked before it was set";
            EXPECT_GE(Json(one.day), period->second.first);
            EXPECT_LE(Json(one.day), period->second.second);
            ++marks[one.person];
        }
        EXPECT_EQ(periods.size(), 7U);
        for (const int person : {0, 1, 2, 3, 6, 10}) EXPECT_GE(marks[person], 1) << person;
    }
}

TEST(Story, MarksTasks_OnDaysOfTheirListAlone_WhateverTheSeedAndTheWeekday) {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const auto story = tellStory(addDays(kSunday, ahead), static_cast<std::uint64_t>(ahead));
        std::map<std::pair<int, std::string>, std::map<std::string, Json>> lists;
        std::map<int, int> marks;
        for (const Happening& one : story) {
            if (one.kind == "task_list") {
                for (const auto& [field, value] : one.set) {
                    lists[{one.person, one.label}][field] = value;
                }
            }
            if (one.kind != "task_mark") continue;
            const auto list = lists.find({one.person, one.beside});
            ASSERT_NE(list, lists.end()) << "it was marked before it was written";
            EXPECT_GE(Json(one.day), list->second.at("from"));
            const auto to = list->second.find("to");
            EXPECT_TRUE(to == list->second.end() || Json(one.day) <= to->second) << one.day;
            for (const auto& [field, value] : one.set) {
                if (!field.starts_with("mark.")) continue;
                EXPECT_TRUE(list->second.contains("task." + field.substr(5))) << field;
            }
            ++marks[one.person];
        }
        EXPECT_EQ(lists.size(), 6U);
        for (const int person : {0, 2, 3, 6, 10}) EXPECT_GE(marks[person], 3) << person;
    }
}

// Whatever lies between the months on that day, also where the month before has none of its days.
TEST(Story, ClosesAMonthThatIsOver_AndOpensOneAgain_AndWritesNothingIntoOneThatIsClosed) {
    for (int ahead = 0; ahead < 62; ++ahead) {
        const std::string today = addDays(kSunday, ahead);
        std::map<int, std::string> closed;  // person -> month
        int decided = 0;
        for (const Happening& one : tellStory(today, 1)) {
            const auto own = closed.find(one.person);
            if (own != closed.end() && one.day.starts_with(own->second)) {
                EXPECT_TRUE(one.kind == "month_close" || one.kind == "comment" ||
                            one.deed == Deed::Sign)
                    << today << ' ' << one.kind << ' ' << one.day;
            }
            if (one.kind != "month_close") continue;
            ++decided;
            EXPECT_GT(dayOf(one.atMs), addDays(addMonths(one.day, 1), -1)) << today;
            if (one.set.at("state") == "closed") closed[one.person] = one.day.substr(0, 7);
            if (one.set.at("state") == "open") closed.erase(one.person);
        }
        EXPECT_EQ(decided, 3) << today;
        EXPECT_TRUE(closed.contains(kMonthClosed)) << today;
        EXPECT_FALSE(closed.contains(kMonthOpenedAgain)) << today;
    }
}

TEST(Story, TriesAnotherPlace_OnThreeDaysThatAreFree_WhateverTheDay) {
    for (int ahead = 0; ahead < 366; ++ahead) {
        const std::string today = addDays(kSunday, ahead);
        const TrialPlan trial = trialOf(today);
        ASSERT_EQ(trial.days.size(), 3U) << today;
        EXPECT_GE(trial.days.front(), addDays(today, -kDaysTold)) << today;
        EXPECT_LT(trial.days.back(), addDays(today, -12)) << "before it was looked back on";
        std::set<int> weekdays;
        for (const auto& day : trial.days) weekdays.insert(weekdayOf(day));
        int planned = 0;
        for (std::string day = trial.days.front(); day <= trial.days.back();
             day = addDays(day, 1)) {
            const bool expected =
                weekdays.contains(weekdayOf(day)) && isOpen(trial.site, day, today);
            planned += expected ? 1 : 0;
            EXPECT_FALSE(expected && worksOn(people().at(kOnTrial), day, today)) << day;
        }
        EXPECT_EQ(planned, 3) << today;
        const std::string since = employedSince(today);
        EXPECT_GE(addMonths(since, 3), today);
        EXPECT_LE(addMonths(since, 3), addDays(today, 6));
        EXPECT_GE(addMonths(since, 1), addDays(today, -7 * 10)) << "while the tablets are there";
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

TEST(Story, NobodySignsOrWritesWhileAway_ButWhoStandsIn_WhateverTheDay) {
    for (int ahead = 0; ahead < 60; ahead += 6) {
        const std::string today = addDays(kSunday, ahead);
        const LeavePlan leave = leavesOf(today).front();
        int signedInPlace = 0;
        for (const auto& one : tellStory(today, 1)) {
            const std::string day = dayOf(one.atMs);
            if (day < leave.from || leave.to < day) continue;
            EXPECT_NE(one.staff, leave.staff) << today << ' ' << one.kind << ' ' << day;
            signedInPlace += one.deed == Deed::Sign && one.staff == leave.deputy &&
                             people().at(static_cast<std::size_t>(one.person)).site == 0;
        }
        EXPECT_GE(signedInPlace, 1) << today;
        EXPECT_GT(leavesOf(today).back().from, today);
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
