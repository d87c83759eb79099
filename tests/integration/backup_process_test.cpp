// What an operator does: a backup of a running server, a restore on another machine, and what goes
// wrong; the real program on both databases, and from each into the other.
#include <gtest/gtest.h>
#include <libpq-fe.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "server/app/folders.h"
#include "tests/support/required.h"
#include "tests/support/server_process.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

struct Way {
    const char* name;
    bool fromPostgres;
    bool toPostgres;
};

// An empty schema of its own in the test's database, as a connection string in a file.
class Schema {
public:
    Schema(const std::string& name, const fs::path& file)
        : m_server(std::getenv("AYUMI_TEST_POSTGRES")), m_name(name) {
        run("DROP SCHEMA IF EXISTS " + m_name + " CASCADE; CREATE SCHEMA " + m_name);
        std::ofstream(file) << m_server << " options='-c search_path=" << m_name << "'\n";
    }
    ~Schema() { run("SET client_min_messages = error; DROP SCHEMA " + m_name + " CASCADE"); }
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

private:
    void run(const std::string& sql) {
        PGconn* connection = PQconnectdb(m_server.c_str());
        PGresult* result = PQexec(connection, ("SET client_min_messages = error; " + sql).c_str());
        EXPECT_EQ(PQresultStatus(result), PGRES_COMMAND_OK) << PQerrorMessage(connection);
        PQclear(result);
        PQfinish(connection);
    }
    std::string m_server;
    std::string m_name;
};

class BackupProcessTest : public ::testing::TestWithParam<Way> {
protected:
    void SetUp() override {
        startCrypto();
        const bool needed = GetParam().fromPostgres || GetParam().toPostgres;
        if (needed && std::getenv("AYUMI_TEST_POSTGRES") == nullptr) {
            GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        }
        std::vector<std::string> init{"init", "--name", "あゆみの会", "--host", "127.0.0.1"};
        if (GetParam().fromPostgres) {
            from = std::make_unique<Schema>("backup_from_" + std::to_string(::getpid()),
                                            folder.path() / "from");
            init.insert(init.end(), {"--postgres-file", folder.file("from")});
        }
        const auto founded = run(init);
        ASSERT_EQ(founded.status, 0) << founded.err;
        const std::string mark = "Recovery key  ";
        paper = founded.out.substr(founded.out.find(mark) + mark.size(), 52 + 12);
    }

    Ran run(std::vector<std::string> arguments, const std::string& input = {}) {
        arguments.insert(arguments.begin(), {"--data", data, "--keys", keys});
        return runServerCommand(arguments, "C.UTF-8", input);
    }
    Ran runThere(std::vector<std::string> arguments, const std::string& input = {}) {
        arguments.insert(arguments.begin(), {"--data", folder.file("there"), "--keys", keys});
        return runServerCommand(arguments, "C.UTF-8", input);
    }
    Ran restore(const std::string& input) {
        std::vector<std::string> arguments{"restore", "--from", file};
        if (GetParam().toPostgres) {
            if (!to)
                to = std::make_unique<Schema>("backup_to_" + std::to_string(::getpid()),
                                              folder.path() / "to");
            arguments.insert(arguments.end(), {"--postgres-file", folder.file("to")});
        } else if (GetParam().fromPostgres) {
            arguments.emplace_back("--sqlite");
        }
        return runThere(std::move(arguments), input);
    }
    // The serving side finds its keys beside the data unless told otherwise: so they lie there.
    void begin() {
        server = std::make_unique<ServerProcess>(data);
        for (const char* name : {"佐藤", "田中"}) {
            ASSERT_EQ(run({"person", "add", "--name", name}).status, 0);
        }
        ASSERT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
    }
    void backUp() {
        const auto made = run({"backup", "--to", file});
        ASSERT_EQ(made.status, 0) << made.out << made.err;
    }
    void expectRefused(const Ran& ran, const char* sentence) {
        EXPECT_EQ(ran.status, 1);
        EXPECT_NE(ran.err.find(sentence), std::string::npos) << ran.err;
        EXPECT_FALSE(fs::exists(folder.path() / "there" / "server.json"));
        EXPECT_FALSE(fs::exists(folder.path() / "there" / "ayumi.db"));
        EXPECT_FALSE(fs::exists(folder.path() / "there" / "ayumi.db.restoring"));
    }

    TempFolder folder;
    const std::string data = folder.file("data");
    const std::string keys = folder.file("data-keys");
    const std::string file = folder.file("backup");
    std::string paper;
    std::unique_ptr<Schema> from;
    std::unique_ptr<Schema> to;
    std::unique_ptr<ServerProcess> server;
};

