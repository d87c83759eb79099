// The table of routes: a handler parses, validates, calls a service, responds. docs/sync.md names
// every call; admin calls exist only on the local admin socket.
#pragma once

#include <string>

#include "server/api/live_hub.h"
#include "server/api/work_pool.h"
#include "server/http/router.h"
#include "server/services/accounts.h"
#include "server/services/enrolment.h"
#include "server/services/push_queue.h"
#include "server/services/sync_service.h"
#include "server/telemetry/metrics.h"

namespace ayumi::api {

// What handlers work with. Everything here outlives the HTTP server and the pools.
struct Services {
    services::SyncEnvironment env;
    services::SyncService& sync;
    services::PushQueue& pushes;
    services::Enrolment& enrolment;
    services::Accounts& accounts;
    LiveHub& live;
    WorkPool& workers;    // database reads, signatures
    WorkPool& passwords;  // one thread: Argon2id, one at a time
    telemetry::Metrics& metrics;
};

void addTabletRoutes(http::Router& router, Services services);
void addOperatorRoutes(http::Router& router, Services services);
void addAdminRoutes(http::Router& router, Services services);

// The answer to an error of a service: its code is the problem's code, the status is looked up.
http::Response refusal(const Error& error);

// Wraps a handler's work: runs it on the pool, turns what the store throws into 503 and 507, and
// anything unforeseen into 500 without telling why.
http::Handler onPool(WorkPool& pool, std::function<void(http::Request, http::Reply)> work);

}  // namespace ayumi::api
