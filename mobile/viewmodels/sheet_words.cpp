#include "mobile/viewmodels/sheet_words.h"

#include <QCoreApplication>

#include "mobile/viewmodels/sheet_shelf.h"
#include "shared/base/ruby.h"
#include "shared/sheets/answers.h"

namespace ayumi::viewmodels {

namespace {

// Words of the sheet and what a person wrote, in one line.
QString beside(const QString& label, const std::string& words) {
    const bool marked = label.contains('{') || words.find('{') != std::string::npos;
    return labelledWords(label, QString::fromStdString(marked ? escapeRuby(words) : words));
}

QString choiceLine(const sheets::Item& item, const std::string& code, const std::string& other,
                   const QString& language) {
    const sheets::Choice* choice = item.choice(code);
    if (choice == nullptr) return unknownWords(code);
    const QString label = wordingMarkup(choice->label, language);
    return choice->takesText && !other.empty() ? beside(label, other) : label;
}

}  // namespace

QString unknownWords(const std::string& code) {
    return QCoreApplication::translate("AnswerWords", "%1（この版にはない答え）")
        .arg(plainMarkup(code));
}

QString labelledWords(const QString& label, const QString& words) {
    return QCoreApplication::translate("AnswerWords", "%1：%2").arg(label, words);
}

QString wayOutOf(const Json& answer) {
    for (const auto& code : sheets::chosen(answer)) {
        if (sheets::isWayOut(code)) return QString::fromStdString(code);
    }
    return {};
}

QString sectionTitle(const sheets::Sheet& sheet, const sheets::Item& item,
                     const QString& language) {
    const sheets::Section* section = sheet.section(item.section);
    return section == nullptr ? QString() : wordingMarkup(section->title, language);
}

QStringList rowLines(const sheets::Item& item, const Json& row, const QString& language) {
    QStringList lines;
    if (row.is_string()) return {plainMarkup(row.get<std::string>())};
    if (!row.is_object()) return lines;
    for (const auto& column : item.columns) {
        const std::string words = textOf(row, column.code.c_str());
        if (!words.empty()) lines += beside(wordingMarkup(column.label, language), words);
    }
    return lines;
}

QStringList answerLines(const sheets::Item& item, const Json& answer, const std::string& other,
                        const QString& language) {
    QStringList lines;
    switch (item.type) {
        case sheets::ItemType::Single:
        case sheets::ItemType::Scale:
        case sheets::ItemType::Multi:
            if (!wayOutOf(answer).isEmpty()) break;
            for (const auto& code : sheets::chosen(answer)) {
                lines += choiceLine(item, code, other, language);
            }
            break;
        case sheets::ItemType::Date:
            for (const auto& day : sheets::chosen(answer)) lines += QString::fromStdString(day);
            break;
        case sheets::ItemType::Text:
        case sheets::ItemType::Table:
            if (!answer.is_array()) return rowLines(item, answer, language);
            for (const Json& row : answer) lines += rowLines(item, row, language);
            break;
    }
    return lines;
}

}  // namespace ayumi::viewmodels
