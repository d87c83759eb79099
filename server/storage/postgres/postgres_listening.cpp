#include "server/storage/postgres/postgres_listening.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

#include "server/storage/postgres/postgres_connection.h"

namespace ayumi::storage {

namespace {

constexpr int kAgainAfterMs = 1'000;
// Keepalives find a connection that is dead; this only finds one that died unheard.
constexpr int kLookAfterMs = 30'000;

struct Closer {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, Closer>;

Connection connectTo(const std::string& text) {
    const char* names[] = {"connect_timeout", "client_encoding",  "application_name",
                           "keepalives_idle", "tcp_user_timeout", "dbname",
                           nullptr};
    const char* values[] = {"5", "UTF8", "ayumi", "10", "20000", text.c_str(), nullptr};
    Connection connection(PQconnectdbParams(names, values, 1));
    ignoreNotices(connection.get());
    return connection;
}

bool run(PGconn* connection, const char* sql) {
    PGresult* result = PQexec(connection, sql);
    const auto status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

}  // namespace

PostgresListening::PostgresListening(std::string connection, Announced each)
    : m_connection(std::move(connection)),
      m_each(std::move(each)),
      m_stop(::eventfd(0, EFD_CLOEXEC)),
      m_thread([this] { run(); }) {}

PostgresListening::~PostgresListening() {
    const std::uint64_t one = 1;
    // An eventfd takes a small number always; the thread ends with its next look otherwise.
    if (::write(m_stop, &one, sizeof one) != sizeof one) ::eventfd_write(m_stop, one);
    m_thread.join();
    ::close(m_stop);
}

bool PostgresListening::waitFor(int file, int ms) {
    std::array<pollfd, 2> both{pollfd{m_stop, POLLIN, 0}, pollfd{file, POLLIN, 0}};
    ::poll(both.data(), file < 0 ? 1 : 2, ms);
    return both[0].revents == 0 && both[1].revents != 0;
}

void PostgresListening::run() {
    pollfd stop{m_stop, POLLIN, 0};
    while (::poll(&stop, 1, 0) == 0) {
        listenOnce();
        waitFor(-1, kAgainAfterMs);
    }
}

void PostgresListening::listenOnce() {
    const Connection connection = connectTo(m_connection);
    if (PQstatus(connection.get()) != CONNECTION_OK) return;
    if (!storage::run(connection.get(), "LISTEN ayumi")) return;
    if (!m_each(std::nullopt)) return;  // what was committed before is told to nobody else
    pollfd stop{m_stop, POLLIN, 0};
    while (::poll(&stop, 1, 0) == 0) {
        const bool came = waitFor(PQsocket(connection.get()), kLookAfterMs);
        if (!came && !storage::run(connection.get(), "SELECT 1")) return;
        if (came && PQconsumeInput(connection.get()) == 0) return;
        while (PGnotify* told = PQnotifies(connection.get())) {
            const std::string text = told->extra;
            PQfreemem(told);
            if (!m_each(text)) return;
        }
    }
}

}  // namespace ayumi::storage
