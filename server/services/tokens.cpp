#include "server/services/tokens.h"

#include <algorithm>

#include "shared/base/bytes.h"
#include "shared/base/crypto.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

constexpr const char* kContext = "ayumi/1/token\n";
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kSecretBytes = 32;

}  // namespace

std::string firstToken(std::string_view key, const std::string& device) {
    return toBase64Url(hmacSha256(key, kContext + device));
}

std::string renewedToken(std::string_view key, const std::string& device, TimeMs registeredAtMs) {
    std::string hex = device;
    std::erase(hex, '-');
    const auto id = fromHex(hex);
    const Bytes secret = hmacSha256(key, kContext + device + '\n' + formatMoment(registeredAtMs));
    return toBase64Url((id ? *id : Bytes()) + secret);
}

std::string deviceOfRenewed(std::string_view token) {
    const auto bytes = fromBase64Url(token);
    if (!bytes || bytes->size() != kIdBytes + kSecretBytes) return {};
    std::string text = toHex(std::string_view(*bytes).substr(0, kIdBytes));
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) text.insert(dash, 1, '-');
    return isUuid(text) ? text : std::string();
}

}  // namespace ayumi::services
