#include "mobile/net/server_access.h"

#include <utility>

#include <QNetworkProxy>

#include "mobile/net/tls_trust.h"

namespace ayumi::net {

namespace {

AccessPtr makeAccess(const QSslCertificate& root) {
    auto access = std::make_shared<Access>();
    access->tls = trustOnly(root);
    access->manager.setProxy(QNetworkProxy::NoProxy);
    access->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    access->manager.setAutoDeleteReplies(false);
    return access;
}

}  // namespace

ServerAccess::ServerAccess(tablet::ServerAddress address, int timeoutMs)
    : m_address(std::move(address)) {
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] { answer(nullptr, "timeout"); });
}

QUrl ServerAccess::url(const char* scheme, const std::string& target) const {
    if (!target.starts_with('/')) return {};
    QUrl url =
        QUrl::fromEncoded("https://host" + QByteArray::fromStdString(target), QUrl::StrictMode);
    url.setScheme(QString::fromLatin1(scheme));
    url.setHost(QString::fromStdString(m_address.host), QUrl::StrictMode);
    url.setPort(m_address.port);
    return url.host().isEmpty() ? QUrl() : url;
}

void ServerAccess::ask(QObject* context, Callback callback) {
    m_waiting.push_back({context, std::move(callback)});
    if (!url("https", "/").isValid()) {
        answer(nullptr, "unreachable");
    } else if (m_access) {
        answer(m_access, {});
    } else if (!m_socket) {
        look();
    }
}

void ServerAccess::forget(const AccessPtr& access) {
    if (m_access == access) m_access.reset();
}

void ServerAccess::look() {
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(lookOnly());
    connect(m_socket, &QSslSocket::encrypted, this, &ServerAccess::onChain);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] { answer(nullptr, "unreachable"); });
    m_timeout.start();
    m_socket->connectToHostEncrypted(QString::fromStdString(m_address.host),
                                     static_cast<quint16>(m_address.port));
}

void ServerAccess::onChain() {
    const auto root = pinnedRoot(m_socket->peerCertificateChain(), m_address.pins);
    if (!root) return answer(nullptr, "pin_mismatch");
    m_access = makeAccess(*root);
    answer(m_access, {});
}

void ServerAccess::answer(const AccessPtr& access, const std::string& failure) {
    m_timeout.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        connect(m_socket, &QSslSocket::disconnected, m_socket, &QObject::deleteLater);
        if (m_socket->isEncrypted()) {
            m_socket->disconnectFromHost();  // later, if our end of the handshake has to leave yet
        } else {
            m_socket->abort();
        }
        if (m_socket->state() == QAbstractSocket::UnconnectedState) m_socket->deleteLater();
        m_socket = nullptr;
    }
    for (Waiting& waiting : std::exchange(m_waiting, {})) {
        if (!waiting.context) continue;
        QMetaObject::invokeMethod(
            waiting.context.data(),
            [callback = std::move(waiting.callback), access, failure] {
                callback(access, failure);
            },
            Qt::QueuedConnection);
    }
}

}  // namespace ayumi::net
