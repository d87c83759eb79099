#include "server/services/inspection.h"

#include <algorithm>
#include <map>
#include <set>

#include "server/services/log_book.h"
#include "shared/base/crypto.h"
#include "shared/base/time_text.h"
#include "shared/sync/chain.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"

namespace ayumi::services {

namespace {

constexpr std::size_t kVerifyPage = 500;

class LogWalk {
public:
    explicit LogWalk(storage::Reader& reader) : m_reader(reader), m_chain(sync::chainStart()) {
        for (const auto& key : reader.keys()) m_publicKeys[key.key] = key.publicKey;
    }

    void page(const std::vector<storage::LogRow>& rows) {
        std::vector<std::string> ids;
        for (const auto& row : rows) {
            if (!row.change.empty()) ids.push_back(row.change);
        }
        std::map<std::string, storage::ChangeRow> changes;
        for (auto& change : m_reader.changes(ids)) changes.emplace(change.id, std::move(change));
        for (const auto& row : rows) entry(row, changes);
    }

    Verification& result() { return m_result; }
    const std::set<std::string>& applied() const { return m_applied; }

private:
    void problem(const char* code, std::int64_t number) {
        m_result.problems.push_back({code, {{"number", std::to_string(number)}}});
    }

    void entry(const storage::LogRow& row,
               const std::map<std::string, storage::ChangeRow>& changes) {
        ++m_result.entries;
        if (row.number != m_number + 1) problem("number_skipped", row.number);
        m_number = row.number;
        m_chain = sync::nextChainHash(m_chain, row.number, row.entryHash);
        if (m_chain != row.chain) problem("chain_broken", row.number);
        m_chain = row.chain;
        if (row.change.empty()) {
            if (sync::entryHash(row.body, row.mark) != row.entryHash) {
                problem("entry_altered", row.number);
            }
            return;
        }
        const auto found = changes.find(row.change);
        if (found == changes.end()) return problem("change_missing", row.number);
        change(row, found->second);
    }

    void change(const storage::LogRow& row, const storage::ChangeRow& stored) {
        ++m_result.changes;
        if (sync::entryHash(stored.body, stored.signature) != row.entryHash) {
            return problem("entry_altered", row.number);
        }
        if (stored.verdict == nameOf(sync::VerdictKind::Quarantined)) return;
        const auto read = sync::restoreChange(stored.body, stored.signature);
        const auto key = read ? m_publicKeys.find(read->key) : m_publicKeys.end();
        if (key == m_publicKeys.end() || !sync::verifyChange(*read, key->second)) {
            return problem("signature_wrong", row.number);
        }
        ++m_result.signatures;
        m_applied.insert(stored.id);
    }

    storage::Reader& m_reader;
    Bytes m_chain;
    std::int64_t m_number = 0;
    std::map<std::string, Bytes> m_publicKeys;
    std::set<std::string> m_applied;
    Verification m_result;
};

// Every change that stands in a record must be one the log holds, byte for byte.
void verifyStates(storage::Reader& reader, const std::vector<std::string>& kinds, LogWalk& walk) {
    for (const auto& row : reader.recordsOfKinds(kinds)) {
        const auto state = sync::readState(Json::parse(row.state),
                                           [](const std::string&) { return nullptr; });
        const bool whole = state.ok() && std::all_of(state->standing.begin(),
                                                     state->standing.end(), [&](const auto& one) {
                                                         return walk.applied().contains(one.first);
                                                     });
        if (!whole) {
            walk.result().problems.push_back(
                {"state_altered", {{"number", std::to_string(row.number)}}});
        }
    }
}

}  // namespace

Json overview(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    Json out{{"agency", agency.agency}, {"name", agency.name}};
    for (const char* kind : {"person", "staff", "site", "placement", "assignment"}) {
        Json rows = Json::array();
        for (const auto& row : reader.recordsOfKinds({kind})) {
            rows.push_back({{"record", row.record},
                            {"participant", row.participant},
                            {"values", row.values}});
        }
        out[kind] = std::move(rows);
    }
    Json devices = Json::array();
    for (const auto& row : reader.devices()) {
        devices.push_back({{"device", row.device},
                           {"name", row.name},
                           {"protection", row.protection},
                           {"use", row.use},
                           {"state", row.state},
                           {"forked", row.forked},
                           {"last_number", row.lastNumber},
                           {"enrolled_at", formatMoment(row.enrolledAtMs)},
                           {"last_seen_at", formatMoment(row.lastSeenAtMs)}});
    }
    out["devices"] = std::move(devices);
    return out;
}

Json status(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    const auto head = headOf(agency);
    Json counts = Json::object();
    for (const char* verdict : {"applied", "contested", "amendment", "quarantined"}) {
        counts[verdict] = reader.countChanges(verdict);
    }
    return {{"agency", agency.agency},
            {"name", agency.name},
            {"head", Json::array({head.number, head.hash})},
            {"changes", std::move(counts)},
            {"devices", reader.devices().size()}};
}

Verification verifyLog(storage::Reader& reader, const records::KindTable& kinds) {
    LogWalk walk(reader);
    std::int64_t after = 0;
    for (auto rows = reader.log(after, kVerifyPage); !rows.empty();
         rows = reader.log(after, kVerifyPage)) {
        walk.page(rows);
        after = rows.back().number;
    }
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) names.push_back(kind.name);
    verifyStates(reader, names, walk);
    return walk.result();
}

}  // namespace ayumi::services
