#include "server/http/admin_frame.h"

#include "shared/base/json.h"

namespace ayumi::http {
namespace {

std::optional<std::string> textMember(const Json& object, const char* name) {
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string()) return std::nullopt;
    return member->get<std::string>();
}

}  // namespace

std::string frameOf(std::string_view text) {
    std::string frame;
    for (int shift = 24; shift >= 0; shift -= 8) {
        frame += static_cast<char>((text.size() >> shift) & 0xff);
    }
    return frame.append(text);
}

std::size_t frameSize(std::string_view header) {
    std::size_t size = 0;
    for (const char byte : header) size = (size << 8) | static_cast<unsigned char>(byte);
    return size;
}

std::string requestText(const Request& request) {
    const Json query(request.query);
    return canonical({{"method", request.method},
                      {"path", request.path},
                      {"query", query.is_object() ? query : Json::object()},
                      {"body", request.body}});
}

std::string responseText(const Response& response) {
    return canonical({{"status", response.status}, {"body", response.body}});
}

Result<Request> parseRequestText(std::string_view text) {
    const Error malformed{"malformed_request", {}};
    const auto document = parseJson(text);
    if (!document || !document->is_object()) return malformed;
    const auto method = textMember(*document, "method");
    const auto path = textMember(*document, "path");
    const auto body = textMember(*document, "body");
    const auto query = document->find("query");
    if (!method || !path || !body) return malformed;
    if (query == document->end() || !query->is_object()) return malformed;
    Request request;
    for (const auto& [name, value] : query->items()) {
        if (!value.is_string()) return malformed;
        request.query[name] = value.get<std::string>();
    }
    request.method = *method;
    request.path = *path;
    request.body = *body;
    request.admin = true;
    return request;
}

Result<Response> parseResponseText(std::string_view text) {
    const Error malformed{"malformed_answer", {}};
    const auto document = parseJson(text);
    if (!document || !document->is_object()) return malformed;
    const auto status = document->find("status");
    const auto body = textMember(*document, "body");
    if (status == document->end() || !status->is_number_integer() || !body) return malformed;
    if (*status < 100 || *status > 999) return malformed;
    Response response;
    response.status = status->get<int>();
    response.body = *body;
    return response;
}

}  // namespace ayumi::http
