// The limits of security.md and where each is kept. A number that is changed there without the
// design fails here, when it is compiled.
//
// | of                                  | kept in                                     |
// |-------------------------------------|---------------------------------------------|
// | connections, headers, bodies, gzip  | server/http/limits.h                        |
// | invitations, tokens, logins, rights | server/services/limits.h                    |
// | one change, one batch, nesting      | shared/records/validation.h,                |
// |                                     | shared/sync/messages.h, shared/base/json.h  |
// | cost of a password                  | shared/base/crypto.h                        |
// | leaf certificates                   | server/http/certificates.cpp (90 days,      |
// |                                     | renewed after 60)                           |
// | PostgreSQL: locks, idle connections | server/storage/postgres                     |
#pragma once

#include "server/http/limits.h"
#include "server/services/limits.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/records/validation.h"
#include "shared/sync/messages.h"

namespace ayumi::server {

inline constexpr http::Limits kHttpLimits{};

// "<= 256 KiB as sent, <= 2 MiB unpacked, one change <= 64 KiB, depth over 8 refused"
static_assert(kHttpLimits.bodyBytes == 256 * 1024);
static_assert(kHttpLimits.unpackedBytes == 2 * 1024 * 1024);
static_assert(records::kMaxChangeBytes == 64 * 1024);
static_assert(kMaxJsonDepth == 8);
static_assert(sync::kMaxBatchChanges <= services::kMaxGatheredChanges);

// "one-time secret, 10 base32 characters, 5 tries, 15 minutes"
static_assert(services::kInvitationLifeMs == 15 * services::kMinuteMs);
static_assert(services::kInvitationTries == 5);
static_assert(services::kInvitationSecretChars == 10);

// "renewed every 30 days, dead after 180 idle ones"
static_assert(services::kTokenRenewMs == 30 * services::kDayMs);
static_assert(services::kTokenIdleMs == 180 * services::kDayMs);

// "logins >= 12 characters, Argon2id m=19 MiB t=2, 10 failures an hour per account"
static_assert(services::kMinPasswordChars == 12);
static_assert(kLoginCost.passes == 2 && kLoginCost.memoryBytes == 19 * 1024 * 1024);
static_assert(services::kFailuresPerHour == 10);
static_assert(services::kFailuresForgottenMs == services::kHourMs);

// "participants sign in by a staff-issued code (15 minutes)"
static_assert(services::kCodeLifeMs == 15 * services::kMinuteMs);

// "staff without an online login for 30 days: no pulls for them"
static_assert(services::kLoginDueMs == 30 * services::kDayMs);

// "made while assigned is believed until 30 days after the end"
static_assert(services::kLateRightMs == 30 * services::kDayMs);

}  // namespace ayumi::server
