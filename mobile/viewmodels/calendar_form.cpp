#include "mobile/viewmodels/calendar_form.h"

#include <array>
#include <utility>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/site_entries.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/open_days.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kStrokeFields{"from", "to", "plan", "note"};

bool isStrokeField(const std::string& field) {
    return std::ranges::find(kStrokeFields, field) != kStrokeFields.end();
}

// A day that is typed here has the shape of any other day.
Result<Json> dayTyped(const std::string& name, const QString& text) {
    records::Field field = *kindTable().find("pause")->field("from");
    field.name = name;
    return typedDay(field, text);
}

QVariantMap mapOf(const records::CalendarSpan& span) {
    return {{"from", QString::fromStdString(span.from)},
            {"to", QString::fromStdString(span.to)},
            {"plan", QString::fromStdString(span.plan)},
            {"note", QString::fromStdString(span.note)}};
}

}  // namespace

CalendarForm::CalendarForm(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_site(args["site"].toString().toStdString()),
      m_mends(args["mends"].toString()),
      m_draftKey{app.session()->person().toStdString(),
                 "calendar/" + m_site + "/" + args["day"].toString().toStdString()},
      m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_siteName = siteNamed(tablet, m_site);
    begin(args);
    connect(&tablet, &Tablet::recordsChanged, this, &CalendarForm::refresh);
    refresh();
}

// Of one day, or days of which one thing is said already, that is where it begins.
void CalendarForm::begin(const QVariantMap& args) {
    m_typed["from"] = args["day"].toString();
    m_typed["to"] = args["to"].toString();
    const auto entries = calendarEntriesOf(m_app.tablet(), m_site);
    const auto entry = entries.find(m_typed["from"].toStdString());
    if (entry != entries.end() &&
        records::calendarPlanOf(entry->second.values) != records::kUsualPlan) {
        m_typed["plan"] =
            QString::fromStdString(std::string(records::calendarPlanOf(entry->second.values)));
        m_typed["note"] = QString::fromStdString(entry->second.text("note"));
    }
    loadDraft();
    const QVariantMap held = args["typed"].toMap();
    if (held.isEmpty()) return;
    const QString open = held.value("open").toString();
    edit("plan", open == "yes" ? "open" : open == "no" ? "closed" : "usual");
    edit("note", held.value("note").toString());
}

void CalendarForm::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.is_object()) return;
    const auto fitted = fitDraft("calendar", draft->form,
                                 draft->content.get<std::map<std::string, Json>>(), isStrokeField);
    for (const auto& [field, text] : fitted.values) {
        if (!text.is_string()) continue;
        m_typed[QString::fromStdString(field)] = QString::fromStdString(text.get<std::string>());
        m_fromDraft = true;
    }
    const std::string note = withWords(m_typed["note"].toStdString(), fitted.words);
    m_typed["note"] = QString::fromStdString(note);
}

void CalendarForm::keepDraft() {
    Json content = Json::object();
    for (const char* field : kStrokeFields) content[field] = m_typed[field].toStdString();
    m_app.tablet().keepDraft(m_draftKey, std::string(records::kAgencyAudience), std::move(content));
}

void CalendarForm::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_saving) return;
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "calendar", {});
    m_entries.clear();
    for (const auto& [day, row] : calendarEntriesOf(tablet, m_site)) {
        if (auto view = tablet.reader().record(tablet.viewer(), row.record)) {
            m_entries.emplace(day, std::move(*view));
        }
    }
    readDays();
    emit changed();
}

void CalendarForm::readDays() {
    m_standing.clear();
    m_dayCount = 0;
    m_usuallyClosed = 0;
    const auto typed = stroke(nullptr);
    for (const Error& error : records::calendarProblems(typed)) {
        if (error.args.at("field") != "plan") return;
    }
    auto& tablet = m_app.tablet();
    records::OpenDays open;
    const auto site = tablet.reader().record(tablet.viewer(), m_site);
    if (site) open.sites[m_site] = site->values;
    std::map<std::string, Json> standing;
    for (const auto& day : records::daysOf(typed)) {
        ++m_dayCount;
        m_usuallyClosed += open.isUsuallyOpen(m_site, day) ? 0 : 1;
        const auto entry = m_entries.find(day);
        if (entry != m_entries.end()) standing.emplace(day, entry->second.values);
    }
    for (const auto& span : records::calendarSpans(standing)) m_standing += mapOf(span);
}

QVariantMap CalendarForm::typed() const {
    QVariantMap texts;
    for (const auto& [field, text] : m_typed) texts[field] = text;
    return texts;
}

Problem* CalendarForm::problemOf(const QString& field) {
    auto& problem = m_problems[field];
    if (!problem) {
        problem = std::make_unique<Problem>(m_app.language());
        problem->setParent(this);  // so that no engine takes it for its own
    }
    return problem.get();
}

void CalendarForm::edit(const QString& field, const QString& text) {
    if (m_saving || m_typed[field] == text) return;
    m_typed[field] = text;
    m_problem.clear();
    problemOf(field)->clear();
    keepDraft();
    readDays();
    emit changed();
}

void CalendarForm::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_app.navigator()->back();
}

records::CalendarStroke CalendarForm::stroke(std::vector<Error>* problems) {
    records::CalendarStroke stroke;
    stroke.plan = m_typed["plan"].toStdString();
    stroke.note = m_typed["note"].trimmed().toStdString();
    for (const auto& [field, into] :
         {std::pair("from", &stroke.from), std::pair("to", &stroke.to)}) {
        const auto day = dayTyped(field, m_typed[field]);
        if (day && day->is_string()) *into = *day;
        if (!day && problems != nullptr) problems->push_back(day.error());
    }
    return stroke;
}

bool CalendarForm::refuse(const std::vector<Error>& errors) {
    if (errors.empty()) return false;
    for (const Error& error : errors) {
        const auto field = error.args.find("field");
        Problem* place = field == error.args.end()
                             ? &m_problem
                             : problemOf(QString::fromStdString(field->second));
        if (!place->shown()) place->set(error);
    }
    if (!m_problem.shown()) m_problem.set({"form_incomplete", {}});
    for (const char* field : kStrokeFields) {
        if (problemOf(field)->shown()) {
            emit refused(field);
            break;
        }
    }
    return true;
}

void CalendarForm::save() {
    if (m_saving || !m_mayWrite) return;
    m_problem.clear();
    for (const auto& [field, problem] : m_problems) problem->clear();
    std::vector<Error> errors;
    const auto typed = stroke(&errors);
    for (auto& error : records::calendarProblems(typed)) errors.push_back(std::move(error));
    if (refuse(errors)) return;
    std::vector<tablet::SaveRequest> requests;
    for (const auto& day : records::daysOf(typed)) {
        const auto entry = m_entries.find(day);
        const bool there = entry != m_entries.end();
        auto set = records::calendarChange(typed, there ? entry->second.values : Json::object(),
                                           there && entry->second.contested);
        if (set.empty()) continue;
        requests.push_back(
            {.kind = "calendar", .day = day, .about = m_site, .set = std::move(set)});
        if (there) requests.back().onScreen = entry->second.onScreen;
    }
    if (requests.empty()) return m_problem.set({"nothing_set", {}});
    requests.front().finishes = m_draftKey;
    m_saving = true;
    m_app.tablet().saveTogether(std::move(requests), this, [this](auto saved) {
        m_saving = false;
        if (!saved) {
            refuse({saved.error()});
            return refresh();
        }
        noteMended(m_app, m_mends);
        m_app.navigator()->back();
    });
}

}  // namespace ayumi::viewmodels
