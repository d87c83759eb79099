// The wire between tablets and server, in the tour's hands: plain TCP on 127.0.0.1 that is passed
// on, cut, or cut at the one moment that hurts.
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <memory>
#include <vector>

namespace ayumi::tour {

// The records of one direction of a TLS connection, as far as their heads tell.
class TlsRecords {
public:
    void take(const QByteArray& bytes);
    // Of application data that can be a request: more than the end of a greeting (TLS 1.3 wraps
    // that in the same type) could be.
    bool carriedRequest() const { return m_request; }

private:
    QByteArray m_rest;
    bool m_request = false;
};

// Lives on the thread whose event loop runs it.
class Relay : public QObject {
    Q_OBJECT

public:
    Relay();

    int port() const { return m_port; }            // that tablets are told; stays the same
    void setTarget(int port) { m_target = port; }  // where the server listens
    void cut();                                    // all connections end, new ones are refused
    void restore();

    // From now on requests go up and answers wait here. What TLS needs to greet each other passes:
    // only after a tablet has sent something under the greeting's keys does its downward side wait.
    void holdAnswers();
    std::int64_t held() const;  // bytes of answers that wait here
    void passHeld();            // they go on; what comes next waits again

    std::int64_t passedOn() const { return m_passedOn; }  // bytes, both ways

private:
    struct Pair {
        QPointer<QTcpSocket> tablet;
        QPointer<QTcpSocket> server;
        TlsRecords upwards = {};
        QByteArray held = {};
    };
    void accept();
    void passUp(Pair& pair);
    void passDown(Pair& pair);
    void write(QTcpSocket* to, const QByteArray& bytes);
    void endAll();

    QTcpServer m_listener;
    int m_port = 0;
    int m_target = 0;
    std::int64_t m_passedOn = 0;
    std::vector<std::shared_ptr<Pair>> m_pairs;
    bool m_holding = false;
};

}  // namespace ayumi::tour
