// Days that were signed, amended and talked about.
#include "shared/records/validation.h"
#include "shared/sync/day_log.h"
#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

void AgencyFixture::addSignedDay() {
    const auto kinds = records::KindTable::released();
    const std::string& person = people["佐々木"];
    const std::string day = kSignedDay;
    const auto natural = [&](const char* kind, const std::string& about) {
        return records::naturalRecordId(*kinds.find(kind), agency, person, day, about);
    };
    const auto shared = [](const sync::Change& one) {
        return std::make_shared<const sync::Change>(one);
    };
    const auto came = change("attendance", natural("attendance", sites[0]), person,
                             {{"status", "present"}, {"arrived", "08:57"}, {"left", "12:00"}},
                             coach, day, sites[0]);
    const auto words = change("reflection", natural("reflection", ""), person,
                              {{"went", "well"},
                               {"tired", "a_little"},
                               {"good", "レジ袋を100枚たためた"}},
                              person, day);
    sync::RecordState attendance = sync::emptyState(came);
    sync::fold(attendance, shared(came), came.madeAtMs);
    sync::RecordState reflection = sync::emptyState(words);
    sync::fold(reflection, shared(words), words.madeAtMs);
    const auto decision = sync::decisionOn({&attendance, &reflection},
                                           [](std::string_view) { return std::nullopt; });
    const auto signature = change("sign_off", natural("sign_off", ""), person,
                                  {{"signed", sync::writeDecision(decision)}}, supervisor, day);
    auto amendment = change("attendance", natural("attendance", sites[0]), person,
                            {{"left", "11:30"}}, coach, day, sites[0]);
    amendment.seen = {{"left", {came.id}}};
    amendment.reason = "早退の入れ忘れ";
    amendment.knew = {signature.id};
    amendment = sync::signChange(amendment, m_key);
    m_states.push_back(state({came, amendment}));
    m_states.push_back(state({words}));
    m_states.push_back(state({signature}));
    m_states.push_back(state({change("comment", id(), person,
                                     {{"text", "早退は体調のため。本人へ確認しました。"}}, coach,
                                     day)}));
    m_states.push_back(
        state({change("flag", id(), people["小林"], {{"source", "asked"}}, people["小林"], today)}));
}

}  // namespace ayumi::testing
