// Real tablets on the live channel, through HAProxy, while the server that each of them is on is
// killed: they find the other one by themselves, and hear of each other again.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/support/pair_tablets.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

class TwoServersTablets : public ::testing::Test {
protected:
    void SetUp() override {
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        if (!HaProxy::possible()) GTEST_SKIP() << "no HAProxy";
        servers = std::make_unique<ServerPair>(folder.path(), postgres);
        servers->addPeople();
    }

    void saveAndHear(SocketTablet& writer, SocketTablet& reader) {
        const auto saved = saveDay(writer, *servers, days++);
        reader.waitUntil("what was saved on the other tablet", [&] {
            return reader.reader().record(reader.viewer(), saved.record).has_value();
        });
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<ServerPair> servers;
    int days = 0;
};

TEST_F(TwoServersTablets, WhenTheirServerIsKilled_GoOnAtTheOther_AndHearOfEachOtherByThemselves) {
    const auto a = realTablet(*servers, folder.path(), kinds, "A");
    const auto b = realTablet(*servers, folder.path(), kinds, "B");
    saveAndHear(*a, *b);
    for (int killed = 0; killed < 2; ++killed) {
        servers->killHard(killed);
        saveAndHear(*a, *b);
        saveAndHear(*b, *a);
        servers->start(killed);
        servers->waitUntilReady(servers->portOf(killed));
        saveAndHear(*a, *b);
    }
    a->waitUntilSent();
    b->waitUntilSent();
    a->switchOff();
    b->switchOff();
    for (int server = 0; server < 2; ++server) EXPECT_EQ(servers->stop(server), 0);
    EXPECT_NE(servers->command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::testing
