#include "tests/simulation/laws.h"

#include "server/services/push.h"
#include "shared/base/bytes.h"
#include "shared/base/crypto.h"

namespace ayumi::simulation {

namespace {

constexpr std::size_t kRowsAtOnce = 1'000;

}  // namespace

Laws::Laws(World& world)
    : m_stage(world.stage()),
      m_history(world.stage().history),
      m_truth(world.stage().truth),
      m_reader(world.stage().server->read()) {
    readLog();
    load();
}

std::vector<Violation> Laws::broken() {
    m_found = m_history.violations;
    noteErased();
    noteFacts();
    nothingIsLost();
    whatWasErasedIsGone();
    whatIsHeldOfErasedGoesToo();
    tabletsKeepTheirs();
    draftsAreKept();
    whatIsHeldHasAReason();
    forgeriesAreHeld();
    timesAreCapped();
    authorsAreTold();
    whatWasSetAsideStaysAside();
    nothingIsOverwrittenUnseen();
    foldIsTheReferences();
    voidsSaw();
    verdictsFollowTheLog();
    signaturesHold();
    daysStandAsTheyShould();
    nobodyWritesWhatIsNotTheirs();
    nothingIsWrittenWithoutConsent();
    tabletsHoldWhatIsTheirs();
    tabletsShowIt();
    pagesShowWhatIsTheirs();
    whatIsLookedForIsFound();
    clonesAreNoticed();
    theLogHolds();
    return std::move(m_found);
}

// Law 2 on the way: each change came into the log once, and was applied once.
void Laws::readLog() {
    std::set<std::string> came;
    std::map<std::string, Entry> pending;  // came, and maybe was put aside at once
    std::int64_t after = 0;
    for (auto rows = m_reader->log(after, kRowsAtOnce); !rows.empty();
         rows = m_reader->log(after, kRowsAtOnce)) {
        after = rows.back().number;
        for (const auto& row : rows) {
            if (row.what == "change") {
                if (!came.insert(row.change).second) fail("2 applied once", row.change);
                m_applied.push_back({row.number, row.change});
                m_cameAt[row.change] = m_judgedAt[row.change] = row.number;
            } else if (row.what == "verdict") {
                const Json note = Json::parse(row.body);
                const std::string id = textOf(note, "change");
                const bool held = textOf(note, "verdict") == "quarantined";
                if (held && m_applied.back().change == id) m_applied.pop_back();
                if (!held) m_applied.push_back({row.number, id});
                if (note.contains("code") || !held) m_judgedAt[id] = row.number;
                noteVerdict(row.number, id, textOf(note, "code"));
            }
        }
    }
    for (auto& row : m_reader->changes({came.begin(), came.end()})) {
        if (row.verdict == services::kErasedVerdict)
            m_emptied.insert(row.id);
        else
            m_rows[row.id] = std::move(row);
    }
    std::set<std::string> once;
    for (const auto& entry : m_applied) {
        if (!once.insert(entry.change).second) fail("2 applied once", entry.change);
    }
}

void Laws::load() {
    for (auto& row : m_reader->recordsAfter({}, kRowsAtOnce)) {
        m_states[row.record] = std::move(row);
    }
    std::map<std::string, reference::Changes> byRecord;
    for (const auto& [id, row] : m_rows) {
        if (!isApplied(id)) continue;
        auto change = sync::restoreChange(row.body, row.signature);
        if (!change) {
            fail("3 no change blocks another", "applied, but cannot be read: " + id);
            continue;
        }
        m_changes[id] = std::make_shared<const sync::Change>(std::move(*change));
        byRecord[m_changes[id]->record][id] = m_changes[id];
    }
    for (auto& [record, changes] : byRecord) {
        const auto any = changes.begin()->second;
        const auto& folded = m_records[record] = reference::foldOf(std::move(changes));
        if (any->kind == "release") m_releases[any->about] = &folded;
    }
    for (const auto& tablet : m_stage.tablets) {
        const bool counts =
            !isTaken(tablet->device(), "stolen") && !m_history.lockedOut.contains(tablet->name);
        if (!tablet->wiped() && counts) m_living.push_back({tablet.get(), tablet->look()});
    }
}

bool Laws::isApplied(const std::string& id) const {
    const auto found = m_rows.find(id);
    return found != m_rows.end() && found->second.verdict != "quarantined";
}

const storage::ChangeRow* Laws::rowOf(const SavedChange& saved) const {
    const auto& change = *saved.change;
    for (const auto& id : rowsOf(change)) {
        const auto found = m_rows.find(id);
        if (found == m_rows.end()) continue;
        const bool same =
            found->second.body == change.body || found->second.body == change.travelling();
        if (same) return &found->second;
    }
    return nullptr;
}

reference::RankOf Laws::ranks(const std::string& kind) const {
    return [this, kind](const std::string& id) {
        const int rank = kind == "attendance" ? m_truth.roleOf(m_changes.at(id)->author) : 0;
        return std::pair(rank, m_rows.at(id).cappedMs);
    };
}

}  // namespace ayumi::simulation
