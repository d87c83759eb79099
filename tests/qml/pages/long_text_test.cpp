// Every note of the staff's forms: 10,000 characters pasted, odd characters, and where it is said.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

struct Note {
    const char* name;  // of the field; its box is <name>Input
    const char* route;
    int most;
    bool draft;                   // is there again after locking
    const char* opens = nullptr;  // a button that shows it first; `*` stands for a record
};

const Note kNotes[] = {
    {"note", "attendance", 4000, true},
    {"noticeReason", "absence", 4000, true},
    {"noticeAdvice", "absence", 4000, true},
    {"toWhom", "consent", 400, true},
    {"consentNote", "consent", 4000, true},
    {"takeBackReason", "attendance", 1000, false, "formTakeBack"},
    {"withdrawWhy", "consents", 1000, false, "withdraw_*"},
    {"heldReason", "held", 1000, false, "aside_*"},
};

class LongTextTest : public ::testing::TestWithParam<Note> {
protected:
    void SetUp() override { show(); }

    void show() {
        const Note& note = GetParam();
        app.open(note.route);
        if (note.opens == nullptr) return;
        const QString button = named(note.opens);
        ASSERT_EQ(app.driver->touch(button), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return field() != nullptr; }));
    }
    // The first that is shown of those whose name begins so.
    QString named(QString name) {
        if (!name.endsWith('*')) return name;
        name.chop(1);
        QString found;
        const std::function<void(QQuickItem*)> walk = [&](QQuickItem* item) {
            if (!item->isVisible()) return;
            if (found.isEmpty() && item->objectName().startsWith(name)) found = item->objectName();
            for (QQuickItem* child : item->childItems()) walk(child);
        };
        walk(app.app->window()->contentItem());
        return found;
    }
    QQuickItem* field() { return app.driver->find(GetParam().name); }
    QString inField() {
        return app.driver->find(QString(GetParam().name) + "Input")->property("text").toString();
    }
    void write(const QString& text) {
        auto* input = app.driver->find(QString(GetParam().name) + "Input");
        QMetaObject::invokeMethod(input, "forceActiveFocus");
        QMetaObject::invokeMethod(input, "selectAll");
        app.driver->key(Qt::Key_Delete);
        app.driver->type(text);
    }
    void paste(const QString& text, int at) {
        auto* input = app.driver->find(QString(GetParam().name) + "Input");
        QMetaObject::invokeMethod(input, "insert", Q_ARG(int, at), Q_ARG(QString, text));
        app.driver->settle();
    }
    // Beside the field itself, not anywhere on the page.
    bool says(const QString& words) {
        return app.driver->textsIn(field()).join(" / ").contains(words);
    }

    PageApp app{true, [](AgencyFixture& agency) { agency.holdSamples(); }};
};

}  // namespace

TEST_P(LongTextTest, TenThousandPasted_FillTheField_WhichSaysWhatDidNotFit) {
    const int most = GetParam().most;
    write("はじめの文。");
    paste(QString(10'000, QChar(u'あ')), 3);
    EXPECT_EQ(inField().size(), most);
    EXPECT_TRUE(inField().startsWith("はじめあ"));
    EXPECT_TRUE(inField().endsWith("あの文。")) << "what stood there was cut";
    EXPECT_TRUE(
        says(QString("%1文字まで書けます。%2文字は入りませんでした").arg(most).arg(10'006 - most)));
    EXPECT_TRUE(says("前に書いた文はそのまま残っています"));
    EXPECT_TRUE(says("短くするか"));
    paste("い", 0);
    EXPECT_EQ(inField().size(), most) << "a letter into a full field";
    EXPECT_TRUE(inField().startsWith("はじめ"));
    EXPECT_TRUE(says("1文字は入りませんでした"));
    app.context().settings()->setLanguage("en");
    app.driver->settle();
    EXPECT_TRUE(says("characters"));
    app.context().settings()->setLanguage("ja");
    write("短い");
    EXPECT_FALSE(says("入りませんでした"));
    EXPECT_EQ(inField(), "短い");
}

TEST_P(LongTextTest, OddCharacters_AreKeptAsTheyAre_AlsoAfterLocking) {
    const QString odd = QString::fromUtf8(
        "\U00020BB7野さん👩‍👩‍👧 \u202Eあ\u202C {ルビ|でない} "
        "<b>太字</b>\n\u200Fשלום");
    write("");
    paste(odd, 0);
    EXPECT_EQ(inField(), odd);
    if (!GetParam().draft) return;
    app.tablet().lock();
    app.driver->settle();
    show();
    EXPECT_EQ(inField(), odd);
}

INSTANTIATE_TEST_SUITE_P(Notes, LongTextTest, ::testing::ValuesIn(kNotes),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(LongTextSaved, OfAForm_IsInTheRecordAsItWasTyped) {
    const QString odd = QString::fromUtf8("\U00020BB7野さん👩‍👩‍👧 \u202Eあ\u202C");
    PageApp app;
    app.open("attendance");
    ASSERT_EQ(app.driver->write("noteInput", ""), "");
    auto* input = app.driver->find("noteInput");
    QMetaObject::invokeMethod(input, "insert", Q_ARG(int, 0),
                              Q_ARG(QString, odd + QString(10'000, QChar(u'長'))));
    ASSERT_EQ(app.driver->touch("formSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == 1; }));
    const auto rows = app.tablet().reader().attendanceHistory(app.tablet().viewer(),
                                                              app.agency.people["佐々木"], "", 1);
    const QString saved = QString::fromStdString(rows.front().text("note"));
    EXPECT_TRUE(saved.startsWith(odd));
    EXPECT_EQ(saved.toUcs4().size(), 4000);
}

}  // namespace ayumi::testing
