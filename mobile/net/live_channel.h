// The WebSocket on which the server says that there is something to pull. On the network thread.
#pragma once

#include <functional>
#include <string>

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include "mobile/net/limits.h"
#include "mobile/net/server_access.h"

namespace ayumi::net {

class LiveChannel : public QObject {
public:
    using OnText = std::function<void(std::string)>;
    // Called at most once, never from within the constructor or start(); afterwards the channel
    // may be deleted later, not at once. Deleting the channel closes it without a call.
    using OnClosed = std::function<void()>;

    LiveChannel(ServerAccess& server, std::string bearer, Pauses pauses, OnText onText,
                OnClosed onClosed);
    ~LiveChannel() override;

    void start();
    void close();  // with the call, unless it was closed before

private:
    void askForAccess();
    void connectTo(const AccessPtr& access);
    void onConnected();
    void onWatch();
    void onEnded();
    void dropSocket();

    ServerAccess& m_server;
    std::string m_bearer;
    Pauses m_pauses;
    OnText m_onText;
    OnClosed m_onClosed;
    QTimer m_watch;
    AccessPtr m_access;
    QWebSocket* m_socket = nullptr;
    bool m_heard = false;
    bool m_untrusted = false;
    bool m_lookedAgain = false;
};

}  // namespace ayumi::net
