#include "mobile/viewmodels/person_form.h"

#include "mobile/viewmodels/assignment_form.h"
#include "mobile/viewmodels/person_service.h"
#include "shared/base/random.h"
#include "shared/base/uuid.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

namespace {

std::string personIn(const QVariantMap& args) { return args["record"].toString().toStdString(); }

}  // namespace

PersonForm::PersonForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app, {"person", personIn(args), personIn(args), "note"}, args),
      m_person(personIn(args)) {
    std::map<std::string, Json> prefilled;
    if (of().record.empty()) prefilled["begun_on"] = app.today().toStdString();
    auto& tablet = app.tablet();
    if (tablet.readable()) {
        m_mayEnd = tablet.reader().mayWrite(tablet.viewer(), "assignment", m_person);
        m_provisional = of().record.empty() && !m_mayEnd;
        if (!m_provisional) m_coaches = coachChoices(tablet);
    }
    begin(prefilled);
}

bool PersonForm::isWritable() const {
    if (!of().record.empty()) return RecordForm::isWritable();
    return app().tablet().reader().mayEnterSomebody(app().tablet().viewer());
}

QStringList PersonForm::sameReading() const {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    return viewmodels::sameReading(tablet, text("name_kana"), m_person);
}

void PersonForm::setCoach(const QString& coach) {
    m_coach = coach == m_coach ? QString() : coach;
    keepDraft();
    emit changed();
}

void PersonForm::keepBeside(Json& content) const {
    if (!m_coach.isEmpty()) content["coach"] = m_coach.toStdString();
}

void PersonForm::takeBeside(const Json& content) {
    m_coach = QString::fromStdString(textOf(content, "coach"));
}

int PersonForm::ends() const { return static_cast<int>(ended(text("ended_on")).size()); }

std::vector<Error> PersonForm::problemsOf(const Json& values) {
    return records::personProblems(values, app().today().toStdString());
}

void PersonForm::complete(tablet::SaveRequest& request) {
    if (!of().record.empty()) return;
    SystemRandom random;
    m_person = makeUuidV7(app().tablet().nowMs(), random);
    request.record = m_person;
    request.participant = m_person;
}

std::vector<tablet::SaveRequest> PersonForm::together(const Json& values) {
    if (!of().record.empty()) return ended(textOf(values, "ended_on"));
    const std::string coach =
        m_provisional ? app().tablet().viewer().person : m_coach.toStdString();
    if (coach.empty()) return {};
    // A coach's right to enter the person stands on it, so it never begins later than today.
    const std::string begun = textOf(values, "begun_on");
    const std::string today = app().today().toStdString();
    const bool fromToday = begun.empty() || (m_provisional && begun > today);
    tablet::SaveRequest assignment{.kind = "assignment",
                                   .participant = m_person,
                                   .set = {{"coach", coach}, {"from", fromToday ? today : begun}}};
    if (m_provisional) assignment.set["provisional"] = true;
    return {assignment};
}

// Of placements, pauses and assignments those that had begun by then and go on after it.
std::vector<tablet::SaveRequest> PersonForm::ended(const std::string& day) const {
    auto& tablet = app().tablet();
    if (day.empty() || of().record.empty() || !m_mayEnd || !tablet.readable()) return {};
    std::vector<tablet::SaveRequest> requests;
    for (const char* kind : {"placement", "pause", "assignment"}) {
        for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), kind, m_person)) {
            const std::string from = row.text("from");
            const std::string to = row.text("to");
            if (from.empty() || from > day || (!to.empty() && to <= day)) continue;
            const auto view = tablet.reader().record(tablet.viewer(), row.record);
            if (!view) continue;
            requests.push_back({.kind = kind,
                                .record = row.record,
                                .participant = m_person,
                                .set = {{"to", day}},
                                .onScreen = view->onScreen});
        }
    }
    return requests;
}

}  // namespace ayumi::viewmodels
