// Sheets and what was filled in on them, on both databases: what is for own eyes stays there, what
// rests on a consent is sealed without it, and what is large travels all the same.
#include "server/services/erasing.h"
#include "server/services/limits.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"
#include "tests/server/services/day_fixture.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

constexpr const char* kDayAfter = "2026-11-22";
constexpr TimeMs kOneDayMs = TimeMs{24} * 3'600'000;

class SheetKindsTest : public DayTest {
protected:
    SheetKindsTest() : own(agency.enrolDevice("O")), self(agency.signIn(own.device, sato)) {}

    sync::ChangeContent ownAnswer(testing::Writer& who, const std::string& filling) {
        auto content = made(who, "own_answers", {{"item.signs", Json::array({"head"})}}, {}, "");
        content.participant.clear();
        content.about = filling;
        content.record =
            naturalRecordId(*agency.kinds().find("own_answers"), agency.id(), "", "", filling);
        return content;
    }
    sync::Change selfCheck() {
        auto content = made(self, "self_check", {{"item.signs", Json::array({"head"})}}, {}, "");
        content.record = "01890a5d-ac96-774b-8000-00000000f111";
        return sign(self, content);
    }
    std::set<std::string> recordsOn(const std::string& device) {
        std::set<std::string> records;
        std::string cursor;
        for (bool more = true; more;) {
            const auto page = agency.pull(device, cursor);
            for (const auto& state : page.states) {
                records.insert(textOf(Json::parse(state), "record"));
            }
            cursor = page.cursor;
            more = page.more;
        }
        return records;
    }
    std::string historyFor(const std::string& device, const std::string& record) {
        const auto history = agency.sync().history(device, record);
        return history ? std::to_string(history->entries.size()) : history.error().code;
    }
    std::size_t heldFor(const std::string& device) {
        return agency.sync().held(device, {}, 100).value().entries.size();
    }
    void withdraw(const sync::Change& consent, const std::string& day) {
        auto content = agency.content(writer, "consent");
        content.participant = sato;
        content.record = consent.record;
        content.set = {{"withdrawn_on", day}};
        content.reason = "やめたいとのこと";
        ASSERT_EQ(push(sign(writer, content)), "applied");
    }

    sync::EnrolResponse own;
    testing::Writer self;
};

TEST_P(SheetKindsTest, OwnAnswers_ReachNobodyButTheirAuthor) {
    const auto answer = sign(self, ownAnswer(self, "01890a5d-ac96-774b-8000-00000000f001"));
    ASSERT_EQ(pushed(own.device, answer), "applied");
    EXPECT_TRUE(recordsOn(own.device).contains(answer.record));
    EXPECT_EQ(historyFor(own.device, answer.record), "1");
    for (const auto& device : {tabletA.device, tabletS.device}) {
        EXPECT_FALSE(recordsOn(device).contains(answer.record));
        EXPECT_EQ(historyFor(device, answer.record), "record_unknown");
    }
    // On a tablet that others use too it comes with the person alone.
    const auto shared = agency.enrolDevice("Shared");
    agency.signIn(shared.device, coach);
    EXPECT_FALSE(recordsOn(shared.device).contains(answer.record));
    agency.signIn(shared.device, sato);
    EXPECT_TRUE(recordsOn(shared.device).contains(answer.record));
    EXPECT_TRUE(
        queryOf(agency.id(), "SELECT 1 FROM kind_views WHERE name = 'own_answers'").empty());
    expectLogHolds();
}

TEST_P(SheetKindsTest, OwnAnswersOfOthers_AreHeld_AndNotShownToWhoSupervises) {
    const std::string filling = "01890a5d-ac96-774b-8000-00000000f002";
    auto handed = ownAnswer(writer, filling);
    handed.author = sato;
    handed.handedBy = coach;
    EXPECT_EQ(push(sign(writer, handed)), "no_right") << "whoever signs must hold the right";
    EXPECT_EQ(push(sign(writer, ownAnswer(writer, filling))), "no_right");
    EXPECT_EQ(pushed(tabletS.device, sign(boss, ownAnswer(boss, filling))), "no_right");
    auto named = ownAnswer(self, filling);
    named.participant = sato;
    EXPECT_EQ(pushed(own.device, sign(self, named)), "identity") << "nobody but the author";
    EXPECT_EQ(heldFor(tabletS.device), 1U) << "the supervisor's own, and nobody else's";
    EXPECT_EQ(pushed(own.device, sign(self, ownAnswer(self, filling))), "applied")
        << "none of them stands in the way";
}

TEST_P(SheetKindsTest, OwnAnswers_GoWithTheirAuthor_AlsoThoseThatAreHeld) {
    const std::string filling = "01890a5d-ac96-774b-8000-00000000f003";
    const auto kept = sign(self, ownAnswer(self, filling));
    ASSERT_EQ(pushed(own.device, kept), "applied");
    auto handed = ownAnswer(writer, filling);
    handed.author = sato;
    handed.handedBy = coach;
    const auto held = sign(writer, handed);
    ASSERT_EQ(push(held), "no_right");
    const testing::TempFolder folder;
    auto erasures = Erasures::open(folder.path() / "erasures");
    ASSERT_TRUE(erasePerson(agency.environment(), *erasures, sato, "本人の求め").ok());
    const auto reader = agency.store().read(agency.id());
    EXPECT_TRUE(reader->records({kept.record}).empty());
    for (const auto& row : reader->changes({kept.id, held.id})) EXPECT_EQ(row.body, "");
    expectLogHolds();
}

