// A coach's visit: come and left by one tap each, the form with what it refuses and what it asks
// about, moved and taken back.
#include <gtest/gtest.h>

#include <algorithm>

#include "mobile/viewmodels/visits_of.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class VisitTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }

    std::vector<viewmodels::SeenVisit> seen(const std::string& day = "2026-11-20") {
        return viewmodels::visitsOf(app.tablet(), day, day);
    }
    store::RecordRow at(int site, const std::string& day = "2026-11-20") {
        for (const auto& one : seen(day)) {
            if (one.row.text("site") == app.agency.sites.at(static_cast<std::size_t>(site))) {
                return one.row;
            }
        }
        return {};
    }
    QString site(const char* prefix, int index) {
        return prefix +
               QString::fromStdString(app.agency.sites.at(static_cast<std::size_t>(index)));
    }
    QString person(const char* prefix, const char* name) {
        return prefix + QString::fromStdString(app.agency.people[name]);
    }
    std::vector<std::string> people(std::vector<const char*> names) {
        std::vector<std::string> ids;
        for (const char* name : names) ids.push_back(app.agency.people[name]);
        std::ranges::sort(ids);
        return ids;
    }
    void openNew(int place = 0, const std::string& day = "2026-11-19") {
        app.open("visit", {{"site", site("", place)}, {"day", QString::fromStdString(day)}});
    }
    void touch(const QString& name) { ASSERT_EQ(app.driver->touch(name), ""); }
    void write(const QString& name, const QString& text) {
        ASSERT_EQ(app.driver->write(name + "Input", text), "");
    }
    void save(std::size_t changes = 1) {
        const auto before = app.waiting();
        touch("visitSave");
        ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + changes; }));
        app.driver->settle();
    }
    bool beside(const char* field, const char* words) {
        return app.driver->textsIn(app.driver->find(field)).join(" / ").contains(words);
    }

    PageApp app;
};

}  // namespace

TEST_F(VisitTest, Arriving_IsOneTap_AndBeginsWhatWasPlanned) {
    app.open("today");
    const auto planned = at(1);
    touch(site("arrive_", 1));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1U; }));
    const auto begun = at(1);
    EXPECT_EQ(begun.record, planned.record);
    EXPECT_EQ(begun.text("status"), "done");
    EXPECT_EQ(begun.text("arrived"), "09:15");
    EXPECT_TRUE(begun.pending);
    EXPECT_TRUE(app.driver->shows("いまここ"));
}

TEST_F(VisitTest, Arriving_UnplannedIsForThoseWhoAreThere_AndTheCoachsOwn) {
    app.open("today");
    touch(site("leave_", 0));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "visit"; }));
    EXPECT_EQ(at(0).text("left"), "09:15");
    const auto there = viewmodels::peopleThere(app.tablet(), app.agency.coach, app.agency.sites[0],
                                               app.agency.today);
    EXPECT_FALSE(there.empty());
    for (const auto& line : app.tablet().reader().roster(app.tablet().viewer(), app.agency.sites[0],
                                                         app.agency.today)) {
        const bool absent = line.attendance.text("status") == "absent";
        const bool listed = std::ranges::find(there, line.participant) != there.end();
        EXPECT_NE(absent, listed) << line.person.text("name");
    }
}

TEST_F(VisitTest, Leaving_EndsItNow_AndOpensTheFormForTheWords) {
    app.open("today");
    touch(site("leave_", 0));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "visit"; }));
    write("visitDone", "計量のとなりで見ていた。");
    write("visitInMinutes", "10");
    write("visitInKm", "7.4");
    save();
    const auto row = at(0);
    EXPECT_EQ(row.text("arrived"), "09:00");
    EXPECT_EQ(row.text("left"), "09:15");
    EXPECT_EQ(row.text("done"), "計量のとなりで見ていた。");
    EXPECT_EQ(row.values.at("travel_in_metres"), 7400);
    EXPECT_TRUE(app.driver->shows("保存しました"));
}

TEST_F(VisitTest, WhoReadsIt_IsSaidOnThePage) {
    app.open("visit");
    EXPECT_TRUE(app.driver->shows("高橋さん"));
    EXPECT_TRUE(app.driver->shows("本人は読みません"));
}

TEST_F(VisitTest, WhatCannotBe_IsRefusedBesideItsField_AndNothingIsSaved) {
    openNew();
    const auto before = app.waiting();
    write("visitArrived", "10:00");
    write("visitLeft", "25:00");
    write("visitInMinutes", "-5");
    write("visitOutKm", "ちかい");
    touch("visitSave");
    EXPECT_TRUE(beside("visitLeft", "24時を過ぎた時刻はそのまま入れられません"));
    EXPECT_TRUE(beside("visitInMinutes", "0から720まで"));
    EXPECT_TRUE(beside("visitOutKm", "距離として読めません"));
    write("visitLeft", "9:00");
    touch("visitSave");
    EXPECT_TRUE(beside("visitLeft", "出た時刻が、着いた時刻より前です"));
    EXPECT_EQ(app.waiting(), before);
}

