// The real server on a disk of its own that becomes full, or read-only: it says so to whoever asks,
// keeps what it answered, and goes on by itself.
#include <gtest/gtest.h>

#include <thread>

#include "server/app/folders.h"
#include "tests/support/process_agency.h"
#include "tests/support/read_only_files.h"
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

class ReadOnlyUnderTheServer : public ServerDisk {
protected:
    void SetUp() override {
        if (!ReadOnlyFiles::possible()) GTEST_SKIP() << "no strace";
        ServerDisk::SetUp();
        if (IsSkipped()) return;
        agency->stop();
        server = std::make_unique<ServerProcess>(agency->folders().data.string(), agency->port(),
                                                 ServerProcess::Extra{{}, log.file("log")});
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
};

TEST_F(ReadOnlyUnderTheServer, IsAnswered503AndSaidOnce_NothingIsLost_AndAllGoesOnByItself) {
    const auto kept = change();
    ASSERT_EQ(push(kept).status, 200);
    const auto data = agency->folders().data;
    ReadOnlyFiles broken(server->pid(), {data / "ayumi.db", data / "ayumi.db-wal"}, log.path());
    const auto next = change();
    for (int i = 0; i < 5; ++i) {
        const auto refused = push(next);
        ASSERT_EQ(refused.status, 503);
        EXPECT_EQ(codeOf(refused), "storage_unavailable");
        EXPECT_TRUE(refused.fields.contains("retry-after"));
    }
    EXPECT_EQ(agency->get("/v1/records", tablet.enrolled.token).status, 200) << "reading goes on";
    EXPECT_EQ(agency->get("/healthz").status, 200);
    broken.turnBack();
    EXPECT_EQ(agency->push(tablet, {next}).verdicts.at(0).kind, sync::VerdictKind::Applied);
    EXPECT_EQ(agency->push(tablet, {kept}).verdicts.at(0).kind, sync::VerdictKind::Duplicate);
    for (int i = 0; i < 6000 && lines("storage_available") == 0; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    EXPECT_EQ(lines("storage_unavailable"), 1) << "one line, however many were refused";
    EXPECT_EQ(lines("storage_available"), 1);
    EXPECT_EQ(server->stop(), 0);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::testing
