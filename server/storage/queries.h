// Reading and writing of rows.h over a Session, the same for both databases. Members as in store.h.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/storage/page_counts.h"
#include "server/storage/session.h"
#include "server/storage/store.h"

namespace ayumi::storage {

class Queries {
public:
    // `counts` belongs to the store.
    Queries(std::unique_ptr<Session> session, std::string agency, PageCounts& counts)
        : m_session(std::move(session)), m_agency(std::move(agency)), m_counts(counts) {}

    std::optional<AgencyRow> agency();
    std::optional<Bytes> chainAt(std::int64_t number);
    std::vector<LogRow> log(std::int64_t after, std::size_t limit);
    std::vector<LogRow> logOf(const std::string& what);
    std::int64_t countChanges(const std::string& verdict);
    std::vector<ChangeRow> changes(const std::vector<std::string>& ids);
    std::vector<ChangeRow> changesOfRecord(const std::string& record);
    std::vector<ChangeRow> heldChanges(std::int64_t after, std::size_t limit);
    std::vector<HeldRow> heldWith(const std::string& code);
    std::vector<DeviceNumbers> deviceNumbers();
    bool deviceNumberUsed(const std::string& device, std::int64_t number,
                          const std::string& exceptChange);
    std::vector<RecordRow> records(const std::vector<std::string>& ids);
    std::vector<RecordRow> recordsAfter(const std::string& after, std::size_t limit);
    std::vector<RecordRow> recordsOfKinds(const std::vector<std::string>& kinds);
    Page page(const std::string& device, const Cursor& after, std::size_t limit);
    std::vector<std::int64_t> newestOf(const std::vector<std::string>& audiences);
    std::vector<std::string> monthsSince(const std::string& audience, std::int64_t number);
    std::vector<CellRow> cellRows(const std::string& audience);
    std::vector<CellRow> cellRows(const std::string& audience, const std::string& month,
                                  const std::string& after, std::size_t limit);
    std::vector<ScopeRow> scope(const std::string& device);
    std::vector<PersonScopeRow> personScope(const std::string& person, const std::string& audience);
    std::vector<PersonScopeRow> standingPersonScopes();
    std::optional<DeviceRow> device(const std::string& device);
    std::optional<DeviceRow> deviceByToken(const Bytes& tokenHash);
    std::vector<DeviceRow> devices();
    std::vector<SignInRow> signIns(const std::string& device);
    std::vector<SignInRow> allSignIns();
    std::vector<KeyRow> keys();
    std::optional<KeyRow> key(const std::string& key);
    std::optional<AccountRow> account(const std::string& person);
    std::optional<AccountRow> accountByLogin(const std::string& login);
    std::optional<InvitationRow> invitation(const Bytes& secretHash);
    std::optional<InvitationRow> newestOpenInvitation(TimeMs now);
    std::vector<std::string> erased(const std::vector<std::string>& keys);
    std::vector<std::string> recordsOfAudience(const std::string& audience);
    std::vector<TableRow> tableRows(const Table& table, const TableRow& after, std::size_t limit);

    void putAgency(const AgencyRow& row);
    void appendLog(const std::vector<LogRow>& rows);
    void putChanges(const std::vector<ChangeRow>& rows);
    void putRecords(const std::vector<RecordRow>& rows);
    void putScope(const std::vector<ScopeRow>& rows);
    void addPersonScope(const std::vector<PersonScopeRow>& rows);
    void putDevice(const DeviceRow& row);
    void putSignIn(const SignInRow& row);
    void putKey(const KeyRow& row);
    void putAccount(const AccountRow& row);
    void putInvitation(const InvitationRow& row);
    void putErased(const std::vector<std::string>& keys);
    void eraseChanges(const std::vector<std::string>& ids);
    void eraseRecords(const std::vector<std::string>& records);
    void erasePerson(const std::string& person, const std::string& audience);
    void putTableRows(const Table& table, const std::vector<TableRow>& rows);
    void announce(const std::string& text) { m_session->announce(text); }
    void commit() { m_session->commit(); }

private:
    template <class T>
    std::vector<T> all(T (*read)(Row&), const char* sql, Values values);
    template <class T>
    std::optional<T> first(T (*read)(Row&), const char* sql, Values values);
    void removeLostAudiences(const std::vector<RecordRow>& rows);
    std::int64_t newestDeviceNumber(const std::string& device);
    void fillHashes(std::vector<CellRow>& rows);

    std::unique_ptr<Session> m_session;
    std::string m_agency;
    PageCounts& m_counts;
    // Tablets number upwards: nearly every question about a number is answered from here.
    std::unordered_map<std::string, std::int64_t> m_newestDeviceNumbers;
};

template <class T>
std::vector<T> Queries::all(T (*read)(Row&), const char* sql, Values values) {
    std::vector<T> rows;
    m_session->select(sql, values, [&](Row& row) { rows.push_back(read(row)); });
    return rows;
}

template <class T>
std::optional<T> Queries::first(T (*read)(Row&), const char* sql, Values values) {
    std::optional<T> found;
    m_session->select(sql, values, [&](Row& row) {
        if (!found) found = read(row);
    });
    return found;
}

}  // namespace ayumi::storage
