// Everything that puts rows.
#include <algorithm>
#include <deque>

#include "server/storage/queries.h"
#include "server/storage/row_readers.h"
#include "server/storage/tables.h"
#include "shared/records/kinds.h"
#include "shared/sync/state_hash.h"

namespace ayumi::storage {

namespace {

using enum ColumnType;

// A table as it is backed up, with what becomes of a row that is there already.
BulkTable written(const char* name, const char* onConflict) {
    BulkTable table = findTable(name)->rows;
    table.onConflict = onConflict;
    return table;
}

const BulkTable kLog = written("log", "");

// What was received and signed never changes; only what was found about it.
const BulkTable kChanges = written(
    "changes",
    "ON CONFLICT (agency, id) DO UPDATE SET number = excluded.number, verdict = excluded.verdict,"
    " code = excluded.code, args = excluded.args, received_at = excluded.received_at,"
    " capped_at = excluded.capped_at");

const BulkTable kRecords =
    written("records",
            "ON CONFLICT (agency, record) DO UPDATE SET kind = excluded.kind,"
            " participant = excluded.participant, day = excluded.day, about = excluded.about,"
            " number = excluded.number, audiences = excluded.audiences, shown = excluded.shown,"
            " state = excluded.state");

// Month, kind and home are fixed by a record's first change, and their index is spared that way.
const BulkTable kPlaces{
    "places",
    {{"audience", Text},
     {"record", Text},
     {"number", Number},
     {"home", Text},
     {"month", Text},
     {"kind", Text},
     {"state_value", Text},
     {"state_hash", Binary}},
    "ON CONFLICT (agency, audience, record) DO UPDATE SET number = excluded.number,"
    " state_value = excluded.state_value, state_hash = excluded.state_hash"};

const BulkTable kScope = written("scope",
                                 "ON CONFLICT (agency, device, audience) DO UPDATE SET"
                                 " readers = excluded.readers, since = excluded.since,"
                                 " left_at = excluded.left_at");

const BulkTable kPersonScope = written(
    "person_scope",
    "ON CONFLICT (agency, person, audience, number) DO UPDATE SET entered = excluded.entered");

// PostgreSQL's jsonb holds no U+0000. The signed text keeps it; what the views show does not.
void replaceNuls(nlohmann::json& value) {
    if (value.is_structured()) {
        for (auto& member : value) replaceNuls(member);
        return;
    }
    if (!value.is_string()) return;
    auto& text = value.get_ref<std::string&>();
    for (auto at = text.find('\0'); at != std::string::npos; at = text.find('\0', at)) {
        text.replace(at, 1, "\xEF\xBF\xBD");
    }
}

// Of several audiences the one whose cell the record counts in.
std::string homeOf(const std::vector<std::string>& audiences) {
    return audiences.size() < 2 ? std::string()
                                : *std::min_element(audiences.begin(), audiences.end());
}

std::int64_t flag(bool value) { return value ? 1 : 0; }

}  // namespace

std::string shownText(const Json& values) {
    std::string text = canonical(values);
    if (text.find("\\u0000") == std::string::npos) return text;
    auto clean = values;
    replaceNuls(clean);
    return clean.dump();
}

void Queries::putAgency(const AgencyRow& row) {
    m_session->run(
        "INSERT INTO agency (" AYUMI_AGENCY_COLUMNS
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        " ON CONFLICT (agency) DO UPDATE SET name = excluded.name, number = excluded.number,"
        " chain = excluded.chain, facts_number = excluded.facts_number,"
        " scope_number = excluded.scope_number, scope_day = excluded.scope_day,"
        " kept_number = excluded.kept_number, kept_entry = excluded.kept_entry",
        {m_agency, row.name, row.number, Blob(row.chain), row.factsNumber, row.scopeNumber,
         row.scopeDay, row.keptNumber, row.keptEntry});
}

void Queries::appendLog(const std::vector<LogRow>& rows) {
    std::vector<Value> values;
    values.reserve(rows.size() * kLog.columns.size());
    for (const auto& row : rows) {
        values.insert(values.end(), {row.number, row.what, row.change, Blob(row.body),
                                     Blob(row.mark), Blob(row.entryHash), Blob(row.chain)});
    }
    m_session->put(kLog, m_agency, values);
}

void Queries::putChanges(const std::vector<ChangeRow>& rows) {
    std::vector<Value> values;
    values.reserve(rows.size() * kChanges.columns.size());
    std::deque<std::string> args;
    for (const auto& row : rows) {
        values.insert(values.end(),
                      {row.id, Blob(row.body), Blob(row.signature), row.record, row.author,
                       row.device, row.deviceNumber, row.number, row.verdict, row.code,
                       args.emplace_back(row.args.dump()), row.receivedAtMs, row.cappedMs});
        if (auto known = m_newestDeviceNumbers.find(row.device);
            known != m_newestDeviceNumbers.end()) {
            known->second = std::max(known->second, row.deviceNumber);
        }
    }
    m_session->put(kChanges, m_agency, values);
}

void Queries::putRecords(const std::vector<RecordRow>& rows) {
    if (rows.empty()) return;
    removeLostAudiences(rows);
    std::vector<Value> values;
    std::vector<Value> places;
    values.reserve(rows.size() * kRecords.columns.size());
    std::deque<std::string> texts;
    std::deque<Bytes> hashes;
    for (const auto& row : rows) {
        values.insert(values.end(), {row.record, row.kind, row.participant, row.day, row.about,
                                     row.number, texts.emplace_back(joinAudiences(row.audiences)),
                                     texts.emplace_back(shownText(row.values)), row.state});
        const auto& home = texts.emplace_back(homeOf(row.audiences));
        const auto& month = texts.emplace_back(sync::monthOf(row.day));
        const auto& stateValue = texts.emplace_back(textOf(row.values, records::kStateField));
        const auto& hash = hashes.emplace_back(sync::stateHash(row.state));
        for (const auto& audience : row.audiences) {
            places.insert(places.end(), {audience, row.record, row.number, home, month, row.kind,
                                         stateValue, Blob(hash)});
        }
    }
    m_session->put(kRecords, m_agency, values);
    m_session->put(kPlaces, m_agency, places);
}

// Audiences are fixed by a record's first change, so there is seldom anything to remove.
void Queries::removeLostAudiences(const std::vector<RecordRow>& rows) {
    std::vector<std::string> ids;
    std::unordered_map<std::string_view, const RecordRow*> byId;
    for (const auto& row : rows) {
        ids.push_back(row.record);
        byId[row.record] = &row;
    }
    std::vector<std::pair<std::string, std::string>> lost;
    m_session->select(
        "SELECT record, audiences FROM records WHERE agency = $1 AND record = ANY($2)",
        {m_agency, &ids}, [&](Row& row) {
            const std::string record = row.text();
            const auto& kept = byId.at(record)->audiences;
            for (auto& audience : splitAudiences(row.text())) {
                if (std::find(kept.begin(), kept.end(), audience) == kept.end()) {
                    lost.emplace_back(std::move(audience), record);
                }
            }
        });
    for (const auto& [audience, record] : lost) {
        m_session->run("DELETE FROM places WHERE agency = $1 AND audience = $2 AND record = $3",
                       {m_agency, audience, record});
    }
}

void Queries::putScope(const std::vector<ScopeRow>& rows) {
    std::vector<Value> values;
    for (const auto& row : rows) {
        values.insert(values.end(),
                      {row.device, row.audience, row.readers, row.since, optionalValue(row.left)});
    }
    m_session->put(kScope, m_agency, values);
}

void Queries::addPersonScope(const std::vector<PersonScopeRow>& rows) {
    std::vector<Value> values;
    for (const auto& row : rows) {
        values.insert(values.end(), {row.person, row.audience, row.number, flag(row.entered)});
    }
    m_session->put(kPersonScope, m_agency, values);
}

// The token's last use is noted beside the writers (noteSeen) and never goes back.
void Queries::putDevice(const DeviceRow& row) {
    m_session->run(
        "INSERT INTO devices (agency, " AYUMI_DEVICE_COLUMNS
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        " ON CONFLICT (agency, device) DO UPDATE SET name = excluded.name,"
        " protection = excluded.protection, used_as = excluded.used_as,"
        " public_key = excluded.public_key, token_hash = excluded.token_hash,"
        " enrolled_at = excluded.enrolled_at, state = excluded.state, forked = excluded.forked,"
        " certificate = excluded.certificate, last_number = excluded.last_number,"
        " last_seen_at ="
        " CASE WHEN excluded.last_seen_at > devices.last_seen_at THEN excluded.last_seen_at"
        " ELSE devices.last_seen_at END",
        {m_agency, row.device, row.name, row.protection, row.use, Blob(row.publicKey),
         Blob(row.tokenHash), row.enrolledAtMs, row.lastSeenAtMs, row.state, flag(row.forked),
         row.lastNumber, row.certificate.dump()});
}

void Queries::putSignIn(const SignInRow& row) {
    m_session->run("INSERT INTO sign_ins (agency, " AYUMI_SIGN_IN_COLUMNS
                   ") VALUES ($1, $2, $3, $4)"
                   " ON CONFLICT (agency, device, person) DO UPDATE SET at = excluded.at",
                   {m_agency, row.device, row.person, row.atMs});
}

void Queries::putKey(const KeyRow& row) {
    m_session->run("INSERT INTO keys (agency, " AYUMI_KEY_COLUMNS
                   ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                   " ON CONFLICT (agency, key) DO UPDATE SET person = excluded.person,"
                   " device = excluded.device, public_key = excluded.public_key,"
                   " registered_at = excluded.registered_at, revoked_at = excluded.revoked_at,"
                   " certificate = excluded.certificate",
                   {m_agency, row.key, row.person, row.device, Blob(row.publicKey),
                    row.registeredAtMs, optionalValue(row.revokedAtMs), row.certificate.dump()});
}

void Queries::putAccount(const AccountRow& row) {
    m_session->run("INSERT INTO accounts (agency, " AYUMI_ACCOUNT_COLUMNS
                   ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                   " ON CONFLICT (agency, person) DO UPDATE SET login = excluded.login,"
                   " salt = excluded.salt, hash = excluded.hash, code_hash = excluded.code_hash,"
                   " code_expires_at = excluded.code_expires_at, code_key = excluded.code_key",
                   {m_agency, row.person, row.login, Blob(row.salt), Blob(row.hash),
                    Blob(row.codeHash), row.codeExpiresAtMs, row.codeKey});
}

void Queries::putInvitation(const InvitationRow& row) {
    m_session->run("INSERT INTO invitations (agency, " AYUMI_INVITATION_COLUMNS
                   ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                   " ON CONFLICT (agency, secret_hash) DO UPDATE SET name = excluded.name,"
                   " used_as = excluded.used_as, expires_at = excluded.expires_at,"
                   " tries_left = excluded.tries_left, used_by = excluded.used_by,"
                   " device = excluded.device",
                   {m_agency, Blob(row.secretHash), row.name, row.use, row.expiresAtMs,
                    static_cast<std::int64_t>(row.triesLeft), Blob(row.usedBy), row.device});
}

}  // namespace ayumi::storage
