// A transport, a listener and a raw server that answers as a test says.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "mobile/net/qt_transport.h"
#include "tests/mobile/net/certificates.h"
#include "tests/mobile/net/listener.h"
#include "tests/mobile/net/raw_server.h"

namespace ayumi::net {

class TransportTest : public testing::Test {
protected:
    void serve(test::RawServer::Handler handler) {
        m_server =
            std::make_unique<test::RawServer>(test::makeIdentity(m_root), std::move(handler));
        m_transport->setServer({"localhost", m_server->port(), {m_root.pin}});
    }
    void serveText(std::string text) {
        serve(test::answering([text = std::move(text)](const test::RawRequest&) { return text; }));
    }
    // One answer of these bytes, then the end of the connection.
    void serveOnce(std::string bytes) {
        serve([bytes = std::move(bytes)](test::RawPeer& peer) {
            if (peer.readRequest()) peer.write(bytes);
        });
    }
    void serveSilence() {
        serve([](test::RawPeer& peer) { peer.waitForEnd(); });
    }
    tablet::HttpAnswer ask(tablet::HttpRequest request = {"GET", "/v1/records?cursor=3,a%2Fb",
                                                          "token", ""}) {
        m_transport->send(++m_ticket, std::move(request));
        return m_listener.waitFor(m_ticket);
    }
    void useShortPauses() {
        m_transport = std::make_unique<QtTransport>(m_listener, Pauses{.idleMs = 300});
    }

    test::Root m_root = test::makeRoot("Ayumi root");
    test::Listener m_listener;
    std::unique_ptr<test::RawServer> m_server;
    std::unique_ptr<QtTransport> m_transport = std::make_unique<QtTransport>(m_listener);
    std::uint64_t m_ticket = 0;
};

}  // namespace ayumi::net
