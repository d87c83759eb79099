// A sheet as a participant goes through it: every type of question by touch and by keyboard, rests,
// other days, handing over, taking back; the list of sheets.
#include "tests/qml/pages/sheet_flow_fixture.h"

namespace ayumi::testing {

TEST_F(SheetFlowTest, TheCover_SaysWhoseItIs) {
    app.context().navigator()->open("sheet", {{"sheet", "every_type"}});
    ASSERT_TRUE(reaches("cover"));
    EXPECT_TRUE(app.driver->shows("名前：井上 まこと"))
        << app.driver->shownTexts().join(" / ").toStdString();
}

TEST_F(SheetFlowTest, EveryTypeOfQuestion_ByTouch_AndHandedOver) {
    begin();
    ASSERT_TRUE(asks("tired", "choices"));
    EXPECT_TRUE(app.driver->shows("11のうち 1番目"));
    ASSERT_EQ(touch("answer_other"), "");
    ASSERT_TRUE(asks("tired", "other")) << "a tap goes on by itself";
    EXPECT_TRUE(app.driver->shows("11のうち 1番目")) << "words beside a choice belong to it";
    ASSERT_EQ(app.driver->write("sheetTextInput", "歌をうたう"), "");
    next();
    ASSERT_TRUE(asks("signs", "choices", 1));
    ASSERT_EQ(touch("answer_yawn"), "");
    ASSERT_EQ(touch("answer_sleepy"), "");
    next();
    ASSERT_TRUE(asks("signs", "choices", 2));
    next();
    ASSERT_TRUE(asks("signs", "choices", 3));
    EXPECT_TRUE(app.driver->shows("気持ちのこと"));
    EXPECT_TRUE(app.driver->shows("11のうち 4番目")) << "each screen is counted, once";
    next();
    ASSERT_TRUE(asks("sleep", "choices"));
    ASSERT_EQ(touch("answer_fairly"), "");
    ASSERT_TRUE(asks("work", "rows"));
    ASSERT_EQ(touch("sheetAdd"), "");
    ASSERT_TRUE(asks("work", "entry"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "レジ"), "");
    next();
    ASSERT_TRUE(asks("work", "rows"));
    ASSERT_EQ(touch("sheetAdd"), "");
    ASSERT_EQ(app.driver->write("sheetTextInput", "そうじ"), "");
    next();
    next();
    ASSERT_TRUE(asks("calm", "text"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "川のそば"), "");
    next();
    ASSERT_TRUE(asks("scenes", "rows"));
    EXPECT_TRUE(app.driver->shows("つらいとき：音が大きい"));
    ASSERT_EQ(touch("sheetAdd"), "");
    ASSERT_TRUE(asks("scenes", "entry", 1));
    EXPECT_EQ(flow()->question()->ask(), "つらいとき") << "a column without a question of its own";
    ASSERT_EQ(app.driver->write("sheetTextInput", "朝の駅"), "");
    next();
    ASSERT_TRUE(asks("scenes", "entry", 2));
    EXPECT_TRUE(app.driver->shows("そのとき、どうしますか。"));
    EXPECT_FALSE(app.driver->shows("つらいのはどんなときですか。"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "一本まつ"), "");
    next();
    ASSERT_TRUE(asks("scenes", "rows"));
    next();
    ASSERT_TRUE(asks("since", "date"));
    ASSERT_EQ(touch("sheetToday"), "");
    ASSERT_EQ(touch("shift_month_back"), "");
    EXPECT_TRUE(app.driver->shows("2026年10月20日（火）"));
    next();
    ASSERT_TRUE(asks("own", "text"));
    EXPECT_TRUE(app.driver->shows("これは、あなただけが見ます。"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "ないしょ"), "");
    next();
    ASSERT_TRUE(reaches("help"));
    ASSERT_EQ(touch("answer_read_aloud"), "");
    ASSERT_TRUE(reaches("answers"));
    EXPECT_TRUE(app.driver->shows("その他：歌をうたう"));
    EXPECT_TRUE(app.driver->shows("そのときにすること：一本まつ"));
    EXPECT_FALSE(filled()) << "nothing is handed over by itself";
    next();
    ASSERT_TRUE(reaches("given"));
    everythingIsSaved();
    next();
    EXPECT_EQ(route(), "sheets");
    EXPECT_TRUE(app.driver->shows("渡した日：2026年11月20日（金）"));
}

TEST_F(SheetFlowTest, TheNextScreenBeginsAtItsTop_HoweverFarTheOneBeforeWasScrolled) {
    app.driver->resize(360, 740);
    begin();
    next();
    ASSERT_TRUE(asks("signs", "choices", 1));
    app.context().settings()->setTextPercent(200);
    app.driver->settle();
    ASSERT_EQ(touch("answer_head"), "") << "below the edge of the screen";
    const auto scrolled = [&] {
        return app.driver->find("pageBody")->property("contentY").toDouble();
    };
    ASSERT_GT(scrolled(), 0);
    next();
    ASSERT_TRUE(asks("signs", "choices", 2));
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(SheetFlowTest, WhatIsBesideALabel_IsSetAsTheLanguageDoes) {
    begin();
    for (int i = 0; i < 7; ++i) next();
    ASSERT_TRUE(asks("scenes", "rows"));
    EXPECT_TRUE(app.driver->shows("つらいとき：音が大きい"));
    app.context().settings()->setLanguage("en");
    EXPECT_TRUE(
        app.driver->waitFor([&] { return app.driver->shows("What is hard: It is noisy"); }));
}

TEST_F(SheetFlowTest, WithTheKeyboardAlone) {
    auto press = [&](const QString& name) { return app.driver->pressByKeyboard(name); };
    ASSERT_EQ(press("homeSheets"), "");
    ASSERT_EQ(press("sheet_sheet every_type"), "");
    ASSERT_TRUE(reaches("cover"));
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("tired", "choices"));
    ASSERT_EQ(press("answer_ask"), "");
    ASSERT_TRUE(asks("whom", "choices"));
    ASSERT_EQ(press("answer_boss"), "");
    ASSERT_TRUE(asks("signs", "choices", 1));
    ASSERT_EQ(press("answer_head"), "");
    for (int screen = 1; screen <= 3; ++screen) {
        ASSERT_TRUE(asks("signs", "choices", screen));
        ASSERT_EQ(press("next"), "");
    }
    ASSERT_TRUE(asks("sleep", "choices"));
    ASSERT_EQ(press("answer_unknown"), "");
    ASSERT_TRUE(asks("work", "rows"));
    ASSERT_EQ(press("sheetAdd"), "");
    ASSERT_EQ(app.driver->writeByKeyboard("sheetTextInput", "regi"), "");
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("work", "rows"));
    ASSERT_EQ(press("sheetRemove_1"), "");
    ASSERT_EQ(press("sheetPutBack"), "");
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("calm", "text"));
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("scenes", "rows"));
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("since", "date"));
    ASSERT_EQ(press("shift_day_back"), "");
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(asks("own", "text"));
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(reaches("help"));
    ASSERT_EQ(press("answer_none"), "");
    ASSERT_TRUE(reaches("answers"));
    ASSERT_EQ(press("next"), "");
    ASSERT_TRUE(reaches("given"));
    EXPECT_EQ(saved("item.whom"), "boss");
    EXPECT_EQ(saved("item.sleep"), "unknown");
    EXPECT_EQ(saved("item.work"), Json({"regi"}));
    EXPECT_EQ(saved("item.since"), "2026-11-19");
}

