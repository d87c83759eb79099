// What people say to each other about a day, calls for help, and what became of held changes.
#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

Kind comment() {
    return {"comment",
            Audience::Participant,
            {},
            {plain("on", FieldType::Id), text("text", 4000)},  // on = the record spoken of
            writtenTogether()};
}

// It says that help is wanted and carries no text (security.md "Who reads what").
Kind flag() {
    auto rules = writtenTogether();
    rules.pop_back();
    Kind kind{"flag",
              Audience::Participant,
              {},
              {choice("source", {"asked", "words", "staff"})},
              std::move(rules)};
    kind.urgent = true;
    return kind;
}

Kind flagSeen() {
    return {"flag_seen",
            Audience::Participant,
            {},
            {plain("flag", FieldType::Id), text("done", 2000)},
            {{Role::Participant, Relation::Self, Access::Read},
             {Role::Coach, Relation::Assigned, Access::Write},
             {Role::Supervisor, Relation::Agency, Access::Write}}};
}

// One per held change, whichever of the two comes first (sync.md, exchanges 5). `about` = the
// change. No word of the change itself: all staff may read it.
Kind release() {
    return {"release",
            Audience::Agency,
            {KeyPart::About},
            {choice("decision", {"released", "mended", "set_aside"})},
            {{Role::Coach, Relation::Agency, Access::Read},
             {Role::Supervisor, Relation::Agency, Access::Write},
             {Role::Admin, Relation::Agency, Access::Read}}};
}

}  // namespace

std::vector<Kind> talkKinds() { return {comment(), flag(), flagSeen(), release()}; }

}  // namespace ayumi::records
