// A whole sheet on one page, filled in by staff: every type by touch and by keyboard, what is
// begun, what does not fit, and what is handed over.
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/staff_sheet_page.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class StaffSheetTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        open();
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person() { return QString::fromStdString(app.agency.people[kFiller]); }
    QString route() { return app.context().navigator()->route(); }
    void open() {
        app.open("fillings", {{"participant", person()}});
        ASSERT_EQ(app.driver->touch("begin_review"), "");
        ASSERT_EQ(route(), "staffSheet");
    }
    viewmodels::StaffSheetPage* page() {
        return qobject_cast<viewmodels::StaffSheetPage*>(app.context().navigator()->page());
    }
    // Of staff, other than what was there before.
    std::vector<viewmodels::FilledSheet> written() {
        auto all = viewmodels::fillingsOf(app.tablet(), person().toStdString());
        std::erase_if(all, [&](const viewmodels::FilledSheet& one) {
            return one.side != "staff" || one.view.record == sent.staffSide;
        });
        return all;
    }
    void submit() {
        ASSERT_EQ(app.driver->touch("sheetSubmit"), "");
        ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    }
    double top(const char* name) {
        const QQuickItem* item = app.driver->find(name);
        return item == nullptr ? -1 : item->mapToScene(QPointF(0, 0)).y();
    }

    SentFillings sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = sendFillings(agency); }};
};

}  // namespace

TEST_F(StaffSheetTest, EveryType_IsFilledInByTouch_AndHandedOver) {
    ASSERT_EQ(app.driver->touch("speed_told"), "");
    ASSERT_EQ(app.driver->touch("helps_show"), "");
    ASSERT_EQ(app.driver->touch("helps_other"), "");
    (void)app.driver->grab();  // laid out
    ASSERT_EQ(app.driver->write("helps_otherInput", "図で見せる"), "");
    ASSERT_EQ(app.driver->write("seen_0Input", "ていねいにたたむ"), "");
    ASSERT_EQ(app.driver->write("likes_0Input", "パンの袋づめ"), "");
    ASSERT_EQ(app.driver->touch("likes_add"), "");
    (void)app.driver->grab();
    ASSERT_EQ(app.driver->write("likes_1Input", "そうじ"), "");
    ASSERT_EQ(app.driver->touch("likes_add"), "");
    EXPECT_EQ(app.driver->find("likes_add"), nullptr) << "three at most";
    ASSERT_EQ(app.driver->touch("likes_remove_0"), "");
    ASSERT_EQ(app.driver->write("aims_0Input", "ひとりで数える"), "");
    ASSERT_EQ(app.driver->write("aims_1Input", "表を見る"), "");
    ASSERT_EQ(app.driver->touch("aims_add"), "");
    ASSERT_EQ(app.driver->write("again_0Input", "2027/2/1"), "");
    submit();
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "fillings"; }));
    ASSERT_EQ(written().size(), 1U);
    const auto filled = written().front();
    EXPECT_EQ(filled.state, "submitted");
    EXPECT_EQ(filled.version, 1);
    EXPECT_EQ(filled.day, app.agency.today);
    EXPECT_EQ(filled.answer("item.speed"), "told");
    EXPECT_EQ(filled.answer("item.helps"), (Json{"show", "other"}));
    EXPECT_EQ(filled.answer("item.helps.other"), "図で見せる");
    EXPECT_EQ(filled.answer("item.seen"), "ていねいにたたむ");
    EXPECT_EQ(filled.answer("item.likes"), Json::array({"そうじ"}));
    EXPECT_EQ(filled.answer("item.aims"),
              Json::array({{{"goal", "ひとりで数える"}, {"next", "表を見る"}}}));
    EXPECT_EQ(filled.answer("item.again"), "2027-02-01");
    EXPECT_TRUE(app.driver->shows("渡された"));
}