TEST_F(SheetFlowTest, AQuestionOnACondition_ComesAndGoesWithoutAWord_AndKeepsItsAnswer) {
    begin();
    ASSERT_EQ(touch("answer_ask"), "");
    ASSERT_TRUE(asks("whom", "choices"));
    ASSERT_EQ(touch("answer_coach"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    ASSERT_EQ(touch("back"), "");
    ASSERT_EQ(touch("back"), "");
    ASSERT_TRUE(asks("tired", "choices"));
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("signs", "choices")) << "the next question is the next that is asked";
    ASSERT_EQ(touch("back"), "");
    ASSERT_EQ(touch("answer_ask"), "");
    ASSERT_TRUE(asks("whom", "choices"));
    EXPECT_EQ(flow()->answer(), "choices") << "what was answered before is there again";
}

TEST_F(SheetFlowTest, AWayOutOfALongList_GoesOn_AndTakenAwayAgainGivesBackWhatWasChosen) {
    begin();
    next();
    ASSERT_EQ(touch("answer_sleepy"), "");
    ASSERT_EQ(touch("answer_no_answer"), "");
    ASSERT_TRUE(asks("sleep", "choices")) << "past the other screens of the list";
    for (int screen = 3; screen >= 1; --screen) {
        ASSERT_EQ(touch("back"), "");
        ASSERT_TRUE(asks("signs", "choices", screen));
    }
    EXPECT_EQ(flow()->question()->wayOut(), "no_answer");
    ASSERT_EQ(touch("answer_no_answer"), "");
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("restStop"), "");
    ASSERT_TRUE(isSaved("draft"));
    EXPECT_EQ(saved("item.signs"), Json({"sleepy"}));
}

