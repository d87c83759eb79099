#include "server/api/api.h"

namespace ayumi::api {

void addOperatorRoutes(http::Router& router, Services s) {
    router.add({"GET", "/healthz", [](http::Request, http::Reply reply) {
                    reply({200, R"({"status":"alive"})", "application/json", {}});
                }});
    // Ready = the database answers and knows the agency; otherwise onPool says 503.
    router.add({"GET", "/readyz", onPool(s.workers, [s](http::Request, http::Reply reply) {
                    const bool founded =
                        s.env.store.read(s.env.keys.agency)->agency().has_value();
                    if (!founded) return reply(refusal({"storage_unavailable", {}}));
                    reply({200, R"({"status":"ready"})", "application/json", {}});
                })});
}

}  // namespace ayumi::api
