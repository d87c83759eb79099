// A workplace is added and put right: what was typed is kept, what cannot be is refused in words.
#include "tests/qml/pages/site_fixture.h"

namespace ayumi::testing {

namespace {

class SiteFormTest : public SiteFixture {
protected:
    // That has this name; empty if none has.
    store::RecordRow named(const char* name) {
        for (const auto& row : app.tablet().reader().sites(app.tablet().viewer())) {
            if (row.text("name") == name) return row;
        }
        return {};
    }
    void write(const char* field, const char* text) {
        ASSERT_EQ(app.driver->write(QString(field) + "Input", QString::fromUtf8(text)), "");
    }
    QString typed(const char* field) {
        const auto* input = app.driver->find(QString(field) + "Input");
        return input == nullptr ? QString("not there") : input->property("text").toString();
    }
};

}  // namespace

TEST_F(SiteFormTest, Adds_WithEveryFact_AsItIsTyped) {
    app.open("sites");
    ASSERT_EQ(app.driver->touch("siteAdd"), "");
    ASSERT_EQ(route(), "siteForm");
    write("name", "こもれび文具 ");
    write("name_kana", "コモレビブング");
    write("work", "値札づけ、棚の補充");
    for (const char* day : {"weekday_5", "weekday_1", "weekday_3", "weekday_5", "weekday_6"}) {
        ASSERT_EQ(app.driver->touch(day), "");
    }
    write("opens", "９：３０");
    write("closes", "1600");
    write("room", "３");
    write("conditions", "字が読めること");
    write("help", "休憩室");
    write("pay", "時給1,060円");
    write("transport", "実費");
    write("insurance", "労災");
    write("address", "あさひ市東町3-3");
    write("contact", "森さん");
    write("phone", "050-0000-0777");
    write("confirmed_on", "2026/11/18");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    ASSERT_TRUE(comesTo("sites"));
    EXPECT_EQ(named("こもれび文具").values, (Json{{"name", "こもれび文具"},
                                                  {"name_kana", "コモレビブング"},
                                                  {"work", "値札づけ、棚の補充"},
                                                  {"open_weekdays", Json::array({1, 3, 6})},
                                                  {"opens", "09:30"},
                                                  {"closes", "16:00"},
                                                  {"room", 3},
                                                  {"conditions", "字が読めること"},
                                                  {"help", "休憩室"},
                                                  {"pay", "時給1,060円"},
                                                  {"transport", "実費"},
                                                  {"insurance", "労災"},
                                                  {"address", "あさひ市東町3-3"},
                                                  {"contact", "森さん"},
                                                  {"phone", "050-0000-0777"},
                                                  {"confirmed_on", "2026-11-18"}}));
    EXPECT_TRUE(comes("6か所"));
}

TEST_F(SiteFormTest, Refuses_WhatCannotBe_AndSaysWhatToDo) {
    app.open("siteForm");
    write("opens", "15:00");
    write("closes", "9:00");
    write("room", "1000");
    write("confirmed_on", "2026-11-21");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    EXPECT_TRUE(shows("0から999までにしてください"));
    write("room", "999");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    EXPECT_TRUE(shows("まだ入っていません")) << "the name";
    EXPECT_TRUE(shows("おわる時刻が、はじまる時刻より前か、同じです"));
    EXPECT_TRUE(shows("どちらかの時刻をなおしてください"));
    EXPECT_TRUE(shows("まだ来ていない日です"));
    EXPECT_EQ(app.waiting(), 0U);
    write("name", "こもれび文具");
    write("closes", "15:00");
    write("confirmed_on", "2026-11-20");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    EXPECT_TRUE(shows("おわる時刻が、はじまる時刻より前か、同じです"));
    write("closes", "25:00");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    EXPECT_TRUE(shows("時刻として読めません")) << "there is no 翌 to set here";
    write("closes", "15:01");
    ASSERT_EQ(app.driver->pressByKeyboard("siteSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return named("こもれび文具").values.size() == 5; }));
}

TEST_F(SiteFormTest, OfANewOne_WhatWasTyped_IsThereAfterAKill) {
    app.open("siteForm");
    write("name", "こもれび文具");
    write("opens", "9時");
    ASSERT_EQ(app.driver->touch("weekday_2"), "");
    app.killAndStart();
    app.open("siteForm");
    EXPECT_NE(app.driver->find("formDraft"), nullptr);
    EXPECT_EQ(typed("name"), "こもれび文具");
    EXPECT_EQ(typed("opens"), "9時");
    EXPECT_TRUE(app.driver->find("weekday_2")->property("selected").toBool());
    write("opens", "9:00");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !named("こもれび文具").record.empty(); }));
    EXPECT_EQ(named("こもれび文具").values.at("open_weekdays"), Json::array({2}));
    app.open("siteForm");
    EXPECT_EQ(app.driver->find("formDraft"), nullptr) << "saved: the next one is new";
}

TEST_F(SiteFormTest, PutsRight_WhatChanged_AndNothingElse) {
    openSite(sent.bakery);
    ASSERT_EQ(app.driver->touch("siteAmend"), "");
    EXPECT_EQ(typed("room"), "6");
    EXPECT_EQ(typed("opens"), "09:00");
    write("opens", "9:00");  // the same, in other letters
    write("room", "7");
    write("room", "6");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    EXPECT_TRUE(shows("変わったところがありません"));
    write("room", "4");
    ASSERT_EQ(app.driver->touch("weekday_5"), "");
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    ASSERT_TRUE(comesTo("site"));
    EXPECT_TRUE(comes("4人"));
    EXPECT_TRUE(shows("月・火・水・木"));
    const auto view = record(sent.bakery);
    for (const auto& [field, value] : view.fields) {
        const bool changed = field == "room" || field == "open_weekdays";
        EXPECT_EQ(value.pending, changed) << field;
    }
}

TEST_F(SiteFormTest, WhatCameInMeanwhile_IsTold_AndStaysBeside) {
    openSite(sent.cafe);
    ASSERT_EQ(app.driver->touch("siteAmend"), "");
    write("room", "2");
    ASSERT_EQ(app.driver->touch("weekday_7"), "");
    app.killAndStart(
        {{.kind = "site",
          .participant = {},
          .set = {{"name", "喫茶ねむの木"}, {"room", 5}, {"open_weekdays", Json::array({5, 6, 7})}},
          .record = sent.cafe}});
    app.open("siteForm", {{"record", QString::fromStdString(sent.cafe)}});
    EXPECT_EQ(typed("room"), "2");
    EXPECT_TRUE(shows("大野が「5人」と記録しました。保存すると、両方が残ります"));
    EXPECT_TRUE(shows("大野が「金・土・日」と記録しました。保存すると、両方が残ります"));
    ASSERT_EQ(app.driver->touch("siteSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return record(sent.cafe).contested; }));
    EXPECT_EQ(record(sent.cafe).fields.at("room").rivals.size(), 1U);
}

TEST_F(SiteFormTest, ACoach_ReadsItAndSavesNothing) {
    openAsCoach("siteForm", {{"record", QString::fromStdString(sent.bakery)}});
    ASSERT_NE(app.driver->find("siteSave"), nullptr);
    EXPECT_FALSE(app.driver->find("siteSave")->isEnabled());
}

}  // namespace ayumi::testing
