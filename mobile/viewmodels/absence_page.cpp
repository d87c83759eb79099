#include "mobile/viewmodels/absence_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/person_records.h"
#include "mobile/viewmodels/site_names.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/permissions.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

constexpr TimeMs kMinuteMs = 60'000;

struct Entry {
    const char* name;   // of the property
    const char* field;  // of the record
};
constexpr std::array kEntries{Entry{"time", "notice_at"},       Entry{"taker", "notice_by"},
                              Entry{"from", "notice_from"},     Entry{"cause", "notice_cause"},
                              Entry{"reason", "notice_reason"}, Entry{"advice", "notice_advice"}};

std::string recordOf(AppContext& app, const std::string& participant, const std::string& day,
                     const std::string& site) {
    return naturalRecordOf(app.tablet(), "attendance", participant, day, site);
}

}  // namespace

AbsencePage::AbsencePage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_site(args["site"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()),
      m_record(recordOf(app, m_participant, m_day, m_site)),
      m_draftKey{app.session()->person().toStdString(), "absence/" + m_record},
      m_timeProblem(app.language()),
      m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_siteName = nameAt(siteNames(tablet), m_site);
    for (const auto& one : tablet.reader().staff(tablet.viewer())) {
        if (one.text("role") == "admin") continue;
        m_staff += QVariantMap{{"key", QString::fromStdString(one.record)},
                               {"label", QString::fromStdString(one.text("name"))}};
    }
    store::RecordRow of;
    of.kind = "attendance", of.participant = m_participant, of.day = m_day, of.about = m_site;
    m_copied.emplace(tablet, of);
    countMonth();
    load();
    loadDraft();
    m_mends = args["mends"].toString();
    type(args["typed"].toMap());
    connect(&tablet, &Tablet::recordsChanged, this, &AbsencePage::countMonth);
}

void AbsencePage::type(const QVariantMap& typed) {
    for (const Entry& entry : kEntries) {
        if (typed.contains(entry.field)) edit(entry.name, typed[entry.field].toString());
    }
}

QString AbsencePage::copied(const QString& field, const QString& typed) {
    for (const Entry& entry : kEntries) {
        const bool edited = m_typed.value(entry.name) != m_standing.value(entry.name);
        if (field == entry.field && edited && m_copied) return m_copied->from(entry.field, typed);
    }
    return {};
}

void AbsencePage::countMonth() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    auto days =
        records::callDaysOf(personRecordsOf(tablet, m_participant), monthOfDay(m_day), m_record);
    std::erase(days, m_day);
    m_others = static_cast<int>(days.size());
    emit changed();
}

void AbsencePage::load() {
    auto& tablet = m_app.tablet();
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    const auto day = tablet.reader().day(tablet.viewer(), m_participant, m_day);
    m_signedDay = day.signedBy.has_value();
    m_standing.clear();
    m_onScreen = view ? view->onScreen : store::OnScreen();
    if (view && !view->isVoid) {
        const std::string status = view->text("status");
        const auto confirmed = view->values.find("notice_confirmed");
        m_confirmed = confirmed != view->values.end() && *confirmed == Json(true);
        m_overwrites = !status.empty() && status != "absent";
        for (const Entry& entry : kEntries) {
            const QString text = QString::fromStdString(view->text(entry.field));
            m_standing[entry.name] =
                QString(entry.name) == "time" ? timeOfMoment(text.toStdString()) : text;
        }
    }
    m_typed = m_standing;
    if (m_typed.value("time").isEmpty()) {
        m_typed["time"] = QString::fromStdString(timeOfDay(tablet.nowMs()));
    }
    if (m_typed.value("taker").isEmpty()) m_typed["taker"] = m_app.session()->person();
    if (m_typed.value("from").isEmpty()) m_typed["from"] = "self";
}

// What was typed goes on top of what stands now; it still names as seen what it was typed over, so
// that a value that came in between stands beside it (law 4).
void AbsencePage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft) return;
    const Json typed = draft->content.value("typed", Json::object());
    const auto fitted =
        fitDraft("absence", draft->form, typed.get<std::map<std::string, Json>>(),
                 [](const std::string& name) {
                     return std::any_of(kEntries.begin(), kEntries.end(),
                                        [&](const Entry& entry) { return entry.name == name; });
                 });
    for (const auto& [name, text] : fitted.values) {
        m_typed[QString::fromStdString(name)] = QString::fromStdString(text.get<std::string>());
    }
    const Json seen = draft->content.value("seen", Json::object());
    for (const auto& [field, ids] : seen.items()) {
        m_onScreen[field] = ids.get<std::vector<std::string>>();
    }
    if (fitted.words.empty()) return;
    const std::string advice = m_typed.value("advice").toStdString();
    edit("advice", QString::fromStdString(withWords(advice, fitted.words)));
}

void AbsencePage::keepDraft() {
    Json typed = Json::object();
    Json seen = Json::object();
    for (const Entry& entry : kEntries) {
        if (m_typed.value(entry.name) == m_standing.value(entry.name)) continue;
        typed[entry.name] = m_typed.value(entry.name).toStdString();
        const auto stood = m_onScreen.find(entry.field);
        seen[entry.field] = stood == m_onScreen.end() ? Json::array() : Json(stood->second);
    }
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant),
                             {{"typed", typed}, {"seen", seen}});
}

void AbsencePage::edit(const QString& name, const QString& value) {
    if (m_typed.value(name) == value) return;
    m_typed[name] = value;
    m_savedAt.clear();
    m_problem.clear();
    if (name == "time") m_timeProblem.clear();
    keepDraft();
    emit changed();
}

QString AbsencePage::takerName() const {
    for (const QVariant& one : m_staff) {
        if (one.toMap()["key"] == taker()) return one.toMap()["label"].toString();
    }
    return {};
}

bool AbsencePage::counts() const {
    return !time().isEmpty() && !taker().isEmpty() &&
           (!cause().isEmpty() || !reason().trimmed().isEmpty()) && !advice().trimmed().isEmpty();
}

std::optional<std::map<std::string, Json>> AbsencePage::checked() {
    const auto at = typedTime({"notice_at", records::FieldType::TimeOfDay}, time());
    if (!at) {
        m_timeProblem.set(at.error());
        return {};
    }
    std::map<std::string, Json> set{{"status", "absent"}};
    for (const Entry& entry : kEntries) {
        const std::string text = m_typed.value(entry.name).trimmed().toStdString();
        if (m_typed.value(entry.name) == m_standing.value(entry.name)) continue;
        set[entry.field] = text.empty() ? Json(nullptr) : Json(text);
    }
    if (set.contains("notice_at") && at->is_string()) {
        const std::string text = at->get<std::string>();
        const TimeMs minutes = std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
        set["notice_at"] = formatMoment(startOfDayMs(m_day) + minutes * kMinuteMs);
    }
    return set;
}

void AbsencePage::save(const QString& why) {
    m_problem.clear();
    m_timeProblem.clear();
    const auto set = checked();
    if (!set) return m_problem.set({"form_incomplete", {}});
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_participant,
                                .day = m_day,
                                .about = m_site,
                                .set = *set,
                                .onScreen = m_onScreen,
                                .reason = why.trimmed().toStdString(),
                                .finishes = m_draftKey};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        if (!saved) {
            m_problem.set(saved.error());
            return;
        }
        noteMended(m_app, std::exchange(m_mends, {}));
        load();
        m_savedAt = localMoment(m_app.tablet().nowMs());
        emit changed();
    });
}

}  // namespace ayumi::viewmodels
