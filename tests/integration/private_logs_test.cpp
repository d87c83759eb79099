// Nothing that a person typed or is called stands in the server's log, in its metrics or in what it
// says when something goes wrong: the demonstration's four weeks, then everything a hostile or
// broken client, an operator and a failing database can do to the real process, and every name,
// word and secret looked for in what it wrote.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include "server/http/admin_client.h"
#include "server/storage/factory.h"
#include "server/telemetry/log.h"
#include "shared/base/gzip.h"
#include "shared/base/uuid.h"
#include "shared/sqlite/database.h"
#include "tests/demo/addresses.h"
#include "tests/demo/cast.h"
#include "tests/demo/demo_agency.h"
#include "tests/support/agency_client.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/server_process.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

// What must not be found, and what it is.
class Secrets {
public:
    void add(const std::string& text, const std::string& what) {
        // Shorter ones, and numbers alone, stand in any log by chance.
        if (text.size() < 4 || text.find_first_not_of("0123456789") == std::string::npos) return;
        m_texts.emplace(text, what);
    }
    void addWords(const std::string& text, const std::string& what) {
        add(text, what);
        std::istringstream words(text);
        for (std::string word; words >> word;) add(word, what);
    }
    // Every string in it that is no code, id, day or time.
    void addValues(const Json& json, const std::string& what) {
        if (json.is_structured()) {
            for (const Json& one : json) addValues(one, what);
        } else if (json.is_string()) {
            const auto text = json.get<std::string>();
            const bool coded = std::all_of(text.begin(), text.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                       std::string_view("_:-.+T").find(c) != std::string_view::npos;
            });
            if (!coded) add(text, what);
        }
    }
    void expectNoneIn(const std::string& text, const std::string& where) const {
        for (const auto& [secret, what] : m_texts) {
            EXPECT_EQ(text.find(secret), std::string::npos) << where << " tells " << what;
        }
    }
    std::size_t size() const { return m_texts.size(); }

private:
    std::map<std::string, std::string> m_texts;
};

// One line is one object with time, level and event, in ASCII: no Japanese word is in it,
// whichever.
void expectLogLines(const std::string& log) {
    std::istringstream lines(log);
    for (std::string line; std::getline(lines, line);) {
        const auto json = parseJson(line);
        ASSERT_TRUE(json && json->is_object()) << line;
        for (const char* field : {"time", "level", "event"}) {
            EXPECT_TRUE((*json)[field].is_string()) << line;
        }
    }
    EXPECT_TRUE(std::all_of(log.begin(), log.end(), [](char c) { return (c & 0x80) == 0; }));
}

std::string percentEncoded(const std::string& text) {
    std::string out;
    for (const char c : text) out += "%" + toHex(std::string(1, c));
    return out;
}

class DemoClient : public AgencyClient {
public:
    DemoClient(const server::Folders& folders, const Clock& clock, int port)
        : AgencyClient(folders, clock), m_port(port) {}
    int port() const override { return m_port; }

private:
    int m_port;
};

class PrivateLogs : public ::testing::Test {
protected:
    // Told once, with the log of the process that tells it caught.
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TempFolder>();
        std::ostringstream told;
        const auto before = spdlog::default_logger();
        spdlog::set_default_logger(std::make_shared<spdlog::logger>(
            "told", std::make_shared<spdlog::sinks::ostream_sink_mt>(told)));
        demo::DemoOptions options;
        options.folder = s_folder->path() / "demo";
        options.nowMs = SystemClock().nowMs();
        options.tabletCost = {1, 8192};
        options.port = demo::freePort(0);
        s_agency = demo::makeDemoAgency(options);
        spdlog::set_default_logger(before);
        s_told = told.str();
        collectSecrets();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static void collectSecrets() {
        for (const auto& one : demo::staff()) {
            s_secrets.addWords(one.name, "a name of staff");
            s_secrets.addWords(one.kana, "kana of staff");
            s_secrets.add(one.login, "a login");
            s_secrets.add(one.passphrase, "a passphrase");
        }
        for (const auto& one : demo::sites()) s_secrets.add(one.phone, "a telephone number");
        for (const auto& one : demo::people()) {
            s_secrets.addWords(one.name, "a participant's name");
            s_secrets.addWords(one.kana, "a participant's kana");
            s_secrets.add(one.nickname, "a nickname");
        }
        for (const auto& one : s_agency.staff) {
            s_secrets.add(one.password, "a password");
            s_secrets.add(one.id, "the id of staff");
        }
        for (const auto& one : s_agency.people) s_secrets.add(one, "a participant's id");
        s_secrets.add(s_agency.recoveryKey, "the recovery key");
        const auto kinds = records::KindTable::released();
        std::vector<std::string> names;
        for (const auto& kind : kinds.all()) names.push_back(kind.name);
        const auto store = required(openStore(kinds), "store");
        for (const auto& row : store->read(s_agency.id)->recordsOfKinds(names)) {
            s_secrets.addValues(row.values, "a value of " + row.kind);
            s_secrets.add(row.record, "the id of a record");
        }
    }
    static Result<std::unique_ptr<storage::Store>> openStore(const records::KindTable& kinds) {
        const auto configuration =
            required(server::readConfiguration(s_agency.folders), "configuration");
        return server::openAgencyStore(s_agency.folders, configuration, kinds);
    }

