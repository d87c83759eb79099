// Every body that a tablet reads from a server: shared/sync/messages.h, compare_messages.h, and
// mobile/sync/answers.h, which leaves states as slices of the text.
#include "mobile/sync/answers.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

template <class Read>
void readTwice(std::string_view input, Read read) {
    auto message = read(input);
    if (!message) return requireMessageCode(message.error());
    if constexpr (requires { message->stateObjects; }) {
        for (const Json& state : message->stateObjects) message->states.push_back(canonical(state));
    }
    const std::string text = write(*message);
    auto again = read(text);
    require(again.ok(), "what was read and written is read again");
    if constexpr (requires { again->stateObjects; }) {
        require(again->stateObjects == message->stateObjects, "with the same states");
        again->states = message->states;
    }
    require(write(*again) == text, "as the same message");
}

// The quick way over slices sees in a good answer what the thorough way does.
template <class Read, class ReadSlices>
void slicesAgree(std::string_view input, Read read, ReadSlices readSlices) {
    const auto answer = readSlices(input);
    if (!answer) requireMessageCode(answer.error());
    auto message = read(input);
    if (!message) return;
    require(answer.ok(), "a good answer is read");
    require(answer->states.size() == message->stateObjects.size(), "with all its states");
    for (std::size_t i = 0; i < answer->states.size(); ++i) {
        require(answer->states[i] == canonical(message->stateObjects[i]), "as they came");
    }
    require(write(answer->message) == write(*message), "and the rest of it");
}

void readHead(std::string_view input) {
    const auto head = sync::readLive(input);
    if (!head) return requireMessageCode(head.error());
    const auto again = sync::readLive(sync::writeLive(*head));
    require(again.ok() && *again == *head, "a head is read as it was written");
}

}  // namespace

void tryInput(std::string_view input) {
    // What is no message is none to any reader; only the slices are cut before it is known.
    if (!parseCanonical(input, sync::kMaxMessageDepth)) {
        readTwice(input, sync::readPushResponse);
        const auto answer = tablet::readPullAnswer(input);
        if (!answer) requireMessageCode(answer.error());
        (void)sync::readProblem(500, input);
        return;
    }
    readTwice(input, sync::readEnrolResponse);
    readTwice(input, sync::readCertificatesResponse);
    readTwice(input, sync::readSignInResponse);
    readTwice(input, sync::readPushResponse);
    readTwice(input, sync::readPullResponse);
    readTwice(input, sync::readHistoryResponse);
    readTwice(input, sync::readHeldResponse);
    readTwice(input, sync::readCompareResponse);
    readTwice(input, sync::readCellResponse);
    slicesAgree(input, sync::readPushResponse, tablet::readPushAnswer);
    slicesAgree(input, sync::readPullResponse, tablet::readPullAnswer);
    slicesAgree(input, sync::readCellResponse, tablet::readCellAnswer);
    readHead(input);
    const auto problem = sync::readProblem(400, input);
    require(problem.status == 400, "a problem keeps its status");
    for (const auto& [name, value] : problem.error.args) {
        require(isUtf8(value), "an argument can be shown");
    }
}

}  // namespace ayumi::fuzz
