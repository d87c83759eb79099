// The command line's half of the admin socket: asks a running server and sends it changes that the
// admin authored, signed with the admin's own key file.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "server/app/folders.h"
#include "shared/base/json.h"
#include "shared/records/kinds.h"
#include "shared/sync/change.h"

namespace ayumi::server {

// One command's conversation with one server. Not thread-safe.
class Console {
public:
    // Codes: "server_not_running", those of readAdmin and readConfiguration.
    static Result<Console> connect(const Folders& folders, Clock& clock, Random& random,
                                   const records::KindTable& kinds);

    const Json& overview() const { return m_overview; }
    const Configuration& configuration() const { return m_configuration; }

    // Any admin call; an answer other than 200 becomes its error.
    Result<Json> ask(const std::string& method, const std::string& path, const Json& body = {});

    struct NewRecord {
        std::string kind;
        std::string record = {};  // empty: a new one, or the one its natural key names
        std::string participant = {};
        std::map<std::string, Json> set;
        std::string day = {};
        std::string about = {};
    };
    // A new record, or a change of one that is there, over what stands in it now. Returns its id.
    // Codes: those of validateSet, "change_quarantined" (arg code), and ask()'s.
    Result<std::string> put(NewRecord record);

    // A record of one of these kinds by id, or by name, kana or nickname. Codes: "person_unknown",
    // "site_unknown", "person_ambiguous" (arg name).
    Result<Json> find(const std::vector<std::string>& kinds, const std::string& name) const;

private:
    Console(Folders folders, Configuration configuration, services::AdminIdentity admin,
            Clock& clock, Random& random, const records::KindTable& kinds);
    Result<void> refresh();
    // What a change of this record names as seen; nothing if the record is new.
    Result<void> see(sync::ChangeContent& content);

    Folders m_folders;
    Configuration m_configuration;
    services::AdminIdentity m_admin;
    Clock* m_clock;
    Random* m_random;
    const records::KindTable* m_kinds;
    Json m_overview;
    std::int64_t m_lastNumber = 0;
};

}  // namespace ayumi::server
