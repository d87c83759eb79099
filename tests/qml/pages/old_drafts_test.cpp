// Pages that were half filled in by an earlier build, whose form had other fields.
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class OldDraftsTest : public FlowFixture {
protected:
    // As a build left it whose form had these fields.
    void leave(const std::string& person, const std::string& page, Json content) {
        app.tablet().keepDraft({person, page}, "p:" + app.agency.people["井上"],
                               std::move(content));
        ASSERT_TRUE(app.driver->waitFor([&] {
            return app.tablet().reader().draft({person, page}).has_value();
        }));
    }
    std::string recordOf(const char* kind, const std::string& about = {}) {
        static const auto kKinds = records::KindTable::released();
        return records::naturalRecordId(*kKinds.find(kind), app.agency.agency,
                                        app.agency.people["井上"], app.agency.today, about);
    }
};

}  // namespace

// Lesson: SCBI-ForestGEO #31
TEST_F(OldDraftsTest, OfAnEarlierForm_OpenWithEveryWord) {
    const auto& person = app.agency.people["井上"];
    leave(person, "reflection/" + recordOf("reflection"),
          {{"set", {{"went", "well"}, {"good", "レジ"}, {"best_words", "ほめられた 🙂"}}},
           {"on_screen", Json::object()},
           {"place", 1}});
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(1));
    EXPECT_TRUE(flow()->fromDraft());
    app.killAndStart();  // also when it is only looked at
    app.home("井上", "3618");
    open("homeReflection");
    ASSERT_TRUE(showsQuestion(1));
    answer("not");
    ASSERT_TRUE(showsQuestion(2));
    EXPECT_EQ(flow()->text(), "レジ\nほめられた 🙂");
    for (int i = 0; i < 3; ++i) {
        ASSERT_EQ(app.driver->touch("back"), "");
        app.driver->settle();
    }
    ASSERT_TRUE(app.driver->waitFor([&] { return route() == "home"; }));
    const auto saved = record("reflection");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->text("good"), "レジ\nほめられた 🙂");
    EXPECT_EQ(saved->text("went"), "well");
}

TEST_F(OldDraftsTest, OfAStaffForm_OpenWithEveryWord_UnderWhatStands) {
    app.open("today");  // as the coach
    const std::string coach = app.agency.coach;
    const std::string record = recordOf("attendance", app.agency.sites[0]);
    leave(coach, "attendance/" + record,
          {{"arrived", {{"typed", "9:40"}, {"seen", Json::array()}}},
           {"remarks", {{"typed", "電車が おくれた"}, {"seen", Json::array()}}}});
    app.open("attendance", {{"participant", QString::fromStdString(app.agency.people["井上"])},
                            {"site", QString::fromStdString(app.agency.sites[0])},
                            {"day", QString::fromStdString(app.agency.today)}});
    EXPECT_TRUE(app.driver->shows("前に書きかけた内容です"));
    EXPECT_EQ(app.driver->find("arrivedInput")->property("text").toString(), "9:40");
    auto* page = app.context().navigator()->page();
    EXPECT_EQ(page->property("note").toString(), "電車が おくれた");
}

// What a form keeps is on its way to the file when the form is opened again.
TEST_F(OldDraftsTest, JustKept_AreReadAsTheyWereTypedLast) {
    auto& tablet = app.tablet();
    const store::DraftKey key{app.agency.people["井上"], "reflection/x"};
    for (int i = 0; i < 20; ++i) tablet.keepDraft(key, "p:" + key.person, {{"typed", i}});
    ASSERT_TRUE(tablet.draft(key));
    EXPECT_EQ(tablet.draft(key)->content["typed"], 19);
    ASSERT_TRUE(app.driver->waitFor([&] {
        const auto written = tablet.reader().draft(key);
        return written && written->content["typed"] == 19;
    }));
    tablet.dropDraft(key);
    EXPECT_FALSE(tablet.draft(key));
    ASSERT_TRUE(app.driver->waitFor([&] { return !tablet.reader().draft(key); }));
    EXPECT_FALSE(tablet.draft(key));
}

}  // namespace ayumi::testing
