#include "server/http/tls_probe.h"

#include <netdb.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <memory>

#include "server/http/certificates.h"
#include "server/http/local_socket.h"
#include "server/http/release.h"

namespace ayumi::http {
namespace {

constexpr int kPatienceS = 5;

std::string reachable(const std::string& address) {
    if (address == "0.0.0.0") return "127.0.0.1";
    return address == "::" ? "::1" : address;
}

// Not valid if nobody listens.
OwnedHandle connectTo(const std::string& address, int port) {
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) {
        return OwnedHandle();
    }
    const std::unique_ptr<addrinfo, Release<::freeaddrinfo>> owned(found);
    OwnedHandle handle(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval wait{kPatienceS, 0};
    ::setsockopt(handle.get(), SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    ::setsockopt(handle.get(), SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
    if (::connect(handle.get(), found->ai_addr, found->ai_addrlen) != 0) return OwnedHandle();
    return handle;
}

std::string pemOf(X509* certificate) {
    const std::unique_ptr<BIO, Release<BIO_free>> memory(BIO_new(BIO_s_mem()));
    if (!memory || PEM_write_bio_X509(memory.get(), certificate) != 1) return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

}  // namespace

Probed probeTls(const std::string& address, int port) {
    Probed probed;
    const OwnedHandle handle = connectTo(reachable(address), port);
    probed.listening = handle.valid();
    if (!probed.listening) return probed;
    const std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>> context(SSL_CTX_new(TLS_client_method()));
    // Nothing is trusted here: whose certificate it is, is the question.
    const std::unique_ptr<SSL, Release<SSL_free>> tls(context ? SSL_new(context.get()) : nullptr);
    if (!tls || SSL_set_fd(tls.get(), handle.get()) != 1 || SSL_connect(tls.get()) != 1) {
        return probed;
    }
    STACK_OF(X509)* chain = SSL_get_peer_cert_chain(tls.get());
    if (chain == nullptr || sk_X509_num(chain) == 0) return probed;
    const auto pin = certificatePin(pemOf(sk_X509_value(chain, sk_X509_num(chain) - 1)));
    const auto end = certificateEnd(pemOf(sk_X509_value(chain, 0)));
    if (pin) probed.rootPin = *pin;
    if (end) probed.leafEndMs = *end;
    return probed;
}

}  // namespace ayumi::http
