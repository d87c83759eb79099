// docs/sync.md executed: every call as it stands there, from top to bottom, sent to the real
// program over TLS, and every answer compared member by member with the document's.
#include <filesystem>
#include <map>
#include <memory>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "server/http/tls_root.h"
#include "shared/base/crypto.h"
#include "shared/base/uuid.h"
#include "shared/sync/chain.h"
#include "shared/sync/digest.h"
#include "shared/sync/messages.h"
#include "tests/integration/example_cells.h"
#include "tests/integration/example_client.h"
#include "tests/support/document.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

// What follows `word` on its line of a command's output.
std::string printed(const std::string& out, const std::string& word) {
    std::smatch found;
    if (!std::regex_search(out, found, std::regex("(?:^|\n)" + word + " +(\\S+)"))) {
        throw std::runtime_error(word + " is not printed in: " + out);
    }
    return found[1];
}

class ProtocolDocument : public ::testing::Test {
protected:
    ProtocolDocument() {
        run({"init", "--name", "あゆみの会", "--host", "ayumi.example.jp", "--without-sheets"});
        server = std::make_unique<ServerProcess>((folder / "data").string());
        client.connectTo(server->port());
        const std::string coach = run(
            {"person", "add", "--role", "coach", "--name", "高橋 みなみ", "--login", "takahashi"});
        values.bind("$password", printed(coach, "password"));
        supervisorPassword = printed(run({"person", "add", "--role", "supervisor", "--name",
                                          "山本 みどり", "--login", "yamamoto"}),
                                     "password");
        values.bind("$hikaru", printed(run({"person", "add", "--name", "佐々木 ひかる"}), "id"));
        values.bind("$site", printed(run({"site", "add", "--name", "ひだまり製パン 南店"}), "id"));
        run({"assign", "佐々木 ひかる", "--coach", "高橋 みなみ"});
        for (const char* who :
             {"$tablet", "$other", "$coach", "$hikaru", "$supervisor", "$fresh"}) {
            client.meet(who);
        }
    }
    ~ProtocolDocument() override {
        server.reset();
        fs::remove_all(folder);
    }

    std::string run(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--data", (folder / "data").string()});
        const Ran ran = runServerCommand(arguments);
        if (ran.status != 0) {
            throw std::runtime_error(std::to_string(ran.status) + ": " + ran.err);
        }
        return ran.out;
    }

    // A tablet's own reader takes the answer.
    template <class Read>
    static void expectReadable(const Json& answer, Read read) {
        const std::string text = canonical(answer);
        const auto message = read(std::string_view(text));
        ASSERT_TRUE(message) << message.error().code;
    }

    // ---- What happens between the examples
    void invite(const std::string& name) { invitation = run({"device", "invite", "--name", name}); }

    void supervisorAddsANote() {
        invite("事務所のタブレット");
        const std::string secret = std::regex_replace(printed(invitation, "code"),
                                                      std::regex(".*-(.{5})-(.{5})$"), "$1$2");
        const Json enrolled = client.ask("POST /v1/enrol", "",
                                         {{"invitation", secret},
                                          {"public", "$other.public"},
                                          {"protection", "passphrase"},
                                          {"proof", "$other.proof"}});
        values.bind("$other", enrolled["device"]);
        values.bind("$other.certificate", enrolled["certificate"]);
        values.bind("$other.token", enrolled["token"]);
        const Json signedIn = client.ask("POST /v1/sign-in", values.text("$other.token"),
                                         {{"login", "yamamoto"},
                                          {"secret", supervisorPassword},
                                          {"key", "$supervisor.key"},
                                          {"public", "$supervisor.public"}});
        values.bind("$supervisor", signedIn["person"]);
        values.bind("$supervisor.certificate", signedIn["certificate"]);
        Json note = values.get("$arrival.whole");
        note.update({{"id", "$note"},
                     {"author", "$supervisor"},
                     {"key", "$supervisor.key"},
                     {"device", "$other"},
                     {"set", {{"note", "雨のため駅で待ち合わせ"}}}});
        const Json pushed = client.ask("POST /v1/changes", values.text("$other.token"),
                                       {{"head", {0, ""}}, {"changes", Json::array({note})}});
        ASSERT_EQ(pushed["verdicts"][0]["verdict"], "applied");
    }

