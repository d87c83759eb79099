// Every page in the three settings that the story is told in, the main ones in every form they
// take.
#include <algorithm>
#include <string_view>

#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

struct Look {
    const char* name;
    int width;
    int height;
    const char* language;
    const char* ruby;
    const char* palette;
    int textPercent;
};
constexpr Look kLooks[] = {{"wide", 1280, 800, "ja", "none", "light", 100},
                           {"tall", 800, 1280, "ja", "none", "light", 100},
                           {"phone200", 360, 740, "ja", "none", "light", 200},
                           {"easy", 1280, 800, "ja_easy", "above", "light", 100},
                           {"english", 1280, 800, "en", "none", "light", 100},
                           {"dark", 1280, 800, "ja", "none", "dark", 100}};

}  // namespace

// The apps are in one process, and the words of its language are too: what another tablet reads
// anew meanwhile is said in it, until that tablet hears of the next.
void Tour::speak(const QString& language) {
    for (const TourTablet* tablet : {&m_one, &m_two, &m_office}) {
        if (tablet->app) tablet->app->context().settings()->setLanguage(language);
    }
}

void Tour::threePictures(TourTablet& tablet, const QString& name) {
    auto* settings = tablet.app->context().settings();
    tablet.hand->picture(name);
    const QString ruby = settings->ruby();
    speak("ja_easy");
    settings->setRuby("above");
    tablet.hand->driver().settle();
    tablet.hand->picture(name + "-easy");
    speak("ja");
    settings->setRuby(ruby);
    settings->setTextPercent(200);
    tablet.hand->driver().settle();
    tablet.hand->picture(name + "-200");
    settings->setTextPercent(100);
    tablet.hand->driver().settle();
}

void Tour::takePages(TourTablet& tablet, const Pages& pages,
                     const std::vector<const char*>& looks) {
    auto& context = tablet.app->context();
    testing::PageDriver& driver = tablet.hand->driver();
    for (const Look& look : kLooks) {
        const auto isIt = [&](const char* name) { return std::string_view(name) == look.name; };
        if (std::ranges::none_of(looks, isIt)) continue;
        context.settings()->setLanguage(look.language);
        context.settings()->setRuby(look.ruby);
        context.settings()->setPalette(look.palette);
        context.settings()->setTextPercent(look.textPercent);
        driver.resize(look.width, look.height);
        for (const auto& [route, args] : pages) {
            context.navigator()->replace(route, args);
            driver.settle();
            tablet.hand->picture(QString("page-%1-%2").arg(route, look.name));
        }
    }
    context.settings()->setLanguage("ja");
    context.settings()->setRuby("above");
    context.settings()->setPalette("light");
    context.settings()->setTextPercent(100);
    driver.resize(1280, 800);
}

void Tour::takePictures() {
    m_report.chapter("Every page: standard, easy Japanese and 200 %; the main ones in more forms");
    const std::vector<const char*> all{"wide", "tall", "phone200", "easy", "english", "dark"};
    const std::vector<const char*> three{"wide", "easy", "phone200"};
    const QString day = QString::fromStdString(m_agency.today);
    const QVariantMap place{{"site", site(kBakery)}, {"day", day}};
    const QVariantMap form{{"participant", person(kNguyen)}, {"site", site(kBakery)}, {"day", day}};
    const QVariantMap history{{"participant", person(kSasaki)}};
    const QVariantMap who{{"person", m_one.coach}};
    takePages(m_one,
              {{"enrol", {}},
               {"cards", {}},
               {"passphrase", who},
               {"pin", who},
               {"today", {}},
               {"roster", place},
               {"attendance", form},
               {"people", {}},
               {"person", history},
               {"sync", {}},
               {"settings", {}}},
              all);
    takePages(m_one,
              {{"absence", form},
               {"items", history},
               {"consents", history},
               {"plan", history},
               {"planForm", history},
               {"meetingForm", history},
               {"reviews", {}},
               {"consent", history},
               {"goals", history},
               {"goalForm", history},
               {"goalsDue", {}},
               {"tasks", history},
               {"taskListForm", history},
               {"placements", history},
               {"placementForm", history},
               {"agreementForm", history},
               {"personMonth", history},
               {"months", {}},
               {"overview", {}},
               {"siteOverview", {{"site", site(kBakery)}}},
               {"personFacts", {{"record", person(kSasaki)}}},
               {"pauseForm", history},
               {"visits", {}},
               {"visit", {{"site", site(kBakery)}}},
               {"held", {}},
               {"day", {{"participant", person(kWatanabe)}, {"day", day}}},
               {"recovery", {}},
               {"signIn", {}},
               {"secret", history}},
              three);
    takeParticipantsPages(three);
    open(m_office);
    unlock(m_office, "queue");
    takePages(m_office,
              {{"queue", {}},
               {"day", {{"participant", person(kWatanabe)}, {"day", day}}},
               {"held", {}},
               {"leaves", {}},
               {"leaveForm", {}},
               {"personForm", {}},
               {"assignmentForm", history},
               {"calendarForm", {{"site", site(kBakery)}}}},
              three);
    readPeople();
    m_office.hand.reset();
    m_office.app.reset();
}

// Of whoever the tablet is handed to, who gives it back afterwards.
void Tour::takeParticipantsPages(const std::vector<const char*>& looks) {
    auto& tablet = m_one.app->tablet();
    m_report.need(tablet.handOver(m_agency.people.at(kWatanabe)), "the tablet is handed over");
    takePages(m_one,
              {{"handover", {}},
               {"home", {}},
               {"own", {}},
               {"reflection", {}},
               {"check", {}},
               {"marks", {}},
               {"ownGoals", {}},
               {"ownTasks", {}},
               {"taskMarks", {}},
               {"confirmation", {}},
               {"talk", {}},
               {"ownPlan", {}},
               {"look", {}},
               {"help", {}},
               {"rest", {}}},
              looks);
    tablet.lock();
    Hand& hand = *m_one.hand;
    hand.waitFor("is locked", [&] { return m_one.route() == "cards"; });
    if (!hand.sees("card_" + m_one.coach)) hand.touch("cardsStaff");
    hand.touch("card_" + m_one.coach);
    hand.waitForControl("pin0");
    hand.enterPin(m_one.pin);
    hand.touch("pinGo");
    hand.waitFor("the coach is back", [&] { return m_one.route() == "today"; });
}

}  // namespace ayumi::tour
