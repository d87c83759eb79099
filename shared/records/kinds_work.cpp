// The work around the day: short-term goals and their daily marks, tasks cut out for a person and
// theirs, individual support plans, what was said at meetings, and coaches' visits (domain.md
// "Records").
#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

// 短期目標. `aim_count`, `aim_unit` and `aim_per` make the task countable: 2, 回, a day. `follows`
// = the goal that the talk at its end carried on.
Kind goal() {
    return {
        "goal",
        Audience::Participant,
        {},
        {text("item", 200), text("task", 2000), integer("aim_count", 1, 9999), text("aim_unit", 20),
         choice("aim_per", {"day", "week", "month", "period"}), text("support", 2000),
         text("support_by", 200), plain("from", FieldType::Day), plain("to", FieldType::Day),
         plain("reviewed_on", FieldType::Day), text("review_self", 2000), text("review"),
         choice("result", {"reached", "partly", "not_yet", "stopped"}),
         plain("follows", FieldType::Id)},
        writtenTogether()};
}

// One for each goal and day. `about` = the goal.
Kind goalMark() {
    Kind kind{"goal_mark",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day, KeyPart::About},
              {answer("mark", {"done", "a_little", "not_yet"}), text("note", 2000)},
              ownWords()};
    kind.inDayLog = true;
    return kind;
}

// 業務の切り出し: the work at one site cut into tasks for one person. A task keeps its code for
// good and each of its facts is a field, so that two who change different tasks change different
// fields. Without `place` it is off the list; its words stay for the days on which it was marked.
// Where somebody wrote what to take care of (`care`) it carries ★. `follows` = the list it carries
// on.
Kind taskList() {
    return {"task_list",
            Audience::Participant,
            {},
            {plain("site", FieldType::Id), plain("from", FieldType::Day),
             plain("to", FieldType::Day), integer("place.*", 1, 999), text("task.*", 100),
             integer("minutes.*", 1, 720), text("care.*", 200), plain("follows", FieldType::Id)},
            keptByStaff()};
}

// One for each list and day; `about` = the list. Fields carry the codes of its tasks.
Kind taskMark() {
    Kind kind{"task_mark",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day, KeyPart::About},
              {answer("mark.*", {"done", "a_little", "not_yet"}), text("note.*", 2000)},
              ownWords()};
    kind.inDayLog = true;
    return kind;
}

// 個別支援計画①. The days of its cycle アセスメント → 原案 → 会議 → 計画: a plan without one of
// them counts as not made. `follows` = the plan that it replaces.
Kind plan() {
    return {"plan",
            Audience::Participant,
            {},
            {choice("programme", programmes()),
             plain("from", FieldType::Day),
             plain("to", FieldType::Day),
             text("wish_now", 2000),
             text("wish_later", 2000),
             text("wish_work", 2000),
             text("aim_long", 2000),
             text("aim_short", 2000),
             text("policy"),
             plain("assessed_on", FieldType::Day),
             plain("drafted_on", FieldType::Day),
             plain("met_on", FieldType::Day),
             text("met_with", 400),
             plain("explained_on", FieldType::Day),
             plain("explained_by", FieldType::Id),
             choice("agreed_by", {"self", "parent", "guardian", "curator", "assistant"}),
             text("agreed_by_name", 100),
             plain("copy_on", FieldType::Day),
             plain("review_by", FieldType::Day),
             plain("reviewed_on", FieldType::Day),
             text("review"),
             plain("follows", FieldType::Id)},
            keptByStaff()};
}

Kind meeting() {
    return {"meeting",
            Audience::Participant,
            {},
            {choice("purpose", {"consultation", "assessment", "site_visit", "request", "decision",
                                "plan", "review", "monthly", "other"}),
             plain("held_on", FieldType::Day), text("place", 200), text("present", 400),
             text("words", 2000), text("said"), text("decided"), plain("plan", FieldType::Id),
             plain("placement", FieldType::Id)},
            keptByStaff()};
}

// 支援記録: for one participant or several, with its day; those they support are `people`. Whoever
// looks after one of them reads it, none of the participants does. The way there and the way on
// belong to the visit's time.
Kind visit() {
    return {"visit",
            Audience::People,
            {},
            {choice("status", {"planned", "done", "cancelled"}),
             plain("coach", FieldType::Id),
             plain("site", FieldType::Id),
             choice("way", {"workplace", "office", "home", "phone", "online", "other"}),
             choice("phase", {"intensive", "transition", "follow_up"}),
             plain("planned_start", FieldType::TimeOfDay),
             plain("planned_end", FieldType::TimeOfDay),
             plain("arrived", FieldType::TimeOfDay),
             plain("left", FieldType::TimeOfDay),
             plain("left_next_day", FieldType::Boolean),
             choice("travel_by", {"car", "train", "bus", "bicycle", "walk", "other"}),
             integer("travel_in_minutes", 0, 720),
             integer("travel_in_metres", 0, 1'000'000),
             integer("travel_out_minutes", 0, 720),
             integer("travel_out_metres", 0, 1'000'000),
             text("done"),
             text("next"),
             text("cancelled_why", 400),
             text("overlap_why", 400),
             plain("moved_from", FieldType::Id)},
            {{Role::Coach, Relation::Assigned, Access::Write},
             {Role::Supervisor, Relation::Agency, Access::Write},
             {Role::Admin, Relation::Agency, Access::Read}}};
}

// 月締め, one for each participant and month. `day` = the first of the month; `why` = for what it
// was opened again.
Kind monthClose() {
    auto rules = keptByStaff();
    rules[1].access = Access::Read;
    return {"month_close",
            Audience::Participant,
            {KeyPart::Participant, KeyPart::Day},
            {choice("state", {"closed", "open"}), text("why", 400)},
            std::move(rules)};
}

}  // namespace

std::vector<Kind> workKinds() {
    return {goal(), goalMark(), taskList(), taskMark(), plan(), meeting(), visit(), monthClose()};
}

}  // namespace ayumi::records
