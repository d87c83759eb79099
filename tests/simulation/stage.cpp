#include "tests/simulation/stage.h"

#include <algorithm>

#include "shared/base/bytes.h"
#include "shared/base/crypto.h"

namespace ayumi::simulation {

namespace {

records::KindTable earlierOf(std::uint64_t seed) {
    SeededRandom dice(seed * 32 + 5);
    return earlierKinds(dice);
}

}  // namespace

Stage::Stage(const Founded& foundedAgency, Plan planned)
    : founded(foundedAgency),
      plan(std::move(planned)),
      earlier(earlierOf(plan.seed)),
      clock(founded.nowMs),
      random(plan.seed * 16 + 1),
      truth(founded),
      watch(truth, history, clock) {
    history.tracing = plan.tracing;
    history.records["consent"] = founded.consents;
    auto disk = std::make_shared<testing::FaultDisk>();
    disk->put(moved(founded.serverFiles, founded.folder.path(), folder.path()));
    server = std::make_unique<SimServer>(folder.path() / "server", std::move(disk), clock, random,
                                         anyBuild(3));
    for (const auto& one : founded.tablets) addTablet(one, founded.folder.path(), anyBuild(2));
}

const records::KindTable& Stage::anyBuild(std::uint64_t ofFour) {
    if (!plan.rates.contains("upgrade")) return founded.kinds;
    return random.below(4) < ofFour ? earlier : founded.kinds;
}

void Stage::addTablet(const FoundedTablet& one, const std::filesystem::path& from,
                      const records::KindTable& kinds) {
    const auto file = folder.path() / one.name;
    auto disk = std::make_shared<testing::FaultDisk>();
    disk->put(moved(one.files, from, folder.path()));
    tablets.push_back(std::make_unique<SimTablet>(
        file, std::move(disk), clock, kinds, plan.seed * 100 + static_cast<std::uint64_t>(++made),
        one.identity, one.people));
    history.devices[one.name] = one.identity.device;
    tablets.back()->unlock(0);
}

bool Stage::isStolen(const SimTablet& tablet) const {
    const auto taken = truth.taken.find(tablet.device());
    return taken != truth.taken.end() && taken->second == "stolen";
}

bool Stage::isLockedOut(const SimTablet& tablet) const {
    if (tablet.wiped() || !truth.refused.contains(tablet.name)) return false;
    const auto known = truth.tokens.find(tablet.device());
    if (known == truth.tokens.end() || known->second == tablet.token()) return false;
    const auto copies = std::count_if(history.devices.begin(), history.devices.end(),
                                      [&](auto& one) { return one.second == tablet.device(); });
    return copies > 1 || history.oldCopy.contains(tablet.name);
}

bool Stage::mayBeDropped(const SavedChange& saved) const {
    constexpr TimeMs kKeptMs = 90 * 24 * kHourMs;
    if (saved.firstAnsweredMs == 0 || clock.nowMs() - saved.firstAnsweredMs < kKeptMs) return false;
    const auto rows = server->read()->changes(rowsOf(*saved.change));
    return std::any_of(rows.begin(), rows.end(), [&](const storage::ChangeRow& row) {
        return row.number <= server->backedUpTo();
    });
}

std::vector<std::string> rowsOf(const sync::Change& change) {
    return {change.id, change.id + '/' + toHex(change.bodyHash()),
            "unread/" + toHex(sha256(change.travelling()))};
}

void Stage::recallSignIns() {
    for (auto& [device, people] : truth.people) {
        std::set<std::string> known;
        for (const auto& row : server->read()->signIns(device)) known.insert(row.person);
        auto& lost = truth.lostSignIns[device];
        std::erase_if(lost, [&, &people = people](const auto& person) {
            return known.contains(person) && people.insert(person).second;
        });
        std::erase_if(people, [&, &device = device](const auto& person) {
            const bool lostNow = !known.contains(person) && !everyCopyShows(device, person);
            if (lostNow) lost.insert(person);
            return lostNow;
        });
    }
}

void Stage::learnEntered() {
    if (truth.entered.empty() || server->disk().broken()) return;
    const auto head = server->services().sync.head();
    if (std::exchange(m_learntAt, head) == head) return;
    std::erase_if(truth.assignments,
                  [&](const Assignment& one) { return truth.isEntered(one.participant); });
    for (auto& [participant, entered] : truth.entered) entered.isThere = false;
    for (const auto& row : server->read()->recordsOfKinds({"person", "assignment"})) {
        const auto found = truth.entered.find(row.participant);
        if (found == truth.entered.end() || row.values.value("void", Json()) == true) continue;
        if (row.kind == "person") {
            found->second.isThere = true;
        } else {
            truth.assignments.push_back({row.record, row.participant, textOf(row.values, "coach"),
                                         textOf(row.values, "from"), textOf(row.values, "to"), 0});
        }
    }
}

bool Stage::everyCopyShows(const std::string& device, const std::string& person) const {
    bool any = false;
    for (const auto& tablet : tablets) {
        if (tablet->device() != device || tablet->wiped()) continue;
        const auto keys = tablet->store->keys();
        if (std::none_of(keys.begin(), keys.end(),
                         [&](const auto& key) { return key.person == person; })) {
            return false;
        }
        any = true;
    }
    return any;
}

bool Stage::happens(const char* fault, Random& dice, double share) {
    const auto rate = plan.rates.find(fault);
    if (rate == plan.rates.end()) return false;
    const bool happens = static_cast<double>(dice.below(100'000)) < rate->second * share * 1'000;
    if (happens) count(std::string("fault ") + fault);
    return happens;
}

}  // namespace ayumi::simulation
