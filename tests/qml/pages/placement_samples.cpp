#include "tests/qml/pages/placement_samples.h"

namespace ayumi::testing {

namespace {

std::map<std::string, Json> termsAt(const std::string& site, const char* stage, const char* from) {
    return {
        {"site", site},           {"programme", "universal_employment"}, {"stage", stage},
        {"from", from},           {"weekdays", Json::array({1, 3, 5})},  {"planned_start", "09:30"},
        {"planned_end", "15:00"}, {"contract", "confirmation"},          {"contract_on", from},
        {"transport", "actual"}};
}

}  // namespace

SentPlacements sendPlacements(AgencyFixture& agency) {
    SentPlacements sent;
    auto unpaid = termsAt(agency.sites[0], "unpaid_commuter", "2025-10-01");
    unpaid["to"] = "2026-04-05";
    unpaid["pay_basis"] = "none";
    sent.unpaid = agency.send({"placement", kPlaced, unpaid, agency.supervisor});
    auto paid = termsAt(agency.sites[0], "paid_commuter", "2026-04-06");
    paid["pay_basis"] = "hourly";
    paid["pay_yen"] = 350;
    paid["reason"] = "品出しの手順を、ひとりで最後までできるようになったため。";
    paid["follows"] = sent.unpaid;
    sent.paid = agency.send({"placement", kPlaced, paid, agency.supervisor});
    sent.preparing = agency.send(
        {"placement",
         kPlaced,
         {{"site", agency.sites[2]}, {"programme", "universal_employment"}, {"trial", true}},
         agency.supervisor});
    sent.consultation = agency.send({"meeting",
                                     kPlaced,
                                     {{"purpose", "consultation"},
                                      {"held_on", "2026-11-09"},
                                      {"words", "本がすきなので、図書館も見てみたいです。"},
                                      {"placement", sent.preparing}},
                                     agency.coach});
    sent.visit = agency.send({"meeting",
                              kPlaced,
                              {{"purpose", "site_visit"},
                               {"held_on", "2026-11-16"},
                               {"present", "本人、高橋、館の人"},
                               {"said", "本をならべる仕事を見た。静かで落ちつくと話していた。"},
                               {"placement", sent.preparing}},
                              agency.coach});
    return sent;
}

}  // namespace ayumi::testing
