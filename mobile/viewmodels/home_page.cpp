#include "mobile/viewmodels/home_page.h"

#include <algorithm>

#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/help_offer.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/own_plan_page.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/readers.h"
#include "mobile/viewmodels/talk_page.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

HomePage::HomePage(AppContext& app, const QVariantMap&)
    : m_app(app),
      m_person(app.session()->person().toStdString()),
      m_handed(app.session()->handed()),
      m_tasks(app, m_person) {
    const PersonLook look = personLook(app.session()->person(), app.session()->name(),
                                       QString::fromStdString(app.tablet().knownKana(m_person)));
    m_markup = look.markup;
    m_hue = look.hue;
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] {
        if (m_app.navigator()->page() == this) refresh();  // else when one comes back, as below
    });
    connect(&app, &AppContext::todayChanged, this, &HomePage::refresh);
    connect(&app.language(), &Language::changed, this, &HomePage::refresh);
    connect(app.navigator(), &Navigator::changed, this, [this] {
        if (m_app.navigator()->page() != this) return;
        refresh();  // drafts may be there or gone
        offerHelp();
    });
    refresh();
}

void HomePage::refresh() {
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (!m_app.tablet().readable() || m_app.session()->person().toStdString() != m_person) return;
    readReset();
    readAttendance();
    m_reflection = written("reflection");
    m_check = written("daily_check");
    m_confirmation = written("confirmation");
    readWords();
    readSheets();
    m_plan = hasOwnPlan(m_app, m_person);
    readGoals();
    m_tasks.refresh();
    m_confirmable = !m_status.isEmpty() || !m_reflection.at.isEmpty() || !m_check.at.isEmpty() ||
                    !m_goalMarks.at.isEmpty() || !m_tasks.at().isEmpty();
    m_flag = flagOf(m_app.tablet(), m_person, m_app.today().toStdString());
    emit changed();
}

void HomePage::readReset() {
    const auto known = m_app.tablet().vault()->person(m_person);
    const bool tell = known && !m_handed && !known->reset.by.empty() && !known->reset.told;
    m_resetBy = tell ? familyMarkup(m_app.tablet(), known->reset.by) : QString();
    m_resetAt = tell ? localMoment(known->reset.atMs) : QString();
}

void HomePage::resetRead() {
    m_app.tablet().noteResetTold(this, [this](Result<void>) { refresh(); });
}

// Of several sites the one that was come to last.
void HomePage::readAttendance() {
    auto& tablet = m_app.tablet();
    m_status.clear();
    m_arrived.clear();
    m_leftAt.clear();
    for (const auto& row :
         tablet.reader().attendanceOn(tablet.viewer(), m_app.today().toStdString())) {
        if (row.participant != m_person || row.isVoid) continue;
        const QString arrived = QString::fromStdString(row.text("arrived"));
        if (!m_status.isEmpty() && arrived < m_arrived) continue;
        m_status = QString::fromStdString(row.text("status"));
        m_arrived = arrived;
        m_leftAt = QString::fromStdString(row.text("left"));
    }
}

void HomePage::readWords() {
    m_wordsFrom.clear();
    for (const auto& line : talkOf(m_app.tablet(), m_person, m_app.today().toStdString())) {
        if (line.own) continue;
        if (!m_wordsFrom.contains(line.by)) m_wordsFrom += line.by;
    }
}

void HomePage::readSheets() {
    std::vector<SheetEntry> ofDay;
    m_sheets = false;
    m_sheetsBegun = false;
    for (auto& entry : sheetEntries(m_app, m_person)) {
        m_sheets = true;
        m_sheetsBegun = m_sheetsBegun || (entry.state == "begun" && !entry.daily);
        if (entry.daily && entry.open()) ofDay.push_back(std::move(entry));
    }
    m_daySheets.setRows(std::move(ofDay));
}

void HomePage::readGoals() {
    m_goalMarks = {};
    m_goals = 0;
    m_goalsMarked = 0;
    const std::string today = m_app.today().toStdString();
    for (const auto& goal : goalsAskedOn(m_app.tablet(), m_person, today)) {
        const Written mark = written("goal_mark", goal.record);
        ++m_goals;
        m_goalsMarked += mark.at.isEmpty() ? 0 : 1;
        m_goalMarks.begun = m_goalMarks.begun || mark.begun;
        m_goalMarks.at = std::max(m_goalMarks.at, mark.at);
    }
}

void HomePage::openSheet(const QString& key) {
    if (const SheetEntry* entry = m_daySheets.find(key)) openSheetOf(m_app, *entry);
}

void HomePage::offerHelp() {
    if (m_offered || !m_app.tablet().readable()) return;
    if (m_app.session()->person().toStdString() != m_person) return;
    if (!takeHelpOffer(m_app.tablet(), m_person)) return;
    m_offered = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_app.navigator()->page() != this) return;
            m_app.navigator()->open("help", {{"source", "words"}});
        },
        Qt::QueuedConnection);
}

HomePage::Written HomePage::written(const char* kind, const std::string& about) {
    auto& tablet = m_app.tablet();
    const std::string record =
        naturalRecordOf(tablet, kind, m_person, m_app.today().toStdString(), about);
    Written found;
    found.begun = tablet.draft({m_person, std::string(kind) + "/" + record}).has_value();
    const auto view = tablet.reader().record(tablet.viewer(), record);
    if (!view || view->isVoid) return found;
    TimeMs last = 0;
    for (const auto& [name, field] : view->fields) {
        if (!field.value.is_null()) last = std::max(last, field.atMs);
    }
    found.at = localMoment(last);
    if (view->kind == "confirmation") m_passedOver = view->text("state") == "passed_over";
    return found;
}

void HomePage::openHelp(bool look) {
    m_app.navigator()->open("help", {{"source", "asked"}, {"look", look}});
}

void HomePage::changeSecret() {
    const QString person = QString::fromStdString(m_person);
    m_app.navigator()->open("pin", {{"person", person}, {"newSecretOf", person}});
}

void HomePage::finish() {
    if (!m_handed) return m_app.tablet().lock();
    m_app.navigator()->open("pin", {{"person", m_app.session()->handedBy()}});
}

}  // namespace ayumi::viewmodels
