// A database that took over may have lost its last commits, an erasure among them. The list beside
// the keys has it, and the server that runs erases again by itself.
#include <chrono>
#include <thread>

#include "server/services/erasures.h"
#include "tests/integration/server_process_fixture.h"
#include "tests/support/required.h"

namespace ayumi::testing {
namespace {

class ErasedAgainTest : public ServerProcessTest {
protected:
    // What stands when the commit of `ayumi-server erase` is gone: the list alone.
    void loseErasureOf(const std::string& person) {
        const server::Folders folders{folder / "data", folder / "data-keys"};
        auto list = required(services::Erasures::open(folders.erasures()), "the list");
        require(list.add(person, {1'795'000'000'000, "本人の求め", {}}), "adding to the list");
    }
    std::string people() { return run({"person", "list"}).out; }
};

TEST_P(ErasedAgainTest, ByTheServerThatRuns_OnceAndNobodyElse) {
    ASSERT_EQ(init().status, 0);
    ServerProcess server(data());
    for (const char* name : {"渡辺 しげる", "林 ゆうこ"}) {
        const auto added = run({"person", "add", "--name", name, "--kana", "ア"});
        ASSERT_EQ(added.status, 0) << added.err;
    }
    const auto listed = people();
    const auto line = listed.rfind('\n', listed.find("渡辺")) + 1;
    loseErasureOf(listed.substr(line, 36));
    for (int tries = 0; tries < 200 && people().find("渡辺") != std::string::npos; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    EXPECT_EQ(people().find("渡辺"), std::string::npos);
    EXPECT_NE(people().find("林"), std::string::npos);
    const auto status = run({"status"}).out;
    std::this_thread::sleep_for(std::chrono::seconds(6));  // the server has looked once more
    EXPECT_EQ(run({"status"}).out, status) << "erased once";
    server.stop();
    EXPECT_EQ(run({"verify"}).status, 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, ErasedAgainTest, ::testing::Bool(), nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
