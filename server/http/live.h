// The live channel (GET /v1/live) as the API sees it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "server/http/message.h"

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

// What is decided about a live request before the upgrade: a channel, or the answer that refuses
// it.
using LiveAnswer = std::variant<std::unique_ptr<LiveSubscription>, Response>;
// One that throws answers 500.
using LiveHandler = std::function<LiveAnswer(const Request&, std::shared_ptr<LiveSession>)>;

// Runs work now or on another thread; never drops it.
using RunOn = std::function<void(std::function<void()>)>;

}  // namespace ayumi::http