    void failToSignIn(int times) {
        for (int i = 0; i < times; ++i) {
            EXPECT_THROW(client.ask("POST /v1/sign-in", values.text("$token"),
                                    {{"login", "takahashi"},
                                     {"secret", "AAAAA-BBBBB-CCCCC"},
                                     {"key", "$coach.key"},
                                     {"public", "$coach.public"}}),
                         std::runtime_error);
        }
    }

    // ---- What an answer must also be
    void checkInvitation() {
        const auto pin = http::certificatePin(test::TlsClient(server->port()).chainPem().at(1));
        EXPECT_EQ(values.text("$root"), toBase64Url(*pin)) << "the root that the server shows";
        std::string code = values.text("$typed");
        std::erase(code, '-');
        ASSERT_EQ(code.size(), 26U);
        EXPECT_EQ(*fromBase32(code.substr(0, 16)), pin->substr(0, 10));
        EXPECT_EQ(code.substr(16), values.text("$secret"));
    }

    void checkEnrolment(const Json& answer) {
        values.bind("$tablet.certificate", answer["certificate"]);
        EXPECT_EQ(values.text("$token.sha256"), toHex(sha256(values.text("$token"))));
        for (const std::string pin : {"$root", "$spare"}) {
            EXPECT_EQ(values.text(pin + ".hex"), toHex(*fromBase64Url(values.text(pin))));
        }
        EXPECT_TRUE(sync::readDeviceCertificate(answer["certificate"], agencyKey()).ok());
    }

    void keepCertificate(const std::string& who, const Json& answer) {
        values.bind(who + ".certificate", answer["certificate"]);
        EXPECT_TRUE(sync::readKeyCertificate(answer["certificate"], agencyKey()).ok());
    }

    Bytes agencyKey() const { return *fromBase64Url(values.text("$agency.key")); }

    // A client's own view of the chain: one applied change on top of a head it knew.
    void checkChain(const Json& answer, const std::string& before, const std::string& change) {
        const auto signedChange = sync::readChange(values.get(change + ".whole"));
        EXPECT_EQ(answer["head"][1],
                  toHex(sync::nextChainHash(*fromHex(values.text(before)), answer["head"][0],
                                            signedChange->bodyHash())));
    }

    void checkUnreadable() {
        EXPECT_EQ(values.text("$unreadable.hash"), toHex(sha256(R"({"not":"a change"})")));
        EXPECT_EQ(values.text("$unread.hash"), toHex(sha256("what could not be sent otherwise")));
    }

    void checkSignatures(const Json& history) {
        std::map<std::string, sync::KeyRegistration> certified;
        for (const Json& one : history["certificates"]) {
            const auto key = sync::readKeyCertificate(one, agencyKey());
            ASSERT_TRUE(key);
            certified[key->key] = *key;
        }
        for (const Json& entry : history["entries"]) {
            const auto change = sync::readChange(entry["change"]);
            ASSERT_TRUE(change && certified.contains(change->key));
            const auto& key = certified.at(change->key);
            EXPECT_TRUE(sync::verifyChange(*change, key.publicKey));
            EXPECT_EQ(key.person, change->signer());
            EXPECT_EQ(key.device, change->device);
        }
    }

    void hashWhatIsThere() {
        const Json page = client.ask("GET /v1/records?cursor=&limit=1000", values.text("$token"));
        std::map<std::string, Bytes> audiences;
        for (const auto& [name, months] : cellsOf(page["states"])) {
            audiences[name] = sync::audienceHash(months);
        }
        EXPECT_EQ(values.text("$hash.cells"), sync::shortHash(sync::scopeHash(audiences)));
        values.bind("$cells.agency", sync::shortHash(audiences.at("a")));
        values.bind("$hikaru.audience", "p:" + values.text("$hikaru"));
    }

    void checkCell(const Json& answer) {
        const auto cells = cellsOf(answer["states"]);
        EXPECT_EQ(values.text("$cell.november"),
                  sync::shortHash(cells.at(values.text("$hikaru.audience")).at("2026-11")));
        EXPECT_EQ(values.get("$place.november"), answer["head"][0]) << "the supervisor's note";
    }

