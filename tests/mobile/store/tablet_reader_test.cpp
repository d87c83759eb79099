// What people see: lists, a site's day, a person's days, and nothing that is not theirs.
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/mobile/store/reader_fixture.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kFriday = "2026-11-20";

class TabletReaderTest : public ReaderFixture {
protected:
    store::Viewer coach() const { return tablet.viewer(agency.coach); }
};

std::vector<std::string> namesOf(const std::vector<store::RecordRow>& rows) {
    std::vector<std::string> names;
    for (const auto& row : rows) names.push_back(row.text("name"));
    return names;
}

}  // namespace

TEST_F(TabletReaderTest, People_ComeInKanaOrder_OnlyOwnOnes) {
    EXPECT_EQ(namesOf(reader->people(coach())), (std::vector<std::string>{"佐藤", "田中"}));
    EXPECT_TRUE(reader->people(tablet.viewer(agency.otherCoach)).empty());
    EXPECT_EQ(reader->people(tablet.viewer(agency.supervisor)).size(), 2U);
    EXPECT_TRUE(reader->people({agency.id(), agency.clock.nowMs()}).empty());
}

TEST_F(TabletReaderTest, People_GoOut_WhenTheAssignmentEnded) {
    const auto assignment = reader->assignments(coach(), agency.sato).at(0);
    server.take(agency.change(agency.supervisor, "assignment", assignment.record, agency.sato,
                              {{"to", "2026-05-01"}}));
    pull();
    EXPECT_EQ(namesOf(reader->people(coach())), (std::vector<std::string>{"田中"}));
    EXPECT_FALSE(reader->record(coach(), agency.sato).has_value());
}

TEST_F(TabletReaderTest, RowsOf_AreOnePersonsOwn_NewestFirst_WithoutThoseTakenBack) {
    for (const char* day : {"2026-11-18", "2026-11-20", "2026-11-19", "2026-11-17"}) {
        ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, day, {{"status", "present"}})).ok());
    }
    ASSERT_TRUE(
        tablet.save(tablet.attendance(agency.tanaka, kFriday, {{"status", "present"}})).ok());
    auto taken = tablet.attendance(agency.sato, "2026-11-19", {{"void", true}});
    taken.reason = "まちがい";
    ASSERT_TRUE(tablet.save(taken).ok());
    std::vector<std::string> days;
    for (const auto& row : reader->rowsOf(coach(), "attendance", agency.sato)) {
        EXPECT_EQ(row.participant, agency.sato);
        days.push_back(row.day);
    }
    EXPECT_EQ(days, (std::vector<std::string>{"2026-11-20", "2026-11-18", "2026-11-17"}));
    const auto others = tablet.viewer(agency.otherCoach);
    EXPECT_TRUE(reader->rowsOf(others, "attendance", agency.sato).empty());
}

TEST_F(TabletReaderTest, WaitingRows_AreWhatIsNotAnsweredYet) {
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, "2026-11-17", {{"status", "present"}})));
    pull();
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, "2026-11-18", {{"status", "present"}})));
    const auto viewer = tablet.viewer(agency.coach);
    const auto waiting = reader->waitingRows(viewer, "attendance");
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().day, "2026-11-18");
    EXPECT_TRUE(reader->waitingRows(viewer, "reflection").empty());
    EXPECT_TRUE(reader->waitingRows(tablet.viewer(agency.otherCoach), "attendance").empty());
    pull();
    EXPECT_TRUE(reader->waitingRows(viewer, "attendance").empty());
}

TEST_F(TabletReaderTest, Sites_Staff_AndNames_AreReadable) {
    EXPECT_EQ(namesOf(reader->sites(coach())), (std::vector<std::string>{"みどり工房"}));
    EXPECT_EQ(reader->staff(coach()).size(), 3U);
    EXPECT_EQ(reader->nameOf(agency.sato), "佐藤");
    EXPECT_EQ(reader->nameOf(agency.coach.person), "いしい");
    EXPECT_EQ(reader->nameOf(agency.id()), "");
}

TEST_F(TabletReaderTest, Roster_ShowsWhoIsExpected_AndWhoIsRecorded) {
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, kFriday, {{"status", "present"}})).ok());
    const auto roster = reader->roster(coach(), agency.site, kFriday);
    ASSERT_EQ(roster.size(), 2U);
    EXPECT_EQ(roster[0].person.text("name"), "佐藤");
    EXPECT_TRUE(roster[0].expected);
    EXPECT_TRUE(roster[0].recorded);
    EXPECT_EQ(roster[0].attendance.text("status"), "present");
    EXPECT_TRUE(roster[0].attendance.pending);
    EXPECT_EQ(roster[0].record, roster[0].attendance.record);
    EXPECT_FALSE(roster[1].recorded);
    EXPECT_EQ(roster[1].record, agency.attendanceId(agency.tanaka, kFriday));
}

