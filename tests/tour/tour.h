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
    void practise();
    void putAwayFirstHelp(TourTablet& tablet, const QString& name);
    void enrolTwo();
    void seeToday();
    void readPlan();   // chapters_plans.cpp
    void readSites();  // chapters_sites.cpp
    void readOverview();
    void cutTasks();   // chapters_tasks.cpp
    // chapters_cut.cpp
    void cut();
    void recordOnOne();
    void moveOnTwo();
    void recordOnTwo();
    void comeBack();
    void settle();
    // chapters_visits.cpp
    void visit();
    void readVisit();
    bool readsVisit(TourTablet& tablet) const;
    // chapters_day.cpp
    void handOver();
    void answerCheck(Hand& hand);
    void answerReflection(Hand& hand);
    void markGoal(Hand& hand);
    void markTasks(Hand& hand);
    void readTrends(Hand& hand);
    void fillRhythm(Hand& hand);
    void absenceCall();
    // chapters_signing.cpp
    void writeAndSwitchOff();
    void signDay();
    void lateChangeArrives();
    void signAgain();
    void lookUp();                                   // chapters_found.cpp
    void openToday(TourTablet& tablet, int person);  // in the supervisor's queue
    QString dayStatus(TourTablet& tablet) const;     // of the day that is open
    // chapters_faults.cpp
    void killServer();
    bool takenUntold(std::int64_t before);
    void ownDay();
    void firstPin();
    void killTablet();
    QString keptNote(TourTablet& tablet, int person) const;
    // chapters_pictures.cpp
    using Pages = std::vector<std::pair<const char*, QVariantMap>>;  // route, its arguments
    void takePictures();
    void takePages(TourTablet& tablet, const Pages& pages, const std::vector<const char*>& looks);
    void takeParticipantsPages(const std::vector<const char*>& looks);
    // chapters_people.cpp
    void readPeople();
    void readPage(const QString& route, std::size_t number, const QString& name);
    // chapters_end.cpp
    void compare();
    void compareToday(storage::Reader& reader);
    int changesOf(int person);  // of today's record, in the database of a server that is dead

    void prepare();
    void open(TourTablet& tablet);
    // From the cards to the first page of whoever's tablet it is.
    void unlock(TourTablet& tablet, const char* firstPage = "today");
    // As it is, in easy Japanese with ruby, and with text of 200 %.
    void threePictures(TourTablet& tablet, const QString& name);
    void speak(const QString& language);  // all tablets
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
    TourTablet m_office;              // the supervisor's
    std::vector<Bytes> m_signedOnce;  // changes of today's signature, after the first one
    QStringList m_signedWords;        // as they were shown when it was signed
};

// People of the cast (tests/demo/cast.h) that the story needs.
enum Cast {
    kSasaki = 0,
    kKobayashi = 1,
    kWatanabe = 2,
    kNguyen = 3,
    kMiura = 4,
    kInoue = 5,
    kYamamoto = 6
};
enum Place { kBakery = 0, kMidori = 1 };

}  // namespace ayumi::tour
