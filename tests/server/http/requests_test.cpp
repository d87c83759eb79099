// What a well-behaved client sees.
#include "shared/base/gzip.h"
#include "shared/base/json.h"
#include "tests/server/http/server_fixture.h"

namespace ayumi::http {
namespace {

using test::getRequest;
using test::postRequest;

class Requests : public ServerTest {};

TEST_F(Requests, Answer_ComesFromAnotherThread_OnAKeptConnection) {
    start();
    for (int i = 0; i < 50; ++i) {
        const std::string body = "number " + std::to_string(i);
        const auto answer = client().ask(postRequest("/v1/echo", body));
        ASSERT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, body);
        EXPECT_EQ(answer.fields.count("connection"), 0U);
    }
    EXPECT_EQ(m_server->load().connections, 1U);
}

TEST_F(Requests, Connection_IsClosed_WhenTheClientAsksForIt) {
    start();
    const auto answer = client().ask(postRequest("/v1/echo", "x", "Connection: close\r\n"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.fields.at("connection"), "close");
    EXPECT_TRUE(client().ended());
}

TEST_F(Requests, Connection_IsClosed_AfterHttp10) {
    start();
    EXPECT_EQ(client().ask("GET /v1/long HTTP/1.0\r\n\r\n").status, 200);
    EXPECT_TRUE(client().ended());
}

TEST_F(Requests, Answers_ComeInOrder_WhenRequestsArePipelined) {
    start();
    client().write(postRequest("/v1/echo", "first") + getRequest("/v1/show/second") +
                   postRequest("/v1/echo", "third"));
    EXPECT_EQ(client().readAnswer().body, "first");
    EXPECT_EQ(client().readAnswer().body.substr(0, 15), "/v1/show/second");
    EXPECT_EQ(client().readAnswer().body, "third");
}

TEST_F(Requests, Body_IsReadWhole_WhenItComesByteByByteAndInChunks) {
    start();
    for (const char byte : postRequest("/v1/echo", "slowly")) {
        ASSERT_TRUE(client().write(std::string(1, byte)));
    }
    EXPECT_EQ(client().readAnswer().body, "slowly");
    const std::string chunked =
        "POST /v1/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(client().ask(chunked + "3\r\nabc\r\n4;a=b\r\ndefg\r\n0\r\n\r\n").body, "abcdefg");
}

TEST_F(Requests, Body_IsAskedFor_WhenTheClientWaitsToContinue) {
    start();
    client().write(
        "POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
        "Expect: 100-continue\r\n\r\n");
    EXPECT_EQ(client().readAnswer().status, 100);
    EXPECT_EQ(client().ask("abc").body, "abc");
}

TEST_F(Requests, Gzip_IsUnderstoodBothWays) {
    start();
    std::string body(20000, 'b');
    body += "end";
    const auto answer = client().ask(postRequest(
        "/v1/echo", gzip(body), "Content-Encoding: gzip\r\nAccept-Encoding: br, gzip;q=0.8\r\n"));
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.fields.at("content-encoding"), "gzip");
    EXPECT_LT(answer.body.size(), 1000U);
    EXPECT_EQ(*gunzip(answer.body, 1 << 20), body);
}

TEST_F(Requests, Answer_IsNotPacked_WhenItIsShortOrTheClientCannot) {
    start();
    const auto brief = client().ask(postRequest("/v1/echo", "x", "Accept-Encoding: gzip\r\n"));
    EXPECT_EQ(brief.body, "x");
    EXPECT_EQ(client().ask(getRequest("/v1/long")).body, longBody());
    const auto refused = client().ask(getRequest("/v1/long", "Accept-Encoding: gzip;q=0\r\n"));
    EXPECT_EQ(refused.body, longBody());
}

TEST_F(Requests, Handler_SeesPathQueryBearerAndPeer) {
    start();
    const auto answer = client().ask(getRequest("/v1/show/7?b=%E3%81%82+%2b&a=1&a=2&id=8&empty",
                                                "authorization: bearer t0ken\r\n"));
    EXPECT_EQ(answer.body,
              "/v1/show/7 a=2 b=\xE3\x81\x82++ empty= id=7 bearer=t0ken peer=127.0.0.1");
}

TEST_F(Requests, Problem_NamesTheCode_WhenThereIsNoSuchRouteOrMethod) {
    start();
    const auto missing = client().ask(getRequest("/v1/nothing"));
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.fields.at("content-type"), "application/problem+json");
    EXPECT_EQ(missing.body, R"({"args":{},"code":"not_found","status":404,"type":"about:blank"})");
    const auto wrong = client().ask(getRequest("/v1/echo"));
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.fields.at("allow"), "POST");
    client().write("HEAD /v1/long HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client().readAnswer(false).status, 405);
    EXPECT_EQ(client().ask("DELETE /v1/long HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
    EXPECT_EQ(client().ask(postRequest("/v1/echo", "still here")).body, "still here");
}

TEST_F(Requests, AdminRoute_IsHidden_FromTheNetwork) {
    start();
    EXPECT_EQ(client().ask(getRequest("/v1/secret")).status, 404);
    EXPECT_EQ(client().ask(postRequest("/v1/secret", "")).status, 404);
}

TEST_F(Requests, MisbehavingHandler_AnswersInternal) {
    start();
    for (const char* path : {"/v1/drop", "/v1/throw"}) {
        const auto answer = client().ask(postRequest(path, ""));
        EXPECT_EQ(answer.status, 500) << path;
        EXPECT_EQ((*parseJson(answer.body))["code"], "internal") << path;
    }
}

TEST_F(Requests, ManyClients_AreServedAtOnce) {
    start({}, 3);
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            test::TlsClient own(port());
            for (int i = 0; i < 40; ++i) {
                const std::string body(static_cast<std::size_t>(100 * t + i), 'c');
                if (own.ask(postRequest("/v1/echo", body)).body == body) ++right;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(right, 8 * 40);
}

}  // namespace
}  // namespace ayumi::http
