#include "tests/qml/pages/agency_fixture.h"

#include <stdexcept>

#include "mobile/platform/keystore_file.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/state.h"
#include "tests/support/required.h"

namespace ayumi::testing {

namespace {

const std::vector<SitePlan>& plans() {
    static const std::vector<SitePlan> kPlans{
        {"ひだまり製パン 南店",
         "09:00",
         "15:00",
         {{"佐々木 ひかる", "ササキ ヒカル"},
          {"小林 だいち", "コバヤシ ダイチ"},
          {"渡辺 しげる", "ワタナベ シゲル"},
          {"グエン ミン", "グエン ミン"},
          {"井上 まこと", "イノウエ マコト"},
          {"三浦 かおり", "ミウラ カオリ"}}},
        {"みどりの家（介護補助）",
         "11:00",
         "16:00",
         {{"山本 はるか", "ヤマモト ハルカ"},
          {"中村 そう", "ナカムラ ソウ"},
          {"石田 みなみ", "イシダ ミナミ"}}},
        {"市立中央図書館 整理室",
         "14:00",
         "17:00",
         {{"松田 けん", "マツダ ケン"}, {"井手 あや", "イデ アヤ"}}}};
    return kPlans;
}

std::string familyName(const std::string& name) { return name.substr(0, name.find(' ')); }

}  // namespace

AgencyFixture::AgencyFixture()
    : clock(required(parseMoment("2026-11-20T09:15:00.000+09:00"))), m_key(makeSigningKey(random)) {
    agency = id();
    device = id();
    coach = id();
    supervisor = id();
    m_keyId = id();
}

std::string AgencyFixture::id() { return makeUuidV7(clock.nowMs(), m_dice); }

sync::Change AgencyFixture::change(const std::string& kind, const std::string& record,
                                   const std::string& participant, std::map<std::string, Json> set,
                                   const std::string& author, const std::string& day,
                                   const std::string& about) {
    sync::ChangeContent content;
    content.id = id();
    content.agency = agency;
    content.kind = kind;
    content.record = record;
    content.participant = participant;
    content.day = day;
    content.about = about;
    content.author = author;
    content.key = m_keyId;
    content.device = device;
    content.number = ++m_number;
    content.madeAtMs = clock.nowMs();
    content.set = std::move(set);
    return sync::signChange(content, m_key);
}

std::string AgencyFixture::state(const std::vector<sync::Change>& changes) {
    sync::RecordState folded = sync::emptyState(changes.front());
    for (const auto& one : changes) {
        sync::fold(folded, std::make_shared<const sync::Change>(one), one.madeAtMs);
    }
    folded.number = ++m_number;
    return sync::travellingState(folded);
}

void AgencyFixture::addMasters() {
    const std::map<std::string, std::map<std::string, Json>> staff{
        {coach, {{"name", "高橋 ゆき"}, {"name_kana", "タカハシ ユキ"}, {"role", "coach"}}},
        {supervisor,
         {{"name", "大野 あきら"}, {"name_kana", "オオノ アキラ"}, {"role", "supervisor"}}}};
    for (const auto& [person, values] : staff) {
        m_states.push_back(state({change("staff", person, {}, values, supervisor)}));
    }
    if (lone) addLone();
    if (bare) return;
    for (const auto& plan : plans()) addSite(plan);
}

void AgencyFixture::addLone() {
    const std::string person = people["佐々木"] = id();
    sites.push_back(id());
    m_states.push_back(
        state({change("site", sites[0], {}, {{"name", "ひだまり製パン 南店"}}, supervisor)}));
    m_states.push_back(
        state({change("person", person, person,
                      {{"name", "佐々木 ひかる"}, {"name_kana", "ササキ ヒカル"}}, supervisor)}));
    m_states.push_back(state({change("assignment", id(), person,
                                     {{"coach", coach}, {"from", "2026-04-01"}}, supervisor)}));
}

std::vector<std::string> AgencyFixture::everybody() const {
    std::vector<std::string> all{coach, supervisor};
    for (const auto& [name, person] : people) all.push_back(person);
    return all;
}

void AgencyFixture::addSite(const SitePlan& plan) {
    const std::string site = id();
    sites.push_back(site);
    m_states.push_back(state({change("site", site, {},
                                     {{"name", plan.name},
                                      {"opens", plan.opens},
                                      {"closes", plan.closes},
                                      {"open_weekdays", Json::array({1, 2, 3, 4, 5})}},
                                     supervisor)}));
    for (const auto& [name, kana] : plan.people) {
        const std::string person = id();
        people[familyName(name)] = person;
        m_states.push_back(state(
            {change("person", person, person, {{"name", name}, {"name_kana", kana}}, supervisor)}));
        m_states.push_back(state({change("placement", id(), person,
                                         {{"site", site},
                                          {"from", "2026-04-01"},
                                          {"weekdays", Json::array({1, 2, 3, 4, 5})},
                                          {"planned_start", plan.opens},
                                          {"planned_end", plan.closes}},
                                         supervisor)}));
        m_states.push_back(state({change("assignment", id(), person,
                                         {{"coach", coach}, {"from", "2026-04-01"}}, supervisor)}));
    }
}

std::string AgencyFixture::attendance(const std::string& person, const std::string& day,
                                      const std::string& site, std::map<std::string, Json> set,
                                      const std::string& author) {
    const auto kinds = records::KindTable::released();
    const std::string record =
        records::naturalRecordId(*kinds.find("attendance"), agency, person, day, site);
    return state({change("attendance", record, person, std::move(set), author, day, site)});
}

void AgencyFixture::addHistory() {
    for (int back = 14; back >= 1; --back) {
        const std::string day = addDays(today, -back);
        if (weekdayOf(day) > 5 || day == kSignedDay) continue;
        m_states.push_back(attendance(people["佐々木"], day, sites[0],
                                      {{"status", back == 9   ? "late"
                                                  : back == 4 ? "absent"
                                                              : "present"},
                                       {"arrived", back == 4   ? Json()
                                                   : back == 9 ? "09:24"
                                                               : "08:55"},
                                       {"left", back == 4 ? Json() : Json("15:02")},
                                       {"break_minutes", back == 4 ? Json() : Json(60)}},
                                      back % 2 == 0 ? people["佐々木"] : coach));
    }
    const std::string& me = people["佐々木"];
    m_states.push_back(
        attendance(me, today, sites[0], {{"status", "present"}, {"arrived", "08:55"}}, me));
    m_states.push_back(attendance(people["小林"], today, sites[0],
                                  {{"status", "present"}, {"arrived", "08:58"}}, people["小林"]));
    m_states.push_back(attendance(people["グエン"], today, sites[0],
                                  {{"status", "late"}, {"arrived", "09:20"}}, coach));
    m_states.push_back(
        attendance(people["三浦"], today, sites[0],
                   {{"status", "absent"}, {"notice_at", today + "T08:42:00.000+09:00"}}, coach));
}

// Whom to call, and the signs that one person chose for the daily check.
void AgencyFixture::addHelp() {
    const auto kinds = records::KindTable::released();
    const auto setting = [&](const std::string& name, const std::string& value) {
        const std::string record =
            records::naturalRecordId(*kinds.find("setting"), agency, {}, {}, name);
        m_states.push_back(
            state({change("setting", record, {}, {{"value", value}}, supervisor, {}, name)}));
    };
    setting("help_phone_1", "じむしょ（9:00-17:00）|00-0000-0001");
    setting("help_phone_2", "よる・やすみの日|00-0000-0002");
    const std::string& person = people["佐々木"];
    const std::string record =
        records::naturalRecordId(*kinds.find("check_items"), agency, person, {}, {});
    m_states.push_back(state({change(
        "check_items", record, person,
        {{"items", Json::array({"sleep", "mood", "appetite"})}, {"own_1", "頭が重い"}}, coach)}));
}

// Two tablets, neither of which had seen the other's value.
void AgencyFixture::addContest() {
    const auto kinds = records::KindTable::released();
    const std::string& person = people["渡辺"];
    const std::string record =
        records::naturalRecordId(*kinds.find("attendance"), agency, person, today, sites[0]);
    const auto here = change("attendance", record, person,
                             {{"status", "present"}, {"arrived", "09:02"}}, coach, today, sites[0]);
    const std::string own = std::exchange(device, id());
    const auto there = change("attendance", record, person,
                              {{"status", "absent"}, {"notice_at", today + "T08:40:00.000+09:00"}},
                              supervisor, today, sites[0]);
    device = own;
    m_states.push_back(state({here, there}));
}

void AgencyFixture::arrive(const std::filesystem::path& folder, const std::vector<Sent>& sent) {
    m_states.clear();
    for (const auto& one : sent) send(one);
    pull(*openStore(folder), std::exchange(m_states, {}));
}

void AgencyFixture::arriveRivals(const std::filesystem::path& folder,
                                 const std::vector<Sent>& sent) {
    m_states.clear();
    sendRivals(sent);
    pull(*openStore(folder), std::exchange(m_states, {}));
}

void AgencyFixture::pull(store::TabletStore& store, const std::vector<std::string>& states) {
    store::PageOutcome page;
    page.head = {m_number, "00"};
    page.cursor = "2";
    page.answeredAtMs = clock.nowMs();
    page.states.assign(states.begin(), states.end());
    if (required(store.applyPage(page)).damaged > 0) throw std::runtime_error("damaged states");
}

void AgencyFixture::fillVault(store::Vault& vault) {
    const auto add = [&](const std::string& person, records::Role role, const char* nickname,
                         const char* pin) {
        store::PersonSecrets secrets{store::Secret::pin(pin)};
        if (store::isStaff(role)) secrets.passphrase = store::Secret::passphrase(passphrase);
        store::NameCard card;
        card.person = person;
        card.role = role;
        card.nickname = nickname;
        (void)required(vault.addPerson(card, secrets, store::makeNewKey(clock, random)));
    };
    add(coach, records::Role::Coach, "たかはし", kCoachPin);
    add(supervisor, records::Role::Supervisor, "おおの", kSupervisorPin);
    if (firstHelpRead) {
        for (const auto& person : everybody()) require(vault.noteFirstHelpRead(person));
    }
    if (lone) add(people["佐々木"], records::Role::Participant, "ひかる", kParticipantPin);
    if (bare) return;
    add(people["佐々木"], records::Role::Participant, "ひかる", kParticipantPin);
    add(people["井上"], records::Role::Participant, "まこと", "3618");
    add(people["小林"], records::Role::Participant, "だいち", "4072");
    add(people["三浦"], records::Role::Participant, "かおり", "5841");
    add(people["山本"], records::Role::Participant, "はるか", "6937");
    add(people["グエン"], records::Role::Participant, "ミン", "7059");
}

void AgencyFixture::fill(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    addMasters();
    if (!bare) {
        addHistory();
        addHelp();
        addContest();
        addSignedDay();
        addConsents();
        addVisits();
        addVisitsOfToday();
    }
    if (before) before(*this);
    platform::FileKeystore keystore(folder / "device-secret");
    store::Enrolment enrolment;
    enrolment.agency = agency;
    enrolment.agencyName = "社会福祉法人 あさひの道";
    enrolment.device = device;
    enrolment.recoveryPublicKey = makeSealingKey(random).publicKey;
    auto vault = required(store::Vault::enrol(
        folder / "lobby", required(platform::loadOrMakeDeviceSecret(keystore, random)),
        std::move(enrolment), {clock, random, cost}));
    fillVault(*vault);
    const auto kinds = records::KindTable::released();
    auto store = required(store::TabletStore::open((folder / "ayumi.db").string(),
                                                   required(vault->databaseKey()).view(), kinds));
    store::Identity identity;
    identity.agency = agency;
    identity.agencyName = enrolment.agencyName;
    identity.device = device;
    identity.deviceName = "タブレット1";
    identity.token = "none";
    identity.agencyKey = m_key.publicKey;
    identity.deviceSeed = Bytes(m_key.seed.view());
    identity.host = "ayumi.example.jp";
    identity.port = 8443;
    identity.pins = {Bytes(32, 'p')};
    require(store->putIdentity(identity));
    store::PageOutcome page;
    page.head = {m_number, "00"};
    page.cursor = "1";
    page.answeredAtMs = clock.nowMs() - 15 * 3600 * 1000;
    page.states.assign(m_states.begin(), m_states.end());
    if (required(store->applyPage(page)).damaged > 0) throw std::runtime_error("damaged states");
    (void)required(store->keepHeld(m_held, true));
}

SecretBytes AgencyFixture::databaseKey(const std::filesystem::path& folder) {
    const platform::FileKeystore keystore(folder / "device-secret");
    auto vault = required(store::Vault::open(
        folder / "lobby", required(platform::loadDeviceSecret(keystore)), {clock, random, cost}));
    return required(vault->openDatabase(coach, store::Secret::passphrase(passphrase)));
}

std::unique_ptr<store::TabletStore> AgencyFixture::openStore(const std::filesystem::path& folder) {
    return required(store::TabletStore::open((folder / "ayumi.db").string(),
                                             databaseKey(folder).view(), m_kinds));
}

std::string AgencyFixture::dump(const std::filesystem::path& folder) {
    const auto database = required(sqlite::Database::open(
        (folder / "ayumi.db").string(), databaseKey(folder).view(), sqlite::Mode::ReadOnly));
    std::string all;
    SQLite::Statement tables(database->raw(),
                             "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        all += table + "\n";
        SQLite::Statement rows(database->raw(), "SELECT * FROM \"" + table + "\"");
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                all += rows.getColumn(i).getString() + '|';
            }
            all += '\n';
        }
    }
    return all;
}

