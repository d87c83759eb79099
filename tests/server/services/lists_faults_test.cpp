// The lists that lie with the keys, on a disk that fails anywhere while one more is written down:
// the old list or the new one, never a torn one, and what was told is true, also if the power goes.
#include "server/services/erasures.h"
#include "server/services/revocations.h"
#include "tests/support/fault_files.h"
#include "tests/support/fault_sweep.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

namespace fs = std::filesystem;
using testing::FaultRun, testing::TempFolder, testing::Told;

const std::string kFirst = "0190a000-0000-7000-8000-000000000001";
const std::string kSecond = "0190a000-0000-7000-8000-000000000002";
constexpr TimeMs kAtMs = 1'790'000'000'000;

Told toldOf(const Result<void>& result) { return result ? Told{} : Told{result.error()}; }

// What stands in a list, as a text for each entry.
using Entries = std::map<std::string, std::string>;

class ListsFaults : public ::testing::Test {
protected:
    // `add`: opens the list, writes the new entry down, and says what the open list holds then.
    struct List {
        std::string name;
        std::function<void()> addFirst;
        std::function<Result<void>(Entries& open)> add;
        std::function<Entries()> read;
    };

    void sweep(const List& list) {
        clear();
        list.addFirst();
        const Entries before = list.read();
        Entries open;
        testing::require(list.add(open), "an entry on a disk that works");
        const Entries after = list.read();
        ASSERT_NE(after, before);
        testing::FaultFiles files(m_folder.path());
        testing::sweepFaults({list.name, files,
                              [&] {
                                  files.heal();
                                  clear();
                                  list.addFirst();
                              },
                              [&] { return toldOf(list.add(open)); }, [&] { files.heal(); },
                              [&](const FaultRun& run) {
                                  const Entries now = list.read();
                                  EXPECT_TRUE(now == before || now == after) << "torn";
                                  expectTrue(run, now == after);
                                  if (!m_died && run.told) {
                                      EXPECT_TRUE(open.empty() || open == now);
                                  }
                                  if (!run.told) {
                                      files.losePower();
                                      EXPECT_EQ(list.read(), after) << "done, and gone";
                                  }
                                  Entries again;
                                  EXPECT_TRUE(list.add(again).ok());
                                  files.losePower();
                                  EXPECT_EQ(list.read(), after) << "done, and gone";
                              }},
                             1);
    }

    void expectTrue(const FaultRun& run, bool there) {
        using testing::DiskFault;
        m_died = run.fault == DiskFault::Kill || run.fault == DiskFault::Tear ||
                 run.fault == DiskFault::Forget;
        if (!run.told) {
            EXPECT_TRUE(there) << "done, and not there";
        } else if (run.told->code == "file_unwritable" || run.told->code == "file_unreadable") {
            EXPECT_FALSE(there) << "its words say that nothing was changed";
        } else if (!m_died) {
            EXPECT_TRUE(there) << "its words say that it was written";
        }
    }
    void clear() const {
        for (const auto& entry : fs::directory_iterator(m_folder.path())) fs::remove(entry.path());
    }

    const TempFolder m_folder;
    bool m_died = false;
};

TEST_F(ListsFaults, ARevocation_IsInTheWholeListOrNot_AndWhatIsSaidIsTrue) {
    const auto file = m_folder.path() / "revocations";
    const auto entriesOf = [](const std::map<std::string, Revocation>& all) {
        Entries entries;
        for (const auto& [device, one] : all) {
            entries[device] = one.state + ' ' + std::to_string(one.atMs);
        }
        return entries;
    };
    const auto open = [&] { return testing::required(Revocations::open(file), "revocations"); };
    sweep({"revocation",
           [&] {
               testing::require(open()->add(kFirst, {"stolen", kAtMs}), "first");
           },
           [&](Entries& held) -> Result<void> {
               held.clear();
               auto list = Revocations::open(file);
               if (!list) return list.error();
               auto added = (*list)->add(kSecond, {"revoked", kAtMs + 1});
               held = entriesOf((*list)->all());
               return added;
           },
           [&] { return entriesOf(open()->all()); }});
}

TEST_F(ListsFaults, AnErasure_IsInTheWholeListOrNot_AndWhatIsSaidIsTrue) {
    const auto file = m_folder.path() / "erasures";
    const auto entriesOf = [](const std::map<std::string, Erasure>& all) {
        Entries entries;
        for (const auto& [person, one] : all) {
            entries[person] = one.reason + ' ' + std::to_string(one.atMs);
            for (const auto& id : one.changes) entries[person] += ' ' + id;
        }
        return entries;
    };
    const auto open = [&] { return testing::required(Erasures::open(file), "erasures"); };
    sweep({"erasure",
           [&] {
               testing::require(open().add(kFirst, {kAtMs, "asked for", {kSecond}}), "first");
           },
           [&](Entries& held) -> Result<void> {
               held.clear();
               auto list = Erasures::open(file);
               if (!list) return list.error();
               auto added = list->add(kSecond, {kAtMs + 1, "left", {kFirst}});
               held = entriesOf(list->all());
               return added;
           },
           [&] { return entriesOf(open().all()); }});
}

}  // namespace
}  // namespace ayumi::services
