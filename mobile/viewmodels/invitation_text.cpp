#include "mobile/viewmodels/invitation_text.h"

#include <QUrl>
#include <QUrlQuery>

#include <cctype>

#include "shared/base/bytes.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kPinCharacters = 16;
constexpr std::size_t kSecretCharacters = 10;
constexpr std::size_t kWholePinBytes = 32;
constexpr std::string_view kScheme = "ayumi://";
constexpr const char* kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string trimmed(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .trimmed()
        .toStdString();
}

// What people write for characters that base32 does not have.
std::string normalCode(std::string_view text) {
    std::string code;
    for (const char c : text) {
        if (c == '-' || c == ' ' || c == '\n' || c == '\t') continue;
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        code += upper == '0' ? 'O' : upper == '1' ? 'I' : upper == '8' ? 'B' : upper;
    }
    return code;
}

bool isSecret(std::string_view text) {
    return !text.empty() && text.find_first_not_of(kLetters) == std::string_view::npos;
}

Result<tablet::ServerAddress> readAddress(std::string_view text) {
    const std::string address = trimmed(text);
    if (address.empty()) return Error{"address_missing", {}};
    const QUrl url("ayumi://" + QString::fromStdString(address), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || !url.userInfo().isEmpty() ||
        url.port(kDefaultServerPort) == 0 || url.path().size() > 1) {
        return Error{"address_shape", {}};
    }
    return tablet::ServerAddress{url.host().toStdString(), url.port(kDefaultServerPort), {}};
}

Result<InvitationText> readUrl(const std::string& text) {
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QUrlQuery query(url);
    InvitationText invitation;
    invitation.server.host = url.host().toStdString();
    invitation.server.port = url.port(kDefaultServerPort);
    invitation.secret = query.queryItemValue("secret").toStdString();
    for (const QString& value : query.allQueryItemValues("pin")) {
        const auto pin = fromBase64Url(value.toStdString());
        if (!pin || pin->size() != kWholePinBytes) return Error{"invitation_shape", {}};
        invitation.server.pins.push_back(*pin);
    }
    if (!url.isValid() || url.path() != "/enrol" || invitation.server.host.empty() ||
        invitation.server.port == 0 || !isSecret(invitation.secret) ||
        invitation.server.pins.empty()) {
        return Error{"invitation_shape", {}};
    }
    return invitation;
}

}  // namespace

bool isInvitationUrl(std::string_view text) { return trimmed(text).starts_with(kScheme); }

Result<InvitationText> readInvitationText(std::string_view text, std::string_view address) {
    if (isInvitationUrl(text)) return readUrl(trimmed(text));
    const std::string code = normalCode(text);
    if (code.size() != kPinCharacters + kSecretCharacters) {
        return Error{"code_length", {{"length", std::to_string(code.size())}}};
    }
    const auto pin = fromBase32(code.substr(0, kPinCharacters));
    if (!pin || !isSecret(code)) {
        return Error{"code_characters", {}};
    }
    auto server = readAddress(address);
    if (!server) return server.error();
    server->pins = {*pin};
    return InvitationText{*server, code.substr(kPinCharacters)};
}

std::string addressText(const tablet::ServerAddress& server) {
    const bool bracketed = server.host.find(':') != std::string::npos;
    return (bracketed ? "[" + server.host + "]" : server.host) + ":" + std::to_string(server.port);
}

}  // namespace ayumi::viewmodels
