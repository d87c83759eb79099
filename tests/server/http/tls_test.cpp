// The root, its pins, the leaf, and what the server shows of them.
#include <sys/stat.h>

#include <fstream>

#include "server/http/certificates.h"
#include "tests/server/http/server_fixture.h"
#include "tests/support/manual_clock.h"

namespace ayumi::http {
namespace {

class Tls : public ServerTest {};

TEST_F(Tls, Chain_EndsInTheRootWithThePin) {
    start();
    const auto chain = client().chainPem();
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(*certificatePin(chain[1]), *certificatePin(m_root.certificatePem));
    EXPECT_NE(*certificatePin(chain[0]), *certificatePin(chain[1]));
    EXPECT_EQ(certificatePin(chain[1])->size(), 32U);
}

TEST_F(Tls, Handshake_Succeeds_From12On) {
    start();
    EXPECT_TRUE(test::TlsClient(port(), 0x0304).connected());
    EXPECT_TRUE(test::TlsClient(port(), 0x0303).connected());
    EXPECT_FALSE(test::TlsClient(port(), 0x0302).connected());
    EXPECT_FALSE(test::TlsClient(port(), 0x0301).connected());
}

TEST_F(Tls, Renegotiation_IsRefused_AndOthersAreServed) {
    start();
    test::TlsClient old(port(), 0x0303);
    ASSERT_EQ(old.ask(test::getRequest("/v1/show/x")).status, 200);
    EXPECT_FALSE(old.renegotiate());
    EXPECT_EQ(client().ask(test::getRequest("/v1/show/x")).status, 200);
}

TEST_F(Tls, Leaf_IsNewAtEachStart_UnderTheSameRoot) {
    start();
    const auto before = test::TlsClient(port()).chainPem();
    start();
    const auto after = test::TlsClient(port()).chainPem();
    EXPECT_NE(before.at(0), after.at(0));
    EXPECT_EQ(before.at(1), after.at(1));
}

TEST_F(Tls, Leaf_IsRenewedWhileServing_UnderTheSameRoot_AndConnectionsGoOn) {
    testing::ManualClock clock(m_clock.nowMs());
    HttpServer::Config config;
    config.address = "127.0.0.1";
    config.port = 0;
    config.root = {m_root.certificatePem, m_root.keyPem.clone()};
    config.leafLook = std::chrono::milliseconds(5);
    auto started = HttpServer::start(std::move(config), m_router, clock);
    ASSERT_TRUE(started.ok());
    m_server = *std::move(started);
    // The server goes before the clock does.
    const std::shared_ptr<void> ended(nullptr, [this](void*) { m_server.reset(); });
    test::TlsClient kept(port());
    const auto before = kept.chainPem();
    const auto leafNow = [&] { return test::TlsClient(port()).chainPem().at(0); };
    EXPECT_EQ(leafNow(), before.at(0));
    clock.advance(TimeMs{59} * 24 * 60 * 60 * 1000);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(leafNow(), before.at(0)) << "not before it is due";
    clock.advance(TimeMs{2} * 24 * 60 * 60 * 1000);
    ASSERT_TRUE(eventually([&] { return leafNow() != before.at(0); }));
    const auto after = test::TlsClient(port()).chainPem();
    EXPECT_EQ(after.at(1), before.at(1)) << "what tablets have pinned";
    EXPECT_EQ(after.at(0), leafNow()) << "renewed once, not at every look";
    EXPECT_EQ(kept.ask(test::getRequest("/v1/show/x")).status, 200);
    EXPECT_EQ(test::TlsClient(port()).ask(test::getRequest("/v1/show/x")).status, 200);
}

TEST(TlsRoot, Files_ArePrivateAndLoadAgain) {
    const TempFolder folder;
    const auto tls = folder.path() / "tls";
    ASSERT_TRUE(makeTlsRoots(tls, SystemClock().nowMs()).ok());
    for (const char* name : {"root.pem", "root.key", "spare.pem", "spare.key"}) {
        struct stat status {};
        ASSERT_EQ(::stat((tls / name).c_str(), &status), 0) << name;
        EXPECT_EQ(status.st_mode & 0777, 0600U) << name;
    }
    const auto root = loadTlsRoot(tls);
    ASSERT_TRUE(root.ok());
    const auto pins = loadTlsPins(tls);
    ASSERT_TRUE(pins.ok());
    EXPECT_EQ(pins->root, *certificatePin(root->certificatePem));
    EXPECT_NE(pins->root, pins->spare);
}

TEST(TlsRoot, Pins_AreKnown_WithTheSpareKeyOffline) {
    const TempFolder folder;
    ASSERT_TRUE(makeTlsRoots(folder.path(), SystemClock().nowMs()).ok());
    std::filesystem::remove(folder.path() / "spare.key");
    EXPECT_TRUE(loadTlsPins(folder.path()).ok());
    EXPECT_TRUE(loadTlsRoot(folder.path()).ok());
}

TEST(TlsRoot, Making_IsRefused_OverAnExistingOne) {
    const TempFolder folder;
    ASSERT_TRUE(makeTlsRoots(folder.path(), SystemClock().nowMs()).ok());
    const auto before = loadTlsPins(folder.path());
    const auto again = makeTlsRoots(folder.path(), SystemClock().nowMs());
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, "tls_root_exists");
    EXPECT_EQ(loadTlsPins(folder.path())->root, before->root);
}

TEST(TlsRoot, Loading_IsRefused_WhenMissingDamagedOrMixed) {
    const TempFolder folder;
    EXPECT_EQ(loadTlsRoot(folder.path()).error().code, "tls_root_missing");
    ASSERT_TRUE(makeTlsRoots(folder.path(), SystemClock().nowMs()).ok());
    std::filesystem::copy_file(folder.path() / "spare.key", folder.path() / "root.key",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_EQ(loadTlsRoot(folder.path()).error().code, "tls_root_damaged");
    std::ofstream(folder.path() / "root.pem") << "nothing";
    EXPECT_EQ(loadTlsRoot(folder.path()).error().code, "tls_root_damaged");
    EXPECT_EQ(loadTlsPins(folder.path()).error().code, "tls_root_damaged");
}

TEST(TlsRoot, Rotation_PutsTheSpareInTheRootsPlace_AndMakesAnother) {
    const TempFolder folder;
    const auto tls = folder.path() / "tls";
    const auto safe = folder.path() / "safe.key";
    ASSERT_TRUE(makeTlsRoots(tls, SystemClock().nowMs()).ok());
    std::filesystem::rename(tls / "spare.key", safe);
    const auto before = *loadTlsPins(tls);
    std::filesystem::create_directories(folder.path() / "tls.new");  // of an interrupted attempt
    for (int i = 0; i < 2; ++i) {  // done again, it changes nothing
        const auto rotated = rotateTlsRoots(tls, safe, SystemClock().nowMs());
        ASSERT_TRUE(rotated.ok()) << rotated.error().code;
    }
    const auto after = *loadTlsPins(tls);
    EXPECT_EQ(after.root, before.spare);
    EXPECT_NE(after.spare, before.root);
    EXPECT_NE(after.spare, before.spare);
    EXPECT_TRUE(loadTlsRoot(tls).ok());
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "tls.new"));
    ASSERT_TRUE(rotateTlsRoots(tls, tls / "spare.key", SystemClock().nowMs()).ok());
    EXPECT_EQ(loadTlsPins(tls)->root, after.spare);
}

