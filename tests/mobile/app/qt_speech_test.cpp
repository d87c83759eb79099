// The app's voices with Qt TextToSpeech itself and an engine that Qt loads as any other.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QtTest/QTest>

#include "mobile/app/qt_speech.h"
#include "tests/mobile/app/test_voices.h"

namespace ayumi::app {

namespace {

using testing::EngineScript;
using testing::engineScripts;
using testing::kTestEngine;

constexpr int kWaitMs = 60'000;

std::shared_ptr<EngineScript> speaks(std::initializer_list<const char*> locales) {
    auto script = std::make_shared<EngineScript>();
    for (const char* name : locales) script->locales += QLocale(QString::fromLatin1(name));
    return script;
}

class QtSpeechTest : public ::testing::Test {
protected:
    // One engine for each script, after whatever else is named.
    std::unique_ptr<QtSpeech> with(std::vector<std::shared_ptr<EngineScript>> scripts,
                                   QStringList names = {}) {
        for (std::size_t i = 0; i < scripts.size(); ++i) names += kTestEngine;
        engineScripts() = std::move(scripts);
        auto made = std::make_unique<QtSpeech>(names);
        QObject::connect(made.get(), &QtSpeech::ended, made.get(), [this] { ++ended; });
        return made;
    }
    static bool comes(const std::function<bool()>& what) { return QTest::qWaitFor(what, kWaitMs); }
    static bool knows(const QtSpeech& speech, const char* language) {
        return comes([&] { return speech.hasVoice(language); });
    }
    // Whatever the engines' thread was told before is done.
    static void drain(const EngineScript& script) {
        QMetaObject::invokeMethod(
            script.made, [] {}, Qt::BlockingQueuedConnection);
        QCoreApplication::processEvents();
    }
    static void become(const EngineScript& script, QTextToSpeech::State state) {
        auto* engine = static_cast<testing::TestEngine*>(script.made);
        QMetaObject::invokeMethod(
            engine, [=] { engine->become(state); }, Qt::BlockingQueuedConnection);
    }

