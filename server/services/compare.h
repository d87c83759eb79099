// The server's side of comparing (docs/sync.md "Cells"): what a device's cells hash to, and the
// states of one of them. What an audience hashes to for a set of readers is kept in memory and
// taken anew, month by month, when the audience has a newer record. Something may go without
// another number, so a kept one is not believed for longer than kKeptMs, and never for a cell that
// a device finds to differ. Thread-safe.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "server/services/limits.h"
#include "server/storage/store.h"
#include "shared/records/kinds.h"
#include "shared/sync/compare_messages.h"
#include "shared/sync/state_hash.h"

namespace ayumi::services {

class Comparison {
public:
    // `kinds` outlives it.
    explicit Comparison(const records::KindTable& kinds) : m_kinds(kinds) {}

    // Of everything that these scope rows (ended ones are left out) may read: 32 bytes.
    Bytes scopeHash(storage::Reader& reader, const std::vector<storage::ScopeRow>& scope,
                    TimeMs nowMs);

    // What differs from what the device says it holds. `head`, `reset` and `time` are the caller's.
    sync::CompareResponse compare(storage::Reader& reader,
                                  const std::vector<storage::ScopeRow>& scope,
                                  const sync::CompareRequest& request, TimeMs nowMs);

    // States of one cell after record `after`, at most `limit`. Nothing of an audience out of
    // scope.
    sync::CellResponse cell(storage::Reader& reader, const std::vector<storage::ScopeRow>& scope,
                            const sync::CellName& name, const std::string& after, std::size_t limit,
                            TimeMs nowMs);

private:
    struct Month {
        Bytes hash;
        std::int64_t newest = 0;
        std::vector<storage::CellRow>
            shared;  // of several audiences: who reads hangs on the others
    };
    struct Audience {
        std::int64_t newest = 0;
        TimeMs madeAtMs = 0;
        std::map<std::string, Month> months;
        Bytes hash;           // empty: no cell
        bool shares = false;  // some month has shared records
    };
    using AudiencePtr = std::shared_ptr<const Audience>;
    struct CellState {
        Bytes hash;
        std::int64_t place = 0;
    };
    using Cells = std::map<std::string, std::map<std::string, CellState>>;  // audience, month

    AudiencePtr kept(const storage::ScopeRow& row, std::int64_t newest, TimeMs nowMs);
    AudiencePtr current(storage::Reader& reader, const storage::ScopeRow& row, std::int64_t newest,
                        TimeMs nowMs, bool anew);
    void fold(Audience& audience, const std::string& readers,
              const std::vector<storage::CellRow>& rows) const;
    std::map<std::string, AudiencePtr> audiencesOf(storage::Reader& reader,
                                                   const std::vector<storage::ScopeRow>& standing,
                                                   TimeMs nowMs);
    Cells sharedCells(const std::map<std::string, AudiencePtr>& audiences,
                      const std::vector<storage::ScopeRow>& standing) const;
    std::map<std::string, Bytes> hashes(const std::map<std::string, AudiencePtr>& audiences,
                                        const Cells& shared) const;
    static std::map<std::string, CellState> cellsOf(const Audience* audience, const Cells& shared,
                                                    const std::string& name, std::int64_t since);

    const records::KindTable& m_kinds;
    std::mutex m_mutex;
    std::map<std::pair<std::string, std::string>, AudiencePtr> m_kept;  // (audience, readers)
};

}  // namespace ayumi::services