TEST(TlsRoot, Rotation_IsRefused_WithAnotherKey_AndChangesNothing) {
    const TempFolder folder;
    const auto tls = folder.path() / "tls";
    ASSERT_TRUE(makeTlsRoots(tls, SystemClock().nowMs()).ok());
    const auto before = *loadTlsPins(tls);
    const auto codeOf = [&](const std::filesystem::path& key) {
        const auto rotated = rotateTlsRoots(tls, key, SystemClock().nowMs());
        return rotated ? std::string() : rotated.error().code;
    };
    std::ofstream(folder.path() / "other.key")
        << makeRootCertificate("Other", SystemClock().nowMs()).keyPem.view();
    EXPECT_EQ(codeOf(folder.path() / "other.key"), "spare_key_wrong");
    EXPECT_EQ(codeOf(tls / "spare.pem"), "spare_key_wrong");
    EXPECT_EQ(codeOf(folder.path() / "none"), "file_missing");
    EXPECT_EQ(loadTlsPins(tls)->root, before.root);
    EXPECT_EQ(loadTlsPins(tls)->spare, before.spare);
    EXPECT_TRUE(loadTlsRoot(tls).ok());
}

TEST(TlsRoot, Leaf_AsksForRenewal_BeforeItEnds) {
    const TimeMs now = SystemClock().nowMs();
    const TlsLeaf leaf = makeTlsLeaf(makeRootCertificate("Test root", now),
                                     {"agency.example", "192.0.2.7", "2001:db8::7"}, now);
    EXPECT_GT(leaf.renewAtMs, now);
    EXPECT_LT(leaf.renewAtMs, now + TimeMs{90} * 24 * 60 * 60 * 1000);
}

TEST(Server, Start_IsRefused_WhenThePortIsInUse) {
    const SystemClock clock;
    const Router router;
    const TlsRoot root = makeRootCertificate("Test root", clock.nowMs());
    const auto configFor = [&](const std::string& address, int port) {
        HttpServer::Config config;
        config.address = address;
        config.port = port;
        config.root = {root.certificatePem, root.keyPem.clone()};
        return config;
    };
    const auto first = HttpServer::start(configFor("127.0.0.1", 0), router, clock);
    ASSERT_TRUE(first.ok());
    const int port = first.value()->port();
    const auto second = HttpServer::start(configFor("127.0.0.1", port), router, clock);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, "port_in_use");
    EXPECT_EQ(second.error().args.at("port"), std::to_string(port));

    for (const char* address : {"not an address", "192.0.2.1", ""}) {
        const auto refused = HttpServer::start(configFor(address, 0), router, clock);
        ASSERT_FALSE(refused.ok()) << address;
        EXPECT_EQ(refused.error().code, "bad_address");
        EXPECT_EQ(refused.error().args.at("address"), address);
    }
    EXPECT_EQ(HttpServer::start(configFor("127.0.0.1", 70000), router, clock).error().code,
              "bad_address");
}

}  // namespace
}  // namespace ayumi::http
