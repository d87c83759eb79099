// The agency's office: founds it in a folder and writes its master records, as the command line
// does, with the admin's own key and through the server's own door.
#pragma once

#include <map>
#include <string>

#include "server/app/folders.h"
#include "shared/sync/change.h"
#include "tests/support/loopback_server.h"

namespace ayumi::demo {

// What `ayumi-server init` does, for a virtual clock. Returns the recovery key as it is printed.
std::string foundAgency(const server::Folders& folders, server::Configuration configuration,
                        Clock& clock, Random& random, const records::KindTable& kinds);

// Not thread-safe; the server outlives it. Refusals are std::runtime_error with the code.
class Office {
public:
    Office(const testing::LoopbackServer& server, const server::Folders& folders, Clock& clock,
           Random& random, const records::KindTable& kinds);

    // What a record is about, beside its values; the id of the record is returned.
    struct About {
        std::string participant = {};
        std::string day = {};
        std::string about = {};
    };
    std::string put(const std::string& kind, std::map<std::string, Json> set);
    std::string put(const std::string& kind, const About& about, std::map<std::string, Json> set);

    std::string password(const std::string& person, const std::string& login);
    std::string code(const std::string& person);       // with which a participant signs in
    std::string invitation(const std::string& tablet);  // the secret
    // Another tablet takes the invitation before the one it was meant for.
    void useUp(const std::string& secret);

private:
    Json ask(const std::string& method, const std::string& path, const Json& body = nullptr);

    const testing::LoopbackServer& m_server;
    Clock& m_clock;
    Random& m_random;
    const records::KindTable& m_kinds;
    services::AdminIdentity m_admin;
    std::int64_t m_number = 0;  // of the last change
};

}  // namespace ayumi::demo
