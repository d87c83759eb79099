// Lists of visits: every number that is shown, worked out anew from the records by other means.
#include <gtest/gtest.h>

#include <QAbstractItemModel>

#include <map>
#include <set>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

int minutesOf(const std::string& time) {
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

int number(const store::RecordRow& row, const char* field) {
    return row.values.contains(field) ? row.values.at(field).get<int>() : 0;
}

class VisitsTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 1600); }

    std::vector<store::RecordRow> month() {
        return app.tablet().reader().rowsOfDays(app.tablet().viewer(), "visit", "2026-11-01",
                                                "2026-11-30");
    }
    // Minute by minute: which of a day's minutes were spent on visits, the way included.
    std::map<std::string, std::set<int>> minutesByDay() {
        std::map<std::string, std::set<int>> days;
        for (const auto& row : month()) {
            if (row.text("status") != "done" || row.text("way") == "phone") continue;
            auto& minutes = days[row.day];
            if (row.text("left").empty()) continue;
            const int from = minutesOf(row.text("arrived")) - number(row, "travel_in_minutes");
            const int to = minutesOf(row.text("left")) + number(row, "travel_out_minutes");
            for (int minute = from; minute < to; ++minute) minutes.insert(minute);
        }
        return days;
    }
    QString sum(const char* what) {
        const auto* item = app.driver->find(QString("sum") + what + "_" +
                                            QString::fromStdString(app.agency.coach));
        return item == nullptr ? QString() : item->property("text").toString();
    }

    PageApp app;
};

}  // namespace

TEST_F(VisitsTest, TheMonthsSums_AgreeWithTheRecords) {
    app.open("visits");
    const auto byDay = minutesByDay();
    std::set<std::string> planned;
    int contacts = 0;
    for (const auto& row : month()) {
        if (!row.text("planned_start").empty()) planned.insert(row.day);
        contacts += row.text("way") == "phone" ? 1 : 0;
    }
    int both = 0;
    for (const auto& day : planned) both += byDay.contains(day) ? 1 : 0;
    EXPECT_EQ(sum("Days"), QString("訪問した日 %1日（予定は%2日、そのうち訪問 %3日）")
                               .arg(byDay.size())
                               .arg(planned.size())
                               .arg(both));
    std::size_t reaching = 0;
    std::size_t minutes = 0;
    for (const auto& [day, spent] : byDay) {
        reaching += spent.size() >= 240 ? 1 : 0;
        minutes += spent.size();
    }
    EXPECT_EQ(reaching, 1U) << "12 Nov";
    EXPECT_EQ(sum("Line"), QString("移動もふくめて決まりの時間になった日 %1日、ならなかった日 %2日")
                               .arg(reaching)
                               .arg(byDay.size() - reaching));
    EXPECT_EQ(sum("Time"),
              QString("時間は合わせて %1時間%2分").arg(minutes / 60).arg(minutes % 60));
    EXPECT_TRUE(sum("Contacts").startsWith(QString("電話や画面ごしの支援 %1回").arg(contacts)));
    EXPECT_EQ(sum("Overlaps"), "時間が重なる記録 2件。1件は、わけがまだです");
}

TEST_F(VisitsTest, EachDaySaysWhatItComesTo) {
    app.open("visits");
    EXPECT_TRUE(app.driver->shows("合わせて 4時間30分。4時間になりました")) << "12 Nov";
    EXPECT_TRUE(app.driver->shows("合わせて 2時間25分。4時間まで 1時間35分"))
        << "13 Nov: 10:35 to 13:00, once";
    EXPECT_TRUE(app.driver->shows("出た時刻はまだ")) << "10 Nov";
    EXPECT_TRUE(app.driver->shows("お店が急に休みになったため。"));
}

TEST_F(VisitsTest, ThreeHours_AreTheLine_WhereThePersonsAgreementSaysSo) {
    PageApp other{
        true, [](AgencyFixture& agency) {
            agency.send(
                {"agreement", "山本", {{"from", "2026-04-01"}, {"visit_line_minutes", 180}}});
        }};
    other.driver->resize(1280, 1600);
    other.open("visits");
    EXPECT_TRUE(other.driver->shows("合わせて 2時間25分。3時間まで 35分"));
    EXPECT_TRUE(other.driver->shows("合わせて 4時間30分。4時間になりました"));
}

TEST_F(VisitsTest, APersonsPage_LeadsToTheirVisits_NewestFirst) {
    app.open("person");
    ASSERT_EQ(app.driver->touch("personVisits"), "");
    ASSERT_EQ(app.context().navigator()->route(), "visits");
    const auto* model =
        app.context().navigator()->page()->property("visits").value<QAbstractItemModel*>();
    ASSERT_EQ(model->rowCount(), 2) << "today and 12 Nov";
    const int role = model->roleNames().key("day");
    const auto day = [&](int row) { return model->index(row, 0).data(role).toString(); };
    EXPECT_EQ(day(0), "2026-11-20");
    EXPECT_EQ(day(1), "2026-11-12");
    EXPECT_EQ(app.driver->find("sums_" + QString::fromStdString(app.agency.coach)), nullptr);
}

TEST_F(VisitsTest, ASupervisor_SeesThoseOfEveryCoach_AndOfOne) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->replace("visits");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("支援者 高橋"));
    EXPECT_NE(sum("Days"), "");
}

TEST_F(VisitsTest, AVisitWithoutItsEnd_IsAskedForToday) {
    app.open("today");
    EXPECT_TRUE(app.driver->shows("出た時刻がまだの支援記録"));
    const auto contacts = app.context().navigator()->page()->property("contacts").toList();
    EXPECT_TRUE(contacts.isEmpty());
    EXPECT_TRUE(app.driver->shows("前回 11/13")) << "みどりの家";
    EXPECT_TRUE(app.driver->shows("移動 20分・7.4 km・車"));
}

}  // namespace ayumi::testing
