#include "tests/support/tls_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <utility>

namespace ayumi::test {
namespace {

constexpr int kWaitS = 30;

int connectTcp(int port) {
    std::signal(SIGPIPE, SIG_IGN);  // writing to a closed connection is an outcome here
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval wait{kWaitS, 0};
    ::setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    ::setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(handle);
        throw std::runtime_error("nobody listens on port " + std::to_string(port));
    }
    return handle;
}

[[noreturn]] void giveUp() { throw std::runtime_error("the server let us wait for 30 s"); }

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

void readField(const std::string& line, Answer& answer) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) return;
    const auto value = line.find_first_not_of(' ', colon + 1);
    answer.fields[lower(line.substr(0, colon))] =
        value == std::string::npos ? "" : line.substr(value);
}

}  // namespace

struct TlsClient::Tls {
    SSL_CTX* context = nullptr;
    SSL* connection = nullptr;

    ~Tls() {
        SSL_free(connection);
        SSL_CTX_free(context);
    }
};

TlsClient::TlsClient(int port, int version)
    : m_tls(std::make_unique<Tls>()), m_socket(connectTcp(port)) {
    m_tls->context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(m_tls->context, version);
    SSL_CTX_set_max_proto_version(m_tls->context, version);
    // Level 0 lets this side offer what is outdated; refusing it is the server's part.
    SSL_CTX_set_cipher_list(m_tls->context, "ALL:@SECLEVEL=0");
    m_tls->connection = SSL_new(m_tls->context);
    SSL_set_fd(m_tls->connection, m_socket);
    if (SSL_connect(m_tls->connection) != 1) {
        ERR_clear_error();
        m_tls.reset();
    }
}

TlsClient::~TlsClient() { cut(); }

void TlsClient::cut() {
    if (m_socket >= 0) ::close(std::exchange(m_socket, -1));
}

void TlsClient::hangUp() { ::shutdown(m_socket, SHUT_RDWR); }

std::vector<std::string> TlsClient::chainPem() const {
    std::vector<std::string> chain;
    STACK_OF(X509)* certificates = SSL_get_peer_cert_chain(m_tls->connection);
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        BIO* memory = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(memory, sk_X509_value(certificates, i));
        char* data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        chain.emplace_back(data, static_cast<std::size_t>(size));
        BIO_free(memory);
    }
    return chain;
}

bool TlsClient::write(std::string_view bytes) {
    if (!m_tls) return false;
    ERR_clear_error();
    errno = 0;
    const int sent = SSL_write(m_tls->connection, bytes.data(), static_cast<int>(bytes.size()));
    if (sent <= 0 && errno == EAGAIN) giveUp();
    return sent == static_cast<int>(bytes.size());
}

bool TlsClient::renegotiate() {
    ERR_clear_error();
    if (SSL_renegotiate(m_tls->connection) != 1) return false;
    // What answers a refusal may be an alert or the end; only a handshake brings new keys.
    return SSL_do_handshake(m_tls->connection) == 1 &&
           SSL_renegotiate_pending(m_tls->connection) == 0;
}

bool TlsClient::fill() {
    if (!m_tls) return false;
    std::array<char, 16384> bytes;
    ERR_clear_error();
    errno = 0;
    const int count = SSL_read(m_tls->connection, bytes.data(), bytes.size());
    if (count > 0) m_buffer.append(bytes.data(), static_cast<std::size_t>(count));
    if (count <= 0 && errno == EAGAIN) giveUp();
    return count > 0;
}

std::string TlsClient::take(std::size_t count) {
    std::string front = m_buffer.substr(0, count);
    m_buffer.erase(0, count);
    return front;
}

Answer TlsClient::readAnswer(bool withBody) {
    std::size_t end = std::string::npos;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill()) return {};
    }
    std::string head = take(end + 4);
    Answer answer;
    answer.status = std::stoi(head.substr(head.find(' ') + 1));
    std::size_t at = head.find("\r\n") + 2;
    while (at < head.size()) {
        const auto stop = head.find("\r\n", at);
        readField(head.substr(at, stop - at), answer);
        at = stop + 2;
    }
    const auto length = answer.fields.find("content-length");
    if (!withBody || length == answer.fields.end()) return answer;
    const std::size_t size = std::stoul(length->second);
    while (m_buffer.size() < size) {
        if (!fill()) return {};
    }
    answer.body = take(size);
    return answer;
}

bool TlsClient::ended() {
    while (m_buffer.empty()) {
        if (!fill()) return true;
    }
    return false;
}

bool TlsClient::writeFrame(int opcode, std::string_view payload) {
    constexpr std::array<char, 4> kMask = {0x11, 0x22, 0x33, 0x44};
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    frame.append(kMask.data(), kMask.size());
    for (std::size_t i = 0; i < payload.size(); ++i) {
        frame += static_cast<char>(payload[i] ^ kMask[i % 4]);
    }
    return write(frame);
}

Frame TlsClient::readFrame() {
    while (m_buffer.size() < 2) {
        if (!fill()) return {};
    }
    // Servers do not mask, and this one sends nothing of 126 bytes or more.
    const auto size = static_cast<std::size_t>(m_buffer[1]);
    while (m_buffer.size() < 2 + size) {
        if (!fill()) return {};
    }
    Frame frame;
    frame.opcode = take(2)[0] & 0x0f;
    frame.payload = take(size);
    return frame;
}

TcpClient::TcpClient(int port) : m_socket(connectTcp(port)) {}

TcpClient::~TcpClient() { ::close(m_socket); }

bool TcpClient::write(std::string_view bytes) {
    return ::send(m_socket, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
}

std::string TcpClient::readToEnd() {
    std::string all;
    std::array<char, 4096> bytes;
    ssize_t count = 0;
    while ((count = ::recv(m_socket, bytes.data(), bytes.size(), 0)) > 0) {
        all.append(bytes.data(), static_cast<std::size_t>(count));
    }
    if (count < 0 && errno == EAGAIN) giveUp();
    return all;
}

std::string bearer(const std::string& token) {
    return token.empty() ? "" : "Authorization: Bearer " + token + "\r\n";
}

std::string liveRequest(const std::string& token) {
    return getRequest("/v1/live", bearer(token) +
                                      "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                      "Sec-WebSocket-Version: 13\r\n"
                                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
}

std::string getRequest(const std::string& target, const std::string& fields) {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

std::string postRequest(const std::string& target, std::string_view body,
                        const std::string& fields) {
    return "POST " + target +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + fields + "\r\n" + std::string(body);
}

}  // namespace ayumi::test
