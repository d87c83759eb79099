// The real program on real files: what an operator does, and what goes wrong.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "shared/sqlite/database.h"
#include "tests/integration/server_process_fixture.h"
#include "tests/support/small_disk.h"

namespace ayumi::testing {
namespace {

TEST_P(ServerProcessTest, FoundsServesAndVerifies) {
    const auto founded = init();
    ASSERT_EQ(founded.status, 0) << founded.err;
    EXPECT_NE(founded.out.find("Recovery key"), std::string::npos);
    ServerProcess server(data());
    const auto applied = [&] {
        return parseJson(run({"status"}).out).value()["changes"]["applied"].get<int>();
    };
    const int founding = applied();
    EXPECT_EQ(
        run({"person", "add", "--role", "coach", "--name", "高橋", "--login", "takahashi"}).status,
        0);
    EXPECT_EQ(run({"person", "add", "--name", "佐藤"}).status, 0);
    EXPECT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
    EXPECT_EQ(run({"place", "佐藤", "--site", "南店"}).status, 0);
    EXPECT_EQ(run({"assign", "佐藤", "--coach", "高橋"}).status, 0);
    const auto invited = run({"device", "invite", "--name", "T"});
    EXPECT_NE(invited.out.find("ayumi://127.0.0.1:"), std::string::npos) << invited.err;
    EXPECT_NE(run({"person", "list"}).out.find("高橋"), std::string::npos);
    EXPECT_EQ(applied(), founding + 5);
    EXPECT_EQ(server.stop(), 0);
    const auto verified = run({"verify"});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
}

TEST_P(ServerProcessTest, SaysWhatIsWrong) {
    EXPECT_NE(run({"serve"}).err.find("run init first"), std::string::npos);
    ASSERT_EQ(init().status, 0);
    EXPECT_NE(init().err.find("There is an agency"), std::string::npos);
    EXPECT_NE(run({"person", "list"}).err.find("not running"), std::string::npos);
    ServerProcess server(data());
    const auto second = run({"serve", "--port", "0"});
    EXPECT_EQ(second.status, 1);
    EXPECT_NE(second.err.find("running on this data folder already"), std::string::npos);
    EXPECT_NE(run({"assign", "nobody", "--coach", "nobody"}).err.find("No such person"),
              std::string::npos);
    EXPECT_NE(run({"person", "add", "--role", "coach", "--name", "x"}).err.find("--login"),
              std::string::npos);
    EXPECT_NE(run({"device", "revoke", "x"}).err.find("No such tablet"), std::string::npos);
}

TEST_P(ServerProcessTest, AnInterruptedInitCanBeRepeated) {
    // The database cannot be opened: a folder lies in its place, or nobody answers.
    const auto inTheWay = folder / "data" / "ayumi.db";
    std::string text;
    if (GetParam()) {
        text = *server::readFile(folder / "postgres");
        std::ofstream(folder / "postgres") << "host=127.0.0.1 port=1 user=nobody\n";
    } else {
        fs::create_directories(inTheWay / "x");
    }
    EXPECT_EQ(init().status, 1);
    EXPECT_EQ(init().status, 1);
    if (GetParam()) {
        std::ofstream(folder / "postgres") << text;
    } else {
        fs::remove_all(inTheWay);
    }
    fs::resize_file(folder / "data-keys" / "token.key", 3);  // the power went while it was written
    const auto founded = init();
    ASSERT_EQ(founded.status, 0) << founded.err;
    EXPECT_NE(founded.out.find("Recovery key"), std::string::npos);
    EXPECT_FALSE(fs::exists(folder / "data-keys" / "founding"));
    EXPECT_NE(init().err.find("There is an agency"), std::string::npos);
    {
        ServerProcess server(data());
        EXPECT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
        EXPECT_EQ(server.stop(), 0);
    }
    EXPECT_EQ(run({"verify"}).status, 0);
    fs::remove(folder / "data" / "server.json");
    EXPECT_NE(init().err.find("keys"), std::string::npos) << "keys of an agency are never remade";
}

TEST_P(ServerProcessTest, TabletsAreListedAndRevoked_AndErrorsAreSaidInJapanese) {
    ASSERT_EQ(init().status, 0);
    ServerProcess server(data());
    const auto list = run({"device", "list"});
    EXPECT_EQ(list.status, 0);
    EXPECT_NE(list.out.find("console"), std::string::npos) << list.out;
    const auto inJapanese = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--data", data()});
        return runServerCommand(arguments, "ja_JP.UTF-8");
    };
    EXPECT_NE(inJapanese({"device", "revoke", "x"}).err.find("そのタブレットは見つかりません"),
              std::string::npos);
    EXPECT_NE(inJapanese({"assign", "x", "--coach", "y"}).err.find("その人は見つかりません"),
              std::string::npos);
    EXPECT_EQ(run({"device", "revoke", "console", "--stolen"}).status, 0);
    EXPECT_NE(run({"device", "list"}).out.find("stolen"), std::string::npos);
}

TEST_P(ServerProcessTest, PortInUseIsSaid) {
    ASSERT_EQ(init().status, 0);
    const int taken = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(taken, reinterpret_cast<sockaddr*>(&address), size), 0);
    ASSERT_EQ(::listen(taken, 1), 0);
    ::getsockname(taken, reinterpret_cast<sockaddr*>(&address), &size);
    const auto refused = run({"serve", "--port", std::to_string(ntohs(address.sin_port))});
    ::close(taken);
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("in use by another program"), std::string::npos) << refused.err;
}

