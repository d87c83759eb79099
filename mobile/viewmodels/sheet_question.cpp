#include "mobile/viewmodels/sheet_question.h"

#include <QDate>

#include <algorithm>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/sheet_words.h"

namespace ayumi::viewmodels {

namespace {

using Kind = SheetStep::Kind;
using sheets::ItemType;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

bool isEmptyRow(const Json& row) {
    if (row.is_string()) return row.get_ref<const std::string&>().empty();
    return row.is_object() && std::ranges::all_of(row, isEmptyRow);
}

QDate dateIn(const Json& answer) { return QDate::fromString(textIn(answer), Qt::ISODate); }

}  // namespace

SheetQuestion::SheetQuestion(AppContext& app, Filling& filling)
    : m_app(app), m_filling(filling), m_textProblem(app.language()) {
    connect(&filling, &Filling::changed, this, &SheetQuestion::refresh);
    connect(&app.language(), &Language::changed, this, &SheetQuestion::refresh);
}

void SheetQuestion::show(const SheetStep& step) {
    m_step = step;
    m_textProblem.clear();
    m_entering = false;
    m_removed = nullptr;
    if (step.kind == Kind::Rows) leaveEntry();
    refresh();
}

void SheetQuestion::refresh() {
    if (m_step.item == nullptr) return;
    const QString language = m_app.language().code();
    std::vector<SheetChoice> choices;
    if (m_step.kind == Kind::Choices) {
        const auto codes = sheets::chosen(answer());
        const auto screens = sheets::screensOf(*m_step.item);
        for (const auto* one : screens[m_step.screen].choices) {
            choices.push_back({QString::fromStdString(one->code),
                               wordingMarkup(one->label, language),
                               std::ranges::find(codes, one->code) != codes.end()});
        }
    }
    m_choices.setRows(std::move(choices));
    std::vector<SheetRow> rows;
    if (m_step.kind == Kind::Rows && answer().is_array()) {
        for (const Json& row : answer()) {
            rows.push_back({QString::number(rows.size()), rowLines(*m_step.item, row, language)});
        }
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

QString SheetQuestion::kind() const {
    switch (m_step.kind) {
        case Kind::Choices:
            return "choices";
        case Kind::Other:
            return "other";
        case Kind::Text:
            return "text";
        case Kind::Rows:
            return m_entering ? "entry" : "rows";
        case Kind::Date:
            break;
    }
    return "date";
}

// Of a row each column has a screen, and that screen its own question.
QString SheetQuestion::ask() const {
    if (m_step.item == nullptr) return {};
    const auto& item = *m_step.item;
    const bool ofColumn = m_entering && !item.columns.empty();
    if (!ofColumn) return wordingMarkup(item.ask, m_app.language().code());
    const auto& column = item.columns[m_column];
    return wordingMarkup(column.ask.empty() ? column.label : column.ask, m_app.language().code());
}

QString SheetQuestion::hint() const {
    if (m_step.item == nullptr || m_step.item->help.empty()) return {};
    // Read once: on the screens that follow, it would push the answers off them.
    if (m_entering || m_step.screen > 0 || m_step.kind == Kind::Other) return {};
    return wordingMarkup(m_step.item->help, m_app.language().code());
}

QString SheetQuestion::group() const {
    if (m_step.item == nullptr) return {};
    const QString language = m_app.language().code();
    const auto& item = *m_step.item;
    if (m_step.kind == Kind::Choices) {
        const auto* group = sheets::screensOf(item)[m_step.screen].group;
        return group == nullptr ? QString() : wordingMarkup(group->title, language);
    }
    const auto choices = m_step.kind == Kind::Other ? sheets::chosenWithText(item, answer())
                                                    : std::vector<const sheets::Choice*>();
    return choices.empty() ? QString() : wordingMarkup(choices.front()->label, language);
}

bool SheetQuestion::several() const {
    return m_step.item != nullptr && m_step.item->type == ItemType::Multi;
}

QString SheetQuestion::wayOut() const {
    return m_step.kind == Kind::Choices ? wayOutOf(answer()) : QString();
}

bool SheetQuestion::answered() const { return m_step.item != nullptr && !answer().is_null(); }

std::string SheetQuestion::standsAlone() const {
    const auto codes = sheets::chosen(answer());
    const bool alone = codes.size() == 1 && sheets::excludesOthers(*m_step.item, codes.front());
    return alone ? codes.front() : std::string();
}

int SheetQuestion::takenOut() const {
    if (m_step.kind != Kind::Choices || !several() || standsAlone().empty()) return 0;
    const auto before = m_before.find(m_step.item->code);
    return before == m_before.end() ? 0 : static_cast<int>(sheets::chosen(before->second).size());
}

void SheetQuestion::choose(const QString& code) {
    if (m_step.kind != Kind::Choices) return;
    const auto& item = *m_step.item;
    const std::string tapped = code.toStdString();
    const bool wayOut = sheets::isWayOut(tapped);
    if (several() && sheets::excludesOthers(item, tapped)) {
        const std::string alone = standsAlone();
        if (alone.empty()) m_before[item.code] = answer();
        if (alone == tapped) {  // what it excluded is there again
            return m_filling.setAnswer(item, std::exchange(m_before[item.code], nullptr));
        }
    }
    m_filling.setAnswer(item, sheets::tapped(item, answer(), tapped));
    if (!several() || wayOut) emit decided();
}

QString SheetQuestion::text() const {
    if (m_step.item == nullptr) return {};
    if (m_step.kind == Kind::Other) return QString::fromStdString(m_filling.other(*m_step.item));
    if (m_step.kind == Kind::Text) return textIn(answer());
    if (!m_entering || m_row >= rowCount()) return {};
    const Json row = answer().at(m_row);
    if (m_step.item->columns.empty()) return textIn(row);
    return QString::fromStdString(textOf(row, m_step.item->columns[m_column].code));
}

int SheetQuestion::textLimit() const {
    const auto& item = *m_step.item;
    if (m_step.kind == Kind::Other) return static_cast<int>(sheets::kMaxText);
    return static_cast<int>(item.columns.empty() ? item.maxLength
                                                 : item.columns[m_column].maxLength);
}

Json SheetQuestion::withText(const QString& text) const {
    const std::string words = text.toStdString();
    if (m_step.kind != Kind::Rows) return words.empty() ? Json(nullptr) : Json(words);
    const auto& columns = m_step.item->columns;
    Json rows = answer().is_array() ? answer() : Json::array();
    while (rows.size() <= m_row) rows.push_back(columns.empty() ? Json("") : Json::object());
    if (columns.empty()) {
        rows[m_row] = words;
    } else if (words.empty()) {
        rows[m_row].erase(columns[m_column].code);
    } else {
        rows[m_row][columns[m_column].code] = words;
    }
    return rows;
}

QString SheetQuestion::edit(const QString& text) {
    const QString before = this->text();
    const bool field = m_step.kind == Kind::Other || m_step.kind == Kind::Text || m_entering;
    if (!field || text == before) return before;
    QString fitted = fitText(before, text, textLimit()).text;
    while (fitted != before && !m_filling.fits(withText(fitted))) {
        fitted = fitText(before, fitted, codePointsOf(fitted) * 15 / 16).text;
    }
    const int leftOut = codePointsOf(text) - codePointsOf(fitted);
    if (leftOut > 0) {
        const int most = std::min(textLimit(), codePointsOf(fitted));
        m_textProblem.set(
            {"text_left_out", {{"max", std::to_string(most)}, {"over", std::to_string(leftOut)}}});
    } else {
        m_textProblem.clear();
    }
    emit typed();
    if (m_step.kind == Kind::Other) {
        m_filling.setOther(*m_step.item, fitted.toStdString());
    } else {
        m_filling.setAnswer(*m_step.item, withText(fitted));
    }
    return fitted;
}

std::size_t SheetQuestion::rowCount() const { return answer().is_array() ? answer().size() : 0; }

bool SheetQuestion::mayAdd() const {
    return m_step.kind == Kind::Rows && rowCount() < m_step.item->maxRows;
}

QStringList SheetQuestion::example() const {
    QStringList lines;
    if (m_step.kind != Kind::Rows) return lines;
    const QString language = m_app.language().code();
    for (std::size_t at = 0; at < m_step.item->columns.size(); ++at) {
        const auto& column = m_step.item->columns[at];
        if (column.example.empty() || (m_entering && at != m_column)) continue;
        const QString shown = wordingMarkup(column.example, language);
        lines += m_entering ? shown : labelledWords(wordingMarkup(column.label, language), shown);
    }
    return lines;
}

void SheetQuestion::add() {
    if (mayAdd()) open(QString::number(rowCount()));
}

void SheetQuestion::open(const QString& row) {
    if (m_step.kind != Kind::Rows) return;
    m_entering = true;
    m_removed = nullptr;
    m_row = row.toUInt();
    m_column = 0;
    emit changed();
}

void SheetQuestion::remove(const QString& row) {
    const std::size_t at = row.toUInt();
    if (m_step.kind != Kind::Rows || at >= rowCount()) return;
    Json rows = answer();
    m_removed = rows[at];
    m_removedFrom = at;
    rows.erase(at);
    m_filling.setAnswer(*m_step.item, rows.empty() ? Json(nullptr) : rows);
}

void SheetQuestion::putBack() {
    if (!removed() || !mayAdd()) return;
    Json rows = answer().is_array() ? answer() : Json::array();
    const auto at = static_cast<std::ptrdiff_t>(std::min(m_removedFrom, rows.size()));
    rows.insert(rows.begin() + at, std::exchange(m_removed, nullptr));
    m_filling.setAnswer(*m_step.item, rows);
}

QString SheetQuestion::place() const {
    if (m_step.item == nullptr) return {};
    const QString place = QString::fromStdString(m_step.place());
    return m_entering ? QString("%1/%2/%3").arg(place).arg(m_row).arg(m_column) : place;
}

void SheetQuestion::leaveEntry() {
    m_entering = false;
    m_textProblem.clear();
    Json rows = answer();
    if (!rows.is_array()) return;
    Json kept = Json::array();
    for (const Json& row : rows) {
        if (!isEmptyRow(row)) kept.push_back(row);
    }
    if (kept.size() < rows.size()) {
        m_filling.setAnswer(*m_step.item, kept.empty() ? Json(nullptr) : kept);
    }
}

bool SheetQuestion::next() {
    if (!m_entering) return false;
    m_textProblem.clear();
    if (m_column + 1 < m_step.item->columns.size()) {
        ++m_column;
    } else {
        leaveEntry();
    }
    emit changed();
    return true;
}

bool SheetQuestion::back() {
    if (!m_entering) return false;
    m_textProblem.clear();
    if (m_column > 0) {
        --m_column;
    } else {
        leaveEntry();
    }
    emit changed();
    return true;
}

QString SheetQuestion::day() const {
    return m_step.kind == Kind::Date ? textIn(answer()) : QString();
}

void SheetQuestion::shift(const QString& part, int by) {
    if (m_step.kind != Kind::Date) return;
    const QDate today = QDate::fromString(m_app.today(), Qt::ISODate);
    const QDate from = answered() ? dateIn(answer()) : today;
    const QDate to = part == "year"    ? from.addYears(by)
                     : part == "month" ? from.addMonths(by)
                                       : from.addDays(by);
    if (!to.isValid() || to.year() < kFirstYear || to.year() > kLastYear) return;
    m_filling.setAnswer(*m_step.item, to.toString(Qt::ISODate).toStdString());
}

void SheetQuestion::takeToday() {
    if (m_step.kind == Kind::Date) m_filling.setAnswer(*m_step.item, m_app.today().toStdString());
}

void SheetQuestion::clear() {
    if (m_step.kind == Kind::Date) m_filling.setAnswer(*m_step.item, nullptr);
}

}  // namespace ayumi::viewmodels
