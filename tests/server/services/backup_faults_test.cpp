// A backup on a disk that fails anywhere while it is written: the old file or the new one, each
// whole; and the log says that there is a verified one only if there is, also if the power goes.
#include "server/services/backup.h"

#include "shared/base/time_text.h"
#include "tests/support/agency.h"
#include "tests/support/fault_files.h"
#include "tests/support/fault_sweep.h"
#include "tests/support/manual_clock.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

namespace fs = std::filesystem;
using testing::FaultRun, testing::Told;

class BackupFaults : public ::testing::Test {
protected:
    BackupFaults()
        : m_clock(startOfDayMs("2026-11-21")),
          m_house(storage::SqliteConfig{(m_data.path() / "central.db").string(), Bytes(32, 'k')},
                  m_clock, m_random) {
        for (int i = 0; i < 20; ++i) m_house.addPerson("person " + std::to_string(i));
    }

    Result<Verification> take() {
        return takeBackup(m_house.store(),
                          {m_file,
                           m_data.path() / "scratch.db",
                           {m_house.id(), {}, m_clock.nowMs(), Json::object()},
                           m_recovery.publicKey,
                           m_house.keys().registration.publicKey},
                          m_house.kinds(), m_random);
    }
    // Up to where the log says that a verified backup goes.
    std::int64_t noted() { return m_house.store().read(m_house.id())->agency()->keptNumber; }
    // The number of the log that the file holds, read to its end.
    std::int64_t held() {
        auto file = testing::required(BackupFileReader::open(m_file), "a backup");
        testing::require(file->start(testing::required(file->fileKey(m_recovery), "key")), "start");
        const auto about = testing::required(readAbout(*file), "about");
        for (;;) {
            if (!testing::required(file->next(), "a whole backup")) return about.head.number;
        }
    }
    void clear() const {
        for (const auto& entry : fs::directory_iterator(m_folder.path())) fs::remove(entry.path());
    }

    const testing::TempFolder m_data;
    const testing::TempFolder m_folder;
    const fs::path m_file = m_folder.path() / "backup";
    testing::ManualClock m_clock;
    SystemRandom m_random;
    const SealingKey m_recovery = makeSealingKey(m_random);
    testing::Agency m_house;
};

TEST_F(BackupFaults, TheOldOrTheNewOne_IsWhole_AndTheLogSaysWhatIsTrue) {
    testing::FaultFiles files(m_folder.path());
    std::int64_t before = 0;
    const auto act = [&]() -> Told {
        const auto taken = take();
        return taken ? Told{} : Told{taken.error()};
    };
    const auto expectTrue = [&] {
        const auto there = held();
        EXPECT_GE(there, before);
        EXPECT_LE(noted(), there) << "the log speaks of a backup that is not there";
        return there;
    };
    testing::sweepFaults({"backup", files,
                          [&] {
                              files.heal();
                              clear();
                              ASSERT_TRUE(take().ok());
                              before = noted();
                              ASSERT_EQ(held(), before);
                          },
                          act, [&] { files.heal(); },
                          [&](const FaultRun& run) {
                              const auto there = expectTrue();
                              if (!run.told) {
                                  EXPECT_GT(noted(), before) << "told, and not noted";
                                  EXPECT_EQ(there, noted());
                              }
                              files.losePower();
                              expectTrue();
                              EXPECT_FALSE(act()) << "asked again";
                              EXPECT_EQ(held(), noted());
                              EXPECT_GT(noted(), before);
                              files.losePower();
                              EXPECT_EQ(held(), noted()) << "done, and gone";
                          }},
                         4);
}

}  // namespace
}  // namespace ayumi::services
