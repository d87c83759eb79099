// Settings hold at once; enrolment tells each refusal in words.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

TEST(SettingsPageTest, Language_ChangesEveryWordAtOnce) {
    PageApp app;
    app.driver->resize(1280, 800);
    app.open("settings");
    EXPECT_TRUE(app.driver->shows("文字の大きさ"));
    ASSERT_EQ(app.driver->touch("language_en"), "");
    EXPECT_TRUE(app.driver->shows("Text size"));
    EXPECT_TRUE(app.driver->shows("Today"));
    EXPECT_FALSE(app.driver->shows("文字の大きさ"));
    ASSERT_EQ(app.driver->touch("language_ja_easy"), "");
    EXPECT_TRUE(app.driver->shows("みえかた") || app.driver->shows("見えかた"));
    ASSERT_EQ(app.driver->touch("language_ja"), "");
    EXPECT_TRUE(app.driver->shows("文字の大きさ"));
}

TEST(SettingsPageTest, WhatWasChosen_IsThereAfterARestart) {
    QTemporaryDir folder;
    {
        viewmodels::Language language;
        viewmodels::DisplaySettings settings(folder.path(), language);
        settings.setLanguage("en");
        settings.setPalette("hcdark");
        settings.setTextPercent(150);
    }
    viewmodels::Language language;
    viewmodels::DisplaySettings settings(folder.path(), language);
    EXPECT_EQ(settings.language(), "en");
    EXPECT_EQ(settings.palette(), "hcdark");
    EXPECT_EQ(settings.textPercent(), 150);
}

TEST(EnrolPageTest, EachRefusal_IsToldInWords_AndLosesNothing) {
    PageApp app(false);
    app.driver->resize(1280, 800);
    ASSERT_EQ(app.context().navigator()->route(), "enrol");
    ASSERT_EQ(app.driver->write("enrolCodeInput", "K7QF"), "");
    ASSERT_EQ(app.driver->write("enrolAddressInput", "ayumi.example.jp"), "");
    ASSERT_EQ(app.driver->touch("enrolNext"), "");
    EXPECT_TRUE(app.driver->shows("コードの長さが違います"));
    ASSERT_EQ(app.driver->write("enrolCodeInput", "K7QF-ABCD-EFGH-IJKL-MNOP-QRST-UV"), "");
    ASSERT_EQ(app.driver->touch("enrolNext"), "");
    EXPECT_TRUE(app.driver->shows("ayumi.example.jp:8443"));
    ASSERT_EQ(app.driver->touch("enrolGo"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("サーバーにつながりません"); }));
    EXPECT_TRUE(app.driver->shows("電波のあるところで"));
    ASSERT_EQ(app.driver->touch("enrolBack"), "");
    EXPECT_EQ(app.driver->find("enrolCodeInput")->property("text").toString(),
              "K7QF-ABCD-EFGH-IJKL-MNOP-QRST-UV");
}

}  // namespace ayumi::testing
