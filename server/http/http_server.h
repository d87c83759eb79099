// The network side: HTTPS and the live channel on one port.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "server/http/limits.h"
#include "server/http/router.h"
#include "server/http/tls_root.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"

namespace ayumi::http {

class HttpServer {
public:
    struct Config {
        std::string address = "0.0.0.0";  // an IP address; "::" is both IPv6 and IPv4
        int port = 8443;                  // 0: any free one, see port()
        int threads = 1;                  // I/O threads; handlers must not block them
        TlsRoot root;
        std::vector<std::string> names;  // host names and addresses for the leaf
        Limits limits;
        // How often somebody looks whether the leaf is due.
        std::chrono::milliseconds leafLook = std::chrono::minutes(60);
    };

    struct Load {
        std::size_t connections = 0;
        std::size_t requestsInFlight = 0;
        std::size_t liveChannels = 0;
    };

    // Listens when it returns. `router` and `clock` must outlive the server. Codes: "port_in_use"
    // (address, port), "port_forbidden" (address, port), "bad_address" (address, port).
    static Result<std::unique_ptr<HttpServer>> start(Config config, const Router& router,
                                                     const Clock& clock);
    ~HttpServer();  // stops

    int port() const;
    Load load() const;  // thread-safe

    // Accepts nothing more, lets requests in flight be answered (Limits::stopTime), closes live
    // channels with a close frame and joins the threads. Handlers' replies may still come later
    // and are dropped. Idempotent; not from an I/O thread, so not from a handler.
    void stop();

private:
    class Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace ayumi::http
