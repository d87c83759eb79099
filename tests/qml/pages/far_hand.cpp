#include "tests/qml/pages/far_hand.h"

#include <QTcpServer>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>

namespace ayumi::testing {

namespace {

constexpr int kFarWaitMs = 20'000;
constexpr int kTries = 200;
constexpr int kPauseMs = 50;
constexpr qsizetype kNameAt = 24;  // in the greeting: size, pixel format, length of the name
constexpr double kLike = 0.004;
constexpr int kMuch = 96;  // of 3 * 255

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray shortNumber(quint16 value) {
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

}  // namespace

int FarHand::freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) throw std::runtime_error("no free port");
    return server.serverPort();
}

QString FarHand::platform(int port, QSize size) {
    return QString("vnc:size=%1x%2:port=%3").arg(size.width()).arg(size.height()).arg(port);
}

FarHand::FarHand(int port) {
    for (int i = 0; i < kTries && m_socket.state() != QTcpSocket::ConnectedState; ++i) {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        if (!m_socket.waitForConnected(kPauseMs)) QThread::msleep(kPauseMs);
    }
    if (!take(12).startsWith("RFB 003")) throw std::runtime_error("this is no screen");
    put("RFB 003.003\n");
    if (takeNumber<quint32>() != 1) throw std::runtime_error("the screen asks for a password");
    put(QByteArray(1, '\1'));
    const QByteArray greeting = take(kNameAt);
    const auto width = qFromBigEndian<quint16>(greeting.constData());
    const auto height = qFromBigEndian<quint16>(greeting.constData() + 2);
    take(qFromBigEndian<quint32>(greeting.constData() + 20));
    m_screen = QImage(width, height, QImage::Format_RGB32);
    m_screen.fill(Qt::black);
    // 32 bits of little-endian 0xRRGGBB, and raw pictures: what QImage has.
    put(
        QByteArray::fromHex("00000000"
                            "20180001"
                            "00ff00ff00ff"
                            "100800"
                            "000000"));
    put(QByteArray::fromHex("0200") + shortNumber(1) + number(0));
}

QByteArray FarHand::take(qsizetype count) {
    while (m_got.size() < count) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kFarWaitMs)) {
            throw std::runtime_error("the far screen is silent: " +
                                     m_socket.errorString().toStdString());
        }
        m_got += m_socket.readAll();
    }
    const QByteArray taken = m_got.left(count);
    m_got.remove(0, count);
    return taken;
}

template <class T>
T FarHand::takeNumber() {
    return qFromBigEndian<T>(take(sizeof(T)).constData());
}

void FarHand::put(const QByteArray& bytes) {
    m_socket.write(bytes);
    m_socket.waitForBytesWritten(kFarWaitMs);
}

void FarHand::sendKey(quint32 symbol) {
    for (const char down : {'\1', '\0'}) {
        put(QByteArray(1, '\4') + QByteArray(1, down) + QByteArray(2, '\0') + number(symbol));
    }
}

void FarHand::press(Qt::Key key) {
    static const std::map<Qt::Key, quint32> kSymbols{
        {Qt::Key_Tab, 0xff09}, {Qt::Key_Return, 0xff0d}, {Qt::Key_Escape, 0xff1b}};
    const auto found = kSymbols.find(key);
    sendKey(found == kSymbols.end() ? static_cast<quint32>(key) : found->second);
}

void FarHand::type(const QString& ascii) {
    for (const QChar letter : ascii) sendKey(letter.unicode());
}

QImage FarHand::look() {
    put(QByteArray::fromHex("0300") + shortNumber(0) + shortNumber(0) +
        shortNumber(static_cast<quint16>(m_screen.width())) +
        shortNumber(static_cast<quint16>(m_screen.height())));
    if (take(2).at(0) != 0) throw std::runtime_error("no picture");
    const int places = takeNumber<quint16>();
    for (int i = 0; i < places; ++i) {
        const int x = takeNumber<quint16>(), y = takeNumber<quint16>();
        const int width = takeNumber<quint16>(), height = takeNumber<quint16>();
        if (takeNumber<quint32>() != 0) throw std::runtime_error("a packed picture");
        for (int line = 0; line < height; ++line) {
            const QByteArray pixels = take(qsizetype{4} * width);
            if (y + line >= m_screen.height() || x + width > m_screen.width()) continue;
            std::copy(pixels.begin(), pixels.end(),
                      reinterpret_cast<char*>(m_screen.scanLine(y + line)) + qsizetype{4} * x);
        }
    }
    return m_screen;
}

double FarHand::difference(const QImage& wanted) {
    const QImage now = look();
    const QImage other = wanted.convertToFormat(QImage::Format_RGB32);
    if (now.size() != other.size()) return 1;
    qsizetype different = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb one = now.pixel(x, y), two = other.pixel(x, y);
            const int apart = std::abs(qRed(one) - qRed(two)) +
                              std::abs(qGreen(one) - qGreen(two)) +
                              std::abs(qBlue(one) - qBlue(two));
            different += apart > kMuch;
        }
    }
    return static_cast<double>(different) / static_cast<double>(now.width() * now.height());
}

bool FarHand::waitUntilLike(const QImage& wanted) {
    for (int i = 0; i < kTries * 2; ++i) {
        if (difference(wanted) < kLike) return true;
        QThread::msleep(kPauseMs);
    }
    return false;
}

}  // namespace ayumi::testing
