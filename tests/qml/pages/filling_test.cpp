// One filling of a sheet: its draft over kills, locks, new versions and retirements, what it saves,
// and what two tablets make of it.
#include <gtest/gtest.h>

#include "mobile/viewmodels/filling.h"
#include "shared/sheets/parts.h"
#include "tests/qml/pages/page_app.h"
#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

namespace {

using viewmodels::Filling;
using viewmodels::FillingOf;

class FillingTest : public ::testing::Test {
protected:
    FillingTest()
        : app(true, [](AgencyFixture& agency) {
              sendSheet(agency, everyTypeSheet(1));
              sendSheet(agency, rhythmSheet(1));
              sendSelfCheckConsent(agency, "井上");
          }) {
        person = app.agency.people["井上"];
    }
    void SetUp() override { asPerson(); }
    void TearDown() override {
        filling.reset();
        EXPECT_TRUE(takeWarnings().isEmpty());
    }

    void asPerson() { app.home("井上", "3618"); }
    void open(const char* sheet = "every_type", const std::string& record = {}) {
        filling = std::make_unique<Filling>(
            app.context(), FillingOf{.participant = person, .sheet = sheet, .record = record});
    }
    void killAndOpen(const std::vector<AgencyFixture::Sent>& arrived = {}) {
        app.settleCommands();
        filling.reset();
        app.killAndStart(arrived);
        asPerson();
    }
    const sheets::Item& item(const char* code) { return *filling->sheet()->item(code); }
    void answer(const char* code, const Json& value) { filling->setAnswer(item(code), value); }
    Json answered(const char* code) { return filling->answer(item(code)); }
    std::string commit(const char* state = "draft") {
        std::string code = "none";
        filling->commit(state, false,
                        [&](auto result) { code = result ? "" : result.error().code; });
        EXPECT_TRUE(app.driver->waitFor([&] { return code != "none"; }));
        return code;
    }
    std::vector<store::RecordRow> rows(const char* kind) {
        return app.tablet().reader().rows(app.tablet().viewer(), kind);
    }
    Json saved(const char* field) {
        const auto view = app.tablet().reader().record(app.tablet().viewer(), filling->record());
        const auto found = view ? view->fields.find(field) : decltype(view->fields.end())();
        return !view || found == view->fields.end() ? Json(nullptr) : found->second.value;
    }

    PageApp app;
    std::string person;
    std::unique_ptr<Filling> filling;
};

AgencyFixture::Sent sheetSent(const Json& document, const std::string& retiredOn = {}) {
    AgencyFixture::Sent sent{.kind = "sheet", .participant = {}, .set = sheets::partsOf(document)};
    sent.about = sheets::sheetKey(document["sheet"].get<std::string>(), document["version"]);
    if (!retiredOn.empty()) sent.set["retired_on"] = retiredOn;
    return sent;
}

}  // namespace

TEST_F(FillingTest, WhatIsSaved_SaysHowItCameAbout) {
    open();
    ASSERT_NE(filling->sheet(), nullptr) << filling->problem();
    EXPECT_EQ(filling->consentDay(), "2026-10-01");
    EXPECT_EQ(filling->state(), "");
    answer("tired", "ask");
    answer("whom", "coach");
    ASSERT_EQ(commit(), "");
    EXPECT_EQ(saved("sheet"), "every_type");
    EXPECT_EQ(saved("version"), 1);
    EXPECT_EQ(saved("state"), "draft");
    EXPECT_EQ(saved("wording"), "standard");
    EXPECT_EQ(saved("sittings"), Json({"2026-11-20"}));
    EXPECT_EQ(saved("item.tired"), "ask");
    const auto consent =
        app.tablet().reader().record(app.tablet().viewer(), saved("consent").get<std::string>());
    ASSERT_TRUE(consent);
    EXPECT_EQ(consent->text("scope"), "self_check");
    EXPECT_EQ(app.waiting(), 1U);
}

