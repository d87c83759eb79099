#include "tests/demo/demo_agency_fixture.h"

#include <cstdlib>

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/deputies.h"
#include "shared/sync/state.h"
#include "tests/support/server_process.h"

namespace ayumi::demo {

namespace {

namespace fs = std::filesystem;

testing::Ran verify(const server::Folders& folders) {
    return testing::runServerCommand(
        {"--data", folders.data.string(), "--keys", folders.keys.string(), "verify"});
}

sync::RecordState stateOf(const storage::RecordRow& row) {
    return required(sync::readState(Json::parse(row.state), [](const auto&) { return nullptr; }),
                    "state");
}

Json withoutIds(Json values) {
    for (Json& value : values) {
        if (value.is_structured()) value = withoutIds(std::move(value));
        if (value.is_string() && isUuid(value.get_ref<const std::string&>())) value = "id";
    }
    return values;
}

std::multiset<std::string> valuesIn(const std::vector<storage::RecordRow>& rows) {
    std::multiset<std::string> values;
    for (const auto& row : rows) values.insert(row.day + ' ' + withoutIds(row.values).dump());
    return values;
}

}  // namespace

class DemoBothDatabases : public DemoAgency_ {
protected:
    void expectTheSameIn(const DemoAgency& agency);
};

TEST_F(DemoAgency_, HoldsThePeopleAndPlacesItPromises) {
    EXPECT_EQ(rows("site").size(), 3U);
    EXPECT_EQ(rows("person").size(), 12U);
    std::map<std::string, int> roles;
    for (const auto& row : rows("staff")) ++roles[text(row, "role")];
    EXPECT_EQ(roles, (std::map<std::string, int>{{"coach", 3}, {"supervisor", 2}, {"admin", 1}}));
    EXPECT_EQ(rows("placement").size(), 14U) << "a stage before, and a short trial";
    EXPECT_EQ(rows("assignment").size(), 14U);
    EXPECT_EQ(rows("setting").size(), 3U);
}

TEST_F(DemoAgency_, KeepsACalendarOfEverySite_AsItWasPlanned) {
    std::map<std::pair<std::string, std::string>, std::pair<bool, std::string>> kept;
    for (const auto& row : rows("calendar")) {
        kept[{row.about, row.day}] = {row.values.at("open"), text(row, "note")};
    }
    const auto& planned = calendarOf(s_agency.today);
    EXPECT_EQ(kept.size(), planned.size());
    EXPECT_GE(kept.size(), 3U);
    for (const CalendarPlan& one : planned) {
        const auto& site = s_agency.sites.at(static_cast<std::size_t>(one.site));
        EXPECT_EQ((kept[{site, one.day}]), std::pair(one.open, one.note)) << one.day;
    }
}

// Whatever day it is made on, what lies ahead of it is known.
TEST(DemoCalendar, ClosesEverySiteForNewYearAndTheDaysOfObon) {
    const auto closedOn = [](const char* today, const std::string& day) {
        int sites = 0;
        for (const CalendarPlan& one : calendarOf(today)) {
            sites += one.day == day && !one.open ? 1 : 0;
        }
        return sites;
    };
    for (const char* day : {"2026-12-29", "2026-12-31", "2027-01-01", "2027-01-03"}) {
        EXPECT_EQ(closedOn("2026-11-20", day), 3) << day;
    }
    EXPECT_EQ(closedOn("2026-11-20", "2026-12-28"), 0);
    EXPECT_EQ(closedOn("2026-08-01", "2026-08-14"), 3);
    EXPECT_EQ(closedOn("2026-08-20", "2026-08-14"), 0) << "the weeks that were told were worked";
}

TEST_F(DemoAgency_, AgreesWithEverybody_AndOneRestsFromToday) {
    std::set<std::string> agreed;
    for (const auto& row : rows("agreement")) {
        agreed.insert(row.participant);
        EXPECT_FALSE(text(row, "from").empty());
        EXPECT_FALSE(row.values.at("weekdays").empty());
    }
    EXPECT_EQ(agreed, std::set<std::string>(s_agency.people.begin(), s_agency.people.end()));
    const auto pauses = rows("pause");
    ASSERT_EQ(pauses.size(), 1U);
    const RestPlan rest = restOf(s_agency.today);
    EXPECT_EQ(pauses[0].participant, s_agency.people.at(static_cast<std::size_t>(rest.person)));
    EXPECT_EQ(text(pauses[0], "from"), s_agency.today);
    EXPECT_EQ(text(pauses[0], "to"), addDays(s_agency.today, 6));
}

TEST_F(DemoAgency_, KeepsFourWeeksOfAttendanceAndNothingOfToday) {
    std::map<std::string, int> statuses;
    std::set<std::string> days;
    for (const auto& row : rows("attendance")) {
        days.insert(row.day);
        ++statuses[text(row, "status")];
    }
    EXPECT_GE(*days.begin(), addDays(s_agency.today, -28));
    EXPECT_EQ(*days.rbegin(), addDays(s_agency.today, -1));
    EXPECT_EQ(days.size(), 28U);
    EXPECT_GE(statuses["present"], 90);
    for (const char* status : {"late", "left_early", "absent", "home"}) {
        EXPECT_GE(statuses[status], 1) << status;
    }
}

TEST_F(DemoAgency_, TellsTheFourFactsOfEachAbsenceCall_ButOfOne_AndOneNeverCame) {
    int calls = 0;
    int uncalled = 0;
    int unadvised = 0;
    for (const auto& row : rows("attendance")) {
        if (text(row, "status") != "absent") continue;
        if (text(row, "notice_at").empty()) {
            ++uncalled;
            continue;
        }
        ++calls;
        EXPECT_TRUE(parseMoment(text(row, "notice_at")).ok()) << row.day;
        EXPECT_FALSE(text(row, "notice_by").empty()) << row.day;
        EXPECT_FALSE(text(row, "notice_from").empty()) << row.day;
        EXPECT_FALSE(text(row, "notice_cause").empty()) << row.day;
        EXPECT_FALSE(text(row, "notice_reason").empty()) << row.day;
        unadvised += text(row, "notice_advice").empty() ? 1 : 0;
    }
    EXPECT_GE(calls, 3);
    EXPECT_EQ(unadvised, 1);
    EXPECT_EQ(uncalled, 1);
}

TEST_F(DemoAgency_, HasOneContestedDayAndOneSettled) {
    const auto reader = m_store->read(s_agency.id);
    int contested = 0;
    int settled = 0;
    for (const auto& row : rows("attendance")) {
        const bool stands = sync::isContested(stateOf(row));
        bool was = false;
        for (const auto& change : reader->changesOfRecord(row.record)) {
            EXPECT_NE(change.verdict, "quarantined") << change.code;
            was = was || change.verdict == "contested";
        }
        contested += stands;
        settled += was && !stands;
    }
    EXPECT_EQ(contested, 1);
    EXPECT_EQ(settled, 1);
}

TEST_F(DemoAgency_, HoldsThroughAndThrough) {
    const auto keys = required(server::readKeys(s_agency.folders, s_agency.id), "keys");
    const auto result =
        services::verifyLog(*m_store->read(s_agency.id), m_kinds, keys.registration.publicKey);
    for (const auto& problem : result.problems) ADD_FAILURE() << problem.code;
    EXPECT_GT(result.signatures, 800);
    EXPECT_EQ(result.signatures, result.changes);
}

TEST_F(DemoAgency_, IsFoundGoodByTheServersOwnVerify) {
    m_store.reset();
    const auto verified = verify(s_agency.folders);
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
}

// Ids are random each time; everything else that a number could come from is the same.
void DemoBothDatabases::expectTheSameIn(const DemoAgency& agency) {
    const auto store = required(
        storage::openStore(
            required(server::storeConfig(
                         agency.folders,
                         required(server::readConfiguration(agency.folders), "configuration")),
                     "configuration"),
            m_kinds),
        "store");
    for (const auto& kind : m_kinds.all()) {
        if (kind.name == "sign_off" || kind.name == "sheet") continue;  // of digests and ids
        const auto here = valuesIn(m_store->read(s_agency.id)->recordsOfKinds({kind.name}));
        EXPECT_EQ(here, valuesIn(store->read(agency.id)->recordsOfKinds({kind.name}))) << kind.name;
    }
}

TEST_F(DemoBothDatabases, IsMadeOnPostgresAsWell) {
    const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
    if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
    DemoOptions options = cheapOptions(s_folder / "on-postgres");
    options.postgres = postgres;
    const auto agency = makeDemoAgency(options);
    EXPECT_FALSE(fs::exists(agency.folders.data / "ayumi.db"));
    expectTheSameIn(agency);
    const auto verified = verify(agency.folders);
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
}

TEST_F(DemoAgency_, ShowsASupervisorDaysInEveryState) {
    OpenedTablet office("tablet-office", kCoaches);
    std::map<sync::DayStatus, int> statuses;
    for (const auto& row : office.reader->days(office.viewer)) ++statuses[row.status];
    EXPECT_EQ(statuses[sync::DayStatus::Contested], 1);
    EXPECT_EQ(statuses[sync::DayStatus::Returned], 1);
    EXPECT_EQ(statuses[sync::DayStatus::Amended], 1);
    EXPECT_GE(statuses[sync::DayStatus::Ready], 2);  // on a Saturday only Friday waits
    EXPECT_GE(statuses[sync::DayStatus::Signed], 90);
    EXPECT_EQ(statuses[sync::DayStatus::Open], 0);
    EXPECT_TRUE(office.reader->unseenFlags(office.viewer).empty());
}

TEST_F(DemoAgency_, TellsWhoSignedInSomebodysPlace_AndWhoWillStandIn) {
    std::vector<records::RecordValues> leaves;
    for (const auto& row : rows("staff_leave")) leaves.push_back({row.record, row.values});
    ASSERT_EQ(leaves.size(), 2U);
    const auto& away = s_agency.staff.at(kCoaches).id;
    const auto& deputy = s_agency.staff.at(kCoaches + 1).id;
    OpenedTablet office("tablet-office", kCoaches);
    int inPlace = 0;
    for (const auto& row : office.reader->days(office.viewer)) {
        const auto day = office.reader->day(office.viewer, row.participant, row.day);
        if (!day.signedBy) continue;
        const auto of =
            records::stoodInFor(leaves, day.signedBy->author, dayOf(day.signedBy->atMs));
        if (of.empty()) continue;
        EXPECT_EQ(day.signedBy->author, deputy);
        EXPECT_EQ(of, std::vector<std::string>{away});
        ++inPlace;
    }
    EXPECT_GE(inPlace, 1);
    EXPECT_EQ(std::ranges::count_if(leaves,
                                    [&](const auto& leave) {
                                        return records::isLeaveTold(leave.values, s_agency.today) &&
                                               textOf(leave.values, "deputy") == away;
                                    }),
              1)
        << "one desk says that its supervisor stands in soon";
}

TEST_F(DemoAgency_, KeepsWhatWasSignedBesideWhatCameAfter) {
    OpenedTablet office("tablet-office", kCoaches);
    std::set<std::string> signers;
    int reasoned = 0;
    for (const auto& row : office.reader->days(office.viewer)) {
        const auto day = office.reader->day(office.viewer, row.participant, row.day);
        if (day.signedBy) signers.insert(day.signedBy->author);
        if (row.status != sync::DayStatus::Amended) continue;
        for (const auto& one : day.differences) {
            EXPECT_NE(one.was, one.now.value);
            EXPECT_FALSE(one.late);
            reasoned += !one.now.reason.empty();
        }
    }
    EXPECT_EQ(signers.size(), 2U);
    EXPECT_EQ(reasoned, 1);
}

TEST_F(DemoAgency_, NamesWhoTypedWhoseWords) {
    const auto reader = m_store->read(s_agency.id);
    int proxies = 0;
    int handedOver = 0;
    int own = 0;
    for (const auto& row : rows("reflection")) {
        for (const auto& change : reader->changesOfRecord(row.record)) {
            const auto body = required(parseJson(change.body), "change");
            proxies += body.contains("proxy");
            handedOver += body.contains("handed_by");
            own += !body.contains("proxy") && !body.contains("handed_by");
            if (body.contains("proxy")) {
                EXPECT_NE(change.author, row.participant);
            } else {
                EXPECT_EQ(change.author, row.participant);
            }
        }
    }
    EXPECT_GE(proxies, 10);
    EXPECT_GE(handedOver, 30);
    EXPECT_GE(own, 5);
}

TEST_F(DemoAgency_, AnswersTheCallForHelp) {
    const auto flags = rows("flag");
    const auto answers = rows("flag_seen");
    ASSERT_EQ(flags.size(), 1U);
    ASSERT_EQ(answers.size(), 2U);
    for (const auto& answer : answers) {
        EXPECT_EQ(text(answer, "flag"), flags[0].record);
        EXPECT_FALSE(text(answer, "done").empty());
    }
}

TEST_F(DemoAgency_, PreparesATabletThatOpensAndOwesNothing) {
    OpenedTablet tablet("tablet-1", 0);
    EXPECT_EQ(tablet.store->waiting().count, 0U);

    std::size_t own = 0;
    for (const auto& row : rows("attendance")) {
        const auto held = tablet.store->record(row.record);
        if (!held) continue;
        ++own;
        ASSERT_TRUE(held->answered) << row.day;
        EXPECT_EQ(sync::travellingState(*held->answered), row.state) << row.day;
    }
    EXPECT_GT(own, 60U);
    EXPECT_LT(own, rows("attendance").size());
}

TEST_F(DemoAgency_, KeepsItsSecretsToItself) {
    const auto kept = fs::status(s_folder / "secrets.txt").permissions();
    EXPECT_EQ(kept, fs::perms::owner_read | fs::perms::owner_write);
    for (const auto& one : s_agency.staff) {
        EXPECT_NE(s_agency.secrets.find(one.password), std::string::npos);
    }
}

}  // namespace ayumi::demo
