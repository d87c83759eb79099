// A thousand connections of one address at the real server, which was started where the system
// allows a process few files, as it does by default.
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <thread>

#include "tests/support/process_agency.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr rlim_t kFewFiles = 256;
constexpr std::size_t kConnections = 1'000;
constexpr std::size_t kThreads = 10;

rlimit files() {
    rlimit now{};
    ::getrlimit(RLIMIT_NOFILE, &now);
    return now;
}

void allowFiles(rlim_t count) {
    auto limit = files();
    limit.rlim_cur = std::min(count, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

TEST(ManyConnections, AThousandOfOneAddress_AreServed_AndSoIsEverybodyElse) {
    if (files().rlim_max < 3 * kConnections) GTEST_SKIP() << "the system allows too few files";
    TempFolder folder;
    allowFiles(kFewFiles);  // what the server inherits
    ProcessAgency agency(folder.path());
    allowFiles(files().rlim_max);
    agency.addPeople();

    std::vector<std::unique_ptr<test::TlsClient>> clients(kConnections);
    std::vector<std::thread> threads;
    for (std::size_t first = 0; first < kThreads; ++first) {
        threads.emplace_back([&, first] {
            for (std::size_t i = first; i < kConnections; i += kThreads) {
                clients[i] = std::make_unique<test::TlsClient>(agency.port());
            }
        });
    }
    for (auto& thread : threads) thread.join();
    for (std::size_t i = 0; i < kConnections; ++i) ASSERT_TRUE(clients[i]->connected()) << i;
    auto tablet = agency.signedIn("beside them");
    const auto change =
        agency.attendance(tablet, agency.sato, agency.site, {{"status", "present"}});
    EXPECT_EQ(agency.push(tablet, {change.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Applied);
    for (std::size_t i = 0; i < kConnections; i += 50) {
        EXPECT_EQ(clients[i]->ask(test::getRequest("/readyz")).status, 200) << i;
    }
    EXPECT_EQ(agency.stop(), 0);
}

}  // namespace
}  // namespace ayumi::testing
