#include "mobile/viewmodels/reviews_page.h"

#include <algorithm>

#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/plan_shelf.h"

namespace ayumi::viewmodels {

namespace {

bool isDue(const records::DueDay& due) {
    return due.due == records::Due::Soon || due.due == records::Due::Over;
}

QString dueOf(const ReviewLine& line) { return line.due["day"].toString(); }

void addLines(std::vector<ReviewLine>& lines, const PersonPlans& person,
              const store::RecordRow& row, const std::string& today) {
    const QString id = QString::fromStdString(person.participant);
    const PersonLook look = personLook(row, id);
    const ReviewLine line{{}, {}, look.name, look.letter, look.hue, {}, {}, id};
    const auto add = [&](const char* kind, const records::DueDay& due) -> ReviewLine& {
        lines.push_back(line);
        lines.back().kind = kind;
        lines.back().key = QString(kind) + '/' + id;
        lines.back().due = dueMap(due);
        return lines.back();
    };
    if (person.plans.empty()) add("none", {});
    if (isDue(person.review)) {
        ReviewLine& review = add("review", person.review);
        if (const store::RecordRow* next = person.next()) {
            review.steps = stepMaps(records::cycleOf(next->values, today));
        }
    }
    if (isDue(person.lookBack)) add("talk", person.lookBack);
}

}  // namespace

std::vector<ReviewLine> reviewLines(AppContext& app, const records::ReviewRules& rules) {
    auto& tablet = app.tablet();
    const std::string today = app.today().toStdString();
    std::map<std::string, store::RecordRow> rows;
    for (auto& row : tablet.reader().people(tablet.viewer())) {
        rows[row.participant] = std::move(row);
    }
    std::vector<ReviewLine> lines;
    for (const PersonPlans& person : plansOfEverybody(tablet, rules, today)) {
        addLines(lines, person, rows[person.participant], today);
    }
    std::ranges::stable_sort(lines, {}, dueOf);
    return lines;
}

ReviewsPage::ReviewsPage(AppContext& app, const QVariantMap&) : m_app(app) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &ReviewsPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &ReviewsPage::refresh);
    refresh();
}

void ReviewsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto rules = reviewRules(tablet);
    m_warningDays = rules.warningDays;
    const auto lines = reviewLines(m_app, rules);
    const auto ofKind = [&](const QString& kind) {
        std::vector<ReviewLine> some;
        std::ranges::copy_if(lines, std::back_inserter(some),
                             [&](const ReviewLine& line) { return line.kind == kind; });
        return some;
    };
    m_reviews.setRows(ofKind("review"));
    m_talks.setRows(ofKind("talk"));
    m_without.setRows(ofKind("none"));
    emit changed();
}

void ReviewsPage::open(const QString& key) {
    m_app.navigator()->open("plan", {{"participant", key.section('/', 1)}});
}

ReviewsDue::ReviewsDue(AppContext& app) : m_app(app) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &ReviewsDue::refresh);
    connect(&app, &AppContext::todayChanged, this, &ReviewsDue::refresh);
    refresh();
}

void ReviewsDue::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || !m_app.session()->staff()) return;
    const auto rules = reviewRules(tablet);
    m_warningDays = rules.warningDays;
    m_soon.clear();
    m_over.clear();
    m_talks.clear();
    for (const ReviewLine& line : reviewLines(m_app, rules)) {
        const QString name = familyName(line.personName);
        if (line.kind == "talk") m_talks += name;
        if (line.kind == "review") (line.due["due"] == "over" ? m_over : m_soon) += name;
    }
    emit changed();
}

}  // namespace ayumi::viewmodels
