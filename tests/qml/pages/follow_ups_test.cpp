// 定着支援 on the pages: whose contact is due and what became of those before, against days worked
// out by hand.
#include <gtest/gtest.h>

#include "tests/qml/pages/follow_up_samples.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class FollowUpsTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 2400); }

    QString textOf(const QString& name, const char* property = "text") {
        const auto* item = app.driver->find(name);
        return item == nullptr ? QString() : item->property(property).toString();
    }
    QString idOf(const char* family) {
        return QString::fromStdString(app.agency.people.at(family));
    }
    void openVisitsOf(const char* family) { app.open("visits", {{"participant", idOf(family)}}); }

    PageApp app{true, [](AgencyFixture& agency) { sendEmployments(agency); }};
};

}  // namespace

// 1 May, 1 July, 1 October, 1 April: the call of 28 April was in time, July lies 142 days back and
// October is nearer, October is 50 days over and April further away.
TEST_F(FollowUpsTest, OnesOwnContacts_AreDoneMissedAndOverdue) {
    openVisitsOf(kEmployed);
    EXPECT_EQ(textOf("followUpAfter_1"), "2026/4/28に連絡しました");
    EXPECT_EQ(textOf("followUpAfter_3"), "連絡がありませんでした");
    EXPECT_TRUE(textOf("followUpAfter_6").contains("50日すぎました"))
        << textOf("followUpAfter_6").toStdString();
    EXPECT_TRUE(textOf("followUpAfter_12").contains("4月1日"))
        << textOf("followUpAfter_12").toStdString();
    EXPECT_EQ(app.driver->find("followUpAfter_18"), nullptr) << "no more than the next one ahead";
    EXPECT_EQ(app.driver->find("followUp_" + idOf(kEmployed)), nullptr) << "of everybody";
}

// 24 November is in four days; the month after 24 August is over, since 20 November is nearer to
// three months than to one.
TEST_F(FollowUpsTest, TheMonthsPageSaysWhoIsDue_MostUrgentFirst_AndLeadsThere) {
    app.open("visits");
    EXPECT_TRUE(textOf("followUp_" + idOf(kEmployed), "subtitle").contains("50日すぎました"));
    EXPECT_TRUE(textOf("followUp_" + idOf(kNewlyEmployed), "subtitle").contains("あと4日"))
        << textOf("followUp_" + idOf(kNewlyEmployed), "subtitle").toStdString();
    const auto top = [&](const char* family) {
        const auto* row = app.driver->find("followUp_" + idOf(family));
        return row == nullptr ? -1.0 : row->mapToScene({0, 0}).y();
    };
    EXPECT_LT(top(kEmployed), top(kNewlyEmployed));
    EXPECT_EQ(app.driver->find("followUp_" + idOf("小林")), nullptr) << "is not employed";
    EXPECT_EQ(app.driver->touch("followUp_" + idOf(kNewlyEmployed)), "");
    EXPECT_EQ(app.context().navigator()->route(), "person");
    EXPECT_TRUE(textOf("personVisits", "subtitle").contains("あと4日"))
        << textOf("personVisits", "subtitle").toStdString();
}

TEST_F(FollowUpsTest, WhoIsNotEmployedHasNoWordOfIt) {
    openVisitsOf("小林");
    EXPECT_EQ(app.driver->find("followUpAfter_1"), nullptr);
    app.open("person", {{"participant", idOf("小林")}});
    EXPECT_EQ(textOf("personVisits", "subtitle"), "");
}

}  // namespace ayumi::testing
