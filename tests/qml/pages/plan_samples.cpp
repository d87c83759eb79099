#include "tests/qml/pages/plan_samples.h"

#include "shared/base/uuid.h"

namespace ayumi::testing {

namespace {

using Set = std::map<std::string, Json>;

Set planWords() {
    return {{"programme", "work_preparation"},
            {"wish_now", "朝、決まった時間に起きて、週3日はたらきたいです。"},
            {"wish_later", "自分の部屋を借りて、ひとりでくらしてみたい。"},
            {"wish_work", "ゆっくりなら、レジの前の仕事もやってみたいです。"},
            {"aim_long", "週3日、午前の仕事をつづける"},
            {"aim_short", "疲れたら、自分から休みを言う"},
            {"policy",
             "1つずつ手順を見せる。休む合図をカードで決めて、使えた日をいっしょに確かめる。"}};
}

// Assessment to copy, in the week before it begins.
Set madeFor(const std::string& from, const std::string& coach) {
    Set set = planWords();
    const std::string month = from.substr(0, 8);
    for (const auto& [field, day] : std::map<std::string, std::string>{{"assessed_on", "01"},
                                                                       {"drafted_on", "03"},
                                                                       {"met_on", "05"},
                                                                       {"explained_on", "06"},
                                                                       {"copy_on", "06"}}) {
        set[field] = month + day;
    }
    set["from"] = from;
    set["met_with"] = "本人、高橋、大野";
    set["explained_by"] = coach;
    set["agreed_by"] = "self";
    return set;
}

Set with(Set set, const Set& more) {
    for (const auto& [field, value] : more) set[field] = value;
    return set;
}

}  // namespace

SentPlans sendPlans(AgencyFixture& agency) {
    SentPlans sent;
    const std::string& coach = agency.coach;
    sent.inForce =
        agency.send({"plan", kPlanned,
                     with(madeFor("2026-06-09", coach), {{"review_by", "2026-12-08"}}), coach});
    sent.next = agency.send(
        {"plan", kPlanned,
         with(planWords(),
              {{"follows", sent.inForce}, {"assessed_on", "2026-11-16"}, {"met_on", "2026-12-01"}}),
         coach});
    sent.minutes = agency.send({"meeting",
                                kPlanned,
                                {{"purpose", "plan"},
                                 {"held_on", "2026-06-05"},
                                 {"place", "みどりの家 相談室"},
                                 {"present", "本人、高橋、大野"},
                                 {"words", "休みたいと言うのが、いちばんむずかしいです。"},
                                 {"said", "作業の手順は覚えた。昼すぎに疲れが出る。"},
                                 {"decided", "休む合図をカードで決める。"},
                                 {"plan", sent.inForce}},
                                coach});
    sent.talk = agency.send({"meeting",
                             kPlanned,
                             {{"purpose", "monthly"},
                              {"held_on", "2026-10-23"},
                              {"words", "レジの前の仕事も、ゆっくりならやってみたいです。"},
                              {"decided", "来月、15分だけためす。"}},
                             coach});
    sent.overdue = agency.send({"plan", kOverdue, madeFor("2026-05-11", coach), coach});
    const std::string twice = agency.id();
    sent.twice[0] = agency.sendRivals({{.kind = "plan",
                                        .participant = kTwice,
                                        .set = madeFor("2026-09-14", coach),
                                        .author = coach,
                                        .record = twice},
                                       {.kind = "plan",
                                        .participant = kTwice,
                                        .set = {{"policy", "声かけを減らして、見守る"}},
                                        .record = twice}});
    sent.twice[1] = agency.send({"plan", kTwice, madeFor("2026-10-12", coach)});
    sent.before =
        agency.send({"plan", kReplaced,
                     with(madeFor("2026-03-16", coach),
                          {{"reviewed_on", "2026-09-04"}, {"review", "午前は休まずに来られた。"}}),
                     coach});
    sent.after = agency.send(
        {"plan", kReplaced, with(madeFor("2026-09-14", coach), {{"follows", sent.before}}), coach});
    return sent;
}

}  // namespace ayumi::testing