    static std::unique_ptr<TempFolder> s_folder;
    static demo::DemoAgency s_agency;
    static std::string s_told;
    static Secrets s_secrets;
};
std::unique_ptr<TempFolder> PrivateLogs::s_folder;
demo::DemoAgency PrivateLogs::s_agency;
std::string PrivateLogs::s_told;
Secrets PrivateLogs::s_secrets;

// Everything that has words in it and is not as it should be.
void beHostile(DemoClient& client, ServedTablet& tablet, const std::string& words,
               const std::string& login, Secrets& secrets) {
    const auto& token = tablet.enrolled.token;
    const std::string quoted = canonical(words);
    for (const char* path : {"/v1/changes", "/v1/sign-in", "/v1/enrol", "/v1/keys", "/v1/compare",
                             "/v1/restore-registrations"}) {
        for (const std::string& body :
             {words, "{\"changes\":" + quoted, "{" + quoted + ":" + quoted + "}",
              "{\"a\":" + quoted + ",\"a\":1}", "[1.5," + quoted + "]", quoted + "\xff",
              std::string(40, '[') + quoted + std::string(40, ']')}) {
            for (const std::string& bearer : {token, login}) {
                client.post(path, body, bearer);
            }
        }
    }
    client.post("/v1/enrol",
                sync::write(sync::EnrolRequest{"AAAAAAAAAA", Bytes(32, 'k'),
                                               sync::Protection::Passphrase, Bytes(64, 'p')}));
    client.post("/v1/changes", gzip(words) + words, token, "Content-Encoding: gzip\r\n");
    client.post("/v1/changes", words, token, "Content-Encoding: " + login + "\r\n");
    const auto encoded = percentEncoded(words);
    for (const std::string& target :
         {"/v1/" + encoded, "/v1/records?cursor=" + encoded, "/v1/records?head=" + encoded,
          "/v1/records/" + encoded + "/history", "/v1/cells?audience=" + encoded,
          "/v1/cells?head=&month=" + encoded, "/v1/held?cursor=" + encoded, "/" + login}) {
        client.get(target, token);
        client.get(target, login);
    }
    for (const std::string& raw :
         {login + " / HTTP/1.1\r\n\r\n", "GET /" + words + " HTTP/1.1\r\nHost: x\r\n\r\n",
          "POST /v1/sign-in HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n" + words,
          "GET / HTTP/1.1\r\n" + login + ": " + words + "\r\n\r\n", words + "\r\n\r\n"}) {
        test::TlsClient(client.port()).ask(raw);
    }
    test::TcpClient plain(client.port());
    plain.write("GET /" + login + " HTTP/1.1\r\n\r\n" + words);
    secrets.add(token, "a token");
    secrets.add(encoded, "words of an address");
}

// A password that is nearly right, a name instead of a login, until it is throttled.
void guessPasswords(DemoClient& client, const ServedTablet& tablet, const std::string& words,
                    const std::string& login) {
    for (int i = 0; i < 12; ++i) {
        client.post("/v1/sign-in",
                    sync::write(sync::SignInRequest{
                        i < 11 ? login : words, "", words + "?",
                        makeUuidV7(1, *std::make_unique<SystemRandom>()), Bytes(32, 'k')}),
                    tablet.enrolled.token);
    }
}

