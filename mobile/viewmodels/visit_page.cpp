#include "mobile/viewmodels/visit_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/readers.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

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
    const std::string on = typedOn().value_or(m_day);
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
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.is_object()) return;
    const auto& content = draft->content;
    const auto fitted = fitDraft("visit", draft->form,
                                 content.value("set", std::map<std::string, Json>()), isVisitField);
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
    for (const auto& [field, text] : texts().asKeyValueRange()) typed[field] = text;
    return typed;
}

void VisitPage::edit(const QString& field, const QString& value) {
    const std::string name = field.toStdString();
    if (!isVisitField(name) || text(name) == value) return;
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

QString VisitPage::nameOfSite(const QString& site) const {
    for (const QVariant& one : m_sites) {
        if (one.toMap()["key"] == site) return one.toMap()["label"].toString();
    }
    return {};
}

QString VisitPage::names() const {
    QStringList names;
    for (const VisitPerson& person : m_people.rows()) {
        if (person.chosen) names += person.name;
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

}  // namespace ayumi::viewmodels
