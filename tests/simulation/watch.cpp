// What is noted of a save, and what screens show.
#include "tests/simulation/watch.h"

#include <algorithm>
#include <cstdlib>

#include "shared/base/time_text.h"
#include "shared/records/validation.h"

namespace ayumi::simulation {

namespace {

using reference::Ids;

constexpr TimeMs kMinuteMs = 60'000;

reference::Fields fieldsOf(const std::map<std::string, std::set<std::string>>& gone) {
    return {gone.begin(), gone.end()};
}

std::string joined(const Ids& ids) {
    std::string text;
    for (const auto& id : ids) text += ' ' + id;
    return text.empty() ? " none" : text;
}

Ids without(const Ids& all, const Ids& some) {
    Ids rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(),
                        std::inserter(rest, rest.end()));
    return rest;
}

template <class Map>
Ids idsAt(const Map& fields, const std::string& field) {
    const auto found = fields.find(field);
    return found == fields.end() ? Ids() : Ids(found->second.begin(), found->second.end());
}

// A reset, or a sign-in that found the tablet's head in no log.
bool maySayAnotherLog(const std::string& body) {
    const auto has = [&](const char* text) { return body.find(text) != std::string::npos; };
    return has("\"reset\":true") || (has("\"certificate\":") && !has("\"head\":"));
}

}  // namespace

reference::Fields standingIn(const sync::RecordState& state) {
    reference::Fields standing;
    for (const auto& [id, one] : state.standing) {
        for (const auto& [field, value] : one.change->set) {
            if (state.stands(field, id)) standing[field].insert(id);
        }
    }
    return standing;
}

Screen Watch::screenOf(const store::RecordOnTablet& record) {
    Screen screen;
    reference::Changes changes;
    if (record.answered) {
        for (const auto& [id, one] : record.answered->standing) changes[id] = one.change;
        screen.gone = fieldsOf(record.answered->gone);
    }
    for (const auto& change : record.waiting) {
        changes[change->id] = change;
        screen.waiting.insert(change->id);
    }
    const auto folded = reference::foldOf(std::move(changes), screen.gone);
    screen.standing = folded.standing;
    screen.changes = folded.changes;
    screen.isVoid = !reference::standingVoids(folded).empty();
    if (screen.standing != standingIn(record.shown)) {
        m_history.broken("4 screen", "fold differs from the reference: " + record.shown.record);
    }
    return screen;
}

Screen Watch::screenOf(SimTablet& tablet, const std::string& record) {
    const auto there = tablet.store->record(record);
    return there ? screenOf(*there) : Screen();
}

reference::Log Watch::dayOn(SimTablet& tablet, const std::string& participant,
                            const std::string& day) {
    reference::Log log;
    for (const auto& record : tablet.store->recordsOfDay(participant, day)) {
        if (!reference::inDayLog(record.shown.kind)) continue;
        const Screen screen = screenOf(record);
        log[record.shown.record] = {screen.changes, screen.gone, screen.standing};
    }
    return log;
}

void Watch::saved(SimTablet& tablet, const tablet::Saved& saved, const Screen& screen) {
    const auto there = tablet.store->record(saved.record);
    sync::ChangePtr change;
    if (there) {
        for (const auto& one : there->waiting) {
            if (one->id == saved.change) change = one;
        }
    }
    if (!change) {
        return m_history.broken("1 nothing lost", "a save is not on its tablet: " + saved.change);
    }
    const auto now = m_clock.nowMs();
    SavedChange noted{change, tablet.name, now, false, {}, 0, 0};
    noted.clockWasWrong = std::abs(change->madeAtMs - now) > kMinuteMs;
    reference::Fields fields = screen.standing;
    if (!sync::voids(change->set)) {
        fields.clear();
        for (const auto& [field, value] : change->set)
            fields[field] = idsAt(screen.standing, field);
    }
    for (auto& [field, ids] : fields) {
        Ids& saw = noted.saw[field];
        saw = ids;
        saw.merge(idsAt(screen.gone, field));
        for (const auto& id : ids) {  // what they had seen when they wrote that themselves
            const auto own = m_history.saved.find(id);
            if (own == m_history.saved.end() || own->second.change->author != change->author) {
                continue;
            }
            saw.merge(idsAt(own->second.saw, field));
        }
    }
    // What an own change had seen is sealed with it.
    if (!m_truth.areErased(reference::whomOf(*change), now)) checkNames(noted, screen, *there);
    if (!change->base && tablet.store->marks().base().number > 0) {
        m_history.broken("6 rights as known", change->id + " has no base");
    }
    if (reference::inDayLog(change->kind)) checkKnew(tablet, *change);
    if (change->kind == "sign_off") checkDecision(tablet, *change);
    m_history.tell(tablet.name + " saves " + change->body);
    ++m_history.counts["saved " + change->kind];
    if (change->record == change->id || there->answered == std::nullopt) {
        auto& known = m_history.records[change->kind];
        if (std::find(known.begin(), known.end(), change->record) == known.end()) {
            known.push_back(change->record);
        }
    }
    m_history.saved[change->id] = std::move(noted);
}

