// Reflection and daily check: taps, ways out, going back, locking, turning, a kill.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class FlowTest : public FlowFixture {};

}  // namespace

TEST_F(FlowTest, WholeReflection_TakesEightTaps_AndMakesOneChange) {
    const auto before = app.waiting();
    int taps = 0;
    const auto tap = [&](const char* name) {
        ++taps;
        ASSERT_EQ(app.driver->touch(name), "") << "tap " << taps;
    };
    tap("homeReflection");
    EXPECT_TRUE(app.driver->shows("見る人は、高橋さん、大野さんです。"))
        << "who reads it is said before anything is written";
    tap("next");
    int question = 0;
    for (const char* choice : {"fairly", "a_little", "talk", "nothing", "slowly"}) {
        ASSERT_TRUE(showsQuestion(question++));
        EXPECT_EQ(flow()->answer(), "") << "chosen beforehand";
        tap((std::string("answer_") + choice).c_str());
    }
    ASSERT_TRUE(reaches("done"));
    EXPECT_TRUE(app.driver->shows("保存しました"));
    EXPECT_TRUE(app.driver->shows("見る人：高橋さん、大野さん"));
    EXPECT_TRUE(app.driver->shows("このタブレットにあります。電波がつながったら送ります。"));
    tap("next");
    EXPECT_EQ(route(), "home");
    EXPECT_LE(taps, 8);
    EXPECT_EQ(app.waiting(), before + 1);
    const auto saved = record("reflection");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->text("went"), "fairly");
    EXPECT_EQ(saved->text("tomorrow_pick"), "slowly");
    EXPECT_FALSE(saved->fields.at("went").unfinished);
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に書きました"); }));
}

TEST_F(FlowTest, WholeCheck_WorksByKeyboardAlone) {
    ASSERT_EQ(app.driver->pressByKeyboard("homeCheck"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    for (int question = 0; question < 4; ++question) {
        ASSERT_TRUE(showsQuestion(question));
        ASSERT_EQ(app.driver->pressByKeyboard(question == 2 ? "answer_2_tile" : "answer_2_row"),
                  "");
    }
    ASSERT_TRUE(reaches("done"));
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    EXPECT_EQ(route(), "home");
    EXPECT_EQ(record("daily_check")->text("item.appetite"), "2");
}

TEST_F(FlowTest, GoingOnWithoutAnswers_SavesNothing) {
    const auto before = app.waiting();
    open("homeReflection");
    for (int question = 0; question < 5; ++question) {
        ASSERT_TRUE(showsQuestion(question));
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    ASSERT_TRUE(reaches("done"));
    EXPECT_TRUE(app.driver->shows("まだ何も書いていません"));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "home");
    EXPECT_EQ(app.waiting(), before);
}

TEST_F(FlowTest, Back_NeverLoses_AndLeavingMakesOneChange) {
    const auto before = app.waiting();
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    answer("no_answer");
    ASSERT_TRUE(showsQuestion(2));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "no_answer");
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "well");
    EXPECT_EQ(app.waiting(), before) << "a question is no change of its own";
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    EXPECT_EQ(app.waiting(), before + 1);
    EXPECT_EQ(record("reflection")->text("tired"), "no_answer");
}

TEST_F(FlowTest, Locking_MakesOneUnfinishedChange_AndItGoesOnWhereItStopped) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    answer("tired");
    ASSERT_TRUE(showsQuestion(2));
    app.tablet().lock();
    app.driver->settle();
    EXPECT_EQ(route(), "cards");
    app.home("井上", "3618");
    ASSERT_TRUE(record("reflection"));
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_TRUE(record("reflection")->fields.at("tired").unfinished);
    EXPECT_FALSE(app.driver->shows("書きかけがあります"));
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(2));
    for (const char* choice : {"work", "body", "same"}) {
        answer(choice);
        ASSERT_TRUE(app.driver->waitFor(
            [&] { return flow()->stage() == "done" || flow()->answer() == ""; }));
    }
    ASSERT_TRUE(reaches("done"));
    EXPECT_FALSE(record("reflection")->fields.at("went").contested) << "a rival to oneself";
    EXPECT_EQ(app.waiting(), 2U);
}

TEST_F(FlowTest, Kill_LeavesADraft_ThatIsThereForItsAuthorAndForTheHandedOverTablet) {
    open("homeReflection");
    answer("a_little_hard");
    ASSERT_TRUE(showsQuestion(1));
    answer("very");
    ASSERT_TRUE(showsQuestion(2));
    app.killAndStart();
    EXPECT_EQ(route(), "cards");
    app.home("井上", "3618");
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    app.killAndStart();
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(2));
    EXPECT_TRUE(app.driver->shows("前の書きかけのつづきです。"));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "very");
}

