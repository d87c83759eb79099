// Every body that the server reads from a tablet: shared/sync/messages.h, compare_messages.h.
#include "shared/sync/compare_messages.h"
#include "shared/sync/messages.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

template <class Read>
auto readTwice(std::string_view input, Read read) {
    auto message = read(input);
    if (!message) {
        requireMessageCode(message.error());
        return message;
    }
    const std::string text = write(*message);
    const auto again = read(text);
    require(again.ok(), "what was read and written is read again");
    require(write(*again) == text, "as the same message");
    return message;
}

void readEachChange(const sync::PushRequest& request) {
    std::vector<std::string> texts;
    for (const Json& change : request.changes) {
        const auto read = sync::readChange(change);
        if (!read) {
            requireCode(read.error(), {"change_shape", "change_too_large", "json_depth"});
        } else {
            require(read->travelling() == canonical(change), "a change travels on as it came");
        }
        texts.push_back(canonical(change));
    }
    require(sync::pushBody(request.head, texts, request.unread) == write(request),
            "a tablet sends what a request is");
}

}  // namespace

void tryInput(std::string_view input) {
    if (!parseCanonical(input, sync::kMaxMessageDepth)) {
        (void)readTwice(input, sync::readPushRequest);
        return;
    }
    (void)readTwice(input, sync::readEnrolRequest);
    (void)readTwice(input, sync::readCertificatesRequest);
    (void)readTwice(input, sync::readSignInRequest);
    (void)readTwice(input, sync::readCompareRequest);
    if (const auto push = readTwice(input, sync::readPushRequest)) readEachChange(*push);
}

}  // namespace ayumi::fuzz
