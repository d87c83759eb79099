// One request and its one answer, on the network thread.
#pragma once

#include <functional>
#include <string>

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include "mobile/net/server_access.h"
#include "mobile/sync/transport.h"

namespace ayumi::net {

class HttpExchange : public QObject {
public:
    // Called once, never from within the constructor or start(); afterwards nothing happens any
    // more and the exchange may be deleted later, not at once.
    using Done = std::function<void(HttpExchange*, tablet::HttpAnswer)>;

    HttpExchange(ServerAccess& server, tablet::HttpRequest request, int idleMs, Done done);

    void start();
    void fail(const std::string& failure);

private:
    void askForAccess();
    void launch(const AccessPtr& access);
    void onIdle();
    void onSslErrors(const QList<QSslError>& errors);
    void onEncrypted();
    void onHeaders();
    void onBytes();
    void onFinished();
    void onUntrusted();
    void readAnswer(int status);
    void dropReply();
    void finish(tablet::HttpAnswer answer);

    ServerAccess& m_server;
    tablet::HttpRequest m_request;
    Done m_done;
    QTimer m_idle;
    AccessPtr m_access;
    QNetworkReply* m_reply = nullptr;  // child of the access's manager
    QByteArray m_body;                 // as received
    bool m_connecting = false;
    bool m_sent = false;
    bool m_untrusted = false;
    bool m_lookedAgain = false;
};

}  // namespace ayumi::net
