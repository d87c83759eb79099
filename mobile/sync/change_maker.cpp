#include "mobile/sync/change_maker.h"

#include <algorithm>
#include <set>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/consents.h"
#include "shared/records/month_closing.h"
#include "shared/records/validation.h"

namespace ayumi::tablet {

namespace {

using records::KeyPart;
using sync::ChangeContent;

const std::string kVoid(records::kVoidField);

bool textsAreUtf8(const Json& value) {
    if (value.is_string()) return isUtf8(value.get_ref<const std::string&>());
    if (!value.is_structured()) return true;
    return std::all_of(value.begin(), value.end(), textsAreUtf8);
}

Result<void> checkFields(const SaveRequest& request, const records::Kind& kind) {
    if (request.set.empty()) return Error{"nothing_set", {}};
    for (const auto& [name, value] : request.set) {
        if (name != kVoid && kind.field(name) == nullptr) {
            return Error{"field_unknown", {{"field", name}}};
        }
        if (!textsAreUtf8(value)) return Error{"json_utf8", {{"field", name}}};
    }
    if (!isUtf8(request.reason)) return Error{"json_utf8", {{"field", "reason"}}};
    if (sync::voids(request.set) && request.reason.empty()) return Error{"reason_missing", {}};
    return records::validateSet(kind, request.set);
}

// Who and what the record is about; an existing record's own identity wins over blanks.
Result<void> takeIdentity(const SaveRequest& request, const records::Kind& kind,
                          const sync::RecordState* known, ChangeContent& content) {
    content.participant = request.participant;
    content.day = request.day;
    content.about = request.about;
    content.people = request.people;
    if (known != nullptr) {
        const auto fill = [](auto& member, const auto& value) {
            if (member.empty()) member = value;
        };
        fill(content.participant, known->participant);
        fill(content.day, known->day);
        fill(content.about, known->about);
        fill(content.people, known->people);
        if (!sync::sameIdentity(*known, content)) return Error{"identity", {}};
    }
    std::sort(content.people.begin(), content.people.end());
    const bool hasParticipant = kind.audience == records::Audience::Participant;
    if (!hasParticipant && !content.participant.empty()) return Error{"identity", {}};
    // A new person is their own participant, and gets the id later.
    const bool newPerson = kind.name == "person" && content.participant.empty();
    if (hasParticipant && !newPerson && !isUuid(content.participant)) {
        return Error{"participant_missing", {}};
    }
    const bool hasPeople = kind.audience == records::Audience::People;
    if (hasPeople == content.people.empty() ||
        !std::all_of(content.people.begin(), content.people.end(), isUuid)) {
        return Error{hasPeople ? "people_missing" : "identity", {}};
    }
    if ((kind.keyHas(KeyPart::Day) || !content.day.empty()) && !isDay(content.day)) {
        return Error{"day_missing", {}};
    }
    if (kind.keyHas(KeyPart::About) && content.about.empty()) return Error{"about_missing", {}};
    if (kind.keyHas(KeyPart::DayOrRecord) && content.day.empty() == content.about.empty()) {
        return Error{"about_missing", {}};
    }
    return {};
}

Result<void> checkRights(const ChangeContent& content, const records::Kind& kind,
                         const records::Subject& subject, const store::TabletStore& store,
                         const Maker& maker) {
    const auto& facts = store.facts();
    const bool mayBeNew = kind.name != "person" || maker.entered.contains(content.participant);
    for (const std::string& person : {content.author, content.signer()}) {
        if (!records::may(kind, records::Access::Write, person, subject, facts, maker.nowMs) &&
            !(mayBeNew && records::mayEnter(kind, person, subject, content.set, facts))) {
            return Error{"no_right", {{"person", person}}};
        }
    }
    return {};
}

Result<void> checkConsent(const ChangeContent& content, const records::Kind& kind,
                          const store::TabletStore& store, TimeMs nowMs) {
    const auto missing =
        records::missingConsent(kind, content.set, content.participant, store.facts(), dayOf(nowMs),
                                records::WithdrawalDay::Over);
    if (missing) return Error{"consent_missing", {{"scope", *missing}}};
    return {};
}

// What a supervisor closed takes nothing more on tablets that know of it.
Result<void> checkMonth(const ChangeContent& content, const records::Kind& kind,
                        store::TabletStore& store) {
    const records::Kind* closing = store.kinds().find("month_close");
    if (!kind.inDayLog || closing == nullptr) return {};
    const auto record = store.record(records::naturalRecordId(
        *closing, content.agency, content.participant, records::closingDayOf(content.day), {}));
    if (!record || sync::isVoid(record->shown)) return {};
    const auto values =
        sync::shownValues(record->shown, [&](auto person) { return store.facts().roleOf(person); });
    const bool contested = sync::contestedFields(record->shown).contains("state");
    if (!records::closesMonth(textOf(values, "state"), contested)) return {};
    return Error{"month_closed", {{"month", monthOfDay(content.day)}}};
}

using Seen = std::map<std::string, std::vector<std::string>>;

// What stood on the screen, not what came in behind it (law 4), and what lay under it: what the
// server said was replaced there, and what the author's own changes had seen, also those that were
// answered while the page was open.
Seen seenOnScreen(const store::OnScreen& screen, const store::RecordOnTablet& record,
                  const ChangeContent& content, store::TabletStore& store) {
    Seen seen;
    for (const auto& [field, ids] : screen) {
        if (ids.empty()) continue;
        if (!content.set.contains(field) && !sync::voids(content.set)) continue;
        std::set<std::string> named(ids.begin(), ids.end());
        for (const auto& id : ids) {
            const auto own = store.keptChange(id);
            if (!own || own->author != content.author) continue;
            const auto under = own->seen.find(field);
            if (under != own->seen.end()) named.insert(under->second.begin(), under->second.end());
        }
        if (record.answered) {
            const auto gone = record.answered->gone.find(field);
            if (gone != record.answered->gone.end()) {
                named.insert(gone->second.begin(), gone->second.end());
            }
        }
        seen[field].assign(named.begin(), named.end());
    }
    return seen;
}

// Nothing may be known of the record any more: what stood there may have been put aside.
Seen seenOf(const SaveRequest& request, const std::optional<store::RecordOnTablet>& known,
            const ChangeContent& content, store::TabletStore& store) {
    const store::RecordOnTablet record = known.value_or(store::RecordOnTablet());
    if (request.onScreen) return seenOnScreen(*request.onScreen, record, content, store);
    const sync::RecordState* answered = record.answered ? &*record.answered : nullptr;
    return sync::seenFor(record.shown, answered, content.set, content.author, record.waiting);
}

// The signatures that stand under the record's day, as far as its author may know of them
// (sync.md "Sign-off" 4). They are of a daily kind, so the day is never empty.
std::vector<std::string> knownSignatures(const ChangeContent& content, store::TabletStore& store,
                                         TimeMs nowMs) {
    const records::Kind* signOff = store.kinds().find("sign_off");
    const records::Subject subject{content.participant, {}, {}, {}};
    if (signOff == nullptr || !records::may(*signOff, records::Access::Read, content.author,
                                            subject, store.facts(), nowMs)) {
        return {};
    }
    const auto record = store.record(
        records::naturalRecordId(*signOff, content.agency, content.participant, content.day, {}));
    std::vector<std::string> known;
    if (!record) return known;
    for (const auto& one : sync::standingDecisions(&record->shown, "signed")) {
        known.push_back(one.change->id);
    }
    std::sort(known.begin(), known.end());
    return known;
}

}  // namespace

Result<ChangeContent> makeContent(const SaveRequest& request, store::TabletStore& store,
                                  const Maker& maker, Random& random) {
    const auto& identity = store.identity();
    if (!identity.enrolled()) return Error{"not_enrolled", {}};
    const records::Kind* kind = store.kinds().find(request.kind);
    if (kind == nullptr) return Error{"kind_unknown", {{"kind", request.kind}}};
    if (auto checked = checkFields(request, *kind); !checked) return checked.error();

    ChangeContent content;
    content.kind = request.kind;
    content.record = request.record;
    content.agency = identity.agency;
    content.author = request.author.empty() ? maker.person : request.author;
    if (content.author != maker.person) content.handedBy = maker.person;
    std::optional<store::RecordOnTablet> known;
    if (!content.record.empty()) known = store.record(content.record);
    const sync::RecordState* state = known ? &known->shown : nullptr;
    if (auto taken = takeIdentity(request, *kind, state, content); !taken) return taken.error();

    if (kind->hasNaturalKey()) {
        const std::string natural = records::naturalRecordId(
            *kind, content.agency, content.participant, content.day, content.about);
        if (!content.record.empty() && content.record != natural) return Error{"identity", {}};
        content.record = natural;
        if (!known) known = store.record(natural);
    } else if (content.record.empty()) {
        content.record = makeUuidV7(maker.nowMs, random);
    }
    // A person's record is that person.
    if (kind->name == "person" && content.participant.empty()) {
        content.participant = content.record;
    }
    content.set = request.set;
    records::Subject subject{content.participant, content.people, content.author, {}};
    if (known) {
        if (sync::isVoid(known->shown) && !content.set.contains(kVoid)) content.set[kVoid] = false;
        subject = sync::subjectOf(known->shown, sync::shownValues(known->shown, [&](auto person) {
                                      return store.facts().roleOf(person);
                                  }));
    }
    content.seen = seenOf(request, known, content, store);
    if (auto may = checkRights(content, *kind, subject, store, maker); !may) {
        return may.error();
    }
    if (auto consented = checkConsent(content, *kind, store, maker.nowMs); !consented) {
        return consented.error();
    }
    if (auto open = checkMonth(content, *kind, store); !open) return open.error();
    if (kind->inDayLog) {
        content.knew = knownSignatures(content, store, maker.nowMs);
        if (!content.knew.empty() && request.reason.empty()) return Error{"reason_missing", {}};
    }
    content.key = maker.key;
    content.device = identity.device;
    content.number = store.marks().number + 1;
    if (store.marks().base().number > 0) content.base = store.marks().base();
    content.madeAtMs = maker.nowMs;
    content.clockOffsetMs = maker.clockOffsetMs;
    content.reason = request.reason;
    content.proxy = request.proxy;
    content.unfinished = request.unfinished;
    return content;
}

}  // namespace ayumi::tablet
