#include "mobile/viewmodels/record_form.h"

#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

const records::Field* fieldOf(const std::string& kind, const std::string& field) {
    return kindTable().find(kind)->field(field);
}

std::string textOf(const Json& value) {
    return value.is_string() ? value.get<std::string>() : valueText(value).toStdString();
}

// Of a held change that made a record which is nowhere: it is begun anew.
std::string knownRecord(Tablet& tablet, const std::string& record) {
    if (record.empty() || !tablet.readable()) return record;
    return tablet.reader().record(tablet.viewer(), record) ? record : std::string();
}

// These forms have no 翌 to offer.
Result<Json> timeOfToday(const records::Field& field, const QString& text) {
    auto time = typedTime(field, text);
    if (!time && time.error().code == "field_time_past_midnight") {
        return Error{"field_time", {{"field", field.name}}};
    }
    return time;
}

Result<Json> parsed(const records::Field& field, const std::string& typed) {
    const QString text = QString::fromStdString(typed);
    switch (field.type) {
        case records::FieldType::Day:
            return typedDay(field, text);
        case records::FieldType::TimeOfDay:
            return timeOfToday(field, text);
        case records::FieldType::Integer:
            return typedNumber(field, text);
        case records::FieldType::IntegerList:
            return typedNumbers(field, text);
        case records::FieldType::TextList:
            return typedTexts(field, text);
        case records::FieldType::Boolean:
            return text == "yes" ? Json(true) : Json(nullptr);
        default:
            return typedText(field, text);
    }
}

}  // namespace

RecordForm::RecordForm(AppContext& app, Of of, const QVariantMap& args)
    : m_app(app),
      m_of([&] {
          of.record = knownRecord(app.tablet(), of.record);
          return std::move(of);
      }()),
      m_mends(args["mends"].toString()),
      m_mended(args["typed"].toMap()),
      m_draftKey{app.session()->person().toStdString(),
                 m_of.kind + "/" + (m_of.record.empty() ? "new/" + m_of.participant : m_of.record)},
      m_problem(app.language()) {
    if (!app.tablet().readable()) return;
    m_personName = QString::fromStdString(app.tablet().reader().nameOf(m_of.participant));
    connect(&app.tablet(), &Tablet::recordsChanged, this, &RecordForm::refresh);
    refresh();
}

void RecordForm::begin(const std::map<std::string, Json>& prefilled) {
    if (!m_app.tablet().readable()) return;
    m_mayWrite = isWritable();  // before that it was not the form's own rule
    loadDraft();
    if (!m_fromDraft) {
        for (const auto& [field, value] : prefilled) m_fields.set(field, value);
    }
    for (const auto& [field, value] : m_mended.toStdMap()) {
        if (fieldOf(m_of.kind, field.toStdString()) != nullptr) edit(field, value.toString());
    }
}

void RecordForm::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_saving) return;
    if (!m_of.record.empty()) {
        m_fields.stand(tablet.reader().record(tablet.viewer(), m_of.record));
    }
    m_mayWrite = isWritable();
    emit changed();
}

void RecordForm::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.contains("set")) return;
    const auto fitted =
        fitDraft(m_of.kind, draft->form, draft->content["set"].get<std::map<std::string, Json>>(),
                 [&](const std::string& field) { return fieldOf(m_of.kind, field) != nullptr; });
    m_fields.load(fitted.values, draft->content["on_screen"]);
    m_why = QString::fromStdString(draft->content.value("reason", std::string()));
    if (!fitted.words.empty()) {
        m_fields.set(m_of.homeOfWords, withWords(text(m_of.homeOfWords), fitted.words));
    }
    takeBeside(draft->content);
    m_fromDraft = m_fields.dirty();
}

void RecordForm::keepDraft() {
    if (!m_fields.dirty()) return m_app.tablet().dropDraft(m_draftKey);
    Json content = Json::object();
    if (!m_why.isEmpty()) content["reason"] = m_why.toStdString();
    m_fields.keepIn(content);
    keepBeside(content);
    m_app.tablet().keepDraft(m_draftKey,
                             m_of.participant.empty()
                                 ? std::string(records::kAgencyAudience)
                                 : records::participantAudience(m_of.participant),
                             std::move(content));
}

std::string RecordForm::text(const std::string& field) const {
    return textOf(m_fields.value(field));
}

// Of a family those that stand or were typed.
std::set<std::string> RecordForm::fieldNames() const {
    std::set<std::string> names;
    for (const auto& field : kindTable().find(m_of.kind)->fields) {
        if (!field.isFamily()) names.insert(field.name);
    }
    for (const auto& [name, value] : m_fields.view().fields) {
        if (fieldOf(m_of.kind, name) != nullptr) names.insert(name);
    }
    for (const auto& [name, value] : m_fields.answered()) names.insert(name);
    return names;
}

QVariantMap RecordForm::typed() const {
    QVariantMap texts;
    for (const auto& name : fieldNames()) {
        texts[QString::fromStdString(name)] = QString::fromStdString(text(name));
    }
    return texts;
}

QVariantMap RecordForm::cameIn() const {
    QVariantMap news;
    if (!m_app.tablet().readable()) return news;
    for (const auto& [field, value] : m_fields.answered()) {
        if (!m_fields.moved(field)) continue;
        const auto now = m_fields.view().fields.find(field);
        if (now == m_fields.view().fields.end()) continue;
        news[QString::fromStdString(field)] =
            QVariantMap{{"value", valueText(now->second.value)},
                        {"by", familyName(m_app.tablet().reader(), now->second.author)}};
    }
    return news;
}

