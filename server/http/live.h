// The live channel (GET /v1/live) as the API sees it.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "server/http/message.h"
#include "shared/base/result.h"

namespace ayumi::http {

// One open WebSocket. Thread-safe; calls after the peer left do nothing.
class LiveSession {
public:
    virtual ~LiveSession() = default;
    virtual void send(std::string text) = 0;  // later texts may replace ones not yet sent
    virtual void close() = 0;
};

// Owns what an accepted channel needs for as long as it is open; destroyed when it closes.
class LiveSubscription {
public:
    virtual ~LiveSubscription() = default;
};

// Decides about a live request before the upgrade. An error of code "unauthorized" answers 401,
// "storage_unavailable" 503, any other 403, with the code; one that throws 500.
using LiveHandler = std::function<Result<std::unique_ptr<LiveSubscription>>(
    const Request&, std::shared_ptr<LiveSession>)>;

// Runs work now or on another thread; never drops it.
using RunOn = std::function<void(std::function<void()>)>;

}  // namespace ayumi::http