TEST_P(ServerProcessTest, KilledHard_ItKeepsWhatItAnswered) {
    ASSERT_EQ(init().status, 0);
    {
        ServerProcess server(data());
        ASSERT_EQ(run({"site", "add", "--name", "before"}).status, 0);
        server.killHard();
    }
    ServerProcess again(data());
    EXPECT_NE(run({"site", "list"}).out.find("before"), std::string::npos);
    again.stop();
    EXPECT_EQ(run({"verify"}).status, 0);
}

TEST_P(ServerProcessTest, FilesArePrivateAndNoKeyLiesWithTheData) {
    ASSERT_EQ(init().status, 0);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().filename() == "postgres") continue;
        const auto open = fs::perms::group_all | fs::perms::others_all;
        EXPECT_EQ(fs::status(entry).permissions() & open, fs::perms::none) << entry.path();
    }
    EXPECT_FALSE(fs::exists(folder / "data" / "database.key"));
    EXPECT_TRUE(fs::exists(folder / "data-keys" / "database.key"));
}

TEST_P(ServerProcessTest, OnlyAConfigurationOfANewerFormatIsCalledNewer) {
    ASSERT_EQ(init().status, 0);
    const auto path = folder / "data" / "server.json";
    const std::string written = *server::readFile(path);
    const auto saysOf = [&](const std::string& format) {
        std::string text = written;
        const std::string now = "\"format\": 1";
        text.replace(text.find(now), now.size(), "\"format\": " + format);
        std::ofstream(path, std::ios::trunc) << text;
        const auto before = everyByte();
        const auto refused = run({"serve"});
        EXPECT_EQ(refused.status, 1) << format;
        EXPECT_EQ(everyByte(), before) << format;
        return refused.err;
    };
    EXPECT_NE(saysOf("2").find("newer version"), std::string::npos);
    for (const char* damaged : {"0", "-1", "\"1\"", "null", "1.5", "[2]"}) {
        EXPECT_NE(saysOf(damaged).find("is damaged"), std::string::npos) << damaged;
    }
    std::ofstream(path, std::ios::trunc) << written;
    EXPECT_EQ(run({"verify"}).status, 0);
}

// What concerns the file of the embedded database.
class EmbeddedDatabaseTest : public ServerProcessTest {
protected:
    std::unique_ptr<sqlite::Database> openDatabase() const {
        const auto key = server::readFile(folder / "data-keys" / "database.key");
        return std::move(sqlite::Database::open((folder / "data" / "ayumi.db").string(),
                                                *fromHex(key->substr(0, 64)),
                                                sqlite::Mode::ReadWrite))
            .value();
    }
};

TEST_P(EmbeddedDatabaseTest, ADataFolderOfANewerVersionIsRefusedUnharmed) {
    ASSERT_EQ(init().status, 0);
    openDatabase()->execute("PRAGMA user_version = 9999");
    const auto before = everyByte();
    for (const char* command : {"serve", "verify", "serve"}) {
        const auto refused = run({command});
        EXPECT_EQ(refused.status, 1);
        EXPECT_NE(refused.err.find("newer version"), std::string::npos) << refused.err;
        EXPECT_EQ(everyByte(), before) << command;
    }
}

TEST_P(EmbeddedDatabaseTest, VerifyNamesWhatWasTamperedWith_AndChangesNothing) {
    ASSERT_EQ(init().status, 0);
    {
        ServerProcess server(data());
        ASSERT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
        server.stop();
    }
    EXPECT_EQ(run({"verify"}).status, 0);
    openDatabase()->execute(
        "UPDATE records SET shown = replace(shown, '南店', '北店') WHERE kind = 'site'");
    const auto before = everyByte();
    const auto found = run({"verify"});
    EXPECT_EQ(found.status, 1);
    EXPECT_NE(found.out.find("does not say what its changes"), std::string::npos) << found.out;
    EXPECT_NE(found.err.find("has 1 problems"), std::string::npos) << found.err;
    EXPECT_EQ(everyByte(), before);
    const auto inJapanese = runServerCommand({"--data", data(), "verify"}, "ja_JP.UTF-8");
    EXPECT_EQ(inJapanese.status, 1);
    EXPECT_NE(inJapanese.err.find("1件の問題"), std::string::npos) << inJapanese.err;
}

TEST_P(EmbeddedDatabaseTest, FullDiskIsSaidAndNothingAnsweredIsLost) {
    const auto small = folder / "data";
    fs::create_directories(small);
    const SmallDisk disk(small);
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    ASSERT_EQ(init().status, 0);
    ServerProcess server(data());
    disk.fill();
    Ran refused;
    int kept = 0;
    for (int i = 0; i < 200 && refused.status != 1; ++i) {
        refused = run({"site", "add", "--name", "site-" + std::to_string(i)});
        if (refused.status == 0) ++kept;
    }
    EXPECT_NE(refused.err.find("disk is full"), std::string::npos) << refused.err;
    disk.empty();
    EXPECT_EQ(run({"site", "add", "--name", "after"}).status, 0);
    const std::string sites = run({"site", "list"}).out;
    EXPECT_EQ(std::count(sites.begin(), sites.end(), '\n'), kept + 1);
    server.stop();
    EXPECT_EQ(run({"verify"}).status, 0);
}

INSTANTIATE_TEST_SUITE_P(Sqlite, EmbeddedDatabaseTest, ::testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Databases, ServerProcessTest, ::testing::Values(false, true),
                         nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
