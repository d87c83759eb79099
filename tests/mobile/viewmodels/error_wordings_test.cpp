// What an error says in each wording: what happened, that nothing is lost, what to do (app.md, rule
// 16). As far as a pattern knows; error_text_test.cpp has the codes.
#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>

#include "mobile/viewmodels/error_words.h"
#include "shared/base/ruby.h"
#include "tests/mobile/viewmodels/catalogue.h"

namespace ayumi::viewmodels {

namespace {

struct Wording {
    const char* language;
    const char* stays;  // pattern: of something that is still there, or was left as it was
    const char* deed;   // pattern: asks for a deed, or says what comes by itself
};

void PrintTo(const Wording& wording, std::ostream* out) { *out << wording.language; }

const Wording kWordings[] = {
    {"ja",
     "残って|失われて|消えません|消えていません|消していません|変えていません|置いてあり|"
     "サーバーにあります",
     "ください|られます|できます|送れます|送ります|続きます|渡してから|大丈夫です|選べます|"
     "開けます"},
    {"ja_easy",
     "残っています|なくなっていません|消えません|消えていません|消していません|"
     "変えていません|あります",
     "ください|られます|できます|送れます|送ります|続きます|選べます|大丈夫です"},
    {"en",
     "still (on|here|there)|(was|is|not) lost|(not|nothing is|no record was) deleted|kept|"
     "unchanged|is lost|nothing was changed|on the server|safe",
     R"(\b(please|choose|check|enter|use|sign|add|combine|look|read|make|leave|word|tell|wait|)"
     R"(change|set|take|write|update|correct|lock|ask|remove|send|free|give|download|record|open|)"
     R"(paste|contact|unlock|avoid|try|delete|continues|can|will|opens|close|must be|type|)"
     R"(don't have to)\b)"}};

class ErrorWordings : public ::testing::TestWithParam<Wording> {
protected:
    // As it is read, without readings and the spaces between phrases.
    QString said(const char* source) {
        if (m_words.isEmpty()) {
            for (const CatalogueMessage& message : messagesOf(GetParam().language)) {
                if (message.context != "ErrorText") continue;
                m_words[message.source] =
                    QString::fromStdString(plainText(readRuby(message.translation.toStdString())));
            }
        }
        return m_words.value(QString::fromUtf8(source));
    }

private:
    QMap<QString, QString> m_words;
};

}  // namespace

TEST_P(ErrorWordings, OfEachCode_SayWhatHappened_ThatNothingIsLost_AndWhatToDo) {
    const QRegularExpression stays(GetParam().stays, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression deed(GetParam().deed, QRegularExpression::CaseInsensitiveOption);
    EXPECT_GT(errorWords().size(), 200U) << "the table is not read any more";
    for (const ErrorWords& words : errorWords()) {
        const QString what = said(words.what), kept = said(words.kept), todo = said(words.todo);
        EXPECT_FALSE(what.isEmpty()) << words.code;
        EXPECT_TRUE(stays.match(kept).hasMatch()) << words.code << ": " << qPrintable(kept);
        EXPECT_TRUE(deed.match(todo).hasMatch()) << words.code << ": " << qPrintable(todo);
        EXPECT_NE(what, todo) << words.code;
        EXPECT_NE(what, kept) << words.code;
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, ErrorWordings, ::testing::ValuesIn(kWordings),
                         [](const auto& one) { return std::string(one.param.language); });

}  // namespace ayumi::viewmodels
