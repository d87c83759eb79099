// What goes wrong in a simulated world.
#include "shared/base/time_text.h"
#include "tests/simulation/world.h"

namespace ayumi::simulation {

tablet::HttpAnswer World::ask(const tablet::HttpRequest& request) {
    if (request.method == "POST" && request.target == "/v1/changes" &&
        !m_history.poisoned.empty()) {
        if (const auto read = sync::readPushRequest(request.body)) {
            for (const Json& change : read->changes) {
                if (!m_history.poisoned.contains(textOf(change, "id"))) continue;
                ++m_history.counts["fault poison"];
                return {500, canonical({{"code", "internal"}, {"status", 500}}), {}, {}};
            }
        }
    }
    return exchange(*m_server, request);
}

// One exchange, and what the network makes of it.
void World::deliver(SimTablet& tablet, Random& dice) {
    auto sent = tablet.takeSent();
    if (!sent) return;
    ++m_history.counts["exchange"];
    const auto lost = [&](const char* failure) {
        tablet.answer(sent->ticket, {0, {}, failure, {}});
    };
    const auto fate = dice.below(100);
    if (fate < 8 && allowed("cut")) {
        ++m_history.counts["fault cut before"];
        return lost("unreachable");
    }
    if (fate < 14 && allowed("late")) {
        ++m_history.counts["fault late request"];
        m_late.push_back({&tablet, sent->ticket, sent->request, {}});
        return lost("timeout");
    }
    if (fate < 18 && allowed("busy")) {
        ++m_history.counts["fault busy"];
        return tablet.answer(
            sent->ticket,
            {503, canonical({{"code", "storage_unavailable"}, {"status", 503}}), {}, 5});
    }
    auto answer = ask(sent->request);
    if (fate < 26 && allowed("twice")) {
        ++m_history.counts["fault twice"];
        ask(sent->request);
    }
    if (fate > 90 && allowed("cut")) {
        ++m_history.counts["fault cut after"];
        return lost("cut");
    }
    if (fate > 82 && allowed("late")) {
        ++m_history.counts["fault late answer"];
        m_late.push_back({&tablet, sent->ticket, {}, answer});
        return lost("timeout");
    }
    tablet.answer(sent->ticket, std::move(answer));
}

// A request nobody waits for reaches the server, or an answer nobody waits for a tablet.
void World::deliverLate(Random& dice) {
    if (m_late.empty()) return;
    const auto which = static_cast<std::ptrdiff_t>(dice.below(m_late.size()));
    Late late = std::move(m_late[static_cast<std::size_t>(which)]);
    m_late.erase(m_late.begin() + which);
    if (late.request) {
        ask(*late.request);
    } else {
        late.tablet->answer(late.ticket, *late.answer);
    }
}

void World::jumpClock(SimTablet& tablet, Random& dice) {
    static const std::vector<TimeMs> jumps{0, 24 * kHourMs, -24 * kHourMs, 9 * kHourMs,
                                           -9 * kHourMs};
    tablet.clock.offsetMs = jumps[dice.below(jumps.size())];
    m_history.clocksWereWrong = m_history.clocksWereWrong || tablet.clock.offsetMs != 0;
    ++m_history.counts["fault clock"];
}

// Until someone unlocks it again, nothing is sent.
void World::killTablet(SimTablet& tablet, Random& dice) {
    tablet.kill();
    tablet.open();
    if (dice.below(3) != 0) tablet.unlock(0);
    ++m_history.counts["fault kill"];
}

void World::assign(const std::string& participant, const std::string& coach) {
    const auto today = dayOf(m_clock.nowMs());
    const auto record =
        m_server->put("assignment", participant, {}, {{"coach", coach}, {"from", today}});
    m_history.assignments.push_back({record, participant, coach, today, {}});
}

void World::end(Assignment& assignment) {
    assignment.to = dayOf(m_clock.nowMs());
    m_server->put("assignment", assignment.participant, assignment.record, {{"to", assignment.to}});
}

void World::transfer(Random& dice) {
    ++m_history.counts["fault transfer"];
    std::vector<Assignment*> open;
    for (auto& one : m_history.assignments) {
        if (one.to.empty()) open.push_back(&one);
    }
    if (!open.empty() && dice.below(2) == 0) {
        end(*open[dice.below(open.size())]);
    } else {
        const auto& coach = dice.below(2) == 0 ? m_founded.coachA : m_founded.coachB;
        assign(m_founded.participants[dice.below(m_founded.participants.size())], coach);
    }
}

// An old copy of the database comes back; what the office had entered since is entered again.
void World::restore() {
    ++m_history.counts["fault restore"];
    ++m_history.restores;
    for (const auto& tablet : m_tablets) {
        m_history.restoredAfterAWipe = m_history.restoredAfterAWipe || tablet->wiped();
    }
    m_server->restoreBackup();
    for (const auto& one : m_history.assignments) {
        const auto rows = m_server->read()->records({one.record});
        if (!rows.empty() && textOf(rows[0].values, "to") == one.to) continue;
        std::map<std::string, Json> set{{"coach", one.coach}, {"from", one.from}};
        if (!one.to.empty()) set["to"] = one.to;
        m_server->put("assignment", one.participant, one.record, std::move(set));
    }
}

// After a backup: a restore knows neither the tablet nor the keys made on it.
void World::enrolAnother(Random& dice) {
    if (m_tablets.size() >= 5) return;
    ++m_history.counts["fault enrol"];
    const auto file = m_folder.path() / ("t" + std::to_string(m_tablets.size()));
    const auto& coach = dice.below(2) == 0 ? m_founded.coachA : m_founded.coachB;
    auto made = enrol(*m_server, m_clock, m_serverRandom, m_founded.kinds, file, {coach});
    m_tablets.insert(m_tablets.begin(),
                     std::make_unique<SimTablet>(made.name, file, m_clock, m_founded.kinds,
                                                 m_seed * 16 + 2 + m_tablets.size(), made.identity,
                                                 made.people));
    m_tablets.front()->unlock(0);
}

void World::revoke(SimTablet& tablet) {
    if (m_history.revokedDevices.size() + 1 >= m_tablets.size()) return;
    if (m_history.revokedDevices.contains(tablet.device())) return;
    const auto revoked = m_server->services().enrolment.revoke(tablet.device(), "revoked");
    // After a restore the server may not know it yet, and nobody can find it in a list.
    if (!revoked && revoked.error().code == "device_unknown") return;
    if (!revoked) return broken("9 it heals", "a revocation was refused: " + revoked.error().code);
    m_history.revokedDevices.insert(tablet.device());
    ++m_history.counts["fault revoke"];
}

}  // namespace ayumi::simulation