TEST_F(VisitTest, ForNobody_ItIsNotSaved) {
    app.open("visit", {{"site", site("", 1)}, {"day", "2026-11-19"}});
    for (const char* name : {"山本", "中村", "石田"}) touch(person("visitFor_", name));
    write("visitArrived", "9:00");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("だれのための記録か、まだ選ばれていません"));
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(VisitTest, WhoWasNotAssignedOnThatDay_IsNamed) {
    openNew();
    write("visitDay", "2026-03-31");
    write("visitArrived", "9:00");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("この日に受けもちでない人がいます"));
    EXPECT_TRUE(app.driver->shows("佐々木 ひかる"));
    EXPECT_EQ(app.waiting(), 0U);
}

TEST_F(VisitTest, AWayLongerThanTheVisit_IsAskedAboutOnce_AndKeptIfItIsSo) {
    openNew();
    write("visitArrived", "10:00");
    write("visitLeft", "10:20");
    write("visitInMinutes", "30");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("移動の時間が、いた時間より長くなっています"));
    touch("dialogCancel");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("移動の時間が、いた時間より長くなっています")) << "as before";
    EXPECT_EQ(app.waiting(), 0U);
    touch("dialogAccept");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1U; }));
    EXPECT_EQ(at(0, "2026-11-19").values.at("travel_in_minutes"), 30);
}

TEST_F(VisitTest, AnOverlap_IsNamed_AndItsWordIsKept) {
    openNew(0, "2026-11-13");
    write("visitArrived", "12:00");
    write("visitLeft", "12:20");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("ほかの支援記録と時間が重なります"));
    EXPECT_TRUE(app.driver->shows("みどりの家"));
    EXPECT_EQ(app.waiting(), 0U);
    write("visitOverlapWhy", "電話で呼ばれて、となりの店に行ったため。");
    touch("dialogAccept");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1U; }));
    EXPECT_EQ(at(0, "2026-11-13").text("overlap_why"), "電話で呼ばれて、となりの店に行ったため。");
}

TEST_F(VisitTest, OverMidnight_IsMarked) {
    openNew();
    write("visitArrived", "22:00");
    write("visitLeft", "0:30");
    touch("visitLeftNextDay");
    EXPECT_TRUE(app.driver->shows("移動もふくめて 2時間30分"));
    save();
    EXPECT_EQ(at(0, "2026-11-19").values.at("left_next_day"), true);
}

TEST_F(VisitTest, APlan_MayLieAhead_AndIsGivenUpWithAWord) {
    openNew(1, "2026-11-24");
    write("visitPlannedStart", "10:00");
    write("visitPlannedEnd", "9:00");
    touch("visitSave");
    EXPECT_TRUE(beside("visitPlannedEnd", "予定のおわりが、はじめより前です"));
    write("visitPlannedEnd", "11:00");
    save();
    EXPECT_EQ(at(1, "2026-11-24").text("status"), "planned");
    touch("visitStatus_cancelled");
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("理由がまだです"));
    write("visitCancelledWhy", "雪で電車が止まったため。");
    save();
    EXPECT_EQ(at(1, "2026-11-24").text("cancelled_why"), "雪で電車が止まったため。");
}

TEST_F(VisitTest, WhatIsTyped_IsThereAfterAKill_ForTheSamePeople) {
    openNew();
    touch(person("visitFor_", "渡辺"));
    write("visitDone", "途中まで書いた");
    app.killAndStart();
    openNew();
    EXPECT_TRUE(app.driver->shows("前に書きかけた内容です"));
    EXPECT_TRUE(app.driver->shows("途中まで書いた"));
    write("visitArrived", "9:00");
    save();
    const auto row = at(0, "2026-11-19");
    EXPECT_EQ(row.text("done"), "途中まで書いた");
    EXPECT_EQ(std::ranges::count(row.people, app.agency.people["渡辺"]), 0);
}

TEST_F(VisitTest, OtherPeople_AreAMove_WithAWordAndATraceInBoth) {
    app.open("visit");
    const auto before = at(0, "2026-11-12");
    touch(person("visitFor_", "渡辺"));
    touch("visitSave");
    EXPECT_TRUE(app.driver->shows("理由がまだです"));
    EXPECT_EQ(app.waiting(), 0U);
    write("visitMoveWhy", "渡辺さんは休みだった。");
    save(2);
    const auto now = at(0, "2026-11-12");
    EXPECT_NE(now.record, before.record);
    EXPECT_EQ(now.people, people({"佐々木", "小林"}));
    EXPECT_EQ(now.text("moved_from"), before.record);
    EXPECT_EQ(now.text("done"), before.text("done"));
    const auto old = app.tablet().reader().record(app.tablet().viewer(), before.record);
    ASSERT_TRUE(old);
    EXPECT_TRUE(old->isVoid);
    EXPECT_EQ(old->fields.at("void").reason, "渡辺さんは休みだった。");
}

