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
    m_holding = false;
}

void Relay::restore() {
    if (!m_listener.listen(QHostAddress::LocalHost, static_cast<quint16>(m_port))) {
        throw std::runtime_error("relay: its port was taken");
    }
}

void Relay::holdAnswers() { m_holding = true; }

std::int64_t Relay::held() const {
    std::int64_t bytes = 0;
    for (const auto& pair : m_pairs) bytes += pair->held.size();
    return bytes;
}

void Relay::passHeld() {
    for (const auto& pair : m_pairs) {
        const QByteArray bytes = std::exchange(pair->held, {});
        if (pair->tablet) write(pair->tablet, bytes);
    }
}

void Relay::accept() {
    while (QTcpSocket* tablet = m_listener.nextPendingConnection()) {
        auto* server = new QTcpSocket(this);
        tablet->setParent(this);
        const auto pair = std::make_shared<Pair>(Pair{tablet, server});
        m_pairs.push_back(pair);
        connect(tablet, &QTcpSocket::readyRead, this, [=, this] { passUp(*pair); });
        connect(server, &QTcpSocket::connected, this, [=, this] { passUp(*pair); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { passDown(*pair); });
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

void Relay::passUp(Pair& pair) {
    if (!pair.tablet || !pair.server || pair.server->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    const QByteArray bytes = pair.tablet->readAll();
    pair.upwards.take(bytes);
    write(pair.server, bytes);
}

void Relay::passDown(Pair& pair) {
    if (!pair.tablet || !pair.server) return;
    pair.held += pair.server->readAll();
    if (m_holding && pair.upwards.carriedRequest()) return;
    write(pair.tablet, std::exchange(pair.held, {}));
}

void Relay::write(QTcpSocket* to, const QByteArray& bytes) {
    if (bytes.isEmpty() || to->state() != QAbstractSocket::ConnectedState) return;
    m_passedOn += bytes.size();
    to->write(bytes);
}

void Relay::endAll() {
    for (const auto& pair : std::exchange(m_pairs, {})) {
        for (QTcpSocket* socket : {pair->tablet.data(), pair->server.data()}) {
            if (socket == nullptr) continue;
            socket->disconnect();  // no signal of it is heard any more
            socket->abort();
            socket->deleteLater();
        }
    }
}

void TlsRecords::take(const QByteArray& bytes) {
    constexpr int kHead = 5;
    constexpr char kApplicationData = 23;
    constexpr int kLongestGreeting = 120;  // a Finished with the largest hash, and its wrapping
    m_rest += bytes;
    while (m_rest.size() >= kHead) {
        const int length =
            (static_cast<unsigned char>(m_rest[3]) << 8) | static_cast<unsigned char>(m_rest[4]);
        if (m_rest.size() < kHead + length) return;
        m_request |= m_rest[0] == kApplicationData && length > kLongestGreeting;
        m_rest.remove(0, kHead + length);
    }
}

}  // namespace ayumi::tour
