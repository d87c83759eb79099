#include "server/app/console.h"

#include "server/http/admin_client.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"

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
                 Clock& clock, Random& random, const records::KindTable& kinds)
    : m_folders(std::move(folders)),
      m_configuration(std::move(configuration)),
      m_admin(std::move(admin)),
      m_clock(&clock),
      m_random(&random),
      m_kinds(&kinds) {}

Result<Console> Console::connect(const Folders& folders, Clock& clock, Random& random,
                                 const records::KindTable& kinds) {
    auto configuration = readConfiguration(folders);
    if (!configuration) return configuration.error();
    auto admin = readAdmin(folders);
    if (!admin) return admin.error();
    Console console(folders, std::move(*configuration), std::move(*admin), clock, random, kinds);
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

Result<void> Console::see(sync::ChangeContent& content) {
    const auto answer = ask("GET", "/v1/admin/records/" + content.record);
    if (!answer) {
        if (answer.error().code == "record_unknown") return {};
        return answer.error();
    }
    const auto state =
        sync::readState((*answer)["state"], [](const std::string&) { return nullptr; });
    if (!state) return state.error();
    content.seen = sync::seenFor(*state, &*state, content.set, content.author, {});
    return {};
}

Result<std::string> Console::put(NewRecord record) {
    const TimeMs nowMs = m_clock->nowMs();
    const records::Kind& kind = *m_kinds->find(record.kind);
    if (auto valid = validateSet(kind, record.set); !valid) return valid.error();
    sync::ChangeContent content;
    content.id = makeUuidV7(nowMs, *m_random);
    content.agency = m_configuration.agency;
    content.kind = record.kind;
    content.record = kind.hasNaturalKey()
                         ? records::naturalRecordId(kind, content.agency, record.participant,
                                                    record.day, record.about)
                     : record.record.empty() ? makeUuidV7(nowMs, *m_random)
                                             : record.record;
    content.participant = record.kind == "person" ? content.record : record.participant;
    content.day = std::move(record.day);
    content.about = std::move(record.about);
    content.author = m_admin.person;
    content.key = m_admin.key;
    content.device = m_admin.device;
    content.number = ++m_lastNumber;
    content.madeAtMs = nowMs;
    content.set = std::move(record.set);
    if (kind.hasNaturalKey() || !record.record.empty()) {
        if (auto seen = see(content); !seen) return seen.error();
    }
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
