#include "mobile/viewmodels/filling_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/answer_words.h"
#include "mobile/viewmodels/check_signs.h"
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/sheet_words.h"

namespace ayumi::viewmodels {

FillingPage::FillingPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &FillingPage::refresh);
    connect(&app.language(), &Language::changed, this, &FillingPage::refresh);
    refresh();
}

// A consent that is withdrawn meanwhile takes it from the screen.
void FillingPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    auto view = tablet.reader().record(tablet.viewer(), m_record);
    auto filling = view ? filledSheet(std::move(*view)) : std::nullopt;
    m_there = filling.has_value();
    m_filling = filling ? std::move(*filling) : FilledSheet();
    const std::string& participant = m_filling.view.participant;
    m_personName = QString::fromStdString(tablet.reader().nameOf(participant));
    const sheets::Sheet* sheet = tablet.sheets().find(m_filling.sheet, m_filling.version);
    m_sheetMissing = m_there && sheet == nullptr;
    m_title = sheet != nullptr ? wordingMarkup(sheet->title, m_app.language().code())
                               : plainMarkup(m_filling.sheet);
    m_mayWrite =
        m_there && tablet.reader().mayWrite(tablet.viewer(), m_filling.view.kind, participant);
    m_hasSigns = sheet != nullptr && !signsIn(*sheet, m_filling, m_app.language().code()).empty() &&
                 tablet.reader().mayWrite(tablet.viewer(), "check_items", participant);
    fillQuestions(sheet);
    fillPast();
    emit changed();
}

void FillingPage::fillQuestions(const sheets::Sheet* sheet) {
    const QString language = m_app.language().code();
    std::vector<QuestionLine> lines;
    std::set<std::string> told;
    std::string section;
    if (sheet != nullptr) {
        const auto answers = m_filling.answers();
        for (const auto& item : sheet->items) {
            told.insert(item.field());
            told.insert(item.otherField());
            if (item.ownEyes || !sheets::isAsked(*sheet, item, answers)) continue;
            QuestionLine line;
            line.key = QString::fromStdString(item.code);
            line.ask = wordingMarkup(item.ask, language);
            const Json answer = m_filling.answer(item.field());
            if (item.type == sheets::ItemType::Table) {
                line.rows = tableRows(item, answer, language);
            } else {
                line.answers =
                    answerWords(item, answer, m_filling.answer(item.otherField()), language);
            }
            if (item.section != section) {
                section = item.section;
                line.section = sectionTitle(*sheet, item, language);
            }
            lines.push_back(std::move(line));
        }
    }
    // What this version does not ask, and every answer where the sheet is not here.
    for (const auto& [field, value] : m_filling.answers()) {
        if (told.contains(field) || value.is_null()) continue;
        lines.push_back({QString::fromStdString(field),
                         {},
                         fieldName(nullptr, field, language),
                         {fieldWords(nullptr, field, value, language)},
                         {}});
    }
    m_questions.setRows(std::move(lines));
}

void FillingPage::fillPast() {
    m_past = {};
    if (!m_there) return;
    const DayLines lines(m_app.tablet(), m_app.language().code(), m_filling.view.participant);
    m_past = pastOf(lines, m_histories, m_filling.view);
}

void FillingPage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite) return;
    viewmodels::settle(m_app.tablet(), this, m_filling.view, field, change, m_problem,
                       [this] { refresh(); });
}

void FillingPage::openSigns() {
    m_app.navigator()->open("items",
                            {{"participant", QString::fromStdString(m_filling.view.participant)},
                             {"filling", QString::fromStdString(m_record)}});
}

void FillingPage::openDay() {
    m_app.navigator()->open("day",
                            {{"participant", QString::fromStdString(m_filling.view.participant)},
                             {"day", QString::fromStdString(m_filling.view.day)}});
}

void FillingPage::compare() {
    m_app.navigator()->open("compare",
                            {{"participant", QString::fromStdString(m_filling.view.participant)},
                             {"sheet", QString::fromStdString(m_filling.sheet)},
                             {"after", QString::fromStdString(m_record)}});
}

}  // namespace ayumi::viewmodels
