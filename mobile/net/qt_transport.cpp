#include "mobile/net/qt_transport.h"

#include <utility>

#include "mobile/net/network_worker.h"

namespace ayumi::net {

QtTransport::QtTransport(tablet::TransportListener& listener, Pauses pauses)
    : m_worker(std::make_unique<NetworkWorker>(listener, pauses)) {
    m_thread.setObjectName("ayumi-net");
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

QtTransport::~QtTransport() {
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void QtTransport::setServer(tablet::ServerAddress address) {
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), address = std::move(address)]() mutable {
            worker->setServer(std::move(address));
        },
        Qt::QueuedConnection);
}

void QtTransport::send(std::uint64_t ticket, tablet::HttpRequest request) {
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), ticket, request = std::move(request)]() mutable {
            worker->send(ticket, std::move(request));
        },
        Qt::QueuedConnection);
}

void QtTransport::cancel(std::uint64_t ticket) {
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), ticket] { worker->cancel(ticket); },
        Qt::QueuedConnection);
}

void QtTransport::openLive(std::string bearer) {
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), bearer = std::move(bearer)]() mutable {
            worker->openLive(std::move(bearer));
        },
        Qt::QueuedConnection);
}

void QtTransport::closeLive() {
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->closeLive(); }, Qt::QueuedConnection);
}

}  // namespace ayumi::net
