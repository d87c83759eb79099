#include "server/services/founding.h"

#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

void registerConsole(const SyncEnvironment& env, storage::Writer& writer, LogBook& book,
                     const AdminIdentity& admin, TimeMs nowMs) {
    storage::DeviceRow device;
    device.device = admin.device;
    device.name = "console";
    device.protection = nameOf(sync::Protection::Passphrase);
    device.use = nameOf(sync::DeviceUse::Personal);
    device.publicKey = admin.signing.publicKey;
    device.tokenHash = env.random.bytes(32);  // no token hashes to it: never over the network
    device.enrolledAtMs = nowMs;
    device.lastSeenAtMs = nowMs;
    writer.putDevice(device);
    const Json certificate =
        sync::certify(sync::KeyRegistration{env.keys.agency, admin.key, admin.person, admin.device,
                                            admin.signing.publicKey, nowMs},
                      env.keys.registration);
    writer.putKey({admin.key, admin.person, admin.device, admin.signing.publicKey, nowMs,
                   std::nullopt, certificate});
    book.note("key", {{"event", "registered"}, {"certificate", certificate}});
}

sync::Change firstStaffRecord(const SyncEnvironment& env, const AdminIdentity& admin,
                              const std::string& adminName, TimeMs nowMs) {
    sync::ChangeContent content;
    content.id = makeUuidV7(nowMs, env.random);
    content.agency = env.keys.agency;
    content.kind = "staff";
    content.record = admin.person;
    content.author = admin.person;
    content.key = admin.key;
    content.device = admin.device;
    content.number = 1;
    content.madeAtMs = nowMs;
    content.set = {{"name", adminName}, {"role", "admin"}, {"active", true}};
    return sync::signChange(std::move(content), admin.signing);
}

}  // namespace

Result<void> foundAgency(const SyncEnvironment& env, const std::string& agencyName,
                         const AdminIdentity& admin, const std::string& adminName) {
    const TimeMs nowMs = env.clock.nowMs();
    auto writer = env.store.write(env.keys.agency);
    if (writer->agency()) return Error{"agency_exists", {}};
    storage::AgencyRow row;
    row.agency = env.keys.agency;
    row.name = agencyName;
    row.chain = Bytes(32, '\0');
    writer->putAgency(row);
    LogBook book(*writer, row, env.random);
    book.note("agency", {{"agency", row.agency},
                         {"registration_key", toBase64Url(env.keys.registration.publicKey)}});
    registerConsole(env, *writer, book, admin, nowMs);

    // Somebody must be first: the admin is taken for one while the record that says so is judged.
    auto facts = std::make_shared<records::Facts>();
    facts->put("staff", admin.person, {}, {{"role", "admin"}});
    auto change = std::make_shared<const sync::Change>(
        firstStaffRecord(env, admin, adminName, nowMs));
    PreparedPush push{admin.device, {}, {}};
    push.changes.push_back({change, {admin.signing.publicKey}, {}, {}});
    PushBatch(*writer, book, env.kinds, std::move(facts), nowMs).apply(push);
    book.flush();
    writer->commit();
    return {};
}

}  // namespace ayumi::services
