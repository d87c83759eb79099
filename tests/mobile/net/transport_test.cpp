// Requests and answers over a trusted connection, whole ones and broken ones.
#include <QTcpServer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "shared/base/gzip.h"
#include "tests/mobile/net/certificates.h"
#include "tests/mobile/net/listener.h"
#include "tests/mobile/net/raw_server.h"

namespace ayumi::net {
namespace {

using test::answering;
using test::answerText;
using test::RawPeer;
using test::RawRequest;
using test::RawServer;
using testing::HasSubstr;

constexpr char kGzip[] = "Content-Encoding: gzip\r\n";

class TransportTest : public testing::Test {
protected:
    void serve(RawServer::Handler handler) {
        m_server = std::make_unique<RawServer>(test::makeIdentity(m_root), std::move(handler));
        m_transport->setServer({"localhost", m_server->port(), {m_root.pin}});
    }
    void serveText(std::string text) {
        serve(answering([text = std::move(text)](const RawRequest&) { return text; }));
    }
    // One answer of these bytes, then the end of the connection.
    void serveOnce(std::string bytes) {
        serve([bytes = std::move(bytes)](RawPeer& peer) {
            if (peer.readRequest()) peer.write(bytes);
        });
    }
    void serveSilence() {
        serve([](RawPeer& peer) { peer.waitForEnd(); });
    }
    tablet::HttpAnswer ask(tablet::HttpRequest request = {"GET", "/v1/records?cursor=3,a%2Fb",
                                                          "token", ""}) {
        m_transport->send(++m_ticket, std::move(request));
        return m_listener.waitFor(m_ticket);
    }
    void useShortPauses() {
        m_transport = std::make_unique<QtTransport>(m_listener, Pauses{.idleMs = 300});
    }