TEST_F(PrivateLogs, TheDemonstrationsFourWeeks_LeaveNoWordInTheLog) {
    ASSERT_GT(s_secrets.size(), 1000U) << "names and words to look for";
    s_secrets.expectNoneIn(s_told, "the log of the story");
}

// Applied, forged, and unreadable.
void pushAllKinds(DemoClient& client, ServedTablet& tablet, const demo::DemoAgency& agency,
                  const std::string& words, Secrets& secrets) {
    const auto good = client.attendance(tablet, agency.people.front(), agency.sites.front(),
                                        {{"status", "present"}, {"note", words}});
    secrets.add(good.id, "the id of a change");
    std::string forged = good.travelling();
    forged.replace(forged.find("present"), 7, "absent_");
    for (const std::string& other : {forged, "{\"" + words + "\":1}", words}) {
        client.post("/v1/changes", sync::pushBody({}, {good.travelling(), other}, {}),
                    tablet.enrolled.token);
    }
    client.get("/v1/records", tablet.enrolled.token);
}

// Names where they belong and where they do not, and calls that go wrong behind the admin's door.
void typeAsAnOperator(const server::Folders& folders, const std::string& words,
                      const std::string& tablet) {
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"person", "add", "--name", words},
          {"person", "reset", words},
          {"site", "add", "--name", words, "--phone", words},
          {"setting", "set", words, words},
          {"device", "revoke", tablet}}) {
        std::vector<std::string> all{"--data", folders.data.string(), "--keys",
                                     folders.keys.string()};
        all.insert(all.end(), command.begin(), command.end());
        (void)runServerCommand(all);
    }
    for (const std::string& body :
         {words, std::string("{\"device\":1}"), canonical({{"push", words}}),
          canonical({{"person", words}, {"login", words}})}) {
        for (const char* path : {"/v1/admin/changes", "/v1/admin/logins", "/v1/admin/codes",
                                 "/v1/admin/invitations", "/v1/admin/revocations"}) {
            (void)http::callAdmin(folders.adminSocket(), {"POST", path, {}, body});
        }
    }
}

// Rows that somebody damaged: what is parsed for an answer holds words and is no JSON.
void damageSites(const server::Folders& folders, const std::string& words) {
    const auto configuration = required(server::readConfiguration(folders), "configuration");
    const auto config = required(server::storeConfig(folders, configuration), "key");
    const auto& sqlite = std::get<storage::SqliteConfig>(config);
    const auto database =
        required(sqlite::Database::open(sqlite.path, sqlite.key, sqlite::Mode::Existing), "file");
    SQLite::Statement damage(database->raw(), "UPDATE records SET state = ? WHERE kind = 'site'");
    damage.bind(1, '"' + words);  // a text without its end: the parser quotes all of it
    ASSERT_GT(damage.exec(), 0);
}

void expectEvents(const std::string& log, const std::vector<std::string>& events) {
    for (const auto& event : events) {
        EXPECT_NE(log.find("\"event\":\"" + event + '"'), std::string::npos)
            << event << " was not provoked\n"
            << log;
    }
}

