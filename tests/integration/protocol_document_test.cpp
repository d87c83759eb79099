// docs/sync.md executed: every call as it stands there, from top to bottom, sent to the real
// program over TLS, and every answer compared member by member with the document's.
#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "server/http/tls_root.h"
#include "shared/base/crypto.h"
#include "shared/base/gzip.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/chain.h"
#include "shared/sync/messages.h"
#include "tests/integration/example_values.h"
#include "tests/support/document.h"
#include "tests/support/server_process.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kGzipFrom = 600;
constexpr std::size_t kMaxAnswer = 2 * 1024 * 1024;

struct HttpText {
    std::string first;  // "POST /v1/enrol", "HTTP/1.1 200"
    std::vector<std::string> headers;
    std::string body;
};

HttpText readHttp(const std::string& text) {
    HttpText http;
    std::istringstream in(text);
    std::getline(in, http.first);
    for (std::string line; std::getline(in, line) && !line.empty();) http.headers.push_back(line);
    http.body.assign(std::istreambuf_iterator<char>(in), {});
    return http;
}

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
        startCrypto();
        const std::vector<std::string> init{"init", "--name", "あゆみの会", "--host",
                                            "ayumi.example.jp"};
        run(init);
        server = std::make_unique<ServerProcess>((folder / "data").string());
        const std::string coach = run(
            {"person", "add", "--role", "coach", "--name", "高橋 みなみ", "--login", "takahashi"});
        values.bind("$password", printed(coach, "password"));
        supervisorPassword = printed(run({"person", "add", "--role", "supervisor", "--name",
                                          "山本 みどり", "--login", "yamamoto"}),
                                     "password");
        values.bind("$hikaru", printed(run({"person", "add", "--name", "佐々木 ひかる"}), "id"));
        values.bind("$site", printed(run({"site", "add", "--name", "ひだまり製パン 南店"}), "id"));
        run({"assign", "佐々木 ひかる", "--coach", "高橋 みなみ"});
        for (const char* who : {"$tablet", "$other", "$coach", "$hikaru", "$supervisor"}) {
            keys.emplace(who, makeSigningKey(random));
            values.bind(std::string(who) + ".public", toBase64Url(keys.at(who).publicKey));
            values.bind(std::string(who) + ".key", makeUuidV7(++madeAtMs, random));
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

    std::string sign(const std::string& who, const char* context, const Json& object) {
        return toBase64Url(signBytes(keys.at(who), context + canonical(object)));
    }

    // A change of the document becomes one of somebody on a tablet: id, moment, signature.
    Json madeChange(const Json& example) {
        const std::string name = example["id"];
        values.bind(name, makeUuidV7(++madeAtMs, random));
        values.bind(name + ".signature", "");
        Json change = values.filled(example);
        change["made_at"] = formatMoment(madeAtMs);
        change.erase("signature");
        const std::string key = example["key"];  // "$coach.key"
        change["signature"] = sign(key.substr(0, key.find('.')), "ayumi/1/change\n", change);
        values.bind(name + ".signature", change["signature"]);
        values.bind(name + ".whole", change);
        return change;
    }

    Json filledBody(Json body) {
        Json changes = body.value("changes", Json::array());
        for (Json& one : changes) {
            one = one.is_object() && one.contains("id") ? madeChange(one) : values.filled(one);
        }
        const std::string proof = body.value("proof", "");  // "$tablet.proof"
        const bool batch = body.erase("changes") > 0;
        body.erase("proof");
        Json filled = values.filled(body);
        if (batch) filled["changes"] = changes;
        if (!proof.empty()) {
            filled["proof"] = sign(proof.substr(0, proof.find('.')), "ayumi/1/enrol\n", filled);
        }
        return filled;
    }

    test::Answer send(test::TlsClient& client, const HttpText& request, std::string body) {
        std::string text = values.filledText(request.first) + " HTTP/1.1\r\nHost: ayumi\r\n";
        for (const auto& line : request.headers) text += values.filledText(line) + "\r\n";
        if (body.size() >= kGzipFrom) {
            body = gzip(body);
            text += "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n";
        }
        if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        return client.ask(text + "\r\n" + body);
    }

    // One call of the document; its answer, compared.
    Json execute(const HttpText& request, const HttpText& expected) {
        const std::string body =
            request.body.empty() ? "" : canonical(filledBody(Json::parse(request.body)));
        test::TlsClient client(server->port());
        auto answer = send(client, request, body);
        EXPECT_EQ("HTTP/1.1 " + std::to_string(answer.status), expected.first) << answer.body;
        if (answer.fields["content-encoding"] == "gzip") {
            answer.body = *gunzip(answer.body, kMaxAnswer);
        }
        for (const auto& line : expected.headers) {
            std::string name = line.substr(0, line.find(':'));
            for (char& c : name) c = static_cast<char>(std::tolower(c));
            EXPECT_EQ(answer.fields[name], line.substr(line.find(' ') + 1)) << line;
        }
        if (answer.status == 101) return liveText(client);
        EXPECT_EQ(answer.fields["content-type"],
                  answer.status < 400 ? "application/json" : "application/problem+json");
        const auto came = parseCanonical(answer.body, sync::kMaxMessageDepth);
        if (!came) throw std::runtime_error(came.error().code + ": " + answer.body);
        for (const auto& one : values.differences(Json::parse(expected.body), *came)) {
            ADD_FAILURE() << one;
        }
        return *came;
    }

    static Json liveText(test::TlsClient& client) {
        const auto frame = client.readFrame();
        EXPECT_EQ(frame.opcode, 1);
        return Json::parse(frame.payload);
    }

    Json ask(const std::string& line, const std::string& token, const Json& body) {
        test::TlsClient client(server->port());
        HttpText request{line, {}, {}};
        if (!token.empty()) request.headers.push_back("Authorization: Bearer " + token);
        const auto answer =
            send(client, request, body.is_null() ? "" : canonical(filledBody(body)));
        if (answer.status != 200) throw std::runtime_error(line + ": " + answer.body);
        const bool packed = answer.fields.contains("content-encoding");
        return Json::parse(packed ? *gunzip(answer.body, kMaxAnswer) : answer.body);
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

    void pullTheRest() {
        std::string cursor = values.text("$cursor.1");
        for (bool more = true; more;) {
            const Json page = ask("GET /v1/records?cursor=" + cursor, values.text("$token"), {});
            cursor = page["cursor"];
            more = page.contains("more");
        }
        values.bind("$cursor.2", cursor);
    }

    void supervisorAddsANote() {
        invite("事務所のタブレット");
        const std::string secret = std::regex_replace(printed(invitation, "code"),
                                                      std::regex(".*-(.{5})-(.{5})$"), "$1$2");
        const Json enrolled = ask("POST /v1/enrol", "",
                                  {{"invitation", secret},
                                   {"public", "$other.public"},
                                   {"protection", "passphrase"},
                                   {"proof", "$other.proof"}});
        values.bind("$other", enrolled["device"]);
        values.bind("$other.token", enrolled["token"]);
        const Json signedIn = ask("POST /v1/sign-in", values.text("$other.token"),
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
        const Json pushed = ask("POST /v1/changes", values.text("$other.token"),
                                {{"head", {0, ""}}, {"changes", Json::array({note})}});
        ASSERT_EQ(pushed["verdicts"][0]["verdict"], "applied");
    }

    // ---- What an answer must also be
    void checkInvitation() {
        test::TlsClient client(server->port());
        const auto pin = http::certificatePin(client.chainPem().at(1));
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

    std::string naturalId(const Json& parts) {
        return makeUuidV8(sha256("ayumi/1/record\n" + canonical(values.filled(parts))));
    }

    void before(const std::string& name) {
        if (name == "sign-in-participant") {
            values.bind("$digits", printed(run({"person", "reset", "佐々木 ひかる"}), "code"));
        } else if (name == "changes") {
            values.bind("$day",
                        naturalId({"$agency", "attendance", "$hikaru", "2026-11-21", "$site"}));
            values.bind("$closing", naturalId({"$agency", "calendar", "$site", "2026-11-23"}));
        } else if (name == "pull-later") {
            pullTheRest();
            supervisorAddsANote();
        } else if (name == "revoked-changes") {
            run({"device", "revoke", "事務所のタブレット"});
        }
    }

    void after(const std::string& name, const Json& answer) {
        if (answer.contains("code")) return;
        if (name == "enrol") expectReadable(answer, sync::readEnrolResponse);
        if (name.starts_with("sign-in")) expectReadable(answer, sync::readSignInResponse);
        if (name.starts_with("changes")) expectReadable(answer, sync::readPushResponse);
        if (name.starts_with("pull")) expectReadable(answer, sync::readPullResponse);
        if (name == "history") expectReadable(answer, sync::readHistoryResponse);
        if (name == "live") expectReadable(answer, sync::readLive);
        if (name == "enrol") checkEnrolment(answer);
        if (name == "sign-in") keepCertificate("$coach", answer);
        if (name == "sign-in-participant") keepCertificate("$hikaru", answer);
        if (name == "changes-contested") checkChain(answer, "$hash.21", "$own");
        if (name == "changes-mixed") checkUnreadable();
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
    SystemClock clock;
    SystemRandom random;
    TimeMs madeAtMs = clock.nowMs() - 60'000;
    std::unique_ptr<ServerProcess> server;
    ExampleValues values;
    std::map<std::string, SigningKey> keys;  // by whose they are
    std::string supervisorPassword;
    std::string invitation;  // what the command printed
    Json live;
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
        } else if (info == "json live-text") {
            for (const auto& one : values.differences(Json::parse(text), live)) {
                ADD_FAILURE() << one;
            }
        } else if (info.starts_with("http ")) {
            ASSERT_TRUE(i + 1 < fences.size() && fences[i + 1].info == "http") << "no answer";
            before(name);
            const auto answer = execute(readHttp(text), readHttp(fences[++i].text));
            after(name, answer);
            ++executed;
        }
        if (name == "typed") checkInvitation();
        if (HasFailure()) return;  // the next ones build on it
    }
    EXPECT_GE(executed, 24);
    EXPECT_EQ(server->stop(), 0);
    run({"verify"});
}

}  // namespace
}  // namespace ayumi::testing
