#include "server/http/tls_context.h"

#include <stdexcept>

#include <boost/asio/buffer.hpp>

namespace ayumi::http {
namespace {

void requireTls(bool done) {
    if (!done) throw std::runtime_error("OpenSSL refused a TLS setting");
}

}  // namespace

std::shared_ptr<boost::asio::ssl::context> makeTlsContext(const TlsLeaf& leaf) {
    namespace ssl = boost::asio::ssl;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX* const raw = context->native_handle();
    requireTls(SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) == 1);
    // TLS 1.2 with forward secrecy and authenticated encryption only; 1.3 has nothing else.
    requireTls(SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1);
    // No resumption: a resumed session need not carry the chain again, and with it the pin that a
    // client checks on every connection. A handshake with P-256 costs well under a millisecond.
    SSL_CTX_set_options(raw, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    requireTls(SSL_CTX_set_num_tickets(raw, 0) == 1);
    // Hundreds of tablets stay connected and idle; 34 KiB each for nothing.
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);

    context->use_certificate_chain(boost::asio::buffer(leaf.chainPem));
    const std::string_view key = leaf.keyPem.view();
    context->use_private_key(boost::asio::buffer(key.data(), key.size()), ssl::context::pem);
    return context;
}

}  // namespace ayumi::http
