// A day from its morning to its second signature, without pages: the real server process, three
// tablets' engines over real TLS sockets with real database files, on both databases.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "server/app/folders.h"
#include "server/http/tls_root.h"
#include "server/storage/factory.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "shared/sync/day_log.h"
#include "tests/support/required.h"
#include "tests/support/server_process.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;
using sync::DayStatus;

constexpr const char* kLateNote = "帰りに、あしたの服のことを話した。";

// The last word of the line that begins with `label`.
std::string wordAfter(const std::string& text, const std::string& label) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(label)) return line.substr(line.rfind(' ') + 1);
    }
    throw std::runtime_error("no " + label + " in: " + text);
}

class WholeDay : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        std::vector<std::string> init{"init", "--name", "あゆみの会", "--host", "127.0.0.1"};
        if (GetParam()) {
            const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
            if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
            const std::string file = folder.file("postgres");
            std::ofstream(file) << postgres << '\n';
            init.insert(init.end(), {"--postgres-file", file});
        }
        command(init);
        startServer();
        addPeople();
        one.enrol(address(), invitation("いち"));
        two.enrol(address(), invitation("に"));
        office.enrol(address(), invitation("事務所"));
        one.signIn("takahashi", passwords[0]);
        two.signIn("okamoto", passwords[1]);
        office.signIn("ohno", passwords[2]);
        for (SocketTablet* tablet : tablets()) {
            tablet->waitUntil("the people", [&] {
                return tablet->reader().people(tablet->viewer()).size() == 2;
            });
        }
    }

    std::vector<SocketTablet*> tablets() { return {&one, &two, &office}; }

    std::string command(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--data", data});
        const auto ran = runServerCommand(arguments);
        if (ran.status != 0) throw std::runtime_error(ran.err);
        return ran.out;
    }

    void startServer() {
        server = std::make_unique<ServerProcess>(data, port);
        port = server->port();
    }
    // Nobody is reached any more.
    void cut() {
        EXPECT_EQ(server->stop(), 0);
        server.reset();
    }
    void restore() {
        startServer();
        for (SocketTablet* tablet : {&one, &office}) tablet->syncNow();
    }

    void addPeople() {
        const std::pair<const char*, std::vector<std::string>> staff[] = {
            {"takahashi", {"coach", "高橋 みなみ"}},
            {"okamoto", {"coach", "岡本 たける"}},
            {"ohno", {"supervisor", "大野 あきら"}}};
        for (const auto& [login, who] : staff) {
            passwords.push_back(wordAfter(
                command({"person", "add", "--role", who[0], "--name", who[1], "--login", login}),
                "password"));
        }
        site = wordAfter(command({"site", "add", "--name", "南店"}), "id");
        for (const char* name : {"渡辺 しげる", "井上 まこと"}) {
            people.push_back(wordAfter(command({"person", "add", "--name", name}), "id"));
            command({"place", people.back(), "--site", "南店"});
            for (const char* coach : {"高橋 みなみ", "岡本 たける"}) {
                command({"assign", people.back(), "--coach", coach});
            }
        }
    }

    tablet::ServerAddress address() const {
        const auto pins = required(http::loadTlsPins(data + "-keys/tls"), "pins");
        return {"127.0.0.1", port, {pins.root, pins.spare}};
    }
    std::string invitation(const char* name) {
        const auto out = command({"device", "invite", "--name", name});
        const std::string mark = "&secret=";
        return out.substr(out.find(mark) + mark.size(), 10);
    }

    tablet::SaveRequest entry(const char* kind, const std::string& person,
                              std::map<std::string, Json> set) const {
        tablet::SaveRequest request{.kind = kind, .participant = person, .day = day};
        if (request.kind == "attendance") request.about = site;
        request.set = std::move(set);
        return request;
    }
    static void save(SocketTablet& tablet, tablet::SaveRequest request) {
        (void)required(tablet.save(std::move(request)), "save");
    }

    store::DayView dayOn(SocketTablet& tablet) const {
        return tablet.reader().day(tablet.viewer(), watanabe(), day);
    }
    void waitForStatus(SocketTablet& tablet, DayStatus status) const {
        tablet.waitUntil(std::string(sync::nameOf(status)).c_str(),
                         [&] { return dayOn(tablet).status == status; });
    }
    void sign(SocketTablet& tablet) const {
        (void)required(
            tablet.sign({.participant = watanabe(), .day = day, .shown = dayOn(tablet).covers}),
            "sign");
        tablet.waitUntilSent();
    }
    std::string attendanceId(const std::string& person) const {
        const auto configuration = required(server::readConfiguration(folders()), "server.json");
        return records::naturalRecordId(*kinds.find("attendance"), configuration.agency, person,
                                        day, site);
    }
    server::Folders folders() const { return {data, data + "-keys"}; }
    const std::string& watanabe() const { return people.at(0); }
    const std::string& inoue() const { return people.at(1); }

    // The parts of the story.
    void online();
    void withoutConnection();
    void contestedAndSettled();
    void signedWhileOneIsOff();
    void amendedAndSignedAgain();
    void equalEverywhere();

    const records::KindTable kinds = records::KindTable::released();
    const std::string day = dayOf(SystemClock().nowMs());
    TempFolder folder;
    const std::string data = folder.file("data");
    int port = 0;
    std::unique_ptr<ServerProcess> server;
    std::vector<std::string> passwords;
    std::vector<std::string> people;
    std::string site;
    Json signedLog;
    SocketTablet one{folder.file("one"), kinds};
    SocketTablet two{folder.file("two"), kinds};
    SocketTablet office{folder.file("office"), kinds};
};

