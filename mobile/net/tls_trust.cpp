#include "mobile/net/tls_trust.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QSslKey>

#include "mobile/net/limits.h"

namespace ayumi::net {

namespace {

QSslConfiguration withoutSystemRoots() {
    QSslConfiguration tls;
    tls.setCaCertificates({});  // also keeps Qt from loading the system's on demand
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    // A resumed session skips the check of the chain.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return tls;
}

}  // namespace

std::string pinOf(const QSslCertificate& certificate) {
    const QByteArray key = certificate.publicKey().toDer();
    if (key.isEmpty()) return {};
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toStdString();
}

bool isPinned(const QSslCertificate& certificate, const std::vector<std::string>& pins) {
    const std::string whole = pinOf(certificate);
    return std::any_of(pins.begin(), pins.end(), [&](const std::string& pin) {
        return pin.size() >= kMinPinBytes && pin.size() <= kMaxPinBytes && whole.starts_with(pin);
    });
}

std::optional<QSslCertificate> pinnedRoot(const QList<QSslCertificate>& chain,
                                          const std::vector<std::string>& pins) {
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (isPinned(chain[i], pins)) return chain[i];
    }
    return std::nullopt;
}

QSslConfiguration lookOnly() {
    QSslConfiguration tls = withoutSystemRoots();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration trustOnly(const QSslCertificate& root) {
    QSslConfiguration tls = withoutSystemRoots();
    tls.setCaCertificates({root});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

bool onlyNamesAndDates(const QList<QSslError>& errors) {
    return std::all_of(errors.begin(), errors.end(), [](const QSslError& error) {
        return error.error() == QSslError::HostNameMismatch ||
               error.error() == QSslError::CertificateNotYetValid ||
               error.error() == QSslError::CertificateExpired;
    });
}

}  // namespace ayumi::net
