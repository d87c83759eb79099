#include "server/services/release.h"

#include <algorithm>
#include <array>

#include "shared/records/facts.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

namespace {

constexpr std::array<std::string_view, 4> kReleasable{"no_right", "device_revoked", "key_revoked",
                                                      "waits"};
constexpr const char* kDecisionField = "decision";
constexpr const char* kReleased = "released";

}  // namespace

bool isReleasable(std::string_view code) {
    return std::find(kReleasable.begin(), kReleasable.end(), code) != kReleasable.end();
}

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

bool mayRelease(const std::string& person, const sync::Change& held,
                const records::KindTable& kinds, const records::Relations& relations, TimeMs at) {
    const records::Kind* kind = kinds.find(held.kind);
    if (kind == nullptr) return true;  // it will be held for that
    const records::Subject subject{held.participant, held.people, held.author, {}};
    const auto needed =
        records::Facts::concerns(held.kind) ? records::Access::Write : records::Access::Read;
    return may(*kind, needed, person, subject, relations, at);
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
