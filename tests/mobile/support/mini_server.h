// The least of a server that a tablet can be tested against: real fold, real messages, real chain
// of numbers; everything is readable, and each test says what goes wrong.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mobile/sync/transport.h"
#include "shared/base/clock.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"

namespace ayumi::mobile_tests {

class MiniServer {
public:
    explicit MiniServer(const Clock& clock) : m_clock(clock) {}

    void take(const sync::ChangePtr& change);  // applied, from another tablet
    void take(const std::vector<sync::ChangePtr>& changes);
    tablet::HttpAnswer handle(const tablet::HttpRequest& request);

    sync::Head head() const;
    std::string live() const { return writeLive(head()); }
    // An old backup came back: what was logged after `number` is lost, and the chain goes on anew.
    void restoreTo(std::int64_t number);

    std::map<std::string, sync::RecordState> records;
    std::map<std::string, sync::Verdict> verdicts;  // by change id, and by hash of unread texts
    std::vector<std::string> unread;
    std::map<std::string, Error> quarantine;  // change id -> reason it is to be held for
    // What it keeps aside; nothing: it does not know the question.
    std::optional<std::vector<sync::HeldResponse::Entry>> held;
    std::size_t heldPage = 500;
    int heldAsked = 0;
    std::set<std::string> poison;  // change ids that break a batch
    std::vector<std::string> forget;
    std::set<std::string> outOfScope;  // participants whose records are not sent
    std::vector<std::size_t> batches;  // sizes of the pushes that were answered
    TimeMs aheadMs = 0;                // of the tablet's clock
    std::size_t pageRecords = 1000;
    std::int64_t kept = 0;  // said with every answer; 0: not said
    bool wipe = false;
    bool forked = false;
    bool knowsDevice = true;
    int certificates = 0;  // how many were presented, last time

private:
    struct Entry {
        std::string record;
        sync::ChangePtr change;  // null: something else took a number
    };
    tablet::HttpAnswer push(const std::string& body);
    tablet::HttpAnswer pull(const std::string& target);
    tablet::HttpAnswer heldFrom(const std::string& target);
    sync::Verdict judge(const Json& object);
    void apply(const sync::ChangePtr& change);
    bool knows(const sync::Head& head) const;
    std::string hashAt(std::int64_t number) const;
    bool readable(const sync::RecordState& state) const;

    const Clock& m_clock;
    std::vector<Entry> m_log;
    std::vector<std::string> m_chain;
    int m_life = 0;
};

}  // namespace ayumi::mobile_tests
