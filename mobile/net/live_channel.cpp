#include "mobile/net/live_channel.h"

#include <utility>

#include <QNetworkProxy>
#include <QNetworkRequest>

#include "mobile/net/tls_trust.h"

namespace ayumi::net {

LiveChannel::LiveChannel(ServerAccess& server, std::string bearer, Pauses pauses, OnText onText,
                         OnClosed onClosed)
    : m_server(server),
      m_bearer(std::move(bearer)),
      m_pauses(pauses),
      m_onText(std::move(onText)),
      m_onClosed(std::move(onClosed)) {
    connect(&m_watch, &QTimer::timeout, this, &LiveChannel::onWatch);
}

LiveChannel::~LiveChannel() { dropSocket(); }

void LiveChannel::start() {
    m_watch.start(m_pauses.idleMs);
    askForAccess();
}

void LiveChannel::close() {
    m_watch.stop();
    dropSocket();
    if (m_onClosed) std::exchange(m_onClosed, nullptr)();
}

void LiveChannel::askForAccess() {
    m_server.ask(this, [this](const AccessPtr& access, const std::string&) {
        if (!m_onClosed) return;
        if (!access) return close();
        connectTo(access);
    });
}

void LiveChannel::connectTo(const AccessPtr& access) {
    m_access = access;
    m_untrusted = false;
    m_socket = new QWebSocket();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(access->tls);
    m_socket->setMaxAllowedIncomingFrameSize(kMaxLiveTextBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kMaxLiveTextBytes);
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (onlyNamesAndDates(errors)) {
            m_socket->ignoreSslErrors(errors);
        } else {
            m_untrusted = true;
        }
    });
    connect(m_socket, &QWebSocket::connected, this, &LiveChannel::onConnected);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heard = true; });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
        m_heard = true;
        m_onText(text.toStdString());
    });
    connect(m_socket, &QWebSocket::disconnected, this, &LiveChannel::onEnded);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &LiveChannel::onEnded);
    QNetworkRequest request(m_server.url("wss", "/v1/live"));
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_bearer));
    request.setRawHeader("User-Agent", "ayumi");
    m_socket->open(request);
}

void LiveChannel::onConnected() {
    m_heard = true;
    m_watch.start(m_pauses.pingMs);
}

void LiveChannel::onWatch() {
    if (!std::exchange(m_heard, false)) return close();
    m_socket->ping();
}

void LiveChannel::onEnded() {
    if (!m_untrusted) return close();
    m_server.forget(m_access);
    if (std::exchange(m_lookedAgain, true)) return close();
    dropSocket();
    askForAccess();
}

void LiveChannel::dropSocket() {
    if (!m_socket) return;
    m_socket->disconnect(this);
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->close();
    } else {
        m_socket->abort();
    }
    m_socket->deleteLater();  // this may run in one of its signals
    m_socket = nullptr;
}

}  // namespace ayumi::net
