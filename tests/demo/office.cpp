#include "tests/demo/office.h"

#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sheets/shipped.h"
#include "shared/sync/messages.h"
#include "tests/demo/required.h"

namespace ayumi::demo {

std::string foundAgency(const server::Folders& folders, server::Configuration configuration,
                        Clock& clock, Random& random, const records::KindTable& kinds) {
    namespace fs = std::filesystem;
    for (const auto& folder : {folders.data, folders.keys}) {
        fs::create_directories(folder);
        fs::permissions(folder, fs::perms::owner_all);
    }
    configuration.agency = makeUuidV7(clock.nowMs(), random);
    const auto recovery = required(server::makeKeys(folders, clock.nowMs(), random), "keys");
    const auto keys = required(server::readKeys(folders, configuration.agency), "keys");
    const auto admin = required(server::readAdmin(folders), "admin");
    const auto store =
        required(storage::openStore(required(server::storeConfig(folders, configuration), "store"),
                                    kinds, storage::Opening::Founding),
                 "store");
    require(services::foundAgency({*store, kinds, keys, clock, random}, configuration.name, admin,
                                  "法人事務", sheets::shippedSheets()),
            "founding");
    require(server::writeConfiguration(folders, configuration), "configuration");
    return server::paperText(recovery);
}

Office::Office(const testing::LoopbackServer& server, const server::Folders& folders, Clock& clock,
               Random& random, const records::KindTable& kinds)
    : m_server(server),
      m_clock(clock),
      m_random(random),
      m_kinds(kinds),
      m_admin(required(server::readAdmin(folders), "admin")) {
    const Json overview = ask("GET", "/v1/admin/overview");
    for (const Json& one : overview["devices"]) {
        if (one["device"] == m_admin.device) m_number = one["last_number"];  // founding wrote
    }
}

Json Office::ask(const std::string& method, const std::string& path, const Json& body) {
    http::Request request;
    request.method = method;
    request.path = path;
    if (!body.is_null()) request.body = canonical(body);
    const auto response = m_server.ask(std::move(request));
    if (response.status != 200) throw std::runtime_error(path + ": " + response.body);
    return required(parseJson(response.body, sync::kMaxMessageDepth), path);
}

std::string Office::put(const std::string& kind, std::map<std::string, Json> set) {
    return put(kind, About{}, std::move(set));
}

std::string Office::put(const std::string& kind, const About& about,
                        std::map<std::string, Json> set) {
    const records::Kind& row = *m_kinds.find(kind);
    sync::ChangeContent content;
    content.id = makeUuidV7(m_clock.nowMs(), m_random);
    content.agency = m_server.keys().agency;
    content.kind = kind;
    content.record = row.hasNaturalKey()
                         ? records::naturalRecordId(row, content.agency, about.participant,
                                                    about.day, about.about)
                         : makeUuidV7(m_clock.nowMs(), m_random);
    content.participant = kind == "person" ? content.record : about.participant;
    content.day = about.day;
    content.about = about.about;
    content.author = m_admin.person;
    content.key = m_admin.key;
    content.device = m_admin.device;
    content.number = ++m_number;
    content.madeAtMs = m_clock.nowMs();
    content.set = std::move(set);
    const std::string id = content.record;
    const auto change = sync::signChange(std::move(content), m_admin.signing);
    const Json answer =
        ask("POST", "/v1/admin/changes",
            {{"device", m_admin.device}, {"push", sync::pushBody({}, {change.travelling()}, {})}});
    const Json& verdict = answer["verdicts"][0];
    if (verdict["verdict"] != "applied") throw std::runtime_error(kind + ": " + verdict.dump());
    return id;
}

std::string Office::password(const std::string& person, const std::string& login) {
    return ask("POST", "/v1/admin/logins", {{"person", person}, {"login", login}})["password"];
}

std::string Office::code(const std::string& person) {
    return ask("POST", "/v1/admin/codes", {{"person", person}})["code"];
}

std::string Office::invitation(const std::string& tablet) {
    return ask("POST", "/v1/admin/invitations", {{"name", tablet}, {"use", "shared"}})["secret"];
}

void Office::useUp(const std::string& secret) {
    const SigningKey tablet = makeSigningKey(m_random);
    sync::EnrolRequest request{secret, tablet.publicKey, sync::Protection::Passphrase, {}};
    request.proof = signBytes(tablet, sync::enrolProofInput(request));
    (void)ask("POST", "/v1/enrol", required(parseJson(sync::write(request)), "enrolment"));
}

}  // namespace ayumi::demo
