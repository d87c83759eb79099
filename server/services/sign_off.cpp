#include "server/services/sign_off.h"

#include <algorithm>

#include "shared/base/bytes.h"
#include "shared/records/validation.h"
#include "shared/sync/digest.h"
#include "shared/sync/messages.h"

namespace ayumi::services {

namespace {

using sync::Change, sync::Covers, sync::Decision;

using ChangesById = std::map<std::string, Change>;

bool isHeld(const storage::ChangeRow& row) {
    return row.verdict == nameOf(sync::VerdictKind::Quarantined);
}

// The covered changes as the server holds them.
Result<ChangesById> coveredChanges(const Covers& covers, const FindChanges& find) {
    const auto ids = sync::changesOf(covers);
    if (ids.empty()) return Error{"covers_wrong", {}};
    const auto rows = find(ids);
    ChangesById changes;
    for (const auto& id : ids) {
        const auto row = rows.find(id);
        if (row == rows.end() || isHeld(*row->second)) return Error{"waits", {{"change", id}}};
        auto change = sync::restoreChange(row->second->body, row->second->signature);
        if (!change) return Error{"waits", {{"change", id}}};
        changes.emplace(id, std::move(*change));
    }
    return changes;
}

// `about` of the sign-off is empty if it is of a day.
bool belongs(const Change& covered, const Change& signOff, const records::KindTable& kinds) {
    if (covered.participant != signOff.participant) return false;
    if (!signOff.about.empty()) return covered.record == signOff.about;
    const records::Kind* kind = kinds.find(covered.kind);
    return kind != nullptr && kind->inDayLog && covered.day == signOff.day;
}

template <class Visit>
void eachCovered(const Covers& covers, Visit visit) {
    for (const auto& [record, fields] : covers) {
        for (const auto& [field, ids] : fields) {
            for (const auto& id : ids) visit(record, field, id);
        }
    }
}

std::optional<Error> whyCoversWrong(const Covers& covers, const ChangesById& changes,
                                    const Change& signOff, const records::KindTable& kinds) {
    std::optional<Error> wrong;
    eachCovered(covers, [&](const auto& record, const auto& field, const auto& id) {
        const Change& covered = changes.at(id);
        if (!wrong && (covered.record != record || !covered.set.contains(field) ||
                       !belongs(covered, signOff, kinds))) {
            wrong = Error{"covers_wrong", {{"change", id}}};
        }
    });
    return wrong;
}

std::string digestOf(const Covers& covers, const ChangesById& changes) {
    std::vector<sync::CoveredValue> values;
    eachCovered(covers, [&](const auto& record, const auto& field, const auto& id) {
        values.push_back({record, field, id, changes.at(id).bodyHash()});
    });
    return toHex(sync::digestOf(values));
}

// One record of the log as signed: a value for every covered field, and each of them one that a
// covered change set.
bool valuesHold(const Json& entry, const std::map<std::string, std::vector<std::string>>& fields,
                const ChangesById& changes) {
    const Json& values = entry.at("values");
    if (values.size() != fields.size()) return false;
    return std::all_of(fields.begin(), fields.end(), [&](const auto& covered) {
        const auto& [field, ids] = covered;
        const auto value = values.find(field);
        return value != values.end() && std::any_of(ids.begin(), ids.end(), [&](const auto& id) {
                   return changes.at(id).set.at(field) == *value;
               });
    });
}

std::optional<Error> whyLogDiffers(const Decision& decision, const ChangesById& changes) {
    if (decision.log.empty()) return std::nullopt;
    for (const auto& [record, entry] : decision.log.items()) {
        const auto covered = decision.covers.find(record);
        const Error differs{"log_differs", {{"record", record}}};
        if (covered == decision.covers.end()) return differs;
        const Change& first = changes.at(covered->second.begin()->second.front());
        const bool named = entry.value("kind", Json(first.kind)) == Json(first.kind) &&
                           entry.value("about", Json(first.about)) == Json(first.about);
        if (!named || !valuesHold(entry, covered->second, changes)) return differs;
    }
    for (const auto& [record, fields] : decision.covers) {
        if (!decision.log.contains(record)) return Error{"log_differs", {{"record", record}}};
    }
    return std::nullopt;
}

std::optional<Error> whyDecisionHeld(const Json& value, const Change& change,
                                     const records::KindTable& kinds, const FindChanges& find) {
    const auto decision = sync::readDecision(value);
    if (!decision) return decision.error();
    const auto changes = coveredChanges(decision->covers, find);
    if (!changes) return changes.error();
    if (auto wrong = whyCoversWrong(decision->covers, *changes, change, kinds)) return wrong;
    if (decision->digest != digestOf(decision->covers, *changes)) return Error{"digest_wrong", {}};
    if (auto differs = whyLogDiffers(*decision, *changes)) return differs;
    const bool own = std::all_of(changes->begin(), changes->end(), [&](const auto& covered) {
        return covered.second.author == change.author;
    });
    if (own) return Error{"own_log", {}};
    return std::nullopt;
}

bool setsSigned(const storage::ChangeRow& row) {
    if (isHeld(row)) return false;
    const auto change = sync::restoreChange(row.body, row.signature);
    if (!change || change->kind != kSignOffKind) return false;
    const auto value = change->set.find("signed");
    return value != change->set.end() && !value->second.is_null();
}

}  // namespace

std::optional<Error> whySignOffHeld(const Change& change, const records::KindTable& kinds,
                                    const FindChanges& find) {
    for (const char* field : {"signed", "returned"}) {
        const auto value = change.set.find(field);
        if (value == change.set.end() || value->second.is_null()) continue;
        if (!change.handedBy.empty()) return Error{"not_handed_over", {}};
        if (auto held = whyDecisionHeld(value->second, change, kinds, find)) return held;
    }
    return std::nullopt;
}

std::vector<std::string> signOffsOver(const Change& change, const records::KindTable& kinds,
                                      const std::string& agency) {
    const records::Kind* signOff = kinds.find(kSignOffKind);
    const records::Kind* kind = kinds.find(change.kind);
    if (signOff == nullptr || kind == nullptr || kind == signOff || change.participant.empty()) {
        return {};
    }
    std::vector<std::string> ids{
        naturalRecordId(*signOff, agency, change.participant, "", change.record)};
    if (kind->inDayLog && !change.day.empty()) {
        ids.push_back(naturalRecordId(*signOff, agency, change.participant, change.day, ""));
    }
    return ids;
}

std::optional<Error> whyReasonMissing(const Change& change, const records::KindTable& kinds,
                                      const FindChanges& find) {
    if (change.knew.empty() || !change.reason.empty()) return std::nullopt;
    const auto over = signOffsOver(change, kinds, change.agency);
    for (const auto& [id, row] : find({change.knew.begin(), change.knew.end()})) {
        const bool ofThis = std::find(over.begin(), over.end(), row->record) != over.end();
        if (ofThis && setsSigned(*row)) return Error{"reason_missing", {}};
    }
    return std::nullopt;
}

bool amends(const Covers& before, const sync::RecordState& record,
            const std::vector<sync::StandingDecision>& signedOnes) {
    if (signedOnes.empty()) return false;
    const auto now = sync::coversOf({&record});
    if (now == before) return false;  // superseded already by what stood
    return std::none_of(signedOnes.begin(), signedOnes.end(), [&](const auto& one) {
        const auto signedThen = one.decision.covers.find(record.record);
        const auto standsNow = now.find(record.record);
        return signedThen != one.decision.covers.end() && standsNow != now.end() &&
               signedThen->second == standsNow->second;
    });
}

}  // namespace ayumi::services
