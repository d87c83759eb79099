// What is agreed with a participant (docs/data.md `agreement`): what it may expect of them, what
// cannot be written in one, and which of two counts. Values are shown ones of records that are not
// void; days "2026-11-21". Plain functions.
#pragma once

#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/day_span.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

// Kinds of a day's log that a participant fills in, by their names: what `expects` may name.
std::vector<std::string> expectableKinds(const KindTable& kinds);

// Why it cannot be saved, each with the arg "field": "field_empty" (from),
// "agreement_ends_before_start" (to), "agreement_says_nothing" (weekdays: it names no weekday,
// expects nothing, and has neither a line nor a note).
std::vector<Error> agreementProblems(const Json& values);

// Others for the same site that hold on some of its days. Nothing forbids them: of weekdays and of
// the line the one that began last counts, what is expected of the person is put together.
std::vector<RecordValues> agreementsBeside(const RecordValues& agreement,
                                           const std::vector<RecordValues>& others);

}  // namespace ayumi::records
