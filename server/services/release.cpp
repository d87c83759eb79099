#include "server/services/release.h"

#include "shared/sync/messages.h"

namespace ayumi::services {

namespace {

constexpr const char* kDecisionField = "decision";
constexpr const char* kReleased = "released";

}  // namespace

bool isDecision(std::string_view kind) { return kind == kSignOffKind || kind == kReleaseKind; }

std::optional<std::string> releaserIn(const sync::RecordState& release,
                                      const sync::RoleOf& roleOf) {
    const auto fields = sync::shownFields(release, roleOf);
    const auto decision = fields.find(kDecisionField);
    if (decision == fields.end() || decision->second.shown.value != Json(kReleased)) {
        return std::nullopt;
    }
    return decision->second.shown.change->author;
}

std::optional<Error> whyReleaseHeld(const sync::Change& change, const records::KindTable& kinds,
                                    const FindChanges& find, const records::Relations& relations,
                                    TimeMs at) {
    const auto decision = change.set.find(kDecisionField);
    if (decision == change.set.end() || decision->second != Json(kReleased)) return std::nullopt;
    const auto rows = find({change.about});
    const auto found = rows.find(change.about);
    if (found == rows.end()) return std::nullopt;  // it holds when the change comes
    const storage::ChangeRow& row = *found->second;
    if (row.verdict != nameOf(sync::VerdictKind::Quarantined)) return std::nullopt;
    const auto held = sync::restoreChange(row.body, row.signature);
    if (!isReleasable(row.code) || !held || held->id != row.id) {
        return Error{"not_releasable", {{"code", row.code}}};
    }
    if (!mayRelease(change.author, *held, kinds, relations, at)) {
        return Error{"no_right", {{"person", change.author}}};
    }
    return std::nullopt;
}

}  // namespace ayumi::services