void AgencyFixture::makeDatabaseNewer(const std::filesystem::path& folder) {
    const auto database = required(sqlite::Database::open(
        (folder / "ayumi.db").string(), databaseKey(folder).view(), sqlite::Mode::ReadWrite));
    database->raw().exec("PRAGMA user_version = 9999");
}

void AgencyFixture::bringIn(const std::filesystem::path& folder, const std::string& person,
                            std::map<std::string, Json> set, const std::string& author) {
    const std::string record =
        records::naturalRecordId(*m_kinds.find("attendance"), agency, person, today, sites[0]);
    const std::string own = std::exchange(device, id());
    const auto made = change("attendance", record, person, std::move(set), author, today, sites[0]);
    device = own;
    bringOver(folder, made);
}

void AgencyFixture::makeRoom(const std::filesystem::path& folder) {
    const auto store = openStore(folder);
    while (required(store->evict(clock.nowMs())) > 0) {
    }
}

void AgencyFixture::bringIn(const std::filesystem::path& folder, const Sent& sent) {
    bringOver(folder, changeOf(sent));
}

// Seen there, but not what this tablet wrote and has not sent.
void AgencyFixture::bringOver(const std::filesystem::path& folder, sync::ChangeContent content) {
    const auto store = openStore(folder);
    const auto known = store->record(content.record);
    if (!known || !known->answered) throw std::runtime_error("nothing to correct");
    sync::RecordState folded = *known->answered;
    content.seen = sync::seenFor(folded, nullptr, content.set, content.author, {});
    sync::fold(folded, std::make_shared<const sync::Change>(sync::signChange(content, m_key)),
               content.madeAtMs);
    folded.number = ++m_number;
    pull(*store, {sync::travellingState(folded)});
}

}  // namespace ayumi::testing
