#include "mobile/viewmodels/staff_sheet_page.h"

#include <algorithm>

#include "mobile/viewmodels/answer_words.h"
#include "mobile/viewmodels/error_text.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/sheet_words.h"
#include "mobile/viewmodels/staff_answers.h"

namespace ayumi::viewmodels {

namespace {

FillingOf fillingOf(const QVariantMap& args) {
    FillingOf of;
    of.participant = args["participant"].toString().toStdString();
    of.sheet = args["sheet"].toString().toStdString();
    of.record = args["record"].toString().toStdString();
    return of;
}

QVariantList choicesOf(const sheets::Item& item, const QString& language) {
    QVariantList choices;
    for (const auto& screen : sheets::screensOf(item)) {
        QString group =
            screen.group == nullptr ? QString() : wordingMarkup(screen.group->title, language);
        const bool goesOn =
            screen.group != nullptr && !choices.isEmpty() &&
            choices.last().toMap()["of"] == QString::fromStdString(screen.group->code);
        if (goesOn) group.clear();
        for (const auto* choice : screen.choices) {
            choices += QVariantMap{{"key", QString::fromStdString(choice->code)},
                                   {"text", wordingMarkup(choice->label, language)},
                                   {"of", QString::fromStdString(choice->group)},
                                   {"group", std::exchange(group, {})}};
        }
    }
    for (const auto code : {sheets::kUnknown, sheets::kNoAnswer}) {
        choices += QVariantMap{{"key", QString::fromUtf8(code.data(), int(code.size()))},
                               {"text", choiceWords(item, std::string(code), language)},
                               {"of", QString()},
                               {"group", QString()}};
    }
    return choices;
}

QString typeOf(const sheets::Item& item) {
    switch (item.type) {
        case sheets::ItemType::Single:
        case sheets::ItemType::Scale:
            return "one";
        case sheets::ItemType::Multi:
            return "several";
        case sheets::ItemType::Table:
            return "table";
        case sheets::ItemType::Date:
            return "day";
        case sheets::ItemType::Text:
            break;
    }
    return item.maxRows > 1 ? "texts" : "text";
}

}  // namespace

StaffSheetPage::StaffSheetPage(AppContext& app, const QVariantMap& args)
    : m_app(app), m_filling(app, fillingOf(args)), m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (tablet.readable()) {
        m_personName = QString::fromStdString(tablet.reader().nameOf(m_filling.of().participant));
    }
    connect(&m_filling, &Filling::changed, this, &StaffSheetPage::refresh);
    connect(&app.language(), &Language::changed, this, &StaffSheetPage::refresh);
    refresh();
}

QString StaffSheetPage::title() const {
    return sheet() == nullptr ? plainMarkup(m_filling.of().sheet)
                              : wordingMarkup(sheet()->title, m_app.language().code());
}

QString StaffSheetPage::about() const {
    return sheet() == nullptr || sheet()->about.empty()
               ? QString()
               : wordingMarkup(sheet()->about, m_app.language().code());
}

QString StaffSheetPage::hindrance() const {
    auto& tablet = m_app.tablet();
    if (sheet() == nullptr) return QString::fromStdString(m_filling.problem());
    if (m_filling.fixed()) return "fixed";
    if (!tablet.readable()) return {};
    if (!tablet.reader().mayWrite(tablet.viewer(), m_filling.kind(), m_filling.of().participant)) {
        return "no_right";
    }
    return m_filling.consented() ? QString() : "consent";
}

void StaffSheetPage::refresh() {
    std::vector<StaffQuestion> questions;
    if (sheet() != nullptr && hindrance().isEmpty()) {
        std::string section;
        for (const auto* item : m_filling.asked()) {
            if (item->ownEyes) continue;
            StaffQuestion question = questionOf(*item);
            if (item->section != section) {
                section = item->section;
                question.section = sectionTitle(*sheet(), *item, m_app.language().code());
            }
            questions.push_back(std::move(question));
        }
    }
    m_questions.setRows(std::move(questions));
    emit changed();
}

StaffQuestion StaffSheetPage::questionOf(const sheets::Item& item) const {
    const QString language = m_app.language().code();
    StaffQuestion question;
    question.key = QString::fromStdString(item.code);
    question.ask = wordingMarkup(item.ask, language);
    if (!item.help.empty()) question.hint = wordingMarkup(item.help, language);
    question.type = typeOf(item);
    if (item.hasChoices()) {
        question.choices = choicesOf(item, language);
        const Json answer = m_filling.answer(item);
        for (const auto& code : sheets::chosen(answer)) {
            question.chosen += QString::fromStdString(code);
        }
        question.otherShown = !sheets::chosenWithText(item, answer).empty();
        question.other = QString::fromStdString(m_filling.other(item));
    } else {
        fillTexts(question, item);
    }
    const auto problem = m_problems.find(item.code);
    if (problem != m_problems.end()) {
        const Sentences said = sentencesFor(problem->second);
        QStringList parts{said.what, said.todo};
        parts.removeAll(QString());
        question.problem = parts.join(language == "en" ? ". " : "。");
    }
    return question;
}

