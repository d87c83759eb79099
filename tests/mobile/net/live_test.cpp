// The live channel: text, ends of every kind, dead networks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "tests/mobile/net/certificates.h"
#include "tests/mobile/net/listener.h"
#include "tests/mobile/net/raw_live.h"
#include "tests/mobile/net/raw_server.h"

namespace ayumi::net {
namespace {

using test::acceptLive;
using test::RawPeer;
using test::RawServer;
using test::sendText;
using testing::ElementsAre;

class LiveTest : public testing::Test {
protected:
    void serve(RawServer::Handler handler) {
        m_server = std::make_unique<RawServer>(test::makeIdentity(m_root), std::move(handler));
        m_transport->setServer({"localhost", m_server->port(), {m_root.pin}});
    }
    void usePauses(Pauses pauses) {
        m_transport = std::make_unique<QtTransport>(m_listener, pauses);
    }
    // Ends the transport, so that nothing can come any more.
    void expectClosed(int times) {
        m_transport.reset();
        EXPECT_EQ(m_listener.closed(), times);
    }

    test::Root m_root = test::makeRoot("Ayumi root");
    test::Listener m_listener;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QtTransport> m_transport = std::make_unique<QtTransport>(m_listener);
};

TEST_F(LiveTest, Live_HandsTextOn_WhenServerSends) {
    std::string bearer;
    serve([&](RawPeer& peer) {
        if (!acceptLive(peer, &bearer)) return;
        sendText(peer, "41");
        sendText(peer, "42");
        peer.waitForEnd();
    });
    m_transport->openLive("tok-en");
    m_listener.waitForTexts(2);
    EXPECT_THAT(m_listener.texts(), ElementsAre("41", "42"));
    EXPECT_EQ(bearer, "Bearer tok-en");
    EXPECT_EQ(m_server->received().substr(0, 22), "GET /v1/live HTTP/1.1\r");
    expectClosed(0);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenServerEndsIt) {
    serve([](RawPeer& peer) {
        if (acceptLive(peer)) sendText(peer, "41");
    });
    m_transport->openLive("t");
    m_listener.waitForClosed(1);
    EXPECT_THAT(m_listener.texts(), ElementsAre("41"));
    expectClosed(1);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenServerRefusesIt) {
    serve(test::answering([](const test::RawRequest&) { return test::answerText(401, "{}"); }));
    m_transport->openLive("t");
    m_listener.waitForClosed(1);
    expectClosed(1);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenNobodyListens) {
    m_transport->openLive("t");  // no server at all
    m_listener.waitForClosed(1);
    serve([](RawPeer&) {});
    m_server->stop();
    m_transport->openLive("t");
    m_listener.waitForClosed(2);
    expectClosed(2);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenHandshakeGetsNoAnswer) {
    usePauses({.idleMs = 300});
    serve([](RawPeer& peer) { peer.waitForEnd(); });
    m_transport->openLive("t");
    m_listener.waitForClosed(1);
    expectClosed(1);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenPeerIsDead) {
    usePauses({.pingMs = 200});
    serve([](RawPeer& peer) {
        if (acceptLive(peer)) sendText(peer, "41");
        peer.waitForEnd();  // hears the pings and answers none
    });
    m_transport->openLive("t");
    m_listener.waitForClosed(1);
    EXPECT_THAT(m_listener.texts(), ElementsAre("41"));
    expectClosed(1);
}

TEST_F(LiveTest, Live_StaysOpen_WhenPeerAnswersPings) {
    usePauses({.pingMs = 1000});
    serve([](RawPeer& peer) {
        if (acceptLive(peer) && test::answerPings(peer, 3)) sendText(peer, "still here");
        peer.waitForEnd();
    });
    m_transport->openLive("t");
    m_listener.waitForTexts(1);
    expectClosed(0);
}

TEST_F(LiveTest, Live_Closes_WhenTextIsTooLarge) {
    serve([](RawPeer& peer) {
        if (acceptLive(peer)) sendText(peer, std::string(kMaxLiveTextBytes + 1, '1'));
        peer.waitForEnd();
    });
    m_transport->openLive("t");
    m_listener.waitForClosed(1);
    EXPECT_TRUE(m_listener.texts().empty());
    expectClosed(1);
}

TEST_F(LiveTest, Live_SaysNothing_WhenItIsClosedByUs) {
    serve([](RawPeer& peer) {
        if (acceptLive(peer)) sendText(peer, "41");
        peer.waitForEnd();
    });
    m_transport->openLive("t");
    m_listener.waitForTexts(1);
    m_transport->closeLive();
    EXPECT_TRUE(m_server->waitForEnds());
    expectClosed(0);
}

TEST_F(LiveTest, Live_ReplacesChannel_WhenOpenedAgain) {
    serve([](RawPeer& peer) {
        std::string bearer;
        if (acceptLive(peer, &bearer)) sendText(peer, bearer);
        peer.waitForEnd();
    });
    m_transport->openLive("one");
    m_listener.waitForTexts(1);
    m_transport->openLive("two");
    m_listener.waitForTexts(2);
    EXPECT_THAT(m_listener.texts(), ElementsAre("Bearer one", "Bearer two"));
    expectClosed(0);
}

TEST_F(LiveTest, Live_ClosesOnce_WhenServerIsChanged) {
    serve([](RawPeer& peer) {
        if (acceptLive(peer)) sendText(peer, "41");
        peer.waitForEnd();
    });
    m_transport->openLive("t");
    m_listener.waitForTexts(1);
    m_transport->setServer({"localhost", m_server->port(), {m_root.pin, m_root.pin}});
    m_listener.waitForClosed(1);
    expectClosed(1);
}

}  // namespace
}  // namespace ayumi::net
