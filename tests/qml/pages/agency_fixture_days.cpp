// Days that were signed, amended and talked about, and what the server keeps aside.
#include <algorithm>

#include "shared/base/time_text.h"
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
    auto words = change(
        "reflection", natural("reflection", ""), person,
        {{"went", "well"}, {"tired", "a_little"}, {"good", "レジ袋を100枚たためた"}}, person, day);
    words.handedBy = coach;
    words = sync::signChange(words, m_key);
    sync::RecordState attendance = sync::emptyState(came);
    sync::fold(attendance, shared(came), came.madeAtMs);
    sync::RecordState reflection = sync::emptyState(words);
    sync::fold(reflection, shared(words), words.madeAtMs);
    const auto decision =
        sync::decisionOn({&attendance, &reflection}, [](std::string_view) { return std::nullopt; });
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
    m_states.push_back(
        state({change("comment", id(), person, {{"text", "早退は体調のため。本人へ確認しました。"}},
                      coach, day)}));
    m_states.push_back(state(
        {change("flag", id(), people["小林"], {{"source", "asked"}}, people["小林"], today)}));
}

void AgencyFixture::addRareThings() {
    const std::string& person = people["井上"];
    const std::string day = kReturnedDay;
    const auto natural = [&](const char* kind, const std::string& whose, const std::string& when,
                             const std::string& about) {
        return records::naturalRecordId(*m_kinds.find(kind), agency, whose, when, about);
    };
    const auto came = change("attendance", natural("attendance", person, day, sites[0]), person,
                             {{"status", "present"}, {"arrived", "08:59"}}, coach, day, sites[0]);
    sync::RecordState attendance = sync::emptyState(came);
    sync::fold(attendance, std::make_shared<const sync::Change>(came), came.madeAtMs);
    const auto decision =
        sync::decisionOn({&attendance}, [](std::string_view) { return std::nullopt; });
    m_states.push_back(state({came}));
    m_states.push_back(state({change("sign_off", natural("sign_off", person, day, ""), person,
                                     {{"returned", sync::writeDecision(decision)},
                                      {"comment", "帰りの時刻を、本人に確かめてください。"}},
                                     supervisor, day)}));
    const std::string& other = people["グエン"];
    m_states.push_back(state({change(
        "check_items", natural("check_items", other, "", ""), other,
        {{"items", Json::array({"sleep", "mood"})},
         {"own_1",
          "知らない人の声が大きく聞こえて、頭の右のほうが重くなり、手がつめたくて字が書きにく"
          "くなること（雨の日の朝や、電車のあと）"}},
        coach)}));
}

void AgencyFixture::addWrittenWeeks() {
    const std::string& me = people["佐々木"];
    const char* const tired[] = {"not", "a_little", "tired", "very", "unknown", "no_answer"};
    const char* const answers[] = {"1", "2", "3", "4", "unknown", "no_answer"};
    const char* const statuses[] = {"present", "late", "left_early", "absent", "home", "closed"};
    int turn = 0;
    for (std::string day = "2026-10-12"; day < today; day = addDays(day, 1)) {
        if (weekdayOf(day) > 5 || day == kSignedDay || day == "2026-10-22") continue;
        const int now = turn++;
        send({"reflection", "佐々木", {{"tired", tired[now % 6]}}, me, {}, day});
        send({"daily_check",
              "佐々木",
              {{"item.sleep", answers[now * 5 % 6]},
               {"item.own_1", answers[now / 2 % 6]},
               {"item.medicine", answers[now % 4]}},
              me,
              {},
              day});
        if (day >= addDays(today, -14)) continue;  // those are in every fixture
        send({"attendance", "佐々木", {{"status", statuses[now % 6]}}, coach, sites[0], day});
    }
    send({"attendance", "佐々木", {{"status", "present"}}, coach, sites[0], "2026-10-17"});
}

