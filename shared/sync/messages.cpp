// Enrolment, sign-in, history, live and problems; the batch and the page are in exchange_text.cpp.
#include "shared/sync/messages.h"

#include <array>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/contexts.h"
#include "shared/sync/message_reader.h"

namespace ayumi::sync {

namespace {

Json enrolMembers(const EnrolRequest& request) {
    return {{"invitation", request.invitation},
            {"public", toBase64Url(request.publicKey)},
            {"protection", nameOf(request.protection)}};
}

}  // namespace

std::string pinsMark(const std::vector<std::string>& pins) {
    std::string all;
    for (const auto& pin : pins) all += pin;
    return toHex(sha256(all)).substr(0, 16);
}

std::string enrolProofInput(const EnrolRequest& request) {
    return std::string(kEnrolContext) + canonical(enrolMembers(request));
}

std::string write(const EnrolRequest& request) {
    Json object = enrolMembers(request);
    object["proof"] = toBase64Url(request.proof);
    return canonical(object);
}

Result<EnrolRequest> readEnrolRequest(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    EnrolRequest request;
    request.invitation = in.text("invitation");
    request.publicKey = in.bytes("public", 32);
    const auto protection = readProtection(in.text("protection"));
    in.check(protection.ok(), "protection");
    if (protection) request.protection = *protection;
    request.proof = in.bytes("proof", 64);
    if (!in.ok()) return in.error();
    return request;
}

std::string write(const EnrolResponse& response) {
    return canonical({{"agency", response.agency},
                      {"agency_name", response.agencyName},
                      {"device", response.device},
                      {"device_name", response.deviceName},
                      {"use", nameOf(response.use)},
                      {"token", response.token},
                      {"certificate", response.certificate},
                      {"agency_key", toBase64Url(response.agencyKey)},
                      {"sealing_key", toBase64Url(response.sealingKey)},
                      {"recovery_key", toBase64Url(response.recoveryKey)},
                      {"pins", pinsJson(response.pins)},
                      {"time", formatMoment(response.timeMs)}});
}

Result<EnrolResponse> readEnrolResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    EnrolResponse response;
    response.agency = in.id("agency");
    response.agencyName = in.text("agency_name");
    response.device = in.id("device");
    response.deviceName = in.text("device_name");
    const auto use = readDeviceUse(in.text("use"));
    in.check(use.ok(), "use");
    if (use) response.use = *use;
    response.token = in.text("token");
    response.certificate = in.object("certificate");
    response.agencyKey = in.bytes("agency_key", 32);
    response.sealingKey = in.bytes("sealing_key", 32);
    response.recoveryKey = in.bytes("recovery_key", 32);
    response.pins = in.pins("pins");
    response.timeMs = in.moment("time");
    if (!in.ok()) return in.error();
    return response;
}

std::string write(const CertificatesRequest& request) {
    Json object{{"certificates", request.certificates}};
    if (request.head) object["head"] = headJson(*request.head);
    return canonical(object);
}

std::string write(const CertificatesResponse& response) {
    Json object = Json::object();
    if (response.head) object["head"] = headJson(*response.head);
    return canonical(object);
}

Result<CertificatesRequest> readCertificatesRequest(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    CertificatesRequest request{in.list("certificates"), in.headIfThere("head")};
    if (!in.ok()) return in.error();
    return request;
}

Result<CertificatesResponse> readCertificatesResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    CertificatesResponse response{in.headIfThere("head")};
    if (!in.ok()) return in.error();
    return response;
}

std::string write(const SignInRequest& request) {
    Json object{{"secret", request.secret},
                {"key", request.key},
                {"public", toBase64Url(request.publicKey)}};
    if (!request.login.empty()) object["login"] = request.login;
    if (!request.person.empty()) object["person"] = request.person;
    if (request.head) object["head"] = headJson(*request.head);
    return canonical(object);
}

Result<SignInRequest> readSignInRequest(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    SignInRequest request;
    request.login = in.textOrEmpty("login");
    request.person = in.textOrEmpty("person");
    in.check(request.login.empty() != request.person.empty(), "login");
    in.check(request.login.find('\0') == std::string::npos, "login");
    in.check(request.person.find('\0') == std::string::npos, "person");
    request.secret = in.text("secret");
    request.key = in.id("key");
    request.publicKey = in.bytes("public", 32);
    request.head = in.headIfThere("head");
    if (!in.ok()) return in.error();
    return request;
}

std::string write(const SignInResponse& response) {
    Json object{{"person", response.person},
                {"role", response.role},
                {"name", response.name},
                {"certificate", response.certificate},
                {"time", formatMoment(response.timeMs)}};
    if (response.head) object["head"] = headJson(*response.head);
    return canonical(object);
}

Result<SignInResponse> readSignInResponse(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    SignInResponse response{in.id("person"), in.text("role"), in.text("name"),
                            in.object("certificate"), in.moment("time")};
    response.head = in.headIfThere("head");
    if (!in.ok()) return in.error();
    return response;
}

std::string writeLive(const Head& head) { return canonical({{"head", headJson(head)}}); }

Result<Head> readLive(std::string_view text) {
    const auto object = parseMessage(text);
    if (!object) return object.error();
    MessageReader in(*object);
    auto head = in.head("head");
    if (!in.ok()) return in.error();
    return head;
}

Problem readProblem(int status, std::string_view text) {
    const Problem unknown{status, {"http_" + std::to_string(status), {}}};
    const auto object = parseJson(text, kMaxMessageDepth);
    if (!object || !object->is_object()) return unknown;
    const auto code = object->find("code");
    if (code == object->end() || !code->is_string()) return unknown;
    Problem problem{status, {code->get<std::string>(), {}}};
    const auto args = object->find("args");
    if (args == object->end() || !args->is_object()) return problem;
    for (const auto& [name, value] : args->items()) {
        if (value.is_string()) problem.error.args[name] = value.get<std::string>();
    }
    return problem;
}

}  // namespace ayumi::sync
