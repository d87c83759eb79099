// What an office gives to the person it is about, and when it may take it away for good: by the
// real program, on both databases, while the server runs.
#include <sys/stat.h>

#include "server/app/console.h"
#include "shared/base/time_text.h"
#include "tests/integration/office_commands_fixture.h"

namespace ayumi::testing {
namespace {

class DiscloseCommandsTest : public OfficeCommandsTest {
protected:
    std::string today() const { return dayOf(SystemClock().nowMs()); }
    std::string to(const char* name = "開示") const { return (folder / name).string(); }
    std::string text(const std::string& name, const char* given = "開示") const {
        return server::readFile(folder / given / name).value();
    }
    unsigned modeOf(const fs::path& path) const {
        struct stat about {};
        EXPECT_EQ(::stat(path.c_str(), &about), 0) << path;
        return about.st_mode & 0777U;
    }
    // As a supervisor's tablet writes it; the command line has no word for it.
    void endService(const std::string& person, const std::string& day) {
        auto console = required(server::Console::connect(folders(), m_clock, m_random, m_kinds));
        const auto row = required(console.find({"person"}, person));
        const std::string id = row["record"];
        (void)required(console.put({"person", id, id, {{"ended_on", day}}, {}, {}}));
    }
    std::vector<Json> logOf(const char* what) {
        const auto configuration = required(server::readConfiguration(folders()));
        const auto store = required(server::openAgencyStore(folders(), configuration, m_kinds));
        std::vector<Json> notes;
        for (const auto& row : store->read(configuration.agency)->logOf(what)) {
            notes.push_back(parseJson(row.body).value());
        }
        return notes;
    }

    SystemClock m_clock;
    SystemRandom m_random;
    const records::KindTable m_kinds = records::KindTable::released();
};

INSTANTIATE_TEST_SUITE_P(Databases, DiscloseCommandsTest, ::testing::Bool(), nameOfDatabase);

TEST_P(DiscloseCommandsTest, TwoPrivateFilesInAFreshFolder_AndTheLogSaysSo) {
    out({"person", "add", "--name", "小川 はるか", "--kana", "オガワ ハルカ"});
    const auto said = out({"disclose", "佐藤", "--to", to(), "--reason", "本人の求め"});
    EXPECT_NE(said.find(to() + "  records 1"), std::string::npos) << said;
    EXPECT_EQ(modeOf(folder / "開示"), 0700U);
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator(folder / "開示")) {
        files.insert(entry.path().filename());
        EXPECT_EQ(modeOf(entry.path()), 0600U) << entry.path();
    }
    EXPECT_EQ(files, (std::set<std::string>{"disclosure.html", "disclosure.json"}));
    const auto json = parseJson(text("disclosure.json"), 16).value();
    EXPECT_EQ(json["format"], "ayumi/disclosure");
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["records"][0]["values"]["name"], "佐藤");
    const auto notes = logOf("disclosure");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(textOf(notes[0], "participant"), textOf(json, "participant"));
    EXPECT_EQ(textOf(notes[0], "reason"), "本人の求め");
    EXPECT_EQ(canonical(notes[0]).find("佐藤"), std::string::npos);
    for (const char* file : {"disclosure.html", "disclosure.json"}) {
        EXPECT_EQ(text(file).find("小川"), std::string::npos);
        EXPECT_EQ(text(file).find("オガワ"), std::string::npos);
    }
    expectWhole();
}

TEST_P(DiscloseCommandsTest, BothLanguages_AndTheNextOneTellsOfTheOneBefore) {
    out({"disclose", "佐藤", "--to", to("ja"), "--asked-by", "guardian"});
    out({"disclose", "佐藤", "--to", to("en"), "--language", "en"});
    EXPECT_NE(text("disclosure.html", "ja").find("<html lang=\"ja\">"), std::string::npos);
    EXPECT_NE(text("disclosure.html", "ja").find("記録の開示"), std::string::npos);
    const auto english = text("disclosure.html", "en");
    EXPECT_NE(english.find("<html lang=\"en\">"), std::string::npos);
    EXPECT_NE(english.find("Disclosure of records"), std::string::npos);
    EXPECT_EQ(parseJson(text("disclosure.json", "ja"), 16).value()["disclosures"].size(), 0U);
    const auto before = parseJson(text("disclosure.json", "en"), 16).value()["disclosures"];
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0]["asked_by"], "guardian");
}

