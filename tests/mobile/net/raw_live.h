// The server's half of a WebSocket, as far as the live channel needs it.
#pragma once

#include <string>
#include <string_view>

#include "tests/mobile/net/raw_server.h"

namespace ayumi::net::test {

// Answers the handshake; false when the connection ended before.
bool acceptLive(RawPeer& peer, std::string* bearer = nullptr);

bool sendText(RawPeer& peer, std::string_view text);

// Answers so many pings; false when the connection ended before.
bool answerPings(RawPeer& peer, int count);

}  // namespace ayumi::net::test
