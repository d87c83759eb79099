#include "mobile/viewmodels/compare_page.h"

#include <algorithm>

#include "mobile/viewmodels/answer_words.h"
#include "mobile/viewmodels/sheet_words.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kMostOffered = 12;  // to choose from; a daily sheet has hundreds

// One of the two, with the sheet it was given on.
struct Given {
    const FilledSheet& filling;
    const sheets::Sheet* sheet;

    const sheets::Item* item(const std::string& code) const {
        const sheets::Item* found = sheet == nullptr ? nullptr : sheet->item(code);
        const bool asked = found != nullptr && !found->ownEyes &&
                           sheets::isAsked(*sheet, *found, filling.answers());
        return asked ? found : nullptr;
    }
    QStringList words(const sheets::Item* item, const QString& language) const {
        if (item == nullptr) return {};
        return answerWords(*item, filling.answer(item->field()), filling.answer(item->otherField()),
                           language);
    }
};

// Choices in the words of the version they were made on.
QStringList wordsOf(const std::vector<std::string>& codes, const Given& given,
                    const sheets::Item& item, const QString& language) {
    QStringList words;
    for (const auto& code : codes) {
        Json one = code;
        words += answerWords(item, one, given.filling.answer(item.otherField()), language);
    }
    return words;
}

// The questions of the later one, and after them those that only the earlier one had.
std::vector<std::string> questionsOf(const Given& before, const Given& after) {
    std::vector<std::string> codes;
    for (const Given* given : {&after, &before}) {
        if (given->sheet == nullptr) continue;
        for (const auto& item : given->sheet->items) {
            const bool there = std::ranges::find(codes, item.code) != codes.end();
            if (!there && given->item(item.code) != nullptr) codes.push_back(item.code);
        }
    }
    return codes;
}

ComparedLine lineOf(const std::string& code, const Given& before, const Given& after,
                    const QString& language) {
    const sheets::Item* earlier = before.item(code);
    const sheets::Item* later = after.item(code);
    const sheets::Item& item = later != nullptr ? *later : *earlier;
    ComparedLine line;
    line.key = QString::fromStdString(code);
    line.ask = wordingMarkup(item.label, language);
    line.signs = item.type == sheets::ItemType::Multi;
    if (!line.signs) {
        line.before = before.words(earlier, language);
        line.after = after.words(later, language);
        return line;
    }
    const auto answer = [&](const Given& given, const sheets::Item* asked) {
        return asked == nullptr ? Json() : given.filling.answer(asked->field());
    };
    const auto compared = sheets::compare(answer(before, earlier), answer(after, later));
    line.appeared = wordsOf(compared.appeared, after, item, language);
    line.gone = wordsOf(compared.gone, before, earlier != nullptr ? *earlier : item, language);
    line.same = wordsOf(compared.same, after, item, language);
    return line;
}

}  // namespace

ComparePage::ComparePage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(app.session()->staff() ? args["participant"].toString().toStdString()
                                           : app.session()->person().toStdString()),
      m_sheet(args["sheet"].toString().toStdString()),
      m_before(args["before"].toString().toStdString()),
      m_after(args["after"].toString().toStdString()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &ComparePage::refresh);
    connect(&app.language(), &Language::changed, this, &ComparePage::refresh);
    refresh();
}

void ComparePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_fillings = fillingsOf(tablet, m_participant);
    std::erase_if(m_fillings, [&](const FilledSheet& one) {
        return one.sheet != m_sheet || one.state == "withdrawn";
    });
    chooseDefaults();
    fillLines();
    emit changed();
}

const FilledSheet* ComparePage::find(const std::string& record) const {
    const auto found = std::ranges::find_if(
        m_fillings, [&](const FilledSheet& one) { return one.view.record == record; });
    return found == m_fillings.end() ? nullptr : &*found;
}

// The newest, and beside it the one before it: of the other side where there are two.
void ComparePage::chooseDefaults() {
    if (find(m_after) == nullptr) {
        const auto handed = std::ranges::find(m_fillings, "submitted", &FilledSheet::state);
        m_after = handed != m_fillings.end() ? handed->view.record
                  : m_fillings.empty()       ? std::string()
                                             : m_fillings.front().view.record;
    }
    if (find(m_before) != nullptr && m_before != m_after) return;
    m_before.clear();
    const FilledSheet* after = find(m_after);
    for (const auto& one : m_fillings) {
        if (after == nullptr || one.view.record == m_after) continue;
        if (m_before.empty() && !(after->day < one.day)) m_before = one.view.record;
        if (one.side == after->side) continue;
        m_before = one.view.record;
        break;
    }
    if (!m_before.empty()) return;
    for (const auto& one : m_fillings) {
        if (one.view.record != m_after) m_before = one.view.record;
    }
    if (!m_before.empty()) std::swap(m_before, m_after);  // the earliest was asked for
}

bool ComparePage::sides() const {
    const FilledSheet* before = find(m_before);
    const FilledSheet* after = find(m_after);
    return before != nullptr && after != nullptr && before->side != after->side;
}

void ComparePage::fillLines() {
    const QString language = m_app.language().code();
    const SheetShelf& shelf = m_app.tablet().sheets();
    const ShelvedSheet* known = shelf.newest(m_sheet);
    m_title = known == nullptr ? plainMarkup(m_sheet) : wordingMarkup(known->head.title, language);
    const FilledSheet* earlier = find(m_before);
    const FilledSheet* later = find(m_after);
    m_sheetMissing = false;
    std::vector<ComparedLine> lines;
    if (earlier != nullptr && later != nullptr) {
        const Given before{*earlier, shelf.find(m_sheet, earlier->version)};
        const Given after{*later, shelf.find(m_sheet, later->version)};
        m_sheetMissing = before.sheet == nullptr || after.sheet == nullptr;
        std::string section;
        for (const auto& code : questionsOf(before, after)) {
            lines.push_back(lineOf(code, before, after, language));
            const Given& from = after.item(code) != nullptr ? after : before;
            const sheets::Item& item = *from.item(code);
            if (item.section != section)
                lines.back().section = sectionTitle(*from.sheet, item, language);
            section = item.section;
        }
    }
    m_lines.setRows(std::move(lines));
}

QVariantList ComparePage::fillings() const {
    QVariantList list;
    for (const auto& one : m_fillings) {
        const std::string& record = one.view.record;
        const bool chosen = record == m_before || record == m_after;
        if (list.size() >= static_cast<qsizetype>(kMostOffered) && !chosen) continue;
        list += QVariantMap{{"key", QString::fromStdString(record)},
                            {"day", QString::fromStdString(one.day)},
                            {"side", QString::fromStdString(one.side)},
                            {"state", QString::fromStdString(one.state)}};
    }
    return list;
}

void ComparePage::chooseBefore(const QString& record) {
    const std::string chosen = record.toStdString();
    if (find(chosen) == nullptr) return;
    if (chosen == m_after) m_after = m_before;
    m_before = chosen;
    fillLines();
    emit changed();
}

void ComparePage::chooseAfter(const QString& record) {
    const std::string chosen = record.toStdString();
    if (find(chosen) == nullptr) return;
    if (chosen == m_before) m_before = m_after;
    m_after = chosen;
    fillLines();
    emit changed();
}

void ComparePage::back() { m_app.navigator()->back(); }

void ComparePage::rest() { m_app.navigator()->open("rest"); }

}  // namespace ayumi::viewmodels
