// What the rest of the server sees of HTTP. Beast stays inside server/http/*.cpp.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace ayumi::http {

struct Request {
    std::string method;                        // "GET", "POST"
    std::string path;                          // "/v1/changes", without the query
    std::map<std::string, std::string> query;  // decoded; the last of repeated names wins
                                               // and a path's "{name}" over all of them
    std::string bearer;                        // the token of "Authorization: Bearer ...", or empty
    std::string body;                          // unpacked, within the limits of limits.h
    std::string peer;    // address, for throttling; never logged with a person
    bool admin = false;  // came over the local admin socket
};

struct Response {
    int status = 200;
    std::string body;  // JSON unless contentType says otherwise
    std::string contentType = "application/json";
    std::optional<int> retryAfterS;
    std::string allow = {};  // the methods there are, with 405
};

// Called exactly once, from any thread.
using Reply = std::function<void(Response)>;

// RFC 9457: {"args":{...},"code":code,"status":status,"type":"about:blank"}; the sentence for
// people is made by whoever shows it.
Response problem(int status, const std::string& code,
                 const std::map<std::string, std::string>& args = {});

}  // namespace ayumi::http
