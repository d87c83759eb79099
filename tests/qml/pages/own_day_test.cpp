// 来ました and 帰ります, and なおす for what was tapped by mistake.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class OwnDayTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString of(const char* control) {
        return QString(control) + "_" + QString::fromStdString(app.agency.sites[0]);
    }
    std::optional<store::RecordView> today(const char* person = "井上") {
        static const auto kKinds = records::KindTable::released();
        return app.tablet().reader().record(
            app.tablet().viewer(),
            records::naturalRecordId(*kKinds.find("attendance"), app.agency.agency,
                                     app.agency.people[person], app.agency.today,
                                     app.agency.sites[0]));
    }
    void arrive() {
        ASSERT_EQ(app.driver->touch("homeOwn"), "");
        ASSERT_EQ(app.driver->touch(of("arrive")), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("9:15に来ました"); }));
    }
    bool becomes(const char* field, const Json& value) {
        return app.driver->waitFor([&] {
            const auto now = today();
            return now && now->values.value(field, Json()) == value;
        });
    }
};

}  // namespace

TEST_F(OwnDayTest, AnArrivalTappedLate_IsPutRight_AndNothingIsContested) {
    arrive();
    ASSERT_EQ(app.driver->touch(of("fixArrived")), "");
    EXPECT_TRUE(app.driver->shows("何時に来ましたか。"));
    EXPECT_TRUE(app.driver->shows("9:15"));
    ASSERT_EQ(app.driver->touch("ownTime_minus10"), "");
    ASSERT_EQ(app.driver->touch("ownTime_minus1"), "");
    EXPECT_TRUE(app.driver->shows("9:04"));
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(becomes("arrived", "09:04"));
    EXPECT_FALSE(today()->contested);
    EXPECT_TRUE(app.driver->shows("9:04に来ました"));
    EXPECT_EQ(today()->text("status"), "present");
}

TEST_F(OwnDayTest, AnArrivalThatWasNone_IsTakenBack_AndCanBeMadeAgain) {
    arrive();
    ASSERT_EQ(app.driver->touch(of("leave")), "");
    ASSERT_TRUE(becomes("left", "09:15"));
    ASSERT_EQ(app.driver->touch(of("fixArrived")), "");
    ASSERT_EQ(app.driver->pressByKeyboard("ownTakeBack"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return today()->isVoid; }));
    EXPECT_EQ(today()->fields.at("void").reason, "本人が取り消しました");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find(of("arrive")) != nullptr; }));
    EXPECT_FALSE(app.driver->shows("9:15に来ました"));
    app.agency.clock.advance(20 * 60 * 1000);
    ASSERT_EQ(app.driver->touch(of("arrive")), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !today()->isVoid; }));
    EXPECT_EQ(today()->text("arrived"), "09:35");
    EXPECT_EQ(today()->text("left"), "") << "the old leaving is not there again";
    EXPECT_FALSE(today()->contested);
}

TEST_F(OwnDayTest, ALeaving_IsTakenBack_AndTheArrivalStays) {
    arrive();
    ASSERT_EQ(app.driver->touch(of("leave")), "");
    ASSERT_TRUE(becomes("left", "09:15"));
    ASSERT_EQ(app.driver->touch(of("fixLeft")), "");
    EXPECT_TRUE(app.driver->shows("何時に帰りましたか。"));
    ASSERT_EQ(app.driver->touch("ownTakeBack"), "");
    ASSERT_TRUE(becomes("left", Json()));
    EXPECT_EQ(today()->text("arrived"), "09:15");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->find(of("leave")) != nullptr; }));
}

TEST_F(OwnDayTest, LeavingBeforeArriving_IsRefusedBesideTheTime) {
    arrive();
    ASSERT_EQ(app.driver->touch(of("leave")), "");
    ASSERT_TRUE(becomes("left", "09:15"));
    const auto before = app.waiting();
    ASSERT_EQ(app.driver->touch(of("fixLeft")), "");
    ASSERT_EQ(app.driver->touch("ownTime_minus10"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_TRUE(app.driver->shows("帰りが来た時刻より前です"));
    EXPECT_NE(app.driver->find("ownTimeProblem"), nullptr);
    EXPECT_EQ(app.waiting(), before);
    ASSERT_EQ(app.driver->touch("ownTime_plus10"), "");
    EXPECT_FALSE(app.driver->shows("帰りが来た時刻より前です"));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(today()->text("left"), "09:15") << "もどる changes nothing";
}

TEST_F(OwnDayTest, WhatTheCoachWroteInTheRecord_StaysWhenTheArrivalIsTakenBack) {
    app.killAndStart({{"attendance",
                       "井上",
                       {{"status", "present"}, {"arrived", "09:00"}, {"pickup", "outward"}},
                       app.agency.coach,
                       app.agency.sites[0]}});
    app.home("井上", "3618");
    ASSERT_EQ(app.driver->touch("homeOwn"), "");
    ASSERT_EQ(app.driver->touch(of("fixArrived")), "");
    ASSERT_EQ(app.driver->touch("ownTakeBack"), "");
    ASSERT_TRUE(becomes("arrived", Json()));
    EXPECT_FALSE(today()->isVoid);
    EXPECT_EQ(today()->text("pickup"), "outward");
    EXPECT_EQ(today()->text("status"), "");
}

TEST_F(OwnDayTest, AfterAnAbsenceThatWasCalledIn_ThePersonMayStillCome) {
    app.home("三浦", "5841");
    ASSERT_EQ(app.driver->touch("homeOwn"), "");
    EXPECT_TRUE(app.driver->shows("欠席"));
    ASSERT_EQ(app.driver->touch(of("arrive")), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return today("三浦")->text("arrived") == "09:15"; }));
    EXPECT_EQ(today("三浦")->text("status"), "present");
    EXPECT_FALSE(today("三浦")->contested);
}

}  // namespace ayumi::testing
