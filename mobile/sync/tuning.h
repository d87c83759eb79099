// Every limit and pause of the engine. Milliseconds of the monotonic clock unless said otherwise.
#pragma once

#include <cstddef>

#include "mobile/store/cell_rows.h"
#include "shared/base/clock.h"

namespace ayumi::tablet {

struct Tuning {
    // ---- Batches. A message is at most 2 MiB unpacked and 256 KiB gzipped (security.md "Limits").
    // Changes shrink to a quarter and less; should a batch not, the server's 413 halves it.
    std::size_t batchBytes = 512 * 1024;
    std::size_t batchChanges = 600;     // at most sync::kMaxBatchChanges
    std::size_t batchChangesLeast = 8;  // a batch that is cut again and again shrinks to this
    std::size_t pageRecords = 1000;     // asked for; the server may send fewer

    // ---- When to sync
    TimeMs afterSaveMs = 0;      // soon after a save: taps of one moment go together
    TimeMs pollMs = 5 * 60'000;  // only while the live channel is down
    TimeMs pollJitterMs = 60'000;

    // ---- After failures: doubles from least to most, and a random half of it is taken off, so
    // that tablets that lost the server together do not come back together.
    TimeMs pauseLeastMs = 1'000;
    TimeMs pauseMostMs = 5 * 60'000;
    TimeMs refusedPauseMs = 10 * 60'000;  // the server knows us and says no (401, 403)
    int retryAfterMostS = 3600;

    // ---- The live channel
    TimeMs livePauseLeastMs = 1'000;
    TimeMs livePauseMostMs = 2 * 60'000;
    TimeMs liveSettledMs = 30'000;  // up that long: the next loss starts from the least pause

    // ---- An answer that never comes (the transport has its own, shorter time limits)
    TimeMs answerTimeoutMs = 90'000;

    // ---- Comparing with the server (docs/sync.md "Cells"). Corrected time, except the pause.
    TimeMs checkEveryMs = 24 * 3'600'000;   // the bytes that lie here are hashed anew
    std::size_t checkRecords = 50;          // at once, about 5 ms: a save waits no longer than that
    TimeMs checkPauseMs = 20;               // between two slices
    TimeMs repairAgainMs = 24 * 3'600'000;  // a cell that still differs is left alone so long
    int compareTries = 3;                   // while other people's news keep coming in between
    std::size_t cellRecords = 500;          // of one page of a cell

    // ---- When space runs out: what may go, and how far back daily records always stay
    store::Eviction eviction = {};

    // ---- The clock is corrected when the server's differs by more than the noise of a round trip
    TimeMs clockNoiseMs = 200;
};

}  // namespace ayumi::tablet
