// Sheets - forms as data (docs/sheets.md) - and what was filled in on them.
#include "shared/records/consents.h"
#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

// One version of a sheet, whole in one record: its manifest, and its items in parts that fit into
// a change (shared/sheets/parts.h). `about` = "code/version". Kept for good: an answer of years ago
// is read with the sheet it was given on.
Kind sheet() {
    return {"sheet",
            Audience::Agency,
            {KeyPart::About},
            {plain("manifest", FieldType::Object), plain("items.*", FieldType::Object),
             plain("retired_on", FieldType::Day)},
            {{Role::Participant, Relation::Agency, Access::Read},
             {Role::Coach, Relation::Agency, Access::Read},
             {Role::Supervisor, Relation::Agency, Access::Read},
             {Role::Admin, Relation::Agency, Access::Write}}};
}

// What every filling says beside its answers. `consent` = the record it rests on; `sittings` = the
// days on which it was written; `wording` and `help` = how it was asked.
std::vector<Field> filling() {
    return {text("sheet", 40),
            integer("version", 1, 9999),
            answers("item.*"),
            choice("state", {"draft", "submitted", "withdrawn"}),
            texts("sittings", 10),
            choice("wording", {"standard", "easy", "english"}),
            choice("help", {"none", "read_aloud", "explained", "together", "written", "unknown",
                            "no_answer"}),
            plain("consent", FieldType::Id)};
}

// The stress and fatigue self-check and whatever else people write about themselves: at entry, at
// reviews, when things change. Fixed once it is handed over (state submitted).
Kind selfCheck() {
    Kind kind{"self_check", Audience::Participant, {}, filling(), ownWords()};
    kind.consents = {{kSelfCheck, "item.*"}};
    kind.sealedWithout = kSelfCheck;
    return kind;
}

// One filling of a sheet each day, as life_rhythm's. `about` = the sheet's code.
Kind dailySheet() {
    Kind kind{"daily_sheet",
              Audience::Participant,
              {KeyPart::Participant, KeyPart::Day, KeyPart::About},
              filling(),
              ownWords()};
    kind.inDayLog = true;
    kind.consents = {{kSensitiveData, "item.*"}};
    return kind;
}

// What staff write about somebody, and the person's own side of it: training review, self-review,
// workplace hearing, first assessment. `side` = whose it is.
Kind assessment() {
    Kind kind{"assessment", Audience::Participant, {}, filling(), writtenTogether()};
    kind.fields.push_back(choice("side", {"person", "staff"}));
    kind.rules.pop_back();  // not the office's
    kind.consents = {{kSensitiveData, "item.*"}};
    kind.sealedWithout = kSensitiveData;
    return kind;
}

// Answers for the person's own eyes, beside a filling. `about` = that filling's record, whose id
// only those know who may read it; no participant but the author.
Kind ownAnswers() {
    Kind kind{"own_answers",
              Audience::Author,
              {KeyPart::About},
              {text("sheet", 40), integer("version", 1, 9999), answers("item.*")},
              {{Role::Participant, Relation::Agency, Access::Write}}};
    return kind;
}

}  // namespace

std::vector<Kind> sheetKinds() {
    return {sheet(), selfCheck(), dailySheet(), assessment(), ownAnswers()};
}

}  // namespace ayumi::records
