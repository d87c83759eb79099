// A tablet under test: real store in a real encrypted file, real engine, a transport whose answers
// the test decides, and a clock that stands still until it is moved.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "mobile/sync/engine.h"
#include "tests/mobile/support/agency.h"
#include "tests/mobile/support/mini_server.h"

namespace ayumi::mobile_tests {

struct Sent {
    std::uint64_t ticket;
    tablet::HttpRequest request;
};

class HeldTransport : public tablet::Transport {
public:
    void setServer(tablet::ServerAddress address) override { server = std::move(address); }
    void send(std::uint64_t ticket, tablet::HttpRequest request) override {
        sent.push_back({ticket, std::move(request)});
    }
    void cancel(std::uint64_t ticket) override { cancelled.insert(ticket); }
    void openLive(std::string) override { ++liveOpened; }
    void closeLive() override { ++liveClosed; }

    tablet::ServerAddress server;
    std::deque<Sent> sent;
    std::set<std::uint64_t> cancelled;
    int liveOpened = 0;
    int liveClosed = 0;
};

class Heard : public tablet::TabletListener {
public:
    void onRecordsChanged(const store::Touched& now) override {
        touched.merge(now);
        ++changes;
    }
    void onSyncStatus(const tablet::SyncStatus& now) override { statuses.push_back(now); }
    void onWiped() override { ++wiped; }

    store::Touched touched;
    int changes = 0;
    int wiped = 0;
    std::vector<tablet::SyncStatus> statuses;
};

class Tablet {
public:
    explicit Tablet(Agency& agency, tablet::Tuning tuning = {});

    void open();  // the file that is there, or a new one; enrolled and signed in when new
    void kill();  // the process is gone between two instructions
    void unlock(const Member& member) { engine->unlock(agency.signer(member)); }

    tablet::SaveRequest attendance(const std::string& participant, const std::string& day,
                                   std::map<std::string, Json> set) const;
    Result<tablet::Saved> save(const tablet::SaveRequest& request) { return engine->save(request); }

    // What the engine sent and nobody answered yet; nullptr if nothing.
    const Sent* flying();
    void answer(tablet::HttpAnswer answer);  // to the oldest that flies
    void fail(const std::string& failure) { answer({0, {}, failure, {}}); }
    // Everything that is due, answered by the server, until nothing is.
    void settle(MiniServer& server);
    // As settle, but waits out pauses of at most `ms` in all.
    void settleWithin(MiniServer& server, TimeMs ms);

    std::unique_ptr<store::TabletReader> reader() const;
    store::Viewer viewer(const Member& member) const {
        return {member.person, agency.clock.nowMs()};
    }
    std::size_t waiting() const { return store->waiting().count; }

    Agency& agency;
    TempFolder folder;
    Bytes key = Bytes(32, 'k');
    std::string path = folder.file("tablet.db");
    HeldTransport transport;
    Heard heard;
    tablet::Tickets tickets;
    tablet::Tuning tuning;
    std::unique_ptr<store::TabletStore> store;
    std::unique_ptr<tablet::Engine> engine;
};

}  // namespace ayumi::mobile_tests
