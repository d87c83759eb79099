#include "mobile/viewmodels/visit_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/readers.h"
#include "mobile/viewmodels/typed_values.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kMonthBack = 31;  // how far a visit over which one is asked can lie

const records::Field& dayField() { return *kindTable().find("consent")->field("given_on"); }

bool isField(const std::string& field) {
    return std::ranges::find(visitFields(), field) != visitFields().end();
}

QString timeText(int minutes) {
    return QString("%1:%2")
        .arg(minutes / 60 % 24, 2, 10, QChar('0'))
        .arg(minutes % 60, 2, 10, QChar('0'));
}

}  // namespace

VisitPage::VisitPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_site(args["site"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()),
      m_peopleProblem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    if (m_day.empty()) m_day = app.today().toStdString();
    const std::string what = m_record.empty() ? "new/" + m_site + '/' + m_day : m_record;
    m_draftKey = {tablet.session().person().toStdString(), "visit/" + what};
    if (m_record.empty() && !m_site.empty()) {
        m_chosen = peopleThere(tablet, coach(), m_site, m_day);
        std::ranges::sort(m_chosen);
    }
    refresh();
    if (recorded()) m_chosen = m_edits.view().people;
    m_first = m_chosen;
    m_dayText = QString::fromStdString(m_day);
    loadDraft();
    refresh();
    connect(&tablet, &Tablet::recordsChanged, this, &VisitPage::refresh);
    connect(&app.language(), &Language::changed, this, &VisitPage::refresh);
}

void VisitPage::refresh() {
    auto& tablet = m_app.tablet();
    if (m_saving || !tablet.readable()) return;
    if (!m_record.empty()) {
        auto view = tablet.reader().record(tablet.viewer(), m_record);
        if (view) m_day = view->day;
        m_edits.stand(std::move(view));
    }
    const auto& people = m_edits.recorded() ? m_edits.view().people : m_chosen;
    m_mayWrite = people.empty() || std::ranges::any_of(people, [&](const std::string& person) {
                     return tablet.reader().mayWrite(tablet.viewer(), "visit", person);
                 });
    m_coachName = QString::fromStdString(tablet.reader().nameOf(coach()));
    readSites();
    readPeople();
    readPast();
    emit changed();
}

std::string VisitPage::coach() const {
    const std::string standing = m_edits.view().text("coach");
    return standing.empty() ? m_app.session()->person().toStdString() : standing;
}

void VisitPage::readSites() {
    m_sites.clear();
    auto& tablet = m_app.tablet();
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        m_sites += QVariantMap{{"key", QString::fromStdString(site.record)},
                               {"label", QString::fromStdString(site.text("name"))}};
    }
}

// Those who can be chosen for that day, and whoever is chosen already.
void VisitPage::readPeople() {
    auto& tablet = m_app.tablet();
    const bool supervisor = m_app.session()->role() == "supervisor";
    const auto day = typedDay(dayField(), m_dayText);
    const std::string on = day && day->is_string() ? day->get<std::string>() : m_day;
    std::vector<VisitPerson> lines;
    std::set<std::string> readers;
    QStringList names;
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const bool chosen = std::ranges::binary_search(m_chosen, person.record);
        if (!chosen && !supervisor && !isAssignedOn(tablet, coach(), person.record, on)) continue;
        lines.push_back({QString::fromStdString(person.record),
                         QString::fromStdString(person.text("name")), chosen});
    }
    std::ranges::stable_partition(lines, [&](const VisitPerson& line) {
        return std::ranges::binary_search(m_first, line.key.toStdString());
    });
    for (const auto& person : m_chosen) {
        for (const QString& reader : readersOf(tablet, person, on)) {
            if (readers.insert(reader.toStdString()).second) names += reader;
        }
    }
    m_readers = names;
    m_people.setRows(std::move(lines));
}

void VisitPage::loadDraft() {
    const auto draft = m_app.tablet().reader().draft(m_draftKey);
    if (!draft || !draft->content.is_object()) return;
    const auto& content = draft->content;
    const auto fitted = fitDraft("visit", draft->form,
                                 content.value("set", std::map<std::string, Json>()), isField);
    m_edits.load(fitted.values, content.value("on_screen", Json::object()));
    m_chosen = content.value("people", m_chosen);
    m_dayText = QString::fromStdString(content.value("day", m_dayText.toStdString()));
    m_why = QString::fromStdString(content.value("why", std::string()));
    m_fromDraft = true;
    m_begun = true;
    if (fitted.words.empty()) return;
    const std::string done = withWords(text("done").toStdString(), fitted.words);
    m_edits.set("done", done);
    keepDraft();
}

