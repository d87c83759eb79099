#include "tests/integration/example_client.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>

#include <gtest/gtest.h>

#include "shared/base/gzip.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/messages.h"

namespace ayumi::testing {

namespace {

constexpr std::size_t kGzipFrom = 600;  // bytes; both sides
constexpr const char* kGzipped = "Content-Encoding: gzip";
constexpr std::size_t kMaxAnswer = 2 * 1024 * 1024;

// "$coach" of "$coach.key".
std::string ownerOf(const std::string& name) { return name.substr(0, name.find('.')); }

Json liveText(test::TlsClient& client) {
    const auto frame = client.readFrame();
    EXPECT_EQ(frame.opcode, 1) << "a text frame";
    return Json::parse(frame.payload);
}

void unpack(test::Answer& answer) {
    if (answer.fields["content-encoding"] != "gzip") return;
    EXPECT_GE(answer.body.size(), 1U);
    answer.body = *gunzip(answer.body, kMaxAnswer);
    EXPECT_GE(answer.body.size(), kGzipFrom);
}

// The states of a push come by record, and those ids are other ones in every run: the document
// shows them by number.
void sortStates(Json& answer) {
    const auto states = answer.find("states");
    if (states == answer.end()) return;
    std::sort(states->begin(), states->end(),
              [](const Json& a, const Json& b) { return a["number"] < b["number"]; });
}

}  // namespace

HttpText readHttp(const std::string& text) {
    HttpText http;
    std::istringstream in(text);
    std::getline(in, http.first);
    for (std::string line; std::getline(in, line) && !line.empty();) http.headers.push_back(line);
    http.body.assign(std::istreambuf_iterator<char>(in), {});
    return http;
}

// A minute ago: what is made now must not lie ahead of the server's clock.
ExampleClient::ExampleClient() : m_madeAtMs(SystemClock().nowMs() - 60'000) { startCrypto(); }

void ExampleClient::meet(const std::string& name) {
    const auto& key = m_keys.insert_or_assign(name, makeSigningKey(m_random)).first->second;
    m_values.bind(name + ".public", toBase64Url(key.publicKey));
    m_values.bind(name + ".key", makeUuidV7(++m_madeAtMs, m_random));
}

std::string ExampleClient::sign(const std::string& name, const char* context, const Json& object) {
    return toBase64Url(signBytes(m_keys.at(name), context + canonical(object)));
}

Json ExampleClient::make(const Json& example) {
    const std::string name = example["id"];
    m_values.bind(name, makeUuidV7(++m_madeAtMs, m_random));
    Json unsignedExample = example;
    unsignedExample.erase("signature");
    Json change = m_values.filled(unsignedExample);
    change["made_at"] = formatMoment(m_madeAtMs);
    change["signature"] = sign(ownerOf(example["key"]), "ayumi/1/change\n", change);
    m_values.bind(name + ".whole", change);
    return change;
}

// A statement about a key, signed by whoever it names.
Json ExampleClient::vouched(const Json& body) {
    const std::string signer = ownerOf(body["statement"]["signer_key"]);
    Json statement = m_values.filled(body["statement"]);
    statement["made_at"] = formatMoment(++m_madeAtMs);
    const std::string signature = sign(signer, "ayumi/1/key\n", statement);
    return {{"statement", std::move(statement)}, {"signature", signature}};
}

Json ExampleClient::filledBody(Json body) {
    if (body.contains("statement") && body["statement"].is_object()) return vouched(body);
    Json changes = body.value("changes", Json::array());
    for (Json& one : changes) {
        one = one.is_object() && one.contains("id") ? make(one) : m_values.filled(one);
    }
    const std::string proof = body.value("proof", "");
    const bool batch = body.erase("changes") > 0;
    body.erase("proof");
    Json filled = m_values.filled(body);
    if (batch) filled["changes"] = changes;
    if (!proof.empty()) filled["proof"] = sign(ownerOf(proof), "ayumi/1/enrol\n", filled);
    return filled;
}

test::Answer ExampleClient::send(test::TlsClient& client, const HttpText& call, std::string body) {
    std::string text = m_values.filledText(call.first) + " HTTP/1.1\r\nHost: ayumi\r\n";
    bool asked = false;  // the document itself says so
    for (const auto& line : call.headers) {
        asked = asked || line == kGzipped;
        text += m_values.filledText(line) + "\r\n";
    }
    if (asked || body.size() >= kGzipFrom) {
        body = gzip(body);
        text +=
            std::string(asked ? "" : kGzipped + std::string("\r\n")) + "Accept-Encoding: gzip\r\n";
    }
    if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    auto answer = client.ask(text + "\r\n" + body);
    unpack(answer);
    return answer;
}

Json ExampleClient::execute(const HttpText& call, const HttpText& expected) {
    test::TlsClient client(m_port);
    auto answer =
        send(client, call, call.body.empty() ? "" : canonical(filledBody(Json::parse(call.body))));
    EXPECT_EQ("HTTP/1.1 " + std::to_string(answer.status), expected.first) << answer.body;
    if (answer.status == 101) return liveText(client);
    EXPECT_EQ(answer.fields["content-type"],
              answer.status < 400 ? "application/json" : "application/problem+json");
    auto came = parseCanonical(answer.body, sync::kMaxMessageDepth);
    if (!came) throw std::runtime_error(came.error().code + ": " + answer.body);
    if (call.first == "POST /v1/changes") sortStates(*came);
    for (const auto& one : m_values.differences(Json::parse(expected.body), *came)) {
        ADD_FAILURE() << one;
    }
    for (const auto& line : expected.headers) {
        std::string name = line.substr(0, line.find(':'));
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        const std::string stated = m_values.filledText(line.substr(line.find(' ') + 1));
        EXPECT_EQ(answer.fields[name], stated) << line;
    }
    return *came;
}

Json ExampleClient::ask(const std::string& call, const std::string& token, const Json& body) {
    test::TlsClient client(m_port);
    HttpText request{call, {}, {}};
    if (!token.empty()) request.headers.push_back("Authorization: Bearer " + token);
    const auto answer = send(client, request, body.is_null() ? "" : canonical(filledBody(body)));
    if (answer.status != 200) throw std::runtime_error(call + ": " + answer.body);
    return Json::parse(answer.body);
}

}  // namespace ayumi::testing
