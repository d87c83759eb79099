#include "server/api/api.h"
#include "server/services/storage_failure.h"
#include "server/telemetry/log.h"

namespace ayumi::api {

namespace {

using http::Reply, http::Request, http::Response;

Response answer(std::string body) { return {200, std::move(body), "application/json", {}}; }

std::size_t limitOf(const Request& request) {
    const auto found = request.query.find("limit");
    const bool number = found != request.query.end() && !found->second.empty() &&
                        found->second.size() < 6 &&
                        found->second.find_first_not_of("0123456789") == std::string::npos;
    return number ? std::stoul(found->second) : services::kPageRecords;
}

std::string queryText(const Request& request, const char* name) {
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::string() : found->second;
}

// A month or an id, as far as a database need know.
bool plainName(const std::string& text) {
    constexpr const char* kLetters = "0123456789abcdefghijklmnopqrstuvwxyz-";
    return text.size() <= 36 && text.find_first_not_of(kLetters) == std::string::npos;
}

// A handler for a device that is known; a refusal is answered before `work` is called.
template <class Work>
http::Handler forDevice(const Services& s, WorkPool& pool, Work work) {
    return onPool(pool, [s, work](Request request, Reply reply) {
        auto device = s.enrolment.authorise(request.bearer);
        if (!device) return reply(refusal(device.error()));
        work(s, *device, std::move(request), reply);
    });
}

void enrol(const Services& s, const Request& request, const Reply& reply) {
    const auto read = sync::readEnrolRequest(request.body);
    if (!read) return reply(refusal(read.error()));
    const auto enrolled = s.enrolment.enrol(*read);
    if (enrolled) {
        logEvent(telemetry::Level::Info, "enrolled", {telemetry::device(enrolled->device)});
    } else {
        logEvent(telemetry::Level::Warning, "enrolment_refused",
                 {telemetry::word("code", enrolled.error().code)});
    }
    reply(enrolled ? answer(sync::write(*enrolled)) : refusal(enrolled.error()));
}

void takeCertificates(const Services& s, const Request& request, const Reply& reply) {
    const auto read = sync::readCertificatesRequest(request.body);
    if (!read) return reply(refusal(read.error()));
    const auto taken = s.enrolment.takeCertificates(request.bearer, *read);
    reply(taken ? answer(sync::write(*taken)) : refusal(taken.error()));
}

void signIn(const Services& s, const Request& request, const Reply& reply) {
    const auto device = s.enrolment.authoriseSignIn(request.bearer);
    if (!device) return reply(refusal(device.error()));
    if (device->state != "active") return reply(refusal({"device_revoked", {}}));
    const auto read = sync::readSignInRequest(request.body);
    if (!read) return reply(refusal(read.error()));
    const auto signedIn = s.accounts.signIn(*device, *read);
    s.metrics.countSignIn(signedIn ? "signed_in" : std::string_view(signedIn.error().code));
    if (!signedIn) {
        logEvent(
            telemetry::Level::Warning, "sign_in_refused",
            {telemetry::device(device->device), telemetry::word("code", signedIn.error().code)});
        return reply(refusal(signedIn.error()));
    }
    logEvent(telemetry::Level::Info, "signed_in", {telemetry::device(device->device)});
    s.enrolment.noteSignIn(*device);
    reply(answer(sync::write(*signedIn)));
}

void takeKey(const Services& s, const storage::DeviceRow& device, const Request& request,
             const Reply& reply) {
    const auto statement = parseCanonical(request.body);
    if (!statement) return reply(refusal(statement.error()));
    const auto taken = s.accounts.takeKey(device, *statement);
    reply(taken ? answer(sync::write(*taken)) : refusal(taken.error()));
}

void countVerdicts(const Services& s, const sync::PushResponse& pushed) {
    for (const auto& one : pushed.verdicts) s.metrics.countChange(sync::nameOf(one.kind));
}

void pushChanges(const Services& s, const storage::DeviceRow& device, const Request& request,
                 const Reply& reply) {
    const auto read = sync::readPushRequest(request.body);
    if (!read) return reply(refusal(read.error()));
    s.pushes.submit(s.sync.prepare(device.device, *read),
                    [s, reply](Result<sync::PushResponse> pushed) {
                        if (pushed) countVerdicts(s, *pushed);
                        reply(pushed ? answer(sync::write(*pushed)) : refusal(pushed.error()));
                    });
}

void pullRecords(const Services& s, const storage::DeviceRow& device, const Request& request,
                 const Reply& reply) {
    const std::string headText = queryText(request, "head");
    const auto head =
        headText.empty() ? Result<sync::Head>(sync::Head{}) : sync::readHeadText(headText);
    if (!head) return reply(refusal(head.error()));
    auto page = s.sync.pull(device, queryText(request, "cursor"), *head, limitOf(request),
                            queryText(request, "hash") == "1");
    if (page) {
        page->renewal = s.enrolment.renewalFor(device);
        page->pins = s.enrolment.pinsFor(queryText(request, "pins"));
        s.metrics.countPull(page->states.size());
    }
    reply(page ? answer(sync::write(*page)) : refusal(page.error()));
}

void compare(const Services& s, const storage::DeviceRow& device, const Request& request,
             const Reply& reply) {
    if (device.state != "active") return reply(refusal({"device_revoked", {}}));
    const auto read = sync::readCompareRequest(request.body);
    if (!read) return reply(refusal(read.error()));
    reply(answer(sync::write(s.sync.compare(device.device, *read))));
}

void cellStates(const Services& s, const storage::DeviceRow& device, const Request& request,
                const Reply& reply) {
    if (device.state != "active") return reply(refusal({"device_revoked", {}}));
    const auto head = sync::readHeadText(queryText(request, "head"));
    if (!head) return reply(refusal(head.error()));
    const sync::CellName name{queryText(request, "audience"), queryText(request, "month")};
    const auto cursor = queryText(request, "cursor");
    if (!plainName(name.month)) return reply(refusal({"message_shape", {{"member", "month"}}}));
    if (!plainName(cursor)) return reply(refusal({"cursor_bad", {}}));
    reply(answer(sync::write(s.sync.cell(device.device, *head, name, cursor, limitOf(request)))));
}

void history(const Services& s, const storage::DeviceRow& device, const Request& request,
             const Reply& reply) {
    if (device.state != "active") return reply(refusal({"device_revoked", {}}));
    const auto found = s.sync.history(device.device, queryText(request, "id"));
    reply(found ? answer(sync::write(*found)) : refusal(found.error()));
}

void heldChanges(const Services& s, const storage::DeviceRow& device, const Request& request,
                 const Reply& reply) {
    if (device.state != "active") return reply(refusal({"device_revoked", {}}));
    const auto page = s.sync.held(device.device, queryText(request, "cursor"), limitOf(request));
    reply(page ? answer(sync::write(*page)) : refusal(page.error()));
}

http::LiveAnswer openLive(const Services& s, const Request& request,
                          std::shared_ptr<http::LiveSession> session) {
    try {
        const auto device = s.enrolment.authorise(request.bearer);
        if (!device) return refusal({"unauthorized", {}});
        if (device->state != "active") return refusal({"device_revoked", {}});
        return s.live.join(device->device, std::move(session));
    } catch (const std::exception&) {
        return refusal(services::storageFailure("request_failed"));
    }
}

}  // namespace

void addTabletRoutes(http::Router& router, Services s) {
    router.add({"POST", "/v1/enrol", onPool(s.workers, [s](Request request, Reply reply) {
                    enrol(s, request, reply);
                })});
    router.add(
        {"POST", "/v1/restore-registrations", onPool(s.workers, [s](Request request, Reply reply) {
             takeCertificates(s, request, reply);
         })});
    router.add({"POST", "/v1/sign-in", onPool(s.passwords, [s](Request request, Reply reply) {
                    signIn(s, request, reply);
                })});
    router.add({"POST", "/v1/keys", forDevice(s, s.workers, takeKey)});
    router.add({"POST", "/v1/changes", forDevice(s, s.workers, pushChanges)});
    router.add({"GET", "/v1/records", forDevice(s, s.workers, pullRecords)});
    router.add({"POST", "/v1/compare", forDevice(s, s.workers, compare)});
    router.add({"GET", "/v1/cells", forDevice(s, s.workers, cellStates)});
    router.add({"GET", "/v1/records/{id}/history", forDevice(s, s.workers, history)});
    router.add({"GET", "/v1/held", forDevice(s, s.workers, heldChanges)});
    router.live(
        "/v1/live",
        [s](const Request& request, std::shared_ptr<http::LiveSession> session) {
            return openLive(s, request, std::move(session));
        },
        [&workers = s.workers](std::function<void()> work) { workers.run(std::move(work)); });
}

}  // namespace ayumi::api
