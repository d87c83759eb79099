#include "tests/recorded/story_tablet.h"

#include <set>

#include "mobile/platform/keystore_file.h"
#include "mobile/sync/enrolment.h"
#include "shared/sync/messages.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/required.h"

namespace ayumi::recorded {

namespace fs = std::filesystem;
using testing::require;
using testing::required;

namespace {

constexpr int kOfOneSort = 2;  // calls that a recording keeps

// "GET /v1/records/{id}/history" of the request's target.
std::string nameOf(const tablet::HttpRequest& request) {
    std::string path = request.target.substr(0, request.target.find('?'));
    if (path.ends_with("/history")) path = "/v1/records/{id}/history";
    return request.method + ' ' + path;
}

// What tells one answer from another: its members, verdicts and codes, not its values.
std::string sortOf(const tablet::HttpAnswer& answer) {
    const auto body = parseJson(answer.body, sync::kMaxMessageDepth);
    std::set<std::string> parts{std::to_string(answer.status)};
    if (!body || !body->is_object()) return *parts.begin();
    for (const auto& [member, value] : body->items()) {
        parts.insert(member);
        if (!value.is_array()) continue;
        for (const Json& one : value) {
            if (!one.is_object()) continue;
            parts.insert(textOf(one, "verdict") + '/' + textOf(one, "code"));
        }
    }
    std::string sort;
    for (const auto& part : parts) sort += ' ' + part;
    return sort;
}

}  // namespace

tablet::HttpAnswer Exchanges::ask(const tablet::HttpRequest& request) {
    auto answer = testing::exchanged(
        [this](http::Request asked) { return m_server.ask(std::move(asked)); }, request);
    const std::string name = nameOf(request);
    if (m_often[name + sortOf(answer)]++ >= kOfOneSort) return answer;
    m_told.push_back({{"call", name},
                      {"target", request.target},
                      {"request", request.body},
                      {"status", answer.status},
                      {"answer", answer.body}});
    return answer;
}

bool StoryTablet::Line::take(const std::function<void(std::uint64_t, tablet::HttpAnswer)>& hear) {
    if (m_answers.empty()) return false;
    auto [ticket, answer] = std::move(m_answers.front());
    m_answers.pop_front();
    hear(ticket, std::move(answer));
    return true;
}

StoryTablet::StoryTablet(const World& world, fs::path folder, const std::string& invitation)
    : m_world(world), m_folder(std::move(folder)), m_line(world.exchanges) {
    fs::create_directories(m_folder);
    fs::permissions(m_folder, fs::perms::owner_all);
    Result<store::Identity> enrolled = Error{"no_answer", {}};
    tablet::Enrolment enrolment(m_line, m_tickets.next(),
                                {{"ayumi.example.jp", 8443, {}},
                                 invitation,
                                 sync::Protection::Passphrase,
                                 makeSigningKey(m_world.random)},
                                [&](Result<store::Identity> answer) { enrolled = answer; });
    m_line.take([&](auto ticket, auto answer) { enrolment.onAnswer(ticket, answer); });
    const store::Identity identity = required(std::move(enrolled), "enrolment");
    platform::FileKeystore keystore(m_folder / "device-secret");
    m_vault = required(
        store::Vault::enrol(
            m_folder / "lobby",
            required(platform::loadOrMakeDeviceSecret(keystore, m_world.random), "keystore"),
            {identity.agency, identity.agencyName, identity.device, identity.use,
             identity.recoveryKey},
            {m_world.clock, m_world.random}),
        "vault");
    m_store = required(
        store::TabletStore::open((m_folder / "ayumi.db").string(),
                                 required(m_vault->databaseKey(), "key").view(), m_world.kinds),
        "tablet database");
    require(m_store->putIdentity(identity), "identity");
    m_engine = std::make_unique<tablet::Engine>(tablet::EngineParts{
        m_world.clock, m_world.random, m_line, *m_store, m_listener, m_tickets});
}

StoryTablet::~StoryTablet() {
    if (m_engine) m_engine->stop();
}

void StoryTablet::run() {
    m_engine->tick();
    while (m_line.take([this](auto ticket, auto answer) {
        m_engine->onAnswer(ticket, std::move(answer));
        m_engine->tick();
    })) {
    }
}

std::string StoryTablet::signIn(const Newcomer& newcomer) {
    store::NewKey key = store::makeNewKey(m_world.clock, m_world.random);
    Result<tablet::SignedIn> answer = Error{"no_answer", {}};
    m_engine->signIn({newcomer.login, newcomer.person, newcomer.secret, key.id, key.key.publicKey},
                     [&](Result<tablet::SignedIn> signedIn) { answer = signedIn; });
    run();
    const auto signedIn = required(std::move(answer), "sign-in");
    store::NewKey kept{key.id, signingKeyFromSeed(key.key.seed.clone())};
    m_keys.insert_or_assign(signedIn.person, std::move(kept));
    store::NameCard card;
    card.person = signedIn.person;
    card.role = *records::findRole(signedIn.role);
    card.name = signedIn.name;
    card.nickname = signedIn.name;
    const bool staff = !newcomer.passphrase.empty();
    store::PersonSecrets secrets{store::Secret::pin(staff ? kPin : std::string(kPin, 4))};
    if (staff) secrets.passphrase = store::Secret::passphrase(newcomer.passphrase);
    m_engine->unlock(required(m_vault->addPerson(card, secrets, std::move(key)), "person"));
    sync();
    return signedIn.person;
}

void StoryTablet::hold(const std::string& person) {
    const store::NewKey& key = m_keys.at(person);
    m_engine->unlock({person, key.id, signingKeyFromSeed(key.key.seed.clone())});
}

std::string StoryTablet::save(const std::string& person, tablet::SaveRequest request) {
    hold(person);
    m_world.clock.advance(1'000);
    return required(m_engine->save(request), "save " + request.kind).change;
}

void StoryTablet::draft(const std::string& person, const std::string& page,
                        const std::string& audience, Json content) {
    require(m_engine->saveDraft({person, page}, audience, std::move(content)), "draft");
}

void StoryTablet::decide(const std::string& person, tablet::SignRequest request) {
    const store::Viewer viewer{person, m_world.clock.nowMs()};
    request.shown = reader()->day(viewer, request.participant, request.day).covers;
    hold(person);
    (void)required(m_engine->sign(request), "sign " + request.day);
}

std::unique_ptr<store::TabletReader> StoryTablet::reader() {
    return required(
        store::TabletReader::open((m_folder / "ayumi.db").string(),
                                  required(m_vault->databaseKey(), "key").view(), m_world.kinds),
        "reader");
}

SecretBytes StoryTablet::databaseKey() const { return required(m_vault->databaseKey(), "key"); }

void StoryTablet::sync() {
    m_world.clock.advance(60'000);
    m_engine->syncNow();
    run();
    const auto status = m_engine->status();
    if (status.problem) throw std::runtime_error("sync: " + status.problem->code);
}

}  // namespace ayumi::recorded
