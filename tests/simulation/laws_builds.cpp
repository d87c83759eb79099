// Law 10: what an older build of the server could not judge is held for that, and judged by the
// next one.
#include "shared/records/validation.h"
#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

const std::set<std::string>& codesOfBuilds() {
    static const std::set<std::string> codes{"unknown_kind", "field_choice", "field_too_long"};
    return codes;
}

bool isClosing(const std::string& decision) {
    return decision == "mended" || decision == "set_aside";
}

}  // namespace

void Laws::noteVerdict(std::int64_t number, const std::string& id, const std::string& code) {
    const auto before = std::exchange(m_codes[id], code);
    if (code.empty() && codesOfBuilds().contains(before)) m_learnt.push_back({number, id});
}

// The newest build has judged it, unless somebody had decided about it before.
bool Laws::isBeyondTheEarlier(const storage::ChangeRow& row, const sync::Change& change) const {
    if (!isClosing(decisionOn(row.id)) || row.receivedAtMs > m_history.serverLearntMs) return false;
    const auto* kind = m_stage.earlier.find(change.kind);
    if (kind == nullptr) return row.code == "unknown_kind";
    const auto valid = records::validateSet(*kind, change.set);
    return !valid && valid.error().code == row.code;
}

// A person's decision is newer than the change.
void Laws::whatWasSetAsideStaysAside() {
    for (const auto& [number, id] : m_learnt) {
        reference::Changes decisions;
        for (const auto& before : m_applied) {
            const auto change = m_changes.find(before.change);
            if (before.number >= number || change == m_changes.end()) continue;
            const bool ofThis = change->second->kind == "release" && change->second->about == id;
            if (ofThis) decisions.insert(*change);
        }
        if (decisions.empty()) continue;
        const auto record = reference::foldOf(std::move(decisions));
        if (!isClosing(textOf(reference::shownIn(record, ranks("release")), "decision"))) continue;
        fail("10 old tablets keep working", "somebody had decided, and it was applied: " + id);
    }
}

}  // namespace ayumi::simulation
