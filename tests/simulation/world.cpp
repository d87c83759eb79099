#include "tests/simulation/world.h"

#include "shared/base/time_text.h"

namespace ayumi::simulation {

namespace {

namespace fs = std::filesystem;

constexpr int kHealingRounds = 40;
constexpr TimeMs kHealingStepMs = kHourMs / 4;  // longer than any pause of a tablet

}  // namespace

const std::vector<std::string>& allFaults() {
    static const std::vector<std::string> all{"cut",     "twice",  "late",  "clock",
                                              "kill",    "poison", "busy",  "transfer",
                                              "restore", "revoke", "enrol", "draft"};
    return all;
}

World::World(const Founded& founded, std::uint64_t seed, std::set<std::string> faults)
    : m_founded(founded),
      m_seed(seed),
      m_faults(std::move(faults)),
      m_clock(founded.nowMs),
      m_serverRandom(seed * 16 + 1) {
    fs::copy(founded.folder.path(), m_folder.path(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    m_server = std::make_unique<SimServer>(m_folder.path() / "server", m_clock, m_serverRandom,
                                           founded.kinds);
    std::uint64_t tabletSeed = seed * 16 + 2;
    for (const auto& one : founded.tablets) {
        m_tablets.push_back(std::make_unique<SimTablet>(one.name, m_folder.path() / one.name,
                                                        m_clock, founded.kinds, tabletSeed++,
                                                        one.identity, one.people));
        m_tablets.back()->unlock(0);
    }
    m_history.assignments = founded.assignments;
}

World::~World() = default;

bool World::hasRight(const std::string& person, const std::string& participant, TimeMs at) const {
    if (person == m_founded.supervisor) return true;
    const std::string day = dayOf(at);
    return std::any_of(m_history.assignments.begin(), m_history.assignments.end(),
                       [&](const Assignment& one) {
                           return one.coach == person && one.participant == participant &&
                                  one.from <= day && (one.to.empty() || day <= one.to);
                       });
}

SimTablet& World::anyTablet(Random& dice) { return *m_tablets[dice.below(m_tablets.size())]; }

// What happens how often is the mixture of an ordinary day with far too many faults.
void World::step(int index) {
    SeededRandom dice(m_seed * 1'000'003 + static_cast<std::uint64_t>(index));
    m_clock.advance(static_cast<TimeMs>(dice.below(8) == 0 ? dice.below(14 * kHourMs)
                                                           : dice.below(20 * 60'000)));
    SimTablet& tablet = anyTablet(dice);
    const auto what = dice.below(100);
    if (what < 32) {
        save(tablet, dice);
    } else if (what < 42) {
        sign(*m_tablets.back(), dice);
    } else if (what < 66) {
        for (auto often = dice.below(4); often < 4; ++often) deliver(tablet, dice);
    } else if (what < 74) {
        tablet.engine->syncNow();
        for (int i = 0; i < 6; ++i) deliver(tablet, dice);
    } else if (what < 78) {
        tablet.unlock(dice.below(tablet.people().size()));
    } else if (what < 83) {
        deliverLate(dice);
    } else if (what < 87) {
        if (allowed("kill")) killTablet(tablet, dice);
    } else if (what < 91) {
        if (allowed("clock")) jumpClock(tablet, dice);
    } else if (what < 95) {
        if (allowed("transfer")) transfer(dice);
    } else if (what < 96) {
        if (allowed("draft")) draft(tablet, dice);
    } else if (what < 97) {
        m_server->keepBackup();
        if (allowed("enrol")) enrolAnother(dice);
    } else if (what < 99) {
        if (allowed("restore")) restore();
    } else {
        if (allowed("revoke")) revoke(tablet);
    }
}

// Its writer gives it up; on a revoked tablet nobody works on, and what was begun goes sealed.
void World::endDraft(SimTablet& tablet, const store::Draft& draft) {
    if (m_history.revokedDevices.contains(tablet.device())) {
        m_history.draftsOfRevoked.insert(textOf(draft.content, "note"));
        tablet.engine->lock();
    } else if (!tablet.engine->dropDraft(draft.key)) {
        broken("9 it heals", "a draft stays");
    }
}

void World::heal() {
    m_late.clear();
    for (auto& tablet : m_tablets) {
        tablet->clock.offsetMs = 0;
        tablet->unlock(0);
        for (const auto& left : tablet->store->drafts()) endDraft(*tablet, left);
    }
    std::int64_t before = -1;
    for (int round = 0; round < kHealingRounds; ++round) {
        m_clock.advance(kHealingStepMs);
        std::size_t waiting = 0;
        for (auto& tablet : m_tablets) {
            tablet->engine->syncNow();
            for (int i = 0; auto sent = tablet->takeSent(); ++i) {
                if (i > 500) return broken("9 it heals", tablet->name + " never comes to rest");
                tablet->answer(sent->ticket, ask(sent->request));
            }
            waiting += tablet->store->waiting().count + tablet->store->asideCount();
        }
        const auto now = m_server->read()->agency()->number;
        if (waiting == 0 && now == before) return;
        before = now;
    }
    broken("9 it heals", "an outbox did not drain");
}

}  // namespace ayumi::simulation
