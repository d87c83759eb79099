#include "mobile/net/http_exchange.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QNetworkRequest>

#include "mobile/net/limits.h"
#include "mobile/net/tls_trust.h"
#include "shared/base/gzip.h"

namespace ayumi::net {

namespace {

QNetworkRequest makeRequest(const QUrl& url, const AccessPtr& access,
                            const tablet::HttpRequest& request) {
    QNetworkRequest made(url);
    made.setSslConfiguration(access->tls);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Set by us, so that Qt does not unpack: it knows no bound.
    made.setRawHeader("Accept-Encoding", "gzip");
    made.setRawHeader("User-Agent", "ayumi");
    // Else Qt tells the system's language, which is nobody's business.
    made.setRawHeader("Accept-Language", "*");
    if (!request.bearer.empty()) {
        made.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(request.bearer));
    }
    return made;
}

QByteArray pack(QNetworkRequest& request, const std::string& body) {
    if (body.empty()) return {};
    request.setRawHeader("Content-Type", "application/json");
    if (body.size() <= kGzipAboveBytes) return QByteArray::fromStdString(body);
    request.setRawHeader("Content-Encoding", "gzip");
    return QByteArray::fromStdString(gzip(body, kGzipLevel));
}

// Qt also calls 4xx and 5xx errors; for us they are answers.
bool isBroken(QNetworkReply::NetworkError error) {
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError) ||
           error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
}

// The end of a body without a length cannot be told from a cut.
bool isWhole(const QNetworkReply& reply, qsizetype received) {
    if (reply.rawHeader("Transfer-Encoding").toLower().contains("chunked")) return true;
    if (!reply.hasRawHeader("Content-Length")) return received == 0;
    return reply.rawHeader("Content-Length").trimmed().toLongLong() == received;
}

std::optional<int> retryAfter(const QNetworkReply& reply) {
    bool isNumber = false;
    const qlonglong seconds = reply.rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0) return std::nullopt;
    return static_cast<int>(std::min<qlonglong>(seconds, kMaxRetryAfterS));
}

}  // namespace

HttpExchange::HttpExchange(ServerAccess& server, tablet::HttpRequest request, int idleMs, Done done)
    : m_server(server), m_request(std::move(request)), m_done(std::move(done)) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &HttpExchange::onIdle);
}

void HttpExchange::start() {
    m_idle.start();
    askForAccess();
}

// Qt keeps a connection whose greeting hangs, and lets every later request wait for it: as long as
// that one lives nothing would get through, however well the server can be reached by then.
void HttpExchange::onIdle() {
    if (m_access) m_server.forget(m_access);
    fail("timeout");
}

void HttpExchange::fail(const std::string& failure) { finish({0, {}, failure, std::nullopt}); }

void HttpExchange::askForAccess() {
    m_server.ask(this, [this](const AccessPtr& access, const std::string& failure) {
        if (!m_done) return;
        if (!access) return fail(failure);
        launch(access);
    });
}

void HttpExchange::launch(const AccessPtr& access) {
    const QUrl url = m_server.url("https", m_request.target);
    if (!url.isValid()) return fail("unreachable");
    m_access = access;
    m_body.clear();
    m_connecting = m_sent = m_untrusted = false;
    QNetworkRequest request = makeRequest(url, access, m_request);
    const QByteArray body = pack(request, m_request.body);
    m_reply = access->manager.sendCustomRequest(request,
                                                QByteArray::fromStdString(m_request.method), body);
    const auto alive = [this] { m_idle.start(); };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::uploadProgress, this, alive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        m_idle.start();
    });
}

// Qt's HTTP thread waits in this and the next call, so what they refuse is never sent to.
void HttpExchange::onSslErrors(const QList<QSslError>& errors) {
    if (onlyNamesAndDates(errors)) {
        m_reply->ignoreSslErrors(errors);
    } else {
        m_untrusted = true;
    }
}

void HttpExchange::onEncrypted() {
    m_idle.start();
    m_connecting = false;
    const auto chain = m_reply->sslConfiguration().peerCertificateChain();
    if (!pinnedRoot(chain, m_server.address().pins)) fail("pin_mismatch");
}

void HttpExchange::onHeaders() {
    m_idle.start();
    const qlonglong announced = m_reply->rawHeader("Content-Length").toLongLong();
    if (announced > static_cast<qlonglong>(kMaxAnswerBytes)) fail("answer_too_large");
}

void HttpExchange::onBytes() {
    m_idle.start();
    m_body += m_reply->readAll();
    if (m_body.size() > static_cast<qsizetype>(kMaxAnswerBytes)) fail("answer_too_large");
}

void HttpExchange::onFinished() {
    if (m_untrusted) return onUntrusted();
    onBytes();
    if (!m_done) return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || isBroken(m_reply->error())) {
        return fail(m_sent || !m_connecting ? "cut" : "unreachable");
    }
    readAnswer(status);
}

// The server may rightly have gone over to its spare root: one fresh look tells.
void HttpExchange::onUntrusted() {
    m_server.forget(m_access);
    if (std::exchange(m_lookedAgain, true)) return fail("pin_mismatch");
    dropReply();
    askForAccess();
}

void HttpExchange::readAnswer(int status) {
    if (!isWhole(*m_reply, m_body.size())) return fail("cut");
    tablet::HttpAnswer answer{status, m_body.toStdString(), {}, retryAfter(*m_reply)};
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" && !answer.body.empty()) {
        auto plain = gunzip(answer.body, kMaxAnswerBytes);
        if (!plain) {
            return fail(plain.error().code == "gzip_too_large" ? "answer_too_large" : "cut");
        }
        answer.body = std::move(*plain);
    } else if (!encoding.isEmpty() && encoding != "identity" && encoding != "gzip") {
        return fail("cut");
    }
    finish(std::move(answer));
}

void HttpExchange::dropReply() {
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpExchange::finish(tablet::HttpAnswer answer) {
    if (!m_done) return;
    m_idle.stop();
    dropReply();
    std::exchange(m_done, nullptr)(this, std::move(answer));
}

}  // namespace ayumi::net
