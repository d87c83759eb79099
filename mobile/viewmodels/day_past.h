// What a record held before, as lines of a page: values that were replaced, and where two had
// stood, which, and who chose. From what the server told (record_history.h).
#pragma once

#include <QVariantList>

#include <set>
#include <string>
#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/record_history.h"

namespace ayumi::viewmodels {

// {field, change} of the values that settledFacts() tells of.
std::set<std::pair<std::string, std::string>> settledValues(const PastChanges& past);

// FactLines of what stands no longer and is not in settledFacts(), oldest first.
QVariantList replacedFacts(const DayLines& lines, const store::RecordView& view,
                           const PastChanges& past);

// {field, label, stood: FactLines, value, by, bySelf, way, at, reason}, oldest first; `value` is
// empty where the record was taken back instead.
QVariantList settledFacts(const DayLines& lines, const PastChanges& past, const SheetOf& of = {});

// Who wrote the changes that stand in `log`, and those of `past`: change -> a value of it.
using KnownChanges = std::map<std::string, store::ValueView>;
void knowChanges(KnownChanges& known, const store::RecordView& view, const PastChanges& past);

// The day word for word as signed, with who had written it as far as this tablet knows.
std::vector<RecordLine> signedLines(const DayLines& lines, const store::DecisionView& decision,
                                    const KnownChanges& known);

}  // namespace ayumi::viewmodels
