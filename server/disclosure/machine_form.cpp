// JSON, a record a line.
#include "server/disclosure/form.h"
#include "shared/base/time_text.h"

namespace ayumi::disclosure {

namespace {

Json partyJson(const Party& party) {
    Json out{{"role", party.role}};
    if (!party.id.empty()) out["id"] = party.id;
    if (!party.name.empty()) out["name"] = party.name;
    return out;
}

Json changeJson(const ToldChange& change) {
    Json out{{"change", change.id},
             {"number", change.number},
             {"received_at", formatMoment(change.receivedAtMs)},
             {"author", partyJson(change.author)},
             {"set", change.set},
             {"stands", change.stands},
             {"left_out", change.leftOut}};
    if (change.madeAtMs != 0) out["made_at"] = formatMoment(change.madeAtMs);
    if (change.wordsOf) {
        out["proxy"] = {{"words_of", partyJson(*change.wordsOf)}, {"confirmed", change.confirmed}};
    }
    if (change.handedBy) out["handed_by"] = partyJson(*change.handedBy);
    if (!change.reason.empty()) out["reason"] = change.reason;
    return out;
}

Json recordJson(const ToldRecord& record) {
    Json past = Json::array();
    for (const auto& change : record.past) past.push_back(changeJson(change));
    Json out{{"record", record.record},   {"kind", record.kind},     {"values", record.values},
             {"beside", record.beside},   {"others", record.others}, {"left_out", record.leftOut},
             {"void", record.takenBack},  {"sealed", record.sealed}, {"own_eyes", record.ownEyes},
             {"changes", std::move(past)}};
    if (!record.day.empty()) out["day"] = record.day;
    if (!record.about.empty()) out["about"] = record.about;
    return out;
}

Json heldJson(const ToldHeld& held) {
    Json out{{"code", held.code},
             {"readable", held.readable},
             {"others", held.others},
             {"decision", held.decision},
             {"change", changeJson(held.change)}};
    if (!held.kind.empty()) out["kind"] = held.kind;
    if (!held.day.empty()) out["day"] = held.day;
    return out;
}

Json tabletJson(const ToldTablet& tablet) {
    Json out{{"name", tablet.name},
             {"use", tablet.use},
             {"protection", tablet.protection},
             {"state", tablet.state},
             {"last_seen_at", formatMoment(tablet.lastSeenAtMs)},
             {"holds", tablet.holds}};
    if (tablet.signedInAtMs) out["signed_in_at"] = formatMoment(*tablet.signedInAtMs);
    return out;
}

class MachineForm final : public Form {
public:
    MachineForm(Holding& holding, Out out) : m_holding(holding), m_out(std::move(out)) {}

    void begin(const Cover& cover) override {
        const Json head{{"format", "ayumi/disclosure"},
                        {"version", kDisclosureFormat},
                        {"made_at", formatMoment(m_holding.nowMs())},
                        {"agency", {{"id", cover.agency}, {"name", cover.agencyName}}},
                        {"log", {{"number", cover.head.number}, {"hash", cover.head.hash}}},
                        {"participant", m_holding.person()},
                        {"asked_by", cover.askedBy},
                        {"reason", cover.reason},
                        {"hidden", kBar},
                        {"not_held", kNotHeld}};
        std::string text = canonical(head);
        text.pop_back();
        m_out(text + ",\n\"records\":[");
    }
    void record(const ToldRecord& record) override { line(recordJson(record)); }
    void held(const ToldHeld& held) override {
        openHeld();
        line(heldJson(held));
    }
    void end() override {
        openHeld();
        Json tail{{"coaches", Json::array()},
                  {"supervisors", Json::array()},
                  {"admins", Json::array()},
                  {"tablets", Json::array()},
                  {"disclosures", Json::array()}};
        for (const auto& one : m_holding.coaches()) {
            tail["coaches"].push_back(
                {{"coach", partyJson(one.coach)}, {"from", one.from}, {"to", one.to}});
        }
        for (const char* role : {"supervisor", "admin"}) {
            for (const auto& one : m_holding.parties().activeStaff(role)) {
                tail[std::string(role) + 's'].push_back(partyJson(one));
            }
        }
        for (const auto& one : m_holding.tablets()) tail["tablets"].push_back(tabletJson(one));
        for (const auto& one : m_holding.disclosures()) {
            tail["disclosures"].push_back({{"at", formatMoment(one.atMs)},
                                           {"asked_by", one.askedBy},
                                           {"reason", one.reason}});
        }
        m_out("],\n" + canonical(tail).substr(1) + "\n");
    }

private:
    void openHeld() {
        if (m_heldOpen) return;
        m_out("],\n\"held\":[");
        m_heldOpen = true;
        m_first = true;
    }
    void line(const Json& one) {
        m_out(std::string(m_first ? "\n" : ",\n") + canonical(one));
        m_first = false;
    }

    Holding& m_holding;
    const Out m_out;
    bool m_first = true;
    bool m_heldOpen = false;
};

}  // namespace

std::unique_ptr<Form> machineForm(Holding& holding, Out out) {
    return std::make_unique<MachineForm>(holding, std::move(out));
}

void tell(Holding& holding, const Cover& cover, const std::vector<Form*>& forms) {
    for (Form* form : forms) form->begin(cover);
    holding.eachRecord([&](const ToldRecord& record) {
        for (Form* form : forms) form->record(record);
    });
    holding.eachHeld([&](const ToldHeld& held) {
        for (Form* form : forms) form->held(held);
    });
    for (Form* form : forms) form->end();
}

}  // namespace ayumi::disclosure
