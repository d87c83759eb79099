#include "server/services/founding.h"

#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"

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

// What the admin writes, one after the other.
class FirstChanges {
public:
    FirstChanges(const SyncEnvironment& env, const AdminIdentity& admin, TimeMs nowMs)
        : m_env(env), m_admin(admin), m_nowMs(nowMs), m_push{admin.device, {}, {}} {}

    void addStaff(const std::string& name) {
        auto content = next("staff", {{"name", name}, {"role", "admin"}, {"active", true}});
        content.record = m_admin.person;
        add(std::move(content));
    }
    Result<void> addSheet(std::string_view text) {
        const auto sheet = sheets::readSheetText(text);
        if (!sheet) return sheet.error();
        for (const auto& [name, value] : sheets::partsOf(*parseJson(text))) {
            auto content = next("sheet", {{name, value}});
            content.about = sheets::sheetKey(sheet->code, sheet->version);
            content.record = records::naturalRecordId(*m_env.kinds.find("sheet"), content.agency,
                                                      {}, {}, content.about);
            add(std::move(content));
        }
        return {};
    }
    const PreparedPush& push() const { return m_push; }

private:
    sync::ChangeContent next(const char* kind, std::map<std::string, Json> set) {
        sync::ChangeContent content;
        content.id = makeUuidV7(m_nowMs, m_env.random);
        content.agency = m_env.keys.agency;
        content.kind = kind;
        content.author = m_admin.person;
        content.key = m_admin.key;
        content.device = m_admin.device;
        content.number = static_cast<std::int64_t>(m_push.changes.size()) + 1;
        content.madeAtMs = m_nowMs;
        content.set = std::move(set);
        return content;
    }
    void add(sync::ChangeContent content) {
        auto change = std::make_shared<const sync::Change>(
            sync::signChange(std::move(content), m_admin.signing));
        m_push.changes.push_back({change, {m_admin.signing.publicKey}, {}, {}});
    }

    const SyncEnvironment& m_env;
    const AdminIdentity& m_admin;
    TimeMs m_nowMs;
    PreparedPush m_push;
};

}  // namespace

Result<void> foundAgency(const SyncEnvironment& env, const std::string& agencyName,
                         const AdminIdentity& admin, const std::string& adminName,
                         const std::vector<sheets::ShippedSheet>& sheets) {
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
    FirstChanges first(env, admin, nowMs);
    first.addStaff(adminName);
    for (const auto& sheet : sheets) {
        if (auto added = first.addSheet(sheet.text); !added) return added;
    }

    // Somebody must be first: the admin is taken for one while the record that says so is judged.
    auto facts = std::make_shared<records::Facts>();
    facts->put("staff", admin.person, {}, {{"role", "admin"}});
    PushBatch(*writer, book, env.kinds, std::move(facts), nowMs).apply(first.push());
    book.flush();
    writer->commit();
    return {};
}

}  // namespace ayumi::services
