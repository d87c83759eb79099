// A tablet's folder as enrolment and a first sync leave it: a real vault with three people, and a
// real encrypted database filled by pages as the server sends them. Every name is made up.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "tests/support/manual_clock.h"

namespace ayumi::testing {

inline constexpr Argon2Cost kCheapSecrets{1, 8192};
inline constexpr const char* kPassphrase = "あさひのみちをあるくひと";
inline constexpr const char* kCoachPin = "481516";
inline constexpr const char* kSupervisorPin = "927461";
inline constexpr const char* kSignedDay = "2026-11-17";    // of 佐々木; amended since
inline constexpr const char* kReturnedDay = "2026-11-18";  // of 井上, by addRareThings()
inline constexpr const char* kParticipantPin = "7294";

struct SitePlan {
    std::string name;
    std::string opens;
    std::string closes;
    std::vector<std::pair<std::string, std::string>> people;  // name, kana
};

class AgencyFixture {
public:
    AgencyFixture();  // 2026-11-20 (a Friday) 9:15 in Japan

    // Makes the folder of an enrolled tablet in `folder`.
    void fill(const std::filesystem::path& folder);

    // What somebody else recorded on another tablet, over what this one was last told, and then a
    // pull brought: into the folder of a tablet that is not running.
    void bringIn(const std::filesystem::path& folder, const std::string& person,
                 std::map<std::string, Json> set, const std::string& author);

    struct Sent;
    void bringIn(const std::filesystem::path& folder, const Sent& sent);  // of `sent.record`

    // Everything that may go for want of room goes, as on a full disk; of a tablet that is not
    // running.
    void makeRoom(const std::filesystem::path& folder);

    // All that the database of a tablet that is not running holds, table by table, row by row.
    std::string dump(const std::filesystem::path& folder);

    void makeDatabaseNewer(const std::filesystem::path& folder);  // than this build knows

    // A record as the server sends it; `participant` a family name, `about` as the kind needs it.
    struct Sent {
        std::string kind;
        std::string participant;
        std::map<std::string, Json> set;
        std::string author = {};  // empty: the supervisor, on another tablet
        std::string about = {};
        std::string day = {};       // empty: today
        std::string handedBy = {};  // who handed the tablet over
        std::optional<sync::Proxy> proxy = {};
        std::vector<std::string> people = {};  // of a kind for several: family names
        std::string record = {};               // of a kind without a natural key; empty: a new one
    };
    // Of today. Before fill() it is part of the first sync; gives the record's id.
    std::string send(const Sent& sent);
    // One record that several wrote, none of whom had seen what the others did.
    std::string sendRivals(const std::vector<Sent>& sent);
    // An attendance, and the signature of its day.
    void sendSigned(const Sent& attendance);
    // A change of today that the server keeps aside; before fill(). Gives what a release names.
    std::string hold(const Sent& sent, Error reason);
    void holdSamples();  // one of each sort: late, forged, waiting, unreadable, a comment
    // A day of 井上 that was sent back, and a sign of グエン in as many words as it may have.
    void addRareThings();
    // Of 佐々木: current, silent, over and looked back on, in `goals`; before fill().
    void addGoals();
    // Six weeks of 佐々木 with every answer there is, and days of every sort; before fill().
    void addWrittenWeeks();
    // Comes to a tablet whose program is not running.
    void arrive(const std::filesystem::path& folder, const std::vector<Sent>& sent);
    void arriveRivals(const std::filesystem::path& folder, const std::vector<Sent>& sent);
    // A new one; the same in the same order each time, so that pages list the same in one order.
    std::string id();

    std::function<void(AgencyFixture&)> before;  // called by fill() when everybody is there
    bool bare = false;                     // set before fill(): staff, and nobody to look after
    bool lone = false;                     // and with `bare`: 佐々木 and a workplace, no more
    bool firstHelpRead = true;             // everybody has put it away
    Argon2Cost cost = kCheapSecrets;       // of the secrets, which hold it nowhere
    std::string passphrase = kPassphrase;  // of the staff
    ManualClock clock;
    SystemRandom random;
    std::string today = "2026-11-20";
    std::string agency;
    std::string device;
    std::string coach;
    std::string supervisor;
    std::vector<std::string> sites;
    std::map<std::string, std::string> people;  // family name -> id
    std::map<std::string, std::string> goals;   // rest, tools, greet, early -> id

private:
    std::string state(const std::vector<sync::Change>& changes);
    sync::Change changeOf(const Sent& sent);  // from another tablet
    sync::Change change(const std::string& kind, const std::string& record,
                        const std::string& participant, std::map<std::string, Json> set,
                        const std::string& author, const std::string& day = {},
                        const std::string& about = {});
    void addMasters();
    void addSignedDay();
    void addConsents();
    void addSite(const SitePlan& plan);
    void addLone();
    std::vector<std::string> everybody() const;
    void addHistory();
    void addHelp();
    void addContest();
    void addVisits();
    void addVisitsOfToday();
    void sendVisit(const std::string& day, std::vector<std::string> names, int site,
                   std::map<std::string, Json> set);
    void fillVault(store::Vault& vault);
    SecretBytes databaseKey(const std::filesystem::path& folder);
    void pull(store::TabletStore& store, const std::vector<std::string>& states);
    std::unique_ptr<store::TabletStore> openStore(const std::filesystem::path& folder);

    void bringOver(const std::filesystem::path& folder, sync::ChangeContent content);
    std::string attendance(const std::string& person, const std::string& day,
                           const std::string& site, std::map<std::string, Json> set,
                           const std::string& author);

    const records::KindTable m_kinds = records::KindTable::released();
    SeededRandom m_dice{1};  // ids
    SigningKey m_key;
    std::string m_keyId;
    std::vector<std::string> m_states;
    std::vector<sync::HeldResponse::Entry> m_held;
    std::int64_t m_number = 0;
};

}  // namespace ayumi::testing
