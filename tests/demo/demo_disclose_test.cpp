// Each person of the demonstration agency is given what is held about them, and no word of it names
// another.
#include "server/disclosure/form.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/placement_story.h"

namespace ayumi::demo {
namespace {

using disclosure::SharedWords;

class DemoDiscloseTest : public DemoAgency_ {
protected:
    struct Both {
        std::string html;
        std::string json;
    };
    Both told(std::size_t person, Language language, SharedWords words) {
        const auto reader = m_store->read(s_agency.id);
        disclosure::Holding holding(*reader, m_kinds, s_agency.people.at(person),
                                    SystemClock().nowMs(), words);
        Both both;
        const auto readable = disclosure::readableForm(
            holding, language, [&](std::string_view piece) { both.html += piece; });
        const auto machine =
            disclosure::machineForm(holding, [&](std::string_view piece) { both.json += piece; });
        disclosure::tell(holding, {s_agency.id, kAgencyName, {1, "ab"}, "self", {}},
                         {readable.get(), machine.get()});
        return both;
    }
    // What of this person no paper of another may say: id, name, reading and family name; a
    // nickname as people say it.
    static std::vector<std::string> secretsOf(std::size_t person) {
        const PersonPlan& plan = people()[person];
        const std::string family = plan.name.substr(0, plan.name.find(' '));
        std::vector<std::string> secrets{s_agency.people[person], plan.name,
                                         plan.kana,               family,
                                         plan.nickname + "さん",  plan.nickname + "くん"};
        if (static_cast<int>(person) == kFormerName.person) secrets.push_back(kFormerName.name);
        return secrets;
    }
};

TEST_F(DemoDiscloseTest, NobodysPaperNamesAnybodyElse) {
    for (std::size_t person = 0; person < people().size(); ++person) {
        for (const auto language : {Language::Japanese, Language::English}) {
            const auto both = told(person, language, SharedWords::Told);
            EXPECT_NE(both.html.find(people()[person].name), std::string::npos);
            for (std::size_t other = 0; other < people().size(); ++other) {
                if (other == person) continue;
                for (const auto& secret : secretsOf(other)) {
                    EXPECT_EQ(both.html.find(secret), std::string::npos)
                        << people()[person].name << ": " << secret;
                    EXPECT_EQ(both.json.find(secret), std::string::npos)
                        << people()[person].name << ": " << secret;
                }
            }
        }
    }
}

TEST_F(DemoDiscloseTest, EverybodyIsGivenAllOfTheirRecords_WithTheirWholePast) {
    for (const auto& person : s_agency.people) {
        const auto at = std::ranges::find(s_agency.people, person) - s_agency.people.begin();
        const auto json = parseJson(
            told(static_cast<std::size_t>(at), Language::Japanese, SharedWords::LeftOut).json, 16);
        ASSERT_TRUE(json);
        const auto reader = m_store->read(s_agency.id);
        const auto own = reader->recordsOfAudience("p:" + person);
        const auto secret = reader->recordsOfAudience("o:" + person);
        EXPECT_EQ((*json)["records"].size(), own.size() + secret.size());
        for (const Json& record : (*json)["records"]) {
            std::set<std::string> changes;
            for (const auto& row : reader->changesOfRecord(record["record"])) {
                if (row.verdict != "quarantined") changes.insert(row.id);
            }
            std::set<std::string> told;
            for (const Json& change : record["changes"]) told.insert(change["change"]);
            EXPECT_EQ(told, changes) << record["kind"];
        }
    }
}

TEST_F(DemoDiscloseTest, WhoActsForSomebodyAndWhenTheyRestStandInTheirOwnPaperAlone) {
    for (std::size_t person = 0; person < people().size(); ++person) {
        const auto html = told(person, Language::Japanese, SharedWords::Told).html;
        for (const GuardianPlan& one : guardians()) {
            const bool own = static_cast<std::size_t>(one.person) == person;
            EXPECT_EQ(html.find(one.name) != std::string::npos, own) << person << one.name;
            EXPECT_EQ(html.find(one.phone) != std::string::npos, own) << person << one.name;
        }
        const RestPlan rest = restOf(s_agency.today);
        const bool rests = static_cast<std::size_t>(rest.person) == person;
        EXPECT_EQ(html.find("お休み") != std::string::npos, rests) << person;
        EXPECT_EQ(html.find(rest.note) != std::string::npos, rests) << person;
    }
}

// A code is lower-case Latin with an underscore; nothing a person writes in the story looks so.
TEST_F(DemoDiscloseTest, NoCodeStandsInThePaper) {
    for (std::size_t person = 0; person < people().size(); ++person) {
        const auto html = told(person, Language::Japanese, SharedWords::Told).html;
        const auto body = html.substr(html.find("<body>"));
        EXPECT_EQ(body.find("言葉の記録がない項目"), std::string::npos) << people()[person].name;
        EXPECT_EQ(body.find("名前の分からない欄"), std::string::npos) << people()[person].name;
        for (const auto& kind : m_kinds.all()) {
            for (const auto& field : kind.fields) {
                for (const auto& code : field.choices) {
                    if (code.find_first_of("0123456789") == 0) continue;  // numbers are said too
                    EXPECT_EQ(body.find('>' + code + '<'), std::string::npos) << code;
                }
                EXPECT_EQ(body.find('>' + field.name + '<'), std::string::npos) << field.name;
            }
        }
    }
}

}  // namespace
}  // namespace ayumi::demo
