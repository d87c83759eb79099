#include "tests/simulation/upgrades.h"

#include <algorithm>

namespace ayumi::simulation {

namespace {

constexpr const char* kLaw = "10 old tablets keep working";

std::vector<std::string> outboxOf(SimTablet& tablet) {
    std::vector<std::string> ids;
    for (const auto& one : tablet.waiting()) ids.push_back(one.change);
    return ids;
}

// A record stays with those whom its first change named.
reference::Whom whomOf(const storage::RecordRow& row) {
    const Json changes = Json::parse(row.state).at("changes");
    if (changes.empty()) return {row.participant};
    return reference::whomOf(row.participant, changes[0].value("people", reference::Whom()));
}

}  // namespace

void Upgrades::upgradeAny(SimTablet& tablet, Random& dice) {
    const bool mayTablet = !isNewest(tablet.kinds()) && !tablet.wiped();
    const bool mayServer = !isNewest(m_stage.server->kinds());
    if (mayServer && (!mayTablet || dice.below(2) == 0)) {
        m_stage.count("fault upgrade: server");
        return upgradeServer();
    }
    if (!mayTablet) return;
    m_stage.count("fault upgrade: tablet");
    if (!tablet.waiting().empty()) m_stage.count("upgraded with a full outbox");
    if (!tablet.store->drafts().empty()) m_stage.count("upgraded with a draft");
    upgradeTablet(tablet);
    if (dice.below(3) != 0) tablet.unlock(0);
}

// Whoever installs a build starts it: also a server that had it, and went back to older files.
void Upgrades::finishServer() {
    if (m_stage.plan.rates.contains("upgrade")) upgradeServer();
}

void Upgrades::finish(SimTablet& tablet) {
    if (isNewest(tablet.kinds())) return;
    upgradeTablet(tablet);
    tablet.unlock(0);
    // What was begun on a revoked one goes when nobody works there.
    if (m_stage.isTaken(tablet) && !tablet.store->drafts().empty()) tablet.engine->lock();
}

void Upgrades::upgradeServer() {
    if (!isNewest(m_stage.server->kinds())) {
        m_stage.history.serverLearntMs = m_stage.clock.nowMs();
        for (const char* code : {"unknown_kind", "field_choice", "field_too_long"}) {
            const auto held = m_stage.server->read()->heldWith(code);
            m_stage.history.counts[std::string("held by an earlier server: ") + code] +=
                static_cast<int>(held.size());
        }
    }
    m_stage.tell("the server is upgraded");
    m_stage.server->upgrade(m_stage.founded.kinds);
    m_stage.learnEntered();
}

void Upgrades::upgradeTablet(SimTablet& tablet) {
    m_stage.tell(tablet.name + " is upgraded");
    const auto learnt = lackedBy(tablet.kinds());
    const auto outbox = outboxOf(tablet);
    if (!tablet.wiped()) {
        checkHidden(tablet);
        checkCarried(tablet);
    }
    m_people.closePages(tablet);
    tablet.kill();
    tablet.install(m_stage.founded.kinds);
    m_people.reopen(tablet);
    if (outboxOf(tablet) != outbox) {
        m_stage.history.broken("1 nothing lost", tablet.name + " has another outbox than before");
    }
    if (!tablet.wiped()) checkShown(tablet, learnt);
}

// What a build does not know it shows to nobody.
void Upgrades::checkHidden(SimTablet& tablet) {
    for (const auto& kind : lackedBy(tablet.kinds())) {
        for (const auto& member : tablet.people()) {
            const store::Viewer viewer{member.person, m_stage.clock.nowMs()};
            if (tablet.reader().rows(viewer, kind).empty()) continue;
            m_stage.history.broken(kLaw, tablet.name + " shows a " + kind + " it does not know");
        }
    }
}

// ... and the next build at once, without asking anybody.
void Upgrades::checkShown(SimTablet& tablet, const std::vector<std::string>& learnt) {
    if (!m_stage.truth.isSupervised(tablet.device())) return;
    const store::Viewer viewer{m_stage.founded.supervisor, m_stage.clock.nowMs()};
    for (const auto& kind : learnt) {
        const auto shown = tablet.reader().rows(viewer, kind).size();
        const auto there = tablet.countOf(kind);
        m_stage.history.counts["shown after an upgrade"] += static_cast<int>(shown);
        if (shown == there) continue;
        m_stage.history.broken(kLaw, tablet.name + " has " + std::to_string(there) + ' ' + kind +
                                         " and shows " + std::to_string(shown));
    }
}

// Who had pulled everything holds everything, and the server's bytes of it: unless the tablet lost
// something, or its supervisor did not sign in for weeks and was sent nothing.
void Upgrades::checkCarried(SimTablet& tablet) {
    const auto signIns = m_stage.server->read()->signIns(tablet.device());
    const bool sent = std::any_of(signIns.begin(), signIns.end(), [&](const auto& row) {
        return row.person == m_stage.founded.supervisor &&
               m_stage.clock.nowMs() - row.atMs < kBelievedMs;
    });
    const bool asked = sent && m_stage.truth.isSupervised(tablet.device()) &&
                       !m_stage.isTaken(tablet) && !m_stage.plan.rates.contains("damage") &&
                       tablet.store->marks().pulled == m_stage.server->services().sync.head();
    if (!asked) return;
    m_stage.count("upgraded with all there is");
    const auto file = tablet.look();
    for (const auto& row : m_stage.server->read()->recordsAfter({}, 10'000)) {
        const bool theirs = m_stage.truth.may('r', m_stage.founded.supervisor, row.kind,
                                              whomOf(row), m_stage.clock.nowMs());
        if (!theirs) continue;
        const auto held = file.states.find(row.record);
        if (held != file.states.end() && held->second == row.state) continue;
        m_stage.history.broken(kLaw, tablet.name + " lost what it did not know: " + row.state);
    }
}

}  // namespace ayumi::simulation
