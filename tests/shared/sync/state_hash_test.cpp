#include "shared/sync/state_hash.h"

#include <gtest/gtest.h>

#include "shared/base/crypto.h"
#include "shared/sync/compare_messages.h"

namespace ayumi::sync {
namespace {

TEST(StateHash, ACellsHashKnowsNoOrder_AndGivesBackWhatItTook) {
    startCrypto();
    const Bytes one = stateHash("one");
    const Bytes two = stateHash("two");
    Bytes there;
    Bytes back;
    toggle(there, one);
    toggle(there, two);
    toggle(back, two);
    toggle(back, one);
    EXPECT_EQ(there, back);
    toggle(there, two);
    EXPECT_EQ(there, one);
}

TEST(StateHash, OneByteMakesAnotherHashOfCell_Audience_AndScope) {
    const Bytes one = stateHash("a state");
    const Bytes other = stateHash("a State");
    EXPECT_NE(one, other);
    EXPECT_NE(audienceHash({{"2026-11", one}}), audienceHash({{"2026-11", other}}));
    EXPECT_NE(audienceHash({{"2026-11", one}}), audienceHash({{"2026-12", one}}));
    EXPECT_NE(scopeHash({{"a", one}}), scopeHash({{"p:x", one}}));
    EXPECT_EQ(shortHash(one).size(), 16U);
}

TEST(StateHash, MonthsAreThoseOfTheDay) {
    EXPECT_EQ(monthOf("2026-11-21"), "2026-11");
    EXPECT_EQ(monthOf(""), "-");
}

TEST(StateHash, AStateOfAPushBecomesWhole) {
    const auto textOf = [](std::string_view id) {
        return id == "c1" ? std::string(R"({"id":"c1"})") : std::string();
    };
    const std::string bare = R"({"changes":["c1",{"id":"c2"}],"gone":{},"number":1,"record":"r"})";
    EXPECT_EQ(wholeState(bare, textOf),
              R"({"changes":[{"id":"c1"},{"id":"c2"}],"gone":{},"number":1,"record":"r"})");
    const std::string whole = R"({"changes":[{"id":"c2"}],"gone":{},"number":1,"record":"r"})";
    EXPECT_EQ(wholeState(whole, textOf), whole);
    EXPECT_FALSE(wholeState(R"({"changes":["c9"],"gone":{}})", textOf).has_value());
    EXPECT_FALSE(wholeState("[]", textOf).has_value());
}

TEST(CompareMessages, ComeBackAsTheyWere) {
    const CompareRequest request{{7, "ab"}, {{"a", "x"}, {"p:q", "y"}}};
    const auto asked = readCompareRequest(write(request));
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(asked->audiences, request.audiences);
    EXPECT_EQ(asked->head, request.head);
    CompareResponse response;
    response.head = {9, "cd"};
    response.differs = {"a", "p:q"};
    response.cells = {{{"a", "-"}, "hash", 5}, {{"p:q", "2026-11"}, "other", 9}};
    response.more = true;
    const auto said = readCompareResponse(write(response));
    ASSERT_TRUE(said.ok()) << said.error().code;
    EXPECT_EQ(said->differs, response.differs);
    ASSERT_EQ(said->cells.size(), 2U);
    EXPECT_EQ(said->cells[1].name, response.cells[1].name);
    EXPECT_EQ(said->cells[1].place, 9);
    EXPECT_TRUE(said->more);
    EXPECT_FALSE(said->reset);
    CellResponse cell;
    cell.states = {R"({"record":"r"})", R"({"record":"s"})"};
    cell.cursor = "s";
    const auto read = readCellResponse(write(cell));
    ASSERT_TRUE(read.ok()) << read.error().code;
    EXPECT_EQ(read->stateObjects.size(), 2U);
    EXPECT_EQ(read->cursor, "s");
}

TEST(CompareMessages, OfAnotherShapeAreRefused) {
    for (const char* text : {R"({"audiences":{},"head":1})", R"({"head":[1,"a"]})",
                             R"({"audiences":{"a":1},"head":[1,"a"]})"}) {
        EXPECT_EQ(readCompareRequest(text).error().code, "message_shape") << text;
    }
    for (const char* cells : {R"([["a","-","h"]])", R"([["a","-","h","5"]])", R"([{}])"}) {
        const std::string text = R"({"cells":)" + std::string(cells) +
                                 R"(,"head":[1,"a"],"time":"2026-11-21T09:00:00.000+09:00"})";
        EXPECT_EQ(readCompareResponse(text).error().code, "message_shape") << text;
    }
}

}  // namespace
}  // namespace ayumi::sync
