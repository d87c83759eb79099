// A QR code for the terminal, and what a tablet is given to enrol with.
#pragma once

#include <string>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/result.h"

namespace ayumi::server {

// Two modules a character, dark on light with its quiet zone, UTF-8. Code "qr_too_large".
Result<std::string> qrText(const std::string& payload);

// ayumi://HOST:PORT/enrol?agency=..&pin=..&pin=..&secret=..; pins: raw, 32 bytes each.
std::string invitationUrl(const std::string& host, int port, const std::string& agency,
                          const std::string& secret, const std::vector<Bytes>& pins);

// What is typed where no camera is: 16 characters of the first pin and the secret, grouped.
std::string invitationCode(const std::string& secret, const Bytes& pin);

}  // namespace ayumi::server
