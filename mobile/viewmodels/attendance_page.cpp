#include "mobile/viewmodels/attendance_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/month_closing.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/site_names.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/permissions.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kAttendanceFields{"status",        "arrived",       "left",
                                       "left_next_day", "break_minutes", "pickup",
                                       "meal",          "fare_yen",      "note"};

QString shown(const Json& value) {
    if (value.is_string()) return QString::fromStdString(value.get<std::string>());
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_number_integer()) return QString::number(value.get<std::int64_t>());
    return {};
}

Json yesNo(const QString& text) { return text.isEmpty() ? Json(nullptr) : Json(text == "yes"); }

Json textOrNull(const QString& text) {
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

}  // namespace

AttendancePage::AttendancePage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_site(args["site"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()),
      m_kind(*m_kinds.find("attendance")),
      m_problem(app.language()),
      m_arrivedProblem(app.language()),
      m_leftProblem(app.language()),
      m_breakProblem(app.language()),
      m_fareProblem(app.language()),
      m_notice(app, m_participant, m_day) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    const std::string record =
        records::naturalRecordId(m_kind, tablet.vault()->agency(), m_participant, m_day, m_site);
    m_draftKey = {tablet.session().person().toStdString(), "attendance/" + record};
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_siteName = nameAt(siteNames(tablet), m_site);
    store::RecordRow of;
    of.kind = "attendance", of.participant = m_participant, of.day = m_day, of.about = m_site;
    m_copied.emplace(tablet, of);
    load();
    loadDraft();
    m_mends = args["mends"].toString();
    type(args["typed"].toMap());
    connect(&tablet, &Tablet::recordsChanged, this, &AttendancePage::refresh);
}

void AttendancePage::type(const QVariantMap& typed) {
    for (const char* field : kAttendanceFields) {
        if (!typed.contains(field)) continue;
        const QString text = typed[field].toString();
        edit(field, QString(field) == "left_next_day" && text == "no" ? QString() : text);
    }
}

void AttendancePage::load() {
    auto& tablet = m_app.tablet();
    const std::string record = m_draftKey.page.substr(std::string("attendance/").size());
    const auto view = tablet.reader().record(tablet.viewer(), record);
    m_recorded = view.has_value() && !view->isVoid;
    m_view = view.value_or(store::RecordView());
    m_signedDay = tablet.reader().day(tablet.viewer(), m_participant, m_day).signedBy.has_value();
    m_monthClosed = isMonthClosed(tablet, m_participant, m_day);
    m_standing.clear();
    for (const char* field : kAttendanceFields) {
        const auto found = m_view.values.find(field);
        if (m_recorded && found != m_view.values.end()) m_standing[field] = shown(*found);
    }
    if (m_standing.value("left_next_day") == "no") m_standing["left_next_day"].clear();
}

void AttendancePage::refresh() {
    if (m_saving || !m_app.tablet().readable()) return;
    load();
    emit changed();
}

void AttendancePage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.is_object()) return;
    std::map<std::string, Json> typed;
    for (const auto& [field, kept] : draft->content.items()) {
        if (kept.is_object()) typed[field] = kept.value("typed", std::string());
    }
    const auto fitted = fitDraft("attendance", draft->form, typed, [](const std::string& field) {
        return std::find(kAttendanceFields.begin(), kAttendanceFields.end(), field) !=
               kAttendanceFields.end();
    });
    for (const auto& [field, text] : fitted.values) {
        const Json kept = draft->content.value(field, Json::object());
        m_edits[QString::fromStdString(field)] = {QString::fromStdString(text.get<std::string>()),
                                                  kept.value("seen", ChangeIds()),
                                                  kept.value("void_seen", ChangeIds())};
    }
    if (!fitted.words.empty()) {
        edit("note", QString::fromStdString(withWords(text("note").toStdString(), fitted.words)));
    }
    m_fromDraft = !m_edits.empty();
}

QString AttendancePage::text(const QString& field) const {
    const auto edit = m_edits.find(field);
    return edit == m_edits.end() ? m_standing.value(field) : edit->second.typed;
}

AttendancePage::ChangeIds AttendancePage::standing(const char* field) const {
    const auto found = m_view.onScreen.find(field);
    return found == m_view.onScreen.end() ? ChangeIds() : found->second;
}

void AttendancePage::edit(const char* field, const QString& value) {
    if (text(field) == value) return;
    const auto begun = m_edits.try_emplace(field, Edit{{}, standing(field), standing("void")});
    Edit& edit = begun.first->second;
    edit.typed = value;
    // Back at what stands: nothing is said any more, unless something came in behind it.
    if (value == m_standing.value(field) && !movedSince(field, edit)) m_edits.erase(field);
    m_savedAt.clear();
    m_problem.clear();
    if (QString(field) == "arrived") m_arrivedProblem.clear();
    if (QString(field).startsWith("left")) m_leftProblem.clear();
    if (QString(field) == "break_minutes") m_breakProblem.clear();
    if (QString(field) == "fare_yen") m_fareProblem.clear();
    keepDraft();
    emit changed();
}

void AttendancePage::keepDraft() {
    if (m_edits.empty()) return m_app.tablet().dropDraft(m_draftKey);
    Json content = Json::object();
    for (const auto& [field, edit] : m_edits) {
        content[field.toStdString()] = {
            {"typed", edit.typed.toStdString()}, {"seen", edit.seen}, {"void_seen", edit.voidSeen}};
    }
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant), content);
}