TEST_P(BackupProcessTest, OfARunningServer_RestoredElsewhere_SaysTheSameAndServes) {
    begin();
    backUp();
    EXPECT_EQ(fs::status(file).permissions() & fs::perms::all,
              fs::perms::owner_read | fs::perms::owner_write);
    for (const auto& entry : fs::directory_iterator(folder.path() / "data")) {
        EXPECT_EQ(entry.path().filename().string().find("backup-check"), std::string::npos);
    }
    EXPECT_FALSE(fs::exists(file + ".new"));
    ASSERT_EQ(run({"site", "add", "--name", "北店"}).status, 0) << "it serves on";
    const auto people = run({"person", "list"}).out;
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(run({"verify"}).status, 0);

    const auto restored = restore(paper + "\n");
    ASSERT_EQ(restored.status, 0) << restored.out << restored.err;
    const auto verified = runThere({"verify"});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
    fs::create_directory_symlink(keys, folder.path() / "there-keys");
    ServerProcess there(folder.file("there"));
    EXPECT_EQ(runThere({"person", "list"}).out, people);
    const auto sites = runThere({"site", "list"}).out;
    EXPECT_NE(sites.find("南店"), std::string::npos);
    EXPECT_EQ(sites.find("北店"), std::string::npos) << "it came after the backup";
    EXPECT_EQ(there.stop(), 0);
    EXPECT_EQ(runThere({"verify"}).status, 0);
}

TEST_P(BackupProcessTest, WhatIsWrongIsSaid_AndNothingIsChanged) {
    begin();
    backUp();
    EXPECT_EQ(server->stop(), 0);
    expectRefused(restore("ABCD\n"), "52 letters (4 were read)");
    std::string other = paper;
    other[0] = other[0] == 'A' ? 'B' : 'A';
    expectRefused(restore(other + "\n"), "not the recovery key of this agency");
    const auto whole = *server::readFile(file);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, whole.size() - 30);
    expectRefused(restore(paper + "\n"), "damaged or was cut off");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << "ayumi/2/backup\n" << whole;
    expectRefused(restore(paper + "\n"), "written by a newer version");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << "something else altogether";
    expectRefused(restore(paper + "\n"), "is no backup of Ayumi");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << whole;
    ASSERT_EQ(restore(paper + "\n").status, 0);
    EXPECT_NE(restore(paper + "\n").err.find("Restore into an empty data folder"),
              std::string::npos);
    if (!GetParam().toPostgres) return;
    fs::remove(folder.path() / "there" / "server.json");
    expectRefused(restore(paper + "\n"), "an agency in this database already");
}

TEST_P(BackupProcessTest, ADatabaseThatDoesNotHoldGivesNone_AndTheOldOneStays) {
    begin();
    backUp();
    EXPECT_EQ(server->stop(), 0);
    const auto before = *server::readFile(file);
    {
        const server::Folders folders{data, keys};
        const auto configuration = required(server::readConfiguration(folders), "server.json");
        const auto config = required(server::storeConfig(folders, configuration), "key");
        const auto store = required(storage::openStore(config, records::KindTable::released()),
                                    "central database");
        auto writer = store->write(configuration.agency);
        auto site = writer->recordsOfKinds({"site"}).at(0);
        site.values["name"] = "別の店";
        writer->putRecords({site});
        writer->commit();
    }
    const auto refused = run({"backup", "--to", file});
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.out.find("does not say what its changes"), std::string::npos) << refused.out;
    EXPECT_NE(refused.err.find("was not kept"), std::string::npos) << refused.err;
    EXPECT_EQ(*server::readFile(file), before);
    EXPECT_FALSE(fs::exists(file + ".new"));
}

TEST_P(BackupProcessTest, ErasedStaysErased_WhenAnOlderBackupComesBack) {
    begin();
    backUp();
    EXPECT_NE(run({"erase", "佐藤", "--reason", "本人の求め", "--early"}, "田中\n")
                  .err.find("nothing was erased"),
              std::string::npos);
    const auto erased = run({"erase", "佐藤", "--reason", "本人の求め", "--early"}, "佐藤\n");
    ASSERT_EQ(erased.status, 0) << erased.err;
    EXPECT_EQ(run({"person", "list"}).out.find("佐藤"), std::string::npos) << "while it serves";
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(run({"verify"}).status, 0) << run({"verify"}).out;
    ASSERT_EQ(restore(paper + "\n").status, 0);
    fs::create_directory_symlink(keys, folder.path() / "there-keys");
    ServerProcess there(folder.file("there"));
    const auto people = runThere({"person", "list"}).out;
    EXPECT_EQ(people.find("佐藤"), std::string::npos);
    EXPECT_NE(people.find("田中"), std::string::npos);
    EXPECT_EQ(there.stop(), 0);
    const auto verified = runThere({"verify"});
    EXPECT_EQ(verified.status, 0) << verified.out;
}

INSTANTIATE_TEST_SUITE_P(Databases, BackupProcessTest,
                         ::testing::Values(Way{"SqliteToSqlite", false, false},
                                           Way{"SqliteToPostgres", false, true},
                                           Way{"PostgresToSqlite", true, false},
                                           Way{"PostgresToPostgres", true, true}),
                         [](const auto& one) { return one.param.name; });

}  // namespace
}  // namespace ayumi::testing
