// The local door for the command line.
#include "server/http/admin_socket.h"

#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "server/http/admin_client.h"
#include "server/http/admin_frame.h"
#include "server/http/limits.h"
#include "server/http/local_socket.h"
#include "tests/server/http/server_fixture.h"

namespace ayumi::http {
namespace {

using namespace std::chrono_literals;

class Admin : public ServerTest {
protected:
    void startAdmin() {
        auto admin = AdminSocket::start(path(), m_router);
        ASSERT_TRUE(admin.ok()) << admin.error().code;
        m_admin = *std::move(admin);
    }
    std::filesystem::path path() const { return m_folder.path() / "admin.sock"; }

    OwnedHandle connectRaw() const {
        OwnedHandle handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const auto address = localAddress(path());
        if (::connect(handle.get(), reinterpret_cast<const sockaddr*>(&*address),
                      sizeof *address) != 0) {
            return OwnedHandle();
        }
        return handle;
    }

    static std::string readToEnd(const OwnedHandle& handle) {
        std::string all;
        char bytes[4096];
        ssize_t count = 0;
        while ((count = ::recv(handle.get(), bytes, sizeof bytes, 0)) > 0) {
            all.append(bytes, static_cast<std::size_t>(count));
        }
        return all;
    }

    TempFolder m_folder;
    std::unique_ptr<AdminSocket> m_admin;
};

TEST_F(Admin, Call_GoesThereAndBack) {
    startAdmin();
    const std::string body = "{\"name\":\"\xE6\xAD\xA9 \\\"\\n\"}" + std::string(300'000, 'x');
    const auto answer = callAdmin(path(), {"POST", "/v1/echo", {}, body});
    ASSERT_TRUE(answer.ok()) << answer.error().code;
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, body);
    const auto shown = callAdmin(path(), {"GET", "/v1/show/7", {{"a", "b c"}}});
    EXPECT_EQ(shown->body, "/v1/show/7 a=b c id=7 bearer= peer=");
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/none"})->status, 404);
}

TEST_F(Admin, AdminRoute_IsOpen_HereOnly) {
    startAdmin();
    start();
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/secret"})->status, 200);
    EXPECT_EQ(client().ask(test::getRequest("/v1/secret")).status, 404);
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/live"})->status, 404);
}

TEST_F(Admin, SocketFile_IsPrivate_AndGoneAfterStop) {
    startAdmin();
    struct stat status {};
    ASSERT_EQ(::stat(path().c_str(), &status), 0);
    EXPECT_TRUE(S_ISSOCK(status.st_mode));
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    m_admin->stop();
    m_admin->stop();
    EXPECT_FALSE(std::filesystem::exists(path()));
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"}).error().code, "server_not_running");
}

TEST_F(Admin, SecondServer_IsRefused_AndTheFirstGoesOn) {
    startAdmin();
    const auto second = AdminSocket::start(path(), m_router);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, "already_running");
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"})->status, 200);
}

constexpr const char* kPathForVictim = "AYUMI_TEST_ADMIN_SOCKET";

// Run by the next test in a process of its own; never by itself.
TEST(AdminVictim, DISABLED_ListensAndIsKilled) {
    const Router router;
    const auto admin = AdminSocket::start(std::getenv(kPathForVictim), router);
    if (admin.ok()) ::raise(SIGKILL);
    FAIL() << admin.error().code;
}

TEST_F(Admin, SocketFileOfAKilledProcess_IsReplaced) {
    ::setenv(kPathForVictim, path().c_str(), 1);
    char* const arguments[] = {const_cast<char*>("http_test"),
                               const_cast<char*>("--gtest_also_run_disabled_tests"),
                               const_cast<char*>("--gtest_filter=AdminVictim.*"), nullptr};
    pid_t child = 0;
    ASSERT_EQ(::posix_spawn(&child, "/proc/self/exe", nullptr, nullptr, arguments, environ), 0);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << status;
    ASSERT_TRUE(std::filesystem::exists(path()));
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"}).error().code, "server_not_running");
    startAdmin();
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"})->status, 200);
}

TEST_F(Admin, Paths_AreChecked) {
    const auto tooLong = m_folder.path() / std::string(120, 'p');
    EXPECT_EQ(AdminSocket::start(tooLong, m_router).error().code, "socket_path_too_long");
    EXPECT_EQ(callAdmin(tooLong, {"GET", "/"}).error().code, "socket_path_too_long");
    EXPECT_EQ(AdminSocket::start(m_folder.path() / "none" / "s", m_router).error().code,
              "file_unwritable");
}

TEST_F(Admin, BrokenFrames_AreAnsweredOrCut_AndHurtNobody) {
    startAdmin();
    for (const char* text : {"not json", "{}", "[]", R"({"body":"","method":"GET","path":"/x"})",
                             R"({"body":"","method":"GET","path":"/x","query":{"a":1}})",
                             R"({"body":1,"method":"GET","path":"/x","query":{}})"}) {
        const OwnedHandle handle = connectRaw();
        const std::string frame = frameOf(text);
        ASSERT_EQ(::send(handle.get(), frame.data(), frame.size(), MSG_NOSIGNAL),
                  static_cast<ssize_t>(frame.size()));
        const std::string answer = readToEnd(handle);
        EXPECT_NE(answer.find("malformed_request"), std::string::npos) << text;
    }
    const OwnedHandle huge = connectRaw();
    ::send(huge.get(), "\xff\xff\xff\xff", 4, MSG_NOSIGNAL);
    EXPECT_EQ(readToEnd(huge), "");
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"})->status, 200);
}

TEST_F(Admin, Connections_AreLimited_AndFreedAgain) {
    startAdmin();
    std::vector<OwnedHandle> open;
    for (std::size_t i = 0; i < kMaxAdminConnections; ++i) open.push_back(connectRaw());
    EXPECT_EQ(callAdmin(path(), {"GET", "/v1/long"}).error().code, "admin_call_failed");
    open.clear();
    EXPECT_TRUE(eventually([&] { return callAdmin(path(), {"GET", "/v1/long"}).ok(); }));
}

TEST_F(Admin, Call_Fails_WhenTheServerStopsOrTakesTooLong) {
    startAdmin();
    EXPECT_EQ(callAdmin(path(), {"POST", "/v1/hold"}, 50ms).error().code, "admin_call_failed");
    std::thread stopper([&] {
        waitForHeld(2);
        m_admin->stop();
    });
    EXPECT_EQ(callAdmin(path(), {"POST", "/v1/hold"}).error().code, "admin_call_failed");
    stopper.join();
}

}  // namespace
}  // namespace ayumi::http
