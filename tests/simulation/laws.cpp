#include "tests/simulation/laws.h"

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/simulation/reference.h"

namespace ayumi::simulation {

namespace {

constexpr std::size_t kRowsAtOnce = 1'000;

class Check {
public:
    explicit Check(World& world)
        : m_world(world), m_history(world.history()), m_reader(world.server().read()) {
        std::vector<std::string> ids;
        for (const auto& [id, saved] : m_history.saved) {
            ids.push_back(id);
            ids.push_back(unreadId(saved));
        }
        for (auto& row : m_reader->changes(ids)) m_rows[row.id] = std::move(row);
        for (auto& row : m_reader->recordsAfter({}, kRowsAtOnce)) {
            m_records[row.record] = std::move(row);
        }
    }

    std::vector<Violation> all() {
        m_found = m_history.violations;
        nothingIsLost();
        draftsAreKept();
        nothingWaits();
        nothingIsOverwrittenUnseen();
        nobodyReadsWhatIsNotTheirs();
        clocksRefuseNothing();
        tabletsAgree();
        theLogHolds();
        return std::move(m_found);
    }

private:
    void broken(const char* law, const std::string& what) { m_found.push_back({law, what}); }
    static std::string told(const SavedChange& saved) {
        return saved.change->kind + " " + saved.change->id + " of " + saved.tablet;
    }
    // As the server names what it was given as plain text.
    static std::string unreadId(const SavedChange& saved) {
        return "unread/" + toHex(sha256(saved.change->travelling()));
    }
    bool applied(const std::string& id) const {
        const auto found = m_rows.find(id);
        return found != m_rows.end() && found->second.verdict != "quarantined";
    }

    // Laws 1, 2 and 3: each change is at the server, as it was signed, with a verdict.
    void nothingIsLost() {
        for (const auto& [id, saved] : m_history.saved) {
            const auto found = m_rows.find(id);
            if (found != m_rows.end()) {
                if (found->second.body != saved.change->body)
                    broken("1 nothing lost", "other bytes: " + told(saved));
                continue;
            }
            const bool unread = m_rows.contains(unreadId(saved));
            if (unread || m_history.restoredAfterAWipe) continue;
            broken("1 nothing lost", told(saved));
        }
    }

    void draftsAreKept() {
        std::string held;
        for (const auto& row : m_reader->heldChanges(0, kRowsAtOnce)) held += row.body;
        for (const auto& words : m_history.draftsOfRevoked) {
            if (m_history.restoredAfterAWipe || held.find(words) != std::string::npos) continue;
            broken("1 nothing lost", "begun on a revoked tablet: " + words);
        }
    }

    // Law 3: what is held has a reason that the faults of this world explain.
    void nothingWaits() {
        for (const auto& [id, row] : m_rows) {
            if (row.verdict != "quarantined") continue;
            const bool explained = row.code == "no_right" || row.code == "device_revoked" ||
                                   row.code == "key_revoked" || row.code == "unreadable" ||
                                   row.code == "waits" || row.code == "reason_missing";
            if (!explained) broken("3 no change blocks another", row.code + ": " + id);
            if (row.code == "waits" && applied(textOf(row.args, "change"))) {
                broken("3 no change blocks another", "waits for what is here: " + id);
            }
        }
    }

