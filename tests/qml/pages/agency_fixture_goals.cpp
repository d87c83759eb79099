// Short-term goals of 佐々木 in every state, with marks, and one that another tablet changed too.
#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

void AgencyFixture::addGoals() {
    const std::string& me = people["佐々木"];
    const auto goal = [&](const char* name, std::map<std::string, Json> set) {
        goals[name] = send({"goal", "佐々木", std::move(set), coach});
    };
    const auto mark = [&](const char* name, const char* day, const char* code,
                          const char* note = "") {
        std::map<std::string, Json> set{{"mark", code}};
        if (*note != '\0') set["note"] = note;
        send({"goal_mark", "佐々木", std::move(set), me, goals[name], day});
    };
    goal("rest", {{"item", "疲れたら休みを言う"},
                  {"task", "疲れたと思ったら、すぐに休みを言う"},
                  {"aim_count", 2},
                  {"aim_unit", "回"},
                  {"aim_per", "day"},
                  {"support", "合図のカードを机に置く"},
                  {"support_by", "高橋"},
                  {"from", "2026-11-02"},
                  {"to", "2026-11-30"}});
    mark("rest", "2026-11-12", "done");
    mark("rest", "2026-11-13", "a_little");
    mark("rest", "2026-11-16", "not_yet", "言いだせなかった");
    mark("rest", "2026-11-18", "done", "カードを使えた");
    mark("rest", "2026-11-19", "unknown");
    goal("tools", {{"item", "道具をもとの場所にもどす"},
                   {"task", "使いおわった道具をもどす"},
                   {"from", "2026-10-26"},
                   {"to", "2026-12-25"}});
    mark("tools", "2026-11-06", "done");
    goal("greet", {{"item", "朝のあいさつをする"}, {"from", "2026-10-01"}, {"to", "2026-10-30"}});
    mark("greet", "2026-10-14", "done");
    mark("greet", "2026-10-15", "a_little");
    mark("greet", "2026-10-21", "done");
    mark("greet", "2026-10-27", "no_answer");
    goal("early", {{"item", "5分まえに来る"},
                   {"from", "2026-08-03"},
                   {"to", "2026-09-30"},
                   {"reviewed_on", "2026-10-01"},
                   {"review", "バスを1本早くして、来られる日がふえた。"},
                   {"review_self", "前より、あわてなくなった"},
                   {"result", "partly"}});
}

}  // namespace ayumi::testing