TEST_F(StaffSheetTest, ACondition_BringsItsQuestionInPlace_AndWhatStandsAboveStays) {
    EXPECT_EQ(app.driver->find("item_helps"), nullptr);
    const double before = top("speed_told");
    ASSERT_EQ(app.driver->pressByKeyboard("speed_told", Qt::Key_Space), "");
    EXPECT_GT(top("item_helps"), before);
    EXPECT_DOUBLE_EQ(top("speed_told"), before);
    // The keyboard stays where it was: Tab goes on from there.
    ASSERT_EQ(app.driver->pressByKeyboard("speed_told", Qt::Key_Space), "");
    EXPECT_EQ(app.driver->find("item_helps"), nullptr) << "a second touch takes it back";
}

TEST_F(StaffSheetTest, WhatStandsAlone_ExcludesTheRest) {
    ASSERT_EQ(app.driver->touch("speed_help"), "");
    ASSERT_EQ(app.driver->touch("helps_show"), "");
    ASSERT_EQ(app.driver->touch("helps_none"), "");
    const auto checked = [&](const char* name) {
        return app.driver->find(name)->property("checked").toBool();
    };
    EXPECT_TRUE(checked("helps_none"));
    EXPECT_FALSE(checked("helps_show"));
    ASSERT_EQ(app.driver->touch("helps_unknown"), "");
    EXPECT_FALSE(checked("helps_none"));
}

TEST_F(StaffSheetTest, WhatIsBegun_SurvivesAKill_AndIsSavedAsADraft_ToGoOnWith) {
    ASSERT_EQ(app.driver->touch("speed_alone"), "");
    ASSERT_EQ(app.driver->write("seen_0Input", "早くなった"), "");
    app.killAndStart();
    open();
    EXPECT_NE(app.driver->find("sheetDraft"), nullptr);
    EXPECT_EQ(app.driver->find("seen_0Input")->property("text"), "早くなった");
    ASSERT_EQ(app.driver->touch("sheetSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return written().size() == 1; }));
    EXPECT_EQ(written().front().state, "draft");
    ASSERT_TRUE(app.driver->waitFor([&] { return !page()->savedAt().isEmpty(); }));
    const std::string record = written().front().view.record;
    app.open("fillings", {{"participant", person()}});
    ASSERT_EQ(app.driver->touch("goOn_" + QString::fromStdString(record)), "");
    EXPECT_EQ(app.driver->find("seen_0Input")->property("text"), "早くなった");
    submit();
    ASSERT_TRUE(app.driver->waitFor(
        [&] { return written().size() == 1 && written().front().state == "submitted"; }));
    EXPECT_EQ(written().front().view.record, record);
}

TEST_F(StaffSheetTest, WhatDoesNotFit_IsToldBesideIt_AndNothingIsSaved) {
    ASSERT_EQ(app.driver->write("seen_0Input", QString(101, QChar(u'あ'))), "");
    ASSERT_EQ(app.driver->write("again_0Input", "2027/2/31"), "");
    const auto before = app.waiting();
    submit();
    EXPECT_NE(app.driver->find("seen_problem"), nullptr);
    EXPECT_NE(app.driver->find("again_problem"), nullptr);
    EXPECT_EQ(route(), "staffSheet");
    app.settleCommands();
    EXPECT_EQ(app.waiting(), before);
    ASSERT_EQ(app.driver->write("seen_0Input", "短い"), "");
    EXPECT_EQ(app.driver->find("seen_problem"), nullptr);
    ASSERT_EQ(app.driver->write("again_0Input", ""), "");
    submit();
    EXPECT_TRUE(app.driver->waitFor([&] { return written().size() == 1; }));
}

TEST_F(StaffSheetTest, WithoutConsent_NothingIsAsked) {
    app.open("staffSheet", {{"participant", QString::fromStdString(app.agency.people["三浦"])},
                            {"sheet", "review"}});
    EXPECT_NE(app.driver->find("sheetHindrance"), nullptr);
    EXPECT_EQ(app.driver->find("speed_alone"), nullptr);
    EXPECT_EQ(app.driver->find("sheetSubmit"), nullptr);
}

}  // namespace ayumi::testing
