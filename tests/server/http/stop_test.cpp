// A graceful stop.
#include <future>

#include "tests/server/http/server_fixture.h"

namespace ayumi::http {
namespace {

using namespace std::chrono_literals;
using test::postRequest;

class GracefulStop : public ServerTest {};

TEST_F(GracefulStop, RequestInFlight_IsAnswered_AndItsConnectionClosed) {
    start();
    client().write(postRequest("/v1/hold", ""));
    ASSERT_TRUE(waitForHeld(1));
    test::TlsClient idle(port());
    auto stopped = std::async(std::launch::async, [&] { m_server->stop(); });
    EXPECT_TRUE(idle.ended());
    Response response;
    response.body = "answered";
    release(response);
    const auto answer = client().readAnswer();
    EXPECT_EQ(answer.body, "answered");
    EXPECT_EQ(answer.fields.at("connection"), "close");
    EXPECT_TRUE(client().ended());
    stopped.get();
    EXPECT_THROW(test::TlsClient(port()).connected(), std::runtime_error);
}

TEST_F(GracefulStop, LiveChannel_IsToldThatTheServerGoesAway) {
    start();
    ASSERT_EQ(upgrade(client()), 101);
    auto stopped = std::async(std::launch::async, [&] { m_server->stop(); });
    const auto frame = client().readFrame();
    EXPECT_EQ(frame.opcode, 8);
    EXPECT_EQ(frame.payload, std::string("\x03\xe9", 2));
    client().writeFrame(8, frame.payload);
    EXPECT_TRUE(client().ended());
    stopped.get();
    EXPECT_EQ(openSubscriptions(), 0);
}

TEST_F(GracefulStop, Waiting_IsBounded_WhenNobodyAnswers) {
    Limits limits;
    limits.stopTime = 100ms;
    start(limits);
    client().write(postRequest("/v1/hold", ""));
    ASSERT_TRUE(waitForHeld(1));
    test::TlsClient live(port());
    ASSERT_EQ(upgrade(live), 101);
    test::TcpClient beforeHandshake(port());
    ASSERT_TRUE(eventually([&] { return m_server->load().connections == 3; }));
    m_server->stop();
    EXPECT_EQ(m_server->load().connections, 0U);
    release();  // the late reply of a handler finds nobody
    EXPECT_EQ(client().readAnswer().status, 0);
}

TEST_F(GracefulStop, LateReply_IsHarmless_WhenTheServerIsGone) {
    Limits limits;
    limits.stopTime = 10ms;
    start(limits);
    client().write(postRequest("/v1/hold", ""));
    ASSERT_TRUE(waitForHeld(1));
    std::thread releaser([&] { release(); });
    m_server.reset();
    releaser.join();
    SUCCEED();
}

TEST_F(GracefulStop, Stopping_WorksUnderLoad_AndTwice) {
    start({}, 3);
    std::vector<std::thread> threads;
    std::atomic<int> answered = 0;
    std::atomic<int> broken = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            test::TlsClient own(port());
            for (;;) {
                const auto answer = own.ask(postRequest("/v1/echo", "payload"));
                if (answer.status == 0) return;
                ++(answer.body == "payload" ? answered : broken);
            }
        });
    }
    ASSERT_TRUE(eventually([&] { return answered > 50; }));
    m_server->stop();
    m_server->stop();
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(broken, 0);
}

}  // namespace
}  // namespace ayumi::http