TEST_F(FlowTest, WhatCameInBetween_StandsBesideTheAnswer) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    app.killAndStart(
        {{"reflection", "井上", {{"went", "hard"}, {"tired", "very"}}, app.agency.coach}});
    app.home("井上", "3618");
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_EQ(flow()->answer(), "very") << "what was not answered here is shown as it stands";
    answer("not");
    ASSERT_TRUE(showsQuestion(2));
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    const auto saved = record("reflection");
    EXPECT_TRUE(saved->fields.at("went").contested) << "the coach's word was never on the screen";
    EXPECT_FALSE(saved->fields.at("tired").contested) << "this one had been";
}

TEST_F(FlowTest, Turning_Words_AndColours_ChangeNothingOfTheAnswers) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    app.driver->resize(800, 1280);
    app.context().settings()->setLanguage("ja_easy");
    app.driver->resize(360, 740);
    EXPECT_EQ(flow()->index(), 1);
    EXPECT_EQ(flow()->answer(), "");
    ASSERT_EQ(app.driver->touch("answer_tired"), "");
    ASSERT_TRUE(showsQuestion(2));
    app.driver->resize(1280, 800);
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "tired");
}

TEST_F(FlowTest, Resting_KeepsThePlace) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    ASSERT_EQ(app.driver->touch("rest"), "");
    EXPECT_EQ(route(), "rest");
    EXPECT_TRUE(app.driver->shows("ゆっくり休んでください。"));
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(flow()->index(), 1);
    ASSERT_EQ(app.driver->touch("rest"), "");
    app.tablet().lock();
    app.home("井上", "3618");
    EXPECT_TRUE(record("reflection")->fields.at("went").unfinished) << "left lying while resting";
}

TEST_F(FlowTest, EachAnswer_SaysThatItIsSaved) {
    for (const char* card : {"homeReflection", "homeCheck"}) {
        open(card);
        const int total = flow()->total();
        for (int question = 0; question < total; ++question) {
            ASSERT_TRUE(showsQuestion(question));
            if (question == 0) {
                EXPECT_FALSE(app.driver->shows("保存しました")) << "before anything was said";
            }
            answer("no_answer");
            ASSERT_TRUE(app.driver->waitFor([&] {
                return app.driver->shows("保存しました") || app.driver->shows("保存しました");
            })) << card
                << " " << question;
        }
        ASSERT_TRUE(reaches("done"));
        EXPECT_TRUE(app.driver->shows("保存しました"));
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    EXPECT_EQ(app.waiting(), 2U);
}

TEST_F(FlowTest, NothingEndsByItself_HoweverLongItTakes) {
    open("homeReflection");
    answer("well");
    ASSERT_TRUE(showsQuestion(1));
    for (int hour = 0; hour < 6; ++hour) {
        app.agency.clock.advance(TimeMs{3600} * 1000);
        app.driver->settle();
    }
    EXPECT_EQ(flow()->index(), 1);
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(flow()->answer(), "well");
    EXPECT_EQ(app.waiting(), 0U) << "nobody ended it";
}

TEST_F(FlowTest, EachAnswer_CanBeChangedFromTheLastScreen) {
    open("homeCheck");
    for (int question = 0; question < 4; ++question) {
        ASSERT_TRUE(showsQuestion(question));
        answer("1");
    }
    ASSERT_TRUE(reaches("done"));
    ASSERT_EQ(app.driver->touch("change_item.condition"), "");
    ASSERT_TRUE(showsQuestion(1));
    answer("unknown");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return record("daily_check")->text("item.condition") == "unknown"; }));
    EXPECT_FALSE(record("daily_check")->fields.at("item.condition").contested);
}

TEST_F(FlowTest, OwnSigns_AreAskedInThePersonsWords) {
    app.home("佐々木", kParticipantPin);
    open("homeCheck");
    EXPECT_EQ(flow()->total(), 4);
    for (int question = 0; question < 3; ++question) {
        ASSERT_TRUE(showsQuestion(question));
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    EXPECT_TRUE(app.driver->shows("「頭が重い」は、きょうありますか。"));
}

TEST_F(FlowTest, PicturesCanBeSwitchedOff) {
    app.context().settings()->setPictures(false);
    open("homeReflection");
    EXPECT_EQ(app.driver->find("answer_well_tile"), nullptr);
    EXPECT_NE(app.driver->find("answer_well_row"), nullptr);
}

}  // namespace ayumi::testing
