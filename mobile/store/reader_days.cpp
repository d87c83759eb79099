// Days as a supervisor signs them: what stands, what was signed, what came after.
#include <algorithm>
#include <tuple>

#include "mobile/store/cell_table.h"
#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"
#include "shared/records/validation.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;
using sync::DayStatus;

// How to find the change behind a value without looking at the page's rows again.
const FieldView* fieldOf(const std::vector<RecordView>& log, const std::string& record,
                         const std::string& field) {
    for (const RecordView& view : log) {
        if (view.record != record) continue;
        const auto found = view.fields.find(field);
        return found == view.fields.end() ? nullptr : &found->second;
    }
    return nullptr;
}

DecisionView viewOfDecision(const sync::StandingDecision& standing,
                            const std::set<std::string>& waiting) {
    const sync::Change& change = *standing.change;
    DecisionView view{
        change.id, change.author,         standing.cappedMs,       waiting.contains(change.id),
        {},        standing.decision.log, standing.decision.covers};
    const auto comment = change.set.find("comment");
    if (comment != change.set.end() && comment->second.is_string()) view.comment = comment->second;
    return view;
}

// Made without knowing of the signature (sync.md "Sign-off" 4).
bool isLate(const std::vector<sync::RecordState>& states, const std::string& change,
            const std::string& signature) {
    for (const auto& state : states) {
        const auto found = state.standing.find(change);
        if (found == state.standing.end()) continue;
        const auto& knew = found->second.change->knew;
        return std::find(knew.begin(), knew.end(), signature) == knew.end();
    }
    return false;
}

Json signedValue(const Json& log, const std::string& record, const std::string& field) {
    if (!log.contains(record)) return nullptr;
    return log[record]["values"].value(field, Json());
}

}  // namespace

struct TabletReader::LoadedDay {
    std::vector<RecordRow> rows;            // of the log, in the table's order
    std::vector<sync::RecordState> states;  // of those rows
    std::optional<sync::RecordState> signOff;
    std::set<std::string> waiting;
    bool readable = true;  // the viewer reads all of the log, and this build knows all its kinds
    bool expectsConfirmation = false;
    bool atOffice = false;  // some of its month was evicted

    sync::DayFacts facts() const {
        sync::DayFacts facts;
        for (const auto& state : states) facts.log.push_back(&state);
        if (signOff) facts.signOff = &*signOff;
        facts.expectsConfirmation = expectsConfirmation;
        return facts;
    }
    std::string hindrance(const std::string& viewer, bool maySign) const {
        if (!maySign) return "no_right";
        if (atOffice) return "day_at_office";
        return readable ? sync::hindranceFor(facts(), viewer) : "day_unreadable";
    }
    bool partlyOwn(const std::string& viewer) const {
        return std::any_of(states.begin(), states.end(), [&](const auto& state) {
            return std::any_of(state.standing.begin(), state.standing.end(), [&](const auto& one) {
                return one.second.change->author == viewer;
            });
        });
    }
};

std::vector<Json> TabletReader::agreementsOf(const Viewer& viewer, const std::string& participant) {
    std::vector<Json> agreements;
    for (auto& row : ofParticipant(viewer, "agreement", participant)) {
        agreements.push_back(std::move(row.values));
    }
    return agreements;
}

TabletReader::LoadedDay TabletReader::loadDay(const Viewer& viewer, const std::string& participant,
                                              const std::string& day,
                                              const std::vector<Json>& agreements) {
    LoadedDay loaded;
    loaded.atOffice =
        isAtOffice(*m_database, {records::participantAudience(participant), sync::monthOf(day)});
    auto& statement = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE participant = ? AND day = ?");
    statement.bindNoCopy(1, participant);
    statement.bindNoCopy(2, day);
    std::vector<RecordRow> readable = select(viewer, statement);
    auto& counts = m_database->prepared(
        "SELECT kind, count(*) FROM records WHERE participant = ? AND day = ? GROUP BY kind");
    counts.bindNoCopy(1, participant);
    counts.bindNoCopy(2, day);
    while (counts.executeStep()) {
        const std::string kind = counts.getColumn(0).getString();
        const auto read = std::ranges::count(readable, kind, &RecordRow::kind);
        const records::Kind* known = m_kinds.find(kind);
        const bool inLog = known == nullptr || known->inDayLog;
        if (inLog && counts.getColumn(1).getInt64() != read) loaded.readable = false;
    }
    for (const records::Kind& kind : m_kinds.all()) {
        for (RecordRow& row : readable) {
            if (row.kind != kind.name) continue;
            const bool signOff = kind.name == "sign_off";
            if (!kind.inDayLog && !signOff) continue;
            auto state = stateOf(row.record, loaded.waiting);
            if (!state) continue;
            if (signOff) {
                loaded.signOff = std::move(state);
            } else {
                loaded.states.push_back(std::move(*state));
                loaded.rows.push_back(row);
            }
        }
    }
    loaded.expectsConfirmation = sync::expectsConfirmation(agreements, day);
    return loaded;
}

