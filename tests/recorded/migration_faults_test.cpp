// Databases that are brought to this build's form on a disk that fails anywhere meanwhile: those a
// release left, and new ones through every migration. Whatever was cut short is ended by the next
// start, and no row is lost.
#include <gtest/gtest.h>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "server/services/verification.h"
#include "server/storage/factory.h"
#include "tests/recorded/recording.h"
#include "tests/recorded/recordings.h"
#include "tests/support/fault_sweep.h"
#include "tests/support/manual_clock.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::recorded {
namespace {

namespace fs = std::filesystem;
using testing::required, testing::Told, testing::FaultRun;
using Files = std::map<std::string, std::string>;

class MigrationFaults : public ::testing::Test {
protected:
    MigrationFaults() {
        fs::copy(recordings() / releases().front(), folder(), fs::copy_options::recursive);
        for (const auto& entry : fs::recursive_directory_iterator(folder())) {
            fs::permissions(entry.path(), fs::perms::owner_all);
        }
        told = Json::parse(textOf(folder() / "told.json"));
        clock.jumpTo(told["now_ms"].get<TimeMs>());
    }
    fs::path folder() const { return m_temporary.path() / "recorded"; }

    // Everything in a database, by table, and the tables themselves.
    std::map<std::string, std::set<std::string>> contents() {
        const auto database =
            required(sqlite::Database::open(path, key, sqlite::Mode::ReadWrite, disk.vfs()), path);
        EXPECT_EQ(database->raw().execAndGet("PRAGMA integrity_check").getString(), "ok");
        std::map<std::string, std::set<std::string>> found;
        for (const auto& sql : textsOf(*database, "SELECT sql FROM sqlite_master")) {
            found["schema"].insert(sql);
        }
        for (const auto& table :
             textsOf(*database,
                     "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE"
                     " 'sqlite_%'")) {
            for (auto& row : textsOf(*database, "SELECT " + comparedOf(table) + " FROM " + table)) {
                found[table].insert(std::move(row));
            }
        }
        return found;
    }

    // `open`: the migration, of files that lie on the disk as given.
    void sweep(const std::string& name, std::int64_t stride, const Files& files,
               const std::function<Told()>& open) {
        disk.put(files);
        ASSERT_FALSE(open()) << "without a fault";
        const auto expected = contents();
        testing::sweepFaults({name, disk,
                              [&] {
                                  disk.heal();
                                  disk.put(files);
                              },
                              open, [&] { disk.heal(); },
                              [&](const FaultRun&) {
                                  const auto again = open();
                                  EXPECT_FALSE(again) << again->code;
                                  EXPECT_EQ(contents(), expected);
                              }},
                             stride);
    }

    Json told;
    testing::ManualClock clock{0};
    SystemRandom random;
    const records::KindTable kinds = records::KindTable::released();
    testing::FaultDisk disk;
    std::string path;
    Bytes key = Bytes(32, 'n');

private:
    // In row 10 FTS5 counts first of all how often it was told a setting: a migration that was cut
    // tells it once more.
    static std::string comparedOf(const std::string& table) {
        if (table != "words_data") return "*";
        return "id, CASE id WHEN 10 THEN substr(block, 5) ELSE block END";
    }
    static std::vector<std::string> textsOf(sqlite::Database& database, const std::string& sql) {
        SQLite::Statement statement(database.raw(), sql);
        std::vector<std::string> texts;
        while (statement.executeStep()) {
            std::string text;
            for (int c = 0; c < statement.getColumnCount(); ++c) {
                const auto column = statement.getColumn(c);
                text += column.isNull() ? "(null)" : column.getString();
                text += '\x1f';
            }
            if (statement.getColumnCount() == 1) text.pop_back();
            texts.push_back(std::move(text));
        }
        return texts;
    }

    testing::TempFolder m_temporary;
};

class TabletMigrationFaults : public MigrationFaults {
protected:
    TabletMigrationFaults() { path = (folder() / "tablet" / "ayumi.db").string(); }

    Told open() {
        const auto opened =
            store::TabletStore::open(path, key, kinds, sqlite::Mode::ReadWrite, disk.vfs());
        return opened ? Told{} : Told{opened.error()};
    }
};

TEST_F(TabletMigrationFaults, OfWhatAReleaseLeft_AreMadeGoodByTheNextStart) {
    platform::FileKeystore keystore(folder() / "tablet" / "device-secret");
    const auto vault = required(store::Vault::open(folder() / "tablet" / "lobby",
                                                   required(platform::loadDeviceSecret(keystore)),
                                                   {clock, random}));
    key = required(vault->openDatabase(told["coach"].get<std::string>(),
                                       store::Secret::passphrase(told["passphrase"])))
              .view();
    sweep("tablet migration", 7, {{path, textOf(path)}}, [&] { return open(); });
    const auto tablet =
        required(store::TabletStore::open(path, key, kinds, sqlite::Mode::Existing, disk.vfs()));
    EXPECT_EQ(tablet->waiting().count, told["waiting"].size());
    EXPECT_EQ(tablet->drafts().size(), told["drafts"].size());
}

TEST_F(TabletMigrationFaults, OfANewDatabase_ThroughEveryMigration) {
    sweep("new tablet database", 13, {}, [&] { return open(); });
}

class ServerMigrationFaults : public MigrationFaults {
protected:
    ServerMigrationFaults() {
        const auto folders = serverFolders(folder());
        const auto config =
            required(server::storeConfig(folders, required(server::readConfiguration(folders))));
        m_recorded = std::get<storage::SqliteConfig>(config);
        path = m_recorded.path;
    }
    storage::SqliteConfig config() const { return {path, key, 3, disk.vfs()}; }

    Told open() {
        const auto opened = storage::openStore(config(), kinds, storage::Opening::Founding);
        return opened ? Told{} : Told{opened.error()};
    }

    storage::SqliteConfig m_recorded;
};

TEST_F(ServerMigrationFaults, OfWhatAReleaseLeft_AreMadeGoodByTheNextStart) {
    key = m_recorded.key;
    sweep("server migration", 13, {{path, textOf(path)}}, [&] { return open(); });
    const auto store = required(storage::openStore(config(), kinds));
    const auto agency = told["agency"].get<std::string>();
    const auto keys = required(server::readKeys(serverFolders(folder()), agency));
    const auto verified =
        services::verifyLog(*store->read(agency), kinds, keys.registration.publicKey);
    EXPECT_TRUE(verified.holds()) << verified.problems.front().code;
}

TEST_F(ServerMigrationFaults, OfANewDatabase_ThroughEveryMigration) {
    sweep("new server database", 29, {}, [&] { return open(); });
}

}  // namespace
}  // namespace ayumi::recorded
