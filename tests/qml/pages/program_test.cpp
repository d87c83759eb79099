// The real program `ayumi` as a process of its own, without a display: killed, started again, and
// on a folder that a newer one made.
#include <gtest/gtest.h>

#include <QProcess>

#include <fstream>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class Program {
public:
    explicit Program(const std::filesystem::path& folder) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_QUICK_BACKEND", "software");
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("AYUMI_BUILD_DIR", ".") + "/bin/ayumi",
                        {"--data", QString::fromStdString(folder.string())});
    }
    ~Program() { killHard(); }

    // It holds the tablet's keys: nobody else may open them.
    bool waitUntilOpen() {
        return waitFor([&] {
            std::ifstream locks("/proc/locks");
            const std::string holder = " " + std::to_string(m_process.processId()) + " ";
            for (std::string line; std::getline(locks, line);) {
                if (line.find("FLOCK") != std::string::npos &&
                    line.find(holder) != std::string::npos) {
                    return true;
                }
            }
            return false;
        });
    }
    bool waitUntilSaid(const QString& words) {
        return waitFor([&] {
            m_said += QString::fromUtf8(m_process.readAllStandardError());
            return m_said.contains(words);
        });
    }
    bool running() const { return m_process.state() == QProcess::Running; }
    const QString& said() const { return m_said; }
    void killHard() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    bool waitFor(const std::function<bool()>& condition) {
        for (int i = 0; i < 300; ++i) {
            if (condition()) return true;
            m_process.waitForReadyRead(100);  // also when it says nothing
            if (m_process.state() == QProcess::NotRunning) return condition();
        }
        return false;
    }

    QProcess m_process;
    QString m_said;
};

}  // namespace

TEST(ProgramTest, KilledHardAndStartedAgain_OpensAndLosesNothing) {
    PageApp app;
    app.open("roster");
    const QString person = QString::fromStdString(app.agency.people["井上"]);
    ASSERT_EQ(app.driver->touch("present_" + person), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1; }));
    app.open("attendance");
    ASSERT_EQ(app.driver->write("breakInput", "45"), "");
    app.driver->settle();
    app.restart([&] {
        for (int i = 0; i < 2; ++i) {
            Program program(app.tabletFolder());
            ASSERT_TRUE(program.waitUntilOpen()) << qPrintable(program.said());
            EXPECT_TRUE(program.running());
            program.killHard();
        }
        Program after(app.tabletFolder());
        EXPECT_TRUE(after.waitUntilOpen()) << "a kill leaves nothing locked";
    });
    EXPECT_EQ(app.context().navigator()->route(), "cards");
    app.open("attendance");
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_EQ(app.driver->find("breakInput")->property("text").toString(), "45");
}

TEST(ProgramTest, WithoutItsDatabase_ATabletSaysSo_MakesNone_AndOpensWhenItIsBack) {
    PageApp app;
    const auto file = [&] { return app.tabletFolder() / "ayumi.db"; };
    const auto away = app.tabletFolder().parent_path() / "away.db";
    app.restart([&] { std::filesystem::rename(file(), away); });
    const auto openByPassphrase = [&] {
        ASSERT_EQ(app.driver->touch("card_" + QString::fromStdString(app.agency.coach)), "");
        ASSERT_EQ(app.driver->write("passphraseInput", kPassphrase), "");
        ASSERT_EQ(app.driver->touch("passphraseGo"), "");
    };
    openByPassphrase();
    const auto says = [&](const char* language, const char* words) {
        app.context().settings()->setLanguage(language);
        EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows(words); })) << words;
    };
    says("ja", "このタブレットに、記録のファイルが見つかりません");
    says("ja", "送った記録はサーバーに残っています。なにも変えていません");
    says("ja_easy", "ファイルが");
    says("en", "The file with the records is not on this tablet");
    says("ja", "使わずに、管理者に知らせてください");
    EXPECT_FALSE(std::filesystem::exists(file())) << "an empty database looks like no records";
    app.restart([&] { std::ofstream(file()).close(); });
    openByPassphrase();
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->shows("見つかりません"); }));
    app.restart([&] {
        EXPECT_EQ(std::filesystem::file_size(file()), 0U);
        std::filesystem::rename(away, file());
    });
    openByPassphrase();
    EXPECT_TRUE(app.driver->waitFor([&] { return app.context().navigator()->route() == "pin"; }));
}

TEST(ProgramTest, AFolderOfANewerVersion_IsSaidAndLeftAsItIs) {
    PageApp app;
    std::string before;
    app.restart([&] {
        const auto lobby = app.tabletFolder() / "lobby";
        std::fstream file(lobby, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(11);  // the version's last byte, after "AYULOBBY"
        file.put('\x63');
        file.close();
        const auto bytes = [&] {
            std::ifstream read(lobby, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(read), {});
        };
        before = bytes();
        Program program(app.tabletFolder());
        EXPECT_TRUE(program.waitUntilSaid("lobby_newer")) << qPrintable(program.said());
        EXPECT_TRUE(program.said().contains("新しい版のアプリ")) << qPrintable(program.said());
        EXPECT_TRUE(program.running()) << "its page stays and says what to do";
        program.killHard();
        EXPECT_EQ(bytes(), before);
    });
    EXPECT_EQ(app.context().navigator()->route(), "trouble");
    EXPECT_TRUE(app.driver->shows("記録が、新しい版のアプリで作られています"));
    EXPECT_TRUE(app.driver->shows("アプリを新しくしてから、開きなおしてください"));
}

TEST(ProgramTest, ADatabaseOfANewerVersion_IsSaidAfterThePassphrase) {
    PageApp app;
    app.restart([&] { app.agency.makeDatabaseNewer(app.tabletFolder()); });
    ASSERT_EQ(app.driver->touch("card_" + QString::fromStdString(app.agency.coach)), "");
    ASSERT_EQ(app.driver->write("passphraseInput", kPassphrase), "");
    ASSERT_EQ(app.driver->touch("passphraseGo"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.driver->shows("新しい版のアプリ"); }));
    EXPECT_TRUE(app.driver->shows("なにも変えていません"));
}

}  // namespace ayumi::testing
