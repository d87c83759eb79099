// The real server on a disk of its own that becomes full, or read-only: it says so to whoever asks,
// keeps what it answered, and goes on by itself.
#include <gtest/gtest.h>

#include <thread>

#include "server/app/folders.h"
#include "tests/support/background_process.h"
#include "tests/support/process_agency.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

class ServerDisk : public ::testing::Test {
protected:
    void SetUp() override {
        if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
        agency = std::make_unique<ProcessAgency>(folder.path());
        agency->addPeople();
        tablet = agency->signedIn("A");
    }

    test::Answer push(const std::string& change) const {
        return agency->post("/v1/changes", sync::pushBody({}, {change}, {}), tablet.enrolled.token);
    }
    std::string change() {
        return agency
            ->attendance(tablet, agency->sato, agency->site, {{"note", std::string(900, 'n')}})
            .travelling();
    }

    TempFolder folder;
    SmallDisk disk{folder.path(), "8m"};
    std::unique_ptr<ProcessAgency> agency;
    ServedTablet tablet;
};

TEST_F(ServerDisk, Full_IsAnswered507_AndTakenAgainWithoutARestart) {
    std::vector<std::string> answered{change()};
    ASSERT_EQ(push(answered.front()).status, 200);
    disk.fill();
    std::string next = change();
    test::Answer answer;
    for (int i = 0; i < 3000 && (answer = push(next)).status == 200; ++i) {
        answered.push_back(std::exchange(next, change()));
    }
    EXPECT_EQ(answer.status, 507);
    EXPECT_EQ(codeOf(answer), "storage_full");
    EXPECT_TRUE(answer.fields.contains("retry-after"));
    EXPECT_EQ(agency->get("/v1/records", tablet.enrolled.token).status, 200) << "reading goes on";
    EXPECT_EQ(agency->get("/healthz").status, 200);
    disk.empty();
    EXPECT_EQ(push(next).status, 200);
    answered.push_back(next);
    for (const auto& verdict : agency->push(tablet, answered).verdicts) {
        EXPECT_EQ(verdict.kind, sync::VerdictKind::Duplicate) << "answered and lost";
    }
    EXPECT_EQ(agency->stop(), 0);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
}

TEST_F(ServerDisk, ReadOnly_IsSaidInWords_AndServesWhenItCanBeWrittenAgain) {
    const auto kept = change();
    ASSERT_EQ(push(kept).status, 200);
    EXPECT_EQ(agency->stop(), 0);
    ASSERT_TRUE(disk.readOnly(true));
    for (const auto& [locale, words] :
         {std::pair{"C.UTF-8", "cannot be written. Nothing is lost"},
          std::pair{"ja_JP.UTF-8", "書き込めません。何も失われていません"}}) {
        const auto refused =
            runServerCommand({"--data", agency->folders().data.string(), "serve"}, locale);
        EXPECT_EQ(refused.status, 1);
        EXPECT_EQ(refused.out, "") << "no port was opened";
        EXPECT_NE(refused.err.find(words), std::string::npos) << refused.err;
    }
    ASSERT_TRUE(disk.readOnly(false));
    agency->start();
    EXPECT_EQ(agency->push(tablet, {kept}).verdicts.at(0).kind, sync::VerdictKind::Duplicate);
    EXPECT_EQ(push(change()).status, 200);
    EXPECT_EQ(agency->stop(), 0);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
}

// A kernel that turns a disk read-only refuses every write of who has files open on it; mounting it
// read-only is refused as long as somebody has. So the calls of the running program are refused as
// that kernel would, from outside: by strace, for as long as it is attached.
class ReadOnlyUnderTheServer : public ServerDisk {
protected:
    void SetUp() override {
        if (!programExists("strace")) GTEST_SKIP() << "no strace";
        ServerDisk::SetUp();
        if (IsSkipped()) return;
        agency->stop();
        server = std::make_unique<ServerProcess>(agency->folders().data.string(), agency->port(),
                                                 ServerProcess::Extra{{}, log.file("log")});
    }

    void turnReadOnly() {
        const std::string calls = "write,pwrite64,ftruncate,fallocate,fsync,fdatasync";
        std::vector<std::string> arguments{
            "-f", "-q", "-e", "trace=" + calls, "-e", "inject=" + calls + ":error=EROFS"};
        for (const char* name : {"ayumi.db", "ayumi.db-wal"}) {
            arguments.insert(arguments.end(), {"-P", (agency->folders().data / name).string()});
        }
        arguments.insert(arguments.end(),
                         {"-o", log.file("calls"), "-p", std::to_string(server->pid())});
        strace = std::make_unique<BackgroundProcess>(
            BackgroundProgram{"strace", arguments, log.file("strace")});
        const auto all = [this] {
            const auto [held, there] = traced();
            return held == there;
        };
        waitUntil(all, "strace does not attach");
    }
    void turnBack() {
        strace->stop();
        strace.reset();
        waitUntil([this] { return traced().first == 0; }, "strace does not go");
    }
    // How many of the server's threads strace holds, and how many there are.
    std::pair<int, int> traced() const {
        std::pair<int, int> counts;
        for (const auto& thread : std::filesystem::directory_iterator(
                 "/proc/" + std::to_string(server->pid()) + "/task")) {
            const auto status = server::readFile(thread.path() / "status");
            if (!status) continue;  // it has just ended
            ++counts.second;
            if (status->find("TracerPid:\t0\n") == std::string::npos) ++counts.first;
        }
        return counts;
    }
    static void waitUntil(const std::function<bool()>& done, const char* otherwise) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
        while (!done()) {
            if (std::chrono::steady_clock::now() > end) throw std::runtime_error(otherwise);
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    // Lines of the server's log with this event.
    int lines(const std::string& event) const {
        const auto text = server::readFile(log.file("log")).value();
        const std::string wanted = "\"event\":\"" + event + '"';
        int count = 0;
        for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
            ++count;
        }
        return count;
    }

    const TempFolder log;
    std::unique_ptr<ServerProcess> server;
    std::unique_ptr<BackgroundProcess> strace;
};

TEST_F(ReadOnlyUnderTheServer, IsAnswered503AndSaidOnce_NothingIsLost_AndAllGoesOnByItself) {
    const auto kept = change();
    ASSERT_EQ(push(kept).status, 200);
    turnReadOnly();
    const auto next = change();
    for (int i = 0; i < 5; ++i) {
        const auto refused = push(next);
        ASSERT_EQ(refused.status, 503);
        EXPECT_EQ(codeOf(refused), "storage_unavailable");
        EXPECT_TRUE(refused.fields.contains("retry-after"));
    }
    EXPECT_EQ(agency->get("/v1/records", tablet.enrolled.token).status, 200) << "reading goes on";
    EXPECT_EQ(agency->get("/healthz").status, 200);
    turnBack();
    EXPECT_EQ(agency->push(tablet, {next}).verdicts.at(0).kind, sync::VerdictKind::Applied);
    EXPECT_EQ(agency->push(tablet, {kept}).verdicts.at(0).kind, sync::VerdictKind::Duplicate);
    waitUntil([&] { return lines("storage_available") > 0; }, "nobody says that it is back");
    EXPECT_EQ(lines("storage_unavailable"), 1) << "one line, however many were refused";
    EXPECT_EQ(lines("storage_available"), 1);
    EXPECT_EQ(server->stop(), 0);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::testing
