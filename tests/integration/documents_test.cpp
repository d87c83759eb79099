// The examples of docs/sync.md are read by the program's own readers, written again by its own
// writers, and must come out as they stand there.
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "shared/records/validation.h"
#include "shared/sync/day_log.h"
#include "shared/sync/messages.h"
#include "shared/sync/state.h"

namespace ayumi {
namespace {

// Name after ```json -> canonical text.
const std::map<std::string, std::string>& examples() {
    static const auto all = [] {
        const char* source = std::getenv("AYUMI_SOURCE_DIR");
        std::ifstream in(std::string(source == nullptr ? "." : source) + "/docs/sync.md");
        std::map<std::string, std::string> found;
        std::string name, text;
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with("```json ")) {
                name = line.substr(8);
                text.clear();
            } else if (line == "```" && !name.empty()) {
                found[name] = canonical(Json::parse(text));
                name.clear();
            } else if (!name.empty()) {
                text += line + '\n';
            }
        }
        return found;
    }();
    return all;
}

template <class Read, class Write>
void expectSame(const std::string& name, Read read, Write write) {
    ASSERT_TRUE(examples().contains(name)) << name;
    const std::string& text = examples().at(name);
    const auto message = read(std::string_view(text));
    ASSERT_TRUE(message) << name << ": " << message.error().code;
    EXPECT_EQ(write(*message), text);
}

TEST(Documents, ExamplesOfMessagesAreWhatTheProgramReadsAndWrites) {
    using namespace sync;
    const auto again = [](const auto& message) { return write(message); };
    expectSame("enrol-request", readEnrolRequest, again);
    expectSame("enrol-response", readEnrolResponse, again);
    expectSame("sign-in-request", readSignInRequest, again);
    expectSame("sign-in-response", readSignInResponse, again);
    expectSame("push-request", readPushRequest, again);
    expectSame("push-response", readPushResponse,
               [](const PushResponse& message) { return write(message); });
    expectSame("pull-response", readPullResponse,
               [](const PullResponse& message) { return write(message); });
    expectSame("history-response", readHistoryResponse, again);
    expectSame("held-response", readHeldResponse, again);
    expectSame("certificates-request", readCertificatesRequest, again);
}

TEST(Documents, ExampleOfAChangeIsOne_WithItsDerivedRecordId) {
    const auto change = sync::readChange(Json::parse(examples().at("change")));
    ASSERT_TRUE(change) << change.error().args.begin()->second;
    EXPECT_EQ(change->travelling(), examples().at("change"));
    const auto kinds = records::KindTable::released();
    EXPECT_EQ(change->record,
              records::naturalRecordId(*kinds.find("attendance"), change->agency,
                                       change->participant, change->day, change->about));
}

TEST(Documents, ExampleOfADecisionIsOne) {
    const auto decision = sync::readDecision(Json::parse(examples().at("decision")));
    ASSERT_TRUE(decision) << decision.error().code;
    EXPECT_EQ(canonical(sync::writeDecision(*decision)), examples().at("decision"));
}

TEST(Documents, ExampleOfAStateIsOne) {
    const auto change = std::make_shared<const sync::Change>(
        *sync::readChange(Json::parse(examples().at("change"))));
    const auto state = sync::readState(Json::parse(examples().at("state")),
                                       [&](const std::string&) { return change; });
    ASSERT_TRUE(state);
    EXPECT_EQ(sync::travellingState(*state, {change->id}), examples().at("state"));
}

TEST(Documents, ExampleOfAProblemIsOne) {
    const auto problem = sync::readProblem(429, examples().at("problem"));
    EXPECT_EQ(problem.error.code, "sign_in_throttled");
    EXPECT_EQ(problem.error.args.at("seconds"), "1200");
}

}  // namespace
}  // namespace ayumi
