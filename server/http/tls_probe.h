// Who listens at a port of this machine: the doctor's handshake. Blocking, at most a few seconds.
#pragma once

#include <optional>
#include <string>

#include "shared/base/bytes.h"
#include "shared/base/clock.h"

namespace ayumi::http {

struct Probed {
    bool listening = false;
    Bytes rootPin;  // of the last certificate shown; empty: it is no TLS, or shows none
    TimeMs leafEndMs = 0;
};

// `address`: as HttpServer::Config has it; "any" addresses are asked on loopback.
Probed probeTls(const std::string& address, int port);

}  // namespace ayumi::http
