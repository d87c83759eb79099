// Half-filled pages of an earlier build.
#include <gtest/gtest.h>

#include "mobile/viewmodels/draft_form.h"

namespace ayumi::viewmodels {
namespace {

using Values = std::map<std::string, Json>;

bool isField(const std::string& field) {
    return field == "went" || field == "good" || field == "tomorrow";
}

// Form 2 called "good" what form 1 called "best", and dropped "extra"; form 3 renamed again.
const std::vector<FormerField> kFormer{{1, "reflection", "best", "finest"},
                                       {1, "reflection", "extra", ""},
                                       {2, "reflection", "finest", "good"}};

FittedDraft fit(int form, const Values& drafted) {
    return fitDraft("reflection", form, drafted, isField, kFormer);
}

// Lesson: SCBI-ForestGEO #31
TEST(DraftForm, AFieldThatWasRenamed_IsThereUnderItsNewName_FromEveryFormBefore) {
    const Json words = "レジを打てた";
    EXPECT_EQ(fit(1, {{"best", words}}).values, (Values{{"good", words}}));
    EXPECT_EQ(fit(2, {{"finest", words}}).values, (Values{{"good", words}}));
    EXPECT_EQ(fit(3, {{"good", words}}).values, (Values{{"good", words}}));
    EXPECT_EQ(fit(3, {{"went", "well"}, {"good", nullptr}}).values,
              (Values{{"went", "well"}, {"good", nullptr}}));
}

// Lesson: SCBI-ForestGEO #31
TEST(DraftForm, WordsOfAFieldThatIsGone_AreKept_EachOnALineOfItsOwn) {
    const auto fitted = fit(1, {{"went", "well"},
                                {"extra", "雨がふった"},
                                {"unheard_of", "つかれた"},
                                {"old_choice", "a_little"},
                                {"old_number", 3}});
    EXPECT_EQ(fitted.values, (Values{{"went", "well"}}));
    EXPECT_EQ(fitted.words, "雨がふった\nつかれた");
    EXPECT_EQ(withWords("はじめから", fitted.words), "はじめから\n雨がふった\nつかれた");
    EXPECT_EQ(withWords("", fitted.words), fitted.words);
}

TEST(DraftForm, WhatStandsUnderItsOwnName_IsNotReplaced_AndTheOtherWordsStay) {
    const auto fitted = fit(1, {{"good", "いまの"}, {"best", "まえの"}});
    EXPECT_EQ(fitted.values, (Values{{"good", "いまの"}}));
    EXPECT_EQ(fitted.words, "まえの");
}

TEST(DraftForm, OfAnotherPage_NothingIsRenamed) {
    EXPECT_EQ(fitDraft("consent", 1, {{"best", "x y"}}, isField, kFormer).words, "x y");
}

}  // namespace
}  // namespace ayumi::viewmodels
