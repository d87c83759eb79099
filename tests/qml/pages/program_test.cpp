// The real program `ayumi` as a process of its own, without a display: killed while nothing was
// done and while somebody writes, started again, and on a folder that a newer one made.
#include <gtest/gtest.h>

#include <QProcess>
#include <QTest>

#include <fstream>

#include "tests/qml/pages/far_hand.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class Program {
public:
    explicit Program(const std::filesystem::path& folder, const QString& platform = "offscreen") {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", platform);
        environment.insert("QT_QUICK_BACKEND", "software");
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("AYUMI_BUILD_DIR", ".") + "/bin/ayumi",
                        {"--data", QString::fromStdString(folder.string()), "--size", "1280x800"});
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

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

// Long secrets of letters that every keyboard has, and the cost that the program itself takes.
void asOnARealTablet(AgencyFixture& agency) {
    agency.cost = kTabletSecretCost;
    agency.passphrase = "boats on a slow river";
    agency.clock.jumpTo(SystemClock().nowMs());
}

// What is pressed here is pressed in the program as well, which goes on when its screen looks like
// the one here.
class TwoScreens {
public:
    TwoScreens(PageApp& here, FarHand& far) : m_here(here), m_far(far) {}

    // By Tab to the control, and Enter.
    void enter(const QString& control) {
        for (int i = 0; i < 200 && focused() != control; ++i) press(Qt::Key_Tab);
        ASSERT_EQ(focused(), control);
        press(Qt::Key_Return);
    }
    void press(Qt::Key key) {
        m_here.driver->key(key);
        m_far.press(key);
    }
    void type(const QString& ascii) {
        m_here.driver->type(ascii);
        m_far.type(ascii);
    }
    // Once it holds here, both show the same.
    void meetWhen(const char* what, const std::function<bool()>& holds) {
        ASSERT_TRUE(m_here.driver->waitFor(holds)) << what;
        ASSERT_TRUE(m_far.waitUntilLike(m_here.driver->grab()))
            << what << ": " << m_far.difference(m_here.driver->grab()) << " of the screen differs";
    }
    void meetAt(const char* route) {
        meetWhen(route, [&] { return m_here.context().navigator()->route() == route; });
    }

private:
    QString focused() {
        const QQuickItem* item = m_here.app->window()->activeFocusItem();
        return item == nullptr ? QString() : item->objectName();
    }

    PageApp& m_here;
    FarHand& m_far;
};

}  // namespace

TEST(ProgramTest, KilledWhileAPersonWrites_HasWhatWasSavedAndWhatWasBegun) {
    constexpr const char* kWords = "I folded the bags";
    PageApp app(true, asOnARealTablet);
    const std::string person = app.agency.people["井上"];
    const QString card = "card_" + QString::fromStdString(person);
    const auto folder = app.tabletFolder().parent_path() / "program";
    std::filesystem::copy(app.tabletFolder(), folder, std::filesystem::copy_options::recursive);
    const int port = FarHand::freePort();
    Program program(folder, FarHand::platform(port, {1280, 800}));
    FarHand far(port);
    TwoScreens both(app, far);
    const auto shows = [&](const char* control) {
        return [&app, control] { return app.driver->find(control) != nullptr; };
    };
    both.meetAt("cards");
    both.enter("card_" + QString::fromStdString(app.agency.coach));
    both.meetAt("passphrase");
    both.type("boats on a slow river");
    both.press(Qt::Key_Return);
    both.meetAt("pin");
    both.enter("back");
    both.meetAt("cards");
    if (app.driver->find(card) == nullptr) both.enter("cardsStaff");
    both.enter(card);
    both.meetAt("pin");
    both.type("3618");
    both.meetAt("home");

    both.enter("homeCheck");
    both.meetAt("check");
    both.enter("next");
    for (const char* answer : {"answer_2_row", "answer_2_row", "answer_2_tile", "answer_2_row"}) {
        both.meetWhen(answer, shows(answer));
        both.enter(answer);
        app.driver->waitFor([&] { return app.driver->find(answer) == nullptr; });
    }
    both.meetWhen("saved", shows("change_item.mood"));
    both.enter("next");
    both.meetAt("home");
    both.enter("homeReflection");
    both.meetAt("reflection");
    both.enter("next");
    for (int i = 0; i < 2; ++i) both.enter("next");
    both.enter("ownWords");
    both.meetWhen("own words", shows("ownWordsTextInput"));
    both.type(kWords);
    both.meetWhen("the words", [&] { return app.driver->shows(kWords); });
    QTest::qWait(1000);  // seen is not stored yet: the engine writes in its own thread
    far.type(" and then");
    program.killHard();

    app.goOnWith(folder);
    EXPECT_EQ(app.context().navigator()->route(), "cards");
    app.home("井上", "3618");
    EXPECT_EQ(app.waiting(), 1U);
    EXPECT_TRUE(app.driver->shows("書きかけがあります"));
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    for (int i = 0; i < 3 && app.driver->find("ownWords") == nullptr; ++i) {
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    ASSERT_EQ(app.driver->touch("ownWords"), "");
    EXPECT_TRUE(
        app.driver->find("ownWordsTextInput")->property("text").toString().startsWith(kWords));
}

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
    says("en", "The file with the records was not found on this tablet");
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
        before = bytesOf(lobby);
        Program program(app.tabletFolder());
        EXPECT_TRUE(program.waitUntilSaid("lobby_newer")) << qPrintable(program.said());
        EXPECT_TRUE(program.said().contains("新しい版のアプリ")) << qPrintable(program.said());
        EXPECT_TRUE(program.running()) << "its page stays and says what to do";
        program.killHard();
        EXPECT_EQ(bytesOf(lobby), before);
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
