#include "mobile/viewmodels/plan_glance.h"

#include <array>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/plan_shelf.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kGlanceDays = 56;
constexpr std::array kReflectionWords{"tomorrow", "good", "hard"};

struct Said {
    std::string day;
    store::ValueView value;
};

bool isNewer(const std::string& day, const store::ValueView& value, const Said& than) {
    if (day != than.day) return day > than.day;
    return value.atMs > than.value.atMs;
}

void offer(Said& last, const store::RecordView& view, const char* field, const std::string& day) {
    const auto found = view.fields.find(field);
    if (found == view.fields.end() || view.text(field).empty()) return;
    if (isNewer(day, found->second, last)) last = {day, found->second};
}

// Of the newest day on which the person wrote something.
void offerReflections(Said& last, Tablet& tablet, const std::string& participant,
                      const std::string& today) {
    const auto viewer = tablet.viewer();
    const auto span =
        tablet.reader().span(viewer, participant, addDays(today, -kGlanceDays), today);
    for (auto row = span.rows.rbegin(); row != span.rows.rend(); ++row) {
        if (row->kind != "reflection" || row->day < last.day) continue;
        const auto view = tablet.reader().record(viewer, row->record);
        if (!view) continue;
        for (const char* field : kReflectionWords) offer(last, *view, field, row->day);
    }
}

void offerMeetings(Said& last, Tablet& tablet, const std::string& participant,
                   const std::string& today) {
    const auto viewer = tablet.viewer();
    const std::string since = addDays(today, -kGlanceDays);
    for (const auto& row : tablet.reader().rowsOf(viewer, "meeting", participant)) {
        const std::string day = row.text("held_on");
        if (day < since || day > today) continue;
        if (const auto view = tablet.reader().record(viewer, row.record)) {
            offer(last, *view, "words", day);
        }
    }
}

}  // namespace

QVariantMap lastWordsOf(AppContext& app, const std::string& participant) {
    auto& tablet = app.tablet();
    const std::string today = app.today().toStdString();
    Said last;
    offerReflections(last, tablet, participant, today);
    offerMeetings(last, tablet, participant, today);
    if (last.day.empty()) return {};
    return {{"text", QString::fromStdString(last.value.value.get<std::string>())},
            {"day", QString::fromStdString(last.day)},
            {"by", familyName(tablet.reader(), last.value.author)},
            {"bySelf", last.value.author == participant},
            {"way", wayOf(last.value)},
            {"at", localMoment(last.value.atMs)}};
}

PlanGlance::PlanGlance(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &PlanGlance::refresh);
    connect(&app, &AppContext::todayChanged, this, &PlanGlance::refresh);
    refresh();
}

void PlanGlance::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_shown = tablet.reader().mayRead(tablet.viewer(), "plan", m_participant);
    if (!m_shown) return emit changed();
    const std::string today = m_app.today().toStdString();
    const PersonPlans plans = plansOf(tablet, m_participant, today);
    m_planned = !plans.plans.empty();
    m_review = dueMap(plans.review);
    m_lookBack = dueMap(plans.lookBack);
    const store::RecordRow* next = plans.next();
    m_steps = next == nullptr ? QVariantList() : stepMaps(records::cycleOf(next->values, today));
    m_words = lastWordsOf(m_app, m_participant);
    emit changed();
}

void PlanGlance::open() {
    m_app.navigator()->open("plan", {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
