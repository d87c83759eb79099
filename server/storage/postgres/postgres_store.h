// The central database on PostgreSQL: several server processes may share it.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "server/storage/factory.h"
#include "server/storage/page_counts.h"
#include "server/storage/postgres/postgres_connection.h"
#include "server/storage/seen_times.h"

namespace ayumi::storage {

class PostgresStore final : public Store {
public:
    static Result<std::unique_ptr<Store>> open(const PostgresConfig& config,
                                               const records::KindTable& kinds, Opening opening);

    std::unique_ptr<Reader> read(const std::string& agency) override;
    std::unique_ptr<Writer> write(const std::string& agency) override;
    std::vector<std::string> agencies() override;
    void noteSeen(const std::string& agency, const std::string& device, TimeMs now) override;
    std::unique_ptr<Listening> listen(Announced each) override;
    std::vector<Error> concerns() override;

private:
    explicit PostgresStore(PostgresConfig config) : m_config(std::move(config)) {}

    std::unique_ptr<Session> session(const char* begin, std::string_view agency);
    std::unique_ptr<PostgresConnection> take();
    void giveBack(std::unique_ptr<PostgresConnection> connection);

    const PostgresConfig m_config;
    PageCounts m_counts;
    SeenTimes m_seen;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
    int m_taken = 0;
};

}  // namespace ayumi::storage
