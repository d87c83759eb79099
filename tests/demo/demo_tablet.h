// One tablet of the demonstration: real vault, real encrypted database, real engine, in a folder
// that the app opens afterwards. Its server is called in the same process, its clock is moved by
// whoever tells the story.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "mobile/sync/engine.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/manual_clock.h"

namespace ayumi::demo {

// What every tablet of one demonstration shares; outlives them.
struct World {
    const testing::LoopbackServer& server;
    testing::ManualClock& clock;
    Random& random;  // thread-safe
    const records::KindTable& kinds;
    Argon2Cost tabletCost;
};

// Not thread-safe. Everything that goes wrong is a std::runtime_error with the code.
class DemoTablet {
public:
    // Enrols by an invitation's secret. The folder is made.
    DemoTablet(const World& world, std::filesystem::path folder, tablet::ServerAddress server,
               const std::string& invitation);
    ~DemoTablet();

    struct Newcomer {
        std::string login;     // of staff, or
        std::string person;    // of a participant
        std::string secret;    // password or code
        std::string nickname;  // on the card
        std::string pin;
        std::string passphrase;  // of staff
    };
    void signIn(const Newcomer& newcomer);
    // Once more, as staff do at least every 30 days.
    void signInAgain(const std::string& person, const std::string& login,
                     const std::string& password);

    // Saves as this person, who signed in here before; the id of the record.
    std::string save(const std::string& person, tablet::SaveRequest request);
    // Chooses between the values that stand beside each other now.
    void settle(const std::string& person, tablet::SaveRequest request);
    // Signs a participant's day as it stands here, or sends it back with a comment.
    void decide(const std::string& person, tablet::SignRequest request);
    void sync();  // until everything is sent and known

private:
    struct Silent : tablet::TabletListener {
        void onRecordsChanged(const store::Touched&) override {}
        void onSyncStatus(const tablet::SyncStatus&) override {}
        void onWiped() override {}
    };

    store::Identity enrol(tablet::ServerAddress server, const std::string& invitation);
    tablet::SignedIn askToSignIn(const tablet::SignInAsk& ask);
    void hold(const std::string& person);
    void run();
    store::TabletReader& reader();

    World m_world;
    std::filesystem::path m_folder;
    testing::LoopbackTransport m_transport;
    Silent m_listener;
    tablet::Tickets m_tickets;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<store::TabletStore> m_store;
    std::unique_ptr<store::TabletReader> m_reader;
    std::unique_ptr<tablet::Engine> m_engine;
    std::map<std::string, store::NewKey> m_keys;  // by person; copies, to change hands quickly
    std::string m_holder;
};

}  // namespace ayumi::demo
