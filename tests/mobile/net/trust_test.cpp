// Who is believed to be the agency's server, and that nobody else is told anything.
#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "tests/mobile/net/certificates.h"
#include "tests/mobile/net/listener.h"
#include "tests/mobile/net/raw_live.h"
#include "tests/mobile/net/raw_server.h"

namespace ayumi::net {
namespace {

using test::makeIdentity;
using test::makeRoot;
using test::RawServer;

RawServer::Handler hello() {
    return test::answering([](const test::RawRequest&) { return test::answerText(200, "hello"); });
}

class TrustTest : public testing::Test {
protected:
    tablet::HttpAnswer ask(const RawServer& server, std::vector<std::string> pins) {
        m_transport.setServer({"127.0.0.1", server.port(), std::move(pins)});
        return askAgain();
    }
    tablet::HttpAnswer askAgain() {
        m_transport.send(++m_ticket, {"POST", "/v1/changes", "secret-token", "secret body"});
        return m_listener.waitFor(m_ticket);
    }
    void expectRefused(RawServer& server, std::vector<std::string> pins) {
        const auto answer = ask(server, std::move(pins));
        EXPECT_EQ(answer.status, 0);
        EXPECT_EQ(answer.failure, "pin_mismatch");
        expectToldNothing(server);
    }
    static void expectToldNothing(RawServer& server) {
        EXPECT_TRUE(server.waitForEnds());
        EXPECT_EQ(server.received(), "");
    }

