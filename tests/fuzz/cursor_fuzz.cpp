// What a tablet hands back as it was given: heads and cursors in a query.
#include "server/services/cursor.h"
#include "shared/sync/messages.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

void tryInput(std::string_view input) {
    if (const auto head = sync::readHeadText(input)) {
        require(sync::headText(*head) == input, "a head that is read writes back to itself");
        require(sync::readLive(sync::writeLive(*head)).ok(), "and can stand in an answer");
    } else {
        requireMessageCode(head.error());
    }
    const std::string text(input);
    if (const auto cursor = services::readCursor(text)) {
        require(text.empty() || services::cursorText(*cursor) == text,
                "a cursor that is read writes back to itself");
    } else {
        requireCode(cursor.error(), {"cursor_bad"});
    }
    if (const auto number = services::readNumberCursor(text)) {
        require(text.empty() || std::to_string(*number) == text,
                "a cursor that is read writes back to itself");
    } else {
        requireCode(number.error(), {"cursor_bad"});
    }
}

}  // namespace ayumi::fuzz
