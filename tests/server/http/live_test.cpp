// The live channel.
#include "tests/server/http/server_fixture.h"

namespace ayumi::http {
namespace {

using namespace std::chrono_literals;

constexpr int kText = 1;
constexpr int kClose = 8;
constexpr int kPing = 9;
constexpr int kPong = 10;

int closeCode(const test::Frame& frame) {
    if (frame.opcode != kClose || frame.payload.size() < 2) return 0;
    return static_cast<unsigned char>(frame.payload[0]) << 8 |
           static_cast<unsigned char>(frame.payload[1]);
}

class Live : public ServerTest {};

TEST_F(Live, Text_Arrives_AfterTheUpgrade) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    liveSession()->send("41");
    EXPECT_EQ(client().readFrame().payload, "41");
    liveSession()->send("42");
    const auto frame = client().readFrame();
    EXPECT_EQ(frame.opcode, kText);
    EXPECT_EQ(frame.payload, "42");
    EXPECT_EQ(m_server->load().liveChannels, 1U);
}

TEST_F(Live, NewestText_AlwaysArrives_WhenManyAreSentAtOnce) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    const auto session = liveSession();
    std::thread sender([&] {
        for (int i = 1; i <= 10'000; ++i) session->send(std::to_string(i));
    });
    int last = 0;
    while (last < 10'000) {
        const auto frame = client().readFrame();
        ASSERT_EQ(frame.opcode, kText);
        ASSERT_GT(std::stoi(frame.payload), last);
        last = std::stoi(frame.payload);
    }
    sender.join();
}

TEST_F(Live, Upgrade_IsRefused_WithoutTheRight) {
    start();
    EXPECT_EQ(upgrade(client(), ""), 401);
    EXPECT_EQ(upgrade(client(), "stolen"), 403);
    EXPECT_EQ(upgrade(client(), "throw"), 500);
    EXPECT_EQ(client().ask(test::getRequest("/v1/live")).status, 426);
    EXPECT_EQ(client().ask(test::postRequest("/v1/live", "")).status, 405);
    EXPECT_EQ(upgrade(client()), 101);
}

TEST_F(Live, Channels_AreLimited) {
    Limits limits;
    limits.liveChannels = 1;
    start(limits);
    ASSERT_EQ(upgrade(client()), 101);
    test::TlsClient second(port());
    EXPECT_EQ(upgrade(second), 429);
    client().cut();
    EXPECT_TRUE(eventually([&] { return m_server->load().liveChannels == 0; }));
    EXPECT_EQ(upgrade(second), 101);
}

TEST_F(Live, Close_TellsThePeerAndEndsTheSubscription) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    EXPECT_EQ(openSubscriptions(), 1);
    liveSession()->close();
    const auto frame = client().readFrame();
    EXPECT_EQ(closeCode(frame), 1008);
    client().writeFrame(kClose, frame.payload);
    EXPECT_TRUE(client().ended());
    EXPECT_TRUE(eventually([&] { return openSubscriptions() == 0; }));
    liveSession()->send("after the end");
    liveSession()->close();
}

TEST_F(Live, Subscription_Ends_WhenThePeerClosesOrVanishes) {
    start();
    {
        test::TlsClient polite(port());
        ASSERT_EQ(upgrade(polite), 101);
        polite.writeFrame(kClose, std::string("\x03\xe8", 2));
        EXPECT_EQ(closeCode(polite.readFrame()), 1000);
        EXPECT_TRUE(eventually([&] { return openSubscriptions() == 0; }));
    }
    test::TlsClient rude(port());
    ASSERT_EQ(upgrade(rude), 101);
    ASSERT_EQ(openSubscriptions(), 1);
    rude.cut();
    EXPECT_TRUE(eventually([&] { return openSubscriptions() == 0; }));
}

TEST_F(Live, Peer_IsPinged_AndDeadWithoutAnAnswer) {
    Limits limits;
    limits.livePing = 200ms;
    start(limits);
    ASSERT_EQ(upgrade(client()), 101);
    for (int i = 0; i < 3; ++i) {
        const auto ping = client().readFrame();
        ASSERT_EQ(ping.opcode, kPing);
        client().writeFrame(kPong, ping.payload);
    }
    EXPECT_EQ(openSubscriptions(), 1);
    // From here on nobody answers.
    EXPECT_TRUE(eventually([&] { return openSubscriptions() == 0; }));
}

TEST_F(Live, Channel_IsClosed_WhenThePeerTalksTooMuch) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    client().writeFrame(kText, "ignored");
    liveSession()->send("1");
    EXPECT_EQ(client().readFrame().payload, "1");
    client().writeFrame(kText, std::string(Limits().liveMessageBytes + 1, 'x'));
    EXPECT_EQ(closeCode(client().readFrame()), 1009);
    EXPECT_TRUE(eventually([&] { return openSubscriptions() == 0; }));
}

TEST_F(Live, Session_OutlivesTheServer_Harmlessly) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    const auto session = liveSession();
    std::thread sender([&] {
        for (int i = 0; i < 2'000; ++i) session->send(std::to_string(i));
    });
    client().cut();
    m_server.reset();
    sender.join();
    session->send("late");
    session->close();
    EXPECT_EQ(openSubscriptions(), 0);
}

}  // namespace
}  // namespace ayumi::http
