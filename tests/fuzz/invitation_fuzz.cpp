// Invitations as they are typed, pasted or scanned (mobile/viewmodels/invitation_text.h), against
// what a server prints (server/app/qr_text.h).
#include "mobile/viewmodels/invitation_text.h"
#include "server/app/qr_text.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

constexpr std::size_t kWholePin = 32;

void sameAgain(const viewmodels::InvitationText& read, std::string_view text,
               std::string_view address) {
    const auto again = viewmodels::readInvitationText(text, address);
    require(again.ok(), "what was read and written is read again");
    require(again->server.host == read.server.host && again->server.port == read.server.port &&
                again->server.pins == read.server.pins && again->secret == read.secret,
            "as the same invitation");
}

void written(const viewmodels::InvitationText& read) {
    require(!read.server.host.empty() && !read.server.pins.empty() && !read.secret.empty(),
            "an invitation names server, pins and secret");
    require(read.server.port > 0 && read.server.port < 65536, "a port is one");
    const std::string address = viewmodels::addressText(read.server);
    if (read.server.pins.front().size() == kWholePin) {
        const auto colon = address.rfind(':');
        sameAgain(read,
                  server::invitationUrl(address.substr(0, colon), read.server.port, "", read.secret,
                                        read.server.pins),
                  "");
    } else {
        sameAgain(read, server::invitationCode(read.secret, read.server.pins.front()), address);
    }
}

}  // namespace

// A line of what is typed or scanned, and one of the address beside it.
void tryInput(std::string_view input) {
    const auto text = takeLine(input);
    const auto invitation = viewmodels::readInvitationText(text, takeLine(input));
    if (invitation) return written(*invitation);
    requireCode(invitation.error(), {"code_length", "code_characters", "address_missing",
                                     "address_shape", "invitation_shape"});
}

}  // namespace ayumi::fuzz
