#include "tests/recorded/recording.h"

#include <fstream>
#include <memory>
#include <mutex>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/key_statement.h"
#include "tests/demo/office.h"
#include "tests/recorded/story_tablet.h"
#include "tests/support/required.h"

namespace ayumi::recorded {

namespace fs = std::filesystem;

namespace {

using testing::require;
using testing::required;

constexpr std::uint64_t kSeed = 20261121;
constexpr const char* kDay = "2026-11-20";
constexpr const char* kToday = "2026-11-21";
constexpr const char* kPassphrase = "みなみの とてもながい あいことば";

// Both databases are told the same story, id by id: the tablet's recording goes with either.
class SharedSeed : public Random {
public:
    Bytes bytes(std::size_t count) override {
        const std::lock_guard lock(m_mutex);
        return m_random.bytes(count);
    }

private:
    std::mutex m_mutex;
    SeededRandom m_random{kSeed};
};

void write(const fs::path& file, const Json& json) {
    std::ofstream(file, std::ios::binary) << json.dump(1) << '\n';
}

// What `ayumi-server init` leaves.
server::Folders found(const fs::path& folder, const std::string& postgres,
                      testing::ManualClock& clock, Random& random,
                      const records::KindTable& kinds) {
    const auto folders = serverFolders(folder);
    fs::create_directories(folders.keys);
    server::Configuration configuration;
    configuration.name = "あゆみの会";
    configuration.host = "ayumi.example.jp";
    configuration.postgres = !postgres.empty();
    if (configuration.postgres) {
        require(server::writePrivateFile(folders.keys / "postgres", postgres), "connection");
    }
    (void)demo::foundAgency(folders, configuration, clock, random, kinds);
    return folders;
}

class Story {
public:
    Story(fs::path folder, const std::string& postgres)
        : m_folder(std::move(folder)),
          m_folders(found(m_folder, postgres, m_clock, m_random, m_kinds)) {}

    // The key of the tablet's database is returned.
    SecretBytes tell() {
        makePeople();
        m_tablet = std::make_unique<StoryTablet>(m_world, m_folder / "tablet",
                                                 m_office.invitation("南店のタブレット"));
        (void)m_tablet->signIn(
            {"takahashi", "", m_office.password(m_coach, "takahashi"), kPassphrase});
        (void)m_tablet->signIn({"", m_sato, m_office.code(m_sato), ""});
        m_other = std::make_unique<StoryTablet>(m_world, m_folder / "other",
                                                m_office.invitation("事務所のタブレット"));
        (void)m_other->signIn(
            {"yamamoto", "", m_office.password(m_supervisor, "yamamoto"), kPassphrase});
        tellADay();
        decideOnIt();
        refuseSome();
        askBesides();
        endAccess();
        leaveWorkBehind();
        revokeTheOther();
        writeDown();
        return m_tablet->databaseKey();
    }

private:
    std::string staff(const std::string& role, const std::string& name) {
        return m_office.put("staff", {{"name", name}, {"role", role}, {"active", true}});
    }
    std::string assign(const std::string& person) {
        return m_office.put("assignment", {.participant = person},
                            {{"coach", m_coach}, {"from", "2026-04-01"}});
    }

    void makePeople() {
        m_coach = staff("coach", "高橋 みなみ");
        m_supervisor = staff("supervisor", "山本 みどり");
        m_sato = m_office.put("person", {{"name", "佐藤 ひかる"}, {"name_kana", "サトウ ヒカル"}});
        m_suzuki = m_office.put("person", {{"name", "鈴木 𠮷乃"}});
        m_tanaka = m_office.put("person", {{"name", "田中 はるか"}});
        m_site = m_office.put("site", {{"name", "ひだまり製パン 南店"}});
        m_office.put("setting", {.about = "monthly_cap"}, {{"value", "22"}});
        (void)assign(m_sato);
        m_ofSuzuki = assign(m_suzuki);
        m_ofTanaka = assign(m_tanaka);
    }

    tablet::SaveRequest day(const std::string& kind, const std::string& person,
                            std::map<std::string, Json> set, const std::string& date = kDay) {
        tablet::SaveRequest request{.kind = kind, .participant = person, .day = date};
        if (kind == "attendance") request.about = m_site;
        request.set = std::move(set);
        return request;
    }

    // Attendance that two tablets write apart, words handed over and written for somebody, a void.
    void tellADay() {
        m_tablet->save(m_coach,
                       day("attendance", m_sato, {{"status", "present"}, {"arrived", "09:02"}}));
        auto words =
            day("reflection", m_sato, {{"went", "well"}, {"good", "レジを 打てた 🙂"}});
        words.author = m_sato;
        m_tablet->save(m_coach, words);
        auto forAnother = day("reflection", m_suzuki, {{"went", "fairly"}});
        forAnother.proxy = sync::Proxy{m_suzuki, true};
        m_tablet->save(m_coach, forAnother);
        m_tablet->save(m_sato, day("daily_check", m_sato, {{"item.sleep", "2"}, {"help", false}}));
        m_tablet->save(m_coach, day("attendance", m_tanaka, {{"status", "absent"}}));
        m_other->save(m_supervisor, day("attendance", m_sato, {{"status", "late"}}));
        m_tablet->sync();
        m_other->sync();
        auto mistake = day("attendance", m_suzuki, {{"status", "present"}}, kToday);
        m_tablet->save(m_coach, mistake);
        mistake.set = {{"void", true}};
        mistake.reason = "日付まちがい";
        m_tablet->save(m_coach, mistake);
        m_tablet->sync();
    }

