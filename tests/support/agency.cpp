#include "tests/support/agency.h"

#include <stdexcept>

#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "tests/support/required.h"

namespace ayumi::testing {

services::AgencyKeys makeAgencyKeys(const std::string& agency, Random& random) {
    startCrypto();
    return {agency,
            makeSigningKey(random),
            makeSealingKey(random),
            makeSealingKey(random).publicKey,
            SecretBytes(random.bytes(32)),
            {random.bytes(32), random.bytes(32)}};
}

Agency::Agency(const storage::StoreConfig& database, Clock& clock, Random& random,
               records::KindTable kinds)
    : m_kinds(std::move(kinds)),
      m_clock(clock),
      m_random(random),
      m_keys(makeAgencyKeys(makeUuidV7(clock.nowMs(), random), random)) {
    openServices(database);
    const TimeMs nowMs = clock.nowMs();
    services::AdminIdentity admin{makeUuidV7(nowMs, random), makeUuidV7(nowMs, random),
                                  makeUuidV7(nowMs, random), makeSigningKey(random)};
    const auto founded = services::foundAgency(environment(), "あゆみの会", admin, "事務");
    if (!founded) throw std::runtime_error("founding: " + founded.error().code);
    m_admin = {admin.person, admin.device, admin.key, std::move(admin.signing), 1};
}

Agency::~Agency() = default;

services::SyncEnvironment Agency::environment() {
    return {*m_store, m_kinds, m_keys, m_clock, m_random, m_knownFormat};
}

void Agency::openServices(const storage::StoreConfig& database) {
    m_store = required(storage::openStore(database, m_kinds, storage::Opening::Founding), "store");
    m_sync = std::make_unique<services::SyncService>(environment());
    m_enrolment = std::make_unique<services::Enrolment>(environment(), *m_sync, m_revocations);
    m_accounts = std::make_unique<services::Accounts>(environment(), *m_sync);
}

void Agency::stop() {
    m_accounts.reset();
    m_enrolment.reset();
    m_sync.reset();
    m_store.reset();
}

void Agency::start(const storage::StoreConfig& database, records::KindTable kinds,
                   int knownFormat) {
    m_kinds = std::move(kinds);
    m_knownFormat = knownFormat;
    openServices(database);
    if (auto applied = m_enrolment->applyRevocations(); !applied) {
        throw std::runtime_error("revocations: " + applied.error().code);
    }
    m_sync->judgeLearnt();
}

sync::ChangeContent Agency::content(Writer& writer, const std::string& kind) {
    sync::ChangeContent out;
    out.id = makeUuidV7(m_clock.nowMs(), m_random);
    out.agency = m_keys.agency;
    out.kind = kind;
    out.record = makeUuidV7(m_clock.nowMs(), m_random);
    out.author = writer.person;
    out.key = writer.key;
    out.device = writer.device;
    out.number = ++writer.number;
    out.madeAtMs = m_clock.nowMs();
    return out;
}

std::string Agency::put(sync::ChangeContent made, std::map<std::string, Json> set) {
    made.set = std::move(set);
    const std::string record = made.record;
    const auto answer = push(m_admin.device, {sync::signChange(std::move(made), m_admin.signing)});
    if (answer.verdicts.at(0).standing() != sync::VerdictKind::Applied) {
        throw std::runtime_error("master record: " + answer.verdicts[0].reason.code);
    }
    return record;
}

std::string Agency::addStaff(const std::string& role, const std::string& name) {
    return put(content(m_admin, "staff"), {{"name", name}, {"role", role}, {"active", true}});
}

std::string Agency::addPerson(const std::string& name) {
    auto made = content(m_admin, "person");
    made.participant = made.record;
    return put(std::move(made), {{"name", name}});
}

std::string Agency::addSite(const std::string& name) {
    return put(content(m_admin, "site"), {{"name", name}});
}

std::string Agency::assign(const std::string& participant, const std::string& coach,
                           const std::string& from, const std::string& to,
                           const std::string& record) {
    std::map<std::string, Json> set{{"coach", coach}, {"from", from}};
    if (!to.empty()) set["to"] = to;
    if (!record.empty()) return alter("assignment", record, participant, std::move(set));
    auto made = content(m_admin, "assignment");
    made.participant = participant;
    return put(std::move(made), std::move(set));
}

std::string Agency::alter(const std::string& kind, const std::string& record,
                          const std::string& participant, std::map<std::string, Json> set) {
    auto made = content(m_admin, kind);
    made.participant = participant;
    made.record = record;
    const auto rows = m_store->read(id())->records({record});
    const auto state = required(
        sync::readState(Json::parse(rows.at(0).state), [](const auto&) { return nullptr; }), kind);
    made.seen = sync::seenFor(state, &state, set, m_admin.person, {});
    return put(std::move(made), std::move(set));
}

sync::EnrolResponse Agency::enrolDevice(const std::string& name) {
    return enrolled(*m_enrolment, m_random, name);
}

sync::EnrolResponse enrolled(services::Enrolment& enrolment, Random& random,
                             const std::string& name) {
    const auto invitation = required(enrolment.invite(name, sync::DeviceUse::Shared), "invitation");
    const auto tabletKey = makeSigningKey(random);
    sync::EnrolRequest request{
        invitation.secret, tabletKey.publicKey, sync::Protection::Passphrase, {}};
    request.proof = signBytes(tabletKey, sync::enrolProofInput(request));
    return required(enrolment.enrol(request), "enrolment");
}

Writer Agency::signIn(const std::string& device, const std::string& person) {
    Writer writer{person, device, makeUuidV7(m_clock.nowMs(), m_random), makeSigningKey(m_random),
                  0};
    const auto role = m_sync->facts(*m_store->read(id()))->roleOf(person);
    sync::SignInRequest request{"", "", "", writer.key, writer.signing.publicKey};
    if (role == records::Role::Participant) {
        request.person = person;
        request.secret = required(m_accounts->issueCode(person), "code");
    } else {
        request.login = person.substr(person.size() - 12);
        request.secret = required(m_accounts->setLogin(person, request.login), "login");
    }
    const auto row = m_store->read(id())->device(device);
    required(m_accounts->signIn(row.value(), request), "sign-in");
    return writer;
}

sync::ChangeContent Agency::attendance(Writer& writer, const std::string& participant,
                                       const std::string& day, const std::string& site,
                                       std::map<std::string, Json> set) {
    auto made = content(writer, "attendance");
    made.participant = participant;
    made.day = day;
    made.about = site;
    made.record =
        records::naturalRecordId(*m_kinds.find("attendance"), id(), participant, day, site);
    made.set = std::move(set);
    return made;
}

sync::PushResponse Agency::push(const std::string& device, const std::vector<sync::Change>& changes,
                                const sync::Head& head) {
    sync::PushRequest request;
    request.head = head;
    for (const auto& change : changes) request.changes.push_back(Json::parse(change.travelling()));
    return m_sync->push({m_sync->prepare(device, request)}).at(0);
}

sync::PullResponse Agency::pull(const std::string& device, const std::string& cursor,
                                const sync::Head& head) {
    const auto row = m_store->read(id())->device(device);
    return required(m_sync->pull(row.value(), cursor, head, 1000), "pull");
}

}  // namespace ayumi::testing
