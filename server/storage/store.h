// The central database behind one interface: SQLite (embedded) or PostgreSQL. The same contract
// tests run on both. storage/factory.h knows the concrete types; nothing else does.
//
// Failures of the database itself are exceptions: StorageUnavailable (gone, locked too long, a lost
// connection) and StorageFull (no space); what they say is logged: our own words, never a value. A
// transaction that is not committed leaves nothing.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "server/storage/cell_row.h"
#include "server/storage/rows.h"
#include "server/storage/whole.h"
#include "shared/base/result.h"

namespace ayumi::storage {

class StorageUnavailable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class StorageFull : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Cursor {
    std::int64_t place = 0;
    std::string record;  // greater than every record id: "~"
};

// Of a quarantined change, what it waits for.
struct HeldRow {
    std::string id;
    Json args = Json::object();
};

// The numbers that a device gave its changes, as far as they came: from 1 without a gap if all did.
struct DeviceNumbers {
    std::string device;
    std::int64_t newest = 0;
    std::int64_t count = 0;  // different ones

    std::int64_t missing() const { return newest - count; }
};

struct Page {
    std::vector<PlaceRow> rows;  // by (place, record), ascending, whole states
    bool more = false;
    // How many follow after this page, for a progress bar: counted when a pull begins, then counted
    // down; a record of several audiences counts for each. At least 1 if there are more.
    std::int64_t remaining = 0;
};

// Reads from one consistent snapshot, for one agency, in one thread.
class Reader : public WholeReader {
public:
    virtual std::optional<AgencyRow> agency() = 0;
    virtual std::optional<Bytes> chainAt(std::int64_t number) = 0;
    virtual std::vector<LogRow> log(std::int64_t after, std::size_t limit) = 0;
    virtual std::vector<LogRow> logOf(const std::string& what) = 0;  // few: looks at each entry
    virtual std::int64_t countChanges(const std::string& verdict) = 0;

    virtual std::vector<ChangeRow> changes(const std::vector<std::string>& ids) = 0;
    virtual std::vector<ChangeRow> changesOfRecord(const std::string& record) = 0;  // by number
    // Quarantined ones, by number, after entry `after`.
    virtual std::vector<ChangeRow> heldChanges(std::int64_t after, std::size_t limit) = 0;
    virtual std::vector<HeldRow> heldWith(const std::string& code) = 0;
    // Which devices made changes that are here, and how far they are numbered.
    virtual std::vector<DeviceNumbers> deviceNumbers() = 0;
    // True if another change of it has the number; `exceptChange` may be kept beside its id.
    virtual bool deviceNumberUsed(const std::string& device, std::int64_t number,
                                  const std::string& exceptChange) = 0;

    virtual std::vector<RecordRow> records(const std::vector<std::string>& ids) = 0;
    // By record, ascending in the database's own order; empty `after`: from the first.
    virtual std::vector<RecordRow> recordsAfter(const std::string& after, std::size_t limit) = 0;
    virtual std::vector<RecordRow> recordsOfKinds(const std::vector<std::string>& kinds) = 0;
    // Costs one row if the cursor is (newest number, "~").
    virtual Page page(const std::string& device, const Cursor& after, std::size_t limit) = 0;

    // ---- Cells (sync.md). newestOf: of each the newest record's number or 0, in the order asked.
    virtual std::vector<std::int64_t> newestOf(const std::vector<std::string>& audiences) = 0;
    virtual std::vector<std::string> monthsSince(const std::string& audience, std::int64_t) = 0;
    virtual std::vector<CellRow> cellRows(const std::string& audience) = 0;
    // Of one month by record, after `after` (empty: from the first).
    virtual std::vector<CellRow> cellRows(const std::string& audience, const std::string& month,
                                          const std::string& after, std::size_t limit) = 0;
    virtual std::vector<ScopeRow> scope(const std::string& device) = 0;  // also ended ones
    virtual std::vector<PersonScopeRow> personScope(const std::string& person,
                                                    const std::string& audience) = 0;
    virtual std::vector<PersonScopeRow> standingPersonScopes() = 0;  // entered and not ended

    virtual std::optional<DeviceRow> device(const std::string& device) = 0;
    virtual std::optional<DeviceRow> deviceByToken(const Bytes& tokenHash) = 0;
    virtual std::vector<DeviceRow> devices() = 0;
    virtual std::vector<SignInRow> signIns(const std::string& device) = 0;
    virtual std::vector<SignInRow> allSignIns() = 0;
    virtual std::vector<KeyRow> keys() = 0;
    virtual std::optional<KeyRow> key(const std::string& key) = 0;
    virtual std::optional<AccountRow> account(const std::string& person) = 0;
    virtual std::optional<AccountRow> accountByLogin(const std::string& login) = 0;
    virtual std::optional<InvitationRow> invitation(const Bytes& secretHash) = 0;
    virtual std::optional<InvitationRow> newestOpenInvitation(TimeMs now) = 0;
};

// Holds the agency's row lock from creation to commit or destruction: one writer at a time per
// agency over all processes, so numbers are dense and in commit order and no pull can skip one.
// Within one call of a put no key may come twice.
class Writer : public Reader, public WholeWriter {
public:
    virtual void putAgency(const AgencyRow& row) = 0;
    virtual void appendLog(const std::vector<LogRow>& rows) = 0;
    virtual void putChanges(const std::vector<ChangeRow>& rows) = 0;  // insert, or a new verdict
    virtual void putRecords(const std::vector<RecordRow>& rows) = 0;  // insert or replace
    virtual void putScope(const std::vector<ScopeRow>& rows) = 0;     // insert or replace
    virtual void addPersonScope(const std::vector<PersonScopeRow>& rows) = 0;
    virtual void putDevice(const DeviceRow& row) = 0;
    virtual void putSignIn(const SignInRow& row) = 0;
    virtual void putKey(const KeyRow& row) = 0;
    virtual void putAccount(const AccountRow& row) = 0;
    virtual void putInvitation(const InvitationRow& row) = 0;

    // Told with the commit to everyone who listens on this database, this process too. At most
    // kMaxAnnouncement bytes. Does nothing where no other process can write.
    virtual void announce(const std::string& text) = 0;

    // Durable when it returns, and the lock is free; afterwards the writer is spent.
    virtual void commit() = 0;
};

inline constexpr std::size_t kMaxAnnouncement = 7'900;  // PostgreSQL takes less than 8000

// nullopt: a connection was made anew, and something may have been missed. Answers whether it could
// be made use of; if not, nullopt is told a little later. Must not throw.
using Announced = std::function<bool(const std::optional<std::string>& text)>;

// As long as it lives, announcements are told, on a thread of its own.
class Listening {
public:
    virtual ~Listening() = default;
};

// Thread-safe; readers and writers come from pools and must not outlive it.
class Store {
public:
    virtual ~Store() = default;
    virtual std::unique_ptr<Reader> read(const std::string& agency) = 0;
    virtual std::unique_ptr<Writer> write(const std::string& agency) = 0;  // waits for the lock
    virtual std::vector<std::string> agencies() = 0;
    // Best effort, at most once a minute for each device; waits for no writer.
    virtual void noteSeen(const std::string& agency, const std::string& device, TimeMs now) = 0;
    // Null where no other process can write. The store outlives what is returned.
    virtual std::unique_ptr<Listening> listen(Announced each) = 0;
    // What its operator should mend though everything works. Codes: "database_role_unbound" (arg
    // "role": it sees rows of every agency).
    virtual std::vector<Error> concerns() { return {}; }
};

}  // namespace ayumi::storage