void VisitPage::keepDraft() {
    if (!dirty()) return m_app.tablet().dropDraft(m_draftKey);
    Json content = Json::object();
    m_edits.keepIn(content);
    content["people"] = m_chosen;
    content["day"] = m_dayText.toStdString();
    content["why"] = m_why.toStdString();
    m_app.tablet().keepDraft(
        m_draftKey, audienceOfPeople(m_chosen, m_app.session()->person().toStdString()), content);
}

QString VisitPage::text(const std::string& field) const {
    const Json value = m_edits.value(field);
    if (!value.is_null() || recorded()) return visitText(field, value);
    if (m_edits.touched(field)) return {};
    // Of a new one, until somebody says otherwise.
    if (field == "status") return m_day > m_app.today().toStdString() ? "planned" : "done";
    if (field == "site") return QString::fromStdString(m_site);
    if (field == "way" && !m_site.empty()) return "workplace";
    return {};
}

VisitTexts VisitPage::texts() const {
    VisitTexts texts;
    for (const auto& field : visitFields()) texts[QString::fromStdString(field)] = text(field);
    return texts;
}

QVariantMap VisitPage::typed() const {
    QVariantMap typed;
    for (const auto& field : visitFields()) typed[QString::fromStdString(field)] = text(field);
    return typed;
}

void VisitPage::edit(const QString& field, const QString& value) {
    const std::string name = field.toStdString();
    if (!isField(name) || text(name) == value) return;
    // A tick that is taken away is an answer; an emptied text is none.
    const Json standing = m_edits.recorded() ? m_edits.view().values.value(name, Json()) : Json();
    if (visitText(name, standing) == value && !m_edits.moved(name)) {
        m_edits.set(name, standing);
    } else {
        m_edits.set(name, value.toStdString());
    }
    m_begun = true;
    m_savedAt.clear();
    if (field != "overlap_why") m_doubts.clear();
    m_problem.clear();
    problemOf(field)->clear();
    if (field == "left_next_day") problemOf("left")->clear();
    keepDraft();
    emit changed();
}

void VisitPage::setDayText(const QString& text) {
    if (m_dayText == text) return;
    m_dayText = text;
    m_begun = true;
    problemOf("day")->clear();
    m_peopleProblem.clear();
    keepDraft();
    readPeople();
    emit changed();
}

void VisitPage::setWhy(const QString& text) {
    if (m_why == text) return;
    m_why = text;
    keepDraft();
    emit changed();
}

void VisitPage::toggle(const QString& person) {
    const std::string id = person.toStdString();
    if (std::erase(m_chosen, id) == 0) m_chosen.push_back(id);
    std::ranges::sort(m_chosen);
    m_begun = true;
    m_peopleProblem.clear();
    keepDraft();
    readPeople();
    emit changed();
}

bool VisitPage::moves() const {
    if (!recorded()) return false;
    return m_chosen != m_edits.view().people || m_dayText != QString::fromStdString(m_day);
}

QString VisitPage::siteName() const {
    const QString site = text("site");
    for (const QVariant& one : m_sites) {
        if (one.toMap()["key"] == site) return one.toMap()["label"].toString();
    }
    return {};
}

QString VisitPage::names() const {
    QStringList names;
    for (const auto& person : m_chosen) {
        names += QString::fromStdString(m_app.tablet().reader().nameOf(person));
    }
    return names.join(QString::fromUtf8("・"));
}

QVariantMap VisitPage::cameIn() const {
    QVariantMap news;
    if (!m_app.tablet().readable()) return news;
    const auto& view = m_edits.view();
    for (const auto& [field, value] : m_edits.answered()) {
        const auto shown = view.fields.find(field);
        if (!m_edits.moved(field) || shown == view.fields.end()) continue;
        const QString stands = visitText(field, shown->second.value);
        if (Json(stands.toStdString()) == value) continue;
        news[QString::fromStdString(field)] = QVariantMap{
            {"value", stands},
            {"by", QString::fromStdString(m_app.tablet().reader().nameOf(shown->second.author))}};
    }
    return news;
}

int VisitPage::minutes() const {
    const auto checked = checkVisit(texts(), m_day, m_app.today().toStdString());
    const auto stretch = records::stretchOf(visitOf(checked.values));
    return stretch ? stretch->minutes() : -1;
}

