// A small agency for tests of the tablet: people with keys, and the changes they made elsewhere.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "mobile/store/tablet_rows.h"
#include "mobile/store/vault/signer.h"
#include "shared/base/crypto.h"
#include "shared/base/random.h"
#include "shared/records/kinds.h"
#include "shared/sync/change.h"
#include "shared/sync/state.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

namespace ayumi::mobile_tests {

using testing::ManualClock;
using testing::TempFolder;

inline constexpr TimeMs kStartMs = 1'795'000'000'000;  // 2026-11-18

struct Member {
    std::string person;
    std::string key;
    Bytes seed;
    std::string device;  // where their changes of elsewhere come from
};

// Everyone's ids come from one seed, so that a failure repeats.
class Agency {
public:
    explicit Agency(std::uint64_t seed = 1);

    std::string id();  // a fresh UUIDv7
    store::Signer signer(const Member& member) const;
    store::Identity identity() const;  // of the tablet under test
    Json certificateOf(const Member& member, const std::string& device) const;

    // A change made on another device, as the server would hand it on.
    sync::ChangePtr change(const Member& author, const std::string& kind, const std::string& record,
                           const std::string& participant, std::map<std::string, Json> set,
                           std::map<std::string, std::vector<std::string>> seen = {},
                           const std::string& day = {}, const std::string& about = {});
    std::string attendanceId(const std::string& participant, const std::string& day) const;
    sync::ChangePtr attendance(const Member& author, const std::string& participant,
                               const std::string& day, std::map<std::string, Json> set,
                               std::map<std::string, std::vector<std::string>> seen = {});

    // The master records: staff, two people placed at the site, the coach assigned to both.
    std::vector<sync::ChangePtr> masterChanges();

    ManualClock clock{kStartMs};
    SeededRandom random;
    records::KindTable kinds = records::KindTable::released();
    std::string agency;
    std::string device;  // the tablet under test
    std::string site;
    std::string sato;  // participants
    std::string tanaka;
    Member coach;
    Member otherCoach;
    Member supervisor;
    SigningKey registration;
    SealingKey sealing;

private:
    Member member();
    std::int64_t m_number = 0;
};

// States of records after some changes, as the server writes them.
sync::RecordState stateOf(const std::vector<sync::ChangePtr>& changes, std::int64_t number);
std::string stateText(const std::vector<sync::ChangePtr>& changes, std::int64_t number);

}  // namespace ayumi::mobile_tests
