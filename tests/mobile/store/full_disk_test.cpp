// A full disk: what was saved stays, what cannot be saved says so, and the reserve lets the outbox
// still be written. On a small file system, and without root on one that SQLite is told is full.
#include <gtest/gtest.h>

#include "mobile/store/tablet_reader.h"
#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"
#include "tests/support/tight_disk.h"

namespace ayumi::mobile_tests {

namespace {

using testing::DiskKind;
using testing::FullableDisk;

// Each of them another one, so that all their pairs are new to an index.
std::string otherLetters(int first, int count) {
    std::string letters;
    for (int code = 0x4e00 + first; code < 0x4e00 + first + count; ++code) {
        letters += static_cast<char>(0xe0 | code >> 12);
        letters += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        letters += static_cast<char>(0x80 | (code & 0x3f));
    }
    return letters;
}

class FullDiskTest : public ::testing::TestWithParam<DiskKind> {
protected:
    Result<store::Touched> add(const std::string& day) {
        const auto change =
            agency.attendance(agency.coach, agency.sato, day,
                              {{"status", "present"}, {"note", std::string(300, 'n')}});
        return store->add(*change, agency.clock.nowMs());
    }

    void takeMasters() {
        store::PageOutcome page;
        std::vector<std::string> states;
        for (const auto& change : agency.masterChanges()) {
            states.push_back(stateText({change}, ++page.head.number));
        }
        page.head.hash = "h";
        page.cursor = "masters";
        page.states.assign(states.begin(), states.end());
        ASSERT_TRUE(store->applyPage(page).ok());
    }

    void open(const std::string& path) {
        store.reset();
        auto opened = store::TabletStore::open(path, key, agency.kinds);
        ASSERT_TRUE(opened.ok()) << opened.error().code;
        store = std::move(*opened);
    }

