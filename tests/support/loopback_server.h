// A served agency in one process: the real routes, services and embedded database of a data folder,
// without a socket. What a Serving (server/app/serving.h) is, for virtual clocks.
#pragma once

#include <memory>

#include "server/app/folders.h"
#include "server/http/message.h"
#include "server/http/router.h"
#include "server/services/sync_service.h"
#include "shared/base/clock.h"
#include "shared/records/kinds.h"

namespace ayumi::server {
struct AgencyServices;
}

namespace ayumi::testing {

// One exchange with routes of this process; blocks until the answer is there. Every call exists, as
// over the admin socket.
http::Response askRoutes(const http::Router& router, http::Request request);

// Owns the database until its destruction. `clock`, `random` (thread-safe both) and `kinds` outlive
// it. Throws std::runtime_error with the code if the folders do not hold an agency.
class LoopbackServer {
public:
    LoopbackServer(const server::Folders& folders, Clock& clock, Random& random,
                   const records::KindTable& kinds);
    ~LoopbackServer();

    http::Response ask(http::Request request) const;

    storage::Store& store();
    const services::AgencyKeys& keys() const;

private:
    std::unique_ptr<server::AgencyServices> m_agency;
};

}  // namespace ayumi::testing
