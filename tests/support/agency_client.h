// What a tablet asks of a real server on real sockets, byte by byte, and the commands that set an
// agency up. Founded by the real program.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "server/app/folders.h"
#include "shared/base/clock.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/sync/messages.h"
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

// Whoever serves says where. Thread-safe for tablets that are each of one thread. Failures throw
// std::runtime_error.
class AgencyClient {
public:
    // Founds an agency in `folder`, which must exist; `postgres`: a connection string, or empty for
    // the embedded database. `clock`, of what is signed, outlives it.
    AgencyClient(std::filesystem::path folder, const std::string& postgres, const Clock& clock);
    // Of an agency that was founded already.
    AgencyClient(server::Folders folders, const Clock& clock);
    virtual ~AgencyClient() = default;

    virtual int port() const = 0;
    const server::Folders& folders() const { return m_folders; }

    // The command line against the running server; its output. Throws if it fails.
    std::string command(std::vector<std::string> arguments);

    // One call over the admin socket; the body of its answer. Throws unless it is one of 200.
    Json admin(const std::string& path, const Json& body) const;

    std::string invite(const std::string& name);  // for one tablet; the secret
    ServedTablet enrol(const std::string& name);
    // `login` empty: a participant, whose `secret` is a code of the office.
    void signIn(ServedTablet& tablet, const std::string& person, const std::string& login,
                const std::string& secret);

    // A coach (login "takahashi") with one participant at one site. Once.
    void addPeople();
    ServedTablet signedIn(const std::string& name);  // enrolled, and the coach signed in
    std::string coach, password, sato, site;         // what addPeople() made: ids, and the secret

    // One request on a connection of its own.
    test::Answer get(const std::string& target, const std::string& token = {}) const;
    test::Answer post(const std::string& target, std::string_view body,
                      const std::string& token = {}, const std::string& fields = {}) const;

    // Of today if `day` is empty. What the set fields replace stands in `seen`.
    sync::Change attendance(ServedTablet& tablet, const std::string& participant,
                            const std::string& about, std::map<std::string, Json> set,
                            const std::string& day = {},
                            std::map<std::string, std::vector<std::string>> seen = {});
    // POST /v1/changes; the answer is one of 200.
    sync::PushResponse push(const ServedTablet& tablet, const std::vector<std::string>& changes);

protected:
    static const Clock& system();  // for whoever goes by the real time

    const server::Folders m_folders;
    SystemRandom m_random;
    const records::KindTable m_kinds = records::KindTable::released();

private:
    const Clock& m_clock;
};

// "code" of a problem document; "" if it is none.
std::string codeOf(const test::Answer& answer);

}  // namespace ayumi::testing