TEST_P(SheetKindsTest, WhatRestsOnAConsent_HasNoHistoryWithoutIt) {
    const auto given = consent("self_check");
    ASSERT_EQ(push(given), "applied");
    const auto check = selfCheck();
    ASSERT_EQ(pushed(own.device, check), "applied");
    for (const auto& device : {own.device, tabletA.device, tabletS.device}) {
        EXPECT_EQ(historyFor(device, check.record), "1");
    }
    withdraw(given, kDay);
    for (const auto& device : {own.device, tabletA.device, tabletS.device}) {
        EXPECT_EQ(historyFor(device, check.record), "record_unknown") << "at once";
    }
    clock.advance(kOneDayMs);
    EXPECT_EQ(
        pushed(own.device,
               sign(self,
                    [&] {
                        auto content = made(self, "self_check", {{"item.signs", "eyes"}}, {}, "");
                        content.record = check.record;
                        return content;
                    }())),
        "consent_missing");
    EXPECT_EQ(push(consent("self_check", kDayAfter)), "applied");
    EXPECT_NE(historyFor(tabletA.device, check.record), "record_unknown") << "and opens again";
    expectLogHolds();
}

TEST_P(SheetKindsTest, AreShownInViews_WithoutTheirAnswers) {
    ASSERT_EQ(push(consent("sensitive_data")), "applied");
    auto daily =
        made(writer, "daily_sheet",
             {{"sheet", "meals"}, {"version", 2}, {"state", "submitted"}, {"item.lunch", "warm"}});
    daily.about = "meals";
    daily.record = recordId("daily_sheet", kDay, "meals");
    ASSERT_EQ(push(sign(writer, daily)), "applied");
    const auto shown = queryOf(agency.id(), "SELECT about, sheet, version, state FROM daily_sheet");
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].at("about"), "meals");
    EXPECT_EQ(shown[0].at("version"), "2");
    for (const char* view : {"sheet", "self_check", "assessment"}) {
        EXPECT_TRUE(queryOf(agency.id(), std::string("SELECT * FROM ") + view).empty()) << view;
    }
    EXPECT_TRUE(view().records.contains(daily.record)) << "part of the day that is signed";
}

// Without a limit on bytes a page of them would be more than a tablet takes, for good.
TEST_P(SheetKindsTest, LargeSheets_ComeInPagesThatATabletTakes_AndInCellsToo) {
    std::set<std::string> large;
    const auto office = agency.enrolDevice("Office").device;
    auto admin = agency.signIn(office, agency.addStaff("admin", "事務"));
    for (int version = 1; version <= 6; ++version) {
        std::vector<sync::Change> parts;
        for (int number = 1; number <= 20; ++number) {
            auto content = agency.content(admin, "sheet");
            content.about = "trial/" + std::to_string(version);
            content.record =
                naturalRecordId(*agency.kinds().find("sheet"), agency.id(), "", "", content.about);
            content.set = {{"items." + std::to_string(number),
                            {{"text", std::string(sheets::kMaxPartBytes - 20, 'x')}}}};
            large.insert(content.record);
            parts.push_back(sign(admin, content));
        }
        for (const auto& verdict : agency.push(office, parts).verdicts) {
            ASSERT_EQ(nameOfVerdict(verdict), "applied");
        }
    }
    std::set<std::string> came;
    std::int64_t remaining = -1;
    std::string cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = agency.pull(tabletA.device, cursor);
        std::size_t bytes = 0;
        for (const auto& state : page.states) {
            bytes += state.size();
            came.insert(textOf(Json::parse(state), "record"));
        }
        EXPECT_LE(bytes, kPageBytes);
        if (remaining >= 0) {
            EXPECT_LT(page.remaining, remaining);
        }
        remaining = page.remaining;
        cursor = page.cursor;
        more = page.more;
        ASSERT_LT(pages, 20);
    }
    EXPECT_GT(pages, 2);
    EXPECT_EQ(remaining, 0);
    for (const auto& record : large) EXPECT_TRUE(came.contains(record));
    const auto head = agency.sync().head();
    std::string after;
    std::set<std::string> inCells;
    for (bool more = true; more;) {
        const auto cell = agency.sync().cell(tabletA.device, head, {"a", "-"}, after, 1000);
        std::size_t bytes = 0;
        for (const auto& state : cell.states) {
            bytes += state.size();
            EXPECT_TRUE(inCells.insert(textOf(Json::parse(state), "record")).second) << "twice";
        }
        EXPECT_LE(bytes, kPageBytes);
        after = cell.cursor;
        more = cell.more;
    }
    for (const auto& record : large) EXPECT_TRUE(inCells.contains(record));
}

AYUMI_ON_BOTH_DATABASES(SheetKindsTest);

}  // namespace
}  // namespace ayumi::services
