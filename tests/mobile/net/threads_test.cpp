// Many threads on one transport: each ticket is answered exactly once, whatever happens around it.
#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "tests/mobile/net/certificates.h"
#include "tests/mobile/net/listener.h"
#include "tests/mobile/net/raw_live.h"
#include "tests/mobile/net/raw_server.h"

namespace ayumi::net {
namespace {

using test::RawRequest;
using test::RawServer;

constexpr std::uint64_t kThreads = 4;
constexpr std::uint64_t kPerThread = 100;

// Every third request is cancelled at once, every seventh answer breaks off.
RawServer::Handler moody() {
    return [](test::RawPeer& peer) {
        while (const auto request = peer.readRequest()) {
            const bool breaks = request->target.ends_with('7');
            const std::string answer = test::answerText(200, request->target);
            if (!peer.write(breaks ? answer.substr(0, 20) : answer) || breaks) return;
        }
    };
}

void hammer(QtTransport& transport, std::uint64_t thread) {
    for (std::uint64_t i = 0; i < kPerThread; ++i) {
        const std::uint64_t ticket = thread * kPerThread + i;
        transport.send(ticket, {"POST", "/" + std::to_string(ticket), "t", std::string(700, 'a')});
        if (ticket % 3 == 0) transport.cancel(ticket);
        if (ticket % 16 == 0) transport.openLive("t");
        if (ticket % 25 == 0) transport.closeLive();
    }
}

TEST(ThreadsTest, Transport_AnswersEachTicketOnce_WhenManyThreadsCall) {
    const auto root = test::makeRoot("Ayumi root");
    RawServer server(test::makeIdentity(root), moody());
    test::Listener listener;
    {
        QtTransport transport(listener);
        transport.setServer({"localhost", server.port(), {root.pin}});
        std::vector<std::thread> threads;
        for (std::uint64_t thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&, thread] { hammer(transport, thread); });
        }
        for (std::thread& thread : threads) thread.join();
        listener.waitForAnswers(kThreads * kPerThread);
    }
    const auto answers = listener.answers();
    ASSERT_EQ(answers.size(), kThreads * kPerThread);
    for (const auto& [ticket, all] : answers) {
        ASSERT_EQ(all.size(), 1u) << ticket;
        const auto& answer = all.front();
        EXPECT_EQ(answer.body, answer.status == 200 ? "/" + std::to_string(ticket) : "");
    }
}

TEST(ThreadsTest, Transport_AnswersEachTicketOnce_WhenServersChangeMeanwhile) {
    const auto root = test::makeRoot("Ayumi root");
    const auto other = test::makeRoot("Ayumi root");
    RawServer right(test::makeIdentity(root), moody());
    RawServer wrong(test::makeIdentity(other), moody());
    test::Listener listener;
    {
        QtTransport transport(listener);
        std::vector<std::thread> threads;
        for (std::uint64_t thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 10; ++i) {
                    const RawServer& server = (thread + i) % 2 ? right : wrong;
                    transport.setServer({"localhost", server.port(), {root.pin}});
                    const std::uint64_t ticket = thread * 10 + i;
                    transport.send(ticket, {"GET", "/" + std::to_string(ticket), "t", ""});
                    std::this_thread::sleep_for(std::chrono::milliseconds(ticket % 20));
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    const auto answers = listener.answers();
    ASSERT_EQ(answers.size(), kThreads * 10);
    for (const auto& [ticket, all] : answers) EXPECT_EQ(all.size(), 1u) << ticket;
    EXPECT_TRUE(wrong.waitForEnds());
    EXPECT_EQ(wrong.received(), "");
}

}  // namespace
}  // namespace ayumi::net
