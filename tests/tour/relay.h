// The wire between tablets and server, in the tour's hands: plain TCP on 127.0.0.1 that is passed
// on, cut, or cut at the one moment that hurts.
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <vector>

namespace ayumi::tour {

// Lives on the thread whose event loop runs it.
class Relay : public QObject {
    Q_OBJECT

public:
    Relay();

    int port() const { return m_port; }              // that tablets are told; stays the same
    void setTarget(int port) { m_target = port; }    // where the server listens
    void cut();                                      // all connections end, new ones are refused
    void restore();

    // From now on: once something was sent to the server and the first bytes of an answer come
    // back, they are swallowed, `then` is called, and all connections end.
    void cutBeforeNextAnswer(std::function<void()> then);

    std::int64_t passedOn() const { return m_passedOn; }  // bytes, both ways

private:
    struct Pair {
        QPointer<QTcpSocket> tablet;
        QPointer<QTcpSocket> server;
    };
    void accept();
    void pass(QTcpSocket* from, QTcpSocket* to, bool upwards);
    void endAll();

    QTcpServer m_listener;
    int m_port = 0;
    int m_target = 0;
    std::int64_t m_passedOn = 0;
    std::vector<Pair> m_pairs;
    bool m_sent = false;                 // something went to the server since it was armed
    std::function<void()> m_beforeAnswer;
};

}  // namespace ayumi::tour
