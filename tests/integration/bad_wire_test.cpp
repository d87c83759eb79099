// The tablet's real network and engine against the real server, over a wire that delays, trickles,
// cuts, drops and half closes. AYUMI_WIRE_ROUNDS=100 for a long run by hand.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"
#include "tests/support/wire_proxy.h"

namespace ayumi::testing {
namespace {

using namespace std::chrono_literals;

// Times by which a test need not wait for half minutes; what they mean stays the same.
TabletPauses impatient() {
    TabletPauses pauses;
    pauses.engine.pauseLeastMs = pauses.engine.livePauseLeastMs = 20;
    pauses.engine.pauseMostMs = pauses.engine.livePauseMostMs = 200;
    pauses.engine.pollMs = 500;
    pauses.engine.pollJitterMs = 100;
    pauses.engine.answerTimeoutMs = 5'000;
    pauses.network.idleMs = 1'000;
    pauses.network.pingMs = 500;
    return pauses;
}

WireProxy::Plans all(WirePlan plan) {
    return [plan](int) { return plan; };
}

class BadWire : public ::testing::Test {
protected:
    BadWire() : agency(folder.path()), wire(agency.port()) { agency.addPeople(); }

    SocketTablet& addTablet(const std::string& name, TabletPauses pauses = impatient()) {
        const auto pins = required(http::loadTlsPins(agency.folders().tls()), "pins");
        const auto out = agency.command({"device", "invite", "--name", name});
        const std::string mark = "&secret=";
        auto& tablet = *tablets.emplace_back(
            std::make_unique<SocketTablet>(folder.path() / name, kinds, pauses));
        tablet.enrol({"127.0.0.1", wire.port(), {pins.root, pins.spare}},
                     out.substr(out.find(mark) + mark.size(), 10));
        tablet.signIn("takahashi", agency.password);
        tablet.waitUntil("the people and the live channel", [&] {
            return tablet.status().live && tablet.reader().people(tablet.viewer()).size() == 1;
        });
        return tablet;
    }

    // Each a record of its own.
    void save(SocketTablet& tablet, int count = 1) {
        for (int i = 0; i < count; ++i) {
            tablet::SaveRequest request{.kind = "attendance", .participant = agency.sato};
            request.about = agency.site;
            request.day = addDays("2025-01-01", static_cast<int>(saved.size()));
            request.set = {{"status", "present"}};
            saved.push_back(required(tablet.save(std::move(request)), "save"));
        }
    }

    static void waitUntilTold(SocketTablet& tablet, const std::set<std::string>& codes) {
        tablet.waitUntil("a word about it", [&] {
            const auto status = tablet.status();
            return status.problem && codes.contains(status.problem->code) &&
                   status.phase == tablet::Phase::Waiting && status.nextTryAtMs > 0;
        });
    }

    void expectWorkingAgain(SocketTablet& tablet) {
        tablet.waitUntilSent();
        tablet.waitUntil("the channel, and no more complaint",
                         [&] { return tablet.status().live && !tablet.status().problem; });
    }

