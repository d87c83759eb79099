// A month in a tablet's life: its token is renewed, and its person has to sign in online again.
#include "server/services/limits.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

using services::kDayMs;

class MonthTest : public ServicesTest {
protected:
    // In use all the while, and signed in on it again in the middle of the month.
    void passAMonth() {
        for (int half = 0; half < 2; ++half) {
            clock.advance(15 * kDayMs);
            agency.signIn(a->writer().device, coach);
            if (half == 0) a->sync();
        }
    }
    std::string token() const { return a->store->identity().token; }
    std::string codeOf(const std::string& token) {
        const auto known = agency.enrolment().authorise(token);
        return known ? "" : known.error().code;
    }
    std::string problem() const {
        const auto status = a->engine->status();
        return status.problem ? status.problem->code : "";
    }
    void say(const char* status) {
        ASSERT_TRUE(a->save(sato, kDay, site, {{"status", status}}).ok());
    }
    bool onServer(const char* status) {
        for (const auto& row : agency.store().read(agency.id())->recordsOfKinds({"attendance"})) {
            if (textOf(row.values, "status") == status) return true;
        }
        return false;
    }
};

}  // namespace

TEST_F(MonthTest, TheTokenIsRenewed_AndTheNewOneIsKeptOverAKill) {
    const std::string first = token();
    const Json certificate = a->store->identity().certificate;
    passAMonth();
    a->sync();
    const std::string second = token();
    EXPECT_NE(second, first);
    EXPECT_NE(a->store->identity().certificate, certificate);
    EXPECT_EQ(codeOf(first), "") << "the new one was not used yet";
    a->kill();
    a->open();
    EXPECT_EQ(token(), second);
    say("present");
    a->sync();
    EXPECT_TRUE(onServer("present"));
    EXPECT_EQ(problem(), "");
    EXPECT_EQ(token(), second) << "renewed once";
    EXPECT_EQ(codeOf(first), "device_unknown");
    expectAgreement();
}

TEST_F(MonthTest, AnAnswerThatIsLost_LocksNobodyOut) {
    const std::string first = token();
    passAMonth();
    a->engine->syncNow();
    a->run([] { return false; });
    EXPECT_EQ(token(), first);
    clock.advance(600'000);
    say("late");
    a->sync();
    EXPECT_NE(token(), first);
    EXPECT_TRUE(onServer("late"));
    a->sync();
    EXPECT_EQ(problem(), "");
    expectAgreement();
}

TEST_F(MonthTest, AKillBeforeItLiesOnTheDisk_IsALostAnswer) {
    const std::string first = token();
    passAMonth();
    a->engine->syncNow();
    a->engine->tick();  // asked; the answer dies with the process
    a->kill();
    a->open();
    EXPECT_EQ(token(), first);
    a->sync();
    EXPECT_NE(token(), first);
    a->sync();
    EXPECT_EQ(problem(), "");
}

TEST_F(MonthTest, WhatTheAgencyDidNotCertify_IsNotTaken) {
    const std::string first = token();
    passAMonth();
    const auto forge = [&](const std::function<void(Json&)>& change) {
        a->onTheWay = [change](tablet::HttpAnswer& answer) {
            auto body = parseJson(answer.body, sync::kMaxMessageDepth);
            if (!body || !body->is_object() || !body->contains("renewal")) return;
            change((*body)["renewal"]);
            answer.body = canonical(*body);
        };
        a->sync();
    };
    forge([](Json& renewal) { renewal["token"] = toBase64Url(Bytes(48, 'x')); });
    EXPECT_EQ(token(), first) << "another token than the certified one";
    forge([](Json& renewal) { renewal["certificate"]["registration"]["name"] = "mine"; });
    EXPECT_EQ(token(), first) << "a certificate that does not hold";
    const Json others = b->store->identity().certificate;
    forge([&](Json& renewal) {
        renewal["certificate"] = others;
        renewal["token"] = b->store->identity().token;
    });
    EXPECT_EQ(token(), first) << "another tablet's";
    a->onTheWay = nullptr;
    a->sync();
    EXPECT_NE(token(), first);
}

TEST_F(MonthTest, WithoutALogin_NothingComes_AndWritingAndSendingGoOn) {
    clock.advance(31 * kDayMs);
    const auto newSite = agency.addSite("みどりの家");
    a->sync();
    EXPECT_EQ(problem(), "login_due");
    EXPECT_FALSE(a->store->record(newSite).has_value());
    EXPECT_TRUE(a->store->record(site).has_value()) << "what is here stays";
    say("absent");
    a->sync();
    EXPECT_EQ(a->store->waiting().count, 0U);
    EXPECT_TRUE(onServer("absent"));
    EXPECT_EQ(problem(), "login_due");
    a->engine->lock();
    EXPECT_EQ(problem(), "") << "told to the one it is about";

    agency.signIn(a->writer().device, coach);
    a->kill();
    a->open();
    a->sync();
    EXPECT_EQ(problem(), "");
    EXPECT_TRUE(a->store->record(newSite).has_value());
    agency.signIn(b->writer().device, supervisor);
    expectAgreement();
}

}  // namespace ayumi::mobile_tests
