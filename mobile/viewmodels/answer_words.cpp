#include "mobile/viewmodels/answer_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/sheet_words.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::string_view kItemPrefix = "item.";
constexpr std::string_view kOtherSuffix = ".other";

QString typed(const Json& text) {
    return text.is_string() ? plainMarkup(text.get<std::string>()) : QString();
}

QString dayWords(const Json& day, const QString& language) {
    const QString text = typed(day);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) return text;
    if (language == "en") return QLocale(QLocale::English).toString(date, "d MMMM yyyy");
    return QCoreApplication::translate("AnswerWords", "%1年%2月%3日")
        .arg(date.year())
        .arg(date.month())
        .arg(date.day());
}

QStringList textsIn(const Json& answer) {
    QStringList parts;
    const auto add = [&](const Json& one) {
        if (const QString text = typed(one); !text.isEmpty()) parts += text;
    };
    if (!answer.is_array()) add(answer);
    if (answer.is_array()) std::ranges::for_each(answer, add);
    return parts;
}

}  // namespace

QString choiceWords(const sheets::Item& item, const std::string& code, const QString& language) {
    if (code == sheets::kUnknown) return QCoreApplication::translate("Ask", "わからない");
    if (code == sheets::kNoAnswer) return QCoreApplication::translate("Ask", "答えたくない");
    const sheets::Choice* choice = item.choice(code);
    return choice == nullptr ? unknownWords(code) : wordingMarkup(choice->label, language);
}

QVariantList tableRows(const sheets::Item& item, const Json& answer, const QString& language) {
    QVariantList rows;
    if (!answer.is_array()) return rows;
    for (const Json& row : answer) {
        if (!row.is_object()) continue;
        QVariantList cells;
        const auto add = [&](const QString& label, const Json& text) {
            if (typed(text).isEmpty()) return;
            cells += QVariantMap{{"label", label}, {"text", typed(text)}};
        };
        for (const auto& column : item.columns) {
            add(wordingMarkup(column.label, language), row.value(column.code, Json()));
        }
        for (const auto& [code, text] : row.items()) {
            if (std::ranges::find(item.columns, code, &sheets::Column::code) != item.columns.end())
                continue;
            add(unknownWords(code), text);
        }
        if (!cells.isEmpty()) rows += QVariant(cells);
    }
    return rows;
}

QStringList answerWords(const sheets::Item& item, const Json& answer, const Json& other,
                        const QString& language) {
    const QString wayOut = item.hasChoices() ? wayOutOf(answer) : QString();
    if (!wayOut.isEmpty()) return {choiceWords(item, wayOut.toStdString(), language)};
    if (item.type != sheets::ItemType::Date) {
        return answerLines(item, answer, other.is_string() ? other.get<std::string>() : "",
                           language);
    }
    const QString day = dayWords(answer, language);
    return day.isEmpty() ? QStringList() : QStringList(day);
}

QString fieldName(const sheets::Sheet* sheet, const std::string& field, const QString& language) {
    if (!field.starts_with(kItemPrefix)) return {};
    std::string code = field.substr(kItemPrefix.size());
    const bool other = code.ends_with(kOtherSuffix);
    if (other) code.erase(code.size() - kOtherSuffix.size());
    const sheets::Item* item = sheet == nullptr ? nullptr : sheet->item(code);
    const QString name = item == nullptr ? plainMarkup(code) : wordingMarkup(item->label, language);
    return other ? QCoreApplication::translate("AnswerWords", "%1（その他の言葉）").arg(name)
                 : name;
}

QString fieldWords(const sheets::Sheet* sheet, const std::string& field, const Json& value,
                   const QString& language) {
    if (!field.starts_with(kItemPrefix) || value.is_null()) return {};
    const std::string code = field.substr(kItemPrefix.size());
    const sheets::Item* item = sheet == nullptr ? nullptr : sheet->item(code);
    if (item != nullptr) return joinedWords(answerWords(*item, value, nullptr, language), language);
    const QStringList texts = textsIn(value);
    return texts.isEmpty() ? plainMarkup(value.dump()) : joinedWords(texts, language);
}

QString joinedWords(const QStringList& parts, const QString& language) {
    return parts.join(language == "en" ? ", " : language == "ja_easy" ? "、 " : "、");
}

}  // namespace ayumi::viewmodels