    Agency agency;
    TempFolder folder;
    Bytes key = Bytes(32, 'k');
    std::unique_ptr<store::TabletStore> store;
};

}  // namespace

TEST_P(FullDiskTest, Save_SaysDiskFull_AndKeepsWhatWasSaved) {
    const FullableDisk disk(folder.path(), GetParam());
    if (!disk.usable()) GTEST_SKIP() << "mounting a small disk needs root";
    const std::string path = folder.file("tablet.db");
    open(path);
    ASSERT_TRUE(add("2026-01-01").ok());
    open(path);
    disk.fill();
    std::string day = "2026-01-02";
    std::size_t saved = 1;
    Error error;
    for (int i = 0; i < 2000; ++i) {
        const auto added = add(day);
        if (!added.ok()) {
            error = added.error();
            break;
        }
        ++saved;
        day = addDays(day, 1);
    }
    EXPECT_EQ(error.code, "disk_full");
    EXPECT_GT(saved, 30U) << "the reserve lets the outbox still be written";
    EXPECT_TRUE(store->spaceLow());
    EXPECT_EQ(store->waiting().count, saved);
    EXPECT_EQ(store->batch(10'000, 1 << 30).size(), saved);
    disk.empty();
    ASSERT_TRUE(add(day).ok()) << "recovers by itself, without a restart";
    open(path);
    EXPECT_EQ(store->waiting().count, saved + 1);
    EXPECT_FALSE(store->spaceLow()) << "the reserve is made again";
}

// Lesson: cht-core #2604
TEST_P(FullDiskTest, Page_IsInOrOut_AndComesAgain) {
    const FullableDisk disk(folder.path(), GetParam());
    if (!disk.usable()) GTEST_SKIP() << "mounting a small disk needs root";
    open(folder.file("tablet.db"));
    disk.fill();
    std::vector<std::string> states;
    std::string day = "2026-01-01";
    for (int i = 1; i <= 100; ++i) {
        states.push_back(stateText(
            {agency.attendance(agency.coach, agency.sato, day, {{"note", std::string(2000, 'n')}})},
            i));
        day = addDays(day, 1);
    }
    store::PageOutcome page;
    page.head = {100, "h"};
    page.cursor = "100.~";
    page.states.assign(states.begin(), states.end());
    const auto refused = store->applyPage(page);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "disk_full");
    EXPECT_EQ(store->marks().cursor, "") << "page and cursor in one transaction";
    EXPECT_FALSE(store->record(agency.attendanceId(agency.sato, "2026-01-01")).has_value());
    disk.empty();
    ASSERT_TRUE(store->applyPage(page).ok());
    EXPECT_EQ(store->marks().cursor, "100.~");
    EXPECT_TRUE(store->record(agency.attendanceId(agency.sato, "2026-01-01")).has_value());
}

TEST_P(FullDiskTest, TheIndexOfWords_WaitsForRoom_AndTakesNoneFromWhatIsSaved) {
    const FullableDisk disk(folder.path(), GetParam());
    if (!disk.usable()) GTEST_SKIP() << "mounting a small disk needs root";
    const std::string path = folder.file("tablet.db");
    open(path);
    takeMasters();
    for (int i = 0; i < 15; ++i) {
        const auto change = agency.attendance(agency.coach, agency.sato, addDays("2026-01-01", i),
                                              {{"note", otherLetters(i * 300, 300)}});
        ASSERT_TRUE(store->add(*change, agency.clock.nowMs()).ok());
    }
    store.reset();
    sqlite::Database::open(path, key, sqlite::Mode::Existing)
        .value()
        ->execute("UPDATE meta SET value = 'an older build' WHERE name = 'words'");
    open(path);
    ASSERT_TRUE(store->wordsDue()) << "an older build read other fields";
    disk.fill();
    Result<void> indexed;
    for (int i = 0; i < 30 && indexed && store->wordsDue(); ++i) indexed = store->indexWords(10);
    ASSERT_FALSE(indexed.ok());
    EXPECT_EQ(indexed.error().code, "disk_full");
    EXPECT_FALSE(store->spaceLow()) << "the reserve is for what is saved";
    EXPECT_TRUE(add("2026-11-01").ok()) << "the reserve lets it in";
    disk.empty();
    while (store->wordsDue()) ASSERT_TRUE(store->indexWords(10).ok());
    const auto reader = store::TabletReader::open(path, key, agency.kinds).value();
    const store::Viewer coach{agency.coach.person, agency.clock.nowMs()};
    const auto slice =
        reader->search(coach, reader->queryOf(coach, "nnn"), store::kSearchFromNewest, 10);
    EXPECT_EQ(slice.rows.size(), 1U) << "also what came in meanwhile";
}

class ReadOnlyDiskTest : public FullDiskTest {};

TEST_P(ReadOnlyDiskTest, Open_SaysThatNothingCanBeWritten_AndOpensAgainWhenItCan) {
    const testing::SmallDisk disk(folder.path());
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    const std::string path = folder.file("tablet.db");
    open(path);
    ASSERT_TRUE(add("2026-01-01").ok());
    store.reset();
    ASSERT_TRUE(disk.readOnly(true));
    for (const auto mode : {sqlite::Mode::ReadWrite, sqlite::Mode::Existing}) {
        const auto refused = store::TabletStore::open(path, key, agency.kinds, mode);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "database_read_only");
    }
    ASSERT_TRUE(disk.readOnly(false));
    open(path);
    EXPECT_EQ(store->waiting().count, 1U);
    EXPECT_TRUE(add("2026-01-02").ok());
}

INSTANTIATE_TEST_SUITE_P(Disks, ReadOnlyDiskTest, ::testing::Values(DiskKind::Mounted),
                         [](const auto&) { return "Mounted"; });

INSTANTIATE_TEST_SUITE_P(Disks, FullDiskTest, ::testing::Values(DiskKind::Mounted, DiskKind::Tight),
                         [](const auto& one) {
                             return one.param == DiskKind::Mounted ? "Mounted" : "Tight";
                         });

}  // namespace ayumi::mobile_tests
