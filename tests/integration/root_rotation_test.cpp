// The root is lost or stolen: the spare takes its place, and tablets go on without being touched.
#include <gtest/gtest.h>

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

class RootRotation : public ::testing::Test {
protected:
    RootRotation() : agency(folder.path()) { agency.addPeople(); }

    http::TlsPins pins() { return required(http::loadTlsPins(agency.folders().tls()), "pins"); }

    std::unique_ptr<SocketTablet> enrolled(const std::string& name) {
        const auto out = agency.command({"device", "invite", "--name", name});
        const std::string mark = "&secret=";
        auto tablet = std::make_unique<SocketTablet>(folder.path() / name, kinds);
        tablet->enrol({"127.0.0.1", agency.port(), {pins().root, pins().spare}},
                      out.substr(out.find(mark) + mark.size(), 10));
        tablet->signIn("takahashi", agency.password);
        tablet->waitUntil("the people",
                          [&] { return tablet->reader().people(tablet->viewer()).size() == 1; });
        return tablet;
    }

    void sendOne(SocketTablet& tablet) {
        tablet::SaveRequest request{.kind = "attendance", .participant = agency.sato};
        request.about = agency.site;
        request.day = addDays("2025-01-01", days++);
        request.set = {{"status", "present"}};
        required(tablet.save(std::move(request)), "save");
        tablet.syncNow();
        tablet.waitUntilSent();
    }

    // As the manual says: spare.key comes back from where it was kept.
    void rotate() {
        const auto safe = folder.path() / "safe.key";
        std::filesystem::rename(agency.folders().tls() / "spare.key", safe);
        EXPECT_EQ(agency.stop(), 0);
        agency.command({"tls", "rotate", "--spare-key", safe.string()});
        agency.start();
    }

    // From its file, in which it looks after a restart.
    static std::vector<std::string> pinsOf(SocketTablet& tablet) {
        tablet.switchOff();
        auto known = tablet.openStore()->identity().pins;
        tablet.switchOn();
        return known;
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    ProcessAgency agency;
    int days = 0;
};

TEST_F(RootRotation, TabletsGoOn_AndLearnTheNewSpare_ForTheNextTime) {
    const auto a = enrolled("a");
    const auto b = enrolled("b");
    const auto first = pins();
    b->switchOff();
    rotate();
    const auto second = pins();
    EXPECT_EQ(second.root, first.spare);
    sendOne(*a);  // it was on all the while
    b->switchOn();
    sendOne(*b);  // it was not
    for (auto* tablet : {a.get(), b.get()}) {
        tablet->waitUntil("the pull", [&] {
            const auto status = tablet->status();
            return status.live && status.phase == tablet::Phase::Idle;
        });
        EXPECT_EQ(pinsOf(*tablet), (std::vector<std::string>{second.root, second.spare}));
    }
    sendOne(*a);
    const auto late = enrolled("c");
    sendOne(*late);

    rotate();
    EXPECT_EQ(pins().root, second.spare);
    for (auto* tablet : {a.get(), b.get(), late.get()}) sendOne(*tablet);
    EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::testing
