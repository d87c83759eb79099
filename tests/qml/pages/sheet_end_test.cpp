// How a sheet ends: all answers, handing over, taking back, giving up what was begun, a sheet that
// is no longer used.
#include "tests/qml/pages/sheet_flow_fixture.h"

namespace ayumi::testing {

TEST_F(SheetFlowTest, TheHelpThereWas_StandsAmongTheAnswers_AndIsChangedThere) {
    begin();
    passOver();
    ASSERT_TRUE(reaches("help"));
    EXPECT_TRUE(app.driver->shows("11のうち 11番目")) << "it is the last that is counted";
    next();
    ASSERT_TRUE(reaches("answers"));
    const auto shown = [&] {
        return app.driver->textsIn(app.driver->find("sheetHandedOver")).join(' ');
    };
    EXPECT_TRUE(shown().contains("手伝い")) << qPrintable(shown());
    ASSERT_EQ(touch("changeHelp"), "");
    ASSERT_TRUE(reaches("help"));
    ASSERT_EQ(touch("back"), "");
    ASSERT_TRUE(reaches("answers")) << "and not the last question";
    ASSERT_EQ(touch("changeHelp"), "");
    ASSERT_EQ(touch("answer_explained"), "");
    ASSERT_TRUE(reaches("answers"));
    EXPECT_TRUE(shown().contains("説明してもらった"));
    next();
    ASSERT_TRUE(reaches("given"));
    EXPECT_EQ(saved("help"), "explained");
    next();
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    ASSERT_TRUE(reaches("read"));
    EXPECT_TRUE(shown().contains("説明してもらった"));
    EXPECT_EQ(app.driver->find("changeHelp"), nullptr);
}

TEST_F(SheetFlowTest, WhatIsForOwnEyes_StandsApartFromWhatIsHandedOver) {
    begin();
    for (int i = 0; i < 9; ++i) next();
    ASSERT_TRUE(asks("own", "text"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "ないしょ"), "");
    next();
    next();
    ASSERT_TRUE(reaches("answers"));
    const auto in = [&](const char* name) {
        return app.driver->textsIn(app.driver->find(name)).join(' ');
    };
    EXPECT_FALSE(in("sheetHandedOver").contains("ないしょ"));
    EXPECT_TRUE(in("sheetHandedOver").contains("見る人：")) << qPrintable(in("sheetHandedOver"));
    EXPECT_TRUE(in("sheetForOwnEyes").contains("ないしょ"));
    EXPECT_TRUE(in("sheetForOwnEyes").contains("ここは、あなただけが見ます。"));
    EXPECT_FALSE(in("sheetForOwnEyes").contains("見る人："));
}

TEST_F(SheetFlowTest, WhatWasBegun_IsDeletedOrGivenUp_AndSaysWhatIsLostAndKept) {
    begin();
    passOver();
    ASSERT_TRUE(reaches("help"));
    ASSERT_EQ(touch("answer_none"), "");
    ASSERT_TRUE(reaches("answers"));
    EXPECT_TRUE(app.driver->shows("書きかけを消す"));
    ASSERT_EQ(touch("sheetTakeBack"), "");
    EXPECT_TRUE(app.driver->shows("書いたことは消えます。もとには戻せません。"));
    ASSERT_EQ(touch("sheetKeep"), "");
    ASSERT_EQ(touch("sheetLater"), "");
    ASSERT_TRUE(isSaved("draft"));
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    passOver();
    for (int i = 0; i < 2 && flow()->stage() != "answers"; ++i) next();
    ASSERT_TRUE(reaches("answers"));
    EXPECT_TRUE(app.driver->shows("書きかけをやめる"));
    ASSERT_EQ(touch("sheetTakeBack"), "");
    EXPECT_TRUE(app.driver->shows("この書きかけをやめますか。"));
    EXPECT_TRUE(app.driver->shows("2026年11月20日（金）までに保存したことは、記録に残ります。"));
    EXPECT_EQ(app.driver->find("sheetLostSince"), nullptr) << "all of it is saved";
    ASSERT_EQ(touch("sheetTake"), "");
    ASSERT_TRUE(isSaved("withdrawn"));
    EXPECT_TRUE(app.driver->shows("取り消したシート"));
    EXPECT_TRUE(app.driver->shows("書いた日：2026年11月20日（金）"));
    EXPECT_FALSE(app.driver->shows("渡したシート"));
}

TEST_F(SheetFlowTest, HandedOver_ItIsReadAgain_AndTakenBackAfterAQuestion) {
    begin();
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    passOver();
    ASSERT_TRUE(reaches("help"));
    next();
    ASSERT_EQ(touch("change_tired"), "");
    ASSERT_TRUE(asks("tired", "choices"));
    ASSERT_EQ(touch("answer_unknown"), "");
    ASSERT_TRUE(reaches("answers")) << "なおす comes back at once";
    next();
    ASSERT_TRUE(reaches("given"));
    next();
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    ASSERT_TRUE(reaches("read"));
    EXPECT_EQ(app.driver->find("change_tired"), nullptr);
    EXPECT_TRUE(app.driver->shows("2026年11月20日（金）に渡しました。"));
    ASSERT_EQ(touch("sheetTakeBack"), "");
    EXPECT_TRUE(app.driver->shows("2026年11月20日（金）に渡したシートを取り消しますか。"));
    ASSERT_EQ(touch("sheetKeep"), "");
    ASSERT_TRUE(reaches("read"));
    ASSERT_EQ(touch("sheetTakeBack"), "");
    ASSERT_EQ(touch("sheetTake"), "");
    ASSERT_TRUE(isSaved("withdrawn"));
    EXPECT_EQ(saved("item.tired"), "unknown");
}

TEST(RetiredSheet, SaysSo_WhereItIsBegun_AndWhereItWasHandedOver) {
    PageApp app(true, [](AgencyFixture& agency) {
        sendSheet(agency, everyTypeSheet(), "2026-11-16");
        sendSelfCheckConsent(agency, "井上");
        for (const char* state : {"draft", "submitted"}) {
            agency.send({.kind = "self_check",
                         .participant = "井上",
                         .set = {{"sheet", "every_type"}, {"version", 1}, {"state", state}},
                         .author = agency.people["井上"],
                         .day = "2026-11-12"});
        }
    });
    app.home("井上", "3618");
    app.context().navigator()->open("sheets");
    app.driver->settle();
    EXPECT_TRUE(
        app.driver->shows("書きかけ：11月12日（木）・もう使っていないシート。最後まで書けます"))
        << app.driver->shownTexts().join(" / ").toStdString();
    EXPECT_TRUE(app.driver->shows("いまは使っていないシートです")) << "of what was handed over";
    for (const auto& row : app.tablet().reader().rows(app.tablet().viewer(), "self_check")) {
        if (row.text("state") != "draft") continue;
        ASSERT_EQ(app.driver->touch("sheet_" + QString::fromStdString(row.record)), "");
    }
    const auto told = [&] {
        return app.driver->textsIn(app.driver->find("sheetRetired")).join(' ');
    };
    EXPECT_TRUE(told().contains("このシートは、もう使っていません。")) << qPrintable(told());
    EXPECT_TRUE(told().contains("最後まで書いて、渡すことができます。"));
    const auto* panel = app.driver->find("sheetRetired");
    EXPECT_LT(panel->mapToScene(QPointF(0, 0)).y(),
              app.driver->find("question")->mapToScene(QPointF(0, 0)).y());
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(app.driver->find("sheetRetired"), nullptr) << "told once, then in a line";
    EXPECT_TRUE(app.driver->shows("いまは使っていないシートです。"));
    EXPECT_EQ(takeWarnings(), QStringList());
}

}  // namespace ayumi::testing
