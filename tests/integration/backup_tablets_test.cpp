// A backup, more work, and the server's end: what the restored one lacks, the tablets give it back.
// Real processes, real sockets, real files, on both databases and from one into the other.
#include <gtest/gtest.h>
#include <libpq-fe.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "server/app/folders.h"
#include "server/http/tls_root.h"
#include "server/storage/factory.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/support/required.h"
#include "tests/support/server_process.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

struct Way {
    const char* name;
    bool fromPostgres;
    bool toPostgres;
};

// The last word of the line that begins with `label`.
std::string wordAfter(const std::string& text, const std::string& label) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(label)) return line.substr(line.rfind(' ') + 1);
    }
    throw std::runtime_error("no " + label + " in: " + text);
}

class BackupTabletsTest : public ::testing::TestWithParam<Way> {
protected:
    void SetUp() override {
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        if ((GetParam().fromPostgres || GetParam().toPostgres) && postgres == nullptr) {
            GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        }
        std::vector<std::string> init{"init", "--name", "あゆみの会", "--host", "127.0.0.1"};
        if (GetParam().fromPostgres) {
            std::ofstream(folder.file("postgres")) << postgres << '\n';
            init.insert(init.end(), {"--postgres-file", folder.file("postgres")});
        }
        paper = wordAfter(command(init), "Recovery key");
        server = std::make_unique<ServerProcess>(data);
        port = server->port();
        addPeople();
        one.enrol(address(), invitation("いち"));
        two.enrol(address(), invitation("に"));
        one.signIn("takahashi", passwords[0]);
        two.signIn("okamoto", passwords[1]);
        for (SocketTablet* tablet : {&one, &two}) {
            tablet->waitUntil("the person", [&] {
                return tablet->reader().people(tablet->viewer()).size() == 1;
            });
        }
    }

    std::string command(std::vector<std::string> arguments, const std::string& input = {}) {
        arguments.insert(arguments.begin(), {"--data", data, "--keys", keys});
        const auto ran = runServerCommand(arguments, "C.UTF-8", input);
        if (ran.status != 0) throw std::runtime_error(ran.out + ran.err);
        return ran.out;
    }
    void addPeople() {
        for (const auto& [login, name] :
             {std::pair{"takahashi", "高橋 みなみ"}, std::pair{"okamoto", "岡本 たける"}}) {
            passwords.push_back(wordAfter(
                command({"person", "add", "--role", "coach", "--name", name, "--login", login}),
                "password"));
        }
        site = wordAfter(command({"site", "add", "--name", "南店"}), "id");
        person = wordAfter(command({"person", "add", "--name", "渡辺 しげる"}), "id");
        for (const char* coach : {"高橋 みなみ", "岡本 たける"}) {
            command({"assign", person, "--coach", coach});
        }
    }
    tablet::ServerAddress address() const {
        const auto pins = required(http::loadTlsPins(keys + "/tls"), "pins");
        return {"127.0.0.1", port, {pins.root, pins.spare}};
    }
    std::string invitation(const char* name) {
        const auto out = command({"device", "invite", "--name", name});
        const std::string mark = "&secret=";
        return out.substr(out.find(mark) + mark.size(), 10);
    }

    // Somebody's attendance of `daysAgo` days ago, sent.
    void record(SocketTablet& tablet, int daysAgo, const char* status) {
        tablet::SaveRequest request{
            .kind = "attendance", .participant = person, .day = addDays(today, -daysAgo)};
        request.about = site;
        request.set = {{"status", status}};
        (void)required(tablet.save(std::move(request)), "save");
        tablet.waitUntilSent();
    }
    std::string recordOf(int daysAgo) const {
        const auto configuration = required(server::readConfiguration({data, keys}), "server.json");
        return records::naturalRecordId(*kinds.find("attendance"), configuration.agency, person,
                                        addDays(today, -daysAgo), site);
    }
    void waitFor(SocketTablet& tablet, int daysAgo) {
        const auto id = recordOf(daysAgo);
        tablet.waitUntil("the other's record",
                         [&] { return tablet.reader().record(tablet.viewer(), id).has_value(); });
    }
    // The machine is gone; the backup and the keys are there.
    void moveToAnotherMachine() {
        EXPECT_EQ(server->stop(), 0);
        server.reset();
        data = folder.file("there");
        std::vector<std::string> arguments{"restore", "--from", folder.file("backup")};
        if (GetParam().toPostgres) {
            const std::string text = std::getenv("AYUMI_TEST_POSTGRES");
            std::ofstream(folder.file("to"))
                << text << " options='-c search_path=restored_" << GetParam().name << "'\n";
            makeSchema(text, std::string("restored_") + GetParam().name);
            arguments.insert(arguments.end(), {"--postgres-file", folder.file("to")});
        }
        command(std::move(arguments), paper + "\n");
        fs::create_directory_symlink(keys, folder.path() / "there-keys");
        server = std::make_unique<ServerProcess>(data, port);
    }
    static void makeSchema(const std::string& connection, const std::string& name);
    void equalEverywhere();

