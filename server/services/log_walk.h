// One pass over an agency's log for verification.h: checks each entry and gathers what the log says
// was applied, registered and revoked.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/services/scope.h"
#include "server/services/sign_off.h"
#include "server/services/verification.h"
#include "shared/sync/registration.h"
#include "shared/sync/state.h"

namespace ayumi::services {

struct AppliedChange {
    std::int64_t number;  // of the entry that applied it
    std::string id;
};

// The time that counts for a received change (law 12).
TimeMs cappedMsOf(const sync::Change& change, const storage::ChangeRow& row);

// Used by one thread, for one walk; `reader` and `kinds` outlive it.
class LogWalk {
public:
    LogWalk(storage::Reader& reader, const records::KindTable& kinds,
            std::string_view registrationKey);

    void page(const std::vector<storage::LogRow>& rows);  // in order
    void finish();  // after the last page: what the whole log says against the tables

    Verification& result() { return m_result; }
    void problem(const char* code, std::int64_t number,
                 std::map<std::string, std::string> args = {});

    // In the order in which they were applied.
    const std::vector<AppliedChange>& appliedTo(const std::string& record) const;
    std::vector<AppliedChange> takeAppliedTo(const std::string& record);
    const std::unordered_map<std::string, std::vector<AppliedChange>>& applied() const {
        return m_applied;
    }
    FactsPtr factsAt(std::int64_t number) const;  // roles as they were after that entry

private:
    struct PutAside {
        std::string code;
        storage::ChangeRow row;  // without body and signature
        std::int64_t number;
        bool released = false;
    };
    struct Key {
        sync::KeyRegistration registration;
        std::int64_t number;
        bool revoked = false;
    };
    struct Device {
        std::optional<sync::DeviceRegistration> registration;
        std::string state = "active";
        std::int64_t number = 0;
    };

    void entry(const storage::LogRow& row,
               const std::map<std::string, storage::ChangeRow>& changes);
    void change(const storage::LogRow& row, const storage::ChangeRow& stored);
    void note(const storage::LogRow& row);
    void noteVerdict(const storage::LogRow& row, const Json& body);
    void noteBackup(const storage::LogRow& row, const Json& body);
    void noteErasure(const Json& body);
    void noteKey(const storage::LogRow& row, const Json& body);
    void noteDevice(const storage::LogRow& row, const Json& body);
    void settle();  // the log said nothing else of the change before: it was applied
    void apply(const storage::ChangeRow& stored, std::int64_t number);
    void follow(const sync::ChangePtr& change, TimeMs cappedMs, std::int64_t number);
    void checkVerdicts();
    void checkErased();
    void checkKeys();
    void checkDevices();
    void checkSignOffs();
    // Applied ones by id, with the verdict that the log gives them.
    StoredChanges appliedAmong(const std::set<std::string>& ids,
                               std::vector<storage::ChangeRow>& rows) const;

    storage::Reader& m_reader;
    const records::KindTable& m_kinds;
    const std::string m_registrationKey;
    std::int64_t m_number = 0;
    Bytes m_chain;
    std::int64_t m_keptNumber = 0;  // as the newest backup says
    std::int64_t m_keptEntry = 0;
    std::optional<storage::ChangeRow> m_pending;  // received; its verdict may come next
    std::map<std::string, PutAside> m_putAside;
    std::map<std::string, std::int64_t> m_erased;  // ids that have no bytes left, and their entries
    std::set<std::string> m_erasures;              // ids that the log says were erased
    std::map<std::string, Key> m_keys;
    std::map<std::string, Device> m_devices;
    std::unordered_map<std::string, std::vector<AppliedChange>> m_applied;
    std::vector<AppliedChange> m_signOffs;
    std::map<std::string, sync::RecordState> m_factRecords;
    std::map<std::int64_t, FactsPtr> m_facts;  // by the number from which they held
    Verification m_result;
};

}  // namespace ayumi::services
