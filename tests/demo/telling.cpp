#include "tests/demo/telling.h"

#include <set>
#include <stdexcept>

#include "shared/base/time_text.h"
#include "tests/demo/cast.h"
#include "tests/demo/talk.h"

namespace ayumi::demo {

namespace {

constexpr int kWifiOnlyCoach = 1;  // his tablet sends in the morning and in the evening

bool hasNetwork(const Happening& one) {
    if (one.staff >= kCoaches) return true;
    const PersonPlan& plan = people()[static_cast<std::size_t>(one.person)];
    return sites()[static_cast<std::size_t>(plan.site)].signal && one.staff != kWifiOnlyCoach;
}

// What others are to see at once; the rest goes along with it.
bool sentAtOnce(const Happening& one) {
    return one.staff >= kCoaches || one.kind == "attendance" || one.kind == "flag" ||
           one.kind == "flag_seen";
}

}  // namespace

Telling::Telling(const DemoAgency& agency, testing::ManualClock& clock, Tablets& tablets)
    : m_agency(agency), m_clock(clock), m_tablets(tablets), m_labelled(agency.placements) {}

void Telling::tell(const std::vector<Happening>& story) {
    std::set<std::string> days;
    for (const Happening& one : story) days.insert(dayOf(one.atMs));
    for (int ago = kDaysTold; ago >= 1; --ago) days.insert(addDays(m_agency.today, -ago));
    const std::string weeks = addDays(m_agency.today, -kDaysTold);
    auto next = story.begin();
    for (const std::string& day : days) {
        for (const char* time : {kMorningSync, kEveningSync, kNightSync}) {
            if (day < weeks && time != kNightSync) continue;
            const TimeMs until = momentOf(day, time);
            for (; next != story.end() && next->atMs < until; ++next) happen(*next);
            syncAll(day, time);
        }
    }
    if (next != story.end()) throw std::logic_error("the story was not told to its end");
}

// Twice, so that each knows what the others had kept back.
void Telling::syncAll(const std::string& day, const char* time) {
    moveTo(momentOf(day, time));
    for (int round = 0; round < 2; ++round) {
        for (const auto& [name, tablet] : m_tablets) tablet->sync();
    }
}

void Telling::moveTo(TimeMs moment) {
    if (moment > m_clock.nowMs()) m_clock.advance(moment - m_clock.nowMs());
}

DemoTablet& Telling::tabletOf(int member) {
    return *m_tablets.at(staff()[static_cast<std::size_t>(member)].tablet);
}

const std::string& Telling::idOf(int member) const {
    return m_agency.staff.at(static_cast<std::size_t>(member)).id;
}

tablet::SaveRequest Telling::requestOf(const Happening& one) {
    const PersonPlan& plan = people()[static_cast<std::size_t>(one.person)];
    const std::string& site =
        m_agency.sites.at(static_cast<std::size_t>(one.site >= 0 ? one.site : plan.site));
    tablet::SaveRequest request;
    request.kind = one.kind;
    request.participant = m_agency.people.at(static_cast<std::size_t>(one.person));
    request.day = one.day;
    request.set = one.set;
    request.reason = one.reason;
    if (one.kind == "attendance") request.about = site;
    if (one.kind == "agreement") request.set["site"] = site;
    if (one.kind == "daily_sheet") request.about = one.set.at("sheet");
    if (one.kind == "flag_seen") request.set["flag"] = m_labelled.at({one.person, kFlagLabel});
    if (!one.people.empty()) {
        request.participant.clear();
        for (const int index : one.people) {
            request.people.push_back(m_agency.people.at(static_cast<std::size_t>(index)));
        }
    }
    if (one.kind == "visit") request.set["coach"] = idOf(one.staff);
    if (one.site >= 0 && one.kind != "attendance") request.set["site"] = site;
    if (one.kind == "person") request.record = request.participant;
    if (one.kind == "month_close" && one.set.contains("why")) {
        request.reason = one.set.at("why").get<std::string>();
    }
    if (!one.beside.empty()) request.about = m_labelled.at({one.person, one.beside});
    if (one.kind == "own_answers") request.participant.clear();  // the author's alone
    if (!one.follows.empty()) request.set["follows"] = m_labelled.at({one.person, one.follows});
    if (!one.restsOn.empty()) request.set["consent"] = m_labelled.at({one.person, one.restsOn});
    for (const auto& [field, label] : one.naming) {
        request.set[field] = m_labelled.at({one.person, label});
    }
    if (one.kind == "plan" && one.set.contains("agreed_by")) {
        request.set["explained_by"] = idOf(one.staff);
    }
    if (one.tookNotice) request.set["notice_by"] = idOf(one.staff);
    if (one.by == By::HandedOver) request.author = request.participant;
    if (one.by == By::Proxy) request.proxy = sync::Proxy{request.participant, true};
    const auto labelled = m_labelled.find({one.person, one.label});
    if (labelled != m_labelled.end()) request.record = labelled->second;
    return request;
}

void Telling::happen(const Happening& one) {
    moveTo(one.atMs);
    DemoTablet& tablet = tabletOf(one.staff);
    if (one.deed == Deed::SignIn) {
        return tablet.signInAgain(idOf(one.staff),
                                  staff()[static_cast<std::size_t>(one.staff)].login,
                                  m_agency.staff.at(static_cast<std::size_t>(one.staff)).password);
    }
    auto request = requestOf(one);
    const std::string& participant = m_agency.people.at(static_cast<std::size_t>(one.person));
    const std::string& person = one.by == By::Self ? participant : idOf(one.staff);
    // Whoever signs, or corrects what was signed, knows what the others recorded.
    if (one.staff >= kCoaches || !one.reason.empty()) tablet.sync();
    switch (one.deed) {
        case Deed::Sign:
        case Deed::Return:
            tablet.decide(person, {.participant = participant,
                                   .day = one.day,
                                   .returned = one.deed == Deed::Return,
                                   .comment = one.comment});
            break;
        case Deed::Settle:
            return tablet.settle(person, std::move(request));
        case Deed::SignIn:
            return;  // told above
        case Deed::Save: {
            const std::string record = tablet.save(person, std::move(request));
            if (!one.label.empty()) m_labelled[{one.person, one.label}] = record;
        }
    }
    if (hasNetwork(one) && sentAtOnce(one)) tablet.sync();
}

}  // namespace ayumi::demo
