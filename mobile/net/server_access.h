// The way to one server: learns its root by a handshake that carries nothing, and from then on
// hands out connections that trust this root alone. All on the network thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include "mobile/sync/transport.h"

namespace ayumi::net {

// One root's worth of trust. The manager's kept-alive connections were all verified against it.
struct Access {
    QSslConfiguration tls;
    QNetworkAccessManager manager;
};
using AccessPtr = std::shared_ptr<Access>;

class ServerAccess : public QObject {
public:
    // Either an access, or null and a failure of HttpAnswer.
    using Callback = std::function<void(const AccessPtr& access, const std::string& failure)>;

    ServerAccess(tablet::ServerAddress address, int timeoutMs);

    const tablet::ServerAddress& address() const { return m_address; }
    QUrl url(const char* scheme, const std::string& target) const;  // invalid for a bad target

    // Calls back from the event loop, never from within; not at all once the context is gone.
    void ask(QObject* context, Callback callback);

    // This access met a chain that its root did not sign, or silence: the next ask() looks anew,
    // and its connections end with the last exchange that holds it.
    void forget(const AccessPtr& access);

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback callback;
    };

    void look();
    void onChain();
    void answer(const AccessPtr& access, const std::string& failure);

    tablet::ServerAddress m_address;
    AccessPtr m_access;
    std::vector<Waiting> m_waiting;
    QSslSocket* m_socket = nullptr;  // while looking
    QTimer m_timeout;
};

}  // namespace ayumi::net
