#include "tests/bench/bench_tablet.h"

#include <future>
#include <stdexcept>

#include "mobile/store/vault/vault.h"

namespace ayumi::bench {

namespace {
constexpr std::chrono::minutes kPatience{5};
}

BenchTablet::BenchTablet(const std::filesystem::path& folder, const records::KindTable& kinds)
    : m_folder(folder), m_kinds(kinds), m_engine(m_clock, m_random, *this) {
    std::filesystem::create_directories(folder);
    m_transport = std::make_unique<net::QtTransport>(
        static_cast<tablet::TransportListener&>(*this));
    m_engine.start(*m_transport);
}

BenchTablet::~BenchTablet() {
    m_engine.stop();
    m_transport.reset();
}

template <class T>
T BenchTablet::wait(const std::function<void(tablet::EngineThread::Done<T>)>& ask) {
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    ask([promise](Result<T> result) { promise->set_value(std::move(result)); });
    if (future.wait_for(kPatience) != std::future_status::ready) {
        throw std::runtime_error("no answer");
    }
    auto result = future.get();
    if (!result) throw std::runtime_error(result.error().code);
    return std::move(*result);
}

void BenchTablet::enrol(const BenchServer::Invitation& invitation) {
    const auto identity = wait<store::Identity>([&](auto done) {
        m_engine.enrol({invitation.server, invitation.secret, sync::Protection::Passphrase,
                        makeSigningKey(m_random)},
                       done);
    });
    auto store = store::TabletStore::open((m_folder / "tablet.db").string(), m_random.bytes(32),
                                          m_kinds);
    if (!store) throw std::runtime_error(store.error().code);
    if (!(*store)->putIdentity(identity)) throw std::runtime_error("identity");
    m_engine.open(std::move(*store));
}

void BenchTablet::signIn(const std::string& login, const std::string& password) {
    auto key = store::makeNewKey(m_clock, m_random);
    const auto who = wait<tablet::SignedIn>([&](auto done) {
        m_engine.signIn({login, "", password, key.id, key.key.publicKey}, done);
    });
    m_signer.emplace(who.person, key.id, std::move(key.key));
}

void BenchTablet::unlock() {
    m_engine.unlock(std::move(*m_signer));
    m_signer.reset();
}

void BenchTablet::save(tablet::SaveRequest request) {
    {
        const std::lock_guard lock(m_mutex);
        ++m_saving;
    }
    m_engine.save(std::move(request), [this](Result<tablet::Saved> saved) {
        const std::lock_guard lock(m_mutex);
        if (!saved) m_refused = saved.error().code;
        if (--m_saving == 0) m_changed.notify_all();
    });
}

void BenchTablet::waitSaved() {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [&] { return m_saving == 0; })) {
        throw std::runtime_error("saving takes too long");
    }
    if (!m_refused.empty()) throw std::runtime_error("refused: " + m_refused);
}

void BenchTablet::waitFor(const std::function<bool(const tablet::SyncStatus&)>& reached) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [&] { return reached(m_status); })) {
        throw std::runtime_error("waited too long; waiting " + std::to_string(m_status.waiting) +
                                 ", " + (m_status.problem ? m_status.problem->code : "no problem"));
    }
}

tablet::SyncStatus BenchTablet::status() {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

std::uint64_t BenchTablet::answers() {
    const std::lock_guard lock(m_mutex);
    return m_answers;
}

void BenchTablet::waitAnswer(std::uint64_t moreThan) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [&] { return m_answers > moreThan; })) {
        throw std::runtime_error("no answer");
    }
}

void BenchTablet::onSyncStatus(const tablet::SyncStatus& status) {
    const std::lock_guard lock(m_mutex);
    m_status = status;
    m_changed.notify_all();
}

void BenchTablet::onAnswer(std::uint64_t ticket, tablet::HttpAnswer answer) {
    m_engine.onAnswer(ticket, std::move(answer));
    const std::lock_guard lock(m_mutex);
    ++m_answers;
    m_changed.notify_all();
}

}  // namespace ayumi::bench
