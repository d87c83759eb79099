// A participant's day: what is recorded of it and the signature under it (domain.md "Records").
#include "shared/records/consents.h"
#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

Kind attendance() {
    Kind kind{
        "attendance",
        Audience::Participant,
        {KeyPart::Participant, KeyPart::Day, KeyPart::About},  // about = site
        {choice("status", {"present", "late", "left_early", "absent", "home", "closed"}),
         plain("planned_start", FieldType::TimeOfDay),
         plain("planned_end", FieldType::TimeOfDay),
         plain("arrived", FieldType::TimeOfDay),
         plain("left", FieldType::TimeOfDay),
         plain("left_next_day", FieldType::Boolean),
         integer("break_minutes", 0, 720),
         plain("notice_at", FieldType::Moment),
         plain("notice_by", FieldType::Id),
         choice("notice_from", {"self", "family", "other"}),
         choice("notice_cause", {"health", "hospital", "family", "transport", "feeling", "other"}),
         text("notice_reason"),
         text("notice_advice"),
         plain("notice_confirmed", FieldType::Boolean),
         choice("pickup", {"none", "outward", "homeward", "both"}),
         plain("meal", FieldType::Boolean),
         integer("fare_yen", 0, 1'000'000),
         choice("stage", stages()),
         integer("hourly_yen", 0, 100'000),
         text("note"),
         plain("moved_from", FieldType::Id)},
        writtenTogether()};
    kind.inDayLog = true;
    return kind;
}

Kind reflection() {
    Kind kind{"reflection",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day},
              {answer("went", {"well", "fairly", "a_little_hard", "hard"}),
               answer("tired", {"not", "a_little", "tired", "very"}),
               answer("good_pick", {"work", "care", "talk", "came"}), text("good", 2000),
               answer("hard_pick", {"body", "people", "work", "nothing"}), text("hard", 2000),
               answer("tomorrow_pick", {"same", "slowly", "ask", "rest"}), text("tomorrow", 2000),
               plain("moved_from", FieldType::Id)},
              ownWords()};
    kind.inDayLog = true;
    return kind;
}

// Items are those of check_items, or the usual ones; "1" is the easiest answer, "4" the hardest.
Kind dailyCheck() {
    Kind kind{"daily_check",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day},
              {answer("item.*", {"1", "2", "3", "4"}), plain("help", FieldType::Boolean),
               plain("moved_from", FieldType::Id)},
              ownWords()};
    kind.inDayLog = true;
    kind.consents = {{kSensitiveData, "item.*"}};  // not `help`: that may always be called
    return kind;
}

// `items` orders what is asked. A sign keeps its code for good, so that old days stay readable: one
// that is asked no longer leaves `items` and keeps its words. own_1..4 are asked wherever they
// have words, after the others if `items` does not name them.
Kind checkItems() {
    Kind kind{"check_items",
              Audience::Participant,
              {KeyPart::Participant},
              {texts("items", 40), text("own_1", 60), text("own_2", 60), text("own_3", 60),
               text("own_4", 60), text("sign.*", 60)},
              ownWords()};
    kind.consents = {{kSensitiveData, "own_*"}, {kSensitiveData, "sign.*"}};
    return kind;
}

Kind confirmation() {
    Kind kind{"confirmation",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day},
              {choice("state", {"confirmed", "passed_over"}), text("why", 400)},
              ownWords()};
    kind.inDayLog = true;
    kind.consents = {{kElectronicConfirmation, "state", "confirmed"}};
    return kind;
}

// A decision on what its `covers` name (shared/sync/day_log.h). Signing again replaces `signed`,
// returning leaves it standing: what was signed stays readable.
Kind signOff() {
    return {
        "sign_off",
        Audience::Participant,
        {KeyPart::DayOrRecord},
        {plain("signed", FieldType::Object), plain("returned", FieldType::Object), text("comment")},
        {{Role::Coach, Relation::Assigned, Access::Read},
         {Role::Supervisor, Relation::Agency, Access::Write},
         {Role::Admin, Relation::Agency, Access::Read}}};
}

}  // namespace

std::vector<Kind> dayKinds() {
    return {attendance(), reflection(), dailyCheck(), checkItems(), confirmation(), signOff()};
}

}  // namespace ayumi::records