Problem* VisitPage::problemOf(const QString& field) {
    auto& problem = m_problems[field];
    if (!problem) {
        problem = std::make_unique<Problem>(m_app.language());
        problem->setParent(this);  // else it would be the page's to delete
    }
    return problem.get();
}

void VisitPage::clearProblems() {
    for (auto& [field, problem] : m_problems) problem->clear();
    m_problem.clear();
    m_peopleProblem.clear();
}

QString VisitPage::copied(const QString& field, const QString& typed) {
    if (!m_edits.touched(field.toStdString())) return {};
    if (!m_earlier) {
        m_earlier.emplace();
        const auto seen =
            visitsOf(m_app.tablet(), addDays(m_day, -kCopiedDaysBack), addDays(m_day, -1));
        for (const auto& one : seen) {
            if (one.visit.coach != coach()) continue;
            for (const char* name : {"done", "next"}) {
                (*m_earlier)[name].push_back({one.visit.day, one.row.text(name)});
            }
        }
    }
    return copiedFrom(typed, (*m_earlier)[field.toStdString()]);
}

bool VisitPage::checkPeople() {
    if (m_chosen.empty()) {
        m_peopleProblem.set({"people_missing", {}});
        return false;
    }
    if (m_app.session()->role() == "supervisor" || (recorded() && !moves())) return true;
    const auto day = typedDay(dayField(), m_dayText);
    QStringList strangers;
    for (const auto& person : m_chosen) {
        if (isAssignedOn(m_app.tablet(), coach(), person, day->get<std::string>())) continue;
        strangers += QString::fromStdString(m_app.tablet().reader().nameOf(person));
    }
    if (strangers.isEmpty()) return true;
    m_peopleProblem.set(
        {"visit_not_assigned", {{"names", strangers.join(QString::fromUtf8("・")).toStdString()}}});
    return false;
}

bool VisitPage::checkDay() {
    const auto day = typedDay(dayField(), m_dayText);
    if (day && day->is_string()) return true;
    problemOf("day")->set(day ? Error{"field_empty", {}} : day.error());
    return false;
}

records::Visit VisitPage::visitOf(const std::map<std::string, Json>& values) const {
    Json all = Json::object();
    for (const auto& [field, value] : values) all[field] = value;
    all["coach"] = coach();
    const auto day = typedDay(dayField(), m_dayText);
    const std::string on = day && day->is_string() ? day->get<std::string>() : m_day;
    return records::visitOf(m_record, on, m_chosen, all);
}

bool VisitPage::hasNewDoubts(const std::map<std::string, Json>& values) {
    const auto visit = visitOf(values);
    const auto seen =
        visitsOf(m_app.tablet(), addDays(visit.day, -kMonthBack), addDays(visit.day, 1));
    const auto over = records::overlapsOf(visit, plainVisits(seen));
    QStringList doubts;
    if (records::travelsLongerThanStays(visit)) doubts += "travel";
    m_overlaps.clear();
    for (const auto& one : seen) {
        if (std::ranges::find(over, one.visit.record) == over.end()) continue;
        const auto stretch = records::stretchOf(one.visit);
        QString place;
        for (const QVariant& site : m_sites) {
            const QVariantMap map = site.toMap();
            if (map["key"].toString().toStdString() == one.row.text("site")) {
                place = map["label"].toString();
            }
        }
        m_overlaps += QVariantMap{{"place", place},
                                  {"day", QString::fromStdString(one.visit.day)},
                                  {"from", timeText(stretch->from + 1440)},
                                  {"to", timeText(stretch->to)}};
    }
    if (!m_overlaps.isEmpty() && visit.overlapWhy.empty()) doubts += "overlap";
    const bool fresh =
        std::ranges::any_of(doubts, [&](const QString& one) { return !m_doubts.contains(one); });
    m_doubts = doubts;
    return fresh;
}

void VisitPage::save() {
    if (m_saving || !m_app.tablet().readable()) return;
    clearProblems();
    const auto typedOn = typedDay(dayField(), m_dayText);
    const std::string on =
        typedOn && typedOn->is_string() ? typedOn->get<std::string>() : std::string();
    const auto checked = checkVisit(texts(), on, m_app.today().toStdString());
    for (const auto& [field, error] : checked.wrong) problemOf(field)->set(error);
    const bool dayFits = checkDay();
    const bool peopleFit = dayFits && checkPeople();
    if (!checked.wrong.empty() || !peopleFit) {
        m_problem.set({"form_incomplete", {}});
        return emit changed();
    }
    if (moves() && m_why.trimmed().isEmpty()) {
        problemOf("why")->set({"reason_missing", {}});
        return emit changed();
    }
    if (hasNewDoubts(checked.values)) return emit changed();
    moves() ? move(checked.values) : send(checked.values);
}

