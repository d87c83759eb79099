// A supervisor signs while one or two edits of the same day wait on another tablet: in every race
// what was signed stays as it was, and what came later is to be seen (laws 3, 4 and 5).
#include <algorithm>
#include <iostream>
#include <random>

#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

constexpr int kRaces = 200;

class SignOffRaces : public DayTest {
protected:
    struct Race {
        std::string day;
        sync::Decision decision;
        sync::Change signature;
        std::vector<sync::Change> edits;
    };
    struct Count {
        int altered = 0, unseen = 0, lost = 0, held = 0;
        std::map<std::string, int> statuses, verdicts;
    };

    int upTo(int count) { return static_cast<int>(m_dice() % static_cast<unsigned>(count)); }

    // Edits made offline on what the coach's tablet showed in the morning.
    std::vector<sync::Change> offlineEdits(const std::string& day, const sync::Change& came,
                                           const sync::Change& said) {
        std::vector<sync::Change> edits;
        const int kind = upTo(3);
        if (kind == 0) {
            edits.push_back(
                entry("attendance", {{"status", "late"}}, {{"status", {came.id}}}, day));
        } else if (kind == 1) {
            edits.push_back(entry("attendance", {{"left", "15:00"}}, {}, day));
        } else {
            edits.push_back(entry("attendance", {{"status", "absent"}}, {}, day));  // saw nothing
        }
        if (upTo(2) == 0) return edits;
        const auto field = edits[0].set.begin()->first;
        switch (upTo(3)) {
            case 0:  // over the first one
                edits.push_back(entry("attendance", {{field, nullptr}},
                                      {{field, sorted({came.id, edits[0].id})}}, day));
                break;
            case 1:
                edits.push_back(
                    entry("reflection", {{"went", "hard"}}, {{"went", {said.id}}}, day));
                break;
            default:
                edits.push_back(entry("confirmation", {{"state", "confirmed"}}, {}, day));
        }
        return edits;
    }
    static std::vector<std::string> sorted(std::vector<std::string> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    // The signature is made of what the supervisor's tablet pulled before some of the edits came.
    Race run(int number, Count& count) {
        Race race{addDays("2026-01-02", number), {}, {}, {}};
        const auto came = entry("attendance", {{"status", "present"}}, {}, race.day);
        const auto said = entry("reflection", {{"went", "well"}}, {}, race.day);
        race.edits = offlineEdits(race.day, came, said);
        std::vector<sync::Change> known{came, said};
        std::vector<sync::Change> waiting = race.edits;
        const bool baseIsLateToo = upTo(5) == 0;  // the supervisor has it from the tablet itself
        if (!baseIsLateToo)
            agency.push(tabletA.device, known);
        else
            waiting.insert(waiting.end(), known.begin(), known.end());
        for (const auto& edit : race.edits) {
            if (upTo(4) == 0) known.push_back(edit);
        }
        race.decision = DayView().with(known).decision();
        race.signature = sign(boss, decided(boss, race.decision, "signed", {}, race.day));
        waiting.push_back(race.signature);
        std::shuffle(waiting.begin(), waiting.end(), m_dice);
        while (!waiting.empty()) {
            const auto together = std::min<std::size_t>(waiting.size(), 1 + m_dice() % 2);
            const auto end = waiting.begin() + static_cast<std::ptrdiff_t>(together);
            for (const auto& verdict :
                 agency.push(tabletA.device, {waiting.begin(), end}).verdicts) {
                ++count.verdicts[nameOfVerdict(verdict)];
            }
            waiting.erase(waiting.begin(), end);
        }
        return race;
    }

    void look(const Race& race, Count& count) {
        const auto now = view(race.day);
        const auto status = now.status();
        ++count.statuses[std::string(nameOf(status))];
        const auto standing =
            sync::standingDecisions(now.signOff ? &*now.signOff : nullptr, "signed");
        const bool intact = standing.size() == 1 &&
                            standing[0].change->body == race.signature.body &&
                            digestNow(standing[0].decision) == race.decision.digest;
        if (!intact) ++count.altered;
        const auto signedThen = sync::changesOf(race.decision.covers);
        for (const auto& edit : race.edits) {
            const auto verdict = push(edit);
            if (verdict != "applied" && verdict != "contested" && verdict != "amendment") {
                ++count.held;
            }
            const auto& record = now.records.at(edit.record);
            const auto& field = edit.set.begin()->first;
            const bool stands = record.standing.contains(edit.id);
            const bool replaced = !record.stands(field, edit.id) &&
                                  std::any_of(race.edits.begin(), race.edits.end(),
                                              [&](const auto& other) { return saw(other, edit); });
            if (!stands && !replaced) ++count.lost;
            if (!stands || signedThen.contains(edit.id)) continue;
            if (status != sync::DayStatus::Amended && status != sync::DayStatus::Contested) {
                ++count.unseen;
            }
        }
    }
    static bool saw(const sync::Change& other, const sync::Change& one) {
        return std::any_of(other.seen.begin(), other.seen.end(), [&](const auto& seen) {
            return std::find(seen.second.begin(), seen.second.end(), one.id) != seen.second.end();
        });
    }

    std::mt19937 m_dice{20261121};
};

TEST_P(SignOffRaces, AlterNothingSigned_AndHideNothingLater) {
    ASSERT_EQ(push(consent("electronic_confirmation")), "applied");
    Count count;
    std::vector<Race> races;
    for (int i = 0; i < kRaces; ++i) races.push_back(run(i, count));
    for (const auto& race : races) look(race, count);
    std::cout << kRaces << " races: signed versions altered " << count.altered
              << ", later changes unseen " << count.unseen << ", lost " << count.lost << ", held "
              << count.held;
    for (const auto& [status, days] : count.statuses) std::cout << "; " << status << ' ' << days;
    std::cout << "; verdicts at first:";
    for (const auto& [verdict, times] : count.verdicts) std::cout << ' ' << verdict << ' ' << times;
    std::cout << '\n';
    EXPECT_EQ(count.altered, 0);
    EXPECT_EQ(count.unseen, 0);
    EXPECT_EQ(count.lost, 0);
    EXPECT_EQ(count.held, 0);
    // The races must have been ones: each outcome happened.
    for (const char* status : {"signed", "amended", "contested"}) {
        EXPECT_GT(count.statuses[status], 5) << status;
    }
    for (const char* verdict : {"amendment", "contested", "waits"}) {
        EXPECT_GT(count.verdicts[verdict], 5) << verdict;
    }
    EXPECT_TRUE(agency.store().read(agency.id())->heldWith("waits").empty());
    expectLogHolds();
}

AYUMI_ON_BOTH_DATABASES(SignOffRaces);

}  // namespace
}  // namespace ayumi::services
