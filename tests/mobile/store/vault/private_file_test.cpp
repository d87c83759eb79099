#include "mobile/store/vault/private_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/mobile/store/vault/vault_fixture.h"
#include "tests/support/small_disk.h"

namespace ayumi::store {
namespace {

namespace fs = std::filesystem;

class PrivateFileTest : public ::testing::Test {
protected:
    testing::TempFolder m_folder;
    fs::path m_file = m_folder.path() / "file";
};

TEST_F(PrivateFileTest, PrivateFile_IsForItsOwnerAlone_WhateverTheUmask) {
    const mode_t before = ::umask(0);
    EXPECT_EQ(codeOf(createPrivateFile(m_file, "first")), "ok");
    EXPECT_EQ(modeOf(m_file), 0600U);
    EXPECT_EQ(codeOf(replacePrivateFile(m_file, "second")), "ok");
    EXPECT_EQ(modeOf(m_file), 0600U);
    EXPECT_EQ(modeOf(spareOf(m_file)), 0600U);
    ::umask(before);
}

TEST_F(PrivateFileTest, ReplacePrivateFile_NarrowsASpare_ThatOthersCouldRead) {
    writeAll(spareOf(m_file), "left open");
    fs::permissions(spareOf(m_file), fs::perms(0666));
    ASSERT_EQ(codeOf(replacePrivateFile(m_file, "first")), "ok");
    EXPECT_EQ(modeOf(m_file), 0600U);
}

TEST_F(PrivateFileTest, CreatePrivateFile_NeverReplaces_WhatIsThere) {
    ASSERT_EQ(codeOf(createPrivateFile(m_file, "first")), "ok");
    EXPECT_EQ(codeOf(createPrivateFile(m_file, "second")), "file_exists");
    EXPECT_EQ(readAll(m_file), "first");
    EXPECT_FALSE(fs::exists(m_folder.path() / "file.new"));
}

TEST_F(PrivateFileTest, CreatePrivateFile_Works_WithADraftLeftByAKill) {
    writeAll(m_folder.path() / "file.new", "a much longer draft than what comes");
    ASSERT_EQ(codeOf(createPrivateFile(m_file, "first")), "ok");
    EXPECT_EQ(readAll(m_file), "first");
}

TEST_F(PrivateFileTest, ReplacePrivateFile_LeavesTheOldBytes_WhenItCannotWrite) {
    ASSERT_EQ(codeOf(createPrivateFile(m_file, "first")), "ok");
    fs::create_directory(spareOf(m_file));
    EXPECT_EQ(codeOf(replacePrivateFile(m_file, "second")), "file_failed");
    EXPECT_EQ(readAll(m_file), "first");
}

TEST_F(PrivateFileTest, ReplacePrivateFile_TakesAnySizeAfterAnother_ThroughItsSpare) {
    for (const std::size_t size : {9000U, 10U, 0U, 20'000U, 4096U}) {
        ASSERT_EQ(codeOf(replacePrivateFile(m_file, Bytes(size, 'x'))), "ok");
        EXPECT_EQ(readAll(m_file), Bytes(size, 'x'));
        EXPECT_EQ(readAll(spareOf(m_file)), Bytes(size, '\0'));
    }
}

TEST_F(PrivateFileTest, ReadPrivateFile_Tells_WhatIsWrong) {
    EXPECT_EQ(codeOf(readPrivateFile(m_file, 10)), "file_missing");
    writeAll(m_file, "12345678901");
    EXPECT_EQ(codeOf(readPrivateFile(m_file, 10)), "file_too_large");
    EXPECT_EQ(codeOf(readPrivateFile(m_file, 11)), "ok");
    EXPECT_EQ(codeOf(readPrivateFile(m_folder.path(), 10)), "file_failed");
}

TEST_F(PrivateFileTest, FileLock_IsHeldByOne_UntilItGoes) {
    {
        const auto lock = FileLock::take(m_file);
        ASSERT_EQ(codeOf(lock), "ok");
        EXPECT_EQ(codeOf(FileLock::take(m_file)), "file_in_use");
    }
    EXPECT_EQ(codeOf(FileLock::take(m_file)), "ok");
}

// A 64 KiB disk, filled to the brim by someone else.
TEST_F(PrivateFileTest, ReplacePrivateFile_WorksAgainAndAgain_OnAFullDisk) {
    const testing::SmallDisk disk(m_folder.path(), "64k");
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    ASSERT_EQ(codeOf(replacePrivateFile(m_file, Bytes(8192, 'a'))), "ok");
    disk.fill();
    for (const char letter : {'b', 'c', 'd'}) {
        EXPECT_EQ(codeOf(replacePrivateFile(m_file, Bytes(8192, letter))), "ok");
        EXPECT_EQ(readAll(m_file), Bytes(8192, letter));
    }
    EXPECT_EQ(codeOf(replacePrivateFile(m_file, Bytes(200'000, 'e'))), "file_failed");
    EXPECT_EQ(readAll(m_file), Bytes(8192, 'd'));
    EXPECT_EQ(codeOf(replacePrivateFile(m_file, Bytes(8192, 'f'))), "ok");
}

}  // namespace
}  // namespace ayumi::store