void StaffSheetPage::fillTexts(StaffQuestion& question, const sheets::Item& item) const {
    const QString language = m_app.language().code();
    const StaffAnswer shown = staffAnswer(item, m_filling.answer(item));
    if (item.type == sheets::ItemType::Date) {
        question.day = shown.texts.value(0);
        return;
    }
    for (const auto& column : item.columns) {
        question.labels += wordingMarkup(column.label, language);
        question.examples += wordingText(column.example, language);
    }
    question.texts = shown.texts;
    question.rows = shown.rows;
    question.across = shown.across();
    question.mayAdd = static_cast<std::size_t>(shown.rows) < item.maxRows;
}

const sheets::Item* StaffSheetPage::find(const QString& item) const {
    if (sheet() == nullptr || !hindrance().isEmpty()) return nullptr;
    return sheet()->item(item.toStdString());
}

void StaffSheetPage::set(const sheets::Item& item, Json answer) {
    m_problems.erase(item.code);
    m_problem.clear();
    m_savedAt.clear();
    m_filling.setAnswer(item, std::move(answer));
    refresh();
}

void StaffSheetPage::choose(const QString& item, const QString& code) {
    const sheets::Item* asked = find(item);
    if (asked == nullptr || !asked->hasChoices()) return;
    const Json before = m_filling.answer(*asked);
    const std::string tap = code.toStdString();
    const bool again = asked->type != sheets::ItemType::Multi && before == Json(tap);
    set(*asked, again ? Json(nullptr) : sheets::tapped(*asked, before, tap));
}

void StaffSheetPage::setOther(const QString& item, const QString& text) {
    const sheets::Item* asked = find(item);
    if (asked == nullptr) return;
    m_savedAt.clear();
    m_filling.setOther(*asked, text.toStdString());
    refresh();
}

void StaffSheetPage::setText(const QString& item, int at, const QString& text) {
    const sheets::Item* asked = find(item);
    if (asked == nullptr) return;
    StaffAnswer shown = staffAnswer(*asked, m_filling.answer(*asked));
    if (at < 0 || at >= shown.texts.size() || shown.texts[at] == text) return;
    shown.texts[at] = text;
    set(*asked, answerFrom(*asked, shown));
}

void StaffSheetPage::addRow(const QString& item) {
    const sheets::Item* asked = find(item);
    if (asked == nullptr) return;
    StaffAnswer shown = staffAnswer(*asked, m_filling.answer(*asked));
    if (static_cast<std::size_t>(shown.rows) >= asked->maxRows) return;
    shown.texts.resize(shown.texts.size() + shown.across());
    ++shown.rows;
    set(*asked, answerFrom(*asked, shown));
}

void StaffSheetPage::removeRow(const QString& item, int row) {
    const sheets::Item* asked = find(item);
    if (asked == nullptr) return;
    StaffAnswer shown = staffAnswer(*asked, m_filling.answer(*asked));
    if (row < 0 || row >= shown.rows) return;
    const int across = shown.across();
    shown.texts.remove(row * across, across);
    --shown.rows;
    set(*asked, answerFrom(*asked, shown));
}

bool StaffSheetPage::check() {
    m_problems.clear();
    m_problem.clear();
    for (const auto* item : m_filling.asked()) {
        if (item->ownEyes) continue;
        const auto tidy = tidied(*item, m_filling.answer(*item));
        if (tidy) m_filling.setAnswer(*item, *tidy);
        const auto checked = tidy ? sheets::checkAnswer(*item, *tidy) : Result<void>(tidy.error());
        if (!checked) m_problems[item->code] = inWords(checked.error());
    }
    if (!m_problems.empty()) m_problem.set(m_problems.begin()->second);
    refresh();
    return m_problems.empty();
}

void StaffSheetPage::commit(const char* state) {
    if (busy() || !hindrance().isEmpty() || !check()) return;
    const bool handsOver = std::string_view(state) == "submitted";
    m_filling.commit(state, false, [this, handsOver](const Result<void>& saved) {
        if (!saved) {
            m_problem.set(saved.error());
        } else if (handsOver) {
            return m_app.navigator()->back();
        } else {
            m_savedAt = localMoment(m_app.tablet().nowMs());
        }
        refresh();
    });
}

void StaffSheetPage::save() { commit("draft"); }

void StaffSheetPage::submit() { commit("submitted"); }

}  // namespace ayumi::viewmodels
