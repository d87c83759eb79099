// Answers that are too large, cut or missing, and requests that are given up.
#include <gmock/gmock.h>
#include <QTcpServer>

#include "shared/base/gzip.h"
#include "tests/mobile/net/transport_fixture.h"

namespace ayumi::net {
namespace {

using test::answering;
using test::answerText;
using test::RawPeer;
using test::RawRequest;
using test::RawServer;

using FailuresTest = TransportTest;

constexpr char kGzip[] = "Content-Encoding: gzip\r\n";

TEST_F(FailuresTest, Answer_IsTaken_WhenItIsAsLargeAsAllowed) {
    serveText(answerText(200, std::string(kMaxAnswerBytes, 'x')));
    EXPECT_EQ(ask().body.size(), kMaxAnswerBytes);
    serveText(answerText(200, gzip(std::string(kMaxAnswerBytes, 'x')), kGzip));
    EXPECT_EQ(ask().body.size(), kMaxAnswerBytes);
}

TEST_F(FailuresTest, Answer_IsTooLarge_WhenAnnouncedSo) {
    serve([](RawPeer& peer) {
        if (!peer.readRequest()) return;
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 8388609\r\n\r\n");
        peer.waitForEnd();
    });
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(FailuresTest, Answer_IsTooLarge_WhenItNeverEnds) {
    serve([](RawPeer& peer) {
        if (!peer.readRequest()) return;
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const std::string chunk = "4000\r\n" + std::string(0x4000, 'x') + "\r\n";
        while (peer.write(chunk)) {
        }
    });
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(FailuresTest, Answer_IsTooLarge_WhenItIsAGzipBomb) {
    serveText(answerText(200, gzip(std::string(kMaxAnswerBytes + 1, 'x')), kGzip));
    EXPECT_EQ(ask().failure, "answer_too_large");
}

TEST_F(FailuresTest, Answer_IsCut_WhenServerGoesInItsMiddle) {
    const std::string whole = answerText(200, "0123456789");
    for (const std::size_t bytes : {std::size_t{9}, whole.size() - 10, whole.size() - 1}) {
        serveOnce(whole.substr(0, bytes));
        const auto answer = ask();
        EXPECT_EQ(answer.failure, "cut") << bytes;
        EXPECT_EQ(answer.status, 0);
        EXPECT_EQ(answer.body, "");
    }
}

TEST_F(FailuresTest, Answer_IsCut_WhenServerGoesBeforeIt) {
    serveOnce("");
    EXPECT_EQ(ask({"POST", "/v1/changes", "t", "{}"}).failure, "cut");
}

TEST_F(FailuresTest, Answer_IsCut_WhenItsChunksStop) {
    serveOnce("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(FailuresTest, Answer_IsCut_WhenItsLengthIsUnknown) {
    serveOnce("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(FailuresTest, Answer_IsCut_WhenItCannotBeRead) {
    serveText(answerText(200, "no gzip", kGzip));
    EXPECT_EQ(ask().failure, "cut");
    serveText(answerText(200, gzip("story").substr(0, 15), kGzip));
    EXPECT_EQ(ask().failure, "cut");
    serveText(answerText(200, "x", "Content-Encoding: br\r\n"));
    EXPECT_EQ(ask().failure, "cut");
    serveOnce("this is not HTTP at all\r\n\r\n");
    EXPECT_EQ(ask().failure, "cut");
}

TEST_F(FailuresTest, Transport_IsUnreachable_WhenNobodyListens) {
    serveText(answerText(200, ""));
    m_server->stop();
    EXPECT_EQ(ask().failure, "unreachable");
}

TEST_F(FailuresTest, Transport_IsUnreachable_WhenServerWasStoppedBetweenRequests) {
    serveText(answerText(200, ""));
    ASSERT_EQ(ask().status, 200);
    m_server->stop();
    EXPECT_THAT(ask().failure, testing::AnyOf("unreachable", "cut"));
    EXPECT_EQ(ask().failure, "unreachable");
}

TEST_F(FailuresTest, Transport_IsUnreachable_WhenAddressIsBadOrMissing) {
    EXPECT_EQ(ask().failure, "unreachable");
    for (const tablet::ServerAddress& bad : {tablet::ServerAddress{"", 443, {m_root.pin}},
                                             {"bad host/", 443, {m_root.pin}},
                                             {"localhost", 70'000, {m_root.pin}},
                                             {"no-such-host.invalid", 443, {m_root.pin}}}) {
        m_transport->setServer(bad);
        EXPECT_EQ(ask().failure, "unreachable") << bad.host;
    }
    serveText(answerText(200, ""));
    EXPECT_EQ(ask({"GET", "@elsewhere/", "t", ""}).failure, "unreachable");
}

TEST_F(FailuresTest, Request_TimesOut_WhenServerIsSilent) {
    useShortPauses();
    serveSilence();
    EXPECT_EQ(ask().failure, "timeout");
    serve([](RawPeer& peer) {
        if (peer.readRequest()) peer.write(answerText(200, "0123456789").substr(0, 45));
        peer.waitForEnd();
    });
    EXPECT_EQ(ask().failure, "timeout");
}

TEST_F(FailuresTest, Request_TimesOut_WhenHandshakeHangs) {
    useShortPauses();
    QTcpServer deaf;  // the system takes the connection, nobody speaks TLS on it
    ASSERT_TRUE(deaf.listen(QHostAddress::LocalHost));
    m_transport->setServer({"localhost", deaf.serverPort(), {m_root.pin}});
    EXPECT_EQ(ask().failure, "timeout");
    EXPECT_EQ(ask().failure, "timeout");
}

TEST_F(FailuresTest, Request_GoesOn_WhenAnswerTrickles) {
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

TEST_F(FailuresTest, Cancel_AnswersOnce_WhenRequestIsInFlight) {
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

TEST_F(FailuresTest, SetServer_CancelsFlights_WhenItIsAnotherOne) {
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

TEST_F(FailuresTest, Destructor_AnswersEverything_WhenRequestsFly) {
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
