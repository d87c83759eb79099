#include "server/services/accounts.h"

#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

// Words of five base32 characters: 75 bits, easy to read out and to type.
std::string makePassword(Random& random) {
    const std::string letters = toBase32(random.bytes(10));
    return letters.substr(0, 5) + '-' + letters.substr(5, 5) + '-' + letters.substr(10, 5);
}

bool isLogin(const std::string& login) {
    return login.size() >= 2 && login.size() <= 40 &&
           login.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == std::string::npos;
}

}  // namespace

std::string nameOfPerson(storage::Reader& reader, const std::string& person) {
    const auto rows = reader.records({person});
    return rows.empty() ? std::string() : textOf(rows.front().values, "name");
}

Accounts::Accounts(SyncEnvironment environment, SyncService& sync, Argon2Cost loginCost)
    : m_env(environment), m_sync(sync), m_loginCost(loginCost) {}

Result<std::string> Accounts::setLogin(const std::string& person, const std::string& login) {
    if (!isLogin(login)) return Error{"login_shape", {}};
    const std::string password = makePassword(m_env.random);
    const Bytes salt = m_env.random.bytes(16);
    const Bytes hash(argon2id(password, salt, m_loginCost).view());
    auto writer = m_env.store.write(m_env.keys.agency);
    const auto role = m_sync.facts(*writer)->roleOf(person);
    if (!role || *role == records::Role::Participant) return Error{"person_unknown", {}};
    const auto taken = writer->accountByLogin(login);
    if (taken && taken->person != person) return Error{"login_taken", {{"login", login}}};
    storage::AccountRow row = writer->account(person).value_or(storage::AccountRow{});
    row.person = person;
    row.login = login;
    row.salt = salt;
    row.hash = hash;
    writer->putAccount(row);
    writer->commit();
    return password;
}

Result<std::string> Accounts::issueCode(const std::string& person) {
    auto writer = m_env.store.write(m_env.keys.agency);
    if (m_sync.facts(*writer)->roleOf(person) != records::Role::Participant) {
        return Error{"person_unknown", {}};
    }
    std::string code;
    for (int digit = 0; digit < 8; ++digit) {
        code += static_cast<char>('0' + m_env.random.below(10));
    }
    storage::AccountRow row = writer->account(person).value_or(storage::AccountRow{});
    row.person = person;
    row.codeHash = sha256(code);
    row.codeExpiresAtMs = m_env.clock.nowMs() + kCodeLifeMs;
    row.codeKey.clear();
    writer->putAccount(row);
    writer->commit();
    return code;
}

Result<void> Accounts::checkThrottle(const std::string& account) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_failures.find(account);
    if (found == m_failures.end()) return {};
    const TimeMs passedMs = m_env.clock.monotonicMs() - found->second.sinceMs;
    if (passedMs >= kFailuresForgottenMs) {
        m_failures.erase(found);
    } else if (found->second.count >= kFailuresPerHour) {
        return Error{"sign_in_throttled",
                     {{"seconds", std::to_string((kFailuresForgottenMs - passedMs + 999) / 1000)}}};
    }
    return {};
}

void Accounts::noteFailure(const std::string& account) {
    const std::lock_guard lock(m_mutex);
    auto& failures = m_failures[account];
    if (failures.count == 0) failures.sinceMs = m_env.clock.monotonicMs();
    failures.count += 1;
}

Result<sync::SignInResponse> Accounts::signIn(const storage::DeviceRow& device,
                                              const sync::SignInRequest& request) {
    const std::string& name = request.login.empty() ? request.person : request.login;
    if (auto open = checkThrottle(name); !open) return open.error();
    auto account = request.login.empty() ? checkCode(request) : checkPassword(request);
    if (!account) {
        noteFailure(name);
        return account.error();
    }
    return registerKey(device, request, std::move(*account));
}

Result<storage::AccountRow> Accounts::checkPassword(const sync::SignInRequest& request) {
    auto account = m_env.store.read(m_env.keys.agency)->accountByLogin(request.login);
    // An unknown login costs as much as a wrong password.
    const Bytes salt = account && !account->salt.empty() ? account->salt : Bytes(16, '\0');
    const SecretBytes hash = argon2id(request.secret, salt, m_loginCost);
    if (!account || account->hash.empty() || !equalConstantTime(hash.view(), account->hash)) {
        return Error{"sign_in_wrong", {}};
    }
    return *account;
}

Result<storage::AccountRow> Accounts::checkCode(const sync::SignInRequest& request) {
    auto account = m_env.store.read(m_env.keys.agency)->account(request.person);
    if (!account || account->codeHash.empty() ||
        !equalConstantTime(sha256(request.secret), account->codeHash)) {
        return Error{"sign_in_wrong", {}};
    }
    if (account->codeKey == request.key) return *account;
    if (!account->codeKey.empty()) return Error{"code_used", {}};
    if (account->codeExpiresAtMs < m_env.clock.nowMs()) return Error{"code_expired", {}};
    return *account;
}

void Accounts::enterKey(storage::Writer& writer, LogBook& book, storage::KeyRow& key,
                        const Json& statement) {
    key.certificate =
        sync::certify(sync::KeyRegistration{m_env.keys.agency, key.key, key.person, key.device,
                                            key.publicKey, key.registeredAtMs},
                      m_env.keys.registration);
    writer.putKey(key);
    Json event{{"event", "registered"}, {"certificate", key.certificate}};
    if (!statement.is_null()) event["statement"] = statement;
    book.note("key", event);
}

Result<sync::SignInResponse> Accounts::registerKey(const storage::DeviceRow& device,
                                                   const sync::SignInRequest& request,
                                                   storage::AccountRow account) {
    const TimeMs nowMs = m_env.clock.nowMs();
    auto writer = m_env.store.write(m_env.keys.agency);
    const auto role = m_sync.facts(*writer)->roleOf(account.person);
    if (!role) return Error{"sign_in_wrong", {}};
    auto key = writer->key(request.key);
    if (key && (key->publicKey != request.publicKey || key->person != account.person)) {
        return Error{"sign_in_wrong", {}};
    }
    const bool sameLog = request.head && logHas(*writer, *request.head);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    if (!key) {
        key = storage::KeyRow{
            request.key, account.person, device.device, request.publicKey, nowMs, std::nullopt, {}};
        enterKey(*writer, book, *key);
    }
    writer->putSignIn({device.device, account.person, nowMs});
    book.note("sign_in", {{"device", device.device}, {"person", account.person}});
    if (request.login.empty()) {
        account.codeKey = request.key;
        writer->putAccount(account);
    }
    const std::string name = nameOfPerson(*writer, account.person);
    m_sync.commitScope(std::move(writer), book, device.device);
    sync::SignInResponse response{account.person, std::string(nameOf(*role)), name,
                                  key->certificate, nowMs};
    // Where this is another log, no head of it is what says so.
    if (sameLog) response.head = book.head();
    return response;
}

}  // namespace ayumi::services
