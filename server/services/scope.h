// Who may see what, written down as scope entries that take numbers of their own (sync.md "Audience
// and scope"): one standing per device and audience, one history per coach and participant.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "server/services/log_book.h"
#include "server/storage/store.h"
#include "shared/records/facts.h"
#include "shared/records/kinds.h"

namespace ayumi::services {

using FactsPtr = std::shared_ptr<const records::Facts>;

// Keeps what the master records say, and reads them again when they moved on. Thread-safe.
class FactsCache {
public:
    FactsPtr at(storage::Reader& reader, const storage::AgencyRow& agency);

private:
    std::mutex m_mutex;
    std::int64_t m_number = -1;
    FactsPtr m_facts;
};

// How a row of scope names somebody of the staff who has to sign in online first: what only they
// may read is not sent meanwhile, and not forgotten either.
inline constexpr std::string_view kResting = "resting/";
// Who rests in an audience; nobody as long as anyone else reads it.
std::vector<std::string> restingIn(const std::string& readers);

// Of "coach/assigned,supervisor/agency" what supervisors signed in there may read.
std::string supervisorsOf(const std::string& readers);
// Whether a supervisor signed in on the device whose scope this is, and is not resting.
bool isSupervised(const std::vector<storage::ScopeRow>& scope);

// True if the stored scope is older than the facts or was made on another day.
bool scopeIsStale(const storage::AgencyRow& agency, TimeMs nowMs);

// Brings every device's scope and every coach's history up to date for `nowMs`.
void refreshScope(storage::Writer& writer, LogBook& book, const records::Facts& facts,
                  TimeMs nowMs);

// Who reads, through a device's standing scope rows, what has these audiences: as
// PlaceRow::readers; empty if nobody does.
std::string readersThrough(const std::vector<storage::ScopeRow>& scope,
                           const std::vector<std::string>& audiences);

// Whether somebody signed in on a device, standing as `readers` says, may read such a record. The
// one place that decides it, for pages, answers and histories. `values`: as RecordRow::values.
bool mayRead(const records::KindTable& kinds, const std::string& kind, const std::string& readers,
             const Json& values);

}  // namespace ayumi::services
