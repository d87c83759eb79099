// The time limit of one step of a connection.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <boost/asio/steady_timer.hpp>

#include "server/http/asio_types.h"

namespace ayumi::http {

// Calls `cancel` when the time is over, and again every few milliseconds until disarmed: a cancel
// that falls between two reads of one step finds nothing to cancel. Belongs to one strand.
class Deadline {
public:
    Deadline(const asio::any_io_executor& strand, std::function<void()> cancel);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    void arm(std::chrono::milliseconds time);  // replaces what was armed
    void disarm();
    bool expired() const;  // since the last arm()

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace ayumi::http
