// A server whose disk is full says so on the wire, keeps what it answered, and goes on by itself.
#include "tests/server/api/fixture.h"

#include "tests/support/small_disk.h"

namespace ayumi::testing {
namespace {

struct OnSmallDisk {
    std::filesystem::path place = newFolder();
    SmallDisk disk{place, "3m"};
};

}  // namespace

// The disk is there before the agency is founded on it, and goes after it.
class FullDiskTest : protected OnSmallDisk, public ApiTest {
protected:
    FullDiskTest() : ApiTest(place) {}
};

TEST_F(FullDiskTest, PushesAreAnsweredWith507_AndTakenWhenThereIsRoomAgain) {
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    auto tablet = signedIn("A");
    disk.fill();
    std::vector<sync::Change> changes;
    std::size_t taken = 0;
    test::Answer answer;
    do {
        const std::string note(900, static_cast<char>('a' + changes.size() % 26));
        changes.push_back(agency.attendance(tablet, sato, site, {{"note", note}}));
        answer = agency.post("/v1/changes", sync::pushBody({}, {changes.back().travelling()}, {}),
                             tablet.enrolled.token);
        if (answer.status == 200) ++taken;
    } while (answer.status == 200 && changes.size() < 5'000);
    EXPECT_EQ(answer.status, 507);
    EXPECT_EQ(codeOf(answer), "storage_full");
    EXPECT_TRUE(answer.fields.contains("retry-after"));
    EXPECT_EQ(agency.get("/v1/records", tablet.enrolled.token).status, 200) << "reading goes on";
    disk.empty();
    std::vector<std::string> texts;
    for (const auto& change : changes) texts.push_back(change.travelling());
    const auto pushed = agency.push(tablet, texts);
    std::size_t known = 0;
    for (const auto& verdict : pushed.verdicts) {
        known += verdict.kind == sync::VerdictKind::Duplicate ? 1 : 0;
    }
    EXPECT_EQ(known, taken) << "what was answered was kept, what was refused was not";
    EXPECT_EQ(pushed.verdicts.back().standing(), sync::VerdictKind::Applied);
    agency.stop();
    EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos);
}

// Lesson: QField #5205
TEST_F(FullDiskTest, ABatchThatDoesNotFit_IsNotInAtAll) {
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    auto tablet = signedIn("A");
    disk.fill();
    std::vector<std::string> batch;
    test::Answer answer;
    int taken = 0;
    do {
        batch.clear();
        for (int i = 0; i < 100; ++i) {
            const std::string note(900, static_cast<char>('a' + i % 26));
            batch.push_back(agency.attendance(tablet, sato, site, {{"note", note}}).travelling());
        }
        answer = agency.post("/v1/changes", sync::pushBody({}, batch, {}), tablet.enrolled.token);
        if (answer.status == 200) ++taken;
    } while (answer.status == 200 && taken < 200);
    ASSERT_EQ(answer.status, 507);
    disk.empty();
    for (const auto& verdict : agency.push(tablet, batch).verdicts) {
        EXPECT_NE(verdict.kind, sync::VerdictKind::Duplicate) << "a part of it was in";
        EXPECT_NE(verdict.standing(), sync::VerdictKind::Quarantined) << verdict.reason.code;
    }
    agency.stop();
    EXPECT_NE(agency.command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace ayumi::testing
