// A keyboard and a pair of eyes on a program in another process, through Qt's own VNC platform
// (QT_QPA_PLATFORM=vnc). Speaks as much RFB 3.3 as that needs; on 127.0.0.1.
#pragma once

#include <QImage>
#include <QString>
#include <QTcpSocket>

namespace ayumi::testing {

class FarHand {
public:
    static int freePort();
    // What the program is told: QT_QPA_PLATFORM.
    static QString platform(int port, QSize size);

    // Waits until the program listens. Throws std::runtime_error.
    explicit FarHand(int port);

    void press(Qt::Key key);  // Tab, Return, Backtab, Escape, digits and letters
    void type(const QString& ascii);
    // The screen as it is now.
    QImage look();
    // Until the screen looks like `wanted`, but for small things (a blinking cursor, a time).
    bool waitUntilLike(const QImage& wanted);
    // Of `wanted`, how much is different on the far screen now; 0..1.
    double difference(const QImage& wanted);

private:
    void sendKey(quint32 symbol);
    QByteArray take(qsizetype count);
    template <class T>
    T takeNumber();
    void put(const QByteArray& bytes);

    QTcpSocket m_socket;
    QByteArray m_got;
    QImage m_screen;
};

}  // namespace ayumi::testing
