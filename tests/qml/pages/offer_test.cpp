// Words of danger that nobody closed: the screen was locked or the program ended over them, or
// staff wrote them for somebody. Help is offered, and nothing is sent without a yes.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class OfferTest : public FlowFixture {
protected:
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    void writeWords(const char* words) {
        ASSERT_NO_FATAL_FAILURE(goToWords());
        ASSERT_EQ(app.driver->write("ownWordsTextInput", words), "");
    }
    // Of 井上; 小林 called already.
    std::vector<store::RecordRow> flags() {
        auto rows = app.tablet().reader().rows(app.tablet().viewer(), "flag");
        std::erase_if(
            rows, [&](const auto& row) { return row.participant != app.agency.people["井上"]; });
        return rows;
    }
    bool becomes(const char* wanted) {
        return app.driver->waitFor([&] { return route() == wanted; });
    }
};

}  // namespace

TEST_F(OfferTest, LockedOverTheWords_HelpIsOfferedWhenThePersonIsBack_Once) {
    open("homeReflection");
    writeWords("もう消えてしまいたい");
    app.tablet().lock();
    app.home("佐々木", kParticipantPin);
    app.driver->settle();
    EXPECT_EQ(route(), "home") << "it is offered to whoever wrote them";
    app.signIn(app.agency.people["井上"], "3618");
    ASSERT_TRUE(becomes("help"));
    EXPECT_TRUE(app.driver->shows("つらいときは、助けをよべます。知らせますか。"));
    EXPECT_TRUE(flags().empty());
    ASSERT_EQ(app.driver->touch("helpNo"), "");
    EXPECT_EQ(route(), "home");
    EXPECT_TRUE(flags().empty());
    app.tablet().lock();
    app.signIn(app.agency.people["井上"], "3618");
    EXPECT_EQ(route(), "home");
}

TEST_F(OfferTest, LockedOnTheHandedOverTablet_ItWaitsForThePerson) {
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
    app.context().navigator()->replace("home");
    app.driver->settle();
    open("homeReflection");
    writeWords("死にたい");
    app.tablet().lock();
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_EQ(route(), "today");
    ASSERT_TRUE(app.tablet().handOver(app.agency.people["井上"]));
    app.context().navigator()->replace("home");
    ASSERT_TRUE(becomes("help"));
    ASSERT_EQ(app.driver->touch("helpYes"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return flags().size() == 1; }));
    EXPECT_EQ(flags()[0].text("source"), "words");
}

TEST_F(OfferTest, AfterAKill_LeavingTheFlowOffersIt) {
    open("homeReflection");
    writeWords("きえたい");
    app.killAndStart();
    app.home("井上", "3618");
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    ASSERT_TRUE(showsQuestion(2));
    for (int back = 0; back < 3; ++back) ASSERT_EQ(app.driver->touch("back"), "");
    ASSERT_TRUE(becomes("help"));
    ASSERT_EQ(app.driver->touch("helpNo"), "");
    EXPECT_EQ(route(), "home");
    EXPECT_EQ(record("reflection")->text("good"), "きえたい") << "the words are kept";
    EXPECT_TRUE(flags().empty());
}

TEST_F(OfferTest, WordsThatStaffWrite_OfferTheCallToStaff) {
    app.open("person", {{"participant", QString::fromStdString(app.agency.people["井上"])}});
    ASSERT_EQ(app.driver->touch("personReflectionFor"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    writeWords("生きていたくない");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_EQ(route(), "help");
    EXPECT_TRUE(app.driver->shows("さんに聞いてから、知らせますか。"));
    EXPECT_TRUE(flags().empty());
    ASSERT_EQ(app.driver->touch("helpYes"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return flags().size() == 1; }));
    EXPECT_EQ(flags()[0].text("source"), "staff");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_EQ(route(), "reflection");
    ASSERT_TRUE(showsQuestion(2)) << "back at the words";
}

TEST_F(OfferTest, StaffLockedOverTheWords_AreAskedWhenTheyComeBackToThem) {
    app.open("person", {{"participant", QString::fromStdString(app.agency.people["井上"])}});
    ASSERT_EQ(app.driver->touch("personReflectionFor"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    writeWords("消えてしまいたい");
    app.tablet().lock();
    app.open("person", {{"participant", QString::fromStdString(app.agency.people["井上"])}});
    ASSERT_EQ(app.driver->touch("personReflectionFor"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return flow() && flow()->stage() == "question"; }));
    while (route() == "reflection") {
        const int index = flow()->index();
        ASSERT_EQ(app.driver->touch("back"), "");
        if (index == 0) break;
    }
    ASSERT_TRUE(becomes("help"));
    EXPECT_TRUE(app.driver->shows("さんに聞いてから、知らせますか。"));
    ASSERT_EQ(app.driver->touch("helpNo"), "");
    EXPECT_EQ(route(), "person");
    EXPECT_TRUE(flags().empty());
}

TEST_F(OfferTest, WhyADayIsNotSo_LockedOver_OffersItToo) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    ASSERT_EQ(app.driver->touch("confirmNo"), "");
    ASSERT_EQ(app.driver->write("confirmationWhyInput", "いなくなりたい"), "");
    app.tablet().lock();
    app.signIn(app.agency.people["佐々木"], kParticipantPin);
    EXPECT_TRUE(becomes("help"));
}

}  // namespace ayumi::testing
