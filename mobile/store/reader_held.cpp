// What the server keeps aside and the viewer may see: from its list, and what was answered here
// since.
#include <algorithm>
#include <map>

#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_reader.h"
#include "shared/sync/release.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

constexpr const char* kHeldByServer =
    "SELECT id, code, args, received_at, text FROM held ORDER BY place";
// Answered here since the server was asked last.
constexpr const char* kAnsweredSince =
    "SELECT change, code, args, answered_at, text FROM changes INDEXED BY changes_held"
    " WHERE verdict = 'quarantined' AND settled = 0 AND text IS NOT NULL"
    " AND change NOT IN (SELECT id FROM held) ORDER BY seq";

Error reasonOf(const std::string& code, const std::string& args) {
    Error reason{code, {}};
    const auto object = args.empty() ? Result<Json>(Json::object()) : parseJson(args);
    if (!object) return reason;
    for (const auto& [name, value] : object->items()) {
        if (value.is_string()) reason.args[name] = value.get<std::string>();
    }
    return reason;
}

}  // namespace

// Nullopt if the viewer may not see it.
std::optional<HeldChange> TabletReader::heldOf(const Viewer& viewer, const std::string& text) {
    const bool supervisor = m_facts.roleOf(viewer.person) == records::Role::Supervisor;
    HeldChange held;
    const auto change = text.empty() ? sync::ChangePtr() : readChangeText(text);
    if (!change) {
        const auto object = parseJson(text);
        const bool own = object && object->is_object() &&
                         (ayumi::textOf(*object, "author") == viewer.person ||
                          ayumi::textOf(*object, "handed_by") == viewer.person);
        if (!own && !supervisor) return std::nullopt;
        held.text = text;
        return held;
    }
    const records::Kind* kind = m_kinds.find(change->kind);
    const bool own = change->author == viewer.person || change->signer() == viewer.person;
    const bool readable =
        kind == nullptr || records::may(*kind, records::Access::Read, viewer.person,
                                        {change->participant, change->people, change->author, {}},
                                        m_facts, viewer.atMs);
    if (!own && !(supervisor && readable)) return std::nullopt;
    held.record = change->record;
    held.kind = change->kind;
    held.participant = change->participant;
    held.day = change->day;
    held.about = change->about;
    held.author = change->author;
    held.handedBy = change->handedBy;
    held.proxy = change->proxy.has_value();
    held.proxyConfirmed = change->proxy && change->proxy->confirmed;
    held.madeAtMs = change->madeAtMs;
    held.why = change->reason;
    held.set = Json(change->set);
    held.releasable =
        supervisor && sync::mayRelease(viewer.person, *change, m_kinds, m_facts, viewer.atMs);
    return held;
}

void TabletReader::readHeld(const Viewer& viewer, const char* sql, std::vector<HeldChange>& held) {
    auto& statement = m_database->prepared(sql);
    while (statement.executeStep()) {
        auto found = heldOf(viewer, statement.getColumn(4).getString());
        if (!found) continue;
        found->change = statement.getColumn(0).getString();
        found->reason =
            reasonOf(statement.getColumn(1).getString(), statement.getColumn(2).getString());
        found->answeredAtMs = statement.getColumn(3).getInt64();
        held.push_back(std::move(*found));
    }
}

// What was decided and answered is gone, also before the server was asked again; what was released
// and is held still needs another decision.
void TabletReader::noteDecisions(const Viewer& viewer, std::vector<HeldChange>& held) {
    if (held.empty()) return;
    std::map<std::string, RecordRow> releases;
    for (auto& row : ofKind(viewer, std::string(sync::kReleaseKind))) {
        const std::string about = row.about;
        releases.emplace(about, std::move(row));
    }
    std::erase_if(held, [&](HeldChange& one) {
        one.releasable = one.releasable && sync::isReleasable(one.reason.code);
        const auto release = releases.find(one.change);
        if (release == releases.end() || release->second.isVoid) return false;
        const std::string decision = release->second.text("decision");
        if (release->second.pending) one.decision = decision;
        return !release->second.pending && (decision == "mended" || decision == "set_aside");
    });
}

std::vector<HeldChange> TabletReader::held(const Viewer& viewer) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    std::vector<HeldChange> held;
    readHeld(viewer, kHeldByServer, held);
    readHeld(viewer, kAnsweredSince, held);
    noteDecisions(viewer, held);
    return held;
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
