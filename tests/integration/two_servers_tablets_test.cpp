// Real tablets on the live channel, through HAProxy, while the server that each of them is on is
// killed: they find the other one by themselves, and hear of each other again.
#include <gtest/gtest.h>

#include <cstdlib>

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/support/required.h"
#include "tests/support/server_pair.h"
#include "tests/support/socket_tablet.h"
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

    std::unique_ptr<SocketTablet> tabletNamed(const std::string& name) {
        const auto pins = required(http::loadTlsPins(servers->folders().tls()), "pins");
        auto tablet = std::make_unique<SocketTablet>(folder.path() / name, kinds);
        tablet->enrol({"127.0.0.1", servers->port(), {pins.root, pins.spare}},
                      servers->invite(name));
        tablet->signIn("takahashi", servers->password);
        tablet->waitUntil("the people",
                          [&] { return tablet->reader().people(tablet->viewer()).size() == 1; });
        return tablet;
    }

    void saveAndHear(SocketTablet& writer, SocketTablet& reader) {
        tablet::SaveRequest request{.kind = "attendance", .participant = servers->sato};
        request.about = servers->site;
        request.day = addDays("2025-01-01", days++);
        request.set = {{"status", "present"}};
        const auto saved = required(writer.save(std::move(request)), "save");
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
    const auto a = tabletNamed("A");
    const auto b = tabletNamed("B");
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
