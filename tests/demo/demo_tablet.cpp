#include "tests/demo/demo_tablet.h"

#include "mobile/platform/keystore_file.h"
#include "mobile/sync/enrolment.h"
#include "shared/records/validation.h"
#include "tests/demo/required.h"

namespace ayumi::demo {

namespace fs = std::filesystem;

DemoTablet::DemoTablet(const World& world, fs::path folder, tablet::ServerAddress server,
                       const std::string& invitation)
    : m_world(world), m_folder(std::move(folder)), m_transport(world.server) {
    fs::create_directories(m_folder);
    fs::permissions(m_folder, fs::perms::owner_all);
    const store::Identity identity = enrol(std::move(server), invitation);
    platform::FileKeystore keystore(m_folder / "device-secret");
    m_vault = required(
        store::Vault::enrol(
            m_folder / "lobby",
            required(platform::loadOrMakeDeviceSecret(keystore, m_world.random), "keystore"),
            {identity.agency, identity.agencyName, identity.device, identity.use,
             identity.recoveryKey},
            {m_world.clock, m_world.random, m_world.tabletCost}),
        "vault");
    m_store = required(
        store::TabletStore::open((m_folder / "ayumi.db").string(),
                                 required(m_vault->databaseKey(), "key").view(), m_world.kinds),
        "tablet database");
    require(m_store->putIdentity(identity), "identity");
    m_engine = std::make_unique<tablet::Engine>(tablet::EngineParts{
        m_world.clock, m_world.random, m_transport, *m_store, m_listener, m_tickets});
}

DemoTablet::~DemoTablet() {
    if (m_engine) m_engine->stop();
}

store::Identity DemoTablet::enrol(tablet::ServerAddress server, const std::string& invitation) {
    Result<store::Identity> enrolled = Error{"no_answer", {}};
    tablet::Enrolment enrolment(m_transport, m_tickets.next(),
                                {std::move(server), invitation, sync::Protection::Passphrase,
                                 makeSigningKey(m_world.random)},
                                [&](Result<store::Identity> answer) { enrolled = answer; });
    while (auto answer = m_transport.take()) enrolment.onAnswer(answer->ticket, answer->answer);
    return required(std::move(enrolled), "enrolment");
}

void DemoTablet::run() {
    m_engine->tick();
    while (auto answer = m_transport.take()) {
        m_engine->onAnswer(answer->ticket, std::move(answer->answer));
        m_engine->tick();
    }
}

tablet::SignedIn DemoTablet::askToSignIn(const tablet::SignInAsk& ask) {
    Result<tablet::SignedIn> answer = Error{"no_answer", {}};
    m_engine->signIn(ask, [&](Result<tablet::SignedIn> signedIn) { answer = signedIn; });
    run();
    return required(std::move(answer), "sign-in");
}

void DemoTablet::signIn(const Newcomer& newcomer) {
    store::NewKey key = store::makeNewKey(m_world.clock, m_world.random);
    const auto signedIn =
        askToSignIn({newcomer.login, newcomer.person, newcomer.secret, key.id, key.key.publicKey});
    store::NewKey kept{key.id, signingKeyFromSeed(key.key.seed.clone())};
    m_keys.insert_or_assign(signedIn.person, std::move(kept));

    store::NameCard card;
    card.person = signedIn.person;
    card.role = *records::findRole(signedIn.role);
    card.name = signedIn.name;
    card.nickname = newcomer.nickname;
    store::PersonSecrets secrets{store::Secret::pin(newcomer.pin)};
    if (!newcomer.passphrase.empty()) {
        secrets.passphrase = store::Secret::passphrase(newcomer.passphrase);
    }
    m_engine->unlock(required(m_vault->addPerson(card, secrets, std::move(key)), "person"));
    m_holder = signedIn.person;
    sync();
}

void DemoTablet::signInAgain(const std::string& person, const std::string& login,
                             const std::string& password) {
    const store::NewKey& key = m_keys.at(person);
    (void)askToSignIn({login, {}, password, key.id, key.key.publicKey});
    sync();
}

void DemoTablet::hold(const std::string& person) {
    if (m_holder == person) return;
    const store::NewKey& key = m_keys.at(person);
    m_engine->unlock({person, key.id, signingKeyFromSeed(key.key.seed.clone())});
    m_holder = person;
}

std::string DemoTablet::save(const std::string& person, tablet::SaveRequest request) {
    hold(person);
    return required(m_engine->save(request), "save " + request.kind).record;
}

store::TabletReader& DemoTablet::reader() {
    if (!m_reader) {
        m_reader = required(store::TabletReader::open(
                                (m_folder / "ayumi.db").string(),
                                required(m_vault->databaseKey(), "key").view(), m_world.kinds),
                            "reader");
    }
    return *m_reader;
}

void DemoTablet::settle(const std::string& person, tablet::SaveRequest request) {
    const std::string record =
        records::naturalRecordId(*m_world.kinds.find(request.kind), m_store->identity().agency,
                                 request.participant, request.day, request.about);
    const auto shown = reader().record({person, m_world.clock.nowMs()}, record);
    if (!shown || !shown->contested) throw std::runtime_error("settle: nothing to choose");
    request.onScreen = shown->onScreen;
    (void)save(person, std::move(request));
}

void DemoTablet::decide(const std::string& person, tablet::SignRequest request) {
    const store::Viewer viewer{person, m_world.clock.nowMs()};
    request.shown = reader().day(viewer, request.participant, request.day).covers;
    hold(person);
    (void)required(m_engine->sign(request), "sign " + request.day);
}

void DemoTablet::sync() {
    m_engine->syncNow();
    run();
    const auto status = m_engine->status();
    if (status.problem) throw std::runtime_error("sync: " + status.problem->code);
    if (status.waiting > 0) throw std::runtime_error("sync: something still waits");
}

}  // namespace ayumi::demo
