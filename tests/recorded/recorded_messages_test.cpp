// Law 10: every message that a release sent is read today to the values it had then. What was read
// is written again by this build; a later one may say more, never less or otherwise.
#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <sstream>

#include "mobile/sync/answers.h"
#include "shared/sync/key_statement.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"
#include "tests/recorded/recordings.h"

namespace ayumi::recorded {
namespace {

// What this build writes of a text that it read; "!" and the code if it cannot.
using Rewrite = std::function<std::string(const std::string& text)>;

template <class Message>
Rewrite rewritten(Result<Message> (*read)(std::string_view)) {
    return [read](const std::string& text) {
        const auto message = read(text);
        return message ? sync::write(*message) : '!' + message.error().code;
    };
}

// States come back as the bytes they were, in their objects and as the tablet slices them.
template <class Message, class Sliced>
Rewrite rewrittenStates(Result<Message> (*read)(std::string_view),
                        Result<tablet::Answer<Sliced>> (*slice)(std::string_view)) {
    return [read, slice](const std::string& text) {
        auto message = read(text);
        if (!message) return '!' + message.error().code;
        for (const Json& state : message->stateObjects) {
            message->states.push_back(canonical(state));
        }
        const auto sliced = slice(text);
        if (!sliced || sliced->states.size() != message->states.size()) {
            return std::string("!slices");
        }
        return sync::write(static_cast<const Sliced&>(*message));
    };
}

std::string statementAgain(const std::string& text) {
    const auto object = parseCanonical(text);
    if (!object) return '!' + object.error().code;
    // Whose key it is only the server knows: here only its shape is at stake.
    const auto read = sync::readKeyStatement(*object, Bytes(32, 'x'));
    return read || read.error().code == "key_statement_forged" ? text : '!' + read.error().code;
}

std::string problemAgain(const Json& call) {
    const std::string text = call["answer"];
    const auto problem = sync::readProblem(call["status"].get<int>(), text);
    Json again = Json::parse(text);
    again["code"] = problem.error.code;
    again["status"] = problem.status;
    again["args"] = problem.error.args;
    return canonical(again);
}

struct Call {
    Rewrite request;
    Rewrite answer;
};

const std::map<std::string, Call>& calls() {
    const Rewrite nothing = [](const std::string& text) { return text; };
    const auto push = rewritten(&sync::readPushRequest);
    static const std::map<std::string, Call> all{
        {"POST /v1/enrol",
         {rewritten(&sync::readEnrolRequest), rewritten(&sync::readEnrolResponse)}},
        {"POST /v1/sign-in",
         {rewritten(&sync::readSignInRequest), rewritten(&sync::readSignInResponse)}},
        {"POST /v1/keys", {statementAgain, rewritten(&sync::readSignInResponse)}},
        {"POST /v1/restore-registrations", {rewritten(&sync::readCertificatesRequest), nothing}},
        {"POST /v1/changes",
         {push, rewrittenStates(&sync::readPushResponse, &tablet::readPushAnswer)}},
        {"GET /v1/records",
         {nothing, rewrittenStates(&sync::readPullResponse, &tablet::readPullAnswer)}},
        {"GET /v1/records/{id}/history", {nothing, rewritten(&sync::readHistoryResponse)}},
        {"GET /v1/held", {nothing, rewritten(&sync::readHeldResponse)}},
    };
    return all;
}

// Everything of `then` is in `now`, with the same value.
void expectKept(const Json& then, const Json& now, const std::string& place) {
    if (then.is_object() && now.is_object()) {
        for (const auto& [name, value] : then.items()) {
            ASSERT_TRUE(now.contains(name)) << place << '/' << name << " is lost";
            expectKept(value, now[name], place + '/' + name);
        }
    } else if (then.is_array() && now.is_array()) {
        ASSERT_EQ(then.size(), now.size()) << place;
        for (std::size_t i = 0; i < then.size(); ++i) {
            expectKept(then[i], now[i], place + '/' + std::to_string(i));
        }
    } else {
        EXPECT_EQ(then, now) << place;
    }
}

void expectSameValues(const std::string& then, const std::string& now) {
    ASSERT_FALSE(now.starts_with('!')) << now << ": " << then;
    if (then.empty()) return;
    expectKept(Json::parse(then), Json::parse(now), "");
}

void forEachChange(const Json& json, const std::function<void(const Json&)>& each) {
    if (json.is_object() && json.contains("signature") && json.contains("seen")) each(json);
    if (!json.is_structured()) return;
    for (const Json& inner : json) forEachChange(inner, each);
}

class RecordedMessages : public ::testing::TestWithParam<std::string> {
protected:
    Json messages = Json::parse(textOf(recordings() / GetParam() / "messages.json"));
};

TEST_P(RecordedMessages, AreReadToTheSameValues) {
    std::set<std::string> seen;
    for (const Json& one : messages) {
        const std::string name = one["call"];
        SCOPED_TRACE(name + ' ' + one["target"].get<std::string>());
        seen.insert(name);
        ASSERT_TRUE(calls().contains(name)) << "a call that this build does not know";
        const Call& call = calls().at(name);
        const bool good = one["status"] == 200;
        if (good) expectSameValues(one["request"], call.request(one["request"]));
        expectSameValues(one["answer"], good ? call.answer(one["answer"]) : problemAgain(one));
        if (HasFailure()) return;
    }
    for (const auto& [name, call] : calls()) EXPECT_TRUE(seen.contains(name)) << name;
}

TEST_P(RecordedMessages, TheirChangesAreKeptByteForByte) {
    std::size_t count = 0;
    for (const Json& one : messages) {
        for (const char* side : {"request", "answer"}) {
            const std::string text = one[side];
            if (text.empty()) continue;
            forEachChange(Json::parse(text), [&](const Json& object) {
                const auto change = sync::readChange(object);
                ASSERT_TRUE(change) << change.error().code << object;
                EXPECT_EQ(change->travelling(), canonical(object));
                ++count;
            });
        }
    }
    EXPECT_GT(count, 20U);
}

TEST_P(RecordedMessages, TheirStatesAreKeptByteForByte) {
    std::size_t count = 0;
    for (const Json& one : messages) {
        if (one["call"] != "GET /v1/records" || one["status"] != 200) continue;
        const Json answer = Json::parse(one["answer"].get<std::string>());
        for (const Json& object : answer["states"]) {
            const auto state = sync::readState(object, [](const auto&) { return nullptr; });
            ASSERT_TRUE(state) << state.error().code;
            EXPECT_EQ(sync::travellingState(*state), canonical(object));
            ++count;
        }
    }
    EXPECT_GT(count, 10U);
}

INSTANTIATE_TEST_SUITE_P(Releases, RecordedMessages, ::testing::ValuesIn(releases()));

}  // namespace
}  // namespace ayumi::recorded
