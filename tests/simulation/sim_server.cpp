#include "tests/simulation/sim_server.h"

#include "server/storage/factory.h"
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

SimServer::SimServer(fs::path folder, Clock& clock, Random& random, const records::KindTable& kinds)
    : m_folder(std::move(folder)),
      m_clock(clock),
      m_random(random),
      m_kinds(kinds),
      m_admin(fixedIdentity().admin) {
    const bool fresh = fs::create_directories(m_folder / "data");
    open();
    if (fresh) found();
}

SimServer::~SimServer() = default;

void SimServer::open() {
    auto store = required(
        storage::openStore(
            storage::SqliteConfig{(m_folder / "data" / "central.db").string(), Bytes(32, 'c')},
            m_kinds, storage::Opening::Founding),
        "central database");
    m_services = std::make_unique<server::AgencyServices>(
        fixedIdentity().keys, required(services::Revocations::open(m_folder / "revocations")),
        std::move(store), server::ServiceTuning{1, kNoDayTurn}, m_clock, m_random, m_kinds);
    require(m_services->enrolment.applyRevocations(), "revocations");
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

void SimServer::copyDatabase(const fs::path& from, const fs::path& to) {
    m_services.reset();
    fs::remove_all(to);
    fs::copy(from, to);
    open();
}

void SimServer::keepBackup() { copyDatabase(m_folder / "data", m_folder / "backup"); }

void SimServer::restoreBackup() { copyDatabase(m_folder / "backup", m_folder / "data"); }

}  // namespace ayumi::simulation
