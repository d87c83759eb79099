// Every limit of the services, in one place (security.md "Server"). What bounds a connection, a
// body or a socket stands in server/http/limits.h; server/app/limits.h holds both against the
// design.
#pragma once

#include <chrono>
#include <cstddef>

#include "shared/base/clock.h"

namespace ayumi::services {

inline constexpr TimeMs kMinuteMs = TimeMs{60} * 1000;
inline constexpr TimeMs kHourMs = 60 * kMinuteMs;
inline constexpr TimeMs kDayMs = 24 * kHourMs;

// ---- Invitations. Long enough to walk over to the tablet and type 26 characters; what is guessed
// counts against the newest that is open.
inline constexpr TimeMs kInvitationLifeMs = 15 * kMinuteMs;
inline constexpr int kInvitationTries = 5;
inline constexpr std::size_t kInvitationSecretChars = 10;  // base32: 50 bits

// ---- Tokens of tablets. A copied token is good until the tablet uses its next one.
inline constexpr TimeMs kTokenRenewMs = 30 * kDayMs;
// Without any contact for so long, only a sign-in is taken (docs/decisions 0008).
inline constexpr TimeMs kTokenIdleMs = 180 * kDayMs;
// How many renewals behind a database may be that was restored, and still knows the token.
inline constexpr int kMostRenewals = 120;

// ---- Sign-ins
inline constexpr std::size_t kMinPasswordChars = 12;  // ours have 15 characters of 75 bits
inline constexpr int kFailuresPerHour = 10;           // per login or person; then it is closed
inline constexpr TimeMs kFailuresForgottenMs = kHourMs;
inline constexpr TimeMs kCodeLifeMs = 15 * kMinuteMs;  // a participant's code, good once
// Staff without an online login for so long are sent nothing until they have one; saving and
// sending go on.
inline constexpr TimeMs kLoginDueMs = 30 * kDayMs;

// ---- Tablets. One that was not heard of for so long is told of to supervisors.
inline constexpr TimeMs kUnseenMs = 7 * kDayMs;
inline constexpr TimeMs kUnseenLookMs = kMinuteMs;
inline constexpr std::size_t kMostUnseen = 50;

// ---- Rights. One held when a change was made is believed so long after it ended.
inline constexpr TimeMs kLateRightMs = 30 * kDayMs;

// ---- Work done at once
inline constexpr std::size_t kMaxGatheredChanges = 2000;  // pushes that wait, one transaction
inline constexpr std::size_t kPageRecords = 500;          // of a pull, if the caller says nothing
inline constexpr std::size_t kMostPageRecords = 1000;     // whatever the caller asks
// Of the states in a page of records or of a cell, unless one is larger: a tablet takes an answer
// of 8 MiB, and a sheet is a record of up to 2 MiB (shared/sheets/sheet.h).
inline constexpr std::size_t kPageBytes = 2 * 1024 * 1024;
inline constexpr std::size_t kHeldEntries = 500;        // of one page of held changes, at most
inline constexpr std::size_t kHeldBytes = 1024 * 1024;  // of its changes, unless one is larger
inline constexpr std::size_t kHeldLookedAt = 2000;      // then the page ends, whatever it holds

// ---- Comparing (compare.h)
inline constexpr TimeMs kKeptMs = kHourMs;  // what an audience hashes to is believed so long
inline constexpr std::size_t kMostKeptAudiences = 20'000;
inline constexpr std::size_t kMostListedCells = 5'000;  // of one answer; whole audiences

// How often the day is looked at: a new one may begin or end assignments.
inline constexpr std::chrono::milliseconds kDayTurnLook{20'000};

}  // namespace ayumi::services
