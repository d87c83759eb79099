// Rows of results as rows of rows.h. The order of the columns is the one of the lists below.
#pragma once

#include "server/storage/rows.h"
#include "server/storage/session.h"
#include "server/storage/store.h"

namespace ayumi::storage {

// What the column `shown` holds for these values: U+0000 is U+FFFD there.
std::string shownText(const Json& values);

#define AYUMI_AGENCY_COLUMNS                                                            \
    "agency, name, number, chain, facts_number, scope_number, scope_day, kept_number, " \
    "kept_entry"
#define AYUMI_LOG_COLUMNS "number, what, change, body, mark, entry_hash, chain"
#define AYUMI_CHANGE_COLUMNS                                                              \
    "id, body, signature, record, author, device, device_number, number, verdict, code, " \
    "args, received_at, capped_at"
#define AYUMI_RECORD_COLUMNS                                            \
    "record, kind, participant, day, about, number, state, audiences, " \
    "CAST(shown AS text)"
#define AYUMI_CELL_COLUMNS "record, home, month, kind, state_value, number, state_hash"
#define AYUMI_SCOPE_COLUMNS "device, audience, readers, since, left_at"
#define AYUMI_PERSON_SCOPE_COLUMNS "person, audience, number, entered"
#define AYUMI_DEVICE_COLUMNS                                                                 \
    "device, name, protection, used_as, public_key, token_hash, enrolled_at, last_seen_at, " \
    "state, forked, last_number, certificate"
#define AYUMI_SIGN_IN_COLUMNS "device, person, at"
#define AYUMI_KEY_COLUMNS "key, person, device, public_key, registered_at, revoked_at, certificate"
#define AYUMI_ACCOUNT_COLUMNS "person, login, salt, hash, code_hash, code_expires_at, code_key"
#define AYUMI_INVITATION_COLUMNS \
    "secret_hash, name, used_as, expires_at, tries_left, used_by, device"

AgencyRow readAgency(Row& row);
LogRow readLog(Row& row);
ChangeRow readChange(Row& row);
HeldRow readHeld(Row& row);
RecordRow readRecord(Row& row);
CellRow readCell(Row& row);
ScopeRow readScope(Row& row);
PersonScopeRow readPersonScope(Row& row);
DeviceRow readDevice(Row& row);
SignInRow readSignIn(Row& row);
KeyRow readKey(Row& row);
AccountRow readAccount(Row& row);
InvitationRow readInvitation(Row& row);

// `audiences` in one column, a line each.
std::string joinAudiences(const std::vector<std::string>& audiences);
std::vector<std::string> splitAudiences(std::string_view joined);

}  // namespace ayumi::storage