TEST_F(TabletReaderTest, Roster_ExpectsNobody_OnClosedDays) {
    EXPECT_FALSE(reader->roster(coach(), agency.site, "2026-11-21")[0].expected) << "Saturday";
    const auto calendar =
        agency.change(agency.supervisor, "calendar",
                      records::naturalRecordId(*agency.kinds.find("calendar"), agency.agency, "",
                                               kFriday, agency.site),
                      "", {{"open", false}}, {}, kFriday, agency.site);
    server.take(calendar);
    pull();
    EXPECT_FALSE(reader->roster(coach(), agency.site, kFriday)[0].expected);
}

TEST_F(TabletReaderTest, Roster_ExpectsOnTheDaysAgreedLast_NotOnThoseOfThePlacement) {
    const auto agree = [&](std::map<std::string, Json> set) {
        server.take(agency.change(agency.supervisor, "agreement", agency.id(), agency.sato,
                                  std::move(set)));
        pull();
    };
    const auto expected = [&](const char* day) {
        return reader->roster(coach(), agency.site, day)[0].expected;
    };
    agree({{"from", "2026-11-02"}, {"expects", {"reflection"}}});
    EXPECT_TRUE(expected(kFriday)) << "it names no weekdays";
    agree({{"from", "2026-11-09"}, {"weekdays", {1, 3}}});
    EXPECT_FALSE(expected(kFriday));
    EXPECT_TRUE(expected("2026-11-18")) << "a Wednesday";
    EXPECT_TRUE(expected("2026-11-06")) << "before it was agreed";
    agree({{"from", "2026-11-16"}, {"weekdays", {5}}, {"site", agency.site}});
    EXPECT_TRUE(expected(kFriday));
    EXPECT_FALSE(expected("2026-11-18"));
    agree({{"from", "2026-11-17"}, {"weekdays", {2}}, {"site", agency.id()}});
    EXPECT_TRUE(expected(kFriday)) << "agreed for elsewhere";
    agree({{"from", "2026-11-17"}, {"to", "2026-11-19"}, {"weekdays", {4}}});
    EXPECT_TRUE(expected(kFriday)) << "it ended";
    EXPECT_TRUE(reader->roster(coach(), agency.site, "2026-11-18")[1].expected) << "another person";
}

TEST_F(TabletReaderTest, Roster_IsEmpty_ForThoseWithoutARight) {
    EXPECT_TRUE(reader->roster(tablet.viewer(agency.otherCoach), agency.site, kFriday).empty());
}

TEST_F(TabletReaderTest, History_IsPagedByDay_NewestFirst) {
    std::string day = "2026-10-01";
    for (int i = 0; i < 25; ++i) {
        ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, day, {{"status", "present"}})).ok());
        day = addDays(day, 1);
    }
    auto page = reader->attendanceHistory(coach(), agency.sato, "", 10);
    ASSERT_EQ(page.size(), 10U);
    EXPECT_EQ(page.front().day, "2026-10-25");
    std::size_t total = page.size();
    while (!page.empty()) {
        page = reader->attendanceHistory(coach(), agency.sato, page.back().day, 10);
        total += page.size();
    }
    EXPECT_EQ(total, 25U);
    EXPECT_TRUE(
        reader->attendanceHistory(tablet.viewer(agency.otherCoach), agency.sato, "", 10).empty());
}

TEST_F(TabletReaderTest, Contested_ShowsEveryRival_WithAuthorAndDevice) {
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, kFriday, {{"status", "present"}})).ok());
    server.take(agency.attendance(agency.supervisor, agency.sato, kFriday, {{"status", "absent"}}));
    pull();
    const auto contested = reader->contested(coach());
    ASSERT_EQ(contested.size(), 1U);
    const auto& status = contested[0].fields.at("status");
    EXPECT_EQ(status.value, "absent") << "the supervisor's word is shown";
    EXPECT_EQ(status.author, agency.supervisor.person);
    EXPECT_FALSE(status.fromHere);
    EXPECT_TRUE(status.contested);
    ASSERT_EQ(status.rivals.size(), 1U);
    EXPECT_EQ(status.rivals[0].value, "present");
    EXPECT_TRUE(status.rivals[0].fromHere);
    EXPECT_EQ(reader->counts(coach()).contested, 1U);
    EXPECT_EQ(reader->counts(tablet.viewer(agency.otherCoach)).contested, 0U);
}

// Lesson: QFieldCloud #429
TEST_F(TabletReaderTest, Settling_IsAnOrdinaryChange_AndWorksOffline) {
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, kFriday, {{"status", "present"}})).ok());
    server.take(agency.attendance(agency.supervisor, agency.sato, kFriday, {{"status", "absent"}}));
    pull();
    auto settle = tablet.attendance(agency.sato, kFriday, {{"status", "present"}});
    settle.onScreen = reader->contested(coach()).at(0).onScreen;
    ASSERT_TRUE(tablet.save(settle).ok());
    EXPECT_TRUE(reader->contested(coach()).empty());
    tablet.settle(server);
    const auto& state = server.records.at(agency.attendanceId(agency.sato, kFriday));
    EXPECT_FALSE(sync::isContested(state));
}