bool RecordForm::alters() const {
    for (const auto& [field, value] : m_fields.answered()) {
        const auto stands = m_fields.view().fields.find(field);
        if (stands == m_fields.view().fields.end() || stands->second.value.is_null()) continue;
        if (stands->second.value != value) return true;
    }
    return false;
}

void RecordForm::setWhy(const QString& text) {
    if (m_why == text) return;
    m_why = text;
    problemOf("why")->clear();
    keepDraft();
    emit changed();
}

Problem* RecordForm::problemOf(const QString& field) {
    auto& problem = m_problems[field];
    if (!problem) {
        problem = std::make_unique<Problem>(m_app.language());
        problem->setParent(this);  // so that no engine takes it for its own
    }
    return problem.get();
}

void RecordForm::edit(const QString& field, const QString& text) {
    Json value = text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
    const auto stands = m_fields.view().fields.find(field.toStdString());
    // Typed back to what stands, which need not be a text.
    if (recorded() && stands != m_fields.view().fields.end() &&
        textOf(stands->second.value) == text.toStdString()) {
        value = stands->second.value;
    }
    if (m_saving || !m_fields.set(field.toStdString(), std::move(value))) return;
    m_problem.clear();
    problemOf(field)->clear();
    keepDraft();
    emit changed();
}

void RecordForm::toggle(const QString& field, int number) {
    auto numbers = numbersIn(QString::fromStdString(text(field.toStdString())));
    if (!numbers.insert(number).second) numbers.erase(number);
    edit(field, valueText(Json(numbers)));
}

void RecordForm::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_app.navigator()->back();
}

// `values` become those the record will have; `set` what differs from what stands.
bool RecordForm::parse(Json& values, std::map<std::string, Json>& set) {
    bool good = true;
    for (const auto& [name, typed] : m_fields.answered()) {
        const records::Field* field = fieldOf(m_of.kind, name);
        if (field == nullptr) continue;
        const auto value = parsed(*field, textOf(typed));
        if (!value) {
            problemOf(QString::fromStdString(name))->set(value.error());
            good = false;
            continue;
        }
        const auto stands = m_fields.view().fields.find(name);
        const bool contested = stands != m_fields.view().fields.end() && stands->second.contested;
        if (contested || *value != values.value(name, Json(nullptr))) set[name] = *value;
        values[name] = *value;
    }
    return good;
}

bool RecordForm::isWritable() const {
    auto& tablet = m_app.tablet();
    return tablet.reader().mayWrite(tablet.viewer(), m_of.kind, m_of.participant);
}

bool RecordForm::refuse(const std::vector<Error>& errors) {
    for (const Error& error : errors) {
        const auto field = error.args.find("field");
        if (field == error.args.end()) {
            m_problem.set(error);
        } else {
            problemOf(QString::fromStdString(field->second))->set(error);
        }
    }
    if (!errors.empty() && !m_problem.shown()) m_problem.set({"form_incomplete", {}});
    if (!errors.empty()) pointOut();
    return !errors.empty();
}

void RecordForm::pointOut() {
    for (const auto& field : kindTable().find(m_of.kind)->fields) {
        for (const auto& [name, problem] : m_problems) {
            if (field.covers(name.toStdString()) && problem->shown()) return emit refused(name);
        }
    }
}

void RecordForm::save() {
    if (m_saving) return;
    m_problem.clear();
    for (const auto& [field, problem] : m_problems) problem->clear();
    Json values = m_fields.view().isVoid ? Json::object() : m_fields.view().values;
    std::map<std::string, Json> set;
    if (!parse(values, set)) {
        m_problem.set({"form_incomplete", {}});
        return pointOut();
    }
    // Of a new one it is told what it needs.
    if (set.empty() && recorded()) return m_problem.set({"nothing_set", {}});
    std::vector<Error> errors = problemsOf(values);
    if (reasonNeeded() && m_why.trimmed().isEmpty()) {
        errors.push_back({"reason_missing", {{"field", "why"}}});
    }
    if (refuse(errors)) return;
    if (set.empty()) return m_problem.set({"nothing_set", {}});
    send(std::move(set), values);
}

void RecordForm::send(std::map<std::string, Json> set, const Json& values) {
    m_saving = true;
    tablet::SaveRequest request{.kind = m_of.kind,
                                .record = m_of.record,
                                .participant = m_of.participant,
                                .set = std::move(set),
                                .reason = m_why.trimmed().toStdString(),
                                .finishes = m_draftKey};
    const store::OnScreen seen = m_fields.send();
    if (!m_of.record.empty()) request.onScreen = seen;
    complete(request);
    // Ahead of it: the assignment of somebody new is what their coach's right to the rest stands
    // on.
    auto requests = together(values);
    requests.push_back(std::move(request));
    m_app.tablet().saveTogether(std::move(requests), this, [this](auto saved) {
        m_saving = false;
        if (!saved) {
            m_fields.failed();
            keepDraft();
            refuse({saved.error()});
            return refresh();
        }
        noteMended(m_app, m_mends);
        m_app.navigator()->back();
    });
}

}  // namespace ayumi::viewmodels