// The tablet's clock may be wrong by a day: what holds or is missing on all days around counts.
void Watch::askedConsent(SimTablet& tablet, const tablet::SaveRequest& request,
                         const Result<tablet::Saved>& saved) {
    const bool refused = !saved && saved.error().code == "consent_missing";
    if (!saved && !refused) return;
    reference::Consents consents;  // read only for what needs one: most does not
    if (reference::needsConsent(request.kind, request.set)) {
        consents = tablet.consentsOf(request.participant);
    }
    std::set<bool> missing;
    for (int days = -2; days <= 2; ++days) {
        missing.insert(!reference::missingConsent(request.kind, request.set, consents,
                                                  addDays(dayOf(m_clock.nowMs()), days),
                                                  reference::LastDay::Over)
                            .empty());
    }
    if (missing.contains(refused)) return;
    m_history.broken("6 nothing without consent", tablet.name +
                                                      (refused ? " refuses " : " takes ") +
                                                      request.kind + " of " + request.participant);
}

void Watch::askedMonth(SimTablet& tablet, const tablet::SaveRequest& request, const Screen& closing,
                       const Result<tablet::Saved>& saved) {
    const bool refused = !saved && saved.error().code == "month_closed";
    if (!refused && !(saved && reference::inDayLog(request.kind))) return;
    std::set<Json> said;
    for (const auto& id : idsAt(closing.standing, "state")) {
        said.insert(closing.changes.at(id)->set.at("state"));
    }
    const bool closed = !closing.isVoid && said == std::set<Json>{"closed"};
    if (closed == refused || tablet.kinds().find("month_close") == nullptr) return;
    m_history.broken("6 nothing into a closed month",
                     tablet.name + (refused ? " refuses " : " takes ") + request.kind);
}

// Fold rule 2: exactly what stood there, what the server had said was replaced, and what the same
// author's unanswered changes under it had seen. What had been replaced when it came in behind an
// open page may be named with it.
void Watch::checkNames(const SavedChange& saved, const Screen& screen,
                       const store::RecordOnTablet& now) {
    const auto& change = *saved.change;
    Ids fields;
    for (const auto& [field, ids] : saved.saw) fields.insert(field);
    for (const auto& [field, ids] : change.seen) fields.insert(field);
    for (const auto& field : fields) {
        Ids named;
        if (saved.saw.contains(field)) {
            named = idsAt(screen.standing, field);
            for (const auto& id : Ids(named)) {
                if (!screen.waiting.contains(id)) continue;
                const auto& under = *screen.changes.at(id);
                if (under.author == change.author) named.merge(idsAt(under.seen, field));
            }
            named.merge(idsAt(screen.gone, field));
        }
        const Ids names = idsAt(change.seen, field);
        const std::string what = change.kind + ' ' + change.id + " in " + field + ':';
        Ids most = named;
        if (!named.empty() && now.answered) most.merge(idsAt(now.answered->gone, field));
        if (const Ids more = without(names, most); !more.empty()) {
            m_history.broken("4 names unseen", what + joined(more));
        }
        if (const Ids fewer = without(named, names); !fewer.empty()) {
            m_history.broken("4 names too few", what + joined(fewer));
        }
    }
}