// Lesson: Tangerine #2722, Tangerine #2582
TEST_F(TabletReaderTest, Opening_WritesNothing) {
    reader->roster(coach(), agency.site, kFriday);
    reader->attendanceHistory(coach(), agency.sato, "", 10);
    reader->contested(coach());
    reader->held(coach());
    EXPECT_EQ(tablet.waiting(), 0U);
    EXPECT_EQ(tablet.flying(), nullptr);
}

TEST_F(TabletReaderTest, Voided_IsMarked_AndLeftOutOfMasterLists) {
    tablet.engine->lock();
    tablet.unlock(agency.supervisor);
    tablet::SaveRequest request;
    request.kind = "site";
    request.record = agency.site;
    request.set = {{"void", true}};
    request.reason = "閉所";
    ASSERT_TRUE(tablet.save(request).ok());
    EXPECT_TRUE(reader->sites(coach()).empty());
    const auto view = reader->record(coach(), agency.site);
    ASSERT_TRUE(view.has_value());
    EXPECT_TRUE(view->isVoid);
}

TEST_F(TabletReaderTest, Counts_TellHowManyWait_SinceWhen) {
    EXPECT_EQ(reader->counts(coach()).waiting, 0U);
    EXPECT_EQ(reader->counts(coach()).waitingSinceMs, 0);
    const TimeMs now = agency.clock.nowMs();
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, kFriday, {{"status", "present"}})).ok());
    EXPECT_EQ(reader->counts(coach()).waiting, 1U);
    EXPECT_EQ(reader->counts(coach()).waitingSinceMs, now);
}

TEST_F(TabletReaderTest, MayWrite_SaysWhatSavingWouldSay) {
    EXPECT_TRUE(reader->mayWrite(coach(), "attendance", agency.sato));
    EXPECT_FALSE(reader->mayWrite(tablet.viewer(agency.otherCoach), "attendance", agency.sato));
    EXPECT_FALSE(reader->mayWrite(coach(), "site", ""));
    EXPECT_TRUE(reader->mayWrite(tablet.viewer(agency.supervisor), "site", ""));
}

TEST_F(TabletReaderTest, Setting_GivesItsValue) {
    EXPECT_EQ(reader->setting("absence_limit"), std::nullopt);
    server.take(agency.change(agency.supervisor, "setting",
                              records::naturalRecordId(*agency.kinds.find("setting"), agency.agency,
                                                       "", "", "absence_limit"),
                              "", {{"value", "4"}}, {}, "", "absence_limit"));
    pull();
    EXPECT_EQ(reader->setting("absence_limit"), "4");
}

// Withdrawn consent: on no screen from that day on, and nothing of it is lost.
TEST_F(TabletReaderTest, WhatRestsOnAConsent_IsSealedWithoutIt_AndOpensWithAnother) {
    const auto consent = [&](const std::string& record, std::map<std::string, Json> set,
                             std::map<std::string, std::vector<std::string>> seen = {}) {
        const auto change = agency.change(agency.coach, "consent", record, agency.sato,
                                          std::move(set), std::move(seen));
        server.take(change);
        pull();
        return change->id;
    };
    const std::string first = agency.id();
    const std::string check = agency.id();
    const std::string review = agency.id();
    for (const auto& [kind, record] :
         {std::pair{"self_check", check}, std::pair{"assessment", review}}) {
        server.take(agency.change(agency.coach, kind, record, agency.sato,
                                  {{"sheet", "trial"}, {"item.signs", "head"}}));
    }
    pull();
    const auto shows = [&](const std::string& record) {
        const bool found = reader->record(coach(), record).has_value();
        const auto rows = reader->rows(coach(), record == check ? "self_check" : "assessment");
        EXPECT_EQ(rows.size(), found ? 1U : 0U);
        return found;
    };
    EXPECT_FALSE(shows(check)) << "nobody agreed";
    consent(first, {{"scope", "self_check"}, {"given_on", "2026-04-01"}});
    EXPECT_TRUE(shows(check));
    EXPECT_FALSE(shows(review)) << "each for its own";
    EXPECT_TRUE(reader->record(tablet.viewer(agency.supervisor), check).has_value());

    const std::string today = dayOf(agency.clock.nowMs());
    consent(first, {{"withdrawn_on", addDays(today, 1)}});
    EXPECT_TRUE(shows(check)) << "until the day before";
    agency.clock.advance(TimeMs{24} * 3'600'000);
    EXPECT_FALSE(shows(check));
    EXPECT_FALSE(reader->record(tablet.viewer(agency.supervisor), check).has_value());
    consent(agency.id(), {{"scope", "self_check"}, {"given_on", addDays(today, 1)}});
    ASSERT_TRUE(shows(check));
    EXPECT_EQ(reader->record(coach(), check)->values.at("item.signs"), "head");
}

}  // namespace ayumi::mobile_tests
