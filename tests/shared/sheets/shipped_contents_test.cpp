// What the sheets that come with Ayumi ask.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

#include "shared/sheets/answers.h"
#include "tests/shared/sheets/shipped_words.h"

namespace ayumi::sheets {

namespace {

std::vector<std::string> codesOf(const Item& item) {
    std::vector<std::string> codes;
    for (const Choice& one : item.choices) codes.push_back(one.code);
    return codes;
}

TEST(StressFatigueSheet, AsksItsFivePartsInOrder) {
    const Sheet& asked = shipped("stress_fatigue");
    const std::vector<std::pair<std::string, ItemType>> parts{{"situations", ItemType::Table},
                                                              {"tiring", ItemType::Text},
                                                              {"when_tired", ItemType::Single},
                                                              {"signs", ItemType::Multi},
                                                              {"willing", ItemType::Text}};
    std::vector<std::pair<std::string, ItemType>> found;
    for (const Item& item : asked.items) {
        if (!item.when && !item.ownEyes) found.emplace_back(item.code, item.type);
    }
    EXPECT_EQ(found, parts);
    EXPECT_EQ(asked.item("situations")->maxRows, 5U);
    for (const Column& one : asked.item("situations")->columns) {
        EXPECT_FALSE(one.example.empty()) << one.code;
    }
    EXPECT_EQ(asked.item("situations")->columns.size(), 3U);
    EXPECT_GT(asked.item("tiring")->maxRows, 1U);
    EXPECT_GT(asked.item("willing")->maxRows, 1U);
}

TEST(StressFatigueSheet, OffersWhatPeopleDoWhenTired) {
    const Item& item = *shipped("stress_fatigue").item("when_tired");
    EXPECT_EQ(codesOf(item),
              (std::vector<std::string>{"rest_myself", "ask_to_rest", "rest_when_told",
                                        "no_rest_when_told", "hold_on", "other"}));
    EXPECT_TRUE(item.choice("other")->takesText);
}

TEST(StressFatigueSheet, OffersEverySign) {
    const Item& item = *shipped("stress_fatigue").item("signs");
    const std::set<std::string> expected{"sleepy",
                                         "yawning",
                                         "headache",
                                         "heavy_head",
                                         "foggy_head",
                                         "red_eyes",
                                         "sore_eyes",
                                         "blurred_sight",
                                         "trembling",
                                         "heavy_arms",
                                         "heavy_legs",
                                         "heavy_body",
                                         "stiff_shoulders",
                                         "surroundings",
                                         "looking_away",
                                         "sighing",
                                         "slumping",
                                         "sweating",
                                         "stretching",
                                         "more_mistakes",
                                         "slower",
                                         "irritated",
                                         "talking_to_myself",
                                         "jiggling_leg",
                                         "prejudice",
                                         "stiff_face",
                                         "changed_speech",
                                         "other",
                                         "none"};
    const auto codes = codesOf(item);
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()), expected);
    EXPECT_TRUE(item.choice("other")->takesText);
    EXPECT_TRUE(item.choice("none")->exclusive);
}

TEST(StressFatigueSheet, AsksForWhatIsOnlyForThePersonsOwnEyesLast) {
    const Sheet& asked = shipped("stress_fatigue");
    EXPECT_TRUE(asked.items.back().ownEyes);
    EXPECT_EQ(std::count_if(asked.items.begin(), asked.items.end(),
                            [](const Item& item) { return item.ownEyes; }),
              1);
}

TEST(StressFatigueSheet, AsksWhatWouldMakeRestingEasierOnlyWhereItIsHard) {
    const Sheet& asked = shipped("stress_fatigue");
    const Item& easier = *asked.item("easier_rest");
    EXPECT_TRUE(isAsked(asked, easier, {{"item.when_tired", "hold_on"}}));
    EXPECT_FALSE(isAsked(asked, easier, {{"item.when_tired", "rest_myself"}}));
    EXPECT_FALSE(isAsked(asked, easier, {}));
}

TEST(LifeRhythmSheet, IsFilledInByTapsAlone) {
    for (const Item& item : shipped("life_rhythm").items) {
        EXPECT_TRUE(item.type == ItemType::Single || item.type == ItemType::Multi) << item.code;
        for (const Choice& one : item.choices) EXPECT_FALSE(one.takesText) << item.code;
    }
}

TEST(SelfReviewSheet, AsksFourAreasInTheSameFiveWordedGrades) {
    std::map<std::string, int> asked;
    std::optional<std::vector<Wording>> grades;
    for (const Item& item : shipped("self_review").items) {
        if (item.type != ItemType::Scale) continue;
        ++asked[item.section];
        std::vector<Wording> words;
        for (const Choice& one : item.choices) {
            words.push_back(one.label);
            EXPECT_EQ(one.label.standard.find_first_of("0123456789"), std::string::npos);
        }
        EXPECT_EQ(words.size(), 5U) << item.code;
        if (!grades) grades = words;
        EXPECT_EQ(words, *grades) << item.code;
    }
    EXPECT_EQ(asked.size(), 4U);
    for (const auto& [area, count] : asked) EXPECT_GE(count, 3) << area;
    EXPECT_NE(shipped("self_review").item("goals"), nullptr);
    EXPECT_NE(shipped("self_review").item("free"), nullptr);
}

TEST(SelfReviewSheet, ReadsRightForThePersonAndForWhoReviews) {
    for (const auto& [where, words] : questions()) {
        if (!where.starts_with("self_review")) continue;
        for (const char* word : {"私", "あなた", "本人", "支援者"}) {
            EXPECT_EQ(words.standard.find(word), std::string::npos) << where;
            EXPECT_EQ(plainEasy(words).find(word), std::string::npos) << where;
        }
        const std::string english = " " + words.english;
        EXPECT_EQ(english.find(" you"), std::string::npos) << where;
        EXPECT_EQ(english.find(" I "), std::string::npos) << where;
    }
}

TEST(WorkplaceHearingSheet, AsksNothingThatTheWorkplaceMustNotKnow) {
    for (const auto& [where, words] : everything()) {
        if (!where.starts_with("workplace_hearing ") || where.ends_with(" about")) continue;
        for (const char* word : {"病", "診断", "障害", "通院", "薬", "借金", "お金", "住所",
                                 "住まい", "家族", "生活"}) {
            EXPECT_EQ(words.standard.find(word), std::string::npos) << where << ": " << word;
        }
    }
}

TEST(FirstAssessmentSheet, NamesTheStagesOfSelfReliance) {
    EXPECT_EQ(codesOf(*shipped("first_assessment").item("stage")),
              (std::vector<std::string>{"daily_life", "social_life", "working_life"}));
}

TEST(FirstAssessmentSheet, AsksAboutHealthOnlyWithTheConsentToAsk) {
    const Sheet& asked = shipped("first_assessment");
    for (const Item& item : asked.items) {
        if (item.section != "health" || item.code == "health_consent") continue;
        EXPECT_FALSE(isAsked(asked, item, {})) << item.code;
        EXPECT_FALSE(isAsked(asked, item, {{"item.health_consent", "no"}})) << item.code;
        EXPECT_TRUE(isAsked(asked, item, {{"item.health_consent", "yes"}})) << item.code;
    }
}

}  // namespace

}  // namespace ayumi::sheets
