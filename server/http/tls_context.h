// The server's TLS settings.
#pragma once

#include <memory>

#include <boost/asio/ssl/context.hpp>

#include "server/http/tls_root.h"

namespace ayumi::http {

std::shared_ptr<boost::asio::ssl::context> makeTlsContext(const TlsLeaf& leaf);

}  // namespace ayumi::http
