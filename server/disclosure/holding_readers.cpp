// Who may have the person's records: coaches, tablets, and those who were given them before.
#include <algorithm>
#include <tuple>

#include "server/disclosure/holding.h"
#include "shared/base/time_text.h"

namespace ayumi::disclosure {

std::vector<ToldCoach> Holding::coaches() {
    std::vector<ToldCoach> all;
    std::vector<std::string> ids;
    for (const auto& one : m_index) {
        if (one.kind == "assignment") ids.push_back(one.record);
    }
    for (const auto& row : m_reader.records(ids)) {
        const auto taken = row.values.find("void");
        if (taken != row.values.end() && *taken == true) continue;
        all.push_back({m_parties.of(textOf(row.values, "coach")), textOf(row.values, "from"),
                       textOf(row.values, "to")});
    }
    std::ranges::sort(all, {},
                      [](const ToldCoach& one) { return std::tie(one.from, one.coach.id); });
    return all;
}

std::vector<ToldTablet> Holding::tablets() {
    const std::set<std::string> audiences{records::participantAudience(m_person),
                                          records::authorAudience(m_person)};
    std::map<std::string, TimeMs> signedIn;
    for (const auto& row : m_reader.allSignIns()) {
        if (row.person == m_person) signedIn[row.device] = row.atMs;
    }
    std::vector<ToldTablet> all;
    for (const auto& device : m_reader.devices()) {
        bool known = signedIn.contains(device.device);
        bool holds = false;
        for (const auto& row : m_reader.scope(device.device)) {
            if (!audiences.contains(row.audience)) continue;
            known = true;
            holds = holds || !row.left;
        }
        if (!known) continue;
        ToldTablet tablet{m_parties.hide(device.name),
                          device.use,
                          device.protection,
                          device.state,
                          device.lastSeenAtMs,
                          holds,
                          {}};
        if (signedIn.contains(device.device)) tablet.signedInAtMs = signedIn[device.device];
        all.push_back(std::move(tablet));
    }
    return all;
}

std::vector<ToldDisclosure> Holding::disclosures() {
    std::vector<ToldDisclosure> all;
    for (const auto& row : m_reader.logOf("disclosure")) {
        const auto body = parseJson(row.body);
        if (!body || textOf(*body, "participant") != m_person) continue;
        const auto at = parseMoment(textOf(*body, "made_at"));
        all.push_back(
            {at ? *at : 0, textOf(*body, "asked_by"), m_parties.hide(textOf(*body, "reason"))});
    }
    return all;
}

}  // namespace ayumi::disclosure