    void decideOnIt() {
        m_tablet->save(m_coach, day("attendance", m_sato, {{"status", "present"}}));
        m_tablet->sync();
        m_other->sync();
        m_other->decide(m_supervisor, {.participant = m_sato, .day = kDay});
        m_other->decide(m_supervisor, {.participant = m_tanaka,
                                       .day = kDay,
                                       .returned = true,
                                       .comment = "理由を書いてください"});
        m_other->sync();
        m_tablet->sync();
        auto after = day("attendance", m_sato, {{"left", "15:10"}});
        after.reason = "帰りの時刻をなおしました";
        m_tablet->save(m_coach, after);  // an amendment
        m_tablet->sync();
    }

    // Held for want of a right, of a newer build's kind, unreadable; one of them let in.
    void refuseSome() {
        const auto closing = signedBy(m_coach, "calendar", {{"open", false}}, m_site);
        const auto rhythm = signedBy(m_coach, "life_rhythm", {{"woke", "06:30"}}, "");
        const Json batch{{"head", {0, ""}},
                         {"changes", Json::array({closing, rhythm, Json{{"not", "a change"}}})},
                         {"unread", Json::array({"what could not be sent otherwise"})}};
        for (int i = 0; i < 2; ++i) ask("POST", "/v1/changes", m_tablet->token(), canonical(batch));
        m_other->sync();
        m_other->save(m_supervisor, {.kind = "release",
                                     .about = closing["id"].get<std::string>(),
                                     .set = {{"decision", "released"}},
                                     .reason = "休みで合っています"});
        m_other->sync();
        m_tablet->engine().askHeld();
        m_tablet->sync();
    }

    Json signedBy(const std::string& person, const std::string& kind,
                  std::map<std::string, Json> set, const std::string& about) {
        sync::ChangeContent content;
        content.id = makeUuidV7(m_clock.nowMs(), m_random);
        content.agency = m_tablet->store().identity().agency;
        content.kind = kind;
        content.participant = about.empty() ? m_sato : "";
        content.day = kDay;
        content.about = about;
        const records::Kind* known = m_kinds.find(kind);
        content.record = known != nullptr
                             ? naturalRecordId(*known, content.agency, content.participant,
                                               content.day, content.about)
                             : makeUuidV7(m_clock.nowMs(), m_random);
        content.author = person;
        content.key = m_tablet->keyOf(person).id;
        content.device = m_tablet->store().identity().device;
        content.number = 900 + m_extra++;
        content.madeAtMs = m_clock.nowMs();
        content.set = std::move(set);
        const auto change = sync::signChange(std::move(content), m_tablet->keyOf(person).key);
        return Json::parse(change.travelling());
    }

    void ask(const std::string& method, const std::string& target, const std::string& token,
             const std::string& body = {}) {
        (void)m_exchanges.ask({method, target, token, body});
    }