    std::string naturalId(const Json& parts) {
        return makeUuidV8(sha256("ayumi/1/record\n" + canonical(values.filled(parts))));
    }

    // Of the day's log: the digest of what the changes say, as a tablet computes it.
    std::string digestOf(const std::map<std::string, std::string>& standing) {
        std::vector<sync::CoveredValue> covered;
        for (const auto& [field, change] : standing) {
            const auto read = sync::readChange(values.get(change + ".whole"));
            covered.push_back({values.text("$day"), field, read->id, read->bodyHash()});
        }
        return toHex(sync::digestOf(covered));
    }

    void seal(const std::string& change) {
        const auto key = *fromBase64Url(values.text("$sealing.key"));
        const std::string box = canonical(
            {{"sealed", toBase64Url(ayumi::seal(key, canonical(values.get(change + ".whole"))))}});
        values.bind("$box", box);
        values.bind("$box.hash", toHex(sha256(box)));
    }

    void pullFrom(const std::string& cursor, const std::string& bound) {
        std::string at = values.text(cursor);
        for (bool more = true; more;) {
            const Json page = client.ask("GET /v1/records?cursor=" + at, values.text("$token"));
            at = page["cursor"];
            more = page.contains("more");
        }
        values.bind(bound, at);
    }

    // Nao is looked after by the coach, until the supervisor ends it.
    void naoComesAndGoes() {
        values.bind("$nao", printed(run({"person", "add", "--name", "三浦 なお"}), "id"));
        values.bind("$ofnao",
                    printed(run({"assign", "三浦 なお", "--coach", "高橋 みなみ"}), "id"));
        pullFrom("$cursor.3", "$cursor.5");
        Json end{{"id", "$ended"},
                 {"agency", "$agency"},
                 {"kind", "assignment"},
                 {"record", "$ofnao"},
                 {"participant", "$nao"},
                 {"day", nullptr},
                 {"author", "$supervisor"},
                 {"key", "$supervisor.key"},
                 {"device", "$other"},
                 {"number", 6},
                 {"format", 1},
                 {"clock_offset_ms", 0},
                 {"set", {{"to", "2020-01-01"}}},
                 {"seen", Json::object()}};
        const Json pushed = client.ask("POST /v1/changes", values.text("$other.token"),
                                       {{"head", {0, ""}}, {"changes", Json::array({end})}});
        ASSERT_EQ(pushed["verdicts"][0]["verdict"], "applied");
    }

    void before(const std::string& name) {
        if (name == "sign-in-participant") {
            values.bind("$digits", printed(run({"person", "reset", "佐々木 ひかる"}), "code"));
        } else if (name == "changes") {
            values.bind("$day",
                        naturalId({"$agency", "attendance", "$hikaru", "2026-11-21", "$site"}));
            values.bind("$dayafter",
                        naturalId({"$agency", "attendance", "$hikaru", "2026-11-22", "$site"}));
            values.bind("$closing", naturalId({"$agency", "calendar", "$site", "2026-11-23"}));
        } else if (name == "changes-digest-wrong") {
            values.bind("$signed.record",
                        naturalId({"$agency", "sign_off", "day", "$hikaru", "2026-11-21"}));
        } else if (name == "changes-waits") {
            values.bind("$digest", digestOf({{"arrived", "$arrival"},
                                             {"left", "$left"},
                                             {"note", "$note"},
                                             {"status", "$settled"}}));
        } else if (name == "changes-whose") {
            values.bind("$reflection",
                        naturalId({"$agency", "reflection", "$hikaru", "2026-11-24"}));
            values.bind("$check", naturalId({"$agency", "daily_check", "$hikaru", "2026-11-24"}));
            values.bind("$comment", makeUuidV7(SystemClock().nowMs(), random));
        } else if (name == "changes-sealed") {
            seal("$forgotten");
        } else if (name == "pull-forget") {
            naoComesAndGoes();
        } else if (name == "pull-later") {
            pullFrom("$cursor.1", "$cursor.2");
            supervisorAddsANote();
        } else if (name == "compare") {
            hashWhatIsThere();
        } else if (name == "changes-release") {
            values.bind("$release.record", naturalId({"$agency", "release", "$refused"}));
            values.bind("$aside.record", naturalId({"$agency", "release", "$unread"}));
        } else if (name == "revoked-changes") {
            run({"device", "revoke", "事務所のタブレット"});
        } else if (name == "stolen-restore") {
            run({"device", "revoke", "事務所のタブレット", "--stolen"});
        } else if (name == "throttled") {
            failToSignIn(9);  // once in its example
        }
    }

