// Tablet: enrolment, first sign-ins, and the end of a tablet.
#include <utility>

#include "mobile/viewmodels/tablet.h"
#include "mobile/viewmodels/tablet_posting.h"

namespace ayumi::viewmodels {

namespace {

const char* const kLobbyName = "lobby";
const char* const kDatabaseName = "ayumi.db";

store::NameCard cardOf(const tablet::SignedIn& person) {
    const auto* role = records::findRole(person.role);
    store::NameCard card;
    card.person = person.person;
    card.role = role != nullptr ? *role : records::Role::Participant;
    card.name = person.name;
    card.nickname = person.name;
    return card;
}

}  // namespace

Result<std::shared_ptr<OpenedDatabase>> openBoth(const std::string& file, std::string_view key,
                                                 const records::KindTable& kinds,
                                                 sqlite::Mode mode) {
    auto opened = std::make_shared<OpenedDatabase>();
    auto store = store::TabletStore::open(file, key, kinds, mode);
    if (!store) return store.error();
    opened->store = std::move(*store);
    auto reader = store::TabletReader::open(file, key, kinds);
    if (!reader) return reader.error();
    opened->reader = std::move(*reader);
    return opened;
}

Result<void> Tablet::start() {
    if (!store::Vault::exists(m_parts.folder / kLobbyName)) return {};
    auto secret = m_parts.secrets.load();
    if (!secret) return secret.error();
    auto vault = store::Vault::open(m_parts.folder / kLobbyName, std::move(*secret),
                                    {m_parts.clock, m_parts.random, m_parts.cost});
    if (!vault) return vault.error();
    m_vault = std::move(*vault);
    return m_vault->hasOpener() ? Result<void>() : continueDatabase();
}

// Killed between enrolment and the first sign-in: the database key is new, so is the database.
Result<void> Tablet::continueDatabase() {
    const SecretBytes pending = m_vault->pending();
    const auto identity = store::readIdentity(pending.view());
    if (!identity) return identity.error();
    return beginDatabase(*identity);
}

Result<void> Tablet::beginDatabase(const store::Identity& identity) {
    removeDatabase();
    const auto key = m_vault->databaseKey();
    if (!key) return key.error();
    auto database = openBoth(databaseFile(), key->view(), m_kinds, sqlite::Mode::ReadWrite);
    if (!database) return database.error();
    const auto put = (*database)->store->putIdentity(identity);
    if (!put) return put.error();
    m_engine.open(std::move((*database)->store));
    take(std::move((*database)->reader));
    return {};
}

void Tablet::enrol(tablet::ServerAddress server, std::string invitation, QObject* context,
                   Then<store::Identity> then) {
    if (!m_tabletKey) m_tabletKey = makeSigningKey(m_parts.random);
    SigningKey again = signingKeyFromSeed(m_tabletKey->seed.clone());
    auto answered = [this, then = std::move(then)](Result<store::Identity> identity) {
        if (!identity) return then(identity.error());
        auto secret = m_parts.secrets.loadOrMake();
        if (!secret) return then(secret.error());
        auto vault = store::Vault::enrol(m_parts.folder / kLobbyName, std::move(*secret),
                                         {identity->agency, identity->agencyName, identity->device,
                                          identity->use, identity->recoveryKey},
                                         {m_parts.clock, m_parts.random, m_parts.cost});
        if (!vault) return then(vault.error());
        const auto kept = (*vault)->setPending(SecretBytes(store::writeIdentity(*identity)));
        if (!kept) return then(kept.error());
        m_vault = std::move(*vault);
        const auto begun = beginDatabase(*identity);
        if (!begun) return then(begun.error());
        m_tabletKey.reset();
        then(identity);
    };
    m_engine.enrol({std::move(server), std::move(invitation), protection(), std::move(again)},
                   here<store::Identity>(context, std::move(answered)));
}

void Tablet::signInOnline(std::string login, std::string password, QObject* context,
                          Then<tablet::SignedIn> then) {
    signInWith({std::move(login), {}, std::move(password), {}, {}}, context, std::move(then));
}

void Tablet::signInByCode(std::string person, std::string code, QObject* context,
                          Then<tablet::SignedIn> then) {
    signInWith({{}, std::move(person), std::move(code), {}, {}}, context, std::move(then));
}

void Tablet::signInWith(tablet::SignInAsk ask, QObject* context, Then<tablet::SignedIn> then) {
    m_newKey = store::makeNewKey(m_parts.clock, m_parts.random);
    ask.key = m_newKey->id;
    ask.publicKey = m_newKey->key.publicKey;
    m_engine.signIn(std::move(ask),
                    here<tablet::SignedIn>(
                        context, [this, then = std::move(then)](Result<tablet::SignedIn> signedIn) {
                            if (signedIn) m_signedIn = *signedIn;
                            then(std::move(signedIn));
                        }));
}

void Tablet::keepSecrets(store::PersonSecrets secrets, QObject* context, Then<void> then) {
    if (!m_signedIn || !m_newKey) return then(Error{"sign_in_needed", {}});
    const std::string person = m_signedIn->person;
    auto done = here<std::shared_ptr<store::Signer>>(
        context, [this, person, then = std::move(then)](const auto& signer) {
            if (!signer) return then(signer.error());
            m_signedIn.reset();
            m_newKey.reset();
            begin(person, std::move(**signer));
            then({});
        });
    // A copy of the key, so that a refused secret can be chosen again.
    auto key = std::make_shared<store::NewKey>(
        store::NewKey{m_newKey->id, signingKeyFromSeed(m_newKey->key.seed.clone())});
    m_worker.post([vault = m_vault, card = cardOf(*m_signedIn),
                   chosen = std::make_shared<store::PersonSecrets>(std::move(secrets)), key,
                   done = std::move(done)] {
        const bool known = vault->person(card.person).ok();
        auto signer = known ? vault->replaceSecret(card.person, *chosen, std::move(*key))
                            : vault->addPerson(card, *chosen, std::move(*key));
        if (!signer) return done(signer.error());
        done(std::make_shared<store::Signer>(std::move(*signer)));
    });
}

std::string Tablet::databaseFile() const { return (m_parts.folder / kDatabaseName).string(); }

void Tablet::removeDatabase() {
    for (const char* end : {"", "-wal", "-shm", "-journal", ".reserve"}) {
        std::error_code ignored;
        std::filesystem::remove(databaseFile() + end, ignored);
    }
}

// Revoked, and everything it held was handed over: nothing stays on the tablet.
void Tablet::wipe() {
    m_engine.lock();
    m_session.end();
    m_reader.reset();
    m_names.clear();
    m_drafts.clear();
    m_engine.close([this] {
        post([this] {
            m_vault.reset();
            m_parts.secrets.remove();
            store::Vault::removeFiles(m_parts.folder / kLobbyName);
            removeDatabase();
            emit wiped();
        });
    });
}

}  // namespace ayumi::viewmodels
