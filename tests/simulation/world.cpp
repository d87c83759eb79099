#include "tests/simulation/world.h"

#include <algorithm>

#include "shared/base/time_text.h"

namespace ayumi::simulation {

namespace {

constexpr int kHealingRounds = 40;
constexpr TimeMs kHealingStepMs = kHourMs / 4;  // longer than any pause of a tablet
constexpr int kMostOfOneTablet = 500;
constexpr TimeMs kSignInAfterMs = 25 * 24 * kHourMs;  // before nothing comes any more

template <class Owner>
Act actOf(Owner& owner, void (Owner::*act)(SimTablet&, Random&)) {
    return [&owner, act](SimTablet& tablet, Random& dice) { (owner.*act)(tablet, dice); };
}

}  // namespace

World::World(const Founded& founded, Plan plan)
    : m_stage(founded, std::move(plan)),
      m_network(m_stage),
      m_people(m_stage, m_network),
      m_office(m_stage),
      m_troubles(m_stage, m_network, m_people),
      m_disks(m_stage, m_network, m_people),
      m_upgrades(m_stage, m_people),
      m_hostile(m_stage, m_network, m_people),
      m_day(m_stage, m_network, m_people),
      m_fates(fates()) {}

std::vector<World::Fate> World::fates() {
    return {
        {"poison", actOf(m_troubles, &Troubles::poison)},
        {"kill", actOf(m_troubles, &Troubles::killTablet)},
        {"clock", actOf(m_troubles, &Troubles::jumpClock)},
        {"transfer", actOf(m_office, &Office::transfer)},
        {"restore", actOf(m_office, &Office::restore)},
        {"failover", actOf(m_office, &Office::failOver)},
        {"revoke", actOf(m_troubles, &Troubles::revoke)},
        {"stolen", actOf(m_troubles, &Troubles::steal)},
        {"enrol", actOf(m_troubles, &Troubles::enrolAnother)},
        {"signin", actOf(m_troubles, &Troubles::signIn)},
        {"clone", actOf(m_troubles, &Troubles::clone)},
        {"oldcopy", actOf(m_troubles, &Troubles::setBack)},
        {"destroy", actOf(m_troubles, &Troubles::destroy)},
        {"draft", actOf(m_people, &People::draft)},
        {"weeks", actOf(m_office, &Office::passWeeks)},
        {"gather", [this](SimTablet&, Random&) { m_network.gather(); }},
        {"hostile", actOf(m_hostile, &Hostile::attack)},
        {"disk", actOf(m_disks, &Disks::breakAny)},
        {"damage", actOf(m_disks, &Disks::damage)},
        {"upgrade", actOf(m_upgrades, &Upgrades::upgradeAny)},
        {"erase", actOf(m_office, &Office::erase)},
    };
}

// Mostly people at work; else one of the faults, each as often as its rate says.
void World::step(int index) {
    const auto& plan = m_stage.plan;
    SeededRandom dice(plan.seed * 1'000'003 + static_cast<std::uint64_t>(index));
    m_stage.clock.advance(static_cast<TimeMs>(dice.below(8) == 0 ? dice.below(14 * kHourMs)
                                                                 : dice.below(20 * 60'000)));
    m_stage.tell(std::to_string(index) + "  " + formatMoment(m_stage.clock.nowMs()));
    m_stage.server->beginDay();
    m_stage.learnEntered();
    if (plan.rates.contains("failover") && dice.below(9) == 0) m_stage.server->keepTail();
    SimTablet& tablet = m_stage.anyTablet(dice);
    auto what = static_cast<double>(dice.below(100'000)) / 1'000;
    for (const auto& [fault, act] : m_fates) {
        const auto rate = plan.rates.find(fault);
        if (rate == plan.rates.end()) continue;
        if (what < rate->second) return act(tablet, dice);
        what -= rate->second;
    }
    if (plan.day) return m_day.play(index, dice);
    m_people.work(tablet, dice);
}

// Staff who did not for weeks are sent nothing before they do.
void World::signInAgain(SimTablet& tablet) {
    if (tablet.wiped() || m_stage.isTaken(tablet)) return;
    for (const auto& row : m_stage.server->read()->signIns(tablet.device())) {
        const bool staff = m_stage.founded.logins.contains(row.person);
        if (!staff || m_stage.clock.nowMs() - row.atMs < kSignInAfterMs) continue;
        m_stage.tell(row.person + " signs in again on " + tablet.name);
        const auto& people = tablet.people();
        const auto known = std::find_if(people.begin(), people.end(), [&](const Member& one) {
            return one.person == row.person;
        });
        const auto member = known != people.end()
                                ? *known
                                : memberOf(row.person, m_stage.clock.nowMs(), m_stage.random);
        tablet.engine->signIn(askFor(*m_stage.server, m_stage.founded, row.person, member),
                              [](const auto&) {});
        exchangeAll(tablet);
    }
}

bool World::exchangeAll(SimTablet& tablet) {
    for (int i = 0; auto sent = m_network.take(tablet); ++i) {
        if (i > kMostOfOneTablet) return false;
        m_network.give(tablet, sent->ticket, m_network.ask(tablet, sent->request));
    }
    return true;
}

void World::heal() {
    m_stage.tell("--- the faults end");
    m_network.dropAll();
    m_network.offline.clear();
    m_upgrades.finishServer();
    for (auto& tablet : m_stage.tablets) {
        tablet->clock.offsetMs = 0;
        m_people.checkDrafts(*tablet);
        tablet->unlock(0);
        if (m_stage.isStolen(*tablet)) continue;
        for (const auto& left : tablet->store->drafts()) m_people.endDraft(*tablet, left);
    }
    m_stage.server->keepBackup();  // the log goes on, so that hashes are compared
    std::int64_t before = -1;
    for (int round = 0; round < kHealingRounds; ++round) {
        m_stage.clock.advance(kHealingStepMs);
        m_stage.history.lockedOut.clear();
        std::size_t waiting = 0;
        for (auto& tablet : m_stage.tablets) {
            signInAgain(*tablet);
            tablet->engine->syncNow();
            if (!exchangeAll(*tablet)) {
                return m_stage.history.broken("9 it heals", tablet->name + " never comes to rest");
            }
            m_upgrades.finish(*tablet);
            if (m_stage.isStolen(*tablet)) continue;  // what it holds is lost with it
            if (m_stage.isLockedOut(*tablet)) {
                m_stage.history.lockedOut.insert(tablet->name);
                continue;
            }
            waiting += tablet->store->waiting().count + tablet->store->asideCount();
            if (!tablet->wiped() && tablet->store->wordsDue()) ++waiting;  // made bit by bit
            // It has not shown yet who it is to a server that lost it.
            if (!tablet->wiped() && m_stage.truth.refused.contains(tablet->name)) ++waiting;
        }
        const auto now = m_stage.server->read()->agency()->number;
        if (waiting == 0 && now == before) return;
        before = now;
    }
    m_stage.history.broken("9 it heals", "not all came to rest");
}

}  // namespace ayumi::simulation
