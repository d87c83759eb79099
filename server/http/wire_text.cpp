#include "server/http/wire_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "shared/base/gzip.h"
#include "shared/base/json.h"

namespace ayumi::http {
namespace {

bool equalIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Takes the part before `separator` off the front.
std::string_view takePart(std::string_view& text, char separator) {
    const auto at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return part;
}

// What databases and answers can hold.
bool isText(std::string_view text) {
    return text.find('\0') == std::string_view::npos && isUtf8(text);
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percentDecoded(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        plain += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return plain;
}

bool isZeroQuality(std::string_view parameters) {
    while (!parameters.empty()) {
        std::string_view parameter = takePart(parameters, ';');
        const std::string_view name = trimmed(takePart(parameter, '='));
        if (!equalIgnoringCase(name, "q")) continue;
        return trimmed(parameter).find_first_not_of("0.") == std::string_view::npos;
    }
    return false;
}

std::string_view reasonOf(int status) {
    static constexpr std::array kReasons = {
        std::pair{200, "OK"},
        std::pair{201, "Created"},
        std::pair{204, "No Content"},
        std::pair{400, "Bad Request"},
        std::pair{401, "Unauthorized"},
        std::pair{403, "Forbidden"},
        std::pair{404, "Not Found"},
        std::pair{405, "Method Not Allowed"},
        std::pair{408, "Request Timeout"},
        std::pair{409, "Conflict"},
        std::pair{413, "Content Too Large"},
        std::pair{415, "Unsupported Media Type"},
        std::pair{422, "Unprocessable Content"},
        std::pair{426, "Upgrade Required"},
        std::pair{429, "Too Many Requests"},
        std::pair{431, "Request Header Fields Too Large"},
        std::pair{500, "Internal Server Error"},
        std::pair{503, "Service Unavailable"},
        std::pair{507, "Insufficient Storage"},
    };
    for (const auto& [known, reason] : kReasons) {
        if (known == status) return reason;
    }
    return "Status";
}

void addField(std::string& text, std::string_view name, std::string_view value) {
    text.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

bool readTarget(std::string_view target, Request& request) {
    if (target.empty() || target.front() != '/') return false;
    std::string_view query = target;
    request.path = takePart(query, '?');
    if (!isText(request.path)) return false;
    while (!query.empty()) {
        std::string_view value = takePart(query, '&');
        const auto name = percentDecoded(takePart(value, '='));
        const auto decoded = percentDecoded(value);
        if (!name || !decoded || !isText(*name) || !isText(*decoded)) return false;
        if (!name->empty()) request.query[*name] = *decoded;
    }
    return true;
}

std::string bearerOf(std::string_view authorization) {
    std::string_view token = trimmed(authorization);
    if (!equalIgnoringCase(takePart(token, ' '), "bearer")) return {};
    return std::string(trimmed(token));
}

bool acceptsGzip(std::string_view acceptEncoding) {
    bool any = false;
    while (!acceptEncoding.empty()) {
        std::string_view item = takePart(acceptEncoding, ',');
        const std::string_view coding = trimmed(takePart(item, ';'));
        if (equalIgnoringCase(coding, "gzip")) return !isZeroQuality(item);
        if (coding == "*") any = !isZeroQuality(item);
    }
    return any;
}

std::string answerText(Response response, const AnswerForm& form, const Limits& limits) {
    const bool packed = form.gzipAllowed && response.body.size() >= limits.gzipAnswersFrom;
    if (packed) response.body = gzip(response.body);

    std::string text = "HTTP/1.1 " + std::to_string(response.status) + " ";
    text.append(reasonOf(response.status)).append("\r\n");
    if (!response.body.empty()) addField(text, "Content-Type", response.contentType);
    if (packed) addField(text, "Content-Encoding", "gzip");
    // 204 carries no length at all (RFC 9110, 8.6).
    if (response.status != 204) {
        addField(text, "Content-Length", std::to_string(response.body.size()));
    }
    if (!response.allow.empty()) addField(text, "Allow", response.allow);
    if (response.retryAfterS) addField(text, "Retry-After", std::to_string(*response.retryAfterS));
    if (response.status == 401) addField(text, "WWW-Authenticate", "Bearer");
    if (response.status == 426) {
        addField(text, "Upgrade", "websocket");
        addField(text, "Connection", form.close ? "upgrade, close" : "upgrade");
    } else if (form.close) {
        addField(text, "Connection", "close");
    }
    text += "\r\n";
    if (!form.headOnly && response.status != 204) text += response.body;
    return text;
}

}  // namespace ayumi::http
