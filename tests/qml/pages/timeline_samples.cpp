#include "tests/qml/pages/timeline_samples.h"

#include "shared/base/time_text.h"

namespace ayumi::testing {

namespace {

constexpr const char* kLastOldDay = "2026-01-31";

void sendDays(AgencyFixture& agency) {
    const auto day = [&](const char* on, std::map<std::string, Json> set) {
        agency.send(
            {"attendance", kLivedThrough, std::move(set), agency.coach, agency.sites[0], on});
    };
    day("2026-11-18", {{"status", "present"},
                       {"arrived", "08:58"},
                       {"left", "13:02"},
                       {"note", "袋づめを最後まで。"}});
    day("2026-11-11", {{"status", "late"}, {"arrived", "09:20"}});
    agency.send({"reflection",
                 kLivedThrough,
                 {{"good", "家でゆっくりした。"}},
                 agency.people[kLivedThrough],
                 {},
                 "2026-11-15"});
    for (int back = 0; back < kOldDays; ++back) {
        day(addDays(kLastOldDay, -back).c_str(), {{"status", "present"}, {"arrived", "09:00"}});
    }
}

std::string meeting(AgencyFixture& agency, const char* held, const char* purpose,
                    std::map<std::string, Json> set) {
    set["held_on"] = held;
    set["purpose"] = purpose;
    return agency.send({"meeting", kLivedThrough, std::move(set), agency.coach});
}

std::string visit(AgencyFixture& agency, const char* of) {
    AgencyFixture::Sent sent{"visit",
                             {},
                             {{"status", "done"},
                              {"coach", agency.coach},
                              {"site", agency.sites[0]},
                              {"way", "workplace"},
                              {"arrived", "10:00"},
                              {"left", "10:40"},
                              {"done", "休けいの合図を決めた。"}},
                             agency.coach};
    sent.day = "2026-11-12";
    sent.people = {of};
    return agency.send(sent);
}

}  // namespace

SentTimeline sendTimeline(AgencyFixture& agency) {
    SentTimeline sent;
    sendDays(agency);
    sent.goal = agency.send({"goal",
                             kLivedThrough,
                             {{"item", "自分から休む"},
                              {"task", "カードを出す"},
                              {"from", "2026-11-02"},
                              {"to", "2026-11-30"},
                              {"reviewed_on", "2026-11-18"},
                              {"review", "午前は言えた。"},
                              {"result", "partly"}},
                             agency.coach});
    sent.plan = agency.send(
        {"plan",
         kLivedThrough,
         {{"explained_on", "2026-10-29"}, {"from", "2026-11-01"}, {"aim_long", "週4日はたらく"}},
         agency.supervisor});
    sent.visit = visit(agency, kLivedThrough);
    visit(agency, "井上");  // nobody else's stand in the line
    sent.trial = agency.send({"placement",
                              kLivedThrough,
                              {{"site", agency.sites[2]},
                               {"programme", "employment_transition"},
                               {"trial", true},
                               {"contract_on", "2026-11-03"},
                               {"from", "2026-11-04"},
                               {"to", "2026-11-05"},
                               {"reason", "静かな場所が合っていた。"}},
                              agency.supervisor});
    sent.earlierTalk =
        meeting(agency, "2026-11-06", "monthly", {{"decided", "昼の休みを10分のばす。"}});
    sent.lastTalk = meeting(agency, "2026-11-17", "review",
                            {{"words", "本の仕事を、もう一度したいです。"},
                             {"said", "実習の3日間をふりかえった。"},
                             {"decided", "来月、図書館に聞いてみる。"}});
    sent.ahead = meeting(agency, "2026-11-30", "plan", {{"place", "相談室"}});
    sent.rest = agency.send({"pause",
                             kLivedThrough,
                             {{"from", "2026-11-09"}, {"to", "2026-11-10"}, {"why", "health"}},
                             agency.coach});
    return sent;
}

}  // namespace ayumi::testing
