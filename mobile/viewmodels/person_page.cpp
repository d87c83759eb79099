#include "mobile/viewmodels/person_page.h"

#include <algorithm>

#include "mobile/viewmodels/day_past.h"
#include "mobile/viewmodels/people_page.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_service.h"
#include "shared/base/time_text.h"
#include "shared/sync/change.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kDaysPerPage = 30;
constexpr std::size_t kHistoriesAsked = 14;  // one exchange each; older days show what stands

bool saysNothing(const Standing& standing) {
    return standing.status.isEmpty() && standing.arrived.isEmpty() && standing.leftAt.isEmpty() &&
           standing.noticeAt.isEmpty();
}

}  // namespace

PersonPage::PersonPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_tabs(app, m_participant),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_wanted(kDaysPerPage),
      m_keyProblem(app.language()),
      m_notice(app, m_participant, addDays(app.today().toStdString(), 1)),
      m_plan(app, m_participant),
      m_followUps(app, m_participant),
      m_month(app, m_participant),
      m_tasks(app, m_participant) {
    connect(&app.tablet(), &Tablet::peopleChanged, this, &PersonPage::readKey);
    readKey();
    connect(&app.tablet(), &Tablet::recordsChanged, this, &PersonPage::refresh);
    refresh();
}

// A key that the server does not take is no key to begin anew from.
void PersonPage::readKey() {
    const auto known = m_app.tablet().vault()->person(m_participant);
    const bool refused = known && !known->reset.refused.empty();
    m_hasSecret = known && !refused;
    m_keyProblem.clear();
    if (refused) m_keyProblem.set({"key_refused", {{"why", known->reset.refused}}});
    emit changed();
}

DayLine PersonPage::lineOf(const store::RecordView& view, const DayLines& lines) {
    const Standing standing = standingOf(view, m_app.tablet().reader());
    DayLine line;
    line.key = QString::fromStdString(view.record);
    line.day = QString::fromStdString(view.day);
    line.site = QString::fromStdString(view.about);
    line.siteName = nameAt(m_siteNames, view.about);
    line.status = standing.status;
    line.arrived = standing.arrived;
    line.leftAt = standing.leftAt;
    line.leftNextDay = standing.leftNextDay;
    line.noticeAt = standing.noticeAt;
    const auto rest = view.values.find("break_minutes");
    if (rest != view.values.end() && rest->is_number_integer())
        line.breakMinutes = rest->get<int>();
    line.note = QString::fromStdString(view.text("note"));
    for (const char* field : {"moved_from", "void"}) {
        const auto found = view.fields.find(field);
        if (found == view.fields.end() || found->second.value.is_null()) continue;
        if (found->second.value != Json(false)) {
            line.reason = QString::fromStdString(found->second.reason);
        }
    }
    line.by = standing.by;
    line.bySelf = standing.bySelf;
    line.way = standing.way;
    line.waiting = view.pending;
    line.contested = view.contested;
    line.replaced = replacedOf(view);
    line.settled = settledFacts(lines, m_histories.of(view.record));
    auto& tablet = m_app.tablet();
    if (const auto day = tablet.reader().dayRow(tablet.viewer(), m_participant, view.day)) {
        line.dayStatus = QString::fromUtf8(sync::nameOf(day->status).data());
        line.differences = static_cast<int>(day->differences);
    }
    return line;
}

void PersonPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_siteNames = siteNames(tablet);
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        if (person.participant != m_participant) continue;
        const PersonLook look = personLook(person, QString::fromStdString(m_participant));
        m_name = look.name;
        m_kana = look.kana;
        m_letter = look.letter;
        m_hue = look.hue;
        m_state =
            serviceWordHere(tablet, m_participant, person.values, m_app.today().toStdString());
    }
    m_answersReadable = tablet.reader().mayRead(tablet.viewer(), "reflection", m_participant);
    m_siteName = siteNamesOf(tablet, m_siteNames, m_participant, m_app.today().toStdString());
    const auto views =
        tablet.reader().attendanceHistory(tablet.viewer(), m_participant, "", m_wanted);
    m_more = views.size() >= m_wanted;
    for (std::size_t i = 0; i < std::min(views.size(), kHistoriesAsked); ++i) {
        m_histories.ask(views[i]);
    }
    const DayLines lines(tablet, m_app.language().code(), m_participant);
    std::vector<DayLine> days;
    for (const auto& view : views) days.push_back(lineOf(view, lines));
    m_days.setRows(std::move(days));
    auto goals = goalLines(tablet, m_participant, m_app.today().toStdString());
    std::erase_if(goals, [](const GoalLine& goal) { return !goal.open(); });
    m_goals.setRows(std::move(goals));
    emit changed();
}

QVariantList PersonPage::replacedOf(const store::RecordView& view) {
    QVariantList replaced;
    const PastChanges& pasts = m_histories.of(view.record);
    const auto settled = settledValues(pasts);
    for (const auto& past : pasts) {
        store::RecordView alone;
        alone.participant = m_participant;
        for (const auto& [field, value] : past.change->set) {
            const bool told = settled.contains({field, past.change->id});
            if (told || stillStands(view, field, past.change->id)) continue;
            static_cast<store::ValueView&>(alone.fields[field]) = pastValue(past, field);
        }
        const Standing standing = standingOf(alone, m_app.tablet().reader());
        if (!saysNothing(standing)) replaced += QVariant::fromValue(standing);
    }
    return replaced;
}

void PersonPage::openDay(const QString& record) {
    const DayLine* line = m_days.find(record);
    if (line == nullptr) return;
    m_app.navigator()->open(
        "day", {{"participant", QString::fromStdString(m_participant)}, {"day", line->day}});
}

void PersonPage::handOver() {
    if (m_app.tablet().handOver(m_participant)) m_app.navigator()->replace("handover");
}

void PersonPage::writeFor(const QString& route) {
    m_app.navigator()->open(
        route, {{"participant", QString::fromStdString(m_participant)}, {"proxy", true}});
}

void PersonPage::openConsents() {
    m_app.navigator()->open("consents", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openItems() {
    m_app.navigator()->open("items", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openTrends() {
    m_app.navigator()->open("personTrends",
                            {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openGoals() {
    m_app.navigator()->open("goals", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openVisits() {
    m_app.navigator()->open("visits", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openFacts() {
    m_app.navigator()->open("personFacts", {{"record", QString::fromStdString(m_participant)}});
}

void PersonPage::openPlacements() {
    m_app.navigator()->open("placements", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::openTasks() {
    m_app.navigator()->open("tasks", {{"participant", QString::fromStdString(m_participant)}});
}

void PersonPage::newSecret() {
    if (m_hasSecret) {
        return m_app.navigator()->open("pin",
                                       {{"person", m_app.session()->person()},
                                        {"newSecretOf", QString::fromStdString(m_participant)}});
    }
    m_app.navigator()->open(
        "signIn", {{"participant", QString::fromStdString(m_participant)}, {"name", m_name}});
}

TrendsPage* PersonPage::trends() {
    if (!m_trends) {
        const QVariantMap args{{"participant", QString::fromStdString(m_participant)}};
        m_trends = std::make_unique<TrendsPage>(m_app, args);
    }
    return m_trends.get();
}

void PersonPage::showMore() {
    m_wanted += kDaysPerPage;
    refresh();
}

}  // namespace ayumi::viewmodels
