// Passwords are hashed on a thread of their own: while sign-ins wait for it, the one I/O thread and
// the workers go on answering everybody else.
#include <future>
#include <mutex>
#include <thread>

#include "server/app/agency_services.h"
#include "server/http/http_server.h"
#include "shared/base/uuid.h"
#include "tests/server/api/fixture.h"
#include "tests/support/required.h"

namespace ayumi::testing {
namespace {

constexpr int kSignIns = 4;

class PasswordsTest : public ApiTest {
protected:
    // The same folder once more, with one I/O thread and its pools in the test's hands.
    void serveWithOneThread() {
        agency.stop();
        const auto configuration = required(server::readConfiguration(agency.folders()));
        m_services = required(server::AgencyServices::open(agency.folders(), configuration,
                                                           server::ServiceTuning{.workers = 1},
                                                           m_clock, random, m_kinds));
        http::HttpServer::Config config;
        config.address = "127.0.0.1";
        config.port = 0;
        config.threads = 1;
        config.root = required(http::loadTlsRoot(agency.folders().tls()));
        m_http = required(http::HttpServer::start(std::move(config), m_services->router, m_clock));
    }
    std::string signInAs(const std::string& login, const std::string& secret) {
        return sync::write(sync::SignInRequest{login, "", secret, makeUuidV7(0, random),
                                               makeSigningKey(random).publicKey});
    }
    std::string bearer(const ServedTablet& tablet) const {
        return test::bearer(tablet.enrolled.token);
    }

    SystemClock m_clock;
    const records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<server::AgencyServices> m_services;
    std::unique_ptr<http::HttpServer> m_http;
};

TEST_F(PasswordsTest, WhileSignInsWaitForTheirThread_HealthAndPullsAreAnswered) {
    const auto tablet = signedIn("A");
    serveWithOneThread();
    // Whoever is first at the passwords' thread takes as long as it wants.
    std::promise<void> done;
    m_services->passwords.run([waiting = done.get_future().share()] { waiting.wait(); });

    std::mutex mutex;
    std::vector<std::string> order;
    const auto answered = [&](const std::string& what, int status) {
        const std::lock_guard lock(mutex);
        order.push_back(what + ' ' + std::to_string(status));
    };
    std::vector<std::thread> people;
    for (int i = 0; i < kSignIns; ++i) {
        people.emplace_back([&, i] {
            const bool right = i == 0;
            const auto body = signInAs(right ? "takahashi" : "nobody-" + std::to_string(i),
                                       right ? password : "wrong");
            const auto answer = test::TlsClient(m_http->port())
                                    .ask(test::postRequest("/v1/sign-in", body, bearer(tablet)));
            answered("sign-in", answer.status);
        });
    }
    // All of them are in: their requests are being worked on.
    for (int tries = 0; m_http->load().requestsInFlight < kSignIns && tries < 15'000; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    EXPECT_EQ(m_http->load().requestsInFlight, static_cast<std::size_t>(kSignIns));

    test::TlsClient other(m_http->port());
    answered("health", other.ask(test::getRequest("/healthz")).status);
    answered("pull", other.ask(test::getRequest("/v1/records?cursor=", bearer(tablet))).status);
    answered("ready", other.ask(test::getRequest("/readyz")).status);
    done.set_value();
    for (auto& one : people) one.join();

    ASSERT_EQ(order.size(), 3U + kSignIns);
    EXPECT_EQ((std::vector<std::string>(order.begin(), order.begin() + 3)),
              (std::vector<std::string>{"health 200", "pull 200", "ready 200"}));
    std::multiset<std::string> later(order.begin() + 3, order.end());
    EXPECT_EQ(later.count("sign-in 200"), 1U);
    EXPECT_EQ(later.count("sign-in 403"), static_cast<std::size_t>(kSignIns - 1));
    m_http->stop();
}

}  // namespace
}  // namespace ayumi::testing
