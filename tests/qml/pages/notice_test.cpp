// Absence calls: how many of a month count, what is refused, and that the reason is gone through
// with the person when they come again.
#include "shared/records/validation.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

// A whole call of 山本 on this day.
AgencyFixture::Sent call(const AgencyFixture& agency, const std::string& day) {
    return {"attendance",
            "山本",
            {{"status", "absent"},
             {"notice_at", day + "T08:30:00.000+09:00"},
             {"notice_by", agency.coach},
             {"notice_cause", "health"},
             {"notice_reason", "頭が痛い"},
             {"notice_advice", "水分をとって休む"}},
            agency.coach,
            agency.sites[1],
            day};
}

class NoticeTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QVariantMap args(const std::string& day) {
        return {{"participant", QString::fromStdString(app.agency.people["山本"])},
                {"site", QString::fromStdString(app.agency.sites[1])},
                {"day", QString::fromStdString(day)}};
    }
    store::RecordView of(const std::string& day) {
        const auto kinds = records::KindTable::released();
        return app.tablet()
            .reader()
            .record(app.tablet().viewer(),
                    records::naturalRecordId(*kinds.find("attendance"), app.agency.agency,
                                             app.agency.people["山本"], day, app.agency.sites[1]))
            .value_or(store::RecordView());
    }
    void writeCall() {
        ASSERT_EQ(app.driver->touch("cause_health"), "");
        ASSERT_EQ(app.driver->write("noticeAdviceInput", "水分をとって休む"), "");
    }

    PageApp app{true, [](AgencyFixture& agency) {
                    for (const char* day : {"2026-10-30", "2026-11-04", "2026-11-09"}) {
                        agency.send(call(agency, day));
                    }
                    AgencyFixture::Sent half = call(agency, "2026-11-10");
                    half.set.erase("notice_advice");
                    agency.send(half);
                }};
};

}  // namespace

TEST_F(NoticeTest, AMonth_CountsWholeCallsOfItsOwnDaysAlone) {
    app.open("absence", args(app.agency.today));
    EXPECT_TRUE(app.driver->shows("今月はここまで 2回（月4回まで）"))
        << "October's call and the half one are none of November's";
    writeCall();
    EXPECT_TRUE(app.driver->shows("今月はこれで 3回め（月4回まで）"));
}

TEST_F(NoticeTest, TheFifthOfAMonth_IsKept_AndSaysThatItDoesNotCount) {
    app.killAndStart({call(app.agency, "2026-11-11"), call(app.agency, "2026-11-12")});
    app.open("absence", args(app.agency.today));
    EXPECT_TRUE(app.driver->shows("今月はここまで 4回（月4回まで）"));
    writeCall();
    EXPECT_TRUE(
        app.driver->shows("今月の連絡はこれで 5回めです。月4回までなので、回数に入りません"));
    EXPECT_FALSE(app.driver->shows("今月はこれで 5回め（月4回まで）"));
    ASSERT_EQ(app.driver->touch("absenceSave"), "");
    EXPECT_TRUE(
        app.driver->waitFor([&] { return of(app.agency.today).text("status") == "absent"; }));
}

TEST_F(NoticeTest, TwentyFiveOClock_IsRefusedBesideTheField_WithTheHint) {
    app.open("absence", args(app.agency.today));
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->write("noticeTimeInput", "25:00"), "");
    ASSERT_EQ(app.driver->touch("absenceSave"), "");
    EXPECT_TRUE(app.driver->shows("24時を過ぎた時刻はそのまま入れられません"));
    EXPECT_TRUE(app.driver->shows("翌"));
    EXPECT_EQ(app.waiting(), before);
    EXPECT_EQ(app.driver->find("noticeTimeInput")->property("text").toString(), "25:00");
}

TEST_F(NoticeTest, OnTheNextDay_TheReasonIsGoneThroughWithThePerson_Offline) {
    app.open("attendance", args(app.agency.today));
    EXPECT_TRUE(app.driver->shows("11月10日（火）の欠席の理由を、まだ本人と確かめていません"))
        << "the last one, also where something is still missing of it";
    EXPECT_TRUE(app.driver->shows("体調：頭が痛い"));
    ASSERT_EQ(app.driver->touch("noticeAction"), "");
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return of("2026-11-10").values.value("notice_confirmed", Json()) == Json(true); }));
    EXPECT_EQ(of("2026-11-10").fields.at("notice_confirmed").author, app.agency.coach);
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("11月9日（月）の欠席の理由"); }))
        << "then the one before it";
    app.open("absence", args("2026-11-10"));
    EXPECT_TRUE(app.driver->shows("本人と確かめました"));
    EXPECT_FALSE(app.driver->shows("次に来た日に、本人と確かめます"));
}

TEST_F(NoticeTest, ThePersonsPage_AsksToo_AndADayBeforeTheCallDoesNot) {
    app.open("person", args(app.agency.today));
    ASSERT_EQ(app.driver->pressByKeyboard("noticeAction"), "");
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return of("2026-11-10").values.value("notice_confirmed", Json()) == Json(true); }));
    app.open("attendance", args("2026-10-28"));
    EXPECT_EQ(app.driver->find("notice"), nullptr);
    app.open("attendance");
    EXPECT_EQ(app.driver->find("notice"), nullptr) << "somebody without such a call";
}

}  // namespace ayumi::testing
