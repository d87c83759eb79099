// What a person types or pastes to enrol a tablet (security.md "Server"): 16 base32 characters of
// pin and 10 of secret, or the text of the QR code:
//   ayumi://HOST:PORT/enrol?secret=XXXXXXXXXX&pin=<base64url, 32 bytes>&pin=<spare>&agency=<uuid>
#pragma once

#include <string>
#include <string_view>

#include "mobile/sync/transport.h"
#include "shared/base/result.h"

namespace ayumi::viewmodels {

inline constexpr int kDefaultServerPort = 8443;

struct InvitationText {
    tablet::ServerAddress server;  // one pin of 10 bytes when typed, whole ones from the QR code
    std::string secret;
};

bool isInvitationUrl(std::string_view text);

// `address` ("host" or "host:port") is only looked at beside a typed code. Codes: "code_length"
// (args length), "code_characters", "address_missing", "address_shape", "invitation_shape".
Result<InvitationText> readInvitationText(std::string_view text, std::string_view address);

std::string addressText(const tablet::ServerAddress& server);  // "host:port"

}  // namespace ayumi::viewmodels
