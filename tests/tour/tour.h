// The story: two tablets, two coaches, one real server, and a wire that is cut.
#pragma once

#include <filesystem>
#include <memory>

#include "mobile/app/app.h"
#include "server/storage/store.h"
#include "tests/demo/demo_agency.h"
#include "tests/support/server_process.h"
#include "tests/tour/hand.h"
#include "tests/tour/relay.h"
#include "tests/tour/report.h"

namespace ayumi::tour {

inline constexpr int kDrainMs = 90'000;  // by itself, however long the pause had grown

// A tablet that can be opened and closed, as a process can.
struct TourTablet {
    QString name;
    std::filesystem::path folder;
    QString passphrase;
    QString pin;
    QString coach;  // person id
    std::unique_ptr<app::App> app = {};
    std::unique_ptr<Hand> hand = {};

    int waiting() const { return static_cast<int>(app->tablet().syncStatus().waiting); }
    QString route() const { return app->context().navigator()->route(); }
};

// What a command of ayumi-server printed.
struct Printed {
    bool ok = false;
    QString text;

    QString after(const QString& word) const;  // what stands behind it on its line
};

class Tour {
public:
    // `folder`: of pictures, report and what the story needs; emptied before.
    Tour(std::filesystem::path folder, Report& report);
    ~Tour();

    void tell();  // throws StoryEnds

private:
    // chapters_opening.cpp
    void openOne();
    void enrolTwo();
    void seeToday();
    // chapters_cut.cpp
    void cut();
    void recordOnOne();
    void recordOnTwo();
    void comeBack();
    void settle();
    // chapters_faults.cpp
    void killServer();
    bool takenUntold(std::int64_t before);
    void ownDay();
    void firstPin();
    void killTablet();
    // chapters_pictures.cpp
    void takePictures();
    // chapters_end.cpp
    void compare();
    void compareToday(storage::Reader& reader);
    int changesOf(int person);  // of today's record, in the database of a server that is dead

    void prepare();
    void open(TourTablet& tablet);
    void unlock(TourTablet& tablet);  // from the cards to today
    void openRoster(TourTablet& tablet, int site);
    void record(TourTablet& tablet, int person, const char* status);
    void startServer();
    Printed serverCommand(std::vector<std::string> command) const;
    std::int64_t serverHead() const;  // number of the log's last entry, as the server tells it
    void waitForDrain(TourTablet& tablet);
    QString person(int index) const { return QString::fromStdString(m_agency.people.at(index)); }
    QString site(int index) const { return QString::fromStdString(m_agency.sites.at(index)); }

    std::filesystem::path m_folder;
    Report& m_report;
    SystemClock m_clock;
    SystemRandom m_random;
    demo::DemoAgency m_agency;
    Relay m_relay;
    std::int64_t m_bytesAtCut = 0;
    std::int64_t m_headAtCut = 0;
    std::unique_ptr<testing::ServerProcess> m_server;
    TourTablet m_one;
    TourTablet m_two;
};

// People of the cast (tests/demo/cast.h) that the story needs.
enum Cast { kSasaki = 0, kKobayashi = 1, kWatanabe = 2, kNguyen = 3, kMiura = 4, kInoue = 5,
            kYamamoto = 6 };
enum Place { kBakery = 0, kMidori = 1 };

}  // namespace ayumi::tour