// The signatures over its day that the tablet showed to its author.
void Watch::checkKnew(SimTablet& tablet, const sync::Change& change) {
    static const auto kinds = records::KindTable::released();
    Ids known;
    if (tablet.kinds().find("sign_off") != nullptr) {
        const auto record = records::naturalRecordId(*kinds.find("sign_off"), change.agency,
                                                     change.participant, change.day, {});
        const Screen screen = screenOf(tablet, record);
        const reference::Record signOff{screen.changes, screen.gone, screen.standing};
        for (const auto& [id, covers] : reference::decisionsIn(signOff, "signed")) known.insert(id);
    }
    const Ids knew(change.knew.begin(), change.knew.end());
    // Whose right has ended sees none, as soon as the tablet has heard of it.
    const bool mayRead =
        m_truth.may('r', change.author, "sign_off", {change.participant}, change.madeAtMs);
    if (knew == known || (!mayRead && knew.empty())) return;
    m_history.broken("5 amended or late",
                     change.id + " knew" + joined(knew) + " of" + joined(known));
}

// It covers what stood on the screen, with its own digest, and takes the values along.
void Watch::checkDecision(SimTablet& tablet, const sync::Change& change) {
    const auto log = dayOn(tablet, change.participant, change.day);
    const Json covers = reference::coversOf(log);
    reference::Changes changes;
    for (const auto& [id, record] : log) {
        changes.insert(record.changes.begin(), record.changes.end());
    }
    for (const char* field : {"signed", "returned"}) {
        const auto value = change.set.find(field);
        if (value == change.set.end() || value->second.is_null()) continue;
        const Json& decision = value->second;
        if (decision.at("covers") != covers) {
            m_history.broken("5 signed as shown", change.id + " covers something else");
        } else if (decision.at("digest") != reference::digestOf(covers, changes)) {
            m_history.broken("5 signed as shown", change.id + " has another digest");
        }
        for (const auto& [record, fields] : covers.items()) {
            for (const auto& [name, ids] : fields.items()) {
                const Json& shown = decision.at("log").at(record).at("values").at(name);
                const bool stood = std::any_of(ids.begin(), ids.end(), [&](const Json& id) {
                    return changes.at(id)->set.at(name) == shown;
                });
                if (!stood) m_history.broken("5 signed as shown", change.id + " says " + name);
            }
        }
    }
}

void Watch::beforeAnswer(SimTablet& tablet, const tablet::HttpAnswer& answer) {
    m_holding.clear();
    m_generation = tablet.store->marks().generation;
    if (!maySayAnotherLog(answer.body)) return;
    const auto file = tablet.look();
    for (const auto& [id, own] : file.changes) m_holding.insert(id);
    for (const auto& [record, text] : file.states) {
        const Json state = Json::parse(text);
        for (const Json& change : state.at("changes")) m_holding.insert(change.at("id"));
    }
}

void Watch::afterAnswer(SimTablet& tablet) {
    if (tablet.wiped() && !m_history.wiped.contains(tablet.name)) {
        m_history.wiped[tablet.name] = m_clock.nowMs();
        m_history.tell(tablet.name + " has wiped itself");
    }
    if (tablet.store->marks().generation > m_generation) {
        m_history.tell(tablet.name + " learns of another log");
        for (const auto& id : m_holding) {
            m_history.offered[id].push_back({tablet.name, m_clock.nowMs()});
        }
    }
    Ids records;
    for (const auto& one : tablet.waiting()) records.insert(one.record);
    for (const auto& record : records) checkOverlay(tablet, record);
}

// Nothing is shown as a rival of what had replaced it.
void Watch::checkOverlay(SimTablet& tablet, const std::string& record) {
    const Screen screen = screenOf(tablet, record);
    for (const auto& [field, ids] : screen.standing) {
        for (const auto& id : ids) {
            const auto newer = m_history.saved.find(id);
            if (newer == m_history.saved.end()) continue;
            for (const auto& saw : idsAt(newer->second.saw, field)) {
                if (!ids.contains(saw)) continue;
                m_history.broken("4 screen", tablet.name + " shows " + saw + " beside " + id +
                                                 ", which had replaced it, in " + field);
            }
        }
    }
}

}  // namespace ayumi::simulation