void VisitPage::forgetDoubts() {
    if (m_doubts.isEmpty()) return;
    m_doubts.clear();
    emit changed();
}

// What differs from what stands; of a new one everything there is.
std::map<std::string, Json> VisitPage::changedOf(const std::map<std::string, Json>& values) const {
    std::map<std::string, Json> set;
    for (const auto& [field, value] : values) {
        if (!recorded() && !value.is_null()) set[field] = value;
        if (!recorded() || !m_edits.touched(field)) continue;
        const auto shown = m_edits.view().fields.find(field);
        const bool there = shown != m_edits.view().fields.end();
        const Json standing = there ? shown->second.value : Json(nullptr);
        if (value != standing || m_edits.moved(field)) set[field] = value;
    }
    if (!recorded()) set["coach"] = coach();
    return set;
}

void VisitPage::send(const std::map<std::string, Json>& values) {
    tablet::SaveRequest request{
        .kind = "visit", .record = m_record, .set = changedOf(values), .finishes = m_draftKey};
    if (request.set.empty()) return discard();
    if (m_record.empty()) {
        request.day = typedDay(dayField(), m_dayText)->get<std::string>();
        request.people = m_chosen;
    }
    request.onScreen = m_edits.send();
    m_saving = true;
    m_app.tablet().save(std::move(request), this, [this](auto done) {
        m_saving = false;
        if (!done) return failed(done.error());
        saved(*done);
    });
}

// The new record says where it came from; the old one is taken back. Both or neither.
void VisitPage::move(const std::map<std::string, Json>& values) {
    const std::string why = m_why.trimmed().toStdString();
    tablet::SaveRequest moved{.kind = "visit",
                              .day = typedDay(dayField(), m_dayText)->get<std::string>(),
                              .people = m_chosen,
                              .reason = why,
                              .finishes = m_draftKey};
    for (const auto& [field, value] : values) {
        if (!value.is_null()) moved.set[field] = value;
    }
    moved.set["coach"] = coach();
    moved.set["moved_from"] = m_record;
    m_saving = true;
    m_app.tablet().saveTogether({std::move(moved), takenBack(why)}, this, [this](auto done) {
        m_saving = false;
        if (!done) return failed(done.error());
        m_edits = EditedFields();
        m_why.clear();
        saved(done->front());
    });
}

tablet::SaveRequest VisitPage::takenBack(const std::string& reason) const {
    return {.kind = "visit",
            .record = m_record,
            .set = {{std::string(records::kVoidField), true}},
            .onScreen = m_edits.view().onScreen,
            .reason = reason};
}

void VisitPage::takeBack(const QString& reason) {
    if (!recorded() || m_saving) return;
    clearProblems();
    m_saving = true;
    m_app.tablet().save(takenBack(reason.trimmed().toStdString()), this, [this](auto done) {
        m_saving = false;
        if (!done) return failed(done.error());
        m_app.tablet().dropDraft(m_draftKey);
        m_edits.load({}, Json::object());
        refresh();
    });
}

void VisitPage::saved(const tablet::Saved& saved) {
    m_edits.saved(saved.change, std::map<std::string, Json>(m_edits.sent()));
    m_record = saved.record;
    m_draftKey.page = "visit/" + m_record;
    m_begun = m_edits.dirty();
    m_fromDraft = false;
    m_doubts.clear();
    refresh();
    m_chosen = m_edits.view().people;
    m_dayText = QString::fromStdString(m_day);
    m_savedAt = localMoment(m_app.tablet().nowMs());
    if (m_edits.dirty()) keepDraft();  // typed while it was being saved
    readPeople();
    emit changed();
}

void VisitPage::failed(const Error& error) {
    m_edits.failed();
    const auto field = error.args.find("field");
    const bool ours = field != error.args.end() && isField(field->second);
    (ours ? *problemOf(QString::fromStdString(field->second)) : m_problem).set(error);
    emit changed();
}

void VisitPage::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_edits.load({}, Json::object());
    m_begun = false;
    m_fromDraft = false;
    m_doubts.clear();
    m_why.clear();
    clearProblems();
    if (recorded()) m_chosen = m_edits.view().people;
    m_dayText = QString::fromStdString(m_day);
    refresh();
}

}  // namespace ayumi::viewmodels