    test::Root m_root = makeRoot("Ayumi root");
    test::Root m_spare = makeRoot("Ayumi spare");
    test::Root m_foreign = makeRoot("Ayumi root");  // the same name, another key
    test::Listener m_listener;
    QtTransport m_transport{m_listener};
    std::uint64_t m_ticket = 0;
};

TEST_F(TrustTest, Transport_GetsAnswer_WhenRootIsPinned) {
    RawServer server(makeIdentity(m_root), hello());
    const auto answer = ask(server, {m_root.pin, m_spare.pin});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "hello");
    EXPECT_EQ(answer.failure, "");
}

TEST_F(TrustTest, Transport_GetsAnswer_WhenSpareRootIsShown) {
    RawServer server(makeIdentity(m_spare), hello());
    EXPECT_EQ(ask(server, {m_root.pin, m_spare.pin}).status, 200);
}

TEST_F(TrustTest, Transport_GetsAnswer_WhenNameAndDatesAreWrong) {
    RawServer past(makeIdentity(m_root, {"elsewhere.example", -9, -2}), hello());
    EXPECT_EQ(ask(past, {m_root.pin}).status, 200);
    RawServer future(makeIdentity(m_root, {"elsewhere.example", 2, 9}), hello());
    EXPECT_EQ(ask(future, {m_root.pin}).status, 200);
}

TEST_F(TrustTest, Transport_GetsAnswer_WhenPinIsAPrefixOfTenBytes) {
    RawServer server(makeIdentity(m_root), hello());
    EXPECT_EQ(ask(server, {m_root.pin.substr(0, 10)}).status, 200);
}

TEST_F(TrustTest, Transport_SendsNothing_WhenPinIsTooShort) {
    RawServer server(makeIdentity(m_root), hello());
    expectRefused(server, {m_root.pin.substr(0, 9), "", m_root.pin + "x"});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenPinIsWrong) {
    RawServer server(makeIdentity(m_foreign), hello());
    expectRefused(server, {m_root.pin, m_spare.pin});
    EXPECT_GT(server.handshakes(), 0);
}

TEST_F(TrustTest, Transport_SendsNothing_WhenThereAreNoPins) {
    RawServer server(makeIdentity(m_root), hello());
    expectRefused(server, {});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenLeafOfOtherKeyStandsBelowPinnedRoot) {
    auto forged = makeIdentity(m_foreign);  // its issuer is called like the pinned root
    forged.above = m_root.certificate;
    RawServer server(forged, hello());
    expectRefused(server, {m_root.pin});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenLeafSignedItselfBelowPinnedRoot) {
    RawServer server(test::makeSelfSigned(m_root), hello());
    expectRefused(server, {m_root.pin});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenLeafOfOtherIssuerStandsBelowPinnedRoot) {
    auto forged = makeIdentity(makeRoot("Somebody else"));
    forged.above = m_root.certificate;
    RawServer server(forged, hello());
    expectRefused(server, {m_root.pin});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenRootIsNotShown) {
    auto alone = makeIdentity(m_root);
    alone.above = nullptr;
    RawServer server(alone, hello());
    expectRefused(server, {m_root.pin});
}

TEST_F(TrustTest, Transport_SendsNothing_WhenStrangerTakesThePortAfterASession) {
    auto right = std::make_unique<RawServer>(makeIdentity(m_root), hello());
    ASSERT_EQ(ask(*right, {m_root.pin}).status, 200);
    const int port = right->port();
    right.reset();

    for (auto forged : {makeIdentity(m_foreign), test::makeSelfSigned(m_root)}) {
        RawServer wrong(forged, hello(), port);
        EXPECT_EQ(askAgain().failure, "pin_mismatch");
        expectToldNothing(wrong);
    }
    auto borrowed = makeIdentity(m_foreign);
    borrowed.above = m_root.certificate;
    {
        RawServer wrong(borrowed, hello(), port);
        EXPECT_EQ(askAgain().failure, "pin_mismatch");
        expectToldNothing(wrong);
    }
    RawServer back(makeIdentity(m_root), hello(), port);
    EXPECT_EQ(askAgain().status, 200);
}

TEST_F(TrustTest, Transport_GetsAnswer_WhenServerGoesOverToItsSpareRoot) {
    auto before = std::make_unique<RawServer>(makeIdentity(m_root), hello());
    ASSERT_EQ(ask(*before, {m_root.pin, m_spare.pin}).status, 200);
    const int port = before->port();
    before.reset();
    RawServer after(makeIdentity(m_spare), hello(), port);
    EXPECT_EQ(askAgain().status, 200);
}

TEST_F(TrustTest, Transport_LooksAgain_WhenPinsChangeForTheSameServer) {
    RawServer server(makeIdentity(m_root), hello());
    EXPECT_EQ(ask(server, {m_root.pin}).status, 200);
    EXPECT_EQ(ask(server, {m_spare.pin}).failure, "pin_mismatch");
    EXPECT_EQ(ask(server, {m_root.pin.substr(0, 12)}).status, 200);
}

TEST_F(TrustTest, Transport_IsUnreachable_WhenServerSpeaksOldTls) {
    RawServer server(makeIdentity(m_root), hello(), 0, TLS1_2_VERSION);
    EXPECT_EQ(ask(server, {m_root.pin}).failure, "unreachable");
    expectToldNothing(server);
}

TEST_F(TrustTest, Live_SendsNothing_WhenPinIsWrong) {
    RawServer server(makeIdentity(m_foreign), hello());
    m_transport.setServer({"127.0.0.1", server.port(), {m_root.pin}});
    m_transport.openLive("secret-token");
    m_listener.waitForClosed(1);
    expectToldNothing(server);
}

TEST_F(TrustTest, Live_SendsNothing_WhenLeafIsNotOfThePinnedRoot) {
    auto forged = makeIdentity(m_foreign);
    forged.above = m_root.certificate;
    RawServer server(forged, hello());
    m_transport.setServer({"127.0.0.1", server.port(), {m_root.pin}});
    m_transport.openLive("secret-token");
    m_listener.waitForClosed(1);
    expectToldNothing(server);
}

TEST_F(TrustTest, Live_Opens_WhenServerWentOverToItsSpareRoot) {
    auto before = std::make_unique<RawServer>(makeIdentity(m_root), hello());
    ASSERT_EQ(ask(*before, {m_root.pin, m_spare.pin}).status, 200);
    const int port = before->port();
    before.reset();
    RawServer after(
        makeIdentity(m_spare, {"elsewhere.example", -9, -2}),
        [](test::RawPeer& peer) {
            if (test::acceptLive(peer)) test::sendText(peer, "7");
            peer.waitForEnd();
        },
        port);
    m_transport.openLive("token");
    m_listener.waitForTexts(1);
    EXPECT_EQ(m_listener.closed(), 0);
}

}  // namespace
}  // namespace ayumi::net
