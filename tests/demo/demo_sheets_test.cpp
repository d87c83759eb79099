#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"
#include "shared/sheets/shipped.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/sheet_plans.h"

namespace ayumi::demo {

TEST_F(DemoAgency_, HasTheSheetsThatShip) {
    std::set<std::string> found;
    for (const auto& row : rows("sheet")) {
        std::map<std::string, Json> fields;
        for (const auto& [field, value] : row.values.items()) fields[field] = value;
        const auto document = required(sheets::joined(fields), "sheet " + row.about);
        const auto sheet = required(sheets::readSheet(document), "sheet " + row.about);
        EXPECT_EQ(row.about, sheets::sheetKey(sheet.code, sheet.version));
        found.insert(sheet.code);
    }
    std::set<std::string> shipped;
    for (const auto& one : sheets::shippedSheets()) shipped.emplace(one.name);
    EXPECT_EQ(found, shipped);
}

TEST_F(DemoAgency_, FillsInEachSheetAsItIsMeant) {
    std::map<std::string, int> filled;
    std::map<std::string, int> helped;
    std::set<std::string> people;
    for (const char* kind : {"self_check", "daily_sheet", "assessment"}) {
        for (const auto& row : rows(kind)) {
            EXPECT_EQ(text(row, "state"), "submitted");
            EXPECT_FALSE(text(row, "consent").empty());
            ++filled[text(row, "sheet") + ' ' + text(row, "side")];
            if (row.kind == "self_check") ++helped[text(row, "help")];
            if (row.values["sittings"].size() == 2) people.insert(row.participant);
        }
    }
    EXPECT_EQ(filled["stress_fatigue "], 8);
    EXPECT_EQ(helped, (std::map<std::string, int>{
                          {"none", 2}, {"read_aloud", 2}, {"written", 2}, {"explained", 2}}));
    EXPECT_EQ(people, (std::set<std::string>{s_agency.people[0]}));
    EXPECT_GE(filled["life_rhythm "], 15);
    for (const char* one : {"training_review staff", "workplace_hearing staff",
                            "first_assessment staff", "self_review staff", "self_review person"}) {
        EXPECT_EQ(filled[one], 1) << one;
    }
}

TEST_F(DemoAgency_, KeepsWhatIsForOwnEyesFromWhoSharesTheTablet) {
    const auto own = rows("own_answers");
    ASSERT_EQ(own.size(), 1U);
    OpenedTablet tablet("tablet-1", 0);
    EXPECT_TRUE(tablet.store->record(own[0].record).has_value());
    EXPECT_TRUE(tablet.reader->rows(tablet.viewer, "own_answers").empty());
    EXPECT_EQ(tablet.reader->rows({s_agency.people[0], tablet.viewer.atMs}, "own_answers").size(),
              1U);
}

TEST_F(DemoAgency_, SealsTheSelfChecksOfWhoWithdrewTheConsent) {
    const auto& withdrew = s_agency.people.at(kSealedSelfCheck.person);
    OpenedTablet office("tablet-office", kCoaches);
    std::map<std::string, int> read;
    for (const auto& row : office.reader->rows(office.viewer, "self_check"))
        ++read[row.participant];
    EXPECT_EQ(read.size(), 3U);
    EXPECT_EQ(read.count(withdrew), 0U);
    OpenedTablet coachs("tablet-3", 2);
    EXPECT_TRUE(coachs.reader->rows(coachs.viewer, "self_check").empty());
    int kept = 0;
    for (const auto& row : rows("self_check")) kept += row.participant == withdrew;
    EXPECT_EQ(kept, 2);
}

}  // namespace ayumi::demo
