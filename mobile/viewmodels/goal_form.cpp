#include "mobile/viewmodels/goal_form.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/goals.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kGoalFields{"item",    "task",       "aim_count", "aim_unit", "aim_per",
                                 "support", "support_by", "from",      "to"};

const records::Field& fieldOf(const char* name) { return *kindTable().find("goal")->field(name); }

}  // namespace

GoalForm::GoalForm(const Language& language)
    : m_itemProblem(language),
      m_countProblem(language),
      m_unitProblem(language),
      m_byProblem(language),
      m_fromProblem(language),
      m_toProblem(language) {}

bool GoalForm::isField(const std::string& field) {
    return std::ranges::find(kGoalFields, field) != kGoalFields.end();
}

FormTexts GoalForm::textsOf(const Json& values) {
    FormTexts texts;
    for (const char* field : kGoalFields) {
        const auto found = values.find(field);
        if (found != values.end()) texts[field] = valueText(*found);
    }
    return texts;
}

QVariantMap GoalForm::values() const {
    QVariantMap all;
    for (const char* field : kGoalFields) all[field] = m_typed.value(field);
    return all;
}

bool GoalForm::vague() const {
    return !text("task").isEmpty() && text("aim_count").isEmpty() &&
           !records::saysHowMany(text("task").toStdString());
}

void GoalForm::stand(const FormTexts& standing) {
    m_standing = standing;
    m_typed = standing;
    emit changed();
}

void GoalForm::type(const FormTexts& typed) {
    for (const auto& [field, text] : typed.asKeyValueRange()) m_typed[field] = text;
    emit changed();
}

void GoalForm::set(const QString& field, const QString& text) {
    if (!isField(field.toStdString()) || m_typed.value(field) == text) return;
    m_typed[field] = text;
    if (Problem* problem = problemOf(field.toStdString())) problem->clear();
    if (field == "from") m_toProblem.clear();
    emit changed();
    emit edited();
}

FormTexts GoalForm::typed() const {
    FormTexts differing;
    for (const char* field : kGoalFields) {
        if (m_typed.value(field) != m_standing.value(field)) differing[field] = m_typed[field];
    }
    return differing;
}

bool GoalForm::checkDays(std::map<std::string, Json>& all) {
    records::GoalDays days;
    bool read = true;
    const auto take = [&](const char* field, Problem& problem, std::string& day) {
        const auto typed = typedDay(fieldOf(field), m_typed.value(field));
        if (!typed) {
            problem.set(typed.error());
            read = false;
            return;
        }
        all[field] = *typed;
        if (typed->is_string()) day = typed->get<std::string>();
    };
    take("from", m_fromProblem, days.from);
    take("to", m_toProblem, days.to);
    if (!read) return false;
    // Both are told at once.
    if (days.from.empty() && days.to.empty()) m_toProblem.set({"field_empty", {{"field", "to"}}});
    const auto fit = records::checkGoalDays(days);
    return fit || !refused(fit.error());
}

// Of what is typed on one line; longer texts are held to their limit while they are typed.
bool GoalForm::checkLengths() {
    bool good = true;
    for (const char* field : {"item", "aim_unit", "support_by"}) {
        const auto fits = records::validateField(fieldOf(field), Json(text(field).toStdString()));
        good = good && fits;
        if (!fits) problemOf(field)->set(fits.error());
    }
    return good;
}

std::optional<std::map<std::string, Json>> GoalForm::checked() {
    for (const char* field : kGoalFields) {
        if (Problem* problem = problemOf(field)) problem->clear();
    }
    std::map<std::string, Json> all;
    bool good = checkDays(all);
    good = checkLengths() && good;
    if (text("item").isEmpty()) {
        m_itemProblem.set({"field_empty", {{"field", "item"}}});
        good = false;
    }
    const auto count = typedNumber(fieldOf("aim_count"), m_typed.value("aim_count"));
    if (count) {
        all["aim_count"] = *count;
    } else {
        m_countProblem.set(count.error());
        good = false;
    }
    if (!good) return {};
    std::map<std::string, Json> set;
    const FormTexts differing = typed();
    for (const auto& [field, typed] : differing.asKeyValueRange()) {
        const std::string name = field.toStdString();
        const std::string words = typed.trimmed().toStdString();
        const auto known = all.find(name);
        set[name] = known != all.end() ? known->second : words.empty() ? Json() : Json(words);
    }
    return set;
}

Problem* GoalForm::problemOf(const std::string& field) {
    return field == "item"         ? &m_itemProblem
           : field == "aim_count"  ? &m_countProblem
           : field == "aim_unit"   ? &m_unitProblem
           : field == "support_by" ? &m_byProblem
           : field == "from"       ? &m_fromProblem
           : field == "to"         ? &m_toProblem
                                   : nullptr;
}

bool GoalForm::refused(const Error& error) {
    const auto field = error.args.find("field");
    Problem* problem = field == error.args.end() ? nullptr : problemOf(field->second);
    if (problem != nullptr) problem->set(error);
    return problem != nullptr;
}

}  // namespace ayumi::viewmodels