void WholeDay::online() {
    tablet::SaveRequest agreement{.kind = "agreement", .participant = watanabe()};
    agreement.set = {{"site", site}, {"from", day}, {"expects", {"reflection", "daily_check"}}};
    save(one, std::move(agreement));
    for (const char* scope : {"sensitive_data", "electronic_confirmation"}) {
        tablet::SaveRequest consent{.kind = "consent", .participant = watanabe()};
        consent.set = {{"scope", scope}, {"given_on", day}, {"means", "paper"}};
        save(one, std::move(consent));
    }
    one.waitUntilSent();
    two.waitUntil("the agreement",
                  [&] { return two.reader().rows(two.viewer(), "agreement").size() == 1; });
}

void WholeDay::withoutConnection() {
    cut();
    save(one, entry("attendance", watanabe(), {{"status", "present"}, {"arrived", "09:02"}}));
    for (auto [kind, set] : {std::pair<const char*, std::map<std::string, Json>>{
                                 "daily_check", {{"item.sleep", "1"}, {"item.mood", "no_answer"}}},
                             {"reflection", {{"went", "well"}, {"good", "シールを貼れました。"}}},
                             {"confirmation", {{"state", "confirmed"}}}}) {
        auto request = entry(kind, watanabe(), std::move(set));
        request.author = watanabe();  // handed over
        save(one, std::move(request));
    }
    save(two, entry("attendance", watanabe(), {{"status", "absent"}}));
    save(two, entry("attendance", inoue(),
                    {{"status", "absent"},
                     {"notice_at", formatMoment(startOfDayMs(day) + 8 * 3'600'000)},
                     {"notice_by", two.viewer().person},
                     {"notice_from", "self"},
                     {"notice_reason", "熱が38度2分ある。"},
                     {"notice_advice", "夕方にこちらから電話する。"}}));
    EXPECT_EQ(one.waiting(), 4U);
    EXPECT_EQ(two.waiting(), 2U);
    restore();
    two.syncNow();
}

void WholeDay::contestedAndSettled() {
    const std::string record = attendanceId(watanabe());
    std::string presence;
    for (SocketTablet* tablet : {&one, &two}) {
        waitForStatus(*tablet, DayStatus::Contested);
        const auto view = tablet->reader().record(tablet->viewer(), record);
        ASSERT_TRUE(view.has_value());
        const auto& status = view->fields.at("status");
        ASSERT_EQ(status.rivals.size(), 1U);
        EXPECT_NE(status.author, status.rivals[0].author);
    }
    one.waitUntilSent();
    two.waitUntilSent();
    auto settling = entry("attendance", watanabe(), {{"status", "present"}});
    settling.onScreen = one.reader().record(one.viewer(), record)->onScreen;
    save(one, std::move(settling));
    for (SocketTablet* tablet : tablets()) waitForStatus(*tablet, DayStatus::Ready);
    EXPECT_FALSE(two.reader().record(two.viewer(), record)->contested);
}

