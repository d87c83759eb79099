// Requests and whole answers over a trusted connection.
#include <gmock/gmock.h>

#include "shared/base/gzip.h"
#include "tests/mobile/net/transport_fixture.h"

namespace ayumi::net {
namespace {

using test::answering;
using test::answerText;
using test::RawRequest;
using testing::HasSubstr;

using RequestsTest = TransportTest;

TEST_F(RequestsTest, Request_ArrivesAsGiven_WhenSmall) {
    RawRequest seen;
    serve(answering([&](const RawRequest& request) {
        seen = request;
        return answerText(200, "{}");
    }));
    ASSERT_EQ(ask({"POST", "/v1/enrol", "tok-en", "{\"a\":1}"}).status, 200);
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.target, "/v1/enrol");
    EXPECT_EQ(seen.body, "{\"a\":1}");
    EXPECT_EQ(seen.headers["authorization"], "Bearer tok-en");
    EXPECT_EQ(seen.headers["content-type"], "application/json");
    EXPECT_EQ(seen.headers["accept-encoding"], "gzip");
    EXPECT_FALSE(seen.headers.contains("content-encoding"));
    EXPECT_FALSE(seen.headers.contains("cookie"));
}

TEST_F(RequestsTest, Request_KeepsItsTarget_WhenItHasAQuery) {
    RawRequest seen;
    serve(answering([&](const RawRequest& request) {
        seen = request;
        return answerText(200, "{}");
    }));
    ASSERT_EQ(ask().status, 200);
    EXPECT_EQ(seen.method, "GET");
    EXPECT_EQ(seen.target, "/v1/records?cursor=3,a%2Fb");
    EXPECT_EQ(seen.body, "");
}

TEST_F(RequestsTest, Request_IsGzipped_WhenLargerThanSixHundredBytes) {
    RawRequest seen;
    serve(answering([&](const RawRequest& request) {
        seen = request;
        return answerText(200, "{}");
    }));
    ASSERT_EQ(ask({"POST", "/v1/changes", "t", std::string(600, 'a')}).status, 200);
    EXPECT_EQ(seen.body, std::string(600, 'a'));
    ASSERT_EQ(ask({"POST", "/v1/changes", "t", std::string(601, 'a')}).status, 200);
    EXPECT_EQ(seen.headers["content-encoding"], "gzip");
    EXPECT_EQ(gunzip(seen.body, 1000).value(), std::string(601, 'a'));
}

TEST_F(RequestsTest, Connection_IsKept_WhenRequestsFollow) {
    serveText(answerText(200, "{}"));
    for (int i = 0; i < 5; ++i) ASSERT_EQ(ask().status, 200);
    EXPECT_EQ(m_server->connections(), 2);  // the look at the chain, and one for all requests
}

TEST_F(RequestsTest, Answer_IsUnpacked_WhenGzipped) {
    serveText(answerText(200, gzip("a long story"), "Content-Encoding: gzip\r\n"));
    EXPECT_EQ(ask().body, "a long story");
}

TEST_F(RequestsTest, Answer_IsWhole_WhenChunked) {
    serveText(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    EXPECT_EQ(ask().body, "abcde");
}

TEST_F(RequestsTest, Answer_KeepsStatusAndBody_WhenItIsAnError) {
    for (const int status : {400, 401, 403, 404, 409, 413, 418, 429, 500, 502, 503, 507}) {
        serveText(answerText(status, "{\"code\":\"why\"}"));
        const auto answer = ask();
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.body, "{\"code\":\"why\"}") << status;
        EXPECT_EQ(answer.failure, "") << status;
    }
}

TEST_F(RequestsTest, Answer_KeepsBody_WhenServerChallenges) {
    serveText(answerText(401, "{}", "WWW-Authenticate: Bearer realm=\"ayumi\"\r\n"));
    const auto answer = ask();
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.body, "{}");
}

TEST_F(RequestsTest, Redirect_IsNotFollowed_WhenServerSendsOne) {
    serveText(answerText(302, "", "Location: /elsewhere\r\n"));
    EXPECT_EQ(ask().status, 302);
    EXPECT_THAT(m_server->received(), Not(HasSubstr("/elsewhere")));
}

TEST_F(RequestsTest, Cookie_IsNotSentBack_WhenServerSetsOne) {
    serveText(answerText(200, "", "Set-Cookie: a=b\r\n"));
    ASSERT_EQ(ask().status, 200);
    ASSERT_EQ(ask().status, 200);
    EXPECT_THAT(m_server->received(), Not(HasSubstr("ookie")));
}

TEST_F(RequestsTest, RetryAfter_IsRead_WhenItIsASaneNumber) {
    serveText(answerText(429, "", "Retry-After: 17\r\n"));
    EXPECT_EQ(ask().retryAfterS, 17);
    serveText(answerText(503, "", "Retry-After: 99999999999\r\n"));
    EXPECT_EQ(ask().retryAfterS, kMaxRetryAfterS);
    for (const std::string bad : {"-1", "soon", "Sat, 21 Nov 2026 09:00:00 GMT"}) {
        serveText(answerText(503, "", "Retry-After: " + bad + "\r\n"));
        EXPECT_EQ(ask().retryAfterS, std::nullopt) << bad;
    }
    serveText(answerText(200, ""));
    EXPECT_EQ(ask().retryAfterS, std::nullopt);
}

}  // namespace
}  // namespace ayumi::net