bool AttendancePage::movedSince(const QString& field, const Edit& edit) const {
    const QByteArray name = field.toUtf8();
    return standing(name.constData()) != edit.seen || standing("void") != edit.voidSeen;
}

QVariantMap AttendancePage::cameIn() const {
    QVariantMap news;
    const auto tell = [&](const QString& field) {
        const auto shownField = m_view.fields.find(field.toStdString());
        const std::string author =
            shownField == m_view.fields.end() ? "" : shownField->second.author;
        news[field] =
            QVariantMap{{"value", m_standing.value(field)},
                        {"by", QString::fromStdString(m_app.tablet().reader().nameOf(author))}};
    };
    if (!m_app.tablet().readable()) return news;
    for (const auto& [field, edit] : m_edits) {
        const QByteArray name = field.toUtf8();
        const bool moved = standing(name.constData()) != edit.seen;
        if (moved && m_standing.value(field) != edit.typed) tell(field);
        if (standing("void") != edit.voidSeen && m_view.isVoid) tell("void");
    }
    return news;
}

// Of each field what its writer saw: of an edited one, what stood when it was typed.
store::OnScreen AttendancePage::seen() const {
    store::OnScreen seen = m_view.onScreen;
    const auto name = [&](const std::string& field, const ChangeIds& ids) {
        if (ids.empty()) seen.erase(field);
        if (!ids.empty()) seen[field] = ids;
    };
    for (const auto& [field, edit] : m_edits) {
        name(field.toStdString(), edit.seen);
        // One edit that did not see it is enough: the taking back then stands beside them.
        if (edit.voidSeen != standing("void")) name("void", edit.voidSeen);
    }
    return seen;
}

void AttendancePage::check(const char* field, Result<Json> value, Problem& problem,
                           std::map<std::string, Json>& set, bool& good) {
    if (!value) {
        problem.set(value.error());
        good = false;
    } else if (text(field) != m_standing.value(field)) {
        set[field] = *value;
    }
}

std::optional<std::map<std::string, Json>> AttendancePage::checked() {
    std::map<std::string, Json> set;
    bool good = true;
    const auto arrived = typedTime(*m_kind.field("arrived"), text("arrived"));
    const auto left = typedTime(*m_kind.field("left"), text("left"));
    check("arrived", arrived, m_arrivedProblem, set, good);
    check("left", left, m_leftProblem, set, good);
    check("break_minutes", typedNumber(*m_kind.field("break_minutes"), breakMinutes()),
          m_breakProblem, set, good);
    check("fare_yen", typedNumber(*m_kind.field("fare_yen"), fareYen()), m_fareProblem, set, good);
    if (arrived && left && arrived->is_string() && left->is_string()) {
        const bool earlier = left->get<std::string>() < arrived->get<std::string>();
        if (earlier != leftNextDay()) {
            m_leftProblem.set({earlier ? "left_before_arrived" : "left_after_a_day", {}});
            good = false;
        }
    }
    check("left_next_day", yesNo(text("left_next_day")), m_problem, set, good);
    check("meal", yesNo(meal()), m_problem, set, good);
    for (const char* field : {"status", "pickup", "note"}) {
        check(field, textOrNull(text(field)), m_problem, set, good);
    }
    if (!good) return {};
    return set;
}

QString AttendancePage::noteCopied(const QString& typed) {
    return m_copied && m_edits.contains("note") ? m_copied->from("note", typed) : QString();
}

void AttendancePage::save() {
    if (status().isEmpty()) return m_problem.set({"status_missing", {}});
    const auto set = checked();
    if (!set) return m_problem.set({"form_incomplete", {}});
    if (set->empty()) return discard();
    if (m_signedDay && m_why.trimmed().isEmpty()) return m_problem.set({"reason_missing", {}});
    send(*set, m_why.trimmed().toStdString());
}

void AttendancePage::takeBack(const QString& reason) {
    if (m_recorded) send({{"void", true}}, reason.trimmed().toStdString());
}

void AttendancePage::send(std::map<std::string, Json> set, const std::string& reason) {
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_participant,
                                .day = m_day,
                                .about = m_site,
                                .set = std::move(set),
                                .onScreen = seen(),
                                .reason = reason,
                                .finishes = m_draftKey};
    m_saving = true;
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_saving = false;
        if (!saved) {
            const auto field = saved.error().args.find("field");
            const std::string name = field == saved.error().args.end() ? "" : field->second;
            Problem& problem = name == "arrived"         ? m_arrivedProblem
                               : name == "left"          ? m_leftProblem
                               : name == "break_minutes" ? m_breakProblem
                               : name == "fare_yen"      ? m_fareProblem
                                                         : m_problem;
            return problem.set(saved.error());
        }
        m_edits.clear();
        m_why.clear();
        noteMended(m_app, std::exchange(m_mends, {}));
        load();
        m_savedAt = localMoment(m_app.tablet().nowMs());
        emit changed();
    });
}

void AttendancePage::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_edits.clear();
    load();
    for (auto* problem :
         {&m_problem, &m_arrivedProblem, &m_leftProblem, &m_breakProblem, &m_fareProblem}) {
        problem->clear();
    }
    emit changed();
}

void AttendancePage::openAbsence() {
    m_app.navigator()->open("absence", {{"participant", QString::fromStdString(m_participant)},
                                        {"site", QString::fromStdString(m_site)},
                                        {"day", day()}});
}

void AttendancePage::openMove() {
    if (m_recorded) {
        m_app.navigator()->open("move", {{"record", QString::fromStdString(m_view.record)}});
    }
}

void AttendancePage::openPerson() {
    m_app.navigator()->open("person", {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
