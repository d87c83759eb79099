#include "tests/support/socket_tablet.h"

#include <chrono>
#include <future>
#include <stdexcept>

#include "tests/support/required.h"

namespace ayumi::testing {

namespace {
// Less than ctest gives a test, so that it says what was missing.
constexpr std::chrono::minutes kPatience{4};
}  // namespace

SocketTablet::SocketTablet(const std::filesystem::path& folder, const records::KindTable& kinds,
                           TabletPauses pauses)
    : m_kinds(kinds),
      m_pauses(pauses),
      m_path((folder / "tablet.db").string()),
      m_databaseKey(m_random.bytes(32)) {
    std::filesystem::create_directories(folder);
    start();
}

SocketTablet::SocketTablet(const std::filesystem::path& folder, const records::KindTable& kinds,
                           const std::string& secrets)
    : m_kinds(kinds), m_path((folder / "tablet.db").string()) {
    const auto json = required(parseJson(secrets), "secrets");
    m_databaseKey = required(fromHex(json["database"].get<std::string>()));
    m_person = json["person"].get<std::string>();
    const SecretBytes seed(required(fromHex(json["seed"].get<std::string>())));
    m_key = store::NewKey{json["key"].get<std::string>(), signingKeyFromSeed(seed.clone())};
    switchOn();
}

std::string SocketTablet::secrets() const {
    return canonical({{"database", toHex(m_databaseKey)},
                      {"person", m_person},
                      {"key", m_key->id},
                      {"seed", toHex(m_key->key.seed.view())}});
}

SocketTablet::~SocketTablet() { switchOff(); }

void SocketTablet::start() {
    m_engine = std::make_unique<tablet::EngineThread>(
        m_clock, m_random, static_cast<tablet::TabletListener&>(*this), m_pauses.engine);
    m_transport = std::make_unique<net::QtTransport>(*m_engine, m_pauses.network);
    m_engine->start(*m_transport);
}

std::unique_ptr<store::TabletStore> SocketTablet::openStore() const {
    return required(store::TabletStore::open(m_path, m_databaseKey, m_kinds), "tablet database");
}

template <class T>
Result<T> SocketTablet::wait(const std::function<void(tablet::EngineThread::Done<T>)>& ask) {
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    ask([promise](Result<T> result) { promise->set_value(std::move(result)); });
    if (answer.wait_for(kPatience) != std::future_status::ready) {
        throw std::runtime_error("the engine does not answer");
    }
    return answer.get();
}

void SocketTablet::enrol(tablet::ServerAddress server, const std::string& invitation) {
    const auto identity =
        required(wait<store::Identity>([&](auto done) {
                     m_engine->enrol({std::move(server), invitation, sync::Protection::Passphrase,
                                      makeSigningKey(m_random)},
                                     done);
                 }),
                 "enrolment");
    auto store = openStore();
    require(store->putIdentity(identity), "identity");
    m_engine->open(std::move(store));
    m_reader = required(store::TabletReader::open(m_path, m_databaseKey, m_kinds), "reader");
}

void SocketTablet::signIn(const std::string& login, const std::string& password) {
    m_key = store::makeNewKey(m_clock, m_random);
    m_person =
        required(wait<tablet::SignedIn>([&](auto done) {
                     m_engine->signIn({login, "", password, m_key->id, m_key->key.publicKey}, done);
                 }),
                 "sign-in")
            .person;
    m_engine->unlock({m_person, m_key->id, signingKeyFromSeed(m_key->key.seed.clone())});
}

void SocketTablet::switchOff() {
    if (!m_engine) return;
    m_reader.reset();
    m_engine->stop();
    m_transport.reset();
    m_engine.reset();
}

void SocketTablet::switchOn() {
    start();
    m_engine->open(openStore());
    m_reader = required(store::TabletReader::open(m_path, m_databaseKey, m_kinds), "reader");
    m_engine->unlock({m_person, m_key->id, signingKeyFromSeed(m_key->key.seed.clone())});
}

Result<tablet::Saved> SocketTablet::save(tablet::SaveRequest request) {
    return wait<tablet::Saved>([&](auto done) { m_engine->save(std::move(request), done); });
}

Result<tablet::Saved> SocketTablet::sign(tablet::SignRequest request) {
    return wait<tablet::Saved>([&](auto done) { m_engine->sign(std::move(request), done); });
}

std::size_t SocketTablet::waiting() { return m_reader->counts(viewer()).waiting; }

tablet::SyncStatus SocketTablet::status() {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void SocketTablet::waitUntil(const char* what, const std::function<bool()>& holds) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (true) {
        std::unique_lock lock(m_mutex);
        const auto before = m_changes;
        lock.unlock();
        if (holds()) return;
        lock.lock();
        if (!m_changed.wait_until(lock, end, [&] { return m_changes != before; })) {
            throw std::runtime_error(
                std::string(what) + " did not come; problem: " +
                (m_status.problem ? m_status.problem->code : std::string("none")));
        }
    }
}

void SocketTablet::waitUntilSent() {
    waitUntil("an empty outbox", [&] { return waiting() == 0; });
}

std::string SocketTablet::bytesOf(const std::string& record) const {
    const auto held = openStore()->record(record);
    return held && held->answered ? sync::travellingState(*held->answered) : std::string();
}

void SocketTablet::onSyncStatus(const tablet::SyncStatus& status) {
    {
        const std::lock_guard lock(m_mutex);
        m_status = status;
    }
    note();
}

void SocketTablet::note() {
    const std::lock_guard lock(m_mutex);
    ++m_changes;
    m_changed.notify_all();
}

}  // namespace ayumi::testing
