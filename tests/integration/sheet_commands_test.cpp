// What an office does with sheets at the command line, as docs/operations.md says it.
#include "server/app/console.h"
#include "shared/base/time_text.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"
#include "shared/sheets/shipped.h"
#include "tests/integration/office_commands_fixture.h"

namespace ayumi::testing {
namespace {

class SheetCommandsTest : public OfficeCommandsTest {
protected:
    Json words(const std::string& text) { return {{"ja", text}, {"easy", text}, {"en", text}}; }
    // Too large for one change.
    Json document(int version, const std::string& title = "わたしのようす") {
        Json items = Json::array();
        for (int i = 0; i < 130; ++i) {
            items.push_back({{"code", "q" + std::to_string(i)},
                             {"type", "text"},
                             {"ask", words("どうですか" + std::string(190, 'x'))}});
        }
        return {{"engine", 1},           {"sheet", "trial"}, {"version", version},
                {"title", words(title)}, {"by", "staff"},    {"record", "assessment"},
                {"items", items}};
    }
    std::string fileOf(const std::string& text) {
        const auto path = folder / "sheet.json";
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    std::string fileOf(const Json& json) { return fileOf(std::string(json.dump(2))); }

    std::string lineOf(const std::string& start) {
        std::istringstream listed(out({"sheet", "list"}));
        for (std::string line; std::getline(listed, line);) {
            if (line.starts_with(start)) return line;
        }
        return {};
    }
    void expectSays(const std::string& text, const std::string& wanted) {
        EXPECT_NE(text.find(wanted), std::string::npos) << text;
    }
    std::map<std::string, Json> kept(const std::string& about) {
        for (const auto& row : rows("sheet")) {
            if (row.about == about) return row.values.get<std::map<std::string, Json>>();
        }
        return {};
    }
    const std::string today = dayOf(SystemClock().nowMs());
};

TEST_P(SheetCommandsTest, AFoundedAgency_HasWhatAyumiBringsAlong) {
    for (const auto& shipped : sheets::shippedSheets()) {
        const auto sheet = sheets::readSheetText(shipped.text).value();
        const auto there = kept(sheets::sheetKey(sheet.code, sheet.version));
        EXPECT_EQ(required(sheets::joined(there)), *parseJson(shipped.text)) << shipped.name;
        expectSays(lineOf(sheet.code), "open");
        expectSays(out({"sheet", "add", std::string(shipped.name)}), "is there already");
        expectSays(out({"sheet", "check", std::string(shipped.name)}), "It can be read");
    }
    expectWhole();
}

TEST_P(SheetCommandsTest, AnAgencyFoundedWithoutSheets_HasNone) {
    const auto other = (folder / "other").string();
    const auto init = runServerCommand(
        {"--data", other, "init", "--name", "べつの会", "--host", "127.0.0.1", "--without-sheets"});
    ASSERT_EQ(init.status, 0) << init.err;
    const ServerProcess there(other);
    const auto listed = runServerCommand({"--data", other, "sheet", "list"});
    EXPECT_EQ(listed.status, 0) << listed.err;
    EXPECT_EQ(listed.out, "");
}

TEST_P(SheetCommandsTest, ASheetOfManyChanges_IsAddedOnce_HoweverOftenItIsAsked) {
    const auto json = document(1);
    ASSERT_GT(canonical(json).size(), 64U * 1024);
    expectSays(out({"sheet", "add", fileOf(json)}), "trial/1 was added");
    EXPECT_EQ(required(sheets::joined(kept("trial/1"))), json);
    const auto head = out({"status"});
    expectSays(out({"sheet", "add", fileOf(json)}), "is there already, and the same");
    expectSays(out({"sheet", "add", fileOf("\xEF\xBB\xBF" + canonical(json))}), "and the same");
    EXPECT_EQ(out({"status"}), head) << "nothing was written";
    const auto line = lineOf("trial");
    for (const char* part : {"   1  staff", "assessment", "open", "わたしのようす"}) {
        expectSays(line, part);
    }
    expectWhole();
}

TEST_P(SheetCommandsTest, AVersion_IsNeverChanged_AndOnlyFollowedByHigherOnes) {
    out({"sheet", "add", fileOf(document(2))});
    expectSays(refused({"sheet", "add", fileOf(document(2, "べつの名前"))}), "says something else");
    expectSays(refused({"sheet", "add", fileOf(document(1))}), "as far as version 2");
    EXPECT_EQ(required(sheets::joined(kept("trial/2"))), document(2));
    EXPECT_TRUE(kept("trial/1").empty());
    out({"sheet", "add", fileOf(document(4, "べつの名前"))});
    EXPECT_EQ(required(sheets::joined(kept("trial/2"))), document(2)) << "as it was";
    expectSays(lineOf("trial"), "   4  ");
    expectWhole();
}

// As after a kill between two changes.
TEST_P(SheetCommandsTest, ASheetThatIsHalfThere_OpensNowhere_AndAddingItAgainCompletesIt) {
    const auto json = document(3);
    const auto parts = sheets::partsOf(json);
    ASSERT_GT(parts.size(), 3U);
    SystemClock clock;
    SystemRandom random;
    const auto kinds = records::KindTable::released();
    {
        auto console = required(server::Console::connect(folders(), clock, random, kinds));
        // The second part is of another document that was given up.
        for (const auto& [name, value] : std::map<std::string, Json>{
                 {"items.1", parts.at("items.1")}, {"items.2", {{"text", "another"}}}}) {
            required(console.put({"sheet", {}, {}, {{name, value}}, {}, "trial/3"}));
        }
    }
    EXPECT_EQ(sheets::joined(kept("trial/3")).error().code, "sheet_incomplete");
    expectSays(lineOf("trial"), "incomplete");
    expectSays(refused({"sheet", "add", fileOf(document(2))}), "as far as version 3");
    const auto number = [&] { return required(parseJson(out({"status"})))["head"][0].get<int>(); };
    const int before = number();
    expectSays(out({"sheet", "add", fileOf(json)}), "trial/3 was added");
    EXPECT_EQ(required(sheets::joined(kept("trial/3"))), json);
    EXPECT_LT(number() - before, static_cast<int>(parts.size()) + 1) << "the first part was there";
    expectSays(lineOf("trial"), "open");
    expectWhole();
}

TEST_P(SheetCommandsTest, ARetiredSheet_IsSo_AndStaysReadable) {
    for (const int version : {1, 2, 3}) out({"sheet", "add", fileOf(document(version))});
    expectSays(out({"sheet", "retire", "trial", "--version", "1"}), "trial/1 is retired");
    EXPECT_EQ(kept("trial/1").at("retired_on"), today);
    EXPECT_FALSE(kept("trial/2").contains("retired_on"));
    expectSays(refused({"sheet", "retire", "trial", "--version", "1"}), "since " + today);
    expectSays(refused({"sheet", "retire", "trial", "--version", "9"}), "no sheet");
    expectSays(refused({"sheet", "retire", "nothing"}), "no sheet");
    const auto all = out({"sheet", "retire", "trial"});
    expectSays(all, "trial/3 is retired");
    expectSays(all, "trial/2 is retired");
    EXPECT_EQ(all.find("trial/1"), std::string::npos);
    expectSays(refused({"sheet", "retire", "trial"}), "since " + today);
    expectSays(lineOf("trial"), "retired " + today);
    EXPECT_EQ(required(sheets::joined(kept("trial/3"))), document(3));
    // Another version begins anew and leaves those as they are.
    out({"sheet", "add", fileOf(document(4))});
    expectSays(lineOf("trial"), "open");
    EXPECT_EQ(kept("trial/3").at("retired_on"), today);
    expectWhole();
}

TEST_P(SheetCommandsTest, WhatIsWrong_IsSaidWithItemAndLine_AndNothingIsSent) {
    auto json = document(1);
    json["items"][2]["code"] = "q1";
    const auto text = json.dump(2);
    const auto line = static_cast<std::size_t>(
        1 + std::count(text.begin(),
                       text.begin() + static_cast<std::ptrdiff_t>(text.rfind("\"q1\"")), '\n'));
    for (const char* command : {"check", "add"}) {
        const auto said = refused({"sheet", command, fileOf(text)});
        expectSays(said, "the question \"q1\" that begins on line " + std::to_string(line - 6));
        expectSays(said, "is there twice");
        expectSays(said, "Nothing was changed");
        expectSays(refused({"sheet", command, fileOf(std::string("{\n  \"engine\": 1.0\n}"))}),
                   "line 2: ");
        expectSays(refused({"sheet", command, "nothing.json"}), "Shipped are: ");
    }
    json = document(1);
    json["engine"] = 2;
    expectSays(refused({"sheet", "add", fileOf(json)}), "Upgrade the program");
    // Whatever a file says, it is said on one line of its own, and nobody's terminal obeys it.
    json = document(1);
    json["sheet"] = "{code}\n\u001b[2J" + std::string(4000, '{');
    const auto said = refused({"sheet", "check", fileOf(json)});
    EXPECT_LT(said.size(), 1000U);
    EXPECT_EQ(said.find('\x1b'), std::string::npos);
    EXPECT_TRUE(kept("trial/1").empty());
    expectWhole();
}

TEST_P(SheetCommandsTest, AFileIsChecked_WithoutAServerOrAnAgency) {
    EXPECT_EQ(server->stop(), 0);
    auto json = document(1);
    json["by"] = "participant";
    json["items"] = {
        {{"code", "q"},
         {"type", "text"},
         {"ask", {{"ja", "よく寝ましたか。何時ですか。"}, {"easy", "寝ましたか。"}, {"en", "x"}}}}};
    const auto said =
        runServerCommand({"--data", (folder / "none").string(), "sheet", "check", fileOf(json)});
    EXPECT_EQ(said.status, 0) << said.err;
    for (const char* part : {"trial/1", "more than one sentence", "kanji without a reading",
                             "Questions: 1. Hard to read: 2."}) {
        expectSays(said.out, part);
    }
    EXPECT_FALSE(fs::exists(folder / "none"));
    expectSays(run({"sheet", "add", fileOf(json)}).err, "not running");
}

INSTANTIATE_TEST_SUITE_P(Databases, SheetCommandsTest, ::testing::Values(false, true),
                         nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