    // What no tablet of this story comes to ask by itself.
    void askBesides() {
        const auto token = m_tablet->token();
        const std::string record = naturalRecordId(
            *m_kinds.find("attendance"), m_tablet->store().identity().agency, m_sato, kDay, m_site);
        ask("GET", "/v1/records/" + record + "/history", token);
        ask("GET", "/v1/held", token);
        ask("GET", "/v1/records?cursor=&limit=2", token);
        ask("POST", "/v1/changes", token,
            sync::pushBody({999'999, std::string(64, 'a')}, {}, {}));  // a reset
        ask("GET", "/v1/records?cursor=yesterday", token);
        ask("GET", "/v1/records", "wrong");
        sync::CertificatesRequest certificates{{m_tablet->store().identity().certificate}};
        for (const auto& key : m_tablet->store().keys()) {
            certificates.certificates.push_back(key.certificate);
        }
        ask("POST", "/v1/restore-registrations", token, sync::write(certificates));
        const auto fresh = store::makeNewKey(m_clock, m_random);
        const sync::KeyStatement statement{m_tablet->store().identity().agency,
                                           m_tablet->store().identity().device,
                                           m_sato,
                                           fresh.id,
                                           fresh.key.publicKey,
                                           m_tablet->keyOf(m_sato).id,
                                           m_coach,
                                           m_tablet->keyOf(m_coach).id,
                                           m_clock.nowMs()};
        ask("POST", "/v1/keys", token,
            canonical(sync::signKeyStatement(statement, m_tablet->keyOf(m_coach).key)));
    }

    // Tanaka is forgotten at once, what was answered of her lies sealed; Suzuki once a draft ends.
    void endAccess() {
        m_tablet->hold(m_coach);
        m_tablet->draft(m_coach, "attendance:" + m_suzuki, "p:" + m_suzuki,
                        {{"status", "late"}, {"note", "電車が遅れて 途中"}});
        for (const auto& [record, person] :
             {std::pair{m_ofSuzuki, m_suzuki}, std::pair{m_ofTanaka, m_tanaka}}) {
            m_other->save(m_supervisor, {.kind = "assignment",
                                         .record = record,
                                         .participant = person,
                                         .set = {{"to", "2026-11-20"}}});
        }
        m_other->sync();
        m_tablet->sync();
    }

    void leaveWorkBehind() {
        m_clock.advance(3'600'000);
        m_waiting.push_back(
            m_tablet->save(m_coach, day("attendance", m_sato, {{"status", "present"}}, kToday)));
        auto words = day("reflection", m_sato, {{"went", "hard"}, {"hard", "つかれた"}}, kToday);
        words.author = m_sato;
        words.unfinished = true;
        m_waiting.push_back(m_tablet->save(m_coach, words));
        m_waiting.push_back(m_tablet->save(
            m_sato, {.kind = "flag", .participant = m_sato, .set = {{"source", "asked"}}}));
        m_tablet->draft(m_sato, "reflection:" + std::string(kToday), "p:" + m_sato,
                        {{"answers", {{"went", "well"}, {"tomorrow", "ゆっくり"}}}, {"at", 2}});
    }

    void revokeTheOther() {
        http::Request revocation;
        revocation.method = "POST";
        revocation.path = "/v1/admin/revocations";
        revocation.body =
            canonical({{"device", m_other->store().identity().device}, {"state", "revoked"}});
        if (m_server.ask(std::move(revocation)).status != 200) throw std::runtime_error("revoking");
        ask("POST", "/v1/changes", m_other->token(), sync::pushBody({}, {}, {}));
        ask("GET", "/v1/records", m_other->token());
    }

    void writeDown() {
        Json drafts = Json::array();
        for (const auto& draft : m_tablet->store().drafts()) {
            drafts.push_back({{"person", draft.key.person},
                              {"page", draft.key.page},
                              {"audience", draft.audience},
                              {"content", draft.content}});
        }
        write(m_folder / "messages.json", m_exchanges.told());
        write(m_folder / "told.json", {{"now_ms", m_clock.nowMs()},
                                       {"agency", m_server.keys().agency},
                                       {"coach", m_coach},
                                       {"supervisor", m_supervisor},
                                       {"participant", m_sato},
                                       {"forgotten", m_tanaka},
                                       {"leaving", m_suzuki},
                                       {"site", m_site},
                                       {"passphrase", kPassphrase},
                                       {"pin", kPin},
                                       {"waiting", m_waiting},
                                       {"drafts", drafts}});
    }

    fs::path m_folder;
    testing::ManualClock m_clock{startOfDayMs(kToday) + 9 * 3'600'000};
    SharedSeed m_random;
    records::KindTable m_kinds = records::KindTable::released();
    server::Folders m_folders;
    testing::LoopbackServer m_server{m_folders, m_clock, m_random, m_kinds};
    demo::Office m_office{m_server, m_folders, m_clock, m_random, m_kinds};
    Exchanges m_exchanges{m_server};
    World m_world{m_exchanges, m_clock, m_random, m_kinds};
    std::unique_ptr<StoryTablet> m_tablet;  // of a workplace: the coach, and Sato by a PIN
    std::unique_ptr<StoryTablet> m_other;   // the supervisor's
    std::string m_coach, m_supervisor, m_sato, m_suzuki, m_tanaka, m_site;
    std::string m_ofSuzuki, m_ofTanaka;  // assignments
    std::int64_t m_extra = 0;            // changes made without a tablet's engine
    std::vector<std::string> m_waiting;
};

// Empty pages are no part of a recording.
void shrink(const std::string& path, std::string_view key) {
    const auto opened = required(sqlite::Database::open(path, key, sqlite::Mode::ReadWrite), path);
    opened->execute("VACUUM");
    opened->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace

void record(const fs::path& folder, const std::string& postgres) {
    fs::create_directories(folder);
    const SecretBytes tabletKey = Story(folder, postgres).tell();
    shrink((folder / "tablet" / "ayumi.db").string(), tabletKey.view());
    if (postgres.empty()) {
        const auto folders = serverFolders(folder);
        const auto config = required(server::storeConfig(
            folders, required(server::readConfiguration(folders), "configuration")));
        const auto& file = std::get<storage::SqliteConfig>(config);
        shrink(file.path, file.key);
    }
    fs::remove_all(folder / "other");
    fs::remove(folder / "tablet" / "ayumi.db.reserve");
    fs::remove(folder / "tablet" / "lobby.lock");
}

}  // namespace ayumi::recorded
