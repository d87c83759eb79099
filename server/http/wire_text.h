// The text of requests and answers that Beast's parser leaves to us. Plain functions.
#pragma once

#include <string>
#include <string_view>

#include "server/http/limits.h"
#include "server/http/message.h"

namespace ayumi::http {

// Fills path and query. False: not of the form "/path?name=value&...", with a broken %-escape, or
// with what is no text: bytes that are not UTF-8, U+0000.
// A '+' stays a plus: clients send RFC 3986, not forms.
bool readTarget(std::string_view target, Request& request);

// The token of "Bearer <token>", or empty.
std::string bearerOf(std::string_view authorization);

// Whether an Accept-Encoding allows gzip: named, or "*", and not with q=0.
bool acceptsGzip(std::string_view acceptEncoding);

struct AnswerForm {
    bool gzipAllowed = false;
    bool close = false;     // says "Connection: close"
    bool headOnly = false;  // to a HEAD
};

// The whole answer as sent.
std::string answerText(Response response, const AnswerForm& form, const Limits& limits);

}  // namespace ayumi::http
