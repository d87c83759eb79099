// A running server: everything built in one place, in order, and taken down in reverse.
#pragma once

#include <memory>

#include "server/app/agency_services.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"
#include "shared/records/kinds.h"

namespace ayumi::server {

struct ServeOptions {
    Folders folders;
    int port = -1;  // -1: as configured; 0: any free one
    int ioThreads = 1;
    ServiceTuning tuning = {};
    int metricsPort = -1;  // on 127.0.0.1, plain HTTP; -1: none; 0: any free one
};

// Serves from start() until destruction; graceful: what is in flight is answered and committed.
class Serving {
public:
    // Codes: of readConfiguration, readKeys, openStore, HttpServer, AdminSocket and Metrics.
    static Result<std::unique_ptr<Serving>> start(const ServeOptions& options, Clock& clock,
                                                  Random& random, const records::KindTable& kinds);
    ~Serving();
    int port() const;
    int metricsPort() const;  // -1: none
    const std::vector<Error>& concerns() const;  // what the operator should mend

private:
    struct Parts;
    explicit Serving(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace ayumi::server
