// A backup is every row of one snapshot, the same for both databases; what is not whole is refused,
// and only what was verified counts.
#include "server/services/backup.h"

#include <fstream>

#include "server/services/backup_rows.h"
#include "server/storage/tables.h"
#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

namespace fs = std::filesystem;

class BackupTest : public storage::StoreTest {
protected:
    BackupTest()
        : m_clock(startOfDayMs("2026-11-21") + 9 * 3'600'000),
          m_house(config(), m_clock, m_random),
          m_sato(m_house.addPerson("佐藤")),
          m_coach(m_house.addStaff("coach", "高橋")),
          m_site(m_house.addSite("南店")) {
        m_house.assign(m_sato, m_coach, "2026-04-01");
        m_tablet = m_house.enrolDevice("A").device;
        m_writer = m_house.signIn(m_tablet, m_coach);
        push({{"status", "present"}, {"note", std::string("a\0b", 3)}});
        push({{"status", "absent"}});
        auto forged = made({{"status", "absent"}});
        forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
        m_house.push(m_tablet, {forged});
        const auto lost = m_house.enrolDevice("B").device;
        EXPECT_TRUE(m_house.enrolment().revoke(lost, "stolen"));
    }

    sync::Change made(std::map<std::string, Json> set) {
        return sync::signChange(
            m_house.attendance(m_writer, m_sato, "2026-11-21", m_site, std::move(set)),
            m_writer.signing);
    }
    void push(std::map<std::string, Json> set) { m_house.push(m_tablet, {made(std::move(set))}); }

