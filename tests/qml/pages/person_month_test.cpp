// The month of a participant: its numbers, worked out by hand and once more from the records by
// other means; what is mended from it; and for how long somebody has not come.
#include <gtest/gtest.h>

#include <QAbstractItemModel>

#include <map>
#include <set>

#include "shared/base/time_text.h"
#include "tests/qml/pages/month_samples.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

int clockMinutes(const std::string& time) {
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

class PersonMonthTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 1600); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QVariantMap of(const char* person) {
        return {{"participant", QString::fromStdString(app.agency.people[person])}};
    }
    QString text(const QString& name) {
        const auto* item = app.driver->find(name);
        return item == nullptr ? QString() : item->property("text").toString();
    }
    QString key(const char* day, std::size_t site = 2) {
        return QString("%1/%2").arg(day, QString::fromStdString(app.agency.sites[site]));
    }
    std::vector<store::RecordRow> november(const char* person) {
        auto rows = app.tablet().reader().rowsOfDays(app.tablet().viewer(), "attendance",
                                                     "2026-11-01", "2026-11-30");
        std::erase_if(
            rows, [&](const auto& row) { return row.participant != app.agency.people[person]; });
        return rows;
    }
    QVariantMap sums() { return app.context().navigator()->page()->property("sums").toMap(); }
    bool asksForVisit() { return app.driver->find("notComing") != nullptr; }
    QString card() { return "care_visit/" + QString::fromStdString(app.agency.people[kAway]); }
    AgencyFixture::Sent visit(const char* way, const char* day) {
        AgencyFixture::Sent sent{"visit",
                                 {},
                                 {{"status", "done"},
                                  {"coach", app.agency.coach},
                                  {"way", way},
                                  {"arrived", "10:00"},
                                  {"left", "10:40"}},
                                 app.agency.coach,
                                 {},
                                 day};
        sent.people = {kAway};
        return sent;
    }

    PageApp app{true, sendMonths};
};

}  // namespace

TEST_F(PersonMonthTest, SaysWhatTheMonthComesTo) {
    app.open("personMonth", of(kBusyMonth));
    EXPECT_EQ(text("sumCame"), "来た日 5日（予定は20日）")
        << "2, 4, 5, 7, 18; 21 weekdays without the 3rd";
    EXPECT_EQ(text("sumBeside"), "そのうち予定のない日 1日・これからの日 7日")
        << "Saturday 7; 20, 23 to 27, 30";
    EXPECT_EQ(text("sumLate"), "遅刻 1日・早退 1日");
    EXPECT_EQ(app.driver->find("sumByTimes"), nullptr) << "the times say the same";
    EXPECT_EQ(text("sumAbsent"), "欠席 7日") << "6, 9 to 13, 16";
    EXPECT_EQ(text("sumCalls"), "回数に入る連絡 4回（月4回まで）") << "6, 9, 10, 11";
    EXPECT_EQ(text("sumUncounted"),
              "回数をこえた連絡 1回・まだたりない連絡 1回・連絡のない欠席 1日")
        << "12; 13; 16";
    EXPECT_EQ(text("sumMinutes"), "働いた時間は合わせて 8時間55分") << "165 + 155 + 125 + 90";
    EXPECT_EQ(text("sumMoney"), "食事 2回・送迎 2回（片道で1回）・交通費 1,840円");
    EXPECT_TRUE(text("sumWithoutMinutes").contains("記録 1件")) << "18: left before arriving";
    EXPECT_TRUE(text("sumUnrecorded").startsWith("記録のない日 1日")) << "19";
    EXPECT_TRUE(text("sumContested").startsWith("記録が2つある日 1日")) << "17";
}

