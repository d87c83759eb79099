// What people ask online, certificates after a restore, and refusals of any call.
#include "mobile/sync/engine.h"
#include "shared/sync/registration.h"

namespace ayumi::tablet {

namespace {

struct RegisteredKey {
    store::KeyEntry entry;
    std::optional<sync::Head> head;  // of the log that holds it
};

// The key that the server registered, if the agency certifies just that one, for this tablet.
// `publicKey`: base64url. Codes: "bad_answer", "registration_forged" and those of the certificate.
Result<RegisteredKey> readRegisteredKey(const std::string& answer, const char* call,
                                        const store::Identity& identity, const std::string& keyId,
                                        const std::string& publicKey) {
    const auto response = sync::readSignInResponse(answer);
    if (!response) return Error{"bad_answer", {{"call", call}}};
    const auto key = sync::readKeyCertificate(response->certificate, identity.agencyKey);
    if (!key) return key.error();
    if (key->key != keyId || toBase64Url(key->publicKey) != publicKey ||
        key->person != response->person || key->device != identity.device) {
        return Error{"registration_forged", {}};
    }
    return RegisteredKey{
        {key->key, key->person, response->role, response->name, response->certificate},
        response->head};
}

}  // namespace

void Engine::signIn(SignInAsk ask, SignedInCallback done) {
    if (!enrolled()) return done(Error{"not_enrolled", {}});
    if (m_signIn) return done(Error{"busy", {}});
    m_signIn = SignInWork{std::move(ask), std::move(done)};
}

void Engine::history(std::string record, HistoryCallback done) {
    if (!maySend()) return done(Error{enrolled() ? "signer_locked" : "not_enrolled", {}});
    m_histories.push_back({std::move(record), std::move(done)});
}

bool Engine::startAsked() {
    if (m_signIn) {
        const auto& ask = m_signIn->ask;
        send(Doing::SignIn,
             {"POST", "/v1/sign-in", "",
              write(sync::SignInRequest{ask.login, ask.person, ask.secret, ask.key, ask.publicKey,
                                        m_parts.store.marks().head})});
        return true;
    }
    if (m_histories.empty()) return false;
    send(Doing::History, {"GET", "/v1/records/" + m_histories.front().record + "/history", "", ""});
    return true;
}

void Engine::onSignIn(const HttpAnswer& answer) {
    const auto work = std::exchange(m_signIn, std::nullopt);
    auto result = readSignIn(work->ask, answer);
    if (result) {
        m_pullWanted = true;  // the device's scope is wider now
        m_pace.asked(m_parts.clock.monotonicMs());
    }
    work->done(std::move(result));
}

Result<SignedIn> Engine::readSignIn(const SignInAsk& ask, const HttpAnswer& answer) {
    if (answer.status == 0) return Error{answer.failure, {}};
    if (answer.status / 100 != 2) return sync::readProblem(answer.status, answer.body).error;
    const auto key = readRegisteredKey(answer.body, "sign-in", m_parts.store.identity(), ask.key,
                                       toBase64Url(ask.publicKey));
    if (!key) return key.error();
    const auto& entry = key->entry;
    auto& store = m_parts.store;
    const bool otherLog = !key->head && store.marks().head.number > 0;
    if (auto kept = store.putKey(entry, key->head); !kept) return kept.error();
    if (otherLog) {
        auto left = store.leaveLog(m_time.nowMs());
        if (!left) return left.error();
        m_certificatesDue = true;
        dropRepairs();
        changed(*left);
    }
    return SignedIn{entry.person, entry.role, entry.name, entry.key};
}

void Engine::onHistory(const HttpAnswer& answer) {
    auto work = std::move(m_histories.front());
    m_histories.pop_front();
    if (answer.status == 0) return work.done(Error{answer.failure, {}});
    if (answer.status / 100 != 2) {
        return work.done(sync::readProblem(answer.status, answer.body).error);
    }
    auto response = sync::readHistoryResponse(answer.body);
    if (!response) return work.done(Error{"bad_answer", {{"call", "history"}}});
    work.done(std::move(*response));
}

void Engine::vouchFor(std::vector<Json> statements) {
    m_statements.assign(std::make_move_iterator(statements.begin()),
                        std::make_move_iterator(statements.end()));
    m_pace.wantAt(m_parts.clock.monotonicMs());
}

bool Engine::startKey() {
    if (m_statements.empty() || m_keyTried || m_parts.store.marks().revoked) return false;
    send(Doing::Key, {"POST", "/v1/keys", "", canonical(m_statements.front())});
    return true;
}

// One that the server stumbles over holds nothing else up: it is tried again in the next run.
void Engine::onKey(const HttpAnswer& answer) {
    if (m_statements.empty()) return;  // the database was closed meanwhile
    const auto problem = [&] { return sync::readProblem(answer.status, answer.body).error; };
    const bool later = answer.status == 429 || answer.status == 408 || answer.status > 500;
    if (answer.status == 0) return fail({answer.failure, {}});
    if (later || answer.status == 401) return fail(problem(), answer.retryAfterS);
    m_keyTried = answer.status == 500;
    if (m_keyTried) return;
    const std::string key = textOf(m_statements.front()["statement"], "key");
    if (answer.status / 100 != 2) {
        m_statements.pop_front();
        return m_parts.listener.onKeyAnswered(key, problem());
    }
    const auto entry = readKey(answer.body);
    if (!entry) return fail(entry.error());
    if (auto kept = m_parts.store.putKey(*entry); !kept) return fail(kept.error());
    m_statements.pop_front();
    succeeded();
    m_parts.listener.onKeyAnswered(key, std::nullopt);
}

Result<store::KeyEntry> Engine::readKey(const std::string& text) const {
    const Json& said = m_statements.front()["statement"];
    const auto key = readRegisteredKey(text, "keys", m_parts.store.identity(), textOf(said, "key"),
                                       textOf(said, "public"));
    if (!key) return key.error();
    if (key->entry.person != textOf(said, "person")) return Error{"registration_forged", {}};
    return key->entry;
}

// A restored server may not know this device or its keys any more (sync.md, exchanges 3).
void Engine::startCertificates() {
    sync::CertificatesRequest request{{m_parts.store.identity().certificate}};
    if (const auto& head = m_parts.store.marks().head; head.number > 0) request.head = head;
    for (const auto& entry : m_parts.store.keys()) {
        request.certificates.push_back(entry.certificate);
    }
    m_certificatesShown = true;
    send(Doing::Certificates, {"POST", "/v1/restore-registrations", "", write(request)});
}

void Engine::onCertificates(const HttpAnswer& answer) {
    if (answer.status == 0) return fail({answer.failure, {}});
    if (answer.status / 100 == 2) {
        const auto response = sync::readCertificatesResponse(answer.body);
        if (!response) return fail({"bad_answer", {{"call", "restore-registrations"}}});
        if (response->head) {
            if (auto kept = m_parts.store.noteHead(*response->head); !kept) {
                return fail(kept.error());
            }
        }
        m_certificatesDue = false;
        m_problem.reset();
        return;
    }
    const auto problem = sync::readProblem(answer.status, answer.body);
    if (answer.status >= 500 || answer.status == 429 || answer.status == 408) {
        return fail(problem.error, answer.retryAfterS);
    }
    m_certificatesDue = false;
    m_problem = problem.error;  // the next exchange shows whether it matters
}

void Engine::onRefusal(const Flight& flight, const HttpAnswer& answer) {
    const Error error = sync::readProblem(answer.status, answer.body).error;
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    switch (answer.status) {
        case 400:
        case 413:
        case 422:
        case 500:
            if (flight.doing == Doing::Push) return onPoison(flight, error);
            if (error.code == "cursor_bad" && !m_parts.store.marks().cursor.empty()) {
                if (auto dropped = m_parts.store.dropCursor(); !dropped) fail(dropped.error());
                return;
            }
            return fail(error, answer.retryAfterS);
        case 401:
            if (!m_certificatesShown) {
                m_certificatesDue = true;
                return;
            }
            fail(error);
            m_certificatesShown = false;
            return m_pace.refused(nowMs);
        case 403:
            if (error.code == "device_revoked") {
                if (auto marked = m_parts.store.setRevoked(true); !marked) fail(marked.error());
                if (flight.doing == Doing::Pull || flight.doing == Doing::Held) return;
            }
            if (flight.doing == Doing::Pull) {  // staff have to sign in online; sending goes on
                m_pullProblem = error;
                m_pullNotBeforeMs = nowMs + m_tuning.refusedPauseMs;
                return;
            }
            fail(error);
            return m_pace.refused(nowMs);
        default:
            return fail(error, answer.retryAfterS);
    }
}

}  // namespace ayumi::tablet
