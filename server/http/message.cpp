#include "server/http/message.h"

#include "shared/base/json.h"

namespace ayumi::http {

Response problem(int status, const std::string& code,
                 const std::map<std::string, std::string>& args) {
    Json document = {{"type", "about:blank"}, {"status", status}, {"code", code}};
    document["args"] = Json::object();
    for (const auto& [name, value] : args) {
        // An argument may echo what a client sent; an answer is always UTF-8.
        document["args"][name] = isUtf8(value) ? value : std::string("?");
    }
    Response response;
    response.status = status;
    response.body = canonical(document);
    response.contentType = "application/problem+json";
    return response;
}

}  // namespace ayumi::http
