// The demonstration agency, made once for all tests of a program: they only look.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "server/storage/factory.h"
#include "tests/demo/cast.h"
#include "tests/demo/demo_agency.h"
#include "tests/demo/required.h"

namespace ayumi::demo {

inline constexpr Argon2Cost kCheap{1, 8192};

inline DemoOptions cheapOptions(const std::filesystem::path& folder) {
    DemoOptions options;
    options.folder = folder;
    options.nowMs = SystemClock().nowMs();
    options.tabletCost = kCheap;
    return options;
}

class DemoAgency_ : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        if (!s_folder.empty()) return;  // another suite of the program made it
        s_folder =
            std::filesystem::temp_directory_path() / ("ayumi-demo-" + std::to_string(::getpid()));
        std::filesystem::remove_all(s_folder);
        s_agency = makeDemoAgency(cheapOptions(s_folder));
        std::atexit([] { std::filesystem::remove_all(s_folder); });
    }

    DemoAgency_()
        : m_store(required(
              storage::openStore(
                  required(server::storeConfig(s_agency.folders,
                                               required(server::readConfiguration(s_agency.folders),
                                                        "configuration")),
                           "configuration"),
                  m_kinds),
              "store")) {}

    // A tablet as the app opens it, by a member of staff who knows both secrets.
    struct OpenedTablet {
        OpenedTablet(const char* name, int member) {
            const std::filesystem::path folder = s_folder / name;
            const platform::FileKeystore keystore(folder / "device-secret");
            const auto vault = required(
                store::Vault::open(folder / "lobby",
                                   required(platform::loadDeviceSecret(keystore), "keystore"),
                                   {clock, random, kCheap}),
                "vault");
            const StaffPlan& plan = staff()[static_cast<std::size_t>(member)];
            viewer = {s_agency.staff[static_cast<std::size_t>(member)].id, clock.nowMs()};
            const auto key = required(
                vault->openDatabase(viewer.person, store::Secret::passphrase(plan.passphrase)),
                "passphrase");
            (void)required(vault->unlockSigner(viewer.person, store::Secret::pin(plan.pin)), "PIN");
            const std::string path = (folder / "ayumi.db").string();
            store = required(store::TabletStore::open(path, key.view(), kinds), "tablet");
            reader = required(store::TabletReader::open(path, key.view(), kinds), "reader");
        }

        SystemClock clock;
        SystemRandom random;
        const records::KindTable kinds = records::KindTable::released();
        store::Viewer viewer;
        std::unique_ptr<store::TabletStore> store;
        std::unique_ptr<store::TabletReader> reader;
    };

    std::vector<storage::RecordRow> rows(const char* kind) {
        return m_store->read(s_agency.id)->recordsOfKinds({kind});
    }

    static std::string text(const storage::RecordRow& row, const char* field) {
        return row.values.contains(field) ? row.values[field].get<std::string>() : std::string();
    }

    static inline std::filesystem::path s_folder;
    static inline DemoAgency s_agency;
    const records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<storage::Store> m_store;
};

}  // namespace ayumi::demo
