#include "tests/qml/pages/filling_samples.h"

#include "shared/sheets/sheet.h"
#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

namespace {

Json question(const char* code, const char* type, const Json& ask, const Json& more) {
    Json item{{"code", code}, {"type", type}, {"ask", ask}};
    item.update(more);
    return item;
}

Json speed() {
    return question(
        "speed", "single", words("仕事の速さ", "{仕事|しごと}の {速|はや}さ", "Pace of work"),
        {{"section", "work"},
         {"choices",
          {named("alone", words("ひとりでできる", "ひとりで できる", "Alone")),
           named("told", words("声をかけるとできる", "{声|こえ}を かけると できる", "When told")),
           named("help", words("手伝うとできる", "{手伝|てつだ}うと できる", "With help"))}}});
}

Json helpKinds() {
    const auto choice = [](const char* code, const Json& wording) { return named(code, wording); };
    Json other = choice("other", words("その他", "ほか", "Other"));
    other["text"] = true;
    Json none = choice("none", words("どれもいらない", "どれも いらない", "None of these"));
    none["exclusive"] = true;
    return question(
        "helps", "multi",
        words("役に立った手伝い", "{役|やく}に {立|た}った {手伝|てつだ}い",
              "Help that was of use"),
        {{"section", "work"},
         {"when", {{"item", "speed"}, {"any", {"told", "help"}}}},
         {"help",
          words("いくつでも選べます。", "いくつでも {選|えら}べます。", "As many as you like.")},
         {"choices",
          {choice("show", words("やって見せる", "やって {見|み}せる", "Showing it")),
           choice("paper", words("紙に書く", "{紙|かみ}に {書|か}く", "Writing it down")), other,
           none}}});
}

std::map<std::string, Json> about(const char* sheet, int version, const char* state,
                                  const char* day) {
    return {{"sheet", sheet},
            {"version", version},
            {"state", state},
            {"sittings", Json::array({day})},
            {"wording", "standard"}};
}

Json coded(const char* code, Json sheet) {
    sheet["sheet"] = code;
    return sheet;
}

std::map<std::string, Json> with(std::map<std::string, Json> base,
                                 const std::map<std::string, Json>& more) {
    for (const auto& [field, value] : more) base[field] = value;
    return base;
}

}  // namespace

Json reviewSheet(int version) {
    const Json column =
        Json::array({named("goal", words("めあて", "めあて", "Aim")),
                     named("next", words("つぎにすること", "つぎに する こと", "What is next"))});
    return {
        {"engine", sheets::kEngine},
        {"sheet", "review"},
        {"version", version},
        {"title", words("ふりかえりの評価", "ふりかえりの {評価|ひょうか}", "Review")},
        {"by", "both"},
        {"record", "assessment"},
        {"sections",
         {named("work", words("仕事のこと", "{仕事|しごと}の こと", "Work")),
          named("next", words("これからのこと", "これからの こと", "What comes next"))}},
        {"items",
         {speed(), helpKinds(),
          question("seen", "text", words("気づいたこと", "{気|き}づいた こと", "What was noticed"),
                   {{"section", "work"}, {"max", 100}}),
          question("likes", "text",
                   words("好きな仕事", "{好|す}きな {仕事|しごと}", "Work they like"),
                   {{"section", "work"}, {"rows", 3}, {"max", 60}}),
          question("aims", "table", words("これからのめあて", "これからの めあて", "Aims"),
                   {{"section", "next"}, {"rows", 3}, {"columns", column}}),
          question("again", "date",
                   words("つぎに見る日", "つぎに {見|み}る {日|ひ}", "Next review"),
                   {{"section", "next"}})}}};
}

SentFillings sendFillings(AgencyFixture& agency) {
    for (const Json& sheet :
         {coded("tiredness", everyTypeSheet(1)), coded("tiredness", everyTypeSheet(2)),
          reviewSheet(), coded("nights", rhythmSheet())}) {
        sendSheet(agency, sheet);
    }
    sendSelfCheckConsent(agency, kFiller);
    const std::string& person = agency.people[kFiller];
    const auto send = [&](const char* kind, std::map<std::string, Json> set, std::string author,
                          const char* of = "", std::string handedBy = {}) {
        return agency.send({.kind = kind,
                            .participant = kFiller,
                            .set = std::move(set),
                            .author = std::move(author),
                            .about = of,
                            .handedBy = std::move(handedBy)});
    };
    send("attendance", {{"status", "present"}, {"arrived", "10:58"}}, agency.coach,
         agency.sites[1].c_str());
    send("check_items", {{"items", {"sleep", "mood"}}, {"own_1", "頭が重い"}}, agency.coach);
    SentFillings sent;
    sent.june = send("self_check",
                     with(about("tiredness", 1, "submitted", "2026-06-10"),
                          {{"help", "read_aloud"},
                           {"item.tired", "ask"},
                           {"item.whom", "coach"},
                           {"item.signs", {"sleepy", "head"}},
                           {"item.sleep", "fairly"},
                           {"item.work", {"草むしり", "電話に出ること"}},
                           {"item.calm", "図書室"},
                           {"item.scenes", {{{"scene", "音が大きい"}, {"deed", "外に出る"}}}},
                           {"item.since", "2026-04-01"}}),
                     person, "", agency.coach);
    sent.november = send("self_check",
                         with(about("tiredness", 2, "submitted", "2026-11-10"),
                              {{"item.tired", "other"},
                               {"item.tired.other", "水を飲む"},
                               {"item.whom", "boss"},  // answered before the condition went
                               {"item.signs", {"sleepy", "stiff", "more", "gone_code"}},
                               {"item.signs.other", "手がつめたくなる"},
                               {"item.sleep", "no_answer"}}),
                         person);
    sent.begun = send(
        "self_check",
        with(about("tiredness", 2, "draft", "2026-11-19"), {{"item.signs", {"none"}}}), person);
    sent.ownSide =
        send("assessment",
             with(about("review", 1, "submitted", "2026-11-12"),
                  {{"side", "person"}, {"item.speed", "alone"}, {"item.seen", "早くなった"}}),
             person);
    sent.staffSide =
        send("assessment",
             with(about("review", 1, "submitted", "2026-11-13"), {{"side", "staff"},
                                                                  {"item.speed", "told"},
                                                                  {"item.helps", {"show", "paper"}},
                                                                  {"item.seen", "ていねい。"}}),
             agency.coach);
    sent.daily = send("daily_sheet",
                      with(about("nights", 1, "submitted", "2026-11-20"),
                           {{"item.tired", "rest"}, {"item.sleep", "well"}}),
                      person, "nights");
    return sent;
}

}  // namespace ayumi::testing
