// Tablet: a participant's new secret, chosen at the tablet without a connection.
#include <utility>

#include "mobile/viewmodels/tablet.h"
#include "mobile/viewmodels/tablet_posting.h"
#include "shared/sync/key_statement.h"

namespace ayumi::viewmodels {

namespace {

// A new key of the participant, and what its maker says for it.
store::KeyVouching vouchingFor(const store::Vault& vault, const std::string& participant,
                               const store::NewKey& key, const store::Signer& maker, TimeMs nowMs) {
    const auto known = vault.person(participant);
    const sync::KeyStatement said{
        vault.agency(), vault.device(),    participant,
        key.id,         key.key.publicKey, known ? known->keyId : std::string(),
        maker.person(), maker.keyId(),     nowMs};
    return {maker.person(), nowMs, sync::signKeyStatement(said, maker.key())};
}

}  // namespace

void Tablet::beginNewSecret(const std::string& participant, store::Secret secret, QObject* context,
                            Then<void> then) {
    const std::string maker = m_session.person().toStdString();
    const bool own = maker == participant && !m_session.handed();
    if (!own && !m_session.staff()) return then(Error{"no_right", {{"person", maker}}});
    auto done = here<std::shared_ptr<store::Signer>>(
        context, [this, participant, maker, then = std::move(then)](const auto& signer) {
            if (!signer) return then(signer.error());
            if (m_session.person().toStdString() != maker) {
                return then(Error{"signer_locked", {}});  // meanwhile
            }
            m_renewal = Renewal{participant, std::move(**signer)};
            then({});
        });
    m_worker.post([vault = m_vault, maker,
                   secret = std::make_shared<store::Secret>(std::move(secret)),
                   done = std::move(done)] {
        auto signer = vault->unlockSigner(maker, *secret);
        if (!signer) return done(signer.error());
        done(std::make_shared<store::Signer>(std::move(*signer)));
    });
}

void Tablet::keepNewSecret(store::PersonSecrets secrets, QObject* context, Then<void> then) {
    if (!m_renewal) return then(Error{"signer_locked", {}});
    const store::Signer& maker = m_renewal->maker;
    const std::string person = m_renewal->participant;
    std::optional<store::KeyVouching> vouching;
    auto key = std::make_shared<store::NewKey>(
        store::NewKey{maker.keyId(), signingKeyFromSeed(maker.key().seed.clone())});
    if (maker.person() != person) {
        *key = store::makeNewKey(m_parts.clock, m_parts.random);
        vouching = vouchingFor(*m_vault, person, *key, maker, nowMs());
    }
    auto done = here<void>(context, [this, then = std::move(then)](Result<void> kept) {
        if (kept) m_renewal.reset();
        then(kept);
    });
    // Whether or not anybody still waits for the answer.
    auto made = here<void>(this, [this](Result<void>) { vouch(); });
    m_worker.post([vault = m_vault, person, vouching, key, made = std::move(made),
                   chosen = std::make_shared<store::PersonSecrets>(std::move(secrets)),
                   done = std::move(done)] {
        const auto kept = vouching ? vault->resetSecret(person, *chosen, std::move(*key), *vouching)
                                   : vault->replaceSecret(person, *chosen, std::move(*key));
        made({});
        done(kept ? Result<void>() : Result<void>(kept.error()));
    });
}

void Tablet::vouch() {
    std::vector<Json> statements;
    for (const auto& open : m_vault->openStatements()) {
        if (auto statement = parseJson(open.text)) statements.push_back(std::move(*statement));
    }
    m_engine.vouchFor(std::move(statements));
}

void Tablet::onKeyAnswered(const std::string& key, const std::optional<Error>& refused) {
    post([this, key, code = refused ? refused->code : std::string()] {
        if (!m_vault) return;
        m_worker.post([vault = m_vault, key, code,
                       done = here<void>(this, [this](Result<void>) { emit peopleChanged(); })] {
            done(vault->statementAnswered(key, code));  // not kept: it is sent again, and answered
        });
    });
}

void Tablet::noteResetTold(QObject* context, Then<void> then) {
    m_worker.post(
        [vault = m_vault, person = m_session.person().toStdString(),
         done = here<void>(context, std::move(then))] { done(vault->noteResetTold(person)); });
}

Result<void> Tablet::keepLook(const store::LobbySettings& look) {
    return m_vault->setLook(m_session.person().toStdString(), look);
}

Result<void> Tablet::noteFirstHelpRead() {
    return m_vault->noteFirstHelpRead(m_session.person().toStdString());
}

}  // namespace ayumi::viewmodels
