// An agency in one process, each of whose three databases lies on a disk that can fail: the real
// routes and services, two real tablets, real encryption; only the network is missing.
#pragma once

#include "tests/mobile/sync/real_tablet.h"
#include "tests/support/fault_sweep.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {

inline constexpr const char* kFaultDay = "2026-11-20";

class FaultyAgency {
public:
    FaultyAgency();
    ~FaultyAgency();

    // How everything lies now, and when, and back to it; both start every program anew, whose
    // memory of the files is empty after goBack().
    void keep();
    void goBack();

    void restartServer();
    void restart(mobile_tests::RealTablet& tablet);

    // As the engine's thread does it: what is thrown is told in the status.
    void work(mobile_tests::RealTablet& tablet, const std::function<void()>& what);
    void sync(mobile_tests::RealTablet& tablet);  // until nothing flies
    http::Response ask(const std::string& method, const std::string& path,
                       const std::string& bearer, std::string body = {}) const;

    // Both tablets and the server hold the same bytes of what both may see, nothing waits, nothing
    // is held, every number is there, the server's log verifies and every file is whole.
    void expectLaws();
    // Verdict of a change at the server; "" if it is not there.
    std::string verdictOf(const std::string& change);

    Result<tablet::Saved> save(mobile_tests::RealTablet& tablet, const std::string& person,
                               std::map<std::string, Json> set,
                               const std::optional<store::DraftKey>& finishes = {});

    FaultDisk centralDisk, diskA, diskB;
    TempFolder folder;  // of what lies beside the databases
    ManualClock clock;
    SystemRandom random;
    Agency agency;
    mobile_tests::Routes routes{agency};
    std::string sato, suzuki, coach, supervisor, site;
    std::unique_ptr<mobile_tests::RealTablet> a;  // the coach's
    std::unique_ptr<mobile_tests::RealTablet> b;  // the supervisor's

private:
    using Files = std::map<std::string, std::string>;
    storage::StoreConfig database() const;
    void stopAll();
    void startAll();
    void coolCaches();
    void expectWhole(const std::string& file, const Bytes& key, const FaultDisk& disk);
    void expectAgreement();

    std::array<Files, 3> m_kept;
    TimeMs m_keptMs = 0;
};

// What an answer of the server told.
Told toldBy(const http::Response& response);
// What the tablet's status tells; nothing if it says that all is well.
Told toldBy(const mobile_tests::RealTablet& tablet);

}  // namespace ayumi::testing
