// A real server on real sockets and a real database, founded by the real program, with a clock of
// the test's own; and what a tablet asks of it, byte by byte.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "server/app/serving.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/sync/messages.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {

// An enrolled tablet, and the key of whoever signed in on it last.
struct ServedTablet {
    sync::EnrolResponse enrolled;
    std::string person;
    std::string key;
    SigningKey signing;
    Json keyCertificate;
    std::int64_t number = 0;
};

// Not thread-safe. Failures throw std::runtime_error.
class ServedAgency {
public:
    // Founds an agency in `folder`, which must exist; `postgres`: a connection string, or empty for
    // the embedded database. Serves at once.
    ServedAgency(std::filesystem::path folder, const std::string& postgres = {});
    ~ServedAgency();

    void start();
    void stop();
    int port() const { return m_serving->port(); }
    const server::Folders& folders() const { return m_folders; }
    ManualClock& clock() { return m_clock; }

    // The command line against the running server; its output. Throws if it fails.
    std::string command(std::vector<std::string> arguments);

    ServedTablet enrol(const std::string& name);
    void signIn(ServedTablet& tablet, const std::string& person, const std::string& login,
                const std::string& password);

    // One request on a connection of its own.
    test::Answer get(const std::string& target, const std::string& token = {}) const;
    test::Answer post(const std::string& target, std::string_view body,
                      const std::string& token = {}, const std::string& fields = {}) const;

    sync::Change attendance(ServedTablet& tablet, const std::string& participant,
                            const std::string& site, std::map<std::string, Json> set);
    // POST /v1/changes; the answer is one of 200.
    sync::PushResponse push(const ServedTablet& tablet, const std::vector<std::string>& changes);

private:
    server::Folders m_folders;
    ManualClock m_clock;
    SystemRandom m_random;
    records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<server::Serving> m_serving;
};

// "code" of a problem document; "" if it is none.
std::string codeOf(const test::Answer& answer);

}  // namespace ayumi::testing