TEST_F(FillingTest, ADraft_OutlivesAKill_WithItsRecord) {
    open();
    const std::string record = filling->record();
    answer("tired", "other");
    filling->setOther(item("tired"), "歌をうたう");
    answer("scenes", Json::array({{{"scene", "朝"}}}));
    filling->setPlace("scenes");
    killAndOpen();
    EXPECT_TRUE(rows("self_check").empty());
    open();
    EXPECT_TRUE(filling->fromDraft());
    EXPECT_EQ(filling->record(), record);
    EXPECT_EQ(answered("tired"), "other");
    EXPECT_EQ(filling->other(item("tired")), "歌をうたう");
    EXPECT_EQ(answered("scenes"), Json::array({{{"scene", "朝"}}}));
    EXPECT_EQ(filling->place(), "scenes");
}

TEST_F(FillingTest, Locked_IsOneUnfinishedDraft_AndGoesOnInTheSameRecord) {
    open();
    answer("calm", "としょかん");
    app.tablet().lock();
    app.driver->settle();
    filling.reset();
    asPerson();
    ASSERT_EQ(rows("self_check").size(), 1U);
    const std::string record = rows("self_check")[0].record;
    open("", record);
    EXPECT_EQ(filling->state(), "draft");
    EXPECT_TRUE(filling->unfinished(item("calm")));
    EXPECT_FALSE(filling->dirty());
    answer("calm", "としょかんと いえ");
    ASSERT_EQ(commit(), "");
    EXPECT_EQ(rows("self_check").size(), 1U);
    EXPECT_EQ(saved("item.calm"), "としょかんと いえ");
    EXPECT_FALSE(filling->view().contested);
}

// Lesson: SCBI-ForestGEO #31
TEST_F(FillingTest, ADraft_GoesOnWithTheVersionItBegan_ThoughANewerCame) {
    open();
    answer("calm", "川のそば");
    killAndOpen({sheetSent(everyTypeSheet(2))});
    open();
    ASSERT_NE(filling->sheet(), nullptr);
    EXPECT_EQ(filling->sheet()->version, 1);
    EXPECT_EQ(answered("calm"), "川のそば");
    ASSERT_EQ(commit("submitted"), "");
    EXPECT_EQ(saved("version"), 1);
    filling.reset();
    open();
    EXPECT_EQ(filling->sheet()->version, 2) << "the next one is of the newest";
    EXPECT_NE(filling->sheet()->item("quiet"), nullptr);
}

TEST_F(FillingTest, ADraftOnASheetThatWasRetired_IsFinished_AndNoneIsBegun) {
    open();
    answer("calm", "川のそば");
    killAndOpen({sheetSent(everyTypeSheet(1), "2026-11-20")});
    open();
    ASSERT_NE(filling->sheet(), nullptr);
    EXPECT_EQ(answered("calm"), "川のそば");
    ASSERT_EQ(commit("submitted"), "");
    const std::string record = filling->record();
    open();
    EXPECT_EQ(filling->sheet(), nullptr);
    EXPECT_EQ(filling->problem(), "sheet_missing");
    open("", record);
    EXPECT_NE(filling->sheet(), nullptr) << "what was filled in stays readable";
}

TEST_F(FillingTest, TakenUpOnAnotherDay_ItIsAnotherSitting) {
    open();
    answer("tired", "rest");
    ASSERT_EQ(commit(), "");
    const std::string record = filling->record();
    filling.reset();
    app.agency.clock.advance(TimeMs{24} * 3600 * 1000);
    app.restart();
    asPerson();
    open("every_type", record);
    EXPECT_EQ(answered("tired"), "rest");
    answer("sleep", "well");
    ASSERT_EQ(commit("submitted"), "");
    EXPECT_EQ(saved("sittings"), Json({"2026-11-20", "2026-11-21"}));
    EXPECT_EQ(saved("state"), "submitted");
}

TEST_F(FillingTest, BegunOnAnotherTablet_ItGoesOnHere_OverWhatStandsThere) {
    killAndOpen({{"self_check",
                  "井上",
                  {{"sheet", "every_type"},
                   {"version", 1},
                   {"state", "draft"},
                   {"sittings", Json::array({"2026-11-19"})},
                   {"item.tired", "rest"},
                   {"item.calm", "川のそば"}},
                  person}});
    ASSERT_EQ(rows("self_check").size(), 1U);
    open("", rows("self_check")[0].record);
    ASSERT_NE(filling->sheet(), nullptr);
    EXPECT_EQ(answered("tired"), "rest");
    answer("calm", "川のそばと いえ");
    ASSERT_EQ(commit("submitted"), "");
    EXPECT_EQ(rows("self_check").size(), 1U);
    EXPECT_EQ(saved("item.calm"), "川のそばと いえ");
    EXPECT_EQ(saved("sittings"), Json({"2026-11-19", "2026-11-20"}));
    EXPECT_FALSE(filling->view().contested) << "it had been on the screen";
}

