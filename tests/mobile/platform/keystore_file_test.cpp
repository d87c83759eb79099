#include "mobile/platform/keystore_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace ayumi::platform {
namespace {

namespace fs = std::filesystem;

class FileKeystoreTest : public ::testing::Test {
protected:
    FileKeystoreTest() {
        std::string pattern = (fs::temp_directory_path() / "ayumi-keystore-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_file = m_folder / "device-secret";
    }
    ~FileKeystoreTest() override { fs::remove_all(m_folder); }

    void write(const std::string& bytes) { std::ofstream(m_file, std::ios::binary) << bytes; }
    std::string loadCode() const {
        const auto loaded = FileKeystore(m_file).load();
        return loaded ? "ok" : loaded.error().code;
    }

    fs::path m_folder;
    fs::path m_file;
    SeededRandom m_random{1};
};

TEST_F(FileKeystoreTest, FileKeystore_KeepsWhatItStored_ForItsOwnerAlone) {
    const SecretBytes secret(m_random.bytes(32));
    const mode_t before = ::umask(0);
    ASSERT_TRUE(FileKeystore(m_file).store(secret).ok());
    ::umask(before);
    EXPECT_EQ(FileKeystore(m_file).load()->view(), secret.view());
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 1);
}

TEST_F(FileKeystoreTest, FileKeystore_NeverReplaces_ASecret) {
    const SecretBytes first(m_random.bytes(32));
    FileKeystore keystore(m_file);
    ASSERT_TRUE(keystore.store(first).ok());
    const auto again = keystore.store(SecretBytes(m_random.bytes(32)));
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, "device_secret_exists");
    EXPECT_EQ(keystore.load()->view(), first.view());
}

TEST_F(FileKeystoreTest, FileKeystore_Tells_WhatIsWrong) {
    EXPECT_EQ(loadCode(), "device_secret_missing");
    write(std::string(31, 'x'));
    EXPECT_EQ(loadCode(), "device_secret_damaged");
    write(std::string(33, 'x'));
    EXPECT_EQ(loadCode(), "device_secret_damaged");
    write("");
    EXPECT_EQ(loadCode(), "device_secret_damaged");
    fs::remove(m_file);
    fs::create_directory(m_file);
    EXPECT_EQ(loadCode(), "device_secret_unreadable");
    FileKeystore elsewhere(m_folder / "none" / "device-secret");
    const auto stored = elsewhere.store(SecretBytes(m_random.bytes(32)));
    ASSERT_FALSE(stored.ok());
    EXPECT_EQ(stored.error().code, "device_secret_unwritable");
}

TEST_F(FileKeystoreTest, FileKeystore_Forgets_WhenRemoved) {
    FileKeystore keystore(m_file);
    ASSERT_TRUE(keystore.store(SecretBytes(m_random.bytes(32))).ok());
    EXPECT_TRUE(keystore.remove().ok());
    EXPECT_EQ(loadCode(), "device_secret_missing");
    EXPECT_TRUE(keystore.remove().ok());
}

TEST_F(FileKeystoreTest, LoadOrMake_TakesWhatACutEnrolmentLeft_AndNeverCoversDamage) {
    FileKeystore keystore(m_file);
    const auto made = loadOrMakeDeviceSecret(keystore, m_random);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->bytes.view().size(), store::kDeviceSecretSize);
    EXPECT_EQ(made->protection, sync::Protection::Passphrase);
    const auto found = loadOrMakeDeviceSecret(keystore, m_random);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found->bytes.view(), made->bytes.view());
    write("broken");
    const auto damaged = loadOrMakeDeviceSecret(keystore, m_random);
    ASSERT_FALSE(damaged.ok());
    EXPECT_EQ(damaged.error().code, "device_secret_damaged");
}

}  // namespace
}  // namespace ayumi::platform
