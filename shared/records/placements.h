// What a placement says about itself: the walk 相談 → アセスメント → 見学 → 受け入れ依頼 →
// 三者で決定 → 契約 → 開始 → 毎月の振り返り → 終了 (domain.md "Programmes decide the paper"), where
// it stands on a day, and what cannot be written in one. `values` are those of a record of kind
// `placement`, meetings those of kind `meeting` (docs/data.md); days are "2026-11-21", "" where
// there is none. Plain functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"
#include "shared/records/day_span.h"

namespace ayumi::records {

// One step: "consultation", "assessment", "site_visit", "request", "decision", "contract", "start",
// "monthly", "end".
struct WalkStep {
    std::string step;
    std::vector<std::string> days;      // done or planned for, in order
    std::vector<std::string> meetings;  // of each day, the record; none of contract, start and end
    bool done = false;                  // the first of its days has come
};

// All nine, in order. A meeting is a step of the placement it names. One that names none: an
// assessment is a step of every placement that begins on its day or later, or is being prepared; a
// monthly look-back of the placement that runs on its day.
std::vector<WalkStep> walkOf(const RecordValues& placement,
                             const std::vector<RecordValues>& meetings, std::string_view today);

enum class PlacementPhase { Preparing, Ahead, Running, Over };  // Preparing: no first day yet

PlacementPhase phaseOf(const Json& values, std::string_view today);

// 確認書 at the first two stages, 雇用契約書 at the last two: "confirmation", "employment"; "" for
// no stage.
std::string contractOf(std::string_view stage);

// Why these values cannot be saved beside the other placements of the person; each with the arg
// "field". Codes: "field_empty" (site, programme, from of one that has an end, pay_basis of one
// that has an amount), "placement_ends_before_start" (to), "contract_of_other_stage" (contract),
// "pay_of_unpaid" (pay_basis: a 無償コミューター with pay), "placement_overlaps" (from; also the
// arg "from" of the other: the person is at this site then already), "stage_without_reason"
// (reason: the stage is another than that of what it follows), "starts_before_followed".
std::vector<Error> placementProblems(const RecordValues& placement,
                                     const std::vector<RecordValues>& others);

}  // namespace ayumi::records
