// What somebody wrote is found again by a word of it.
#include "mobile/viewmodels/search_page.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

constexpr const char* kWord = "アシタノ服";  // of the note, あしたの服

}  // namespace

void Tour::lookUp() {
    m_report.chapter("A word of the note, typed in other letters, finds it on the tablet");
    Hand& hand = *m_two.hand;
    hand.touch("nav_today");
    hand.touch("todaySearch");
    hand.waitFor("there is a place to type", [&] { return m_two.route() == "search"; });
    hand.write("searchWantedInput", kWord);
    hand.waitFor("the record is found", [&] { return hand.reads("記録 1件"); });
    auto* page = qobject_cast<viewmodels::SearchPage*>(m_two.app->context().navigator()->page());
    const auto record = page->records()->at(0).value<viewmodels::FoundRecord>();
    hand.check(record.kind == "attendance" && record.names.contains("渡辺"), "and says whose it is",
               record.names);
    threePictures(m_two, "two-search");
    hand.touch("foundRecord_" + record.key);
    hand.waitFor("its day opens", [&] { return m_two.route() == "day"; });
    hand.check(hand.reads("あしたの服"), "where the note stands whole");
    openRoster(m_two, kBakery);
}

}  // namespace ayumi::tour
