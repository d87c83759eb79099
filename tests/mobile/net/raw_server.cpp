#include "tests/mobile/net/raw_server.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ayumi::net::test {

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

bool RawPeer::readMore() {
    char bytes[16'384];
    const int got = SSL_read(m_tls, bytes, sizeof bytes);
    if (got <= 0) return false;
    m_server.note({bytes, static_cast<std::size_t>(got)});
    m_buffer.append(bytes, static_cast<std::size_t>(got));
    return true;
}

bool RawPeer::read(std::string& into, std::size_t bytes) {
    while (m_buffer.size() < bytes) {
        if (!readMore()) return false;
    }
    into = m_buffer.substr(0, bytes);
    m_buffer.erase(0, bytes);
    return true;
}

std::optional<RawRequest> RawPeer::readRequest() {
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!readMore()) return std::nullopt;
    }
    std::string head;
    read(head, end + 4);
    RawRequest request;
    request.method = head.substr(0, head.find(' '));
    const std::size_t target = request.method.size() + 1;
    request.target = head.substr(target, head.find(' ', target) - target);
    for (std::size_t line = head.find("\r\n") + 2; line < end; line = head.find("\r\n", line) + 2) {
        const std::size_t colon = head.find(": ", line);
        request.headers[lower(head.substr(line, colon - line))] =
            head.substr(colon + 2, head.find("\r\n", line) - colon - 2);
    }
    const auto length = request.headers.find("content-length");
    if (length != request.headers.end() && !read(request.body, std::stoul(length->second))) {
        return std::nullopt;
    }
    return request;
}

bool RawPeer::write(std::string_view bytes) {
    return SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

void RawPeer::waitForEnd() {
    while (readMore()) m_buffer.clear();
}

RawServer::RawServer(const Identity& identity, Handler handler, int port, int maxTls)
    : m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free), m_handler(std::move(handler)) {
    SSL_CTX_set_max_proto_version(m_context.get(), maxTls);
    SSL_CTX_use_certificate(m_context.get(), identity.leaf.get());
    SSL_CTX_use_PrivateKey(m_context.get(), identity.key.get());
    if (identity.above) SSL_CTX_add1_chain_cert(m_context.get(), identity.above.get());

    m_listening = socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (bind(m_listening, plain, size) != 0 || listen(m_listening, 64) != 0 ||
        getsockname(m_listening, plain, &size) != 0) {
        throw std::runtime_error("cannot listen");
    }
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

void RawServer::accept() {
    while (true) {
        const int socket = ::accept(m_listening, nullptr, nullptr);
        if (socket < 0) return;
        const std::lock_guard lock(m_mutex);
        if (m_stopped) {
            ::close(socket);
            return;
        }
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void RawServer::serve(int socket) {
    SSL* tls = SSL_new(m_context.get());
    SSL_set_fd(tls, socket);
    if (SSL_accept(tls) == 1) {
        ++m_handshakes;
        RawPeer peer(*this, tls);
        m_handler(peer);
        SSL_shutdown(tls);
    }
    SSL_free(tls);
    ::shutdown(socket, SHUT_RDWR);  // closed in stop(), so that no number is used twice
    const std::lock_guard lock(m_mutex);
    ++m_ends;
    m_ended.notify_all();
}

bool RawServer::waitForEnds() {
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, std::chrono::minutes(1),
                            [this] { return m_ends > 0 && m_ends == m_sockets.size(); });
}

int RawServer::connections() const {
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_sockets.size());
}

void RawServer::note(std::string_view bytes) {
    const std::lock_guard lock(m_mutex);
    m_received += bytes;
}

std::string RawServer::received() const {
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void RawServer::stop() {
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_stopped, true)) return;
        for (const int socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
    }
    ::shutdown(m_listening, SHUT_RDWR);
    m_accepting.join();
    ::close(m_listening);
    for (std::thread& thread : m_threads) thread.join();
    for (const int socket : m_sockets) ::close(socket);
}

std::string answerText(int status, std::string_view body, std::string_view moreHeaders) {
    return "HTTP/1.1 " + std::to_string(status) +
           " Text\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           std::string(moreHeaders) + "\r\n" + std::string(body);
}

RawServer::Handler answering(std::function<std::string(const RawRequest&)> answer) {
    return [answer = std::move(answer)](RawPeer& peer) {
        while (const auto request = peer.readRequest()) {
            if (!peer.write(answer(*request))) return;
        }
    };
}

}  // namespace ayumi::net::test
