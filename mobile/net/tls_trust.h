// Whom we trust: the rules about pins and certificates, without a connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace ayumi::net {

// SHA-256 over the DER of the public key (SPKI), 32 raw bytes.
std::string pinOf(const QSslCertificate& certificate);

// A pin of 10 to 32 bytes matches what starts with it; shorter and longer ones match nothing.
bool isPinned(const QSslCertificate& certificate, const std::vector<std::string>& pins);

// The certificate above the leaf that a pin names; whether it signed the leaf is not checked here.
std::optional<QSslCertificate> pinnedRoot(const QList<QSslCertificate>& chain,
                                          const std::vector<std::string>& pins);

// For the handshake that only looks at the chain: trusts nobody, must carry nothing.
QSslConfiguration lookOnly();

// For everything else: TLS 1.3, and this root is the only one that counts.
QSslConfiguration trustOnly(const QSslCertificate& root);

// Names and dates do not matter (security.md); any other complaint does.
bool onlyNamesAndDates(const QList<QSslError>& errors);

}  // namespace ayumi::net