void WholeDay::signedWhileOneIsOff() {
    one.waitUntilSent();
    two.waitUntilSent();
    cut();
    save(two, entry("attendance", watanabe(), {{"left", "14:20"}, {"note", kLateNote}}));
    EXPECT_EQ(two.waiting(), 1U);
    two.switchOff();
    restore();
    waitForStatus(office, DayStatus::Ready);
    EXPECT_EQ(dayOn(one).hindrance, "no_right") << "coaches sign nothing";
    sign(office);
    waitForStatus(office, DayStatus::Signed);
    waitForStatus(one, DayStatus::Signed);
    signedLog = dayOn(office).signedBy->log;
    EXPECT_NE(signedLog.dump().find("シールを貼れました。"), std::string::npos);
    EXPECT_EQ(signedLog.dump().find("14:20"), std::string::npos);
}

void WholeDay::amendedAndSignedAgain() {
    auto aware = entry("attendance", watanabe(), {{"left", "14:00"}});
    const auto refused = one.save(std::move(aware));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "reason_missing") << "who knows of the signature says why";

    two.switchOn();
    two.waitUntilSent();
    for (SocketTablet* tablet : tablets()) {
        waitForStatus(*tablet, DayStatus::Amended);
        const auto view = dayOn(*tablet);
        EXPECT_EQ(view.signedBy->log, signedLog) << "word for word what was signed";
        ASSERT_EQ(view.differences.size(), 2U);
        for (const auto& difference : view.differences) {
            EXPECT_TRUE(difference.late) << difference.field;
            EXPECT_EQ(difference.was, Json());
        }
    }
    sign(office);
    for (SocketTablet* tablet : tablets()) {
        waitForStatus(*tablet, DayStatus::Signed);
        EXPECT_NE(dayOn(*tablet).signedBy->log.dump().find(kLateNote), std::string::npos);
    }
}

void WholeDay::equalEverywhere() {
    for (SocketTablet* tablet : tablets()) {
        tablet->waitUntilSent();
        tablet->switchOff();
    }
    cut();
    const auto verified = runServerCommand({"--data", data, "verify"});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;

    const auto configuration = required(server::readConfiguration(folders()), "server.json");
    const auto store = required(
        storage::openStore(required(server::storeConfig(folders(), configuration), "key"), kinds),
        "central database");
    const auto reader = store->read(configuration.agency);
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) names.push_back(kind.name);
    std::map<std::string, int> kindsSeen;
    for (const auto& row : reader->recordsOfKinds(names)) {
        ++kindsSeen[row.kind];
        for (const SocketTablet* tablet : tablets()) {
            EXPECT_EQ(tablet->bytesOf(row.record), row.state) << row.kind << ' ' << row.record;
        }
    }
    for (const char* kind :
         {"reflection", "daily_check", "confirmation", "agreement", "sign_off"}) {
        EXPECT_EQ(kindsSeen[kind], 1) << kind;
    }
    EXPECT_EQ(kindsSeen["attendance"], 2);

    std::map<std::string, int> verdicts;
    for (const auto& change : reader->changesOfRecord(attendanceId(watanabe()))) {
        ++verdicts[change.verdict];
    }
    EXPECT_EQ(verdicts,
              (std::map<std::string, int>{{"applied", 2}, {"contested", 1}, {"amendment", 1}}));
}

}  // namespace

TEST_P(WholeDay, IsCutContestedSettledSignedAmendedAndSignedAgain) {
    online();
    withoutConnection();
    contestedAndSettled();
    signedWhileOneIsOff();
    amendedAndSignedAgain();
    equalEverywhere();
}

INSTANTIATE_TEST_SUITE_P(Databases, WholeDay, ::testing::Values(false, true),
                         [](const auto& one) { return one.param ? "Postgres" : "Sqlite"; });

}  // namespace ayumi::testing
