#include "mobile/sync/answers.h"

#include "shared/base/json_slices.h"

namespace ayumi::tablet {

namespace {

// The message with its states taken out; false if there are none to take.
bool takeStates(std::string_view body, std::string& rest, std::vector<std::string_view>& states) {
    std::string_view list;
    forEachMember(body, [&](std::string_view key, std::string_view value) {
        if (key == "states") list = value;
    });
    if (list.empty()) return false;
    const auto at = static_cast<std::size_t>(list.data() - body.data());
    rest.reserve(body.size() - list.size() + 2);
    rest.append(body.substr(0, at)).append("[]").append(body.substr(at + list.size()));
    return forEachItem(list, [&](std::string_view state) { states.push_back(state); });
}

template <class Response, class Read>
Result<Answer<Response>> readAnswer(std::string_view body, Read read) {
    Answer<Response> answer;
    std::string rest;
    if (!takeStates(body, rest, answer.states)) {
        return Error{"message_shape", {{"member", "states"}}};
    }
    auto message = read(rest);
    if (!message) return message.error();
    answer.message = static_cast<Response&&>(std::move(*message));
    return answer;
}

}  // namespace

Result<Answer<sync::PushResponse>> readPushAnswer(std::string_view body) {
    return readAnswer<sync::PushResponse>(body, sync::readPushResponse);
}

Result<Answer<sync::PullResponse>> readPullAnswer(std::string_view body) {
    return readAnswer<sync::PullResponse>(body, sync::readPullResponse);
}

Result<Answer<sync::CellResponse>> readCellAnswer(std::string_view body) {
    return readAnswer<sync::CellResponse>(body, sync::readCellResponse);
}

}  // namespace ayumi::tablet
