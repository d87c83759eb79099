// Sends the calls of docs/sync.md as they stand there and compares what is answered. What a person
// would fill in is filled in: ids, keys, moments, signatures.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/random.h"
#include "tests/integration/example_values.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {

// A call or an answer as the document shows it.
struct HttpText {
    std::string first;  // "POST /v1/enrol", "HTTP/1.1 200"
    std::vector<std::string> headers;
    std::string body;
};
HttpText readHttp(const std::string& text);

// Not thread-safe. Differences are failures of the running test; what makes going on senseless is
// thrown as std::runtime_error.
class ExampleClient {
public:
    ExampleClient();

    void connectTo(int port) { m_port = port; }
    ExampleValues& values() { return m_values; }

    // Somebody who signs: makes `NAME.public` and `NAME.key`.
    void meet(const std::string& name);

    // A change as a person would make it: the id, the moment and the signature are filled in, and
    // the whole is kept under its name.
    Json make(const Json& example);

    Json execute(const HttpText& call, const HttpText& expected);

    // A call that the document does not show; it must succeed. Names may stand in the body.
    Json ask(const std::string& call, const std::string& token, const Json& body = nullptr);

private:
    std::string sign(const std::string& name, const char* context, const Json& object);
    Json filledBody(Json body);
    Json vouched(const Json& body);
    test::Answer send(test::TlsClient& client, const HttpText& call, std::string body);

    int m_port = 0;
    ExampleValues m_values;
    SystemRandom m_random;
    std::map<std::string, SigningKey> m_keys;
    TimeMs m_madeAtMs;  // grows with every change, so that ids sort as they were made
};

}  // namespace ayumi::testing
