// Closing months: what is in the way, one and several, opening again, and what is refused after it.
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/months_page.h"
#include "mobile/viewmodels/queue_page.h"
#include "tests/qml/pages/closing_samples.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

struct SentClosings {};

SentClosings sendAll(AgencyFixture& agency) {
    sendClosings(agency);
    return {};
}

class MonthsCloseTest : public SentFixture<SentClosings, sendAll> {
protected:
    QVariantMap october(const char* name) {
        return {{"participant", person(name)}, {"month", kClosedOctober}};
    }
    QString state(const char* name) {
        auto& page = *qobject_cast<viewmodels::MonthsPage*>(app.context().navigator()->page());
        for (int row = 0; row < page.people()->count(); ++row) {
            const auto line = page.people()->at(row).value<viewmodels::MonthsLine>();
            if (line.key == person(name)) return line.state;
        }
        return "none";
    }
    std::string refusalOf(const char* name, const char* day) {
        std::optional<std::string> code;
        app.tablet().save({.kind = "attendance",
                           .participant = app.agency.people[name],
                           .day = day,
                           .about = app.agency.sites[1],
                           .set = {{"status", "present"}}},
                          &app.context(),
                          [&](auto saved) { code = saved ? std::string() : saved.error().code; });
        EXPECT_TRUE(app.driver->waitFor([&] { return code.has_value(); }));
        return code.value_or("");
    }
};

}  // namespace

TEST_F(MonthsCloseTest, TheQueueNamesWhoseMonthIsContested_AlsoWhereTheShownValueSaysClosed) {
    const auto decided = [](const char* state) {
        return AgencyFixture::Sent{"month_close", kReadyToClose, {{"state", state}}, {}, {},
                                   "2026-10-01"};
    };
    app.killAndStart([&] {
        app.agency.arriveRivals(app.tabletFolder(), {decided("open"), decided("closed")});
    });
    openAsSupervisor("queue");
    const auto rows = rowsOf("month_close", app.agency.people[kReadyToClose]);
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_EQ(rows.front().text("state"), "closed");
    ASSERT_TRUE(rows.front().contested);
    auto* page = qobject_cast<viewmodels::QueuePage*>(app.context().navigator()->page());
    EXPECT_TRUE(page->months()->names().contains(kReadyToClose));
}

TEST_F(MonthsCloseTest, TheQueueLeadsToThem_ThoseToLookAtFirst) {
    openAsSupervisor("queue");
    touch("queueMonths");
    ASSERT_EQ(route(), "months");
    EXPECT_TRUE(shows("2026年10月"));
    EXPECT_EQ(state(kClosedTwice), "contested");
    EXPECT_EQ(state(kChangedSince), "changed");
    EXPECT_EQ(state("佐々木"), "open") << "22 days without a record";
    EXPECT_EQ(state(kReadyToClose), "ready");
    EXPECT_EQ(state(kClosed), "closed");
    EXPECT_TRUE(shows("記録がない 22日"));
    EXPECT_TRUE(shows("11人のうち 1人が締めてあります"));
    touch("months_" + person(kReadyToClose));
    EXPECT_EQ(route(), "personMonth");
    EXPECT_TRUE(shows("締められます"));
}

TEST_F(MonthsCloseTest, TheReadyOnesAreClosedInOneStroke_TheOthersAreLeft) {
    openAsSupervisor("months");
    touch("closeReady");
    touch("dialogAccept");
    ASSERT_TRUE(app.driver->waitFor([&] { return state(kReadyToClose) == "closed"; }));
    EXPECT_EQ(state("佐々木"), "open");
    EXPECT_EQ(state(kClosedTwice), "contested");
    EXPECT_EQ(app.driver->find("closeReady"), nullptr);
}

TEST_F(MonthsCloseTest, ClosedAndOpenedAgainOnThePersonsMonth_WithTheReason) {
    openAsSupervisor("personMonth", october(kReadyToClose));
    EXPECT_EQ(refusalOf(kReadyToClose, "2026-10-20"), "");  // somebody wrote: a day is in the way
    ASSERT_TRUE(comes("まだそろっていません"));
    EXPECT_EQ(app.driver->find("closeMonth"), nullptr);
    ASSERT_NE(app.driver->find("inTheWay_2026-10-20"), nullptr);

    app.context().navigator()->replace("personMonth", october(kClosed));
    app.driver->settle();
    ASSERT_TRUE(comes("締めてあります"));
    EXPECT_EQ(refusalOf(kClosed, "2026-10-20"), "month_closed");
    touch("openMonth");
    EXPECT_NE(app.driver->touch("dialogAccept"), "") << "without a reason";
    write("takeBackReasonInput", "出席の時刻がちがう");
    touch("dialogAccept");
    ASSERT_TRUE(comes("開けなおした理由：出席の時刻がちがう"));
    EXPECT_TRUE(comes("締められます"));
    EXPECT_EQ(refusalOf(kClosed, "2026-10-20"), "");
}

TEST_F(MonthsCloseTest, ACoachReads_AndIsToldWhatToDo) {
    openAsCoach("personMonth", october(kClosed));
    EXPECT_TRUE(shows("締めてあります"));
    EXPECT_EQ(app.driver->find("openMonth"), nullptr);
    app.context().navigator()->open("attendance",
                                    {{"participant", person(kClosed)},
                                     {"site", QString::fromStdString(app.agency.sites[1])},
                                     {"day", "2026-10-01"}});
    app.driver->settle();
    EXPECT_NE(app.driver->find("formMonthClosed"), nullptr) << "before anything is typed";
    write("leftInput", "16:00");
    write("signedWhyInput", "帰りの時刻がちがう");
    touch("formSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->find("formProblem") != nullptr; }));
    EXPECT_TRUE(shows("書いたことは、そのまま残っています"));
    app.context().navigator()->replace("personMonth", october(kReadyToClose));
    app.driver->settle();
    EXPECT_EQ(app.driver->find("closeMonth"), nullptr);
}

TEST_F(MonthsCloseTest, TwoDecisionsAreSettledByOneOfThem) {
    openAsSupervisor("personMonth", october(kClosedTwice));
    ASSERT_TRUE(shows("どちらかに決めるまでは、締めていない月と同じです"));
    EXPECT_EQ(refusalOf(kClosedTwice, "2026-10-20"), "") << "holds nothing back";
    const auto record = app.tablet().reader().record(
        app.tablet().viewer(),
        viewmodels::naturalRecordOf(app.tablet(), "month_close", app.agency.people[kClosedTwice],
                                    "2026-10-01"));
    const bool closedFirst = record->fields.at("state").value == Json("closed");
    touch(closedFirst ? "settle_state_0" : "settle_state_1");
    EXPECT_TRUE(comes("締めたあとで変わりました"));
    EXPECT_EQ(refusalOf(kClosedTwice, "2026-10-21"), "month_closed");
}

TEST_F(MonthsCloseTest, AMonthThatIsNotOverHasNoSuchPanel) {
    openAsSupervisor("personMonth", {{"participant", person(kClosed)}});
    EXPECT_EQ(app.driver->find("monthClosing"), nullptr);
}

}  // namespace ayumi::testing
