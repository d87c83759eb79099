// What the command line asks of a running server. Changes come signed with the admin's own key and
// pass the same door as a tablet's; only accounts and devices are the server's own.
#include "server/api/api.h"
#include "server/services/inspection.h"
#include "server/services/keeping.h"
#include "server/telemetry/log.h"
#include "shared/base/time_text.h"

namespace ayumi::api {

namespace {

using http::Reply, http::Request, http::Response;

Response answer(const Json& body) { return {200, canonical(body), "application/json", {}}; }

template <class Work>
http::Route adminRoute(const Services& s, WorkPool& pool, const char* method, const char* path,
                       Work work) {
    auto handler = onPool(pool, [s, work](Request request, Reply reply) {
        Json body = Json::object();
        if (!request.body.empty()) {
            auto parsed = parseJson(request.body, sync::kMaxMessageDepth);
            if (!parsed) return reply(refusal(parsed.error()));
            body = std::move(*parsed);
        }
        work(s, body, request, reply);
    });
    return {method, path, std::move(handler), true};
}

void overview(const Services& s, const Json&, const Request&, const Reply& reply) {
    reply(answer(services::overview(*s.env.store.read(s.env.keys.agency))));
}

void record(const Services& s, const Json&, const Request& request, const Reply& reply) {
    const auto id = request.query.find("id");
    const auto state = services::masterState(*s.env.store.read(s.env.keys.agency),
                                             id == request.query.end() ? "" : id->second);
    reply(state ? answer({{"state", *state}}) : refusal(state.error()));
}

void changes(const Services& s, const Json& body, const Request&, const Reply& reply) {
    const auto read = sync::readPushRequest(textOf(body, "push"));
    if (!read) return reply(refusal(read.error()));
    s.pushes.submit(s.sync.prepare(textOf(body, "device"), *read),
                    [reply](Result<sync::PushResponse> pushed) {
                        reply(pushed ? Response{200, sync::write(*pushed), "application/json", {}}
                                     : refusal(pushed.error()));
                    });
}

void setLogin(const Services& s, const Json& body, const Request&, const Reply& reply) {
    const auto password = s.accounts.setLogin(textOf(body, "person"), textOf(body, "login"));
    reply(password ? answer({{"password", *password}}) : refusal(password.error()));
}

void issueCode(const Services& s, const Json& body, const Request&, const Reply& reply) {
    const auto code = s.accounts.issueCode(textOf(body, "person"));
    reply(code ? answer({{"code", *code}}) : refusal(code.error()));
}

void invite(const Services& s, const Json& body, const Request&, const Reply& reply) {
    const auto use = sync::readDeviceUse(textOf(body, "use"));
    if (!use) return reply(refusal(use.error()));
    const auto invitation = s.enrolment.invite(textOf(body, "name"), *use);
    if (!invitation) return reply(refusal(invitation.error()));
    reply(answer(
        {{"secret", invitation->secret}, {"expires_at", formatMoment(invitation->expiresAtMs)}}));
}

void revoke(const Services& s, const Json& body, const Request&, const Reply& reply) {
    const std::string device = textOf(body, "device");
    const std::string state = textOf(body, "state");
    if (state != "revoked" && state != "stolen") return reply(refusal({"state_unknown", {}}));
    const auto revoked = s.enrolment.revoke(device, state);
    if (!revoked) return reply(refusal(revoked.error()));
    s.live.closeDevice(device);
    logEvent(telemetry::Level::Warning, "revoked",
             {telemetry::device(device), telemetry::word("state", state)});
    reply(answer(Json::object()));
}

// A command changed the database beside us.
void nudge(const Services& s, const Json&, const Request&, const Reply& reply) {
    s.sync.tellEveryone();
    reply(answer(Json::object()));
}

void status(const Services& s, const Json&, const Request&, const Reply& reply) {
    const auto reader = s.env.store.read(s.env.keys.agency);
    Json body = services::status(*reader);
    body["keeping_over"] = services::keepingOver(*reader, dayOf(s.env.clock.nowMs())).size();
    body["live_channels"] = s.live.connected();
    reply(answer(body));
}

}  // namespace

void addAdminRoutes(http::Router& router, Services s) {
    router.add(adminRoute(s, s.workers, "GET", "/v1/admin/overview", overview));
    router.add(adminRoute(s, s.workers, "GET", "/v1/admin/records/{id}", record));
    router.add(adminRoute(s, s.workers, "POST", "/v1/admin/changes", changes));
    router.add(adminRoute(s, s.passwords, "POST", "/v1/admin/logins", setLogin));
    router.add(adminRoute(s, s.workers, "POST", "/v1/admin/codes", issueCode));
    router.add(adminRoute(s, s.workers, "POST", "/v1/admin/invitations", invite));
    router.add(adminRoute(s, s.workers, "POST", "/v1/admin/revocations", revoke));
    router.add(adminRoute(s, s.workers, "POST", "/v1/admin/nudges", nudge));
    router.add(adminRoute(s, s.workers, "GET", "/v1/admin/status", status));
    // On no pool: it waits for nothing, and is asked just when the pools are full.
    router.add({"GET", "/v1/admin/metrics",
                [s](Request, Reply reply) {
                    reply({200, s.metrics.text(), "text/plain; version=0.0.4", {}});
                },
                true});
}

}  // namespace ayumi::api
