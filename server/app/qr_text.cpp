#include "server/app/qr_text.h"

#include <qrencode.h>

#include <memory>

namespace ayumi::server {

namespace {

constexpr int kQuietZone = 4;  // modules, as the QR standard asks
constexpr std::size_t kTypedPinCharacters = 16;

bool isDark(const QRcode& code, int x, int y) {
    const bool inside = x >= 0 && y >= 0 && x < code.width && y < code.width;
    return inside && (code.data[y * code.width + x] & 1) != 0;
}

// Light modules are drawn, so that it reads on the usual dark terminal.
const char* glyph(bool upperDark, bool lowerDark) {
    if (upperDark) return lowerDark ? " " : "▄";
    return lowerDark ? "▀" : "█";
}

}  // namespace

Result<std::string> qrText(const std::string& payload) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(payload.c_str(), 0, QR_ECLEVEL_L), &QRcode_free);
    if (!code) return Error{"qr_too_large", {}};
    std::string out;
    for (int y = -kQuietZone; y < code->width + kQuietZone; y += 2) {
        for (int x = -kQuietZone; x < code->width + kQuietZone; ++x) {
            out += glyph(isDark(*code, x, y), isDark(*code, x, y + 1));
        }
        out += '\n';
    }
    return out;
}

std::string invitationUrl(const std::string& host, int port, const std::string& agency,
                          const std::string& secret, const std::vector<Bytes>& pins) {
    std::string url = "ayumi://" + host + ':' + std::to_string(port) + "/enrol?agency=" + agency;
    for (const auto& pin : pins) url += "&pin=" + toBase64Url(pin);
    return url + "&secret=" + secret;
}

std::string invitationCode(const std::string& secret, const Bytes& pin) {
    const std::string code = toBase32(pin).substr(0, kTypedPinCharacters) + secret;
    std::string grouped;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool inPin = i <= kTypedPinCharacters;
        const std::size_t place = inPin ? i % 4 : (i - kTypedPinCharacters) % 5;
        if (i > 0 && place == 0) grouped += '-';
        grouped += code[i];
    }
    return grouped;
}

}  // namespace ayumi::server
