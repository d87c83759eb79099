// POST /v1/changes: batches of changes become verdicts and new record states.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "server/services/judge.h"
#include "server/services/log_book.h"
#include "server/services/scope.h"
#include "server/storage/store.h"
#include "shared/base/random.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

// One change of a batch, read and checked outside the transaction.
struct PreparedChange {
    sync::ChangePtr change;  // null: could not even be read
    CheckedSignature checked;
    std::string text;  // what came, if it could not be read or came as "unread"
    Error refusal;     // why it could not be read
    Json draft = {};   // what a sealed box held, if that was a draft; else null
};

struct PreparedPush {
    std::string device;  // carrier
    sync::Head head;     // that the tablet knows
    std::vector<PreparedChange> changes;
};

// Reads and checks signatures: the costly part, outside the lock. Thread-safe.
// What comes sealed to the agency (docs/sync.md "Sealed boxes") is opened with `sealing`.
PreparedPush preparePush(storage::Reader& reader, const std::string& device,
                         const sync::PushRequest& request, const SealingKey& sealing);

struct PushOutcome {
    sync::PushResponse response;
    std::vector<std::string> audiences;  // touched: who should be nudged
};

// The verdict of a row of which only id and number are left.
inline constexpr const char* kErasedVerdict = "erased";

// What is told of a change that was judged; `repeated`: it had been answered before.
sync::Verdict verdictOf(const storage::ChangeRow& row, bool repeated);

// Applies prepared batches inside the writer's transaction. Does not commit. A change that was
// applied before is answered `duplicate` with what became of it (law 2).
class PushBatch {
public:
    PushBatch(storage::Writer& writer, LogBook& book, const records::KindTable& kinds,
              FactsPtr facts, TimeMs nowMs, int knownFormat = sync::kChangeFormat);

    PushOutcome apply(const PreparedPush& push);

    // Judges held changes again that this build can judge (learnt.h), as of when they came. Returns
    // the audiences that were touched.
    std::vector<std::string> judgeLearnt(const std::vector<std::string>& ids);
    // Whether who may see what was renewed, so that anyone may have something to pull.
    bool scopeMoved() const { return m_scopeMoved; }

    // Verdicts given by an earlier apply() of changes that were judged again since.
    void renew(std::vector<sync::Verdict>& verdicts) const;

private:
    struct Touched {
        sync::RecordState state;
        bool exists = false;  // known before or made by this batch
        bool changed = false;
        FactsPtr facts = {};  // as they were when it last changed: what it shows rests on them
    };
    struct HeldOne {
        storage::ChangeRow row;
        sync::ChangePtr change;
        CheckedSignature checked;
    };

    void load(const PreparedPush& push);
    void loadChanges(std::set<std::string> ids);
    void loadRecords(std::set<std::string> ids);
    // `times`: when it came and how late it counts.
    std::optional<Error> whyHeld(const sync::Change& change, const CheckedSignature& checked,
                                 const storage::ChangeRow& times, const storage::DeviceRow& carrier,
                                 Answered answered);
    // As whyHeld; where a person has let that in, what is asked all the same.
    std::optional<Error> whyHeldAndNotReleased(const sync::Change& change,
                                               const CheckedSignature& checked,
                                               const storage::ChangeRow& times,
                                               const storage::DeviceRow& carrier,
                                               Answered answered);
    void take(storage::ChangeRow& row, const sync::ChangePtr& change, std::int64_t number);
    sync::Verdict judgeOne(const PreparedChange& prepared, const storage::DeviceRow& carrier);
    sync::Verdict judge(const PreparedChange& prepared, const storage::DeviceRow& carrier);
    sync::Verdict keepUnread(const PreparedChange& prepared, const std::string& device);
    sync::Verdict keepDraft(const PreparedChange& prepared, const std::string& device);
    sync::Verdict keepBeside(const sync::Change& change, const Error& why);
    storage::ChangeRow received(const std::string& id, std::string_view body,
                                std::string_view signature) const;
    storage::ChangeRow received(const std::string& id, const sync::Change& change) const;
    // Gives the row its place in the log; with an error it is put aside, which the log says too.
    void enter(storage::ChangeRow& row, const std::optional<Error>& quarantine);
    void remember(const storage::ChangeRow& row);
    const storage::ChangeRow* known(const std::string& id);
    const storage::KeyRow* findKey(const std::string& id);
    Touched* touched(const std::string& record);
    void applyChange(const sync::ChangePtr& change, TimeMs cappedMs, std::int64_t number);
    void store(std::vector<std::string>& audiences);
    void storeRecords(std::vector<std::string>& audiences);
    void noteDeviceNumbers(const PreparedPush& push, storage::DeviceRow& carrier);
    void noteDeviceNumber(const sync::Change& change, storage::DeviceRow& maker);
    std::vector<std::string> readableStates(const PreparedPush& push);

    // ---- push_erased.cpp: what must not come back
    void loadErased(const PreparedPush& push);
    bool isErased(const std::string& key);
    bool isOfErased(const sync::Change& change);  // about a person of whom everything was erased
    std::optional<sync::Verdict> answerIfErased(const std::string& id);

    // ---- push_again.cpp: what is judged a second time
    StoredChanges storedChanges(const std::set<std::string>& ids);
    std::vector<sync::StandingDecision> signedOver(const sync::Change& change);
    const sync::RecordState* releaseOf(const std::string& change);
    bool isReleased(const sync::Change& change, const std::string& code);
    void wait(const storage::ChangeRow& row);
    void followUp(const sync::Change& change);
    std::set<std::string> heldForConsent(const std::string& participant);
    void judgeAgain(const std::string& id);     // what its wait or a release has answered for
    void judgeAsItCame(const std::string& id);  // as of when it came; its carrier is answered for
    std::optional<HeldOne> heldOne(const std::string& id);
    void judgedAgain(HeldOne one, const std::optional<Error>& why);

    storage::Writer& m_writer;
    LogBook& m_book;
    const records::KindTable& m_kinds;
    FactsPtr m_facts;  // replaced, never changed: others may hold the same
    TimeMs m_nowMs;
    int m_knownFormat;
    std::map<std::string, storage::ChangeRow> m_changes;  // by id: known before or just judged
    std::set<std::string> m_newChanges;
    std::map<std::string, bool> m_erased;  // what was asked, and the answer
    std::map<std::string, std::optional<storage::KeyRow>> m_keys;
    std::map<std::string, Touched> m_records;
    // Change -> sign-offs that wait for it; read when the first change is applied.
    std::optional<std::map<std::string, std::set<std::string>>> m_waiting;
    std::set<std::string> m_judgedAgain;
    bool m_scopeMoved = false;
};

}  // namespace ayumi::services