    test::Root m_root = test::makeRoot("Ayumi root");
    test::Listener m_listener;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QtTransport> m_transport = std::make_unique<QtTransport>(m_listener);
    std::uint64_t m_ticket = 0;
};

TEST_F(TransportTest, Request_ArrivesAsGiven_WhenSmall) {
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

TEST_F(TransportTest, Request_KeepsItsTarget_WhenItHasAQuery) {
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

TEST_F(TransportTest, Request_IsGzipped_WhenLargerThanSixHundredBytes) {
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

TEST_F(TransportTest, Connection_IsKept_WhenRequestsFollow) {
    serveText(answerText(200, "{}"));
    for (int i = 0; i < 5; ++i) ASSERT_EQ(ask().status, 200);
    EXPECT_EQ(m_server->connections(), 2);  // the look at the chain, and one for all requests
}

TEST_F(TransportTest, Answer_IsUnpacked_WhenGzipped) {
    serveText(answerText(200, gzip("a long story"), kGzip));
    EXPECT_EQ(ask().body, "a long story");
}

TEST_F(TransportTest, Answer_IsWhole_WhenChunked) {
    serveText("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    EXPECT_EQ(ask().body, "abcde");
}

TEST_F(TransportTest, Answer_KeepsStatusAndBody_WhenItIsAnError) {
    for (const int status : {400, 401, 403, 404, 409, 413, 418, 429, 500, 502, 503, 507}) {
        serveText(answerText(status, "{\"code\":\"why\"}"));
        const auto answer = ask();
        EXPECT_EQ(answer.status, status);
        EXPECT_EQ(answer.body, "{\"code\":\"why\"}") << status;
        EXPECT_EQ(answer.failure, "") << status;
    }
}

TEST_F(TransportTest, Answer_KeepsBody_WhenServerChallenges) {
    serveText(answerText(401, "{}", "WWW-Authenticate: Bearer realm=\"ayumi\"\r\n"));
    const auto answer = ask();
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.body, "{}");
}

TEST_F(TransportTest, Redirect_IsNotFollowed_WhenServerSendsOne) {
    serveText(answerText(302, "", "Location: /elsewhere\r\n"));
    EXPECT_EQ(ask().status, 302);
    EXPECT_THAT(m_server->received(), Not(HasSubstr("/elsewhere")));
}

TEST_F(TransportTest, Cookie_IsNotSentBack_WhenServerSetsOne) {
    serveText(answerText(200, "", "Set-Cookie: a=b\r\n"));
    ASSERT_EQ(ask().status, 200);
    ASSERT_EQ(ask().status, 200);
    EXPECT_THAT(m_server->received(), Not(HasSubstr("ookie")));
}

TEST_F(TransportTest, RetryAfter_IsRead_WhenItIsASaneNumber) {
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

TEST_F(TransportTest, Answer_IsTaken_WhenItIsAsLargeAsAllowed) {
    serveText(answerText(200, std::string(kMaxAnswerBytes, 'x')));
    EXPECT_EQ(ask().body.size(), kMaxAnswerBytes);
    serveText(answerText(200, gzip(std::string(kMaxAnswerBytes, 'x')), kGzip));
    EXPECT_EQ(ask().body.size(), kMaxAnswerBytes);
}

TEST_F(TransportTest, Answer_IsTooLarge_WhenAnnouncedSo) {
    serve([](RawPeer& peer) {
        if (!peer.readRequest()) return;
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 8388609\r\n\r\n");
        peer.waitForEnd();
    });
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(TransportTest, Answer_IsTooLarge_WhenItNeverEnds) {
    serve([](RawPeer& peer) {
        if (!peer.readRequest()) return;
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const std::string chunk = "4000\r\n" + std::string(0x4000, 'x') + "\r\n";
        while (peer.write(chunk)) {}
    });
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(TransportTest, Answer_IsTooLarge_WhenItIsAGzipBomb) {
    serveText(answerText(200, gzip(std::string(kMaxAnswerBytes + 1, 'x')), kGzip));
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(TransportTest, Answer_IsCut_WhenServerGoesInItsMiddle) {
    const std::string whole = answerText(200, "0123456789");
    for (const std::size_t bytes : {std::size_t{9}, whole.size() - 10, whole.size() - 1}) {
        serveOnce(whole.substr(0, bytes));
        const auto answer = ask();
        EXPECT_EQ(answer.failure, "cut") << bytes;
        EXPECT_EQ(answer.status, 0);
        EXPECT_EQ(answer.body, "");
    }
}

TEST_F(TransportTest, Answer_IsCut_WhenServerGoesBeforeIt) {
    serveOnce("");
    EXPECT_EQ(ask({"POST", "/v1/changes", "t", "{}"}).failure, "cut");
}

TEST_F(TransportTest, Answer_IsCut_WhenItsChunksStop) {
    serveOnce("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(TransportTest, Answer_IsCut_WhenItsLengthIsUnknown) {
    serveOnce("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(TransportTest, Answer_IsCut_WhenItCannotBeRead) {
    serveText(answerText(200, "no gzip", kGzip));
    EXPECT_EQ(ask().failure, "cut");
    serveText(answerText(200, gzip("story").substr(0, 15), kGzip));
    EXPECT_EQ(ask().failure, "cut");
    serveText(answerText(200, "x", "Content-Encoding: br\r\n"));
    EXPECT_EQ(ask().failure, "cut");
    serveOnce("this is not HTTP at all\r\n\r\n");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(TransportTest, Transport_IsUnreachable_WhenNobodyListens) {
    serveText(answerText(200, ""));
    m_server->stop();
    EXPECT_EQ(ask().failure, "unreachable");
}

TEST_F(TransportTest, Transport_IsUnreachable_WhenServerWasStoppedBetweenRequests) {
    serveText(answerText(200, ""));
    ASSERT_EQ(ask().status, 200);
    m_server->stop();
    EXPECT_THAT(ask().failure, testing::AnyOf("unreachable", "cut"));
    EXPECT_EQ(ask().failure, "unreachable");
}

TEST_F(TransportTest, Transport_IsUnreachable_WhenAddressIsBadOrMissing) {
    EXPECT_EQ(ask().failure, "unreachable");
    for (const tablet::ServerAddress& bad :
         {tablet::ServerAddress{"", 443, {m_root.pin}}, {"bad host/", 443, {m_root.pin}},
          {"localhost", 70'000, {m_root.pin}}, {"no-such-host.invalid", 443, {m_root.pin}}}) {
        m_transport->setServer(bad);
        EXPECT_EQ(ask().failure, "unreachable") << bad.host;
    }
    serveText(answerText(200, ""));
    EXPECT_EQ(ask({"GET", "@elsewhere/", "t", ""}).failure, "unreachable");
}

TEST_F(TransportTest, Request_TimesOut_WhenServerIsSilent) {
    useShortPauses();
    serveSilence();
    EXPECT_EQ(ask().failure, "timeout");
    serve([](RawPeer& peer) {
        if (peer.readRequest()) peer.write(answerText(200, "0123456789").substr(0, 45));
        peer.waitForEnd();
    });
    EXPECT_EQ(ask().failure, "timeout");
}

TEST_F(TransportTest, Request_TimesOut_WhenHandshakeHangs) {
    useShortPauses();
    QTcpServer deaf;  // the system takes the connection, nobody speaks TLS on it
    ASSERT_TRUE(deaf.listen(QHostAddress::LocalHost));
    m_transport->setServer({"localhost", deaf.serverPort(), {m_root.pin}});
    EXPECT_EQ(ask().failure, "timeout");
    EXPECT_EQ(ask().failure, "timeout");
}

TEST_F(TransportTest, Request_GoesOn_WhenAnswerTrickles) {
    m_transport = std::make_unique<QtTransport>(m_listener, Pauses{.idleMs = 3000});
    serve([](RawPeer& peer) {
        if (!peer.readRequest()) return;
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        for (int i = 0; i < 10; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            peer.write("x");
        }
        peer.waitForEnd();
    });
    EXPECT_EQ(ask().body, "xxxxxxxxxx");
}

TEST_F(TransportTest, Cancel_AnswersOnce_WhenRequestIsInFlight) {
    serveSilence();
    m_transport->send(1, {"GET", "/v1/records", "t", ""});
    m_transport->send(2, {"GET", "/v1/records", "t", ""});
    m_transport->cancel(1);
    m_transport->cancel(1);
    m_transport->cancel(99);
    EXPECT_EQ(m_listener.waitFor(1).failure, "cancelled");
    while (m_server->received().empty()) std::this_thread::yield();  // 2 is on its way
    m_transport->cancel(2);
    EXPECT_EQ(m_listener.waitFor(2).failure, "cancelled");
    serveText(answerText(200, ""));
    m_transport->send(3, {"GET", "/v1/records", "t", ""});
    EXPECT_EQ(m_listener.waitFor(3).status, 200);
    m_transport->cancel(3);
    m_transport.reset();
    const auto answers = m_listener.answers();
    EXPECT_EQ(answers.size(), 3u);
    for (const auto& [ticket, all] : answers) EXPECT_EQ(all.size(), 1u) << ticket;
}

TEST_F(TransportTest, SetServer_CancelsFlights_WhenItIsAnotherOne) {
    serveSilence();
    m_transport->send(1, {"GET", "/v1/records", "t", ""});
    while (m_server->received().empty()) std::this_thread::yield();
    m_transport->setServer({"localhost", m_server->port(), {m_root.pin}});  // the same: nothing
    RawServer other(test::makeIdentity(m_root),
                    answering([](const RawRequest&) { return answerText(200, "other"); }));
    m_transport->setServer({"localhost", other.port(), {m_root.pin}});
    EXPECT_EQ(m_listener.waitFor(1).failure, "cancelled");
    m_transport->send(2, {"GET", "/v1/records", "t", ""});
    EXPECT_EQ(m_listener.waitFor(2).body, "other");
}

TEST_F(TransportTest, Destructor_AnswersEverything_WhenRequestsFly) {
    serveSilence();
    for (std::uint64_t ticket = 1; ticket <= 20; ++ticket) {
        m_transport->send(ticket, {"POST", "/v1/changes", "t", std::string(5000, 'a')});
    }
    m_transport->openLive("t");
    while (m_server->received().empty()) std::this_thread::yield();
    for (std::uint64_t ticket = 21; ticket <= 30; ++ticket) {
        m_transport->send(ticket, {"GET", "/v1/records", "t", ""});
    }
    m_transport.reset();
    const auto answers = m_listener.answers();
    ASSERT_EQ(answers.size(), 30u);
    for (const auto& [ticket, all] : answers) {
        ASSERT_EQ(all.size(), 1u) << ticket;
        EXPECT_EQ(all.front().failure, "cancelled");
    }
    EXPECT_EQ(m_listener.closed(), 0);
}

}  // namespace
}  // namespace ayumi::net
