#include <gtest/gtest.h>

#include "shared/sync/messages.h"
#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

using testing::uuid;

TEST(Messages, PushSurvivesTravelling) {
    const auto one = testing::change(1, {{"status", "late"}});
    const auto request =
        readPushRequest(pushBody({7, "ab"}, {one->travelling()}, {"{\"broken\":1.0}"}));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->head, (Head{7, "ab"}));
    ASSERT_EQ(request->changes.size(), 1U);
    EXPECT_EQ(readChange(request->changes[0])->body, one->body);
    EXPECT_EQ(request->unread, (std::vector<std::string>{"{\"broken\":1.0}"}));
}

TEST(Messages, PushAnswerSurvivesTravelling) {
    PushResponse response;
    response.head = {9, "cd"};
    response.reset = true;
    response.timeMs = testing::kMorning;
    response.verdicts = {{uuid(1), VerdictKind::Applied, std::nullopt, {}},
                         {uuid(2),
                          VerdictKind::Duplicate,
                          VerdictKind::Quarantined,
                          {"no_right", {{"person", uuid(3)}}}}};
    response.states = {travellingState(testing::folded({testing::change(1, {{"note", "x"}})}))};
    const auto back = readPushResponse(write(response));
    ASSERT_TRUE(back) << back.error().args.at("member");
    EXPECT_EQ(back->verdicts, response.verdicts);
    EXPECT_EQ(back->verdicts[1].standing(), VerdictKind::Quarantined);
    EXPECT_TRUE(back->reset);
    EXPECT_FALSE(back->wipe);
    ASSERT_EQ(back->stateObjects.size(), 1U);
    EXPECT_EQ(canonical(back->stateObjects[0]), response.states[0]);
}

TEST(Messages, PullAnswerSurvivesTravelling) {
    PullResponse response;
    response.head = {9, "cd"};
    response.timeMs = testing::kMorning;
    response.cursor = "9.~";
    response.more = true;
    response.remaining = 12;
    response.forget = {"p:" + uuid(1)};
    const auto back = readPullResponse(write(response));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->cursor, "9.~");
    EXPECT_TRUE(back->more);
    EXPECT_EQ(back->remaining, 12);
    EXPECT_EQ(back->forget, response.forget);
}

TEST(Messages, EnrolProofCoversWhatIsAsked) {
    EnrolRequest request{"ABCDEFGHIJ", testing::testKey().publicKey, Protection::Passphrase, {}};
    request.proof = signBytes(testing::testKey(), enrolProofInput(request));
    const auto back = readEnrolRequest(write(request));
    ASSERT_TRUE(back);
    EXPECT_TRUE(verifySignature(back->publicKey, enrolProofInput(*back), back->proof));
    auto other = *back;
    other.invitation = "ABCDEFGHIK";
    EXPECT_FALSE(verifySignature(other.publicKey, enrolProofInput(other), other.proof));
}

TEST(Messages, SignInNamesALoginOrAPersonNeverBoth) {
    SignInRequest request{"takahashi", "", "secret", uuid(1), testing::testKey().publicKey};
    EXPECT_TRUE(readSignInRequest(write(request)));
    EXPECT_EQ(readSignInRequest(write(request))->head, std::nullopt);
    request.head = Head{7, std::string(64, 'a')};
    EXPECT_EQ(readSignInRequest(write(request))->head, request.head);
    request.person = uuid(2);
    EXPECT_FALSE(readSignInRequest(write(request)));
}

TEST(Messages, NameTheMemberThatIsMissing) {
    const auto refused =
        readPullResponse(R"({"cursor":"","head":[1,"a"],"remaining":0,"states":[]})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "message_shape");
    EXPECT_EQ(refused.error().args.at("member"), "time");
}

TEST(Messages, AreRefused_WhenNotCanonical) {
    const auto refused = readLive("{ \"head\":[1,\"a\"]}");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "json_not_canonical");
}

TEST(Messages, UnknownMembersPass) {
    EXPECT_TRUE(readLive(R"({"head":[1,"a"],"tomorrow":{"x":1}})"));
}

// No database could look for it.
TEST(Messages, ANulIsInNoName) {
    SignInRequest request{"takahashi", "", "secret", uuid(1), Bytes(32, 'p')};
    ASSERT_TRUE(readSignInRequest(write(request)));
    request.login += '\0';
    const auto refused = readSignInRequest(write(request));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{"message_shape", {{"member", "login"}}}));
    EXPECT_FALSE(readSignInRequest(
        write(SignInRequest{"", std::string(1, '\0'), "secret", uuid(1), Bytes(32, 'p')})));
}

TEST(Messages, BatchesAreBounded) {
    const std::vector<std::string> texts(kMaxBatchChanges + 1, "{}");
    EXPECT_FALSE(readPushRequest(pushBody({}, texts, {})));
}

// They used to be put in place of the first text that looked like where they belong.
TEST(Messages, StatesStandBesideTheRest_WhateverACertificateSays) {
    PullResponse response;
    response.timeMs = testing::kMorning;
    response.renewal = TokenRenewal{"t", Json{{"states", "\x01"}}};
    response.states = {R"({"a":1})"};
    const auto back = readPullResponse(write(response));
    ASSERT_TRUE(back) << back.error().code;
    EXPECT_EQ(back->stateObjects, (std::vector<Json>{{{"a", 1}}}));
    EXPECT_EQ(back->renewal->certificate["states"], "\x01");
}

TEST(Messages, HeadTextRefusesWhatIsNone) {
    EXPECT_EQ(*readHeadText(headText({12, "ab"})), (Head{12, "ab"}));
    EXPECT_EQ(*readHeadText(headText({})), Head{});
    for (const char* text : {"", "12", ".ab", "x.ab", "-1.ab", "99999999999999999999.a",
                             "9999999999999999.a", "012.ab", "00.", "1.\xFE", "1. "}) {
        EXPECT_FALSE(readHeadText(text)) << text;
    }
}

TEST(Messages, AProblemOfSomebodyElseKeepsItsStatus) {
    EXPECT_EQ(readProblem(502, "<html>").error.code, "http_502");
    const auto ours = readProblem(403, R"({"args":{"seconds":"30"},"code":"sign_in_throttled"})");
    EXPECT_EQ(ours.error.code, "sign_in_throttled");
    EXPECT_EQ(ours.error.args.at("seconds"), "30");
}

}  // namespace
}  // namespace ayumi::sync
