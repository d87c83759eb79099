// One network connection, from the TLS handshake to its end.
#pragma once

#include <memory>

#include "server/http/asio_types.h"
#include "server/http/server_context.h"

namespace ayumi::http {

// Serves the connection on the socket's executor, which must be a strand. Over a connection limit
// it is closed before any TLS work is done for it.
void startSession(tcp::socket socket, std::shared_ptr<ServerContext> context);

}  // namespace ayumi::http