TEST_F(PersonMonthTest, ItsNumbers_AgreeWithTheRecords) {
    for (const char* person : {"佐々木", kBusyMonth, kAway}) {
        app.open("personMonth", of(person));
        std::map<QString, std::set<std::string>> days;
        int minutes = 0, meals = 0, yen = 0, ways = 0;
        for (const auto& row : november(person)) {
            if (row.contested) {
                days["contestedDays"].insert(row.day);
                continue;
            }
            const std::string status = row.text("status");
            days[status == "absent" ? "absentDays" : "cameDays"].insert(row.day);
            if (status == "late") days["lateDays"].insert(row.day);
            if (status == "left_early") days["earlyDays"].insert(row.day);
            meals += row.values.value("meal", Json(false)) == Json(true) ? 1 : 0;
            yen += row.values.value("fare_yen", 0);
            ways += row.text("pickup") == "both" ? 2 : row.text("pickup").empty() ? 0 : 1;
            const std::string from = row.text("arrived"), to = row.text("left");
            if (from.empty() || to.empty() || to < from) continue;
            minutes += clockMinutes(to) - clockMinutes(from);
            if (row.values.contains("break_minutes") && row.values["break_minutes"].is_number()) {
                minutes -= row.values["break_minutes"].get<int>();
            }
        }
        for (const char* name :
             {"contestedDays", "absentDays", "cameDays", "lateDays", "earlyDays"}) {
            EXPECT_EQ(sums()[name].toInt(), static_cast<int>(days[name].size()))
                << person << ' ' << name;
        }
        EXPECT_EQ(sums()["minutes"].toInt(), minutes) << person;
        EXPECT_EQ(sums()["meals"].toInt(), meals) << person;
        EXPECT_EQ(sums()["fareYen"].toInt(), yen) << person;
        EXPECT_EQ(sums()["pickups"].toInt(), ways) << person;
    }
}

TEST_F(PersonMonthTest, EachDaySaysWhatItIs_AndWhatDoesNotFit) {
    app.open("personMonth", of(kBusyMonth));
    const auto said = [&](const char* day) {
        return app.driver->textsIn(app.driver->find("month_" + key(day))).join(' ');
    };
    EXPECT_TRUE(said("2026-11-02").contains("2時間45分・食事・送迎2回・1,420円"));
    EXPECT_TRUE(said("2026-11-03").contains("開いていない日"));
    EXPECT_TRUE(said("2026-11-04").contains("25分おそい"));
    EXPECT_TRUE(said("2026-11-05").contains("60分はやい"));
    EXPECT_TRUE(said("2026-11-07").contains("予定のない日"));
    EXPECT_TRUE(said("2026-11-11").contains("連絡あり・回数に入る"));
    EXPECT_TRUE(said("2026-11-12").contains("連絡あり・回数をこえた"));
    EXPECT_TRUE(said("2026-11-20").contains("これから"));
    EXPECT_EQ(text("monthDoubt_" + key("2026-11-13")),
              "まだないもの：伝えたこと。書くまで回数に入りません");
    EXPECT_EQ(text("monthDoubt_" + key("2026-11-16")), "連絡がないので、回数に入りません");
    EXPECT_EQ(text("monthDoubt_" + key("2026-11-18")), "時刻が合わないので、時間に入りません");
    EXPECT_EQ(app.driver->find("monthMend_" + key("2026-11-12")), nullptr) << "nothing to mend";
}

TEST_F(PersonMonthTest, WhatIsToBeMended_IsOneTapAway) {
    const std::pair<const char*, const char*> kWays[] = {{"2026-11-13", "absence"},
                                                         {"2026-11-16", "absence"},
                                                         {"2026-11-17", "day"},
                                                         {"2026-11-18", "attendance"},
                                                         {"2026-11-19", "attendance"}};
    for (const auto& [day, route] : kWays) {
        app.open("personMonth", of(kBusyMonth));
        ASSERT_EQ(app.driver->touch("monthMend_" + key(day)), "");
        EXPECT_EQ(app.context().navigator()->route(), route) << day;
        EXPECT_EQ(app.context().navigator()->page()->property("day").toString(), day);
    }
    app.open("personMonth", of(kBusyMonth));
    ASSERT_EQ(app.driver->touch("month_" + key("2026-11-04")), "");
    EXPECT_EQ(app.context().navigator()->route(), "day");
}