TEST_F(VisitTest, TakenBack_ItStaysToBeRead_WithItsReason) {
    app.open("visit");
    const auto record = at(0, "2026-11-12").record;
    touch("visitTakeBack");
    ASSERT_EQ(app.driver->write("takeBackReasonInput", "書く日をまちがえた。"), "");
    touch("dialogAccept");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1U; }));
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("取り消した記録"); }));
    EXPECT_TRUE(app.driver->shows("書く日をまちがえた。"));
    EXPECT_TRUE(app.tablet().reader().record(app.tablet().viewer(), record)->isVoid);
    EXPECT_EQ(at(0, "2026-11-12").record, "");
}

// Two tablets wrote the time of leaving without knowing of each other.
class TwiceWrittenVisitTest : public ::testing::Test {
protected:
    static void add(AgencyFixture& agency) {
        AgencyFixture::Sent first{"visit",
                                  {},
                                  {{"status", "done"},
                                   {"way", "home"},
                                   {"coach", agency.coach},
                                   {"arrived", "10:00"},
                                   {"left", "11:00"}},
                                  agency.coach,
                                  {},
                                  "2026-11-19"};
        first.people = {"佐々木", "山本"};
        first.record = kRecord;
        auto second = first;
        second.set = {{"left", "11:30"}};
        second.author = agency.supervisor;
        agency.sendRivals({first, second});
    }
    static constexpr const char* kRecord = "0193b2d0-0000-7000-8000-000000000042";
    PageApp app{true, add};
};

TEST_F(TwiceWrittenVisitTest, BothAreShown_AndOneIsChosen) {
    app.driver->resize(1280, 800);
    app.open("visit", {{"record", kRecord}});
    EXPECT_TRUE(app.driver->shows("出た時刻の記録が2つあります"));
    EXPECT_TRUE(app.driver->shows("11:00"));
    EXPECT_TRUE(app.driver->shows("11:30"));
    ASSERT_EQ(app.driver->touch("settle_left_1"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1U; }));
    const auto now = app.tablet().reader().record(app.tablet().viewer(), kRecord);
    EXPECT_FALSE(now->contested);
    EXPECT_FALSE(app.driver->shows("記録が2つあります"));
}

// As above, of the workplace.
class TwicePlacedVisitTest : public ::testing::Test {
protected:
    static void addPlaces(AgencyFixture& agency) {
        AgencyFixture::Sent first{"visit",
                                  {},
                                  {{"status", "done"},
                                   {"way", "workplace"},
                                   {"coach", agency.coach},
                                   {"arrived", "10:00"},
                                   {"site", agency.sites[0]}},
                                  agency.coach,
                                  {},
                                  "2026-11-19"};
        first.people = {"佐々木", "山本"};
        first.record = kPlaced;
        auto second = first;
        second.set = {{"site", agency.sites[1]}};
        second.author = agency.supervisor;
        agency.sendRivals({first, second});
    }
    QStringList choices() {
        return app.driver->textsIn(app.driver->find("settle_site_0")) +
               app.driver->textsIn(app.driver->find("settle_site_1"));
    }
    QString nameOf(int site) {
        const auto view = app.tablet().reader().record(
            app.tablet().viewer(), app.agency.sites[static_cast<std::size_t>(site)]);
        return view ? QString::fromStdString(view->text("name")) : QString();
    }
    static constexpr const char* kPlaced = "0193b2d0-0000-7000-8000-000000000043";
    PageApp app{true, addPlaces};
};

TEST_F(TwicePlacedVisitTest, BothAreCalledByTheirNames) {
    app.driver->resize(1280, 800);
    app.open("visit", {{"record", kPlaced}});
    const QString said = choices().join(' ').remove(' ');
    for (const int site : {0, 1}) {
        ASSERT_NE(nameOf(site), "");
        EXPECT_TRUE(said.contains(nameOf(site).remove(' '))) << said.toStdString();
    }
}

// It was never left either: two cards of one visit.
TEST_F(TwicePlacedVisitTest, StandsOnTodaysPageForEachOfItsReasons) {
    app.driver->resize(1280, 800);
    app.open("today");
    ASSERT_NE(app.driver->find(QString("care_") + kPlaced), nullptr) << "contested";
    ASSERT_EQ(app.driver->touch(QString("care_unleft/") + kPlaced), "");
    EXPECT_EQ(app.context().navigator()->route(), "visit");
}

}  // namespace ayumi::testing
