// Reader and Writer over Queries. Nothing is decided here.
#pragma once

#include "server/storage/queries.h"

namespace ayumi::storage {

template <class Interface>
class Reads : public Interface {
public:
    explicit Reads(Queries queries) : m_queries(std::move(queries)) {}

    std::optional<AgencyRow> agency() override { return m_queries.agency(); }
    std::optional<Bytes> chainAt(std::int64_t number) override { return m_queries.chainAt(number); }
    std::vector<LogRow> log(std::int64_t after, std::size_t limit) override {
        return m_queries.log(after, limit);
    }
    std::vector<LogRow> logOf(const std::string& what) override { return m_queries.logOf(what); }
    std::int64_t countChanges(const std::string& verdict) override {
        return m_queries.countChanges(verdict);
    }
    std::vector<ChangeRow> changes(const std::vector<std::string>& ids) override {
        return m_queries.changes(ids);
    }
    std::vector<ChangeRow> changesOfRecord(const std::string& record) override {
        return m_queries.changesOfRecord(record);
    }
    std::vector<ChangeRow> heldChanges(std::int64_t after, std::size_t limit) override {
        return m_queries.heldChanges(after, limit);
    }
    std::vector<HeldRow> heldWith(const std::string& code) override {
        return m_queries.heldWith(code);
    }
    std::vector<DeviceNumbers> deviceNumbers() override { return m_queries.deviceNumbers(); }
    bool deviceNumberUsed(const std::string& device, std::int64_t number,
                          const std::string& exceptChange) override {
        return m_queries.deviceNumberUsed(device, number, exceptChange);
    }
    std::vector<RecordRow> records(const std::vector<std::string>& ids) override {
        return m_queries.records(ids);
    }
    std::vector<RecordRow> recordsAfter(const std::string& after, std::size_t limit) override {
        return m_queries.recordsAfter(after, limit);
    }
    std::vector<RecordRow> recordsOfKinds(const std::vector<std::string>& kinds) override {
        return m_queries.recordsOfKinds(kinds);
    }
    Page page(const std::string& device, const Cursor& after, std::size_t limit) override {
        return m_queries.page(device, after, limit);
    }
    std::vector<std::int64_t> newestOf(const std::vector<std::string>& audiences) override {
        return m_queries.newestOf(audiences);
    }
    std::vector<std::string> monthsSince(const std::string& audience,
                                         std::int64_t number) override {
        return m_queries.monthsSince(audience, number);
    }
    std::vector<CellRow> cellRows(const std::string& audience) override {
        return m_queries.cellRows(audience);
    }
    std::vector<CellRow> cellRows(const std::string& audience, const std::string& month,
                                  const std::string& after, std::size_t limit) override {
        return m_queries.cellRows(audience, month, after, limit);
    }
    std::vector<ScopeRow> scope(const std::string& device) override {
        return m_queries.scope(device);
    }
    std::vector<PersonScopeRow> personScope(const std::string& person,
                                            const std::string& audience) override {
        return m_queries.personScope(person, audience);
    }
    std::vector<PersonScopeRow> standingPersonScopes() override {
        return m_queries.standingPersonScopes();
    }
    std::optional<DeviceRow> device(const std::string& device) override {
        return m_queries.device(device);
    }
    std::optional<DeviceRow> deviceByToken(const Bytes& tokenHash) override {
        return m_queries.deviceByToken(tokenHash);
    }
    std::vector<DeviceRow> devices() override { return m_queries.devices(); }
    std::vector<SignInRow> signIns(const std::string& device) override {
        return m_queries.signIns(device);
    }
    std::vector<SignInRow> allSignIns() override { return m_queries.allSignIns(); }
    std::vector<KeyRow> keys() override { return m_queries.keys(); }
    std::optional<KeyRow> key(const std::string& key) override { return m_queries.key(key); }
    std::optional<AccountRow> account(const std::string& person) override {
        return m_queries.account(person);
    }
    std::optional<AccountRow> accountByLogin(const std::string& login) override {
        return m_queries.accountByLogin(login);
    }
    std::optional<InvitationRow> invitation(const Bytes& secretHash) override {
        return m_queries.invitation(secretHash);
    }
    std::optional<InvitationRow> newestOpenInvitation(TimeMs now) override {
        return m_queries.newestOpenInvitation(now);
    }
    std::vector<std::string> erased(const std::vector<std::string>& keys) override {
        return m_queries.erased(keys);
    }
    std::vector<std::string> recordsOfAudience(const std::string& audience) override {
        return m_queries.recordsOfAudience(audience);
    }
    std::vector<TableRow> tableRows(const Table& table, const TableRow& after,
                                    std::size_t limit) override {
        return m_queries.tableRows(table, after, limit);
    }

protected:
    Queries m_queries;
};

using SqlReader = Reads<Reader>;

class SqlWriter final : public Reads<Writer> {
public:
    using Reads::Reads;

    void putAgency(const AgencyRow& row) override { m_queries.putAgency(row); }
    void appendLog(const std::vector<LogRow>& rows) override { m_queries.appendLog(rows); }
    void putChanges(const std::vector<ChangeRow>& rows) override { m_queries.putChanges(rows); }
    void putRecords(const std::vector<RecordRow>& rows) override { m_queries.putRecords(rows); }
    void putScope(const std::vector<ScopeRow>& rows) override { m_queries.putScope(rows); }
    void addPersonScope(const std::vector<PersonScopeRow>& rows) override {
        m_queries.addPersonScope(rows);
    }
    void putDevice(const DeviceRow& row) override { m_queries.putDevice(row); }
    void putSignIn(const SignInRow& row) override { m_queries.putSignIn(row); }
    void putKey(const KeyRow& row) override { m_queries.putKey(row); }
    void putAccount(const AccountRow& row) override { m_queries.putAccount(row); }
    void putInvitation(const InvitationRow& row) override { m_queries.putInvitation(row); }
    void putErased(const std::vector<std::string>& keys) override { m_queries.putErased(keys); }
    void eraseChanges(const std::vector<std::string>& ids) override { m_queries.eraseChanges(ids); }
    void eraseRecords(const std::vector<std::string>& records) override {
        m_queries.eraseRecords(records);
    }
    void erasePerson(const std::string& person, const std::string& audience) override {
        m_queries.erasePerson(person, audience);
    }
    void putTableRows(const Table& table, const std::vector<TableRow>& rows) override {
        m_queries.putTableRows(table, rows);
    }
    void announce(const std::string& text) override { m_queries.announce(text); }
    void commit() override { m_queries.commit(); }
};

}  // namespace ayumi::storage