DayView TabletReader::day(const Viewer& viewer, const std::string& participant,
                          const std::string& day) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    const LoadedDay loaded = loadDay(viewer, participant, day, agreementsOf(viewer, participant));
    const sync::DayFacts facts = loaded.facts();
    DayView view;
    view.participant = participant;
    view.day = day;
    view.status = sync::statusOf(facts);
    view.covers = sync::coversOf(facts.log);
    view.hindrance = loaded.hindrance(viewer.person, mayWrite(viewer, "sign_off", participant));
    view.partlyOwn = loaded.partlyOwn(viewer.person);
    view.atOffice = loaded.atOffice;
    for (std::size_t i = 0; i < loaded.rows.size(); ++i) {
        view.log.push_back(viewOf(loaded.rows[i], loaded.states[i], loaded.waiting));
    }
    for (auto& row : ofParticipant(viewer, "comment", participant)) {
        if (row.day == day) view.comments.push_back(viewOf(std::move(row)));
    }
    std::sort(view.comments.begin(), view.comments.end(),
              [](const auto& a, const auto& b) { return a.record < b.record; });

    auto flags = ofParticipant(viewer, "flag", participant);
    std::erase_if(flags, [&](const RecordRow& flag) { return flag.day != day; });
    view.flags = flagsOf(std::move(flags), ofParticipant(viewer, "flag_seen", participant));

    const auto signedOnes = sync::standingDecisions(facts.signOff, "signed");
    const auto returnedOnes = sync::standingDecisions(facts.signOff, "returned");
    if (!returnedOnes.empty()) {
        view.returnedBy = viewOfDecision(returnedOnes.front(), loaded.waiting);
    }
    if (signedOnes.empty()) return view;
    view.signedBy = viewOfDecision(signedOnes.front(), loaded.waiting);
    for (const auto& [record, field] :
         sync::differencesOf(signedOnes.front().decision.covers, view.covers)) {
        Difference difference;
        difference.record = record;
        difference.field = field;
        for (const auto& row : loaded.rows) {
            if (row.record != record) continue;
            difference.kind = row.kind;
            difference.about = row.about;
        }
        difference.was = signedValue(view.signedBy->log, record, field);
        if (const FieldView* now = fieldOf(view.log, record, field)) difference.now = *now;
        difference.late =
            isLate(loaded.states, difference.now.change, signedOnes.front().change->id);
        view.differences.push_back(std::move(difference));
    }
    return view;
} catch (...) {
    meetFailure();
    return {};
}

std::string TabletReader::agreementsVersion() {
    auto& statement = m_database->prepared(
        "SELECT count(*), max(number), sum(marks & 1) FROM records WHERE kind = 'agreement'");
    std::string version;
    if (statement.executeStep()) {
        for (int i = 0; i < 3; ++i) version += statement.getColumn(i).getString() + ' ';
    }
    statement.reset();
    return version;
}