    BackupAbout write(const fs::path& path) {
        auto file = BackupFileWriter::create(path, m_fileKey, m_recovery.publicKey);
        EXPECT_TRUE(file);
        auto about =
            writeBackup(*m_house.store().read(m_house.id()),
                        {m_house.id(), {}, m_clock.nowMs(), {{"name", "あゆみの会"}}}, **file);
        EXPECT_TRUE(about) << about.error().code;
        return *about;
    }
    Result<Verification> check(const fs::path& path) {
        return checkBackup(path, m_fileKey, m_folder.path() / "scratch.db", m_house.kinds(),
                           m_house.keys().registration.publicKey, m_random);
    }
    // The code of reading all of it, or "whole".
    std::string read(const fs::path& path) {
        auto checked = check(path);
        return checked ? "whole" : checked.error().code;
    }
    static Bytes bytesOf(const fs::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void put(const fs::path& path, std::string_view bytes) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }
    static std::vector<storage::TableRow> all(storage::Reader& reader,
                                              const storage::Table& table) {
        std::vector<storage::TableRow> rows;
        for (auto page = reader.tableRows(table, {}, 3); !page.empty();
             page = table.keyColumns == 0 ? decltype(page)()
                                          : reader.tableRows(table, rows.back(), 3)) {
            rows.insert(rows.end(), page.begin(), page.end());
        }
        return rows;
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::TempFolder m_folder;
    const fs::path m_file = m_folder.path() / "backup";
    const SecretBytes m_fileKey{m_random.bytes(kStreamKeyBytes)};
    const SealingKey m_recovery = makeSealingKey(m_random);
    testing::Agency m_house;
    std::string m_sato, m_coach, m_site, m_tablet;
    testing::Writer m_writer;
};

TEST_P(BackupTest, LoadedIntoAnotherDatabase_EveryCellIsTheSame_AndTabletsGetTheSame) {
    {
        auto erasing = m_house.store().write(m_house.id());
        erasing->putErased({"p:somebody"});
        erasing->commit();
    }
    const auto about = write(m_file);
    auto file = BackupFileReader::open(m_file);
    ASSERT_TRUE(file);
    const auto key = (*file)->fileKey(m_recovery);
    ASSERT_TRUE(key);
    ASSERT_TRUE((*file)->start(*key));
    const auto read = readAbout(**file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->head, about.head);
    EXPECT_EQ(read->server["name"], "あゆみの会");
    const auto other = storage::openStore(
        storage::SqliteConfig{(m_folder.path() / "other.db").string(), Bytes(32, 'k')},
        m_house.kinds(), storage::Opening::Founding);
    ASSERT_TRUE(other);
    auto writer = (*other)->write(m_house.id());
    const auto loaded = loadRows(**file, *read, *writer);
    ASSERT_TRUE(loaded) << loaded.error().code;
    writer->commit();
    const auto mine = m_house.store().read(m_house.id());
    const auto theirs = (*other)->read(m_house.id());
    for (const auto& table : storage::agencyTables()) {
        const auto rows = all(*mine, table);
        EXPECT_FALSE(rows.empty()) << table.rows.name;
        std::multiset<storage::TableRow> left(rows.begin(), rows.end());
        const auto loadedRows = all(*theirs, table);
        EXPECT_EQ(left, std::multiset<storage::TableRow>(loadedRows.begin(), loadedRows.end()))
            << table.rows.name;
    }
    const auto pageOf = [&](storage::Reader& reader) {
        std::vector<std::string> states;
        for (const auto& row : reader.page(m_tablet, {}, 100).rows) states.push_back(row.state);
        return states;
    };
    EXPECT_FALSE(pageOf(*mine).empty());
    EXPECT_EQ(pageOf(*mine), pageOf(*theirs));
}

TEST_P(BackupTest, ReadBackItVerifies_AndTheScratchDatabaseIsGone) {
    write(m_file);
    const auto checked = check(m_file);
    ASSERT_TRUE(checked) << checked.error().code;
    EXPECT_TRUE(checked->holds());
    EXPECT_GT(checked->entries, 0);
    for (const auto& entry : fs::directory_iterator(m_folder.path())) {
        EXPECT_EQ(entry.path(), m_file) << "nothing else stays";
    }
    EXPECT_EQ(fs::status(m_file).permissions() & fs::perms::all,
              fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(bytesOf(m_file).find("present"), std::string::npos);
}

TEST_P(BackupTest, OneSnapshot_WhatIsWrittenMeanwhileIsNotInIt) {
    auto file = BackupFileWriter::create(m_file, m_fileKey, m_recovery.publicKey);
    const auto reader = m_house.store().read(m_house.id());
    const auto before = m_house.sync().head();
    push({{"status", "late"}});
    const auto about =
        writeBackup(*reader, {m_house.id(), {}, m_clock.nowMs(), Json::object()}, **file);
    ASSERT_TRUE(about);
    EXPECT_EQ(about->head, before);
    const auto checked = check(m_file);
    ASSERT_TRUE(checked) << checked.error().code;
    EXPECT_EQ(checked->entries, before.number);
    EXPECT_TRUE(checked->holds());
}

TEST_P(BackupTest, ADatabaseThatDoesNotHold_GivesABackupThatDoesNotVerify) {
    execute("UPDATE changes SET author = 'somebody' WHERE verdict = 'contested'");
    write(m_file);
    const auto checked = check(m_file);
    ASSERT_TRUE(checked);
    EXPECT_FALSE(checked->holds());
}

TEST_P(BackupTest, AnythingChangedOrCutOffIsSaid) {
    write(m_file);
    const Bytes whole = bytesOf(m_file);
    ASSERT_EQ(read(m_file), "whole");
    const fs::path other = m_folder.path() / "other";
    for (std::size_t at = 96; at < whole.size(); at += whole.size() / 23) {
        Bytes changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        put(other, changed);
        EXPECT_EQ(read(other), "backup_damaged") << at;
        put(other, std::string_view(whole).substr(0, at));
        EXPECT_EQ(read(other), "backup_damaged") << at;
    }
    put(other, std::string_view(whole).substr(0, whole.size() - 21));  // without the last piece
    EXPECT_EQ(read(other), "backup_damaged");
    put(other, whole + "x");
    EXPECT_EQ(read(other), "backup_damaged");
}

TEST_P(BackupTest, OtherFilesAndNewerOnesAreSaid_AndOnlyItsOwnKeyOpensIt) {
    write(m_file);
    auto file = BackupFileReader::open(m_file);
    ASSERT_TRUE(file);
    EXPECT_FALSE((*file)->fileKey(makeSealingKey(m_random)));
    const fs::path other = m_folder.path() / "other";
    EXPECT_EQ(BackupFileReader::open(other).error().code, "file_missing");
    put(other, "PK and so on, and on, and on");
    EXPECT_EQ(BackupFileReader::open(other).error().code, "backup_unknown");
    put(other, "");
    EXPECT_EQ(BackupFileReader::open(other).error().code, "backup_unknown");
    put(other, "ayumi/2/backup\nwhatever");
    EXPECT_EQ(BackupFileReader::open(other).error().code, "backup_newer");
    put(other, "ayumi/12/backup\nwhatever");
    EXPECT_EQ(BackupFileReader::open(other).error().code, "backup_newer");
}

TEST_P(BackupTest, ColumnsThatCameLaterAreFilled_AndUnknownOnesAreOfANewerVersion) {
    const Bytes older =
        canonical({{"table", "scope"}, {"columns", {"audience", "device", "since"}}, {"rows", 1}}) +
        "\n\2" + Bytes("\0\0\0\1a", 5) + "\2" + Bytes("\0\0\0\1d", 5) + "\1" +
        Bytes("\0\0\0\0\0\0\1\0", 8);
    const auto read = readRows(older);
    ASSERT_TRUE(read) << read.error().code;
    ASSERT_EQ(read->rows.size(), 1U);
    EXPECT_EQ(read->rows[0], (storage::TableRow{"d", "a", "", std::int64_t{256}, std::int64_t{0}}));
    const auto codeOf = [](const Json& head) {
        const auto piece = readRows(canonical(head) + "\n");
        return piece ? "read" : piece.error().code;
    };
    EXPECT_EQ(codeOf({{"table", "scope"}, {"columns", {"colour"}}, {"rows", 0}}), "backup_newer");
    EXPECT_EQ(codeOf({{"table", "moods"}, {"columns", {"device"}}, {"rows", 0}}), "backup_newer");
    EXPECT_EQ(codeOf({{"table", "scope"}, {"columns", {"device"}}, {"rows", 1}}), "backup_damaged");
    EXPECT_EQ(codeOf({{"table", "scope"}, {"columns", {"device"}}, {"rows", "1"}}),
              "backup_damaged");
    EXPECT_EQ(codeOf({{"table", "scope"}, {"columns", {"device"}}}), "backup_damaged");
    // Rows that take no room would fill the memory.
    EXPECT_EQ(codeOf({{"table", "scope"}, {"columns", Json::array()}, {"rows", 1LL << 52}}),
              "backup_damaged");
}

TEST_P(BackupTest, ItCountsFromItsEntryOn_AndATabletIsToldOnce) {
    const auto before = m_house.pull(m_tablet);
    EXPECT_EQ(before.kept, 0);
    const auto about = write(m_file);
    ASSERT_TRUE(noteBackup(m_house.store(), about, m_random));
    const auto told = m_house.pull(m_tablet, before.cursor, before.head);
    EXPECT_EQ(told.kept, about.head.number);
    EXPECT_EQ(told.head.number, about.head.number + 1);
    EXPECT_EQ(m_house.pull(m_tablet, told.cursor, told.head).kept, 0) << "it knows";
    EXPECT_EQ(m_house.pull(m_tablet).kept, about.head.number) << "who knows nothing is told";
    EXPECT_EQ(m_house.push(m_tablet, {}, before.head).kept, about.head.number);
    EXPECT_EQ(m_house.push(m_tablet, {}, told.head).kept, 0);
    EXPECT_TRUE(m_house.pull(m_tablet, {}, {told.head.number, Bytes(64, '0')}).reset);
    EXPECT_EQ(m_house.pull(m_tablet, {}, {told.head.number, Bytes(64, '0')}).kept,
              about.head.number);
    auto result = verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                            m_house.keys().registration.publicKey);
    EXPECT_TRUE(result.holds());
    execute("UPDATE agency SET kept_number = kept_number + 1");
    result = verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                       m_house.keys().registration.publicKey);
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].code, "head_altered");
}

TEST_P(BackupTest, AnOlderOneThatEndsLater_TakesNothingBack_AndOneOfAnotherLogDoesNotCount) {
    const auto older = write(m_file);
    push({{"status", "late"}});
    const auto newer = write(m_file);
    ASSERT_TRUE(noteBackup(m_house.store(), newer, m_random));
    ASSERT_TRUE(noteBackup(m_house.store(), older, m_random));
    EXPECT_EQ(m_house.pull(m_tablet).kept, newer.head.number);
    EXPECT_TRUE(verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                          m_house.keys().registration.publicKey)
                    .holds());
    auto foreign = newer;
    foreign.head.hash = Bytes(64, '0');
    const auto noted = noteBackup(m_house.store(), foreign, m_random);
    ASSERT_FALSE(noted);
    EXPECT_EQ(noted.error().code, "backup_of_another_log");
}

AYUMI_ON_BOTH_DATABASES(BackupTest);

}  // namespace
}  // namespace ayumi::services
