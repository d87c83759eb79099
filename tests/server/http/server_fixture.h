// A real HttpServer on a free port with a few routes, for the tests of this folder.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "server/http/http_server.h"
#include "shared/base/queue.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tls_client.h"

namespace ayumi::http {

using testing::TempFolder;

// True as soon as `condition` is; false after 30 s.
bool eventually(const std::function<bool()>& condition);

// Routes:  POST /v1/echo answers the body from another thread; GET /v1/show/{id} answers path and
// query as text; GET /v1/long answers kLongBody; POST /v1/hold keeps its Reply until release();
// POST /v1/drop and /v1/throw misbehave; GET /v1/secret is for admins; GET /v1/live wants the
// bearer "good".
class ServerTest : public ::testing::Test {
protected:
    ServerTest();
    ~ServerTest() override;

    void start(Limits limits = {}, int threads = 2);
    int port() const { return m_server->port(); }
    test::TlsClient& client();  // the first one, connected when first asked for

    bool waitForHeld(std::size_t count);
    void release(Response response = {});  // answers everything held

    std::shared_ptr<LiveSession> liveSession();  // of the last accepted channel
    int openSubscriptions() const { return *m_subscriptions; }

    static std::string longBody() { return std::string(5000, 'a'); }
    // Opens a live channel on this connection; the answer's status.
    static int upgrade(test::TlsClient& client, const std::string& token = "good");

    SystemClock m_clock;
    Router m_router;
    TlsRoot m_root;
    std::unique_ptr<HttpServer> m_server;

private:
    void addRoutes();

    std::unique_ptr<test::TlsClient> m_client;
    std::mutex m_mutex;  // guards the next two
    std::vector<Reply> m_held;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<std::atomic<int>> m_subscriptions;
    Queue<std::function<void()>> m_work;
    std::thread m_worker;
};

}  // namespace ayumi::http
