// The three catalogues are whole: every sentence of the sources, none unfinished, markup sound.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "shared/base/ruby.h"
#include "tests/mobile/viewmodels/catalogue.h"

namespace ayumi::viewmodels {

namespace {

// What qsTr() and QT_TRANSLATE_NOOP() hold, whole literals only.
QStringList sentencesInSources() {
    static const QRegularExpression kQml(R"rx(qsTr\(\s*"([^"]+)")rx");
    static const QRegularExpression kCpp(R"rx(QT_TRANSLATE_NOOP\("ErrorText",\s*"([^"]+)"\))rx");
    QStringList found;
    for (const char* folder : {"/qml", "/mobile/viewmodels"}) {
        QDirIterator files(catalogueFolder() + folder, {"*.qml", "*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto* form : {&kQml, &kCpp}) {
                auto matches = form->globalMatch(text);
                while (matches.hasNext()) found += matches.next().captured(1);
            }
        }
    }
    found.removeDuplicates();
    return found;
}

class Catalogue : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(Catalogue, HasEverySentence_Finished) {
    QStringList sources;
    for (const CatalogueMessage& message : messagesOf(GetParam())) {
        sources += message.source;
        EXPECT_TRUE(message.finished) << "unfinished: " << qPrintable(message.source);
        EXPECT_FALSE(message.translation.isEmpty()) << "empty: " << qPrintable(message.source);
    }
    const QStringList wanted = sentencesInSources();
    EXPECT_GT(wanted.size(), 200) << "the search finds nothing any more";
    for (const QString& sentence : wanted) {
        EXPECT_TRUE(sources.contains(sentence)) << "missing: " << qPrintable(sentence);
    }
}

TEST_P(Catalogue, KeepsEveryPlaceholder) {
    static const QRegularExpression kPlace(R"(%\d|<[a-z_]+>)");
    for (const CatalogueMessage& message : messagesOf(GetParam())) {
        auto places = kPlace.globalMatch(message.source);
        while (places.hasNext()) {
            const QString place = places.next().captured();
            EXPECT_TRUE(message.translation.contains(place))
                << qPrintable(place + " is lost in: " + message.translation);
        }
    }
}

TEST_P(Catalogue, MarksReadingsSoundly) {
    for (const CatalogueMessage& message : messagesOf(GetParam())) {
        const auto parsed = parseRuby(message.translation.toStdString());
        EXPECT_TRUE(parsed.ok()) << qPrintable(message.translation) << ": "
                                 << (parsed.ok() ? "" : parsed.error().code);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Catalogue, ::testing::Values("ja", "ja_easy", "en"),
                         [](const auto& one) { return std::string(one.param); });

// Its sources are written in it.
TEST(JapaneseCatalogue, SaysWhatTheSourcesSay) {
    for (const CatalogueMessage& message : messagesOf("ja")) {
        EXPECT_EQ(message.translation, message.source)
            << qPrintable(message.source) << " -> " << qPrintable(message.translation.left(80));
    }
}

TEST(EasyCatalogue, GivesEveryKanjiAReading_OutsideOfDates) {
    static const QRegularExpression kMarked(R"(\{[^{}]*\})");
    static const QRegularExpression kKanji(R"([\x{3400}-\x{9FFF}])");
    // Drawn as plain text, and known to every reader of a calendar.
    static const QRegularExpression kPlain(R"(^([日月火水木金土]|\d+月|%1%2日（%3）)$)");
    for (const CatalogueMessage& message : messagesOf("ja_easy")) {
        if (kPlain.match(message.translation).hasMatch()) continue;
        const QString bare = QString(message.translation).remove(kMarked);
        EXPECT_FALSE(kKanji.match(bare).hasMatch()) << qPrintable(message.translation);
    }
}

}  // namespace ayumi::viewmodels
