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

void readProblem(std::string_view input) {
    const auto problem = sync::readProblem(400, input);
    require(problem.status == 400, "a problem keeps its status");
    for (const auto& [name, value] : problem.error.args) {
        require(isUtf8(value), "an argument can be shown");
    }
}

}  // namespace

void tryInput(std::string_view input) {
    const auto parsed = parseCanonical(input, sync::kMaxMessageDepth);
    // What is no message is none to any reader; only the slices are cut before it is known.
    if (!parsed) {
        readTwice(input, sync::readPushResponse);
        const auto answer = tablet::readPullAnswer(input);
        if (!answer) requireMessageCode(answer.error());
        (void)sync::readProblem(500, input);
        return;
    }
    // Reading takes its time: each reader gets its own messages, and every sixteenth of the others.
    const bool any = input.size() % 16 == 0;
    const auto worth = [&](const char* member) {
        return any || (parsed->is_object() && parsed->contains(member));
    };
    if (worth("agency_name")) readTwice(input, sync::readEnrolResponse);
    if (any || parsed->size() < 2) readTwice(input, sync::readCertificatesResponse);
    if (worth("role")) readTwice(input, sync::readSignInResponse);
    if (worth("verdicts")) readTwice(input, sync::readPushResponse);
    if (worth("remaining")) readTwice(input, sync::readPullResponse);
    if (worth("entries")) readTwice(input, sync::readHistoryResponse);
    if (worth("entries")) readTwice(input, sync::readHeldResponse);
    if (worth("differs")) readTwice(input, sync::readCompareResponse);
    if (worth("states")) readTwice(input, sync::readCellResponse);
    if (worth("verdicts")) slicesAgree(input, sync::readPushResponse, tablet::readPushAnswer);
    if (worth("remaining")) slicesAgree(input, sync::readPullResponse, tablet::readPullAnswer);
    if (worth("states")) slicesAgree(input, sync::readCellResponse, tablet::readCellAnswer);
    if (any || parsed->size() < 2) readHead(input);
    if (worth("code")) readProblem(input);
}

}  // namespace ayumi::fuzz
