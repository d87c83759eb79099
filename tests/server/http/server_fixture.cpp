#include "tests/server/http/server_fixture.h"

#include <cstdlib>
#include <stdexcept>
#include <utility>

#include "server/http/certificates.h"

namespace ayumi::http {
namespace {

class CountedSubscription : public LiveSubscription {
public:
    explicit CountedSubscription(std::shared_ptr<std::atomic<int>> count)
        : m_count(std::move(count)) {
        ++*m_count;
    }
    ~CountedSubscription() override { --*m_count; }

private:
    const std::shared_ptr<std::atomic<int>> m_count;
};

Response text(std::string body) {
    Response response;
    response.body = std::move(body);
    response.contentType = "text/plain";
    return response;
}

}  // namespace

bool eventually(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (std::chrono::steady_clock::now() < end) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return condition();
}

ServerTest::ServerTest()
    : m_root(makeRootCertificate("Test root", m_clock.nowMs())),
      m_subscriptions(std::make_shared<std::atomic<int>>(0)) {
    addRoutes();
    m_worker = std::thread([this] {
        while (auto task = m_work.pop()) (*task)();
    });
}

ServerTest::~ServerTest() {
    m_client.reset();
    m_server.reset();
    release();
    m_work.close();
    m_worker.join();
}

void ServerTest::start(Limits limits, int threads) {
    HttpServer::Config config;
    config.address = "127.0.0.1";
    config.port = 0;
    config.threads = threads;
    config.root = {m_root.certificatePem, m_root.keyPem.clone()};
    config.limits = limits;
    auto server = HttpServer::start(std::move(config), m_router, m_clock);
    ASSERT_TRUE(server.ok()) << server.error().code;
    m_server = *std::move(server);
}

test::TlsClient& ServerTest::client() {
    if (!m_client) m_client = std::make_unique<test::TlsClient>(port());
    return *m_client;
}

void ServerTest::addRoutes() {
    m_router.add({"POST", "/v1/echo", [this](Request request, Reply reply) {
                      m_work.push([body = std::move(request.body), reply] { reply(text(body)); });
                  }});
    m_router.add({"GET", "/v1/show/{id}", [](Request request, Reply reply) {
                      std::string shown = request.path;
                      for (const auto& [name, value] : request.query)
                          shown += " " + name + "=" + value;
                      reply(text(shown + " bearer=" + request.bearer + " peer=" + request.peer));
                  }});
    m_router.add({"GET", "/v1/long", [](Request, Reply reply) { reply(text(longBody())); }});
    m_router.add({"POST", "/v1/hold", [this](Request, Reply reply) {
                      const std::lock_guard lock(m_mutex);
                      m_held.push_back(std::move(reply));
                  }});
    m_router.add({"POST", "/v1/drop", [](Request, Reply) {}});
    m_router.add({"POST", "/v1/throw", [](Request, Reply) { throw std::runtime_error("x"); }});
    m_router.add({"GET", "/v1/secret", [](Request, Reply reply) { reply({}); }, true});
    m_router.live(
        "/v1/live",
        [this](const Request& request, std::shared_ptr<LiveSession> session) -> LiveAnswer {
            if (request.bearer == "throw") throw std::runtime_error("x");
            if (request.bearer.empty()) return problem(401, "unauthorized");
            if (request.bearer != "good") return problem(403, "revoked");
            const std::lock_guard lock(m_mutex);
            m_session = std::move(session);
            return std::unique_ptr<LiveSubscription>(
                std::make_unique<CountedSubscription>(m_subscriptions));
        });
}

bool ServerTest::waitForHeld(std::size_t count) {
    return eventually([&] {
        const std::lock_guard lock(m_mutex);
        return m_held.size() >= count;
    });
}

void ServerTest::release(Response response) {
    std::vector<Reply> held;
    {
        const std::lock_guard lock(m_mutex);
        held.swap(m_held);
    }
    for (const Reply& reply : held) reply(response);
}

std::shared_ptr<LiveSession> ServerTest::liveSession() {
    const std::lock_guard lock(m_mutex);
    return m_session;
}

int ServerTest::upgrade(test::TlsClient& client, const std::string& token) {
    client.write(test::liveRequest(token));
    return client.readAnswer().status;
}

}  // namespace ayumi::http