    void after(const std::string& name, const Json& answer) {
        if (answer.contains("code")) return;
        if (name == "enrol") expectReadable(answer, sync::readEnrolResponse);
        if (name.starts_with("sign-in")) expectReadable(answer, sync::readSignInResponse);
        if (name.starts_with("changes")) expectReadable(answer, sync::readPushResponse);
        if (name.starts_with("pull")) expectReadable(answer, sync::readPullResponse);
        if (name == "pull") values.bind("$office.state", answer["states"][0]);
        if (name == "key") expectReadable(answer, sync::readSignInResponse);
        if (name.starts_with("held")) expectReadable(answer, sync::readHeldResponse);
        if (name == "compare") expectReadable(answer, sync::readCompareResponse);
        if (name == "cells") expectReadable(answer, sync::readCellResponse);
        if (name == "history") expectReadable(answer, sync::readHistoryResponse);
        if (name == "live") expectReadable(answer, sync::readLive);
        if (name == "enrol") checkEnrolment(answer);
        if (name == "sign-in") keepCertificate("$coach", answer);
        if (name == "sign-in-participant") keepCertificate("$hikaru", answer);
        if (name == "changes-contested") checkChain(answer, "$hash.21", "$own");
        if (name == "changes-mixed") checkUnreadable();
        if (name == "cells") checkCell(answer);
        if (name == "history") checkSignatures(answer);
        if (name == "live") live = answer;
    }

    void compareLines(const std::string& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            // The line of the output that begins with the same word.
            std::istringstream out(invitation);
            std::string found;
            for (std::string one; std::getline(out, one);) {
                if (one.substr(0, 6) == line.substr(0, 6)) found = one;
            }
            for (const auto& one : values.textDifferences(line, found)) ADD_FAILURE() << one;
        }
    }

    fs::path folder = [] {
        const auto made =
            fs::temp_directory_path() / ("ayumi-protocol-" + toHex(SystemRandom().bytes(6)));
        fs::create_directories(made);
        return made;
    }();
    std::unique_ptr<ServerProcess> server;
    ExampleClient client;
    ExampleValues& values = client.values();
    std::string supervisorPassword;
    std::string invitation;  // what the command printed
    Json live;
    SystemRandom random;
};

TEST_F(ProtocolDocument, EveryCallIsAnsweredAsItSays) {
    const auto fences = fencesOf(documentText("docs/sync.md"));
    invite("南店のタブレット");
    int executed = 0;
    for (std::size_t i = 0; i < fences.size(); ++i) {
        const auto& [info, text] = fences[i];
        SCOPED_TRACE(info);
        const std::string name = info.substr(info.find(' ') + 1);
        if (info.starts_with("text ")) {
            compareLines(text);
        } else if (info == "json unsent") {
            client.make(Json::parse(text));
        } else if (info == "json live-text") {
            for (const auto& one : values.differences(Json::parse(text), live)) {
                ADD_FAILURE() << one;
            }
        } else if (info.starts_with("http ")) {
            ASSERT_TRUE(i + 1 < fences.size() && fences[i + 1].info == "http") << "no answer";
            before(name);
            const auto answer = client.execute(readHttp(text), readHttp(fences[++i].text));
            after(name, answer);
            ++executed;
        }
        if (name == "typed") checkInvitation();
        if (HasFailure()) return;  // the next ones build on it
    }
    EXPECT_GE(executed, 50);
    EXPECT_EQ(server->stop(), 0);
    run({"verify"});
}

}  // namespace
}  // namespace ayumi::testing
