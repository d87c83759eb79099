// What slow, greedy, broken and lying clients see.
#include <sys/socket.h>

#include "shared/base/gzip.h"
#include "shared/base/json.h"
#include "tests/server/http/server_fixture.h"

namespace ayumi::http {
namespace {

using namespace std::chrono_literals;
using test::getRequest;
using test::postRequest;

std::string codeOf(const test::Answer& answer) {
    const auto document = parseJson(answer.body);
    return document ? (*document)["code"].get<std::string>() : "no problem document";
}

Limits quick() {
    Limits limits;
    limits.headerTime = limits.bodyTime = limits.idleTime = 150ms;
    limits.lingerTime = 500ms;
    return limits;
}

class Hostile : public ServerTest {
protected:
    void expectRefusal(const std::string& request, int status, const std::string& code) {
        test::TlsClient own(port());
        const auto answer = own.ask(request);
        EXPECT_EQ(answer.status, status) << request.substr(0, 200);
        EXPECT_EQ(codeOf(answer), code) << request.substr(0, 200);
    }

    // A busy machine may miss a short limit once; a server that serves does so in the end.
    void expectStillServing() {
        EXPECT_TRUE(eventually([&] {
            test::TlsClient own(port());
            return own.ask(postRequest("/v1/echo", "alive")).body == "alive";
        }));
    }
};

TEST_F(Hostile, GzipBomb_IsRefused_AndTheConnectionLives) {
    start();
    const std::string bomb = gzip(std::string(20 << 20, '\0'), 9);
    ASSERT_LT(bomb.size(), Limits().bodyBytes);
    const auto answer = client().ask(postRequest("/v1/echo", bomb, "Content-Encoding: gzip\r\n"));
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(codeOf(answer), "body_too_large");
    EXPECT_EQ(client().ask(postRequest("/v1/echo", "alive")).body, "alive");
}

TEST_F(Hostile, Gzip_IsRefused_WhenDamagedCutOrOfTwoMembers) {
    start();
    const std::string good = gzip("hello");
    for (const std::string& body : {std::string("not gzip"), good.substr(0, good.size() - 3),
                                    good + good, good + "x", std::string()}) {
        const auto answer =
            client().ask(postRequest("/v1/echo", body, "Content-Encoding: gzip\r\n"));
        EXPECT_EQ(answer.status, 400);
        EXPECT_EQ(codeOf(answer), "gzip_damaged");
    }
}

TEST_F(Hostile, Encoding_IsRefused_WhenUnknownOrDoubled) {
    start();
    for (const char* fields : {"Content-Encoding: br\r\n", "Content-Encoding: gzip, gzip\r\n",
                               "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n"}) {
        expectRefusal(postRequest("/v1/echo", "x", fields), 415, "unsupported_encoding");
    }
    EXPECT_EQ(client().ask(postRequest("/v1/echo", "x", "Content-Encoding: identity\r\n")).body,
              "x");
}

TEST_F(Hostile, Body_IsTaken_UpToItsLimitAndNoFurther) {
    start();
    const std::string largest(Limits().bodyBytes, 'd');
    EXPECT_EQ(client().ask(postRequest("/v1/echo", largest)).body, largest);
    const std::string announced = "POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                                  std::to_string(largest.size() + 1) + "\r\n\r\n";
    expectRefusal(announced, 413, "body_too_large");
    expectRefusal(announced + largest + "d", 413, "body_too_large");
}

TEST_F(Hostile, Body_IsRefused_WhenItsChunksAreTooMany) {
    start();
    std::string request = "POST /v1/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 9; ++i) request += "8000\r\n" + std::string(0x8000, 'e') + "\r\n";
    expectRefusal(request, 413, "body_too_large");
    const std::string endless(200'000, 'x');
    expectRefusal(
        "POST /v1/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;" + endless, 400,
        "malformed_request");
    expectStillServing();
}

TEST_F(Hostile, Header_IsRefused_WhenTooLarge) {
    start();
    const std::string large(Limits().headerBytes, 'f');
    expectRefusal(getRequest("/v1/long", "X-Large: " + large + "\r\n"), 431, "header_too_large");
    expectRefusal("GET /" + large, 431, "header_too_large");
    expectStillServing();
}

TEST_F(Hostile, Request_IsRefused_WhenMalformed) {
    start();
    const std::string head = "POST /v1/echo HTTP/1.1\r\nHost: x\r\n";
    for (const std::string& request : {
             std::string("\x01\x02\x03\x04 garbage\r\n\r\n"),
             std::string("GET /v1/long HTTP/3.7\r\nHost: x\r\n\r\n"),
             std::string("GET /v1/long HTTP/1.1\r\n\r\n"),
             std::string("GET /v1/long HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
             std::string("GET v1/long HTTP/1.1\r\nHost: x\r\n\r\n"),
             std::string("GET http://x/v1/long HTTP/1.1\r\nHost: x\r\n\r\n"),
             getRequest("/v1/show/1?a=%zz"),
             getRequest("/v1/show/1?a=%4"),
             getRequest("/v1/show/1?a=%FF"),
             getRequest("/v1/show/1?a=%00"),
             getRequest("/v1/show/1?%FF=a"),
             getRequest("/v1/show/\xFF"),
             getRequest("/v1/show/1", "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"),
             getRequest("/v1/show/1", "No colon here\r\n"),
             head + "Content-Length: -1\r\n\r\n",
             head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
             head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
             head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
             head + "Transfer-Encoding: gzip\r\n\r\n",
             head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
         }) {
        expectRefusal(request, 400, "malformed_request");
    }
    expectStillServing();
}

TEST_F(Hostile, SlowHeader_IsCut_WhileBytesKeepComing) {
    start(quick());
    client().write("GET /v1/long HTTP/1.1\r\nX: ");
    // One byte every few milliseconds would hold the connection for ever if each prolonged it.
    ASSERT_TRUE(eventually([&] {
        std::this_thread::sleep_for(5ms);
        return !client().write("x") || m_server->load().connections == 0;
    }));
    expectStillServing();
}

TEST_F(Hostile, SlowRequest_IsTold408) {
    start(quick());
    expectRefusal("GET /v1/long HTTP/1.1\r\nHost:", 408, "request_timeout");
    expectRefusal("POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab", 408,
                  "request_timeout");
}

TEST_F(Hostile, SilentConnection_IsClosed_BeforeAndAfterTheHandshake) {
    Limits limits = quick();
    limits.handshakeTime = 150ms;
    start(limits);
    test::TcpClient silent(port());
    EXPECT_EQ(silent.readToEnd(), "");
    EXPECT_TRUE(client().ended());
    EXPECT_TRUE(eventually([&] { return m_server->load().connections == 0; }));
}

// Their answers are more than any buffer of the system can hold.
std::string manyRequests() {
    std::string requests;
    for (int i = 0; i < 4'000; ++i) requests += getRequest("/v1/long");
    return requests;
}

TEST_F(Hostile, SlowReader_IsCut_AndCostsOneAnswerAtATime) {
    Limits limits;
    limits.writeTime = 150ms;
    start(limits);
    test::TlsClient slow(port());
    std::thread sender([&] { slow.write(manyRequests()); });
    EXPECT_TRUE(eventually([&] {
        EXPECT_LE(m_server->load().requestsInFlight, 1U);
        return m_server->load().connections == 0;
    }));
    sender.join();
    expectStillServing();
}

TEST_F(Hostile, SlowReader_OfSmallAnswers_KeepsNobodyOut) {
    Limits limits;
    limits.requestsInFlight = 1;
    start(limits);
    test::TlsClient slow(port());
    ASSERT_TRUE(slow.write(manyRequests()));  // fits what the system buffers, unlike the answers
    std::this_thread::sleep_for(100ms);
    expectStillServing();
    EXPECT_GE(m_server->load().connections, 1U) << "it still waits for its reader";
}

TEST_F(Hostile, SlowBody_IsCut_WhileBytesKeepComing) {
    start(quick());
    client().write("POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    ASSERT_TRUE(eventually([&] {
        std::this_thread::sleep_for(5ms);
        return !client().write("x") || m_server->load().connections == 0;
    }));
    expectStillServing();
}

TEST_F(Hostile, HalfARequestAndGone_LeavesNothingBehind) {
    start();
    for (int i = 0; i < 20; ++i) {
        test::TlsClient own(port());
        own.write("POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\nhalf");
        own.cut();
    }
    EXPECT_TRUE(eventually([&] { return m_server->load().connections == 0; }));
    expectStillServing();
}

TEST_F(Hostile, ClientGoneBeforeTheAnswer_LeavesNothingBehind) {
    start();
    {
        test::TlsClient own(port());
        own.write(postRequest("/v1/hold", ""));
        ASSERT_TRUE(waitForHeld(1));
    }
    release();
    EXPECT_TRUE(eventually([&] { return m_server->load().connections == 0; }));
    EXPECT_EQ(m_server->load().requestsInFlight, 0U);
}

TEST_F(Hostile, GarbageInsteadOfTls_IsClosed) {
    start();
    for (const char* garbage : {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\x16\x03\x01\xff\xff junk"}) {
        test::TcpClient own(port());
        own.write(garbage);
        ::shutdown(own.handle(), SHUT_WR);
        const std::string answer = own.readToEnd();
        EXPECT_EQ(answer.find("HTTP/"), std::string::npos);
    }
    expectStillServing();
}

TEST_F(Hostile, Connections_AreLimited_PerAddressAndInAll) {
    for (const bool perAddress : {true, false}) {
        Limits limits;
        (perAddress ? limits.connectionsPerAddress : limits.connections) = 2;
        start(limits);
        test::TlsClient first(port());
        {
            test::TlsClient second(port());
            EXPECT_TRUE(first.connected() && second.connected());
            test::TlsClient third(port());
            EXPECT_FALSE(third.connected());
        }
        ASSERT_TRUE(eventually([&] { return m_server->load().connections == 1; }));
        EXPECT_TRUE(test::TlsClient(port()).connected());
        EXPECT_EQ(first.ask(postRequest("/v1/echo", "x")).status, 200);
    }
}

TEST_F(Hostile, RequestsInFlight_AreLimited_AndToldWhenToComeAgain) {
    Limits limits;
    limits.requestsInFlight = 1;
    start(limits);
    test::TlsClient holder(port());
    holder.write(postRequest("/v1/hold", ""));
    ASSERT_TRUE(waitForHeld(1));
    const auto refused = client().ask(postRequest("/v1/echo", "x"));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(codeOf(refused), "too_many_requests");
    EXPECT_EQ(refused.fields.at("retry-after"), std::to_string(limits.retryAfterS));
    release();
    EXPECT_EQ(holder.readAnswer().status, 200);
    EXPECT_TRUE(eventually([&] { return m_server->load().requestsInFlight == 0; }));
    EXPECT_EQ(client().ask(postRequest("/v1/echo", "x")).status, 200);
}

}  // namespace
}  // namespace ayumi::http
