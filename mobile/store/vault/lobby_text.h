// The private part of the lobby as JSON; only lobby.cpp needs it.
#pragma once

#include <string>
#include <string_view>

#include "mobile/store/vault/lobby.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi::store {

std::string writeLobbyText(const Lobby& lobby, TimeMs monotonicMs);

// Fills everything but what stands in the clear part. Code "lobby_damaged".
Result<Lobby> readLobbyText(std::string_view text, TimeMs monotonicMs);

}  // namespace ayumi::store
