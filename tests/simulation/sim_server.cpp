#include "tests/simulation/sim_server.h"

#include "server/services/backup.h"
#include "server/services/erasing.h"
#include "server/storage/factory.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "tests/support/agency.h"
#include "tests/support/loopback_server.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

namespace {

namespace fs = std::filesystem;
using testing::require, testing::required;

constexpr std::uint64_t kKeySeed = 7;
constexpr TimeMs kFoundedMs = 1'795'000'000'000;
constexpr auto kNoDayTurn = std::chrono::hours(24);  // scope is looked at before every answer
constexpr Argon2Cost kCheapLogin{1, 8192};

struct FixedIdentity {
    services::AgencyKeys keys;
    services::AdminIdentity admin;
};

FixedIdentity fixedIdentity() {
    SeededRandom random(kKeySeed);
    auto keys = testing::makeAgencyKeys(makeUuidV7(kFoundedMs, random), random);
    services::AdminIdentity admin{makeUuidV7(kFoundedMs, random), makeUuidV7(kFoundedMs, random),
                                  makeUuidV7(kFoundedMs, random), makeSigningKey(random)};
    return {std::move(keys), std::move(admin)};
}

}  // namespace

class SimServer::Standby : public storage::Store {
public:
    explicit Standby(std::unique_ptr<storage::Store> store) : m_store(std::move(store)) {}
    void close() { m_store.reset(); }
    void take(std::unique_ptr<storage::Store> store) { m_store = std::move(store); }

    std::unique_ptr<storage::Reader> read(const std::string& agency) override {
        return m_store->read(agency);
    }
    std::unique_ptr<storage::Writer> write(const std::string& agency) override {
        return m_store->write(agency);
    }
    std::vector<std::string> agencies() override { return m_store->agencies(); }
    void noteSeen(const std::string& agency, const std::string& device, TimeMs now) override {
        m_store->noteSeen(agency, device, now);
    }
    std::unique_ptr<storage::Listening> listen(storage::Announced) override { return nullptr; }

private:
    std::unique_ptr<storage::Store> m_store;
};

SimServer::SimServer(const fs::path& folder, std::shared_ptr<testing::FaultDisk> disk, Clock& clock,
                     Random& random, const records::KindTable& kinds)
    : m_folder(folder),
      m_disk(std::move(disk)),
      m_clock(clock),
      m_random(random),
      m_kinds(&kinds),
      m_admin(fixedIdentity().admin),
      m_agency(fixedIdentity().keys.agency) {
    const bool fresh = m_disk->empty();
    fs::create_directories(m_folder);
    open();
    if (fresh) found();
    if (const auto console = read()->device(m_admin.device)) {
        m_adminNumber = console->lastNumber;
    }
    keepBackup();
}

SimServer::~SimServer() = default;

std::unique_ptr<storage::Store> SimServer::openStore() {
    return required(storage::openStore(storage::SqliteConfig{(m_folder / "central.db").string(),
                                                             Bytes(32, 'c'), 3, m_disk->vfs()},
                                       *m_kinds, storage::Opening::Founding),
                    "central database");
}

void SimServer::open() {
    auto standby = std::make_unique<Standby>(openStore());
    m_standby = standby.get();
    m_services = std::make_unique<server::AgencyServices>(
        fixedIdentity().keys, required(services::Revocations::open(m_folder / "revocations")),
        erasures(), std::move(standby), server::ServiceTuning{1, kNoDayTurn, kCheapLogin}, m_clock,
        m_random, *m_kinds);
    require(m_services->enrolment.applyRevocations(), "revocations");
    services::applyErasures(m_services->env, m_services->erasures);
    m_services->sync.judgeLearnt();
}

services::Erasures SimServer::erasures() const {
    return required(services::Erasures::open(m_folder / "erasures"), "erasures");
}

void SimServer::erase(const std::string& participant) {
    auto list = erasures();
    required(services::erasePerson(m_services->env, list, participant, "保存期間の終わり"),
             "erasure");
}

void SimServer::kill() {
    m_standby = nullptr;
    m_services.reset();
}

// It does not come up on a disk that fails: then somebody sees to the disk first.
void SimServer::restart() {
    kill();
    try {
        open();
    } catch (const std::runtime_error&) {
        kill();
        m_disk->heal();
        open();
    }
}

void SimServer::upgrade(const records::KindTable& kinds) {
    m_kinds = &kinds;
    restart();
}

void SimServer::beginDay() {
    const auto today = dayOf(m_clock.nowMs());
    if (std::exchange(m_day, today) != today) m_services->sync.judgeLearnt();
}

void SimServer::found() {
    require(services::foundAgency(m_services->env, "あゆみの会", m_admin, "事務"), "founding");
}

http::Response SimServer::ask(http::Request request) {
    return testing::askRoutes(m_services->router, std::move(request));
}

std::string SimServer::put(const std::string& kind, const std::string& participant,
                           const std::string& record, std::map<std::string, Json> set) {
    sync::ChangeContent made;
    made.id = makeUuidV7(m_clock.nowMs(), m_random);
    made.agency = agency();
    made.kind = kind;
    made.record = record.empty() ? made.id : record;
    made.participant = kind == "person" ? made.record : participant;
    made.author = m_admin.person;
    made.key = m_admin.key;
    made.device = m_admin.device;
    made.number = ++m_adminNumber;
    made.madeAtMs = m_clock.nowMs();
    made.set = std::move(set);
    if (const auto rows = read()->records({made.record}); !rows.empty()) {
        const auto state = required(
            sync::readState(Json::parse(rows[0].state), [](const auto&) { return nullptr; }),
            "state");
        made.seen = sync::seenFor(state, &state, made.set, made.author, {});
    }
    const auto change = sync::signChange(std::move(made), m_admin.signing);
    auto& sync = m_services->sync;
    const auto answer =
        sync.push({sync.prepare(m_admin.device, {{}, {Json::parse(change.travelling())}, {}})});
    const auto& verdict = answer.at(0).verdicts.at(0);
    if (verdict.standing() == sync::VerdictKind::Quarantined) {
        throw std::runtime_error("the admin's change: " + verdict.reason.code);
    }
    return change.record;
}

SimServer::Copy SimServer::copy() const { return {m_disk->files(), m_clock.nowMs()}; }

// Verified, and the log says so: tablets may drop after 90 days what it holds.
void SimServer::keepBackup() {
    m_backup = copy();
    const services::BackupAbout about{agency(), m_services->sync.head(), m_clock.nowMs(), {}};
    require(services::noteBackup(*m_services->store, about, m_random), "backup");
    m_backedUpTo = about.head.number;
    keepTail();  // a standby does not lag behind by weeks
}

void SimServer::restoreBackup() {
    kill();
    m_disk->put(m_backup.files);
    open();
}

void SimServer::keepTail() { m_tail = copy(); }

void SimServer::failOver() {
    m_standby->close();
    m_disk->put(m_tail.files);
    m_standby->take(openStore());
}

}  // namespace ayumi::simulation
