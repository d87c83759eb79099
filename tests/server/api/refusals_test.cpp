// What the real server answers on a real socket when it refuses, and who may read a history.
#include "tests/server/api/fixture.h"

#include "shared/base/gzip.h"
#include "shared/base/uuid.h"

namespace ayumi::testing {
namespace {

class RefusalsTest : public ApiTest {};

std::string field(const test::Answer& answer, const std::string& name) {
    const auto found = answer.fields.find(name);
    return found == answer.fields.end() ? std::string() : found->second;
}

TEST_F(RefusalsTest, StatusesAreThoseOfTheProtocol) {
    const auto tablet = signedIn("A");
    const auto& token = tablet.enrolled.token;
    EXPECT_EQ(agency.get("/healthz").status, 200);
    EXPECT_EQ(agency.get("/readyz").status, 200);

    const auto nobody = agency.get("/v1/records");
    EXPECT_EQ(nobody.status, 401);
    EXPECT_EQ(codeOf(nobody), "device_unknown");
    EXPECT_EQ(agency.get("/v1/records", "wrong").status, 401);
    EXPECT_EQ(agency.get("/v1/live", token).status, 426);

    const auto unknown = agency.get("/v1/nothing", token);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(codeOf(unknown), "not_found");
    EXPECT_EQ(agency.get("/v1/admin/overview", token).status, 404);
    EXPECT_EQ(agency.get("/v1/records/" + site + "x/history", token).status, 404);
    const auto method = agency.get("/v1/changes", token);
    EXPECT_EQ(method.status, 405);
    EXPECT_EQ(field(method, "allow"), "POST");

    const auto big = agency.post("/v1/changes", std::string(300 * 1024, ' '), token);
    EXPECT_EQ(big.status, 413);
    const auto brotli =
        agency.post("/v1/changes", "x", token, "Content-Encoding: br\r\n");
    EXPECT_EQ(brotli.status, 415);

    const auto wrong = agency.post(
        "/v1/sign-in",
        sync::write(sync::SignInRequest{"takahashi", "", "wrong",
                                        makeUuidV7(0, random),
                                        makeSigningKey(random).publicKey}),
        token);
    EXPECT_EQ(wrong.status, 403);
    EXPECT_EQ(codeOf(wrong), "sign_in_wrong");
    agency.command({"device", "revoke", "A"});
    EXPECT_EQ(agency.get("/v1/records/" + site + "/history", token).status, 403);
}

TEST_F(RefusalsTest, TenWrongPasswordsAreThrottled_WithTheTimeToWait) {
    const auto tablet = agency.enrol("A");
    test::Answer answer;
    for (int i = 0; i < 11; ++i) {
        answer = agency.post(
            "/v1/sign-in",
            sync::write(sync::SignInRequest{"takahashi", "", "wrong", makeUuidV7(0, random),
                                            makeSigningKey(random).publicKey}),
            tablet.enrolled.token);
    }
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(codeOf(answer), "sign_in_throttled");
    const int wait = std::stoi(field(answer, "retry-after"));
    EXPECT_GT(wait, 3'500);
    EXPECT_LE(wait, 3'600);
}

TEST_F(RefusalsTest, HostileBodiesAreRefusedByName_AndTheServerGoesOn) {
    auto tablet = signedIn("A");
    const auto& token = tablet.enrolled.token;
    const auto body = [](const std::string& changes) {
        return "{\"changes\":[" + changes + "],\"head\":[0,\"\"]}";
    };
    std::string deep = "1";
    for (int i = 0; i < 40; ++i) deep = '[' + deep + ']';
    const std::pair<std::string, const char*> bodies[] = {
        {"{", "json_syntax"},
        {body(deep), "json_depth"},
        {"{\"changes\":[],\"changes\":[],\"head\":[0,\"\"]}", "json_duplicate_key"},
        {body("{\"a\":1.5}"), "json_float"},
        {body("\"\xff\""), "json_utf8"},
        {body("{\"A\":1}"), "json_key"},
        {" " + body(""), "json_not_canonical"},
        {"{\"changes\":[]}", "message_shape"},
        {"[]", "message_shape"},
        {"\"x\"", "message_shape"},
    };
    for (const auto& [text, code] : bodies) {
        const auto answer = agency.post("/v1/changes", text, token);
        EXPECT_EQ(answer.status, 400) << code;
        EXPECT_EQ(codeOf(answer), code);
    }
    const std::string packed = "Content-Encoding: gzip\r\n";
    const auto bomb = agency.post("/v1/changes", gzip(std::string(8 << 20, ' ')), token, packed);
    EXPECT_EQ(bomb.status, 413);
    EXPECT_EQ(codeOf(bomb), "body_too_large");
    EXPECT_EQ(codeOf(agency.post("/v1/changes", "no gzip", token, packed)), "gzip_damaged");
    const auto change = agency.attendance(tablet, sato, site, {{"status", "present"}});
    EXPECT_EQ(agency.push(tablet, {change.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Applied);
}

TEST_F(RefusalsTest, HistoryIsGivenByRoute_ToWhoMayReadTheRecord) {
    auto tablet = signedIn("A");
    const auto stranger = agency.enrol("B");
    const auto change = agency.attendance(tablet, sato, site, {{"status", "present"}});
    ASSERT_EQ(agency.push(tablet, {change.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Applied);
    const std::string target = "/v1/records/" + change.record + "/history";
    const auto given = agency.get(target, tablet.enrolled.token);
    ASSERT_EQ(given.status, 200);
    const auto history = sync::readHistoryResponse(given.body);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->entries.size(), 1U);
    const auto refused = agency.get(target, stranger.enrolled.token);
    EXPECT_EQ(refused.status, 404);
    EXPECT_EQ(codeOf(refused), "record_unknown");
}

}  // namespace
}  // namespace ayumi::testing
