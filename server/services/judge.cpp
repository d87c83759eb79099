#include "server/services/judge.h"

#include <algorithm>

#include "server/services/log_book.h"
#include "server/services/release.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"
#include "shared/records/validation.h"

namespace ayumi::services {

namespace {

using records::Audience, records::KeyPart, records::Kind;

// Facts as they were for one author: also what the log says held at the change's base.
class RelationsThen : public records::Relations {
public:
    RelationsThen(const sync::Change& change, const JudgeContext& context)
        : m_change(change), m_context(context) {}

    std::optional<records::Role> roleOf(std::string_view person) const override {
        return m_context.facts.roleOf(person);
    }

    bool isAssigned(std::string_view coach, std::string_view participant,
                    TimeMs at) const override {
        if (m_context.facts.isAssigned(coach, participant, m_context.nowMs)) return true;
        const bool held = m_context.facts.isAssigned(coach, participant, at) ||
                          heldAtBase(std::string(coach), std::string(participant));
        return held && isBelievedLate(m_context.facts, coach, participant, m_context.nowMs);
    }

    bool isKnown(std::string_view participant) const override {
        return m_context.facts.isKnown(participant);
    }

private:
    bool heldAtBase(const std::string& coach, const std::string& participant) const {
        if (!m_change.base || m_change.base->number == 0) return false;
        if (!logHas(m_context.reader, *m_change.base)) return false;
        const auto rows =
            m_context.reader.personScope(coach, records::participantAudience(participant));
        bool held = false;
        for (const auto& row : rows) {
            if (row.number <= m_change.base->number) held = row.entered;
        }
        return held;
    }

