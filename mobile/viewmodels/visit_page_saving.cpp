// A visit is checked, asked about, saved, moved and taken back.
#include <algorithm>

#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/typed_values.h"
#include "mobile/viewmodels/visit_page.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kMonthBack = 31;  // how far a visit over which one is asked can lie

// A visit's day is no field of it but what it is about.
Result<Json> visitDay(const QString& text) {
    static const records::Field kDay{"day", records::FieldType::Day};
    return typedDay(kDay, text);
}

QString timeText(int minutes) {
    return QString("%1:%2")
        .arg(minutes / 60 % 24, 2, 10, QChar('0'))
        .arg(minutes % 60, 2, 10, QChar('0'));
}

}  // namespace

std::optional<std::string> VisitPage::typedOn() const {
    const auto day = visitDay(m_dayText);
    if (!day || !day->is_string()) return std::nullopt;
    return day->get<std::string>();
}

bool VisitPage::checkPeople() {
    if (m_chosen.empty()) {
        m_peopleProblem.set({"people_missing", {}});
        return false;
    }
    if (m_app.session()->role() == "supervisor" || (recorded() && !moves())) return true;
    QStringList strangers;
    for (const auto& person : m_chosen) {
        if (isAssignedOn(m_app.tablet(), coach(), person, *typedOn())) continue;
        strangers += QString::fromStdString(m_app.tablet().reader().nameOf(person));
    }
    if (strangers.isEmpty()) return true;
    m_peopleProblem.set(
        {"visit_not_assigned", {{"names", strangers.join(QString::fromUtf8("・")).toStdString()}}});
    return false;
}

bool VisitPage::checkDay() {
    const auto day = visitDay(m_dayText);
    if (day && day->is_string()) return true;
    problemOf("day")->set(day ? Error{"field_empty", {}} : day.error());
    return false;
}

records::Visit VisitPage::visitOf(const std::map<std::string, Json>& values) const {
    Json all = Json::object();
    for (const auto& [field, value] : values) all[field] = value;
    all["coach"] = coach();
    return records::visitOf(m_record, typedOn().value_or(m_day), m_chosen, all);
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
        m_overlaps +=
            QVariantMap{{"place", nameOfSite(QString::fromStdString(one.row.text("site")))},
                        {"day", QString::fromStdString(one.visit.day)},
                        {"from", timeText(stretch->from + records::kDayMinutes)},
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
    const auto checked = checkVisit(texts(), typedOn().value_or(""), m_app.today().toStdString());
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
        request.day = *typedOn();
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
                              .day = *typedOn(),
                              .people = m_chosen,
                              .reason = why,
                              .finishes = m_draftKey};
    for (const auto& [field, value] : values) {
        if (!value.is_null()) moved.set[field] = value;
    }
    moved.set["coach"] = coach();
    moved.set["moved_from"] = m_record;
    m_saving = true;
    m_app.tablet().saveTogether({std::move(moved), takingBack(m_edits.view(), m_why)}, this,
                                [this](auto done) {
                                    m_saving = false;
                                    if (!done) return failed(done.error());
                                    m_edits = EditedFields();
                                    m_why.clear();
                                    saved(done->front());
                                });
}

void VisitPage::takeBack(const QString& reason) {
    if (!recorded() || m_saving) return;
    clearProblems();
    m_saving = true;
    m_app.tablet().save(takingBack(m_edits.view(), reason), this, [this](auto done) {
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
    const bool ours = field != error.args.end() && isVisitField(field->second);
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
