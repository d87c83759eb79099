#include "tests/tour/relay.h"

#include <stdexcept>
#include <utility>

namespace ayumi::tour {

Relay::Relay() {
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::accept);
    if (!m_listener.listen(QHostAddress::LocalHost)) throw std::runtime_error("relay: no port");
    m_port = m_listener.serverPort();
}

void Relay::cut() {
    m_listener.close();
    endAll();
}

void Relay::restore() {
    if (!m_listener.listen(QHostAddress::LocalHost, static_cast<quint16>(m_port))) {
        throw std::runtime_error("relay: its port was taken");
    }
}

void Relay::cutBeforeNextAnswer(std::function<void()> then) {
    m_sent = false;
    m_beforeAnswer = std::move(then);
}

void Relay::accept() {
    while (QTcpSocket* tablet = m_listener.nextPendingConnection()) {
        auto* server = new QTcpSocket(this);
        tablet->setParent(this);
        m_pairs.push_back({tablet, server});
        connect(tablet, &QTcpSocket::readyRead, this, [=, this] { pass(tablet, server, true); });
        connect(server, &QTcpSocket::connected, this, [=, this] { pass(tablet, server, true); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { pass(server, tablet, false); });
        for (auto [one, other] : {std::pair{tablet, server}, std::pair{server, tablet}}) {
            connect(one, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
            connect(one, &QTcpSocket::disconnected, one, &QObject::deleteLater);
        }
        connect(server, &QTcpSocket::errorOccurred, tablet, [=] {
            tablet->disconnectFromHost();
            server->deleteLater();
        });
        server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_target));
    }
}

void Relay::pass(QTcpSocket* from, QTcpSocket* to, bool upwards) {
    if (to->state() != QAbstractSocket::ConnectedState) return;
    const QByteArray bytes = from->readAll();
    if (bytes.isEmpty()) return;
    if (m_beforeAnswer && !upwards && m_sent) {
        std::exchange(m_beforeAnswer, nullptr)();
        return endAll();
    }
    if (upwards) m_sent = true;
    m_passedOn += bytes.size();
    to->write(bytes);
}

void Relay::endAll() {
    for (const Pair& pair : std::exchange(m_pairs, {})) {
        for (QTcpSocket* socket : {pair.tablet.data(), pair.server.data()}) {
            if (socket == nullptr) continue;
            socket->disconnect();  // no signal of it is heard any more
            socket->abort();
            socket->deleteLater();
        }
    }
}

}  // namespace ayumi::tour
