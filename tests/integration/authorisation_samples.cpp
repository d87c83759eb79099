// One right change of each kind, as data.md describes it.
#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "tests/integration/authorisation_agency.h"

namespace ayumi::testing {

namespace {

using Set = std::map<std::string, Json>;

// What needs no consent. Whoever writes to one record writes the same.
const std::map<std::string, Set>& plainSets() {
    static const std::map<std::string, Set> sets{
        {"person", {{"mark", "青い丸"}}},
        {"person/NEW", {{"name", "新しい人"}}},
        {"staff", {{"name_kana", "タチアイ"}}},
        {"site", {{"work", "パンを並べる"}}},
        {"placement", {{"programme", "work_preparation"}, {"from", "2026-04-01"}}},
        {"calendar", {{"open", true}}},
        {"setting", {{"value", "市役所|0300000000"}}},
        {"agreement", {{"note", "週に三日"}}},
        {"pause", {{"from", "2026-04-01"}, {"why", "health"}}},
        {"staff_leave", {{"from", "2026-12-28"}, {"to", "2027-01-03"}}},
        {"consent", {{"scope", "photo"}, {"given_on", "2026-04-01"}}},
        {"attendance", {{"status", "present"}}},
        {"reflection", {{"good", "最後まで並べた"}}},
        {"daily_check", {{"help", true}}},
        {"check_items", {{"items", {"sleep"}}}},
        {"confirmation", {{"state", "passed_over"}, {"why", "先に帰った"}}},
        {"sign_off", {{"comment", "あとで話します"}}},
        {"comment", {{"text", "見ました"}}},
        {"flag", {{"source", "staff"}}},
        {"flag_seen", {{"done", "電話した"}}},
        {"release", {{"decision", "set_aside"}}},
        {"sheet", {{"retired_on", "2099-01-01"}}},
        {"self_check", {{"sheet", "trial"}, {"state", "draft"}}},
        {"daily_sheet", {{"sheet", "trial"}, {"state", "submitted"}}},
        {"assessment", {{"sheet", "trial"}, {"side", "staff"}}},
        {"goal", {{"item", "休みを言う"}}},
        {"goal_mark", {{"mark", "a_little"}}},
        {"task_list", {{"task.wipe", "机をふく"}, {"place.wipe", 1}}},
        {"task_mark", {{"mark.wipe", "a_little"}}},
        {"plan", {{"policy", "ゆっくり進める"}}},
        {"meeting", {{"decided", "来月も続ける"}}},
        {"visit", {{"done", "となりで見た"}}},
        {"month_close", {{"state", "closed"}}},
        {"own_answers", {{"item.signs", Json::array({"head"})}}}};
    return sets;
}

bool isOneOf(const std::string& kind, std::initializer_list<const char*> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

}  // namespace

sync::ChangeContent AuthorisationAgency::sample(const std::string& row, const std::string& actor,
                                                TimeMs madeAtMs) {
    const std::string kind = row.substr(0, row.find('/'));
    const bool handed = row.ends_with("/HANDED");
    ServedTablet& tablet = m_actors.at(actor);
    sync::ChangeContent made;
    made.id = makeUuidV7(madeAtMs, m_random);
    made.record = makeUuidV7(madeAtMs, m_random);
    made.agency = tablet.enrolled.agency;
    made.kind = kind;
    made.author = handed ? sato : tablet.person;
    if (handed) made.handedBy = tablet.person;
    if (row.ends_with("/PROXY")) made.proxy = sync::Proxy{sato, false};
    made.key = tablet.key;
    made.device = tablet.enrolled.device;
    made.number = ++tablet.number;
    made.madeAtMs = madeAtMs;
    const bool nobodys = isOneOf(kind, {"staff", "site", "calendar", "setting", "release", "sheet",
                                        "own_answers", "staff_leave"});
    if (kind == "visit") made.people = {sato};
    if (!nobodys && made.people.empty()) made.participant = sato;
    if (isOneOf(kind, {"attendance", "calendar"})) made.about = site;
    if (kind == "setting") made.about = "help_phone_9";
    if (isOneOf(kind, {"release", "own_answers", "goal_mark", "task_mark"}))
        made.about = makeUuidV7(madeAtMs, m_random);
    if (kind == "sheet") made.about = "trial/" + std::to_string(m_nextDay++);
    if (kind == "daily_sheet") made.about = "trial";
    if (isOneOf(kind,
                {"attendance", "reflection", "daily_check", "confirmation", "calendar", "sign_off",
                 "daily_sheet", "goal_mark", "task_mark", "visit", "month_close"})) {
        made.day = addDays("2026-01-01", m_nextDay++);
    }
    if (row == "person") made.record = sato;
    if (row == "person/NEW") made.participant = made.record;
    if (row == "assignment/NEW") made.participant = makeUuidV7(madeAtMs, m_random);
    if (kind == "staff") made.record = bystander;
    if (kind == "site") made.record = site;
    if (row == "assignment") {
        made.set = {{"coach", bystander}, {"from", "2099-01-01"}};
    } else if (kind == "assignment") {
        made.set = {{"coach", tablet.person}, {"from", "2099-01-01"}, {"provisional", true}};
    } else {
        const auto found = plainSets().find(row);
        made.set = found != plainSets().end() ? found->second : plainSets().at(kind);
    }
    if (const auto& known = *m_kinds.find(kind); known.hasNaturalKey()) {
        made.record =
            records::naturalRecordId(known, made.agency, made.participant, made.day, made.about);
    }
    return made;
}

}  // namespace ayumi::testing
