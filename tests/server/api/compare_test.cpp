// Comparing over the wire: the calls as a tablet makes them, and what they refuse.
#include "shared/sync/compare_messages.h"
#include "tests/server/api/fixture.h"

namespace ayumi::testing {
namespace {

class WireCompareTest : public ApiTest {
protected:
    WireCompareTest() : tablet(signedIn("A")), token(tablet.enrolled.token) {
        agency.push(tablet,
                    {agency.attendance(tablet, sato, site, {{"status", "present"}}).travelling()});
        const auto answer = agency.get("/v1/records?cursor=&hash=1&limit=1000", token);
        page = sync::readPullResponse(answer.body).value();
    }
    std::string cell(const std::string& audience, const std::string& month,
                     const std::string& more = {}) const {
        return "/v1/cells?audience=" + audience + "&month=" + month +
               "&cursor=&head=" + sync::headText(page.head) + more;
    }

    ServedTablet tablet;
    std::string token;
    sync::ReadPullResponse page;
};

TEST_F(WireCompareTest, HashListAndCellsComeAsMessages) {
    EXPECT_EQ(page.hash.size(), 16U);
    const auto again = agency.get(
        "/v1/records?cursor=" + page.cursor + "&head=" + sync::headText(page.head), token);
    EXPECT_TRUE(sync::readPullResponse(again.body)->hash.empty()) << "no news, no hash";

    const auto compared =
        agency.post("/v1/compare", sync::write(sync::CompareRequest{page.head, {}}), token);
    ASSERT_EQ(compared.status, 200);
    const auto said = sync::readCompareResponse(compared.body);
    ASSERT_TRUE(said.ok());
    EXPECT_EQ(said->differs, (std::vector<std::string>{"a", "p:" + sato}));
    std::size_t states = 0;
    for (const auto& one : said->cells) {
        const auto answer = agency.get(cell(one.name.audience, one.name.month), token);
        ASSERT_EQ(answer.status, 200);
        const auto read = sync::readCellResponse(answer.body);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->head, page.head);
        states += read->stateObjects.size();
    }
    EXPECT_EQ(states, page.stateObjects.size());
    const auto foreign = agency.get(cell("p:" + suzuki, "-"), token);
    EXPECT_TRUE(sync::readCellResponse(foreign.body)->stateObjects.empty());
}

TEST_F(WireCompareTest, WhatIsNoQuestionIsRefused) {
    const auto codeOfCell = [&](const std::string& target) {
        return codeOf(agency.get(target, token));
    };
    EXPECT_EQ(codeOfCell("/v1/cells?audience=a&month=-&cursor="), "message_shape");
    EXPECT_EQ(codeOfCell(cell("a", "%FF%00")), "malformed_request");
    EXPECT_EQ(
        codeOfCell("/v1/cells?audience=a&month=-&cursor=%27&head=" + sync::headText(page.head)),
        "cursor_bad");
    EXPECT_EQ(codeOf(agency.post("/v1/compare", "{}", token)), "message_shape");
    EXPECT_EQ(agency.get("/v1/compare", token).status, 405);
    EXPECT_EQ(agency.post("/v1/compare", "{}").status, 401);
    EXPECT_EQ(agency.get(cell("a", "-")).status, 401);
    agency.command({"device", "revoke", "A"});
    EXPECT_EQ(agency.get(cell("a", "-"), token).status, 403);
    EXPECT_EQ(
        codeOf(agency.post("/v1/compare", sync::write(sync::CompareRequest{page.head, {}}), token)),
        "device_revoked");
}

}  // namespace
}  // namespace ayumi::testing