    int ended = 0;
};

}  // namespace

TEST_F(QtSpeechTest, AVoice_IsALocaleOfTheLanguage_OnceItWasLookedFor) {
    const auto script = speaks({"ja_JP", "de_DE"});
    const auto speech = with({script});
    EXPECT_EQ(engineScripts().size(), 1U) << "nothing is loaded before it is asked for";
    speech->look();
    speech->look();
    ASSERT_TRUE(knows(*speech, "ja"));
    EXPECT_TRUE(speech->hasVoice("de"));
    EXPECT_FALSE(speech->hasVoice("en"));
}

TEST_F(QtSpeechTest, MissingPlugins_AndEnginesInErrorOrWithoutSound_HaveNoVoice) {
    const auto broken = speaks({"ja_JP"}), mute = speaks({"ja_JP"}), other = speaks({"de_DE"});
    broken->broken = true;
    mute->trouble = "no sound device";
    const auto speech = with({broken, mute, other}, {"no_engine_of_this_name"});
    speech->look();
    ASSERT_TRUE(knows(*speech, "de")) << "which was asked last";
    EXPECT_FALSE(speech->hasVoice("ja"));
    become(*broken, QTextToSpeech::Ready);
    EXPECT_TRUE(knows(*speech, "ja")) << "an engine that comes to itself";
    become(*broken, QTextToSpeech::Error);
    EXPECT_TRUE(comes([&] { return !speech->hasVoice("ja"); }));
}

TEST_F(QtSpeechTest, WhatIsSaid_GoesToTheFirstEngineThatSpeaksIt) {
    const auto english = speaks({"en_US"}), japanese = speaks({"en_GB", "ja_JP"});
    const auto speech = with({english, japanese});
    speech->look();
    ASSERT_TRUE(knows(*speech, "ja"));
    speech->say("こんにちは", "ja");
    drain(*japanese);
    EXPECT_EQ(japanese->said, QStringList{"こんにちは"});
    EXPECT_EQ(japanese->in.value(0), QLocale("ja_JP"));
    speech->say("Hello", "en");
    drain(*japanese);
    EXPECT_EQ(english->said, QStringList{"Hello"});
    EXPECT_EQ(japanese->stops, 1) << "the one that spoke is ended first";
}

TEST_F(QtSpeechTest, TheEnd_IsTold_AlsoWhenTheVoiceFails) {
    const auto script = speaks({"ja_JP"});
    const auto speech = with({script});
    speech->look();
    ASSERT_TRUE(knows(*speech, "ja"));
    speech->say("ひとつ", "ja");
    drain(*script);
    EXPECT_EQ(ended, 0);
    become(*script, QTextToSpeech::Ready);
    EXPECT_TRUE(comes([&] { return ended == 1; }));
    script->failsToSay = true;
    speech->say("ふたつ", "ja");
    EXPECT_TRUE(comes([&] { return ended == 2; }));
    EXPECT_TRUE(comes([&] { return !speech->hasVoice("ja"); }));
    speech->say("みっつ", "ja");
    EXPECT_TRUE(comes([&] { return ended == 3; })) << "without a voice it is over at once";
    EXPECT_EQ(script->said.size(), 2);
}

TEST_F(QtSpeechTest, Stop_EndsIt_AndNothingThatWaitedIsBegun) {
    const auto script = speaks({"ja_JP"});
    script->sayingHangs = true;
    const auto speech = with({script});
    speech->look();
    ASSERT_TRUE(knows(*speech, "ja"));
    speech->say("ひとつ", "ja");
    script->atWork.acquire();
    speech->say("ふたつ", "ja");
    speech->stop();
    script->sayingHangs = false;
    script->go.release();
    drain(*script);
    EXPECT_EQ(script->said, QStringList{"ひとつ"});
    EXPECT_EQ(script->made->state(), QTextToSpeech::Ready);
    EXPECT_GE(script->stops, 1);
    EXPECT_EQ(ended, 0) << "who stopped it knows";
}

TEST_F(QtSpeechTest, GoingAway_EndsWhatIsSaid) {
    const auto script = speaks({"ja_JP"});
    auto speech = with({script});
    speech->look();
    ASSERT_TRUE(knows(*speech, "ja"));
    speech->say("ひとつ", "ja");
    drain(*script);
    speech.reset();
    EXPECT_GE(script->stops, 1);
}

TEST_F(QtSpeechTest, AnEngineThatHangs_HoldsUpNothing_AndMayComeBackAfterTheEnd) {
    const auto script = speaks({"ja_JP"});
    script->makingHangs = true;
    auto speech = with({script});
    speech->look();
    script->atWork.acquire();
    EXPECT_FALSE(speech->hasVoice("ja"));
    speech->say("ひとつ", "ja");
    speech->stop();
    speech.reset();
    script->go.release();
    QTest::qWait(200);  // whatever it does now, nobody is there to be told
    EXPECT_TRUE(script->said.isEmpty());
}

TEST_F(QtSpeechTest, TheSystemsOwnEngines_AreMadeAndUnmade_WithOrWithoutASoundCard) {
    engineScripts().clear();
    QtSpeech speech;
    speech.look();
    QTest::qWait(200);
    speech.stop();
}

}  // namespace ayumi::app

// NOLINTBEGIN(bugprone-reserved-identifier): these names are the sanitizers', who alone ask.

// libspeechd leaks the words of why it could not connect. It has no frame pointers: only the slow
// walk up the stack comes to its name.
extern "C" const char* __asan_default_options() { return "fast_unwind_on_malloc=0"; }
extern "C" const char* __lsan_default_suppressions() { return "leak:spd_open"; }

// NOLINTEND(bugprone-reserved-identifier)

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
