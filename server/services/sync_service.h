// The server's side of the exchange: push, pull, history (docs/sync.md). No socket, no thread of
// its own: callers choose the threads. Thread-safe.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "server/services/agency.h"
#include "server/services/compare.h"
#include "server/services/limits.h"
#include "server/services/push.h"
#include "server/services/unseen.h"
#include "server/storage/store.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/records/kinds.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

// Told after each commit that gave tablets something to pull, here or in another process on the
// same database. `audiences` empty = scope changed, anyone may have; "d:DEVICE" among them = the
// scope of this device did. Called on the committing or the listening thread; must not throw.
using CommitListener =
    std::function<void(const sync::Head& head, const std::vector<std::string>& audiences)>;

struct SyncEnvironment {
    storage::Store& store;
    const records::KindTable& kinds;
    const AgencyKeys& keys;
    Clock& clock;
    Random& random;                         // thread-safe
    int knownFormat = sync::kChangeFormat;  // less only where a test stands in for an older build
};

class SyncService {
public:
    explicit SyncService(SyncEnvironment environment);

    PreparedPush prepare(const std::string& device, const sync::PushRequest& request);

    // All batches in one transaction, committed before it returns. Throws what the store throws;
    // then nothing of any batch was kept.
    std::vector<sync::PushResponse> push(const std::vector<PreparedPush>& batches);

    // Codes: "cursor_bad". The hash of the device's cells comes with the last page if it is wanted,
    // or if the log went on since `head`.
    Result<sync::PullResponse> pull(const storage::DeviceRow& device, const std::string& cursor,
                                    const sync::Head& head, std::size_t limit,
                                    bool wantsHash = false);

    // compare.h; of a device that is active.
    sync::CompareResponse compare(const std::string& device, const sync::CompareRequest& request);
    sync::CellResponse cell(const std::string& device, const sync::Head& head,
                            const sync::CellName& name, const std::string& after,
                            std::size_t limit);

    // Codes: "record_unknown" (also when the device may not read it).
    Result<sync::HistoryResponse> history(const std::string& device, const std::string& record);

    // The quarantined changes that need a person and that this device may see. Codes: "cursor_bad".
    Result<sync::HeldResponse> held(const std::string& device, const std::string& cursor,
                                    std::size_t limit);

    // Brings scope up to date if facts or the day moved on, and tells everyone; cheap when they did
    // not.
    void ensureScope();

    // Judges again what is held only because an earlier build knew less (learnt.h); costs some
    // look-ups when there is nothing. Returns how many were judged.
    std::size_t judgeLearnt();

    // As ensureScope, for a caller that holds the lock and has changed who is signed in on
    // `device`: renews, commits and tells. The writer is spent.
    void commitScope(std::unique_ptr<storage::Writer> writer, LogBook& book,
                     const std::string& device);

    FactsPtr facts(storage::Reader& reader);

    sync::Head head();  // of the log as it stands

    // What a device is in scope of now: who must be nudged. None of one that was revoked.
    std::optional<std::set<std::string>> audiencesOf(const std::string& device);

    // As after a commit that may concern anyone: another process on this database made it.
    void tellEveryone();

    // For the one who nudges, who needs this service itself first. Before the first push.
    void onCommit(CommitListener listener) { m_onCommit = std::move(listener); }

    // Hears what other processes commit, for as long as the result lives; null where there is none.
    std::unique_ptr<storage::Listening> listen();

private:
    // For commit(): of a change of these audiences, or of who may see what.
    static std::optional<std::set<std::string>> toldOf(bool everyone,
                                                       std::set<std::string> audiences);
    void commit(std::unique_ptr<storage::Writer> writer, LogBook& book,
                const std::optional<std::set<std::string>>& told);
    bool heard(const std::optional<std::string>& text);
    template <class Response, class Look>  // look(reader, nowMs), or `reset` for another log
    Response compared(const sync::Head& head, const Look& look);

    SyncEnvironment m_env;
    const std::string m_process;  // tells our own announcements from those of others
    FactsCache m_facts;
    Comparison m_comparison;
    UnseenDevices m_unseen;
    CommitListener m_onCommit;
};

}  // namespace ayumi::services
