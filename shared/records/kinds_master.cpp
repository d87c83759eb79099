// People, places and who looks after whom: kept by the office and the supervisor.
#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

// Kept by the office and the supervisor, read by whoever looks after the person, and by the person.
std::vector<Rule> masterOfParticipant() {
    return {{Role::Participant, Relation::Self, Access::Read},
            {Role::Coach, Relation::Assigned, Access::Read},
            {Role::Supervisor, Relation::Agency, Access::Write},
            {Role::Admin, Relation::Agency, Access::Write}};
}

std::vector<Rule> masterOfAgency() {
    return {{Role::Participant, Relation::Agency, Access::Read},
            {Role::Coach, Relation::Agency, Access::Read},
            {Role::Supervisor, Relation::Agency, Access::Write},
            {Role::Admin, Relation::Agency, Access::Write}};
}

Kind person() {
    auto rules = masterOfParticipant();
    rules[1].access = Access::Write;  // the coach keeps the name cards of own people right
    return {"person",
            Audience::Participant,
            {},
            {text("name", 100), text("name_kana", 100), text("nickname", 100),
             plain("birth_day", FieldType::Day), text("mark", 40), text("phone", 40),
             text("guardian_name", 100),
             choice("guardian_as", {"parent", "guardian", "curator", "assistant", "other"}),
             text("guardian_phone", 40), plain("begun_on", FieldType::Day),
             plain("ended_on", FieldType::Day), text("ended_why", 400), text("note")},
            std::move(rules)};
}

Kind staff() {
    auto rules = masterOfAgency();
    rules[2].access = Access::Read;  // roles are the office's to give
    return {"staff",
            Audience::Agency,
            {},
            {text("name", 100), text("name_kana", 100),
             choice("role", {"coach", "supervisor", "admin"}), plain("active", FieldType::Boolean)},
            std::move(rules)};
}

Kind site() {
    return {"site",
            Audience::Agency,
            {},
            {text("name", 200), text("name_kana", 200), text("address", 400), text("phone", 40),
             text("work"), weekdays("open_weekdays"), plain("opens", FieldType::TimeOfDay),
             plain("closes", FieldType::TimeOfDay), text("conditions"), text("help"),
             text("pay", 400), text("transport", 400), text("insurance", 400), text("contact", 200),
             integer("room", 0, 999), plain("confirmed_on", FieldType::Day)},
            masterOfAgency()};
}

// `follows` = the placement that it carries on at another stage or site.
Kind placement() {
    return {
        "placement",
        Audience::Participant,
        {},
        {plain("site", FieldType::Id), choice("programme", programmes()), choice("stage", stages()),
         plain("trial", FieldType::Boolean), plain("from", FieldType::Day),
         plain("to", FieldType::Day), weekdays("weekdays"),
         plain("planned_start", FieldType::TimeOfDay), plain("planned_end", FieldType::TimeOfDay),
         choice("contract", {"confirmation", "employment"}), plain("contract_on", FieldType::Day),
         choice("pay_basis", {"none", "hourly", "daily", "monthly", "piece"}),
         integer("pay_yen", 0, 1'000'000),
         choice("transport", {"actual", "daily", "monthly", "none"}),
         integer("transport_yen", 0, 1'000'000), text("reason"), plain("follows", FieldType::Id)},
        masterOfParticipant()};
}

// `provisional`: a coach who entered a new person gave it to themselves (permissions.h, mayEnter);
// until the office has looked at it.
Kind assignment() {
    return {"assignment",
            Audience::Participant,
            {},
            {plain("coach", FieldType::Id), plain("from", FieldType::Day),
             plain("to", FieldType::Day), plain("provisional", FieldType::Boolean)},
            masterOfParticipant()};
}

Kind calendar() {
    return {"calendar",
            Audience::Agency,
            {KeyPart::About, KeyPart::Day},  // about = site
            {plain("open", FieldType::Boolean), text("note", 200)},
            masterOfAgency()};
}

Kind setting() {
    return {"setting",
            Audience::Agency,
            {KeyPart::About},  // about = name of the setting
            {text("value")},
            masterOfAgency()};
}

// What was agreed for a placement; `expects`: kinds the person fills in on a day of theirs.
Kind agreement() {
    auto rules = masterOfParticipant();
    rules[1].access = Access::Write;
    return {"agreement",
            Audience::Participant,
            {},
            {plain("site", FieldType::Id), plain("from", FieldType::Day),
             plain("to", FieldType::Day), weekdays("weekdays"), texts("expects", 40),
             integer("visit_line_minutes", 60, 720), text("note")},
            std::move(rules)};
}

// Days on which the service rests, and nobody expects the person anywhere.
Kind pause() {
    auto rules = masterOfParticipant();
    rules[1].access = Access::Write;
    return {"pause",
            Audience::Participant,
            {},
            {plain("from", FieldType::Day), plain("to", FieldType::Day),
             choice("why", {"hospital", "health", "family", "other"}), text("note")},
            std::move(rules)};
}

// Days on which a supervisor is away. Whoever stands in (`deputy`) may sign by their own role; the
// record gives no right (deputies.h).
Kind staffLeave() {
    auto rules = masterOfAgency();
    rules.erase(rules.begin());
    return {"staff_leave",
            Audience::Agency,
            {},
            {plain("staff", FieldType::Id), plain("deputy", FieldType::Id),
             plain("from", FieldType::Day), plain("to", FieldType::Day), text("note", 400)},
            std::move(rules)};
}

// Paper's facts of a consent: which text, what for, to whom, by whom, how, until when.
Kind consent() {
    return {"consent",
            Audience::Participant,
            {},
            {choice("scope", {"sensitive_data", "electronic_confirmation", "photo", "self_check",
                              "third_party"}),
             text("text_version", 40), text("to_whom", 400),
             choice("given_by", {"self", "parent", "guardian", "curator", "assistant"}),
             text("given_by_name", 100), plain("given_on", FieldType::Day),
             choice("means", {"paper", "electronic"}), plain("withdrawn_on", FieldType::Day),
             text("note")},
            writtenTogether()};
}

}  // namespace

std::vector<Kind> masterKinds() {
    return {person(),  staff(),     site(),  placement(),  assignment(), calendar(),
            setting(), agreement(), pause(), staffLeave(), consent()};
}

}  // namespace ayumi::records
