// What goes wrong in a simulated world: poison, clocks, kills, and what becomes of tablets.
#include "tests/simulation/troubles.h"

#include "shared/base/time_text.h"

namespace ayumi::simulation {

namespace {

constexpr std::size_t kMoreTablets = 3;  // than the agency was founded with

}  // namespace

// The server fails on the newest change that waits there.
void Troubles::poison(SimTablet& tablet, Random&) {
    const auto waiting = tablet.waiting();
    if (waiting.empty()) return;
    m_stage.count("fault poison");
    m_stage.tell("the server will fail on " + waiting.back().change);
    m_stage.history.poisoned.insert(waiting.back().change);
}

void Troubles::jumpClock(SimTablet& tablet, Random& dice) {
    static const std::vector<TimeMs> jumps{0, 24 * kHourMs, -24 * kHourMs, 9 * kHourMs,
                                           -9 * kHourMs};
    tablet.clock.offsetMs = jumps[dice.below(jumps.size())];
    m_stage.count("fault clock");
    m_stage.tell(tablet.name + " has its clock off by " +
                 std::to_string(tablet.clock.offsetMs / kHourMs) + " hours");
}

// Until someone unlocks it again, nothing is sent.
void Troubles::killTablet(SimTablet& tablet, Random& dice) {
    m_stage.tell(tablet.name + " is killed");
    m_people.closePages(tablet);
    tablet.kill();
    m_people.reopen(tablet);
    if (dice.below(3) != 0) tablet.unlock(0);
    m_stage.count("fault kill");
}

// After a backup: a restore knows neither the tablet nor the keys made on it.
void Troubles::enrolAnother(SimTablet&, Random& dice) {
    m_stage.tell("the server is backed up");
    m_stage.server->keepBackup();
    if (m_stage.tablets.size() >= m_stage.founded.tablets.size() + kMoreTablets) return;
    m_stage.count("fault enrol");
    const auto file = m_stage.folder.path() / ("t" + std::to_string(m_stage.made));
    std::vector<std::string> people{anyOf(m_stage.founded.coaches, dice)};
    const auto& participant = anyOf(m_stage.truth.participants, dice);
    const bool there =
        m_stage.truth.isThere(participant) && !m_stage.truth.erased.contains(participant);
    if (dice.below(3) == 0 && there) people = {participant};
    auto made =
        enrol(*m_stage.server, m_stage.founded, m_stage.clock, m_stage.random, file, people);
    m_stage.tell(made.name + " is enrolled for " + people.front());
    m_stage.truth.people[made.identity.device].insert(people.front());
    m_stage.addTablet(made, m_stage.folder.path(), m_stage.founded.kinds);
}

// Somebody else uses the tablet too. The server may have let them in although no answer came back.
void Troubles::signIn(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto& person =
        anyOf(dice.below(2) == 0 ? m_stage.founded.coaches : m_stage.truth.participants, dice);
    if (m_stage.truth.erased.contains(person) || !m_stage.truth.isThere(person)) return;
    const auto& people = tablet.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].person == person) return tablet.unlock(i);
    }
    m_stage.tell(person + " signs in on " + tablet.name);
    m_stage.count("fault signin");
    SimTablet* where = &tablet;
    const auto member = memberOf(person, m_stage.clock.nowMs(), m_stage.random);
    tablet.engine->signIn(askFor(*m_stage.server, m_stage.founded, person, member),
                          [this, where, member](const auto& signedIn) {
                              if (!signedIn)
                                  return m_stage.tell("  refused: " + signedIn.error().code);
                              where->addMember(member);
                              where->unlock(where->people().size() - 1);
                          });
    m_network.deliver(tablet, dice);
}

// Its files are copied, and both go on.
void Troubles::clone(SimTablet& tablet, Random&) {
    if (m_stage.tablets.size() >= m_stage.founded.tablets.size() + kMoreTablets || tablet.wiped())
        return;
    const FoundedTablet copy{"t" + std::to_string(m_stage.made), tablet.identity(), tablet.people(),
                             moved(tablet.disk().files(), tablet.file(),
                                   m_stage.folder.path() / ("t" + std::to_string(m_stage.made)))};
    m_stage.count("fault clone");
    m_stage.tell(copy.name + " is a clone of " + tablet.name);
    m_stage.addTablet(copy, m_stage.folder.path(), tablet.kinds());
    m_stage.tablets.back()->clock.offsetMs = tablet.clock.offsetMs;
}

// Its files are as they were: somebody restored a copy of the tablet.
void Troubles::setBack(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto kept = m_copies.find(tablet.name);
    if (kept == m_copies.end() || dice.below(3) == 0) {
        m_stage.tell(tablet.name + " is copied");
        m_copies[tablet.name] = {tablet.disk().files(), m_stage.clock.nowMs(),
                                 tablet.people().size(), m_stage.history.drafts[tablet.name]};
        return;
    }
    m_stage.count("fault oldcopy");
    const auto& copy = kept->second;
    m_stage.tell(tablet.name + " is as it was at " + formatMoment(copy.atMs));
    m_stage.history.oldCopy[tablet.name].push_back({copy.atMs, m_stage.clock.nowMs()});
    m_people.closePages(tablet);
    tablet.kill();
    tablet.disk().put(copy.files);
    m_stage.history.drafts[tablet.name] = copy.drafts;
    tablet.keepMembers(copy.members);
    m_people.reopen(tablet);
    tablet.unlock(0);
    m_stage.recallSignIns();
}

// Gone for good, with whatever was not sent.
void Troubles::destroy(SimTablet& tablet, Random&) {
    std::size_t supervised = 0;
    for (const auto& one : m_stage.tablets)
        supervised += m_stage.truth.isSupervised(one->device()) ? 1 : 0;
    const bool last = supervised == 1 && m_stage.truth.isSupervised(tablet.device());
    if (m_stage.tablets.size() < 3 || last) return;
    m_stage.count("fault destroy");
    m_stage.tell(tablet.name + " is destroyed");
    m_people.closePages(tablet);
    m_network.drop(tablet);
    for (auto one = m_stage.tablets.begin(); one != m_stage.tablets.end(); ++one) {
        if (one->get() != &tablet) continue;
        m_stage.gone.push_back(std::move(*one));
        m_stage.tablets.erase(one);
        break;
    }
    m_stage.gone.back()->kill();
}

void Troubles::revoke(SimTablet& tablet, Random&) { takeAway(tablet, "revoked"); }

void Troubles::steal(SimTablet& tablet, Random&) {
    if (!m_stage.truth.isSupervised(tablet.device())) takeAway(tablet, "stolen");
}

void Troubles::takeAway(SimTablet& tablet, const char* state) {
    if (m_stage.truth.taken.size() + 1 >= m_stage.tablets.size() || m_stage.isTaken(tablet)) return;
    const auto revoked = m_stage.server->services().enrolment.revoke(tablet.device(), state);
    // After a restore the server may not know it yet, and nobody can find it in a list.
    if (!revoked && revoked.error().code == "device_unknown") return;
    if (!revoked) {
        return m_stage.history.broken("9 it heals",
                                      "a revocation was refused: " + revoked.error().code);
    }
    m_stage.tell(tablet.name + " is " + state);
    m_stage.truth.taken[tablet.device()] = state;
    m_stage.truth.takenMs[tablet.device()] = m_stage.clock.nowMs();
    m_stage.count(std::string("fault ") + state);
}

}  // namespace ayumi::simulation