TEST_F(SheetFlowTest, WhatStandsAlone_SaysWhatItTookOut_AndAnotherTapBringsItBack) {
    begin();
    next();
    ASSERT_EQ(touch("answer_sleepy"), "");
    for (int screen = 2; screen <= 3; ++screen) ASSERT_EQ(touch("next"), "");
    ASSERT_TRUE(asks("signs", "choices", 3));
    EXPECT_EQ(app.driver->find("choicesTakenOut"), nullptr);
    ASSERT_EQ(touch("answer_none"), "");
    EXPECT_EQ(flow()->question()->takenOut(), 1);
    EXPECT_TRUE(app.driver->shows("選んでいた1つを外しました。"));
    ASSERT_EQ(touch("answer_none"), "");
    EXPECT_EQ(app.driver->find("choicesTakenOut"), nullptr);
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("restStop"), "");
    ASSERT_TRUE(isSaved("draft"));
    EXPECT_EQ(saved("item.signs"), Json({"sleepy"}));
}

TEST_F(SheetFlowTest, RestedAndStopped_ItIsBegun_AndGoesOnWhereItWas) {
    begin();
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("next"), "");
    ASSERT_TRUE(asks("signs", "choices")) << "つづける";
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("restStop"), "");
    ASSERT_TRUE(isSaved("draft"));
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "sheets"; }));
    EXPECT_TRUE(app.driver->shows("書きかけ：11月20日（金）"));
    EXPECT_EQ(app.driver->find("sheet_sheet every_type"), nullptr) << "no second one beside it";
    ASSERT_EQ(touch("back"), "");
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    ASSERT_EQ(touch("homeSheets"), "");
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    ASSERT_TRUE(asks("signs", "choices"));
}

TEST_F(SheetFlowTest, OnAnotherDay_ItGoesOnBehindTheLastAnswer_WhateverWasPassedOver) {
    begin();
    next();
    ASSERT_TRUE(asks("signs", "choices", 1));
    ASSERT_EQ(touch("answer_yawn"), "");
    next();
    ASSERT_TRUE(asks("signs", "choices", 2));
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("restStop"), "");
    ASSERT_TRUE(isSaved("draft"));
    app.killAndStart([&] { app.agency.clock.advance(24 * 3'600'000); });
    app.home("井上", "3618");
    ASSERT_EQ(touch("homeSheets"), "");
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    EXPECT_TRUE(asks("signs", "choices", 2))
        << flow()->question()->place().toStdString() << ": not the first that was passed over";
    ASSERT_EQ(touch("answer_no_answer"), "");
    ASSERT_TRUE(asks("sleep", "choices"));
    ASSERT_EQ(touch("rest"), "");
    ASSERT_EQ(touch("restStop"), "");
    ASSERT_EQ(touch("sheet_" + QString::fromStdString(filled()->record)), "");
    EXPECT_TRUE(asks("sleep", "choices")) << "a way out is said on all screens of its question";
}

TEST_F(SheetFlowTest, LeftByBack_NothingIsLost) {
    begin();
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    ASSERT_EQ(touch("back"), "");
    ASSERT_EQ(touch("back"), "");
    ASSERT_TRUE(reaches("cover"));
    ASSERT_EQ(touch("back"), "");
    ASSERT_TRUE(isSaved("draft"));
    EXPECT_EQ(saved("item.tired"), "rest");
}

TEST_F(SheetFlowTest, OnAPhone_TheAnswersComeBeforeWhoReadsThem) {
    begin();
    ASSERT_TRUE(asks("tired", "choices"));
    const auto top = [&](const char* name) {
        return app.driver->find(name)->mapToScene(QPointF(0, 0)).y();
    };
    app.driver->resize(820, 1180);
    app.driver->settle();
    EXPECT_LT(top("whoReads"), top("answer_rest"));
    app.driver->resize(360, 740);
    app.driver->settle();
    EXPECT_GT(top("whoReads"), top("answer_no_answer"));
}