// Of 佐々木: two that hold, one that was withdrawn. What the daily check asks everybody agreed to
// but 三浦.
void AgencyFixture::addConsents() {
    for (const auto& [name, one] : people) {
        if (name == "三浦") continue;
        m_states.push_back(state({change("consent", id(), one,
                                         {{"scope", "sensitive_data"},
                                          {"text_version", "健康のことについて 第2版"},
                                          {"given_by", "self"},
                                          {"given_on", "2026-04-01"},
                                          {"means", "paper"}},
                                         coach)}));
    }
    const std::string& person = people["佐々木"];
    m_states.push_back(state({change("consent", id(), person,
                                     {{"scope", "electronic_confirmation"},
                                      {"text_version", "電子での確認について 第2版"},
                                      {"given_by", "self"},
                                      {"given_on", "2026-04-01"},
                                      {"means", "paper"}},
                                     coach)}));
    const std::string photo = id();
    const auto given = change("consent", photo, person,
                              {{"scope", "photo"},
                               {"text_version", "写真の使い方 第1版"},
                               {"to_whom", "あさひの道の広報紙"},
                               {"given_by", "guardian"},
                               {"given_by_name", "佐々木 ひさし"},
                               {"given_on", "2026-04-01"},
                               {"means", "paper"}},
                              coach);
    auto withdrawn = change("consent", photo, person, {{"withdrawn_on", "2026-10-30"}}, supervisor);
    withdrawn.reason = "広報紙には出たくないとのこと";
    m_states.push_back(state({given, sync::signChange(withdrawn, m_key)}));
}

sync::Change AgencyFixture::changeOf(const Sent& sent) {
    const auto& kind = *m_kinds.find(sent.kind);
    const std::string person = sent.participant.empty() ? "" : people.at(sent.participant);
    const std::string day = sent.day.empty() ? today : sent.day;
    const std::string record = kind.hasNaturalKey()
                                   ? records::naturalRecordId(kind, agency, person, day, sent.about)
                               : sent.record.empty() ? id()
                                                     : sent.record;
    const std::string own = std::exchange(device, id());
    sync::ChangeContent made =
        change(sent.kind, record, person, sent.set, sent.author.empty() ? supervisor : sent.author,
               day, sent.about);
    device = own;
    made.handedBy = sent.handedBy;
    made.proxy = sent.proxy;
    for (const auto& name : sent.people) made.people.push_back(people.at(name));
    std::sort(made.people.begin(), made.people.end());
    return sync::signChange(made, m_key);
}

std::string AgencyFixture::send(const Sent& sent) { return sendRivals({sent}); }

std::string AgencyFixture::sendRivals(const std::vector<Sent>& sent) {
    std::vector<sync::Change> made;
    for (const auto& one : sent) made.push_back(changeOf(one));
    m_states.push_back(state(made));
    return made.front().record;
}

void AgencyFixture::sendSigned(const Sent& attendance) {
    const auto came = changeOf(attendance);
    sync::RecordState log = sync::emptyState(came);
    sync::fold(log, std::make_shared<const sync::Change>(came), came.madeAtMs);
    const auto decision = sync::decisionOn({&log}, [](std::string_view) { return std::nullopt; });
    m_states.push_back(state({came}));
    send({"sign_off",
          attendance.participant,
          {{"signed", sync::writeDecision(decision)}},
          supervisor,
          {},
          attendance.day});
}

std::string AgencyFixture::hold(const Sent& sent, Error reason) {
    const auto made = changeOf(sent);
    m_held.push_back({made.id,
                      Json::parse(made.travelling()),
                      {},
                      std::move(reason),
                      clock.nowMs(),
                      made.device});
    return made.id;
}

void AgencyFixture::holdSamples() {
    hold({"attendance",
          "松田",
          {{"status", "late"}, {"arrived", "14:20"}, {"note", "バスがおくれた"}},
          coach,
          sites[2]},
         {"no_right", {{"person", coach}}});
    hold({"daily_check", "小林", {{"item.sleep", "3"}, {"help", false}}, people["小林"]},
         {"forged_signature", {}});
    hold({"sign_off", "グエン", {{"signed", Json{{"covers", Json::object()}}}}},
         {"waits", {{"change", id()}}});
    hold({"comment", "井手", {{"text", "あした、電話で確かめます。"}}, coach},
         {"device_revoked", {}});
    m_held.push_back(
        {"unread/1", nullptr, "{\"kind\":", {"unreadable", {}}, clock.nowMs(), device});
}

}  // namespace ayumi::testing
