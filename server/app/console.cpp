#include "server/app/console.h"

#include "server/http/admin_client.h"
#include "shared/base/uuid.h"
#include "shared/sync/messages.h"

namespace ayumi::server {

namespace {

bool matches(const Json& row, const std::string& name) {
    if (row["record"] == name) return true;
    for (const char* field : {"name", "name_kana", "nickname"}) {
        const auto found = row["values"].find(field);
        if (found != row["values"].end() && *found == name) return true;
    }
    return false;
}

}  // namespace

Console::Console(Folders folders, Configuration configuration, services::AdminIdentity admin,
                 Clock& clock, Random& random)
    : m_folders(std::move(folders)),
      m_configuration(std::move(configuration)),
      m_admin(std::move(admin)),
      m_clock(&clock),
      m_random(&random) {}

Result<Console> Console::connect(const Folders& folders, Clock& clock, Random& random) {
    auto configuration = readConfiguration(folders);
    if (!configuration) return configuration.error();
    auto admin = readAdmin(folders);
    if (!admin) return admin.error();
    Console console(folders, std::move(*configuration), std::move(*admin), clock, random);
    if (auto refreshed = console.refresh(); !refreshed) return refreshed.error();
    return console;
}

Result<void> Console::refresh() {
    auto overview = ask("GET", "/v1/admin/overview");
    if (!overview) return overview.error();
    m_overview = std::move(*overview);
    for (const Json& device : m_overview["devices"]) {
        if (device["device"] == m_admin.device) {
            m_lastNumber = device["last_number"].get<std::int64_t>();
        }
    }
    return {};
}

Result<Json> Console::ask(const std::string& method, const std::string& path, const Json& body) {
    const auto answer = http::callAdmin(m_folders.adminSocket(),
                                        {method, path, {}, body.is_null() ? "" : canonical(body)});
    if (!answer) return answer.error();
    if (answer->status != 200) return sync::readProblem(answer->status, answer->body).error;
    return parseJson(answer->body, sync::kMaxMessageDepth);
}

Result<std::string> Console::put(NewRecord record) {
    const TimeMs nowMs = m_clock->nowMs();
    sync::ChangeContent content;
    content.id = makeUuidV7(nowMs, *m_random);
    content.agency = m_configuration.agency;
    content.kind = record.kind;
    content.record = record.record.empty() ? makeUuidV7(nowMs, *m_random) : record.record;
    content.participant = record.kind == "person" ? content.record : record.participant;
    content.author = m_admin.person;
    content.key = m_admin.key;
    content.device = m_admin.device;
    content.number = ++m_lastNumber;
    content.madeAtMs = nowMs;
    content.set = std::move(record.set);
    const std::string id = content.record;
    const auto change = sync::signChange(std::move(content), m_admin.signing);
    auto answer =
        ask("POST", "/v1/admin/changes",
            {{"device", m_admin.device}, {"push", sync::pushBody({}, {change.travelling()}, {})}});
    if (!answer) return answer.error();
    const Json& verdict = (*answer)["verdicts"][0];
    if (verdict["verdict"] == "quarantined") {
        return Error{"change_quarantined", {{"code", verdict["code"].get<std::string>()}}};
    }
    return id;
}

Result<Json> Console::find(const std::vector<std::string>& kinds, const std::string& name) const {
    std::vector<const Json*> found;
    for (const auto& kind : kinds) {
        for (const Json& row : m_overview[kind]) {
            if (matches(row, name)) found.push_back(&row);
        }
    }
    const bool site = kinds.front() == "site";
    if (found.empty()) return Error{site ? "site_unknown" : "person_unknown", {}};
    if (found.size() > 1) return Error{"person_ambiguous", {{"name", name}}};
    return *found.front();
}

}  // namespace ayumi::server