    const sync::Change& m_change;
    const JudgeContext& m_context;
};

bool shapeFits(const Kind& kind, const sync::Change& change) {
    if ((kind.audience == Audience::Participant) == change.participant.empty()) return false;
    if ((kind.audience == Audience::People) == change.people.empty()) return false;
    if (kind.keyHas(KeyPart::Day) && change.day.empty()) return false;
    if (kind.keyHas(KeyPart::About) && change.about.empty()) return false;
    // It becomes a column, and no column of PostgreSQL holds U+0000.
    if (change.about.find('\0') != std::string::npos) return false;
    if (kind.keyHas(KeyPart::DayOrRecord) && change.day.empty() == change.about.empty()) {
        return false;
    }
    return kind.name != "person" || change.participant == change.record;
}

bool identityFits(const Kind& kind, const sync::Change& change, const sync::RecordState* state,
                  const std::string& agency) {
    if (!shapeFits(kind, change)) return false;
    if (state != nullptr && !sync::sameIdentity(*state, change)) return false;
    return !kind.hasNaturalKey() ||
           change.record ==
               records::naturalRecordId(kind, agency, change.participant, change.day, change.about);
}

// Whose words these are, and who handed the tablet over.
std::optional<Error> checkPeople(const sync::Change& change, const JudgeContext& context) {
    if (change.proxy) {
        const std::string& speaker = change.proxy->wordsOf;
        const bool forAnother = speaker == change.participant && speaker != change.author;
        if (!forAnother) return Error{"proxy_wrong", {}};
    }
    if (!change.handedBy.empty()) {
        const auto role = context.facts.roleOf(change.handedBy);
        if (role == records::Role::Participant) {
            return Error{"handed_by_wrong", {{"person", change.handedBy}}};
        }
    }
    return std::nullopt;
}

std::optional<Error> checkRights(const Kind& kind, const sync::Change& change,
                                 const sync::RecordState* state, TimeMs cappedMs,
                                 const JudgeContext& context) {
    const RelationsThen relations(change, context);
    records::Subject subject{change.participant, change.people, change.author, {}};
    if (state != nullptr) {
        const auto roleOf = [&](std::string_view person) { return relations.roleOf(person); };
        subject = sync::subjectOf(*state, sync::shownValues(*state, roleOf));
    }
    for (const std::string& person : {change.author, change.signer()}) {
        if (!may(kind, records::Access::Write, person, subject, relations, cappedMs) &&
            !mayEnter(kind, person, subject, change.set, relations)) {
            return Error{"no_right", {{"person", person}}};
        }
    }
    return std::nullopt;
}

// A revocation counts for what arrives after it.
bool wasRevoked(const storage::KeyRow& key, const JudgeContext& context) {
    if (!key.revokedAtMs) return false;
    if (context.answered == Answered::Carrier) return *key.revokedAtMs <= context.nowMs;
    return context.answered == Answered::Nothing;
}

// A consent cannot be let in by anybody's word: it is recorded, or it is not there.
std::optional<Error> checkConsent(const Kind& kind, const sync::Change& change, TimeMs cappedMs,
                                  const JudgeContext& context) {
    const auto missing =
        records::missingConsent(kind, change.set, change.participant, context.facts,
                                dayOf(cappedMs), records::WithdrawalDay::Counts);
    if (!missing) return std::nullopt;
    return Error{"consent_missing", {{"scope", *missing}, {"participant", change.participant}}};
}

std::optional<Error> checkDecisions(const sync::Change& change, TimeMs cappedMs,
                                    const JudgeContext& context) {
    if (change.kind == kSignOffKind) {
        return whySignOffHeld(change, context.kinds, context.findChanges);
    }
    if (change.kind == kReleaseKind) {
        return whyReleaseHeld(change, context.kinds, context.findChanges,
                              RelationsThen(change, context), cappedMs);
    }
    return whyReasonMissing(change, context.kinds, context.findChanges);
}

}  // namespace

bool isBelievedLate(const records::Facts& facts, std::string_view coach,
                    std::string_view participant, TimeMs nowMs) {
    const auto end = facts.assignmentEndMs(coach, participant);
    return end && nowMs <= *end + kLateRightMs;
}

std::optional<Error> whyUnsigned(const sync::Change& change, const CheckedSignature& checked,
                                 const storage::KeyRow* key) {
    if (key == nullptr) return Error{"unknown_key", {}};
    if (key->person != change.signer() || key->device != change.device) {
        return Error{"key_mismatch", {}};
    }
    if (checked.publicKey != key->publicKey) return Error{"forged_signature", {}};
    return std::nullopt;
}

std::optional<Error> whyQuarantined(const sync::Change& change, const CheckedSignature& checked,
                                    const sync::RecordState* state, TimeMs cappedMs,
                                    const JudgeContext& context) {
    const bool justCame = context.answered == Answered::Nothing;
    // First of all: what a build cannot judge came from a tablet that counted then.
    if (context.carrier.state != "active" && justCame) return Error{"device_revoked", {}};
    if (change.format > context.knownFormat) {
        return Error{"newer_format", {{"format", std::to_string(change.format)}}};
    }
    if (change.agency != context.agency.agency) return Error{"foreign_agency", {}};
    const storage::KeyRow* key = context.findKey(change.key);
    if (auto unsignedBy = whyUnsigned(change, checked, key)) return unsignedBy;
    if (wasRevoked(*key, context)) return Error{"key_revoked", {}};
    const Kind* kind = context.kinds.find(change.kind);
    if (kind == nullptr) return Error{"unknown_kind", {{"kind", change.kind}}};
    if (!identityFits(*kind, change, state, context.agency.agency)) return Error{"identity", {}};
    if (auto valid = validateSet(*kind, change.set); !valid) return valid.error();
    if (sync::voids(change.set) && change.reason.empty()) return Error{"reason_missing", {}};
    if (auto wrong = checkPeople(change, context)) return wrong;
    const bool rightAsked = justCame || context.answered == Answered::Carrier ||
                            (context.answered == Answered::Released && isDecision(change.kind));
    if (rightAsked) {
        if (auto missing = checkRights(*kind, change, state, cappedMs, context)) return missing;
    }
    if (auto missing = checkConsent(*kind, change, cappedMs, context)) return missing;
    return checkDecisions(change, cappedMs, context);
}

}  // namespace ayumi::services