TEST_F(PersonMonthTest, ACallThatIsCompleted_IsCountedWhenOneComesBack) {
    app.open("person", of(kAway));
    EXPECT_TRUE(app.driver->shows("回数に入る欠席の連絡 4回（月4回まで）"));
    app.open("person", of(kBusyMonth));
    ASSERT_EQ(app.driver->touch("personMonth"), "");
    ASSERT_EQ(app.context().navigator()->route(), "personMonth");
    ASSERT_EQ(app.driver->touch("monthMend_" + key("2026-11-13")), "");
    EXPECT_EQ(text("absenceAlready"), "11月に、もう回数に入っている連絡 4回（月4回まで）");
    ASSERT_EQ(app.driver->write("noticeAdviceInput", "あたたかくして休む"), "");
    ASSERT_EQ(app.driver->touch("absenceSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() > 0; }));
    app.context().navigator()->back();
    app.driver->settle();
    EXPECT_EQ(text("sumUncounted"), "回数をこえた連絡 2回・連絡のない欠席 1日");
    EXPECT_EQ(text("sumCalls"), "回数に入る連絡 4回（月4回まで）");
}

TEST_F(PersonMonthTest, MonthsReachFromTheFirstPlacement_ToTheLastRecord) {
    app.open("personMonth", of(kBusyMonth));
    EXPECT_EQ(app.driver->find("monthAfter")->property("enabled"), false);
    for (int back = 0; back < 7; ++back) {
        ASSERT_EQ(app.driver->touch("monthBefore"), "") << back;
    }
    EXPECT_TRUE(app.driver->shows("2026年4月"));
    EXPECT_EQ(text("sumCame"), "来た日 0日（予定は22日）") << "Wed 1 to Thu 30 April";
    EXPECT_EQ(app.driver->find("monthBefore")->property("enabled"), false);
    app.killAndStart({{"attendance", kBusyMonth, wholeCall(app.agency, "2026-12-01"),
                       app.agency.coach, app.agency.sites[2], "2026-12-01"}});
    app.driver->resize(1280, 1600);
    app.open("personMonth", of(kBusyMonth));
    ASSERT_EQ(app.driver->touch("monthAfter"), "");
    EXPECT_EQ(text("sumCalls"), "回数に入る連絡 1回（月4回まで）") << "a month begins anew";
    EXPECT_EQ(app.driver->find("monthAfter")->property("enabled"), false);
}

TEST_F(PersonMonthTest, WhereNobodyIsPlaced_AMonthIsEmpty_AndSaysSo) {
    auto args = of(kBusyMonth);
    args["month"] = "2026-03";
    app.open("personMonth", args);
    EXPECT_NE(app.driver->find("monthEmpty"), nullptr);
    EXPECT_EQ(app.driver->find("monthSums"), nullptr);
}

TEST_F(PersonMonthTest, FiveOpenDaysWithoutComing_AskForAVisit_OnEachPage) {
    app.open("person", of(kAway));
    ASSERT_TRUE(asksForVisit());
    EXPECT_TRUE(app.driver->shows("開いている日に、5日つづけて来ていません（11月12日（木）から）"));
    EXPECT_TRUE(app.driver->shows("記録のない日が1日あります")) << "the 19th";
    app.open("personMonth", of(kAway));
    EXPECT_TRUE(asksForVisit());
    ASSERT_EQ(app.driver->touch("monthBefore"), "");
    EXPECT_FALSE(asksForVisit()) << "it is of today";
    app.open("today");
    EXPECT_TRUE(app.driver->shows("5日つづけて来ていない"));
    ASSERT_EQ(app.driver->touch(card()), "");
    EXPECT_EQ(app.context().navigator()->route(), "person");
    app.open("queue");
    ASSERT_EQ(app.driver->touch(card()), "");
    EXPECT_EQ(app.context().navigator()->route(), "person");
    EXPECT_TRUE(asksForVisit());
    app.open("person", of(kBusyMonth));
    EXPECT_FALSE(asksForVisit()) << "came on the 18th";
}

TEST_F(PersonMonthTest, ThePromptGoes_WhenThePersonComes) {
    app.killAndStart({{"attendance",
                       kAway,
                       {{"status", "present"}, {"arrived", "09:05"}},
                       app.agency.people[kAway],
                       app.agency.sites[2]}});
    app.open("today");
    EXPECT_EQ(app.driver->find(card()), nullptr);
    app.open("person", of(kAway));
    EXPECT_FALSE(asksForVisit());
}

TEST_F(PersonMonthTest, ThePromptGoes_WithAVisitAfterTheFifthDay_NotWithACall) {
    app.killAndStart({visit("home", "2026-11-18"), visit("phone", "2026-11-19")});
    app.open("today");
    EXPECT_NE(app.driver->find(card()), nullptr) << "on the fifth day itself, and by telephone";
    app.killAndStart({visit("home", "2026-11-19")});
    app.open("today");
    EXPECT_EQ(app.driver->find(card()), nullptr);
    app.open("person", of(kAway));
    EXPECT_FALSE(asksForVisit());
}

}  // namespace ayumi::testing
