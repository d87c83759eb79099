// A TLS server that does exactly what a test says, bytes and all, and remembers what it was sent.
// Blocking, one thread per connection; over OpenSSL, so that Qt does not test itself.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <openssl/ssl.h>

#include "tests/mobile/net/certificates.h"

namespace ayumi::net::test {

struct RawRequest {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  // names in lower case
    std::string body;                            // as sent
};

class RawServer;

// One connection, after its handshake. Every call ends at once when the server stops.
class RawPeer {
public:
    RawPeer(RawServer& server, SSL* tls) : m_server(server), m_tls(tls) {}

    std::optional<RawRequest> readRequest();  // nothing at the end of the connection
    bool read(std::string& into, std::size_t bytes);
    bool write(std::string_view bytes);
    void waitForEnd();  // takes what comes, answers nothing

private:
    bool readMore();

    RawServer& m_server;
    SSL* m_tls;
    std::string m_buffer;
};

class RawServer {
public:
    using Handler = std::function<void(RawPeer&)>;  // the connection ends when it returns

    RawServer(const Identity& identity, Handler handler, int port = 0, int maxTls = TLS1_3_VERSION);
    ~RawServer() { stop(); }

    int port() const { return m_port; }
    int connections() const;
    int handshakes() const { return m_handshakes; }
    std::string received() const;  // everything that any connection was sent after its handshake
    // Until every client has hung up and every handler has read to the end; false after a minute.
    bool waitForEnds();
    void stop();

private:
    friend class RawPeer;

    void accept();
    void serve(int socket);
    void note(std::string_view bytes);

    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> m_context;
    Handler m_handler;
    int m_listening = -1;
    int m_port = 0;
    std::atomic<int> m_handshakes = 0;
    mutable std::mutex m_mutex;  // guards the rest
    std::condition_variable m_ended;
    bool m_stopped = false;
    std::size_t m_ends = 0;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::string m_received;
    std::thread m_accepting;
};

// The text of an HTTP/1.1 answer with Content-Length; more headers each end with CR LF.
std::string answerText(int status, std::string_view body, std::string_view moreHeaders = "");

// Answers every request of every connection with what `answer` makes of it.
RawServer::Handler answering(std::function<std::string(const RawRequest&)> answer);

}  // namespace ayumi::net::test
