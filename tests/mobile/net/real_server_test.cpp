// The transport against the real HTTP server: what both believe about the wire is the same.
#include <cstdlib>
#include <filesystem>
#include <mutex>

#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "server/http/http_server.h"
#include "tests/mobile/net/listener.h"

namespace ayumi::net {
namespace {

class RealServerTest : public testing::Test {
protected:
    RealServerTest() {
        std::string folder = (std::filesystem::temp_directory_path() / "ayumi-XXXXXX").string();
        m_folder = ::mkdtemp(folder.data());
        EXPECT_TRUE(http::makeTlsRoots(m_folder, m_clock.nowMs()));
        m_pins = http::loadTlsPins(m_folder).value();
        addRoutes();
        http::HttpServer::Config config;
        config.address = "127.0.0.1";
        config.port = 0;
        config.root = std::move(http::loadTlsRoot(m_folder)).value();
        m_server = std::move(http::HttpServer::start(std::move(config), m_router, m_clock)).value();
        useServer({m_pins.root, m_pins.spare});
    }
    ~RealServerTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }

    void addRoutes() {
        m_router.add({"POST", "/v1/echo", [](http::Request request, http::Reply reply) {
                          http::Response response;
                          response.body = request.bearer + ":" + request.body;
                          reply(response);
                      }});
        m_router.add(
            {"GET", "/v1/busy", [](http::Request request, http::Reply reply) {
                 auto response = http::problem(429, "too_many", {{"c", request.query["c"]}});
                 response.retryAfterS = 7;
                 reply(response);
             }});
        m_router.live("/v1/live",
                      [this](const http::Request& request,
                             std::shared_ptr<http::LiveSession> live) -> http::LiveAnswer {
                          if (request.bearer != "good") return http::problem(401, "unauthorized");
                          live->send("41");
                          const std::lock_guard lock(m_mutex);
                          m_live = std::move(live);
                          return std::make_unique<http::LiveSubscription>();
                      });
    }
    void useServer(std::vector<std::string> pins) {
        m_transport.setServer({"127.0.0.1", m_server->port(), std::move(pins)});
    }
    tablet::HttpAnswer ask(tablet::HttpRequest request) {
        m_transport.send(++m_ticket, std::move(request));
        return m_listener.waitFor(m_ticket);
    }
    std::shared_ptr<http::LiveSession> live() {
        const std::lock_guard lock(m_mutex);
        return m_live;
    }

    SystemClock m_clock;
    std::filesystem::path m_folder;
    http::TlsPins m_pins;
    http::Router m_router;
    std::mutex m_mutex;  // guards the next
    std::shared_ptr<http::LiveSession> m_live;
    std::unique_ptr<http::HttpServer> m_server;
    test::Listener m_listener;
    QtTransport m_transport{m_listener};
    std::uint64_t m_ticket = 0;
};

TEST_F(RealServerTest, Transport_ExchangesBodies_WhenSmallAndLarge) {
    for (const std::size_t size : {0u, 1u, 600u, 601u, 200'000u}) {
        const std::string body(size, 'a');
        const auto answer = ask({"POST", "/v1/echo", "tok", body});
        EXPECT_EQ(answer.status, 200) << size;
        EXPECT_EQ(answer.body, "tok:" + body) << size;
    }
}

TEST_F(RealServerTest, Transport_ReadsProblem_WhenServerIsBusy) {
    const auto answer = ask({"GET", "/v1/busy?c=3%2Fa", "", ""});
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.retryAfterS, 7);
    EXPECT_EQ(answer.body,
              R"({"args":{"c":"3/a"},"code":"too_many","status":429,"type":"about:blank"})");
}

TEST_F(RealServerTest, Transport_HoldsToPins_WhenTheyAreTypedOrWrong) {
    useServer({m_pins.root.substr(0, 10)});
    EXPECT_EQ(ask({"POST", "/v1/echo", "t", "x"}).body, "t:x");
    useServer({m_pins.spare});
    EXPECT_EQ(ask({"POST", "/v1/echo", "t", "x"}).failure, "pin_mismatch");
}

TEST_F(RealServerTest, Transport_IsUnreachable_WhenServerHasStopped) {
    EXPECT_EQ(ask({"POST", "/v1/echo", "t", "x"}).status, 200);
    m_server->stop();
    ask({"POST", "/v1/echo", "t", "x"});
    EXPECT_EQ(ask({"POST", "/v1/echo", "t", "x"}).failure, "unreachable");
}

TEST_F(RealServerTest, Live_CarriesTextUntilRevoked_WhenTokenIsGood) {
    m_transport.openLive("good");
    m_listener.waitForTexts(1);
    live()->send("42");
    m_listener.waitForTexts(2);
    EXPECT_EQ(m_listener.texts().back(), "42");
    live()->close();
    m_listener.waitForClosed(1);
}

TEST_F(RealServerTest, Live_Closes_WhenTokenIsBadOrServerStops) {
    m_transport.openLive("bad");
    m_listener.waitForClosed(1);
    m_transport.openLive("good");
    m_listener.waitForTexts(1);
    m_server->stop();
    m_listener.waitForClosed(2);
}

}  // namespace
}  // namespace ayumi::net
