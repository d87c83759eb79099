// A coach looks a workplace up, and who works there.
#include "tests/tour/tour.h"

namespace ayumi::tour {

void Tour::readSites() {
    m_report.chapter("The register of workplaces: searched, one of them read");
    Hand& hand = *m_one.hand;
    hand.touch("nav_people");
    hand.touch("peopleSites");
    hand.waitForControl("site_" + site(kBakery));
    hand.check(hand.textOf("sitesCount") == "3か所", "three workplaces", hand.textOf("sitesCount"));
    hand.check(hand.reads("2か月より前"), "one was confirmed more than two months ago");
    threePictures(m_one, "one-sites");
    hand.write("sitesWantedInput", "せいパン");
    hand.waitFor("one is found", [&] { return hand.textOf("sitesCount") == "3か所のうち 1か所"; });
    hand.touch("site_" + site(kBakery));
    hand.waitForControl("sitePerson_" + person(kSasaki));
    hand.check(hand.reads("小麦のアレルギーがないこと"), "its conditions stand there");
    hand.check(!hand.sees("siteAmend"), "a coach reads it");
    threePictures(m_one, "one-site");
    hand.touch("siteCalendar");
    hand.waitForControl("monthAfter");
    hand.check(hand.textOf("calendarSum").startsWith("開いている日"), "its calendar is read",
               hand.textOf("calendarSum"));
    hand.check(!hand.sees("calendarAdd"), "a coach reads that as well");
    threePictures(m_one, "one-calendar");
    readOverview();
    openRoster(m_one, kBakery);
}

void Tour::readOverview() {
    m_report.chapter("The month of a workplace, and of all of them");
    Hand& hand = *m_one.hand;
    hand.touch("back");
    hand.touch("siteOverview");
    hand.waitForControl("overviewMonth");
    hand.check(hand.sees("overviewOwnPeople"), "a coach reads whose numbers these are");
    hand.check(hand.reads("来た人 のべ"), "who came in the month stands there in words");
    threePictures(m_one, "one-site-overview");
    hand.touch("overview_" + person(kSasaki));
    hand.waitForControl("monthSums");
    hand.touch("nav_people");
    hand.touch("peopleSites");
    hand.touch("sitesOverview");
    hand.waitForControl("overview_" + site(kBakery));
    hand.check(hand.reads("場ごとの状況"), "each workplace has its row");
    threePictures(m_one, "one-overview");
}

}  // namespace ayumi::tour
