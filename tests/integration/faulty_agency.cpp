#include "tests/integration/faulty_agency.h"

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/support/required.h"

namespace ayumi::testing {

using mobile_tests::RealTablet;

FaultyAgency::FaultyAgency()
    : clock(startOfDayMs(kFaultDay) + 9 * 3'600'000), agency(database(), clock, random) {
    sato = agency.addPerson("佐藤");
    suzuki = agency.addPerson("鈴木");
    coach = agency.addStaff("coach", "高橋");
    supervisor = agency.addStaff("supervisor", "山本");
    site = agency.addSite("南店");
    agency.assign(sato, coach, "2026-04-01");
    agency.assign(suzuki, coach, "2026-04-01");
    a = std::make_unique<RealTablet>(agency, routes, clock, folder.file("a.db"), "A", coach,
                                     diskA.vfs());
    b = std::make_unique<RealTablet>(agency, routes, clock, folder.file("b.db"), "B", supervisor,
                                     diskB.vfs());
    sync(*a);
    sync(*b);
}

FaultyAgency::~FaultyAgency() {
    stopAll();
    a.reset();
    b.reset();
}

storage::StoreConfig FaultyAgency::database() const {
    return storage::SqliteConfig{folder.file("central.db"), Bytes(32, 'c'), 3, centralDisk.vfs()};
}

void FaultyAgency::stopAll() {
    a->kill();
    b->kill();
    routes.stop();
    agency.stop();
}

void FaultyAgency::startAll() {
    agency.start(database(), agency.kinds());
    routes.start(agency);
    a->open();
    b->open();
}

// Another connection's write makes everyone read pages again: else no read would be left to fail.
void FaultyAgency::coolCaches() {
    const auto cool = [this](const char* file, const Bytes& key, const FaultDisk& disk) {
        const auto opened = required(
            sqlite::Database::open(folder.file(file), key, sqlite::Mode::ReadWrite, disk.vfs()));
        const auto version = opened->raw().execAndGet("PRAGMA user_version").getString();
        opened->execute("PRAGMA user_version = " + version);
    };
    cool("central.db", Bytes(32, 'c'), centralDisk);
    cool("a.db", Bytes(32, 'k'), diskA);
    cool("b.db", Bytes(32, 'k'), diskB);
}

void FaultyAgency::keep() {
    stopAll();
    m_kept = {centralDisk.files(), diskA.files(), diskB.files()};
    m_keptMs = clock.nowMs();
    startAll();
}

void FaultyAgency::goBack() {
    stopAll();
    for (auto* disk : {&centralDisk, &diskA, &diskB}) disk->heal();
    centralDisk.put(m_kept[0]);
    diskA.put(m_kept[1]);
    diskB.put(m_kept[2]);
    clock.jumpTo(m_keptMs);
    startAll();
    coolCaches();
}

void FaultyAgency::restartServer() {
    routes.stop();
    agency.stop();
    centralDisk.heal();
    agency.start(database(), agency.kinds());
    routes.start(agency);
}

void FaultyAgency::restart(RealTablet& tablet) {
    tablet.kill();
    (&tablet == a.get() ? diskA : diskB).heal();
    tablet.open();
}

void FaultyAgency::work(RealTablet& tablet, const std::function<void()>& what) {
    try {
        what();
    } catch (const std::exception& failure) {
        tablet.engine->broke(store::errorOf(failure));
    }
}

void FaultyAgency::sync(RealTablet& tablet) {
    work(tablet, [&] { tablet.engine->syncNow(); });
    for (bool flies = true; flies;) {
        work(tablet, [&] { tablet.engine->tick(); });
        work(tablet, [&] { flies = tablet.exchange(); });
    }
}

http::Response FaultyAgency::ask(const std::string& method, const std::string& path,
                                 const std::string& bearer, std::string body) const {
    http::Request request;
    request.method = method;
    request.path = path;
    request.bearer = bearer;
    request.body = std::move(body);
    return routes.ask(std::move(request));
}

Result<tablet::Saved> FaultyAgency::save(RealTablet& tablet, const std::string& person,
                                         std::map<std::string, Json> set,
                                         const std::optional<store::DraftKey>& finishes) {
    Result<tablet::Saved> saved = Error{"nothing", {}};
    try {
        saved = tablet.engine->save({.kind = "attendance",
                                     .participant = person,
                                     .day = kFaultDay,
                                     .about = site,
                                     .set = std::move(set),
                                     .finishes = finishes});
    } catch (const std::exception& failure) {
        saved = store::errorOf(failure);
    }
    return saved;
}

std::string FaultyAgency::verdictOf(const std::string& change) {
    const auto rows = agency.store().read(agency.id())->changes({change});
    return rows.empty() ? "" : rows.front().verdict;
}

void FaultyAgency::expectAgreement() {
    for (int i = 0; i < 2; ++i) {
        clock.advance(600'000);
        sync(*a);
        sync(*b);
    }
    for (const auto& tablet : {a.get(), b.get()}) {
        EXPECT_FALSE(toldBy(*tablet)) << toldBy(*tablet)->code;
        EXPECT_EQ(tablet->store->waiting().count, 0U);
        EXPECT_EQ(tablet->store->asideCount(), 0U);
    }
    const auto onB = b->states();
    const auto reader = agency.store().read(agency.id());
    std::size_t both = 0;
    for (const auto& [record, state] : a->states()) {
        const auto rows = reader->records({record});
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_EQ(rows[0].state, state);
        const auto found = onB.find(record);
        if (found == onB.end()) continue;
        EXPECT_EQ(found->second, state);
        ++both;
    }
    EXPECT_GE(both, 5U);
    EXPECT_EQ(reader->countChanges("quarantined"), 0);
    for (const auto& device : reader->deviceNumbers()) EXPECT_EQ(device.missing(), 0);
    const auto verified =
        services::verifyLog(*reader, agency.kinds(), agency.keys().registration.publicKey);
    EXPECT_TRUE(verified.holds()) << verified.problems.front().code;
}

void FaultyAgency::expectWhole(const std::string& file, const Bytes& key, const FaultDisk& disk) {
    const auto opened = required(
        sqlite::Database::open(folder.file(file), key, sqlite::Mode::ReadOnly, disk.vfs()), file);
    EXPECT_EQ(opened->raw().execAndGet("PRAGMA integrity_check").getString(), "ok") << file;
    SQLite::Statement cipher(opened->raw(), "PRAGMA cipher_integrity_check");
    EXPECT_FALSE(cipher.executeStep()) << file << ": " << cipher.getColumn(0).getString();
    SQLite::Statement foreign(opened->raw(), "PRAGMA foreign_key_check");
    EXPECT_FALSE(foreign.executeStep()) << file;
}

void FaultyAgency::expectLaws() {
    expectWhole("central.db", Bytes(32, 'c'), centralDisk);
    expectWhole("a.db", Bytes(32, 'k'), diskA);
    expectWhole("b.db", Bytes(32, 'k'), diskB);
    expectAgreement();
}

Told toldBy(const http::Response& response) {
    if (response.status == 200) return std::nullopt;
    const Json problem = Json::parse(response.body, nullptr, false);
    const auto code = problem.is_object() ? problem.value("code", "") : "";
    EXPECT_TRUE(response.status == (code == "storage_full" ? 507 : 503) && response.retryAfterS)
        << response.status << ' ' << code;
    return Error{code, {}};
}

Told toldBy(const RealTablet& tablet) { return tablet.engine->status().problem; }

}  // namespace ayumi::testing
