// A tablet's half of a simulated world: the real engine over a real encrypted file, a clock that
// may be wrong, and a transport that only notes what is to be sent.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "mobile/sync/engine.h"
#include "tests/support/fault_disk.h"

namespace ayumi::simulation {

// The world's time as one tablet sees it.
class TabletClock : public Clock {
public:
    explicit TabletClock(const Clock& world) : m_world(world) {}
    TimeMs nowMs() const override { return m_world.nowMs() + offsetMs; }
    TimeMs monotonicMs() const override { return m_world.monotonicMs(); }

    TimeMs offsetMs = 0;

private:
    const Clock& m_world;
};

class NotingTransport : public tablet::Transport {
public:
    struct Sent {
        std::uint64_t ticket;
        tablet::HttpRequest request;
    };
    void setServer(tablet::ServerAddress) override {}
    void send(std::uint64_t ticket, tablet::HttpRequest request) override {
        sent.push_back({ticket, std::move(request)});
    }
    void cancel(std::uint64_t ticket) override { cancelled.insert(ticket); }
    void openLive(std::string) override {}
    void closeLive() override {}

    std::deque<Sent> sent;
    std::set<std::uint64_t> cancelled;
};

// Someone who signed in on a tablet.
struct Member {
    std::string person;
    std::string key;
    Bytes seed;  // of the signing key made there
};

// What lies in a tablet's file, as told by the file itself.
struct TabletFile {
    struct Own {
        std::string verdict;  // empty: it waits
        std::string code;
        bool settled = false;  // held once, and the server names it no more
        bool sealed = false;
    };
    std::map<std::string, Own> changes;         // made here, or offered again from here
    std::map<std::string, std::string> states;  // record -> the server's last word, travelling
    std::map<std::string, std::string> held;    // change -> why the server keeps it aside
    std::set<std::string> heldUnread;           // of these, those that say nothing
    std::map<std::string, Json> shown;          // record -> what people see
    std::map<std::string, int> marks;           // record -> 1 pending, 2 contested, 4 void
};

class SimTablet : tablet::TabletListener {
public:
    // `identity` goes into a file that does not know it yet. What lies beside the file (the
    // reserve) lies in its folder.
    SimTablet(std::filesystem::path file, std::shared_ptr<testing::FaultDisk> disk,
              const Clock& world, const records::KindTable& kinds, std::uint64_t seed,
              store::Identity identity, std::vector<Member> people);

    ~SimTablet() { kill(); }

    void open();
    void kill();  // between two instructions
    // While it is off: the next start is of this build. It outlives the tablet.
    void install(const records::KindTable& kinds) { m_kinds = &kinds; }
    const records::KindTable& kinds() const { return *m_kinds; }
    // While it is off: a record of a day, of which nothing waits, goes. False: it has none.
    bool loseRecord(Random& dice);
    void unlock(std::size_t member);
    const Member& unlocked() const { return m_people.at(m_member); }
    const std::vector<Member>& people() const { return m_people; }
    void addMember(Member member) { m_people.push_back(std::move(member)); }
    void keepMembers(std::size_t count) { m_people.resize(std::min(count, m_people.size())); }
    bool wiped() const { return m_wiped; }

    // The oldest that was sent and not given up meanwhile.
    std::optional<NotingTransport::Sent> takeSent();
    void answer(std::uint64_t ticket, tablet::HttpAnswer given);

    testing::FaultDisk& disk() { return *m_disk; }
    const std::filesystem::path& file() const { return m_file; }
    const store::Identity& identity() const { return m_identity; }

    std::vector<store::WaitingChange> waiting() { return store->batch(10'000, 100'000'000); }
    TabletFile look();
    std::size_t countOf(const std::string& kind);                  // records
    std::vector<Json> consentsOf(const std::string& participant);  // as shown there
    std::set<std::string> keptIds();  // of changes, also of sealed ones
    store::TabletReader& reader();    // as the pages see it

    const std::string name;
    const std::string& device() const { return m_identity.device; }
    const std::string& token() const { return store->identity().token; }  // it is renewed
    TabletClock clock;
    std::unique_ptr<store::TabletStore> store;
    std::unique_ptr<tablet::Engine> engine;

private:
    void onRecordsChanged(const store::Touched&) override {}
    void onSyncStatus(const tablet::SyncStatus&) override {}
    void onWiped() override { m_wiped = true; }

    std::filesystem::path m_file;
    std::shared_ptr<testing::FaultDisk> m_disk;
    const records::KindTable* m_kinds;
    SeededRandom m_random;
    store::Identity m_identity;
    std::vector<Member> m_people;
    std::size_t m_member = 0;
    bool m_wiped = false;
    std::unique_ptr<store::TabletReader> m_reader;
    NotingTransport m_transport;
    tablet::Tickets m_tickets;
};

}  // namespace ayumi::simulation
