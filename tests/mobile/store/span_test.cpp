// What there is of one person over some weeks: their records as the viewer may read them, and the
// days on which they are expected.
#include "shared/records/validation.h"
#include "tests/mobile/store/reader_fixture.h"

namespace ayumi::mobile_tests {

namespace {

class SpanTest : public ReaderFixture {
protected:
    void take(const char* kind, std::map<std::string, Json> set, const char* day = "",
              const std::string& about = {}) {
        const auto& known = *agency.kinds.find(kind);
        const std::string whose = known.audience == records::Audience::Agency ? "" : agency.sato;
        server.take(
            agency.change(agency.supervisor, kind,
                          known.hasNaturalKey()
                              ? records::naturalRecordId(known, agency.agency, whose, day, about)
                              : agency.id(),
                          whose, std::move(set), {}, day, about));
        pull();
    }
    void came(const char* day) {
        ASSERT_TRUE(tablet.save(tablet.attendance(agency.sato, day, {{"status", "present"}})).ok());
    }
    store::PersonSpan span(const Member& who, const char* from = "2026-11-09",
                           const char* to = "2026-11-22") {
        return reader->span(tablet.viewer(who), agency.sato, from, to);
    }
    std::vector<std::string> days(const store::PersonSpan& span) {
        std::vector<std::string> days;
        for (const auto& row : span.rows) days.push_back(row.day);
        return days;
    }
};

}  // namespace

TEST_F(SpanTest, HoldsBothEnds_OldestFirst_AndTellsTheOldestThereIs) {
    for (const char* day : {"2026-11-22", "2026-11-09", "2026-11-08", "2026-11-23", "2026-06-01"}) {
        came(day);
    }
    EXPECT_EQ(days(span(agency.coach)), (std::vector<std::string>{"2026-11-09", "2026-11-22"}));
    EXPECT_EQ(span(agency.coach).firstDay, "2026-06-01");
    EXPECT_TRUE(span(agency.coach, "2026-01-01", "2026-01-31").rows.empty());
}

TEST_F(SpanTest, LeavesOutWhatWasTakenBack) {
    came("2026-11-10");
    came("2026-11-11");
    auto taken = tablet.attendance(agency.sato, "2026-11-10", {{"void", true}});
    taken.reason = "まちがい";
    ASSERT_TRUE(tablet.save(taken).ok());
    EXPECT_EQ(days(span(agency.coach)), std::vector<std::string>{"2026-11-11"});
    EXPECT_EQ(span(agency.coach).firstDay, "2026-11-11");
}

TEST_F(SpanTest, ShowsTheValueThatIsShownElsewhere_WhereTwoStand) {
    came("2026-11-10");
    server.take(
        agency.attendance(agency.supervisor, agency.sato, "2026-11-10", {{"status", "absent"}}));
    pull();
    const auto row = span(agency.coach).rows.at(0);
    EXPECT_TRUE(row.contested);
    EXPECT_EQ(row.text("status"),
              reader->record(tablet.viewer(agency.coach), row.record)->text("status"));
}

TEST_F(SpanTest, GivesOnlyWhatTheViewerMayRead) {
    came("2026-11-10");
    EXPECT_EQ(span(agency.coach).readable,
              (std::set<std::string>{"attendance", "reflection", "daily_check"}));
    const auto others = span(agency.otherCoach);
    EXPECT_TRUE(others.readable.empty());
    EXPECT_TRUE(others.rows.empty());
    EXPECT_TRUE(others.expected.empty());
    EXPECT_EQ(others.firstDay, "");
    const Member office{agency.id(), agency.id(), {}, agency.id()};
    server.take(agency.change(agency.supervisor, "staff", office.person, "",
                              {{"name", "じむ"}, {"role", "admin"}}));
    pull();
    EXPECT_EQ(span(office).readable, std::set<std::string>{"attendance"});
    EXPECT_EQ(span(office).rows.size(), 1U);
    EXPECT_FALSE(reader->mayRead(tablet.viewer(office), "daily_check", agency.sato));
    EXPECT_TRUE(reader->mayRead(tablet.viewer(agency.supervisor), "daily_check", agency.sato));
}

TEST_F(SpanTest, ExpectedDays_FollowPlacementAgreementAndCalendar) {
    const auto expected = [&] { return span(agency.coach).expected; };
    EXPECT_EQ(expected().size(), 10U) << "Monday to Friday, twice";
    take("calendar", {{"open", false}}, "2026-11-11", agency.site);
    take("calendar", {{"open", true}}, "2026-11-14", agency.site);
    EXPECT_FALSE(expected().contains("2026-11-11"));
    EXPECT_FALSE(expected().contains("2026-11-14")) << "open, but not a day of theirs";
    take("agreement", {{"from", "2026-11-16"}, {"weekdays", {1, 3}}});
    EXPECT_EQ(expected(), (std::set<std::string>{"2026-11-09", "2026-11-10", "2026-11-12",
                                                 "2026-11-13", "2026-11-16", "2026-11-18"}));
    // A second site adds its days; one that both ask for stays one day.
    const std::string second = agency.id();
    server.take(agency.change(agency.supervisor, "site", second, "", {{"name", "北"}}));
    take("placement", {{"site", second}, {"from", "2026-11-18"}, {"weekdays", {3, 6}}});
    take("agreement", {{"from", "2026-11-01"}, {"weekdays", {3, 6}}, {"site", second}});
    EXPECT_TRUE(expected().contains("2026-11-21")) << "no weekdays of the site: it is open";
    EXPECT_EQ(expected().size(), 7U);
    EXPECT_TRUE(span(agency.coach, "2026-03-02", "2026-03-31").expected.empty())
        << "before the placement";
}

}  // namespace ayumi::mobile_tests
