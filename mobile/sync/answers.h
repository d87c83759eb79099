// Answers of the server, read at the door. States stay slices of the answer's text: they are stored
// as they came (shared/base/json_slices.h), everything else goes through shared/sync/messages.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/result.h"
#include "shared/sync/compare_messages.h"
#include "shared/sync/messages.h"

namespace ayumi::tablet {

template <class Response>
struct Answer {
    Response message;                      // `states` is empty
    std::vector<std::string_view> states;  // into the body it was read from
};

// Codes of messages.h.
Result<Answer<sync::PushResponse>> readPushAnswer(std::string_view body);
Result<Answer<sync::PullResponse>> readPullAnswer(std::string_view body);
Result<Answer<sync::CellResponse>> readCellAnswer(std::string_view body);

// An HTTP status of a server that is there and well and does not take this question, an older one.
inline bool refusedForGood(int status) {
    return status / 100 == 4 && status != 401 && status != 403 && status != 408 && status != 429;
}

}  // namespace ayumi::tablet