TEST_F(FillingTest, HandedOver_ItIsFixed_UntilItIsTakenBack) {
    open();
    answer("tired", "rest");
    ASSERT_EQ(commit("submitted"), "");
    answer("tired", "ask");
    EXPECT_EQ(answered("tired"), "rest");
    EXPECT_FALSE(filling->dirty());
    bool done = false;
    filling->withdraw([&](auto result) { done = result.ok(); });
    ASSERT_TRUE(app.driver->waitFor([&] { return done; }));
    EXPECT_EQ(saved("state"), "withdrawn");
    EXPECT_EQ(saved("item.tired"), "rest");
    answer("tired", "ask");
    EXPECT_FALSE(filling->dirty());
}

TEST_F(FillingTest, TakenBackBeforeAnythingWasSaved_NothingIsThere) {
    open();
    answer("tired", "rest");
    bool done = false;
    filling->withdraw([&](auto result) { done = result.ok(); });
    ASSERT_TRUE(done);
    killAndOpen();
    EXPECT_TRUE(rows("self_check").empty());
    open();
    EXPECT_FALSE(filling->fromDraft());
}

TEST_F(FillingTest, AnswersForOwnEyes_GoIntoTheirOwnRecord_AtTheSameTime) {
    open();
    answer("tired", "rest");
    answer("own", "ないしょ");
    ASSERT_EQ(commit(), "");
    EXPECT_TRUE(saved("item.own").is_null());
    ASSERT_EQ(rows("own_answers").size(), 1U);
    EXPECT_EQ(rows("own_answers")[0].about, filling->record());
    EXPECT_EQ(answered("own"), "ないしょ");
    EXPECT_EQ(app.waiting(), 2U);
    app.signIn(app.agency.coach, kCoachPin);
    EXPECT_TRUE(rows("own_answers").empty());
    EXPECT_EQ(rows("self_check").size(), 1U);
}

TEST_F(FillingTest, HandedOver_OwnEyesAreNotAsked) {
    open();
    EXPECT_EQ(filling->asked().back()->code, "own");
    filling.reset();
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(person));
    open();
    EXPECT_FALSE(filling->asksOwn());
    EXPECT_EQ(filling->asked().back()->code, "since");
    answer("tired", "rest");
    ASSERT_EQ(commit("submitted"), "");
    EXPECT_EQ(rows("self_check")[0].text("state"), "submitted");
}

TEST_F(FillingTest, MoreThanAChangeHolds_IsSeveralChangesAtOnce) {
    open();
    Json table = Json::array();
    for (int row = 0; row < 3; ++row) {
        std::string cell;
        for (int i = 0; i < 2000; ++i) cell += "疲";
        table.push_back({{"scene", cell}, {"deed", cell}});
    }
    answer("scenes", table);
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "静";
    answer("calm", words);
    answer("work", Json::array({"a", "b", "c"}));
    answer("own", words);
    filling->setOther(item("tired"), words);
    filling->setOther(item("signs"), words);
    ASSERT_EQ(commit("submitted"), "");
    EXPECT_EQ(app.waiting(), 3U) << "two of the filling and one for own eyes";
    EXPECT_EQ(saved("item.scenes"), table);
    EXPECT_EQ(saved("item.calm"), words);
    EXPECT_EQ(saved("state"), "submitted");
}

TEST_F(FillingTest, AnAnswerThatNoChangeHolds_IsNotTaken) {
    open();
    const Json huge = std::string(viewmodels::kMaxFieldsBytes, 'x');
    answer("calm", "みじかい");
    EXPECT_FALSE(filling->fits(huge));
    answer("calm", huge);
    EXPECT_EQ(answered("calm"), "みじかい");
}

