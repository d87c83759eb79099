// What docs/sync.md shows and lists apart from its calls (protocol_document_test.cpp): the change,
// the state, the problem, and the tables of codes, compared with what stands in the sources.
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "shared/records/validation.h"
#include "shared/sheets/sheet.h"
#include "shared/sync/day_log.h"
#include "shared/sync/digest.h"
#include "shared/sync/key_statement.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"
#include "tests/support/document.h"

namespace ayumi::testing {
namespace {

const std::string& document() {
    static const std::string text = documentText("docs/sync.md");
    return text;
}

// The canonical text of the block after ```json NAME.
std::string example(const std::string& name) {
    for (const Fence& fence : fencesOf(document())) {
        if (fence.info == "json " + name) return canonical(Json::parse(fence.text));
    }
    throw std::runtime_error("no example " + name);
}

// Rows of every table whose first column is called so.
std::vector<std::vector<std::string>> rowsOf(const std::string& firstColumn) {
    std::vector<std::vector<std::string>> rows;
    for (const Table& table : tablesOf(document())) {
        if (table.columns.front() != firstColumn) continue;
        rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    }
    if (rows.empty()) throw std::runtime_error("no table of " + firstColumn);
    return rows;
}

// Codes in a cell: outside of brackets, in which their arguments stand.
std::vector<std::string> codesIn(const std::string& cell) {
    return codeSpans(std::regex_replace(cell, std::regex(R"(\([^)]*\))"), ""));
}

std::string sourcesIn(const std::string& folder) {
    const char* source = std::getenv("AYUMI_SOURCE_DIR");
    const std::filesystem::path root(source == nullptr ? "." : source);
    std::string text;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (entry.path().extension() != ".cpp") continue;
        text += documentText(std::filesystem::relative(entry.path(), root).string());
    }
    return text;
}

// All matches of a pattern: the first group -> the second, or -> nothing if there is one group.
std::map<std::string, std::string> found(const std::string& text, const std::string& pattern) {
    std::map<std::string, std::string> all;
    const std::regex expression(pattern);
    for (std::sregex_iterator one(text.begin(), text.end(), expression), end; one != end; ++one) {
        all[(*one)[1]] = one->size() > 2 ? (*one)[2].str() : "";
    }
    return all;
}

TEST(Documents, ExampleOfAChangeIsOne_WithItsDerivedRecordIdSignatureAndHash) {
    startCrypto();
    const auto change = sync::readChange(Json::parse(example("change")));
    ASSERT_TRUE(change) << change.error().args.begin()->second;
    EXPECT_EQ(change->travelling(), example("change"));
    const auto kinds = records::KindTable::released();
    EXPECT_EQ(change->record,
              records::naturalRecordId(*kinds.find("attendance"), change->agency,
                                       change->participant, change->day, change->about));
    Bytes seed;
    for (int byte = 0; byte < 32; ++byte) seed += static_cast<char>(byte);
    EXPECT_TRUE(sync::verifyChange(*change, signingKeyFromSeed(SecretBytes(seed)).publicKey));
    EXPECT_NE(document().find('`' + toHex(change->bodyHash()) + '`'), std::string::npos);
}

TEST(Documents, ExampleOfAKeyStatementIsOne) {
    startCrypto();
    Bytes seed;
    for (int byte = 0; byte < 32; ++byte) seed += static_cast<char>(byte);
    const auto said = sync::readKeyStatement(Json::parse(example("key-statement")),
                                             signingKeyFromSeed(SecretBytes(seed)).publicKey);
    ASSERT_TRUE(said) << said.error().code;
}

TEST(Documents, ExampleOfADecisionIsOne) {
    const auto decision = sync::readDecision(Json::parse(example("decision")));
    ASSERT_TRUE(decision) << decision.error().code;
    EXPECT_EQ(canonical(sync::writeDecision(*decision)), example("decision"));
    // Its digest is that of the change above.
    const auto change = sync::readChange(Json::parse(example("change")));
    std::vector<sync::CoveredValue> covered;
    for (const auto& [record, fields] : decision->covers) {
        for (const auto& [field, ids] : fields) {
            EXPECT_EQ(ids, std::vector<std::string>{change->id});
            covered.push_back({record, field, ids.at(0), change->bodyHash()});
        }
    }
    EXPECT_EQ(decision->digest, toHex(sync::digestOf(covered)));
}

// What is hashed for the id of a record of this kind, as the document writes it.
std::string hashedFor(const records::Kind& kind) {
    std::string parts = "[agency, \"" + kind.name + '"';
    for (const auto part : kind.naturalKey) {
        if (part == records::KeyPart::Participant) parts += ", participant";
        if (part == records::KeyPart::Day) parts += ", day";
        if (part == records::KeyPart::About) parts += ", about";
    }
    return parts + ']';
}

TEST(Documents, ListsTheRecordIdOfEveryKindThatDerivesIt) {
    std::map<std::string, std::string> listed;
    for (const Table& table : tablesOf(document())) {
        if (table.heading != "Record id") continue;
        for (const auto& row : table.rows) listed[row.at(0)] = codeSpans(row.at(1)).at(0);
    }
    std::size_t kinds = 0;
    const auto released = records::KindTable::released();
    for (const auto& kind : released.all()) {
        if (!kind.hasNaturalKey()) continue;
        if (kind.keyHas(records::KeyPart::DayOrRecord)) {
            const std::string begin = "[agency, \"" + kind.name + "\", ";
            EXPECT_EQ(listed['`' + kind.name + "` of a day"], begin + "\"day\", participant, day]");
            EXPECT_EQ(listed['`' + kind.name + "` of a record"], begin + "\"record\", about]");
            kinds += 2;
        } else {
            EXPECT_EQ(listed['`' + kind.name + '`'], hashedFor(kind));
            ++kinds;
        }
    }
    EXPECT_EQ(listed.size(), kinds) << "no other kind derives it";
}

TEST(Documents, ExampleOfHeldChangesIsOne) {
    const auto held = sync::readHeldResponse(example("held-response"));
    ASSERT_TRUE(held) << held.error().code;
    EXPECT_EQ(sync::write(*held), example("held-response"));
}

TEST(Documents, ExampleOfAStateIsOne) {
    const auto change =
        std::make_shared<const sync::Change>(*sync::readChange(Json::parse(example("change"))));
    const auto state =
        sync::readState(Json::parse(example("state")), [&](const std::string&) { return change; });
    ASSERT_TRUE(state);
    EXPECT_EQ(sync::travellingState(*state, {change->id}), example("state"));
}

TEST(Documents, ExampleOfAProblemIsOne) {
    const auto problem = sync::readProblem(429, example("problem"));
    EXPECT_EQ(problem.error.code, "sign_in_throttled");
    EXPECT_EQ(problem.error.args.at("seconds"), "1200");
}

TEST(Documents, ListsEveryRefusalWithItsStatus) {
    std::map<std::string, std::string> listed;
    for (const auto& row : rowsOf("status")) {
        for (const auto& code : codesIn(row.at(1))) listed[code] = row[0];
    }
    // There the status stands first, and one status has several codes.
    const std::regex made(R"re(problem\((\d{3}), "(\w+)"\))re");
    auto statuses = found(std::regex_replace(sourcesIn("server/http"), made, "refusal($2=$1)"),
                          R"re(refusal\((\w+)=(\d{3})\))re");
    const auto services =
        found(sourcesIn("server/api"), R"re(string_view\("(\w+)"\), (\d{3})\})re");
    ASSERT_FALSE(statuses.empty() || services.empty());
    statuses.insert(services.begin(), services.end());
    statuses["unauthorized"] = "401";
    for (const std::string operators : {"person_unknown", "login_taken"}) {
        EXPECT_NE(document().find('`' + operators + "` (" + statuses[operators] + ')'),
                  std::string::npos);
        statuses.erase(operators);
    }
    for (const auto& [code, status] : statuses) {
        EXPECT_EQ(listed[code], status) << code << " in the program";
    }
    const std::string sources = sourcesIn("server") + sourcesIn("shared");
    for (const auto& [code, status] : listed) {
        EXPECT_TRUE(statuses.contains(code) ? statuses[code] == status : status == "400")
            << code << " in the document";
        EXPECT_NE(sources.find('"' + code + '"'), std::string::npos) << code;
    }
}

// Every code of a service is either a reason of quarantine, or a refusal, or the operator's own.
TEST(Documents, ListsEveryReasonOfQuarantine) {
    std::set<std::string> listed;
    for (const auto& row : rowsOf("code of a quarantined change")) {
        for (const auto& code : codesIn(row.at(0))) listed.insert(code);
    }
    // Told to operators alone, besides what the table of statuses has.
    std::set<std::string> others{"agency_exists",   "login_shape",          "login_taken",
                                 "person_unknown",  "backup_newer",         "backup_damaged",
                                 "file_unwritable", "backup_of_another_log"};
    for (const auto& row : rowsOf("status")) {
        for (const auto& code : codesIn(row.at(1))) others.insert(code);
    }
    const std::string sources =
        sourcesIn("server/services") + documentText("shared/records/validation.cpp");
    auto real = found(sources, R"re((?:Error|Error \w+)\{"(\w+)")re");
    real.merge(found(sources, R"re(row\.code = "(\w+)")re"));
    real.merge(found(sources, R"re("(field_\w+)")re"));
    ASSERT_GT(real.size(), 20U);
    for (const auto& [code, ignored] : real) {
        EXPECT_TRUE(listed.contains(code) || others.contains(code)) << code << " in the program";
    }
    const std::string everywhere = sources + sourcesIn("shared/sync");
    for (const auto& code : listed) {
        EXPECT_NE(everywhere.find('"' + code + '"'), std::string::npos)
            << code << " in the document";
    }
}

TEST(SheetsDocument, ShowsASheetThatCanBeRead) {
    const auto fences = fencesOf(documentText("docs/sheets.md"));
    ASSERT_FALSE(fences.empty());
    const auto sheet = sheets::readSheetText(fences.front().text);
    ASSERT_TRUE(sheet.ok()) << sheet.error().code << ", line " << sheet.error().args.at("line");
    EXPECT_EQ(sheet->code, "life_rhythm");
    EXPECT_TRUE(sheet->items.at(0).choices.at(1).takesText);
}

}  // namespace
}  // namespace ayumi::testing
