// A coach is told that a plan is due, and reads it.
#include "tests/tour/tour.h"

namespace ayumi::tour {

void Tour::readPlan() {
    m_report.chapter("A review within 30 days: the plan, its next one, the person's words");
    Hand& hand = *m_one.hand;
    const QString id = person(kSasaki);
    hand.touch("nav_today");
    hand.waitForControl("reviews_soon");
    hand.check(hand.textOf("reviews_soon", "title") == "30日以内の見直し 1人", "one is due",
               hand.textOf("reviews_soon", "title"));
    hand.touch("reviews_soon");
    hand.waitForControl("review_review/" + id);
    threePictures(m_one, "one-reviews");
    hand.touch("review_review/" + id);
    hand.waitFor("the plan says by when",
                 [&] { return m_one.route() == "plan" && hand.reads("あと18日"); });
    hand.check(hand.reads("ゆっくりなら、レジの前の仕事もやってみたいです。"),
               "the wishes stand there in the person's words");
    threePictures(m_one, "one-plan");
    hand.touch("nav_people");
    hand.touch("person_" + id);
    hand.waitForControl("personPlan");
    hand.check(hand.reads("アセスメント 済"), "the next plan is begun");
    threePictures(m_one, "one-person-plan");
    openRoster(m_one, kBakery);
}

}  // namespace ayumi::tour