std::optional<DayRow> TabletReader::rowOf(const Viewer& viewer, const std::string& participant,
                                          const std::string& day,
                                          const std::vector<Json>& agreements) {
    const LoadedDay loaded = loadDay(viewer, participant, day, agreements);
    if (loaded.states.empty()) return std::nullopt;
    const sync::DayFacts facts = loaded.facts();
    DayRow row;
    row.participant = participant;
    row.day = day;
    row.status = sync::statusOf(facts);
    row.covers = sync::coversOf(facts.log);
    row.partlyOwn = loaded.partlyOwn(viewer.person);
    row.hindrance = loaded.hindrance(viewer.person, mayWrite(viewer, "sign_off", participant));
    for (const auto& state : loaded.states) {
        for (const auto& [id, standing] : state.standing) {
            const sync::Change& change = *standing.change;
            row.authors.insert({change.author, !change.handedBy.empty(), change.proxy.has_value(),
                                change.proxy && change.proxy->confirmed});
        }
        if (state.kind == "attendance") row.sites.insert(state.about);
    }
    const auto decisions = sync::standingDecisions(facts.signOff, "signed");
    if (!decisions.empty()) {
        row.differences = sync::differencesOf(decisions.front().decision.covers, row.covers).size();
    }
    return row;
}

std::optional<DayRow> TabletReader::dayRow(const Viewer& viewer, const std::string& participant,
                                           const std::string& day) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    return rowOf(viewer, participant, day, agreementsOf(viewer, participant));
} catch (...) {
    meetFailure();
    return {};
}

// Few days are ever sent back: only where a return stands is the day itself looked at.
std::vector<DayRow> TabletReader::returnedDays(const Viewer& viewer) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        AYUMI_ROW_COLUMNS
        "INDEXED BY records_returned WHERE kind = 'sign_off' AND instr(shown, '\"returned\"') > 0"
        " ORDER BY day, participant");
    std::vector<DayRow> rows;
    for (const RecordRow& decision : select(viewer, statement)) {
        auto row = rowOf(viewer, decision.participant, decision.day,
                         agreementsOf(viewer, decision.participant));
        if (row && row->status == DayStatus::Returned) rows.push_back(std::move(*row));
    }
    return rows;
} catch (...) {
    meetFailure();
    return {};
}

struct TabletReader::FoundDay {
    std::string participant;
    std::string day;
    std::string version;  // of its records; "" while something waits
};

std::vector<TabletReader::FoundDay> TabletReader::findDays() {
    std::vector<FoundDay> found;
    auto& statement = m_database->prepared(
        "SELECT participant, day, count(*), max(number), sum(marks & 1) FROM records"
        " INDEXED BY records_days WHERE day <> '' AND participant <> '' GROUP BY day, participant"
        " ORDER BY day, participant");
    while (statement.executeStep()) {
        const bool waits = statement.getColumn(4).getInt() != 0;
        found.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                         waits ? ""
                               : statement.getColumn(2).getString() + ' ' +
                                     statement.getColumn(3).getString()});
    }
    return found;
}

// Thousands of days, of which few change from one call to the next: those that did not are taken
// over, both lists being in the same order.
const std::vector<DayRow>& TabletReader::days(const Viewer& viewer) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    const std::string forWhom = viewer.person + ' ' + m_factsVersion + ' ' + agreementsVersion();
    const std::string asOf = m_database->othersVersion();
    if (forWhom == m_daysFor && asOf == m_daysAsOf) return m_days;
    std::vector<DayRow> before = std::exchange(m_days, {});
    std::vector<std::string> versions = std::exchange(m_dayVersions, {});
    if (forWhom != m_daysFor) before.clear();
    m_daysFor = forWhom;
    m_daysAsOf.clear();  // until all of them are found
    const auto placeOf = [](const auto& one) { return std::tie(one.day, one.participant); };
    std::map<std::string, std::vector<Json>> agreements;
    std::size_t at = 0;
    for (FoundDay& one : findDays()) {
        while (at < before.size() && placeOf(before[at]) < placeOf(one)) ++at;
        const bool known = at < before.size() && placeOf(before[at]) == placeOf(one);
        if (known && !one.version.empty() && versions[at] == one.version) {
            m_days.push_back(std::move(before[at]));
        } else {
            const auto [agreed, first] = agreements.try_emplace(one.participant);
            if (first) agreed->second = agreementsOf(viewer, one.participant);
            auto row = rowOf(viewer, one.participant, one.day, agreed->second);
            if (!row) continue;
            row->pending = one.version.empty();
            m_days.push_back(std::move(*row));
        }
        m_dayVersions.push_back(std::move(one.version));
    }
    m_daysAsOf = asOf;
    return m_days;
} catch (...) {
    meetFailure();
    m_daysAsOf.clear();
    m_dayVersions.clear();
    m_days.clear();
    return m_days;
}

}  // namespace ayumi::store
