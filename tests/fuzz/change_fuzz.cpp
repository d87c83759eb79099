// Changes as a batch carries them, each read by itself: shared/sync/change.h; and what the table
// of kinds says about their fields.
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/change.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

void storedAndRestored(const sync::Change& change) {
    const auto restored = sync::restoreChange(change.body, change.signature);
    require(restored.ok(), "what was read is read again from where it is kept");
    require(restored->travelling() == change.travelling(), "and travels on as it came");
    require(sync::bodyOf(*restored) == sync::bodyOf(change), "and means the same");
    require(restored->bodyHash() == change.bodyHash(), "and has the same hash");
}

void madeAnew(const sync::Change& change) {
    const sync::Change made = sync::signChange(change, signer());
    require(sync::verifyChange(made, signer().publicKey), "a signed change verifies");
    require(!sync::verifyChange(change, signer().publicKey), "another's signature does not");
    const auto parsed = parseCanonical(made.travelling());
    require(parsed.ok(), "a made change is canonical");
    const auto read = sync::readChange(*parsed);
    require(read.ok(), "a made change can be read");
    require(read->body == made.body && read->signature == made.signature, "as it was made");
    require(sync::bodyOf(*read) == made.body, "with every member");
}

void judged(const sync::Change& change) {
    static const auto kinds = records::KindTable::released();
    (void)sync::voids(change.set);
    const records::Kind* kind = kinds.find(change.kind);
    if (kind == nullptr) return;
    const auto valid = records::validateSet(*kind, change.set);
    if (!valid) {
        requireCode(valid.error(),
                    {"field_type", "field_too_long", "field_out_of_range", "field_choice",
                     "field_time_past_midnight", "field_day", "field_time"});
        require(valid.error().args.contains("field"), "a refused field has its name");
    }
    if (!kind->hasNaturalKey()) return;
    require(isUuid(records::naturalRecordId(*kind, change.agency, change.participant, change.day,
                                            change.about)),
            "a natural key gives an id");
}

}  // namespace

void tryInput(std::string_view input) {
    const auto parsed = parseCanonical(input, 12);
    if (!parsed) return requireMessageCode(parsed.error());
    const auto change = sync::readChange(*parsed);
    if (!change) {
        requireCode(change.error(), {"change_shape", "change_too_large", "json_depth"});
        require(change.error().code != "change_shape" || change.error().args.contains("member"),
                "change_shape names a member");
        return;
    }
    require(change->travelling() == input, "a change travels on as it came");
    require((*parsed)["format"] == change->format && (*parsed)["number"] == change->number,
            "numbers are read whole");
    storedAndRestored(*change);
    if (change->format > sync::kChangeFormat) return;
    madeAnew(*change);
    judged(*change);
}

}  // namespace ayumi::fuzz
