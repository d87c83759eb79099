// The bytes on the admin socket; see admin_socket.h. Plain functions, private to server/http.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "shared/base/result.h"

namespace ayumi::http {

inline constexpr std::size_t kFrameHeaderBytes = 4;

// Header and text. Texts are within kMaxAdminFrameBytes, or the other side hangs up.
std::string frameOf(std::string_view text);
std::size_t frameSize(std::string_view header);  // of the text that follows

std::string requestText(const Request& request);
std::string responseText(const Response& response);

// Code "malformed_request"; sets Request::admin.
Result<Request> parseRequestText(std::string_view text);
// Code "malformed_answer".
Result<Response> parseResponseText(std::string_view text);

}  // namespace ayumi::http
