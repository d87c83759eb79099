// The OpenSSL side of tls_root.h. Private to server/http.
#pragma once

#include <string>

#include "server/http/tls_root.h"

namespace ayumi::http {

// These throw std::runtime_error if OpenSSL fails, which is no expected outcome.
TlsRoot makeRootCertificate(const std::string& commonName, TimeMs nowMs);
bool keyFits(const TlsRoot& root);  // false also if either cannot be read

}  // namespace ayumi::http