TEST_F(PrivateLogs, HostileCallsAndFailures_LeaveNoWordInLogMetricsAndAdminOutput) {
    const fs::path log = s_folder->path() / "log";
    const SystemClock clock;
    ServerProcess server(s_agency.folders.data.string(), 0,
                         {{"--metrics-port", "0"}, log.string()});
    DemoClient client(s_agency.folders, clock, server.port());
    auto& secrets = s_secrets;
    const auto& coach = demo::staff().front();
    const auto& person = demo::people().front();
    const std::string words = person.name + "、「きょうは こわかった」";
    const std::string name = person.name + "のタブレット";
    secrets.add(words, "words of a call");

    auto tablet = client.enrol(name);
    beHostile(client, tablet, words, coach.login, secrets);
    client.signIn(tablet, s_agency.staff.front().id, coach.login, s_agency.staff.front().password);
    secrets.add(tablet.key, "the id of a key");
    beHostile(client, tablet, words, coach.login, secrets);
    guessPasswords(client, tablet, words, coach.login);
    auto status = client.command({"status"});  // later it may name the tablet, as it should
    status.erase(status.find(demo::kAgencyName), std::string(demo::kAgencyName).size());
    pushAllKinds(client, tablet, s_agency, words, secrets);
    typeAsAnOperator(s_agency.folders, words, name);
    damageSites(s_agency.folders, words);
    const auto damaged =
        required(http::callAdmin(s_agency.folders.adminSocket(),
                                 {"GET", "/v1/admin/records/" + s_agency.sites.front(), {}, {}}),
                 "answer");
    EXPECT_EQ(damaged.status, 500) << "nothing was tried otherwise";
    const auto metrics = client.command({"metrics"});
    EXPECT_NE(metrics.find("outcome=\"sign_in_throttled\""), std::string::npos) << metrics;

    // The database goes, as when its disk is taken away.
    fs::rename(s_agency.folders.data / "ayumi.db", s_folder->path() / "away.db");
    EXPECT_EQ(client.get("/v1/records", tablet.enrolled.token).status, 503);
    pushAllKinds(client, tablet, s_agency, words, secrets);
    guessPasswords(client, tablet, words, coach.login);
    const auto metricsWithout = client.command({"metrics"});
    fs::rename(s_folder->path() / "away.db", s_agency.folders.data / "ayumi.db");
    const auto verified = runServerCommand({"--data", s_agency.folders.data.string(), "--keys",
                                            s_agency.folders.keys.string(), "verify"});
    EXPECT_EQ(verified.status, 1) << "the damaged rows are found";
    EXPECT_EQ((verified.out + verified.err).find(words), std::string::npos);
    EXPECT_EQ(server.stop(), 0);

    const auto lines = required(server::readFile(log), "log");
    secrets.expectNoneIn(lines, "the log");
    secrets.expectNoneIn(damaged.body, "the answer to a call that failed");
    secrets.expectNoneIn(metrics + metricsWithout, "the metrics");
    secrets.expectNoneIn(status, "status");
    expectLogLines(lines);
    expectEvents(lines,
                 {"serving", "enrolled", "signed_in", "sign_in_refused", "enrolment_refused",
                  "revoked", "request_failed", "storage_unavailable", "stopping", "stopped"});
}

TEST(PrivateLogsOfPostgres, ADatabaseThatGoesAway_LeavesNoWordInTheLog) {
    if (!PostgresCluster::possible()) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
    const TempFolder folder;
    PostgresCluster cluster;
    ProcessAgency agency(folder.path(), cluster.connection());
    agency.addPeople();
    auto tablet = agency.signedIn("佐藤のタブレット");
    agency.stop();
    const auto log = folder.file("log");
    ServerProcess server(agency.folders().data.string(), agency.port(), {{}, log});
    const auto made = agency.attendance(tablet, agency.sato, agency.site,
                                        {{"status", "present"}, {"note", "佐藤さん、停電"}});
    EXPECT_EQ(agency.push(tablet, {made.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Applied);
    cluster.stop();
    for (int i = 0; i < 3; ++i) {
        agency.post("/v1/changes", sync::pushBody({}, {made.travelling()}, {}),
                    tablet.enrolled.token);
        agency.get("/v1/records?cursor=" + percentEncoded("佐藤"), tablet.enrolled.token);
    }
    EXPECT_EQ(server.stop(), 0);
    const auto lines = required(server::readFile(log), "log");
    expectLogLines(lines);
    EXPECT_NE(lines.find("storage_unavailable"), std::string::npos) << lines;
    Secrets secrets;
    for (const std::string& one :
         {std::string("takahashi"), agency.password, tablet.enrolled.token, agency.coach,
          agency.sato, agency.site, made.id, std::string("dbname"), std::string("SELECT")}) {
        secrets.add(one, one);
    }
    secrets.expectNoneIn(lines, "the log");
}

TEST(PrivateCrash, ACrashSaysOfWhichType_AndNothingOfWhatWasParsed) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto crash = [] {
        telemetry::startLog();
        telemetry::logCrashes();
        std::thread([] { EXPECT_TRUE(Json::parse("\"tanaka").is_null()); }).join();
    };
    // The whole of what it writes: nothing stands before or behind the line.
    EXPECT_DEATH(crash(),
                 "^\\{[^t]*\"time\":\"[^\"]*\",\"level\":\"error\",\"event\":\"crashed\","
                 "\"failure\":\"[a-z0-9_:]*parse_error\"\\}\n$");
}

}  // namespace
}  // namespace ayumi::testing