    // The last word: the server is stopped.
    void expectAllThereOnce() {
        const auto devices = agency.command({"device", "list"});
        EXPECT_EQ(devices.find("MISSING"), std::string::npos) << devices;
        EXPECT_EQ(devices.find("FORKED"), std::string::npos) << devices;
        for (auto& tablet : tablets) tablet->switchOff();
        wire.endOpen();  // a server that stops waits for half a request
        EXPECT_EQ(agency.stop(), 0);
        const auto configuration = required(server::readConfiguration(agency.folders()));
        const auto store =
            required(server::openAgencyStore(agency.folders(), configuration, kinds));
        std::vector<std::string> ids;
        for (const auto& one : saved) ids.push_back(one.change);
        const auto rows = store->read(configuration.agency)->changes(ids);
        EXPECT_EQ(rows.size(), saved.size());
        for (const auto& row : rows) EXPECT_EQ(row.verdict, "applied");
        for (const auto& one : saved) {
            for (auto& tablet : tablets) EXPECT_NE(tablet->bytesOf(one.record), "");
        }
        EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos);
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    ProcessAgency agency;
    WireProxy wire;
    std::vector<std::unique_ptr<SocketTablet>> tablets;
    std::vector<tablet::Saved> saved;
};

// Of four connections three have a fault, anywhere from the greeting to the second answer.
WireProxy::Plans plansFrom(std::uint64_t seed) {
    return [dice = std::make_shared<SeededRandom>(seed)](int) {
        WirePlan plan;
        if (dice->below(4) == 0) return plan;
        plan.fault = static_cast<WireFault>(1 + dice->below(5));
        plan.down = dice->below(2) == 0;
        plan.after = dice->below(2) == 0 ? dice->below(1'500) : dice->below(9'000);
        const bool trickles = plan.fault == WireFault::Trickle;
        plan.pause = std::chrono::microseconds(trickles ? dice->below(100) : dice->below(200'000));
        return plan;
    };
}

TEST_F(BadWire, Everything_ArrivesOnce_WhenAnyFaultComesAnywhere) {
    const char* asked = std::getenv("AYUMI_WIRE_ROUNDS");
    const int rounds = asked == nullptr ? 2 : std::atoi(asked);
    SeededRandom dice(20261128);
    auto& a = addTablet("a");
    auto& b = addTablet("b");
    for (int round = 0; round < rounds; ++round) {
        wire.setPlans(plansFrom(20261128 + static_cast<std::uint64_t>(round)));
        wire.dropOpen();
        for (int i = 0; i < 10; ++i) {
            for (auto* tablet : {&a, &b}) save(*tablet);
            std::this_thread::sleep_for(std::chrono::milliseconds(dice.below(30)));
            if (dice.below(3) == 0) wire.endOpen();  // the next connection, the next fault
        }
        for (auto* tablet : {&a, &b}) tablet->waitUntilSent();
    }
    const int connections = wire.connections();
    wire.setPlans({});
    for (auto* tablet : {&a, &b}) {
        tablet->syncNow();
        expectWorkingAgain(*tablet);
        tablet->waitUntil("what the other saved", [&] {
            return std::all_of(saved.begin(), saved.end(), [&](const auto& one) {
                return tablet->reader().record(tablet->viewer(), one.record).has_value();
            });
        });
    }
    expectAllThereOnce();
    std::cout << rounds << " rounds, " << saved.size() << " changes over " << connections
              << " connections\n";
}

struct Told {
    const char* name;
    WirePlan plan;
    std::set<std::string> codes;
};

TEST_F(BadWire, EachFault_IsTold_AndNothingIsLost_AndItGoesOnByItself) {
    auto& tablet = addTablet("a");
    for (const auto& [name, plan, codes] : std::vector<Told>{
             {"nobody there", {WireFault::Cut}, {"unreachable"}},
             {"half open", {WireFault::Drop}, {"timeout", "unreachable"}},
             {"greeting cut in a record", {WireFault::Cut, true, 700}, {"unreachable"}},
             {"no end of the greeting", {WireFault::HalfClose, true, 700}, {"unreachable"}}}) {
        SCOPED_TRACE(name);
        wire.setPlans(all(plan));
        wire.dropOpen();
        save(tablet, 3);
        waitUntilTold(tablet, codes);
        EXPECT_EQ(tablet.waiting(), 3U);
        wire.setPlans({});
        expectWorkingAgain(tablet);
    }
    expectAllThereOnce();
}

// The connection stays open all the while; only another one helps.
TEST_F(BadWire, AGreetingThatHangs_IsGivenUp_ForAConnectionThatWorks) {
    auto& tablet = addTablet("a");
    wire.setPlans(all({WireFault::Drop, true, 700}));
    wire.endOpen();
    save(tablet);
    waitUntilTold(tablet, {"timeout"});
    wire.setPlans({});
    expectWorkingAgain(tablet);
    expectAllThereOnce();
}

TEST_F(BadWire, OneByteAtATime_IsSlow_AndStillWhole) {
    auto& tablet = addTablet("a");
    wire.setPlans(all({WireFault::Trickle}));
    wire.dropOpen();
    save(tablet, 10);
    tablet.waitUntilSent();
    expectWorkingAgain(tablet);
    expectAllThereOnce();
}

TEST_F(BadWire, LiveChannel_IsFoundDead_AndComesBack_WhenNothingPassesAnyMore) {
    auto& tablet = addTablet("a");
    wire.dropOpen();
    tablet.waitUntil("the loss of the channel", [&] { return !tablet.status().live; });
    tablet.waitUntil("the channel", [&] { return tablet.status().live; });
    auto other = agency.signedIn("other");
    const auto news = agency.attendance(other, agency.sato, agency.site, {{"status", "absent"}});
    agency.push(other, {news.travelling()});
    tablet.waitUntil("the news by itself", [&] {
        return tablet.reader().record(tablet.viewer(), news.record).has_value();
    });
}

// With the pauses of real tablets: 1 second, 2, 4, a random half of it taken off, and the live
// channel's own. Each try may be some connections: a look at the root, Qt's own three.
TEST_F(BadWire, Tries_AreFew_WhenTheServerIsOutOfReach) {
    auto& tablet = addTablet("a", {});
    wire.setPlans(all({WireFault::Cut}));
    wire.endOpen();
    save(tablet);
    waitUntilTold(tablet, {"unreachable", "cut"});
    const int before = wire.connections();
    std::this_thread::sleep_for(4s);
    EXPECT_LE(wire.connections() - before, 60);
    EXPECT_EQ(tablet.waiting(), 1U);
    wire.setPlans({});
    tablet.syncNow();  // a person asks: no pause holds it back
    expectWorkingAgain(tablet);
    expectAllThereOnce();
}

}  // namespace
}  // namespace ayumi::testing
