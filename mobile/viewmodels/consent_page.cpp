#include "mobile/viewmodels/consent_page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kConsentFields{"scope",         "text_version", "to_whom", "given_by",
                                    "given_by_name", "given_on",     "means",   "note"};

const records::Field& dayField() { return *kindTable().find("consent")->field("given_on"); }

}  // namespace

ConsentPage::ConsentPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_draftKey{app.session()->person().toStdString(), "consent/" + m_participant},
      m_mends(args["mends"].toString()),
      m_versionProblem(app.language()),
      m_nameProblem(app.language()),
      m_dayProblem(app.language()),
      m_problem(app.language()) {
    m_typed = {{"given_by", "self"}, {"means", "paper"}, {"given_on", app.today()}};
    if (!app.tablet().readable()) return;
    m_personName = QString::fromStdString(app.tablet().reader().nameOf(m_participant));
    loadDraft();
    const QVariantMap typed = args["typed"].toMap();
    for (const char* field : kConsentFields) {
        if (typed.contains(field)) edit(field, typed[field].toString());
    }
}

void ConsentPage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.is_object()) return;
    const auto fitted =
        fitDraft("consent", draft->form, draft->content.get<std::map<std::string, Json>>(),
                 [](const std::string& field) {
                     return std::find(kConsentFields.begin(), kConsentFields.end(), field) !=
                            kConsentFields.end();
                 });
    for (const auto& [field, text] : fitted.values) {
        if (!text.is_string()) continue;
        m_typed[QString::fromStdString(field)] = QString::fromStdString(text.get<std::string>());
        m_fromDraft = true;
    }
    if (fitted.words.empty()) return;
    const std::string note = m_typed.value("note").toStdString();
    edit("note", QString::fromStdString(withWords(note, fitted.words)));
}

void ConsentPage::edit(const QString& field, const QString& value) {
    if (m_typed.value(field) == value) return;
    m_typed[field] = value;
    m_problem.clear();
    if (field == "text_version") m_versionProblem.clear();
    if (field.startsWith("given_by")) m_nameProblem.clear();
    if (field == "given_on") m_dayProblem.clear();
    Json content = Json::object();
    for (const char* name : kConsentFields) content[name] = m_typed.value(name).toStdString();
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant),
                             std::move(content));
    emit changed();
}

// What a paper of it says as well: without these nobody can tell later what was agreed to.
bool ConsentPage::check() {
    const Error empty{"field_empty", {}};
    if (textVersion().trimmed().isEmpty()) m_versionProblem.set(empty);
    if (givenBy() != "self" && giverName().trimmed().isEmpty()) m_nameProblem.set(empty);
    const auto day = typedDay(dayField(), givenOn());
    if (!day) m_dayProblem.set(day.error());
    if (day && day->is_null()) m_dayProblem.set(empty);
    if (day && day->is_string() && day->get<std::string>() > m_app.today().toStdString()) {
        m_dayProblem.set({"day_ahead", {}});
    }
    if (scope().isEmpty()) m_problem.set({"consent_scope_missing", {}});
    if (m_versionProblem.shown() || m_nameProblem.shown() || m_dayProblem.shown()) {
        if (!m_problem.shown()) m_problem.set({"form_incomplete", {}});
    }
    return !m_problem.shown();
}

void ConsentPage::save() {
    if (m_saving) return;
    for (Problem* one : {&m_problem, &m_versionProblem, &m_nameProblem, &m_dayProblem}) {
        one->clear();
    }
    if (!check()) return;
    std::map<std::string, Json> set;
    for (const char* field : kConsentFields) {
        const std::string text = m_typed.value(field).trimmed().toStdString();
        if (!text.empty()) set[field] = text;
    }
    set["given_on"] = *typedDay(dayField(), givenOn());
    m_saving = true;
    tablet::SaveRequest request{.kind = "consent",
                                .participant = m_participant,
                                .set = std::move(set),
                                .finishes = m_draftKey};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_saving = false;
        if (!saved) return refused(saved.error());
        noteMended(m_app, m_mends);
        m_app.navigator()->back();
    });
}

void ConsentPage::refused(const Error& error) {
    const auto field = error.args.find("field");
    const std::string name = field == error.args.end() ? "" : field->second;
    Problem& problem = name == "text_version"    ? m_versionProblem
                       : name == "given_by_name" ? m_nameProblem
                       : name == "given_on"      ? m_dayProblem
                                                 : m_problem;
    problem.set(error);
}

}  // namespace ayumi::viewmodels
