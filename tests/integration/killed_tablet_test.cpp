// kill -9 of a tablet's process while it saves, sends and receives: what it said was saved is there
// after each start, and in the end the server has it once.
#include <gtest/gtest.h>

#include <QProcess>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

#include "server/http/tls_root.h"
#include "shared/base/uuid.h"
#include "tests/integration/kill_count.h"
#include "tests/support/process_agency.h"
#include "tests/support/read_only_files.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr int kPatienceMs = 5 * 60'000;

class KilledTablet : public ::testing::Test {
protected:
    KilledTablet() : agency(folder.path()) {
        agency.addPeople();
        const auto pins = required(http::loadTlsPins(agency.folders().tls()), "pins");
        const auto out = agency.command({"device", "invite", "--name", "killed"});
        const std::string mark = "&secret=";
        SocketTablet tablet(home, kinds);
        tablet.enrol({"127.0.0.1", agency.port(), {pins.root, pins.spare}},
                     out.substr(out.find(mark) + mark.size(), 10));
        tablet.signIn("takahashi", agency.password);
        tablet.waitUntil("the people",
                         [&] { return tablet.reader().people(tablet.viewer()).size() == 1; });
        secrets = tablet.secrets();
        std::ofstream(home / "secrets") << secrets;
        other = agency.signedIn("other");
    }

    void startProgram(QProcess& process, const std::string& mode) {
        const char* build = std::getenv("AYUMI_BUILD_DIR");
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromStdString(std::string(build) + "/bin/tests/killed_tablet"),
                      {QString::fromStdString(home.string()), QString::fromStdString(agency.sato),
                       QString::fromStdString(mode)});
        ASSERT_TRUE(process.waitForStarted(kPatienceMs));
    }

    // Whole lines only: what was told.
    void read(QProcess& process) {
        while (process.canReadLine()) {
            auto line = process.readLine().trimmed().toStdString();
            (line.starts_with("refused ") ? refused : told).push_back(std::move(line));
        }
    }
    void readUntil(QProcess& process, const std::vector<std::string>& lines, std::size_t count) {
        while (lines.size() < count && process.waitForReadyRead(kPatienceMs)) read(process);
        ASSERT_GE(lines.size(), count);
    }

    void killSometime() {
        QProcess process;
        startProgram(process, std::to_string(1'000 * round++));
        readUntil(process, told, told.size() + 1);
        const auto changes = newsOfTheOther();  // for the tablet to receive meanwhile
        for (const auto& one : changes) agency.push(other, {one});
        std::this_thread::sleep_for(std::chrono::microseconds(dice.below(300'000)));
        process.kill();
        process.waitForFinished(kPatienceMs);
        read(process);
    }

    std::vector<std::string> newsOfTheOther() {
        std::vector<std::string> news;
        for (int i = 0; i < 5; ++i) {
            news.push_back(agency
                               .attendance(other, agency.sato,
                                           makeUuidV7(1'700'000'000'000 + round, dice),
                                           {{"status", "absent"}})
                               .travelling());
        }
        return news;
    }

    // In the killed tablet's own file.
    void expectSaved(std::size_t from) {
        const auto key = required(fromHex(parseJson(secrets)->at("database").get<std::string>()));
        const auto store =
            required(store::TabletStore::open((home / "tablet.db").string(), key, kinds), "store");
        for (std::size_t i = from; i < told.size(); ++i) {
            const auto kept = store->keptChange(told[i]);
            ASSERT_TRUE(kept) << "said to be saved, and lost: " << told[i];
            hashes[told[i]] = kept->bodyHash();
        }
    }

    // What is left is sent; then the server has each change once, with its bytes.
    void drainAndCompare() {
        QProcess process;
        startProgram(process, "drain");
        ASSERT_TRUE(process.waitForFinished(kPatienceMs));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 0);
        const auto devices = agency.command({"device", "list"});
        EXPECT_EQ(devices.find("MISSING"), std::string::npos) << devices;
        EXPECT_EQ(devices.find("FORKED"), std::string::npos) << devices;
        EXPECT_EQ(agency.stop(), 0);

        const auto configuration = required(server::readConfiguration(agency.folders()));
        const auto store =
            required(server::openAgencyStore(agency.folders(), configuration, kinds));
        const auto rows = store->read(configuration.agency)->changes(told);
        EXPECT_EQ(rows.size(), told.size());
        for (const auto& row : rows) {
            EXPECT_EQ(row.verdict, "applied");
            EXPECT_EQ(sha256(row.body + row.signature), hashes.at(row.id)) << "other bytes";
        }
        EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos);
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    const std::filesystem::path home = folder.path() / "tablet";
    ProcessAgency agency;
    std::string secrets;
    ServedTablet other;
    std::vector<std::string> told;
    std::vector<std::string> refused;
    std::map<std::string, Bytes> hashes;
    SeededRandom dice{20261128};
    int round = 0;
};

TEST_F(KilledTablet, WhatItSaidWasSaved_IsThereAfterEachKill_AndAtTheServerOnce) {
    const int kills = killCount(5);
    for (int i = 0; i < kills; ++i) {
        const auto before = told.size();
        killSometime();
        if (!HasFatalFailure()) expectSaved(before);
        ASSERT_FALSE(HasFailure()) << "after kill " << i + 1;
    }
    expectSaved(0);
    EXPECT_EQ(refused, std::vector<std::string>());
    drainAndCompare();
    std::cout << kills << " kills: " << told.size() << " changes said to be saved\n";
}

// A disk that turns read-only under the running tablet.
TEST_F(KilledTablet, OnADiskThatTurnsReadOnly_SaysSo_KeepsWhatItSaved_AndGoesOnByItself) {
    if (!ReadOnlyFiles::possible()) GTEST_SKIP() << "no strace";
    QProcess process;
    startProgram(process, "0");
    readUntil(process, told, 5);
    ReadOnlyFiles disk(static_cast<pid_t>(process.processId()),
                       {home / "tablet.db", home / "tablet.db-wal"}, folder.path());
    readUntil(process, refused, 10);
    const auto saved = told.size();
    readUntil(process, refused, 20);
    EXPECT_EQ(told.size(), saved) << "said to be saved on a disk that takes nothing";
    disk.turnBack();
    readUntil(process, told, saved + 5);
    process.kill();
    process.waitForFinished(kPatienceMs);
    read(process);
    for (const auto& one : refused) EXPECT_EQ(one, "refused database_failed");
    expectSaved(0);
    drainAndCompare();
}

}  // namespace
}  // namespace ayumi::testing