    // Law 4: what is gone was named by someone whose tablet knew it; fold is what the reference
    // says it is.
    void nothingIsOverwrittenUnseen() {
        std::map<std::string, std::vector<sync::Change>> byRecord;
        for (const auto& [id, saved] : m_history.saved) {
            if (applied(id)) byRecord[saved.change->record].push_back(*saved.change);
            for (const auto& [field, ids] : saved.change->seen) {
                for (const auto& seen : ids) {
                    if (saved.known.contains(seen)) continue;
                    broken("4 not overwritten unseen",
                           told(saved) + " names " + seen + " in " + field);
                }
            }
        }
        for (const auto& [record, changes] : byRecord) {
            const auto row = m_records.find(record);
            if (row == m_records.end()) {
                broken("1 nothing lost", "no state of record " + record);
                continue;
            }
            const auto state = sync::readState(Json::parse(row->second.state),
                                               [](const auto&) { return nullptr; });
            if (!state) {
                broken("4 not overwritten unseen", "a state cannot be read: " + record);
                continue;
            }
            if (standingIn(*state) != withoutEmpty(standingOf(changes))) {
                broken("4 not overwritten unseen",
                       "fold differs from the reference: " + row->second.state);
            }
        }
    }
    static StandingIds standingIn(const sync::RecordState& state) {
        StandingIds standing;
        for (const auto& [id, one] : state.standing) {
            for (const auto& [field, value] : one.change->set) {
                if (state.stands(field, id)) standing[field].insert(id);
            }
        }
        return standing;
    }
    static StandingIds withoutEmpty(StandingIds standing) {
        std::erase_if(standing, [](const auto& one) { return one.second.empty(); });
        return standing;
    }

    bool mayRead(const SimTablet& tablet, const std::string& participant) const {
        return std::any_of(tablet.people().begin(), tablet.people().end(), [&](const Member& one) {
            return m_world.hasRight(one.person, participant, m_world.nowMs());
        });
    }

    // Law 6, and wiped tablets hold nothing.
    void nobodyReadsWhatIsNotTheirs() {
        for (const auto& tablet : m_world.tablets()) {
            const auto held = tablet->states();
            const bool revoked = m_history.revokedDevices.contains(tablet->device());
            if (revoked && (!tablet->wiped() || !held.empty())) {
                broken("6 nobody reads what is not theirs", tablet->name + " was not wiped");
            }
            for (const auto& [record, state] : held) {
                const auto participant = textOf(Json::parse(state), "participant");
                if (participant.empty() || mayRead(*tablet, participant)) continue;
                broken("6 nobody reads what is not theirs", tablet->name + " holds " + state);
            }
        }
    }

    // Law 12: who had the right at the true time is not refused for want of it. A wrong clock
    // together with a lost log is the known limit.
    void clocksRefuseNothing() {
        for (const auto& [id, row] : m_rows) {
            const auto saved = m_history.saved.find(id);
            if (row.code != "no_right" || saved == m_history.saved.end()) continue;
            const bool limit = m_history.clocksWereWrong && m_history.restores > 0;
            if (saved->second.hadRight && !limit) {
                broken("12 wrong clocks refuse nothing", told(saved->second));
            }
        }
    }

    // Laws 8 and 9: all that may see a record hold the bytes of the server.
    void tabletsAgree() {
        for (const auto& tablet : m_world.tablets()) {
            if (tablet->wiped()) continue;
            const auto held = tablet->states();
            for (const auto& [record, row] : m_records) {
                if (row.kind != "attendance" && row.kind != "reflection") continue;
                if (!mayRead(*tablet, row.participant)) continue;
                const auto found = held.find(record);
                if (found == held.end()) {
                    broken("8 a pull never skips", tablet->name + " lacks " + row.state);
                } else if (found->second != row.state) {
                    broken("9 it heals", tablet->name + " holds other bytes of " + record);
                }
            }
            for (const auto& [record, state] : held) {
                if (!m_records.contains(record)) {
                    broken("9 it heals", tablet->name + " holds what the log does not: " + state);
                }
            }
        }
    }

    // Laws 5, 7 and 8: numbers, chain, signatures, digests of signed days, states remade.
    void theLogHolds() {
        const auto result =
            services::verifyLog(*m_reader, m_world.founded().kinds,
                                m_world.server().services().keys.registration.publicKey);
        for (const auto& problem : result.problems) broken("5 7 8 verify", problem.code);
    }

    World& m_world;
    const History& m_history;
    std::unique_ptr<storage::Reader> m_reader;
    std::map<std::string, storage::ChangeRow> m_rows;
    std::map<std::string, storage::RecordRow> m_records;
    std::vector<Violation> m_found;
};

}  // namespace

std::vector<Violation> violationsIn(World& world) { return Check(world).all(); }

}  // namespace ayumi::simulation
