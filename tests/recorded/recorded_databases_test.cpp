// Law 10: the databases that a release left open with this build through every migration since,
// keep every row, and work on; a tablet that was upgraded with a full outbox and half-written pages
// loses none of them (Aam-Digital/ndb-core #4178: a migration destroyed unsent records).
#include "tests/recorded/recordings.h"

#include "mobile/platform/keystore_file.h"
#include "mobile/store/vault/vault.h"
#include "mobile/sync/engine.h"
#include "server/services/verification.h"
#include "tests/recorded/recording.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::recorded {
namespace {

namespace fs = std::filesystem;
using testing::required;

// Tables whose rows an upgrade may rewrite: what a build notes of itself, not what people did.
const std::set<std::string> kOwnNotes{"kind_views", std::string(kSchema) + ".kind_views",
                                      std::string(kSchema) + ".schema"};

using Rows = std::map<std::string, std::set<storage::SqlRow>>;  // by table
using Query = std::function<std::vector<storage::SqlRow>(const std::string& sql)>;

Rows rowsOf(const Query& query, const std::string& listTables) {
    Rows rows;
    for (const auto& table : query(listTables)) {
        const std::string& name = table.at("name");
        for (auto& row : query("SELECT * FROM " + name)) rows[name].insert(std::move(row));
    }
    return rows;
}

// Every row is there, with the value it had in every column it had.
void expectKept(const Rows& before, const Rows& after) {
    for (const auto& [table, rows] : before) {
        if (kOwnNotes.contains(table)) continue;
        ASSERT_TRUE(after.contains(table)) << table;
        std::set<storage::SqlRow> narrowed;
        for (auto row : after.at(table)) {
            std::erase_if(
                row, [&](const auto& column) { return !rows.begin()->contains(column.first); });
            narrowed.insert(std::move(row));
        }
        for (const auto& row : rows) EXPECT_TRUE(narrowed.contains(row)) << "a row of " << table;
    }
}

std::vector<storage::SqlRow> selectSqlite(const fs::path& file, std::string_view key,
                                          const std::string& sql) {
    const auto opened = required(
        sqlite::Database::open(file.string(), key, sqlite::Mode::ReadWrite), file.string());
    SQLite::Statement statement(opened->raw(), sql);
    std::vector<storage::SqlRow> rows;
    while (statement.executeStep()) {
        auto& row = rows.emplace_back();
        for (int c = 0; c < statement.getColumnCount(); ++c) {
            const auto column = statement.getColumn(c);
            row[column.getName()] = column.isNull() ? "(null)" : column.getString();
        }
    }
    return rows;
}

constexpr const char* kSqliteTables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

class Silent : public tablet::TabletListener {
public:
    void onRecordsChanged(const store::Touched&) override {}
    void onSyncStatus(const tablet::SyncStatus&) override {}
    void onWiped() override { ADD_FAILURE() << "wiped"; }
};

class RecordedDatabases : public storage::StoreTest {
protected:
    void take(const std::string& release) {
        const fs::path from = recordings() / release;
        fs::remove_all(folder());
        told = Json::parse(textOf(from / "told.json"));
        fs::copy(from, folder(), fs::copy_options::recursive);
        for (const auto& entry : fs::recursive_directory_iterator(folder())) {
            fs::permissions(entry.path(), entry.is_directory()
                                              ? fs::perms::owner_all
                                              : fs::perms::owner_read | fs::perms::owner_write);
        }
        clock.jumpTo(told["now_ms"].get<TimeMs>());
        clock.advance(60'000);
        if (onPostgres()) takeDump();
    }
    ~RecordedDatabases() override { dropDump(); }

    fs::path folder() const { return m_temporary.path() / "recorded"; }
    std::string word(const char* name) const { return told[name]; }

    // ---- The tablet
    std::unique_ptr<store::Vault> openVault() {
        platform::FileKeystore keystore(folder() / "tablet" / "device-secret");
        return required(
            store::Vault::open(folder() / "tablet" / "lobby",
                               required(platform::loadDeviceSecret(keystore), "device secret"),
                               {clock, random}),
            "vault");
    }
    Rows tabletRows(const SecretBytes& key) const {
        return rowsOf(
            [&](const std::string& sql) {
                return selectSqlite(folder() / "tablet" / "ayumi.db", key.view(), sql);
            },
            kSqliteTables);
    }
    std::unique_ptr<store::TabletStore> openTablet(const SecretBytes& key) {
        return required(store::TabletStore::open((folder() / "tablet" / "ayumi.db").string(),
                                                 key.view(), kinds),
                        "tablet database");
    }
    void expectOutboxAndDrafts(store::TabletStore& tablet) {
        std::vector<std::string> waiting;
        for (const auto& one : tablet.batch(100, 1 << 20)) waiting.push_back(one.change);
        std::sort(waiting.begin(), waiting.end());
        auto expected = told["waiting"].get<std::vector<std::string>>();
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(waiting, expected);
        EXPECT_EQ(tablet.drafts().size(), told["drafts"].size());
        for (const Json& draft : told["drafts"]) {
            const auto found = tablet.draft({draft["person"], draft["page"]});
            ASSERT_TRUE(found) << draft["page"];
            EXPECT_EQ(found->content, draft["content"]);
        }
    }

    // ---- The server
    void dropDump() {
        if (!onPostgres()) return;
        execute("SET client_min_messages = error; DROP SCHEMA IF EXISTS " + std::string(kSchema) +
                " CASCADE");
    }
    void takeDump() {
        dropDump();
        executeAsServer(textOf(folder() / "central.sql"));
        const fs::path file = serverFolders(folder()).keys / "postgres";
        fs::remove(file);
        std::ofstream(file) << std::getenv("AYUMI_TEST_POSTGRES")
                            << " options='-c search_path=" << kSchema << "'";
        auto configuration = required(server::readConfiguration(serverFolders(folder())));
        configuration.postgres = true;
        fs::remove(serverFolders(folder()).data / "server.json");
        testing::require(server::writeConfiguration(serverFolders(folder()), configuration));
    }
    storage::StoreConfig centralConfig() const {
        const auto folders = serverFolders(folder());
        return required(server::storeConfig(folders, required(server::readConfiguration(folders))));
    }
    Rows centralRows() {
        const auto config = centralConfig();
        if (const auto* file = std::get_if<storage::SqliteConfig>(&config)) {
            return rowsOf([&](const auto& sql) { return selectSqlite(file->path, file->key, sql); },
                          kSqliteTables);
        }
        return rowsOf([this](const std::string& sql) { return query(sql); },
                      std::string("SELECT schemaname || '.' || tablename AS name FROM pg_tables"
                                  " WHERE schemaname = '") +
                          kSchema + "'");
    }
    std::unique_ptr<testing::LoopbackServer> serve() {
        return std::make_unique<testing::LoopbackServer>(serverFolders(folder()), clock, random,
                                                         kinds);
    }
    void expectVerified(testing::LoopbackServer& server) {
        const auto result = services::verifyLog(*server.store().read(word("agency")), kinds,
                                                server.keys().registration.publicKey);
        EXPECT_TRUE(result.holds()) << result.problems.front().code;
    }

    Json told;
    testing::ManualClock clock{0};
    SystemRandom random;
    const records::KindTable kinds = records::KindTable::released();

private:
    testing::TempFolder m_temporary;
};

// Lesson: Aam-Digital/ndb-core #4178, SORMAS #403
TEST_P(RecordedDatabases, TheTabletsOpens_AndKeepsEveryRow_WithAFullOutboxAndDrafts) {
    for (const auto& release : releases()) {
        SCOPED_TRACE(release);
        take(release);
        const auto vault = openVault();
        const auto key = required(
            vault->openDatabase(word("coach"), store::Secret::passphrase(word("passphrase"))));
        EXPECT_TRUE(vault->unlockSigner(word("coach"), store::Secret::pin(word("pin"))).ok());
        const auto before = tabletRows(key);
        for (const char* table :
             {"changes", "records", "drafts", "pending_forget", "keys", "held", "meta"}) {
            EXPECT_TRUE(before.contains(table)) << table << " was recorded empty";
        }
        const auto tablet = openTablet(key);
        expectOutboxAndDrafts(*tablet);
        expectKept(before, tabletRows(key));
    }
}

TEST_P(RecordedDatabases, TheCentralOpens_KeepsEveryRow_AndVerifies) {
    for (const auto& release : releases()) {
        SCOPED_TRACE(release);
        take(release);
        const auto before = centralRows();
        EXPECT_GE(before.size(), 9U);
        required(storage::openStore(centralConfig(), kinds), "store").reset();
        expectKept(before, centralRows());
        const auto server = serve();
        expectVerified(*server);
    }
}

// Lesson: opengisch/QField #7479
TEST_P(RecordedDatabases, TheTabletsOutboxDrains_AndBothWorkOn) {
    for (const auto& release : releases()) {
        SCOPED_TRACE(release);
        take(release);
        const auto server = serve();
        const auto vault = openVault();
        const auto key = required(
            vault->openDatabase(word("coach"), store::Secret::passphrase(word("passphrase"))));
        const auto tablet = openTablet(key);
        testing::LoopbackTransport line(*server);
        Silent silent;
        tablet::Tickets tickets;
        tablet::Engine engine({clock, random, line, *tablet, silent, tickets});
        engine.unlock(
            required(vault->unlockSigner(word("coach"), store::Secret::pin(word("pin")))));
        const auto saved = engine.save({.kind = "comment",
                                        .participant = word("participant"),
                                        .set = {{"text", "更新した あとの ひとこと"}}});
        ASSERT_TRUE(saved) << saved.error().code;
        engine.syncNow();
        engine.tick();
        while (auto answer = line.take()) {
            engine.onAnswer(answer->ticket, std::move(answer->answer));
            engine.tick();
        }
        EXPECT_EQ(tablet->waiting().count, 0U);
        EXPECT_FALSE(engine.status().problem) << engine.status().problem->code;
        EXPECT_EQ(tablet->drafts().size(), told["drafts"].size()) << "they wait for their author";
        auto ids = told["waiting"].get<std::vector<std::string>>();
        ids.push_back(saved->change);
        const auto rows = server->store().read(word("agency"))->changes(ids);
        ASSERT_EQ(rows.size(), ids.size());
        for (const auto& row : rows) EXPECT_EQ(row.verdict, "applied") << row.code;
        expectVerified(*server);
    }
}

AYUMI_ON_BOTH_DATABASES(RecordedDatabases);

}  // namespace
}  // namespace ayumi::recorded
