// A plain blocking TLS client for tests of the server: what it sends is exactly what the test says,
// so that hostile requests can be formed. It trusts every certificate and shows the chain.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ayumi::test {

struct Answer {
    int status = 0;                             // 0: the connection ended before a whole answer
    std::map<std::string, std::string> fields;  // names in lower case
    std::string body;                           // as sent, maybe gzipped
};

struct Frame {
    int opcode = -1;  // 1 text, 8 close, 9 ping, 10 pong; -1: the connection ended
    std::string payload;
};

// Not thread-safe. Every wait ends after 30 s with std::runtime_error.
class TlsClient {
public:
    // 0x0302 is TLS 1.1, 0x0303 TLS 1.2, 0x0304 TLS 1.3.
    static constexpr int kNewest = 0x0304;

    explicit TlsClient(int port, int version = kNewest);  // exactly this version
    ~TlsClient();
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    bool connected() const { return m_tls != nullptr; }  // whether the handshake succeeded
    std::vector<std::string> chainPem() const;           // leaf first

    bool write(std::string_view bytes);  // false: the peer has closed
    Answer readAnswer(bool withBody = true);
    Answer ask(std::string_view request) { return write(request), readAnswer(); }
    bool ended();  // reads until the peer closes; false if bytes came before that

    bool writeFrame(int opcode, std::string_view payload);  // masked, as clients must
    Frame readFrame();

    // Asks for other keys on the same connection, as TLS 1.2 could; false: it was refused.
    bool renegotiate();

    void cut();     // closes the TCP connection without a word
    void hangUp();  // ends what another thread waits for here; callable from any

    int handle() const { return m_socket; }                // to poll
    bool holdsBytes() const { return !m_buffer.empty(); }  // read already, and not taken yet

private:
    bool fill();  // more bytes into m_buffer
    std::string take(std::size_t count);

    struct Tls;
    std::unique_ptr<Tls> m_tls;
    int m_socket = -1;
    std::string m_buffer;
};

// A TCP connection to the port on this machine, without TLS.
class TcpClient {
public:
    explicit TcpClient(int port);
    ~TcpClient();
    TcpClient(const TcpClient&) = delete;
    TcpClient& operator=(const TcpClient&) = delete;

    bool write(std::string_view bytes);
    std::string readToEnd();  // until the peer closes, at most 30 s
    int handle() const { return m_socket; }

private:
    int m_socket = -1;
};

std::string getRequest(const std::string& target, const std::string& fields = {});
std::string bearer(const std::string& token);       // a header field; nothing for an empty one
std::string liveRequest(const std::string& token);  // opens the live channel; answered with 101
std::string postRequest(const std::string& target, std::string_view body,
                        const std::string& fields = {});

}  // namespace ayumi::test
