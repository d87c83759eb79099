// Revoked devices stay revoked when an older copy of the database comes back.
#include "tests/server/api/fixture.h"

#include "server/services/revocations.h"
#include "server/storage/factory.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

class RestoreTest : public ApiTest {
protected:
    void keepCopy() {
        agency.stop();
        copyDatabase(agency.folders().data, folder / "copy");
        agency.start();
    }
    void restoreCopy() {
        agency.stop();
        copyDatabase(folder / "copy", agency.folders().data);
        agency.start();
    }
    test::Answer presentCertificates(const ServedTablet& tablet) {
        return agency.post(
            "/v1/restore-registrations",
            sync::write(sync::CertificatesRequest{
                {tablet.enrolled.certificate, tablet.keyCertificate}}),
            tablet.enrolled.token);
    }
    std::string devices() { return agency.command({"device", "list"}); }

private:
    static void copyDatabase(const fs::path& from, const fs::path& to) {
        fs::create_directories(to);
        for (const auto& entry : fs::directory_iterator(to)) {
            if (entry.path().filename().string().starts_with("ayumi.db")) fs::remove(entry);
        }
        for (const auto& entry : fs::directory_iterator(from)) {
            const auto name = entry.path().filename();
            if (name.string().starts_with("ayumi.db")) fs::copy(entry, to / name);
        }
    }
};

TEST_F(RestoreTest, ADeviceTheOlderDatabaseKnewAsActive_IsRevokedBeforeThePortOpens) {
    const auto revoked = signedIn("R");
    const auto stolen = signedIn("S");
    keepCopy();
    agency.command({"device", "revoke", "R"});
    agency.command({"device", "revoke", "S", "--stolen"});
    restoreCopy();
    const auto pulled = agency.get("/v1/records", revoked.enrolled.token);
    ASSERT_EQ(pulled.status, 200);
    EXPECT_TRUE(sync::readPullResponse(pulled.body)->wipe);
    EXPECT_EQ(agency.get("/v1/records", stolen.enrolled.token).status, 401);
    EXPECT_EQ(codeOf(presentCertificates(stolen)), "device_unknown");
    EXPECT_EQ(agency.get("/v1/records", stolen.enrolled.token).status, 401);
    EXPECT_EQ(presentCertificates(revoked).status, 200);
    EXPECT_TRUE(
        sync::readPullResponse(agency.get("/v1/records", revoked.enrolled.token).body)->wipe);
    agency.stop();
    EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos) << "the log says it too";
}

TEST_F(RestoreTest, ADeviceTheOlderDatabaseDidNotKnow_ComesBackRevoked_OrNotAtAll) {
    keepCopy();
    const auto good = signedIn("G");
    const auto revoked = signedIn("R");
    const auto stolen = signedIn("S");
    agency.command({"device", "revoke", "R"});
    agency.command({"device", "revoke", "S", "--stolen"});
    restoreCopy();
    EXPECT_EQ(presentCertificates(good).status, 200);
    EXPECT_EQ(presentCertificates(revoked).status, 200);
    EXPECT_EQ(codeOf(presentCertificates(stolen)), "device_unknown");
    EXPECT_FALSE(
        sync::readPullResponse(agency.get("/v1/records", good.enrolled.token).body)->wipe);
    EXPECT_TRUE(
        sync::readPullResponse(agency.get("/v1/records", revoked.enrolled.token).body)->wipe);
    EXPECT_EQ(agency.get("/v1/records", stolen.enrolled.token).status, 401);
    const auto list = devices();
    EXPECT_EQ(list.find("S\n"), std::string::npos) << list;
}

TEST_F(RestoreTest, AFileThatWasLostIsMadeAgainFromTheDatabase_AndADamagedOneIsSaid) {
    const auto revoked = signedIn("R");
    agency.command({"device", "revoke", "R"});
    agency.stop();
    const auto file = agency.folders().revocations();
    fs::remove(file);
    agency.start();
    agency.stop();
    const auto again = services::Revocations::open(file);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->find(revoked.enrolled.device)->state, "revoked");
    fs::resize_file(file, 10);
    try {
        agency.start();
        FAIL() << "it started";
    } catch (const std::runtime_error& error) {
        EXPECT_NE(std::string(error.what()).find("file_damaged"), std::string::npos);
    }
}

TEST_F(RestoreTest, StolenIsNotTakenBackToRevoked_AndTwoProcessesShareTheFile) {
    const auto file = folder / "shared";
    auto a = services::Revocations::open(file);
    auto b = services::Revocations::open(file);
    ASSERT_TRUE(a && b);
    ASSERT_TRUE((*a)->add("one", {"stolen", 1'000}));
    ASSERT_TRUE((*b)->add("two", {"revoked", 2'000}));
    ASSERT_TRUE((*b)->add("one", {"revoked", 3'000}));
    EXPECT_EQ((**(*a)->lookUp("two")).state, "revoked");
    EXPECT_EQ((*b)->find("one")->state, "stolen");
    EXPECT_EQ((*services::Revocations::open(file))->all().size(), 2U);
}

}  // namespace
}  // namespace ayumi::testing
