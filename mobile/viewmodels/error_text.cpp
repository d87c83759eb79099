#include "mobile/viewmodels/error_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "mobile/viewmodels/error_words.h"

namespace ayumi::viewmodels {

namespace {

QString say(const char* text, const Error& error) {
    if (*text == '\0') return {};
    QString words = QCoreApplication::translate("ErrorText", text);
    const auto seconds = error.args.find("seconds");
    if (seconds != error.args.end()) {
        const int minutes = (QString::fromStdString(seconds->second).toInt() + 59) / 60;
        words.replace("<minutes>", QString::number(std::max(1, minutes)));
    }
    for (const auto& [name, value] : error.args) {
        words.replace("<" + QString::fromStdString(name) + ">", QString::fromStdString(value));
    }
    return words.replace("<code>", QString::fromStdString(error.code));
}

// "http_502" and other statuses whose answers are not ours.
const ErrorWords* wordsOf(const std::string& code) {
    const auto& table = errorWords();
    const auto found = std::ranges::find(table, code, &ErrorWords::code);
    if (found != table.end()) return &*found;
    const char* wider = code.starts_with("http_")    ? "http_status"
                        : code.starts_with("field_") ? "field_type"
                                                     : "unknown";
    return &*std::ranges::find(table, wider, &ErrorWords::code);
}

}  // namespace

Sentences sentencesFor(const Error& error) {
    const ErrorWords& words = *wordsOf(error.code);
    return {say(words.what, error), say(words.kept, error), say(words.todo, error)};
}

Sentences sentencesForHeld(const Error& reason) {
    if (!reason.code.starts_with("field_")) return sentencesFor(reason);
    return sentencesFor({"held_field", reason.args});
}

QStringList knownErrorCodes() {
    QStringList codes;
    for (const auto& words : errorWords()) codes += QString::fromStdString(words.code);
    return codes;
}

}  // namespace ayumi::viewmodels
