// LISTEN on a connection and a thread of its own; what other processes announce with their commits.
#pragma once

#include <string>
#include <thread>

#include "server/storage/store.h"

namespace ayumi::storage {

// Owns its thread and connection; a lost connection is made again for as long as it takes.
class PostgresListening final : public Listening {
public:
    PostgresListening(std::string connection, Announced each);
    ~PostgresListening() override;
    PostgresListening(const PostgresListening&) = delete;
    PostgresListening& operator=(const PostgresListening&) = delete;

private:
    void run();
    void listenOnce();             // until the connection is lost or the end is near
    bool waitFor(int file, int ms);  // true: something is there; also false near the end

    const std::string m_connection;
    const Announced m_each;
    int m_stop;  // an eventfd, readable when it is time to end
    std::thread m_thread;
};

}  // namespace ayumi::storage
