#include "mobile/viewmodels/confirmation_page.h"

#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/question_table.h"
#include "mobile/viewmodels/readers.h"
#include "mobile/viewmodels/site_names.h"
#include "mobile/viewmodels/tasks.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

// In the words of this page: paper confirms as well.
constexpr const char* kNoConsent = "confirmation_consent_missing";

void addAttendance(Tablet& tablet, const std::string& participant, const std::string& day,
                   std::vector<DayFact>& facts) {
    const SiteNames names = siteNames(tablet);
    for (const auto& row : tablet.reader().attendanceOn(tablet.viewer(), day)) {
        if (row.participant != participant || row.isVoid) continue;
        DayFact fact;
        fact.key = QString::fromStdString(row.record);
        fact.siteName = nameAt(names, row.about);
        fact.status = QString::fromStdString(row.text("status"));
        fact.arrived = QString::fromStdString(row.text("arrived"));
        fact.leftAt = QString::fromStdString(row.text("left"));
        facts.push_back(std::move(fact));
    }
}

void addAnswers(Tablet& tablet, const std::string& kind, const std::vector<Question>& questions,
                const std::string& participant, const std::string& day,
                std::vector<DayFact>& facts) {
    const std::string record = naturalRecordOf(tablet, kind, participant, day);
    const auto view = tablet.reader().record(tablet.viewer(), record);
    if (!view || view->isVoid) return;
    for (const auto& one : questions) {
        DayFact fact;
        fact.key = QString::fromStdString(one.field);
        fact.field = fact.key;
        fact.answer = QString::fromStdString(view->text(one.field.c_str()));
        if (!one.textField.empty()) {
            fact.words = QString::fromStdString(view->text(one.textField.c_str()));
        }
        fact.ownWords = one.ownWords;
        if (!fact.answer.isEmpty() || !fact.words.isEmpty()) facts.push_back(std::move(fact));
    }
}

// Also of a task that was taken off the list since.
void addTaskMarks(Tablet& tablet, const std::string& participant, const std::string& day,
                  std::vector<DayFact>& facts) {
    const auto words = taskFieldWords(tablet, participant);
    for (const auto& [list, days] : taskMarks(tablet, participant)) {
        const auto marks = days.find(day);
        if (marks == days.end()) continue;
        for (const auto& [field, task] : words) {
            if (!field.starts_with("mark.")) continue;
            DayFact fact;
            fact.key = QString::fromStdString(field + ' ' + list);
            fact.field = fact.key;
            fact.answer = QString::fromStdString(textOf(marks->second.values, field));
            fact.words =
                QString::fromStdString(textOf(marks->second.values, "note." + field.substr(5)));
            fact.ownWords = task;
            if (!fact.answer.isEmpty() || !fact.words.isEmpty()) facts.push_back(std::move(fact));
        }
    }
}

}  // namespace

std::vector<DayFact> markFactsOfDay(Tablet& tablet, const std::string& participant,
                                    const std::string& day) {
    std::vector<DayFact> facts;
    if (!tablet.readable()) return facts;
    addTaskMarks(tablet, participant, day, facts);
    for (const auto& [goal, marks] : goalMarks(tablet, participant)) {
        const auto mark = marks.find(day);
        if (mark == marks.end()) continue;
        DayFact fact;
        fact.key = "mark " + QString::fromStdString(goal);
        fact.field = fact.key;
        fact.answer = QString::fromStdString(mark->second.text("mark"));
        fact.words = QString::fromStdString(mark->second.text("note"));
        fact.ownWords = goalItem(tablet, goal);
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<DayFact> factsOfDay(Tablet& tablet, const std::string& participant,
                                const std::string& day) {
    std::vector<DayFact> facts;
    if (!tablet.readable()) return facts;
    addAttendance(tablet, participant, day, facts);
    addAnswers(tablet, "reflection", reflectionQuestions(), participant, day, facts);
    addAnswers(tablet, "daily_check", checkQuestions(tablet, participant), participant, day, facts);
    for (auto& fact : markFactsOfDay(tablet, participant, day)) facts.push_back(std::move(fact));
    return facts;
}

ConfirmationPage::ConfirmationPage(AppContext& app, const QVariantMap&)
    : m_app(app),
      m_entry(app,
              {"confirmation", app.session()->person().toStdString(), app.today().toStdString()}),
      m_problem(app.language()),
      m_whyProblem(app.language()),
      m_whyLimit(textLimitOf("confirmation", "why")) {
    m_readers = readersOf(app.tablet(), m_entry.of().participant, m_entry.of().day);
    if (m_entry.fromDraft()) m_stage = "why";
    connect(&m_entry, &DayEntry::changed, this, &ConfirmationPage::refresh);
    connect(&app.tablet(), &Tablet::aboutToLock, this, [this] {
        if (m_stage == "why" && takeDanger()) {
            offerHelpLater(m_app.tablet(), m_entry.of().participant);
        }
    });
    refresh();
}

void ConfirmationPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto& of = m_entry.of();
    m_consented = hasConsent(tablet.reader(), of.participant, records::kElectronicConfirmation,
                             m_app.today().toStdString());
    if (m_consented && m_problem.code() == kNoConsent) m_problem.clear();
    m_facts.setRows(factsOfDay(m_app.tablet(), m_entry.of().participant, m_entry.of().day));
    emit changed();
}

void ConfirmationPage::say(const char* state) {
    m_problem.clear();
    m_entry.set("state", state);
    m_entry.commit(false, [this](const Result<void>& result) {
        if (!result && result.error().code == "consent_missing")
            return m_problem.set({kNoConsent, {}});
        if (!result) return m_problem.set(result.error());
        m_stage = "facts";
        emit changed();
        if (takeDanger()) m_app.navigator()->open("help", {{"source", "words"}});
    });
}

bool ConfirmationPage::takeDanger() {
    const bool wanted = m_offer.wanted(why());
    if (wanted) m_offer.made(why());
    return wanted;
}

void ConfirmationPage::confirm() {
    refresh();
    if (!m_consented) return m_problem.set({kNoConsent, {}});
    m_entry.set("why", nullptr);
    say("confirmed");
}

void ConfirmationPage::differs() {
    m_stage = "why";
    emit changed();
}

QString ConfirmationPage::edit(const QString& why) {
    const QString before = this->why();
    if (m_stage != "why" || why == before) return before;
    const FittedText fitted = fitText(before, why, m_whyLimit);
    if (fitted.leftOut > 0) {
        m_whyProblem.set(
            {"text_left_out",
             {{"max", std::to_string(m_whyLimit)}, {"over", std::to_string(fitted.leftOut)}}});
    } else {
        m_whyProblem.clear();
    }
    m_entry.set("why", fitted.text.isEmpty() ? Json(nullptr) : Json(fitted.text.toStdString()));
    return fitted.text;
}

void ConfirmationPage::send() { say("passed_over"); }

void ConfirmationPage::back() {
    if (m_stage != "why") return m_app.navigator()->back();
    m_stage = "facts";  // what was typed stays a draft
    emit changed();
    if (takeDanger()) m_app.navigator()->open("help", {{"source", "words"}});
}

}  // namespace ayumi::viewmodels
