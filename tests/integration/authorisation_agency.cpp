#include "tests/integration/authorisation_agency.h"

#include <stdexcept>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "tests/support/required.h"

namespace ayumi::testing {

namespace {

namespace fs = std::filesystem;

TimeMs now() { return SystemClock().nowMs(); }

// Of the day so many days from today, in the agency's time zone.
std::string dayFromToday(int days) { return addDays(dayOf(now()), days); }

fs::path madeFolder(const fs::path& folder) {
    fs::create_directories(folder);
    return folder;
}

std::string lastWord(std::string line) {
    line.erase(line.find_last_not_of(" \n") + 1);
    return line.substr(line.find_last_of(" \n") + 1);
}

}  // namespace

AuthorisationAgency::AuthorisationAgency(const std::string& postgres)
    : m_server(std::make_unique<ProcessAgency>(madeFolder(m_folder.path() / "one"), postgres)),
      m_foreignServer(
          std::make_unique<ProcessAgency>(madeFolder(m_folder.path() / "other"), postgres)) {
    m_foreignServer->addPeople();
    m_foreign = m_foreignServer->signedIn("よその");
    addPeople();
    assignAll();
    fill();
    m_shared = m_server->enrol("みんなの");
    signIn(m_shared, "self");
    m_keyOfSato = m_shared.key;
    signIn(m_shared, "inactive");
    auto left = sample("staff", "admin", now());
    left.record = m_actors.at("inactive").person;
    left.set = {{"active", false}};
    left.seen = {{"active", {m_entered.at(left.record)}}};
    const auto verdict = verdictOn(actor("admin"), signedBy("admin", left));
    if (verdict != "applied") throw std::runtime_error("deactivation: " + verdict);
}

void AuthorisationAgency::addPeople() {
    // The first of the office by the command line; whoever else there is, over the wire.
    const auto out = m_server->command(
        {"person", "add", "--role", "admin", "--name", "事務", "--login", "admin"});
    ServedTablet office = m_server->enrol("admin");
    const auto wordAfter = [&](const std::string& label) {
        return lastWord(out.substr(0, out.find('\n', out.find(label))));
    };
    m_passwords["admin"] = wordAfter("password");
    m_server->signIn(office, wordAfter("id"), "admin", m_passwords["admin"]);
    m_actors["admin"] = std::move(office);
    site = put("site", {{"name", "南店"}});
    bystander = put("staff", {{"name", "立会"}, {"role", "coach"}, {"active", true}});
    for (const char* name : {"coach", "colleague", "ended", "month", "gone", "soon", "inactive"}) {
        addActor(name, "coach");
    }
    addActor("supervisor", "supervisor");
    addActor("self", "participant");
    addActor("other", "participant");
    sato = m_actors.at("self").person;
    suzuki = m_actors.at("other").person;
    ServedTablet nobody = m_server->enrol("nobody");
    nobody.person = makeUuidV7(now(), m_random);
    nobody.key = makeUuidV7(now(), m_random);
    nobody.signing = makeSigningKey(m_random);
    m_actors["nobody"] = std::move(nobody);
}

void AuthorisationAgency::addActor(const std::string& name, const std::string& role) {
    ServedTablet tablet = m_server->enrol(name);
    if (role == "participant") {
        tablet.person = put("person", {{"name", name}});
    } else {
        tablet.person = put("staff", {{"name", name}, {"role", role}, {"active", true}});
        m_passwords[name] = m_server
                                ->admin("/v1/admin/logins",
                                        {{"person", tablet.person}, {"login", name}})["password"]
                                .get<std::string>();
    }
    m_actors[name] = std::move(tablet);
    signIn(m_actors.at(name), name);
}

void AuthorisationAgency::signIn(ServedTablet& tablet, const std::string& name) {
    const std::string person = m_actors.at(name).person;
    const auto known = m_passwords.find(name);
    if (known != m_passwords.end()) return m_server->signIn(tablet, person, name, known->second);
    const auto code = m_server->admin("/v1/admin/codes", {{"person", person}})["code"];
    m_server->signIn(tablet, person, "", code.get<std::string>());
}

// Ends as authorisation_table.txt says, a day off the limit where that would move at midnight.
void AuthorisationAgency::assignAll() {
    const auto assign = [&](const std::string& participant, const char* coach, int from, int to) {
        std::map<std::string, Json> set{{"coach", m_actors.at(coach).person},
                                        {"from", dayFromToday(from)}};
        if (to != 0) set["to"] = dayFromToday(to);
        return put("assignment", std::move(set), participant);
    };
    m_records["assignment"] = assign(sato, "coach", -200, 0);
    assign(suzuki, "colleague", -200, 0);
    assign(sato, "ended", -200, -1);
    assign(sato, "month", -200, -29);
    assign(sato, "gone", -200, -31);
    assign(sato, "soon", 2, 0);
    assign(sato, "inactive", -200, 0);
    m_records["placement"] = put("placement", {{"site", site}, {"from", "2026-04-01"}}, sato);
    put("placement", {{"site", site}, {"from", "2026-04-01"}}, suzuki);
}

void AuthorisationAgency::fill() {
    m_records["person"] = sato;
    m_records["site"] = site;
    m_records["staff"] = bystander;
    const std::map<std::string, std::string> writers{
        {"calendar", "supervisor"},   {"setting", "supervisor"},
        {"agreement", "coach"},       {"consent", "coach"},
        {"attendance", "coach"},      {"reflection", "self"},
        {"daily_check", "self"},      {"check_items", "self"},
        {"confirmation", "self"},     {"sign_off", "supervisor"},
        {"comment", "coach"},         {"flag", "self"},
        {"flag_seen", "supervisor"},  {"release", "supervisor"},
        {"sheet", "admin"},           {"self_check", "self"},
        {"daily_sheet", "self"},      {"assessment", "coach"},
        {"own_answers", "self"},      {"goal", "self"},
        {"goal_mark", "self"},        {"task_list", "coach"},
        {"task_mark", "self"},        {"plan", "coach"},
        {"meeting", "coach"},         {"visit", "coach"},
        {"pause", "coach"},           {"month_close", "supervisor"},
        {"staff_leave", "supervisor"}};
    // Without it nobody is shown what rests on it.
    for (const char* scope : {"self_check", "sensitive_data"}) {
        auto given = sample("consent", "coach", now());
        given.set = {{"scope", scope}, {"given_on", "2026-04-01"}, {"means", "paper"}};
        const auto verdict = verdictOn(actor("coach"), signedBy("coach", given));
        if (verdict != "applied") throw std::runtime_error(std::string(scope) + ": " + verdict);
    }
    for (const auto& [kind, writer] : writers) {
        const auto change = signedBy(writer, sample(kind, writer, now()));
        const auto verdict = verdictOn(actor(writer), change);
        if (verdict != "applied") throw std::runtime_error(kind + ": " + verdict);
        m_records[kind] = change.record;
    }
}

// By the office.
std::string AuthorisationAgency::put(const std::string& kind, std::map<std::string, Json> set,
                                     const std::string& participant) {
    auto made = sample("comment", "admin", now());
    made.kind = kind;
    made.participant = kind == "person" ? made.record : participant;
    made.set = std::move(set);
    const auto verdict = verdictOn(actor("admin"), signedBy("admin", made));
    if (verdict != "applied") throw std::runtime_error(kind + ": " + verdict);
    m_entered[made.record] = made.id;
    return made.record;
}

sync::Change AuthorisationAgency::signedBy(const std::string& actor, sync::ChangeContent content) {
    return sync::signChange(std::move(content), m_actors.at(actor).signing);
}

std::string AuthorisationAgency::verdictOn(const ServedTablet& carrier,
                                           const sync::Change& change) {
    const auto verdict = m_server->push(carrier, {change.travelling()}).verdicts.at(0);
    if (verdict.standing() == sync::VerdictKind::Quarantined) return verdict.reason.code;
    return std::string(nameOf(verdict.kind));
}

AuthorisationAgency::Pulled AuthorisationAgency::pull(const AgencyClient& server,
                                                      const ServedTablet& tablet) const {
    Pulled pulled;
    std::string cursor;
    for (bool more = true; more;) {
        const auto answer =
            server.get("/v1/records?limit=1000&cursor=" + cursor, tablet.enrolled.token);
        const auto page = required(sync::readPullResponse(answer.body), "pull");
        for (const Json& state : page.stateObjects) {
            pulled.changes[state.at("record").get<std::string>()] = state.at("changes").at(0);
        }
        pulled.head = page.head;
        pulled.wipe = page.wipe;
        cursor = page.cursor;
        more = page.more;
    }
    return pulled;
}

}  // namespace ayumi::testing