TEST_F(FillingTest, ADailySheet_IsOneRecordOfTheDay) {
    open("rhythm");
    EXPECT_TRUE(filling->daily());
    EXPECT_EQ(filling->consentDay(), "2026-04-01");
    answer("sleep", "well");
    ASSERT_EQ(commit("submitted"), "");
    const std::string record = filling->record();
    ASSERT_EQ(rows("daily_sheet").size(), 1U);
    EXPECT_EQ(rows("daily_sheet")[0].day, "2026-11-20");
    EXPECT_EQ(rows("daily_sheet")[0].about, "rhythm");
    open("rhythm");
    EXPECT_EQ(filling->record(), record);
    EXPECT_EQ(filling->state(), "submitted");
    filling.reset();
    app.agency.clock.advance(TimeMs{24} * 3600 * 1000);
    app.restart();
    asPerson();
    open("rhythm");
    EXPECT_NE(filling->record(), record);
    EXPECT_EQ(filling->state(), "");
}

TEST_F(FillingTest, ADraftOfYesterdaysDailySheet_IsNotTakenForTodays) {
    open("rhythm");
    answer("sleep", "badly");
    app.settleCommands();
    filling.reset();
    app.agency.clock.advance(TimeMs{24} * 3600 * 1000);
    app.killAndStart();
    asPerson();
    open("rhythm");
    EXPECT_FALSE(filling->fromDraft());
    EXPECT_TRUE(answered("sleep").is_null());
}

TEST_F(FillingTest, WithoutConsent_NothingIsSaved_AndTheDraftStays) {
    app.home("佐々木", kParticipantPin);
    person = app.agency.people["佐々木"];
    open();
    EXPECT_FALSE(filling->consented());
    answer("tired", "rest");
    EXPECT_EQ(commit(), "consent_missing");
    EXPECT_EQ(answered("tired"), "rest");
    app.tablet().lock();
    filling.reset();
    app.home("佐々木", kParticipantPin);
    open();
    EXPECT_TRUE(filling->fromDraft());
}

TEST_F(FillingTest, StaffWriteThePersonsWords_AsTheirProxy) {
    filling.reset();
    app.signIn(app.agency.coach, kCoachPin);
    filling = std::make_unique<Filling>(
        app.context(), FillingOf{.participant = person, .sheet = "every_type", .proxy = true});
    EXPECT_FALSE(filling->asksOwn());
    answer("tired", "rest");
    std::string code = "none";
    filling->commit("submitted", true,
                    [&](auto result) { code = result ? "" : result.error().code; });
    ASSERT_TRUE(app.driver->waitFor([&] { return code != "none"; }));
    EXPECT_EQ(code, "");
    EXPECT_EQ(saved("help"), "written");
    EXPECT_TRUE(filling->view().fields.at("item.tired").proxy);
    EXPECT_TRUE(filling->view().fields.at("item.tired").proxyConfirmed);
}

// Both began the day's sheet offline, one with the newer version already.
TEST(FillingOfTwoTablets, WithTwoVersions_KeepsEveryAnswer) {
    PageApp app(true, [](AgencyFixture& agency) {
        sendSheet(agency, rhythmSheet(1));
        sendSheet(agency, rhythmSheet(2));
        const std::string& person = agency.people["井上"];
        agency.sendRivals(
            {{"daily_sheet",
              "井上",
              {{"sheet", "rhythm"}, {"version", 1}, {"state", "draft"}, {"item.sleep", "well"}},
              person,
              "rhythm"},
             {"daily_sheet",
              "井上",
              {{"sheet", "rhythm"}, {"version", 2}, {"state", "draft"}, {"item.tired", "rest"}},
              person,
              "rhythm"}});
    });
    app.home("井上", "3618");
    Filling filling(app.context(), {.participant = app.agency.people["井上"], .sheet = "rhythm"});
    ASSERT_NE(filling.sheet(), nullptr);
    const auto item = [&](const char* code) { return *filling.sheet()->item(code); };
    EXPECT_EQ(filling.answer(item("sleep")), "well");
    EXPECT_EQ(filling.answer(item("tired")), "rest");
    filling.setAnswer(item("sleep"), "badly");
    bool done = false;
    filling.commit("submitted", false, [&](auto result) { done = result.ok(); });
    ASSERT_TRUE(app.driver->waitFor([&] { return done; }));
    EXPECT_EQ(filling.answer(item("sleep")), "badly");
    EXPECT_EQ(filling.answer(item("tired")), "rest");
    EXPECT_EQ(filling.state(), "submitted");
}

}  // namespace ayumi::testing