TEST_F(SheetFlowTest, DarkWords_OfferHelp_Once) {
    begin();
    ASSERT_EQ(touch("answer_other"), "");
    ASSERT_TRUE(asks("tired", "other"));
    ASSERT_EQ(app.driver->write("sheetTextInput", "消えて しまいたい"), "");
    next();
    EXPECT_EQ(route(), "help");
    ASSERT_EQ(touch("helpNo"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    ASSERT_EQ(touch("back"), "");
    next();
    EXPECT_EQ(route(), "sheet");
}

TEST_F(SheetFlowTest, DarkWordsInARow_LockedOver_OfferHelpWhenThePersonIsThereAgain) {
    begin();
    for (int i = 0; i < 5; ++i) next();
    ASSERT_TRUE(asks("work", "rows"));
    ASSERT_EQ(touch("sheetAdd"), "");
    ASSERT_EQ(app.driver->write("sheetTextInput", "死にたい"), "");
    app.tablet().lock();
    app.signIn(app.agency.people["井上"], "3618");
    EXPECT_TRUE(app.driver->waitFor([&] { return route() == "help"; }));
}

TEST_F(SheetFlowTest, WhatDoesNotFit_IsLeftOut_AndTheFieldSaysSo) {
    begin();
    for (int i = 0; i < 5; ++i) next();
    ASSERT_EQ(touch("sheetAdd"), "");
    ASSERT_TRUE(asks("work", "entry"));
    auto* question = flow()->question();
    EXPECT_EQ(question->edit(QString(150, QChar(u'あ'))).size(), 100);
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("100文字まで書けます。50文字は入りませんでした"));
}

TEST_F(SheetFlowTest, WithoutConsent_NoSheet_AndWhomToAsk) {
    app.home("小林", "4072");
    ASSERT_EQ(touch("homeSheets"), "");
    ASSERT_EQ(touch("sheet_sheet every_type"), "");
    ASSERT_TRUE(reaches("consent"));
    EXPECT_TRUE(app.driver->shows("このシートを書くには、同意がいります。"));
    EXPECT_NE(app.driver->find("flowHelp"), nullptr) << "help may be called for all the same";
}

TEST_F(SheetFlowTest, ASheetOfANewerEngine_IsThereInWords_AndDoesNotOpen) {
    ASSERT_EQ(touch("homeSheets"), "");
    EXPECT_TRUE(app.driver->shows("新しいシート"));
    EXPECT_TRUE(app.driver->shows("アプリを新しくすると開けます。"));
    EXPECT_FALSE(app.driver->find("sheet_sheet tomorrow")->isEnabled());
}

TEST_F(SheetFlowTest, ADailySheet_StandsOnTheFirstPage_AsOfTheDay) {
    ASSERT_EQ(touch("homeSheet_sheet rhythm"), "");
    ASSERT_TRUE(reaches("cover"));
    next();
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("sleep", "choices"));
    ASSERT_EQ(touch("answer_well"), "");
    ASSERT_TRUE(reaches("answers")) << "the amount of help is not asked each day";
    next();
    ASSERT_TRUE(reaches("given"));
    next();
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    EXPECT_TRUE(app.driver->shows("きょうは書きました"));
    EXPECT_EQ(filled("daily_sheet")->text("item.sleep"), "well");
}

TEST_F(SheetFlowTest, HandedOver_ThePersonIsToldThatOwnEyesComeAnotherTime) {
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    ASSERT_EQ(touch("homeSheets"), "");
    ASSERT_EQ(touch("sheet_sheet every_type"), "");
    EXPECT_TRUE(app.driver->shows("あなただけが見る質問は、自分で入ったときに出ます。"));
    EXPECT_EQ(flow()->total(), 10);
}

TEST_F(SheetFlowTest, AsAProxy_StaffSayWhetherThePersonConfirmed) {
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open(
        "sheet", {{"sheet", "every_type"},
                  {"participant", QString::fromStdString(app.agency.people["井上"])},
                  {"proxy", true}});
    app.driver->settle();
    next();
    ASSERT_EQ(touch("answer_rest"), "");
    ASSERT_TRUE(asks("signs", "choices"));
    passOver();
    ASSERT_TRUE(reaches("answers"));
    next();
    ASSERT_TRUE(reaches("ask"));
    ASSERT_EQ(touch("proxyConfirmed"), "");
    ASSERT_TRUE(reaches("given"));
    EXPECT_EQ(saved("help"), "written");
    EXPECT_TRUE(filled()->fields.at("item.tired").proxyConfirmed);
}

}  // namespace ayumi::testing