TEST_P(DiscloseCommandsTest, NothingIsOverwritten_AndARefusalLeavesNothing) {
    fs::create_directory(folder / "開示");
    std::ofstream(folder / "開示" / "mine") << "kept";
    EXPECT_NE(refused({"disclose", "佐藤", "--to", to()}).find("already"), std::string::npos);
    EXPECT_EQ(text("mine"), "kept");
    std::ofstream(folder / "file") << "kept";
    EXPECT_NE(refused({"disclose", "佐藤", "--to", to("file")}).find("already"), std::string::npos);
    EXPECT_NE(refused({"disclose", "だれでもない", "--to", to("new")}).find("No such person"),
              std::string::npos);
    EXPECT_NE(refused({"disclose", "佐藤", "--to", to("no/folder")}).find("cannot be written"),
              std::string::npos);
    out({"person", "add", "--name", "佐藤"});
    EXPECT_NE(refused({"disclose", "佐藤", "--to", to("new")}).find("Several people"),
              std::string::npos);
    EXPECT_FALSE(fs::exists(folder / "new") || fs::exists(folder / "new.new"));
    EXPECT_NE(run({"disclose", "佐藤", "--to", to("new"), "--language", "fr"}).status, 0);
    EXPECT_TRUE(logOf("disclosure").empty());
    expectWhole();
}

TEST_P(DiscloseCommandsTest, ErasingWaitsForTheEndOfTheService_AndForThePeriodAfterIt) {
    EXPECT_NE(refused({"erase", "佐藤", "--reason", "整理", "--yes"}).find("has not ended"),
              std::string::npos);
    endService("佐藤", addDays(today(), -30));
    const auto kept = refused({"erase", "佐藤", "--reason", "整理", "--yes"});
    EXPECT_NE(kept.find("5 years"), std::string::npos) << kept;
    EXPECT_NE(kept.find("until 20"), std::string::npos) << kept;
    EXPECT_EQ(out({"person", "due"}), "");
    EXPECT_NE(out({"person", "list"}).find("佐藤"), std::string::npos) << "nobody is gone";
    endService("佐藤", addDays(today(), 30));
    EXPECT_NE(refused({"erase", "佐藤", "--reason", "整理", "--yes"}).find("until 20"),
              std::string::npos)
        << "a service that ends in the future";
    endService("佐藤", "2001-03-31");
    EXPECT_NE(out({"person", "due"}).find("  2006-03-31  佐藤\n"), std::string::npos);
    EXPECT_NE(out({"status"}).find("\"keeping_over\": 1"), std::string::npos);
    EXPECT_NE(run({"doctor"}).out.find("keeping period is over of 1"), std::string::npos);
    out({"setting", "set", "keep_years", "30"});
    EXPECT_EQ(out({"person", "due"}), "") << "the setting of the agency counts";
    EXPECT_NE(refused({"erase", "佐藤", "--reason", "整理", "--yes"}).find("until 2031-03-31"),
              std::string::npos);
    EXPECT_NE(refused({"setting", "set", "keep_years", "0"}).find("between 1 and 30"),
              std::string::npos);
    out({"setting", "clear", "keep_years"});
    EXPECT_EQ(run({"erase", "佐藤", "--reason", "保存期間の終わり", "--yes"}).status, 0);
    EXPECT_EQ(out({"person", "due"}), "");
    const auto notes = logOf("erasure");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_FALSE(notes[0].contains("early"));
    expectWhole();
}

TEST_P(DiscloseCommandsTest, EarlyIsThePersonsOwnWish_AndTheLogSaysSo) {
    EXPECT_EQ(run({"erase", "佐藤", "--reason", "本人の求め", "--yes", "--early"}).status, 0);
    const auto notes = logOf("erasure");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0]["early"], true);
    const std::string id = textOf(notes[0], "participant");
    EXPECT_NE(refused({"disclose", id, "--to", to()}).find("No such person"), std::string::npos);
    // Somebody else of the same name is kept; what came late of the first is not.
    out({"person", "add", "--name", "佐藤"});
    EXPECT_NE(refused({"erase", "佐藤", "--reason", "整理", "--yes"}).find("has not ended"),
              std::string::npos);
    EXPECT_EQ(run({"erase", id, "--reason", "遅れて届いた分", "--yes"}).status, 0);
    EXPECT_NE(out({"person", "list"}).find("佐藤"), std::string::npos);
    EXPECT_EQ(logOf("erasure").at(1)["early"], true) << "as the first time";
    expectWhole();
}

}  // namespace
}  // namespace ayumi::testing