    const records::KindTable kinds = records::KindTable::released();
    const std::string today = dayOf(SystemClock().nowMs());
    TempFolder folder;
    std::string data = folder.file("data");
    const std::string keys = folder.file("data-keys");
    int port = 0;
    std::unique_ptr<ServerProcess> server;
    std::vector<std::string> passwords;
    std::string paper, site, person;
    SocketTablet one{folder.file("one"), kinds};
    SocketTablet two{folder.file("two"), kinds};
};

void BackupTabletsTest::makeSchema(const std::string& connection, const std::string& name) {
    const std::string sql = "SET client_min_messages = error; DROP SCHEMA IF EXISTS " + name +
                            " CASCADE; CREATE SCHEMA " + name;
    PGconn* opened = PQconnectdb(connection.c_str());
    PGresult* result = PQexec(opened, sql.c_str());
    EXPECT_EQ(PQresultStatus(result), PGRES_COMMAND_OK) << PQerrorMessage(opened);
    PQclear(result);
    PQfinish(opened);
}

void BackupTabletsTest::equalEverywhere() {
    for (SocketTablet* tablet : {&one, &two}) {
        tablet->waitUntilSent();
        tablet->switchOff();
    }
    EXPECT_EQ(server->stop(), 0);
    EXPECT_NE(command({"verify"}).find("hold"), std::string::npos);
    const server::Folders folders{data, keys};
    const auto configuration = required(server::readConfiguration(folders), "server.json");
    const auto store = required(
        storage::openStore(required(server::storeConfig(folders, configuration), "key"), kinds),
        "central database");
    const auto reader = store->read(configuration.agency);
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) names.push_back(kind.name);
    std::size_t days = 0;
    for (const auto& row : reader->recordsOfKinds(names)) {
        days += row.kind == "attendance" ? 1U : 0U;
        for (const SocketTablet* tablet : {&one, &two}) {
            EXPECT_EQ(tablet->bytesOf(row.record), row.state) << row.kind << ' ' << row.record;
        }
    }
    EXPECT_EQ(days, 5U);
}

}  // namespace

TEST_P(BackupTabletsTest, TheTabletsGiveBackWhatTheBackupLacks) {
    record(one, 5, "present");
    waitFor(two, 5);
    command({"backup", "--to", folder.file("backup")});
    record(one, 4, "late");
    record(two, 3, "absent");
    waitFor(two, 4);
    waitFor(one, 3);
    moveToAnotherMachine();
    // Whatever is sent now finds another log: everything is offered again, and this after it.
    record(one, 2, "present");
    record(two, 1, "present");
    waitFor(one, 1);
    waitFor(two, 2);
    equalEverywhere();
}

TEST_P(BackupTabletsTest, WhoWasErasedIsForgotten_AndComesBackFromNoTabletAndNoBackup) {
    record(one, 5, "present");
    waitFor(two, 5);
    command({"backup", "--to", folder.file("backup")});
    record(one, 4, "late");
    command({"erase", "渡辺 しげる", "--reason", "本人の求め", "--yes", "--early"});
    for (SocketTablet* tablet : {&one, &two}) {
        tablet->waitUntil("the forgetting",
                          [&] { return tablet->reader().people(tablet->viewer()).empty(); });
        EXPECT_FALSE(tablet->reader().record(tablet->viewer(), recordOf(5)).has_value());
    }
    moveToAnotherMachine();
    command({"site", "add", "--name", "北店"});
    for (SocketTablet* tablet : {&one, &two}) {
        tablet->syncNow();
        tablet->waitUntil("the new site", [&] {
            return tablet->reader().rows(tablet->viewer(), "site").size() == 2;
        });
        tablet->waitUntilSent();
        EXPECT_TRUE(tablet->reader().people(tablet->viewer()).empty());
        tablet->switchOff();
    }
    EXPECT_NE(command({"status"}).find("\"quarantined\": 0"), std::string::npos);
    EXPECT_EQ(command({"person", "list"}).find("渡辺"), std::string::npos);
    EXPECT_EQ(server->stop(), 0);
    EXPECT_NE(command({"verify"}).find("hold"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, BackupTabletsTest,
                         ::testing::Values(Way{"sqlite", false, false}, Way{"postgres", true, true},
                                           Way{"sqlite_to_postgres", false, true}),
                         [](const auto& one) { return one.param.name; });

}  // namespace ayumi::testing
