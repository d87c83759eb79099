// That the rules find what is broken: pages are spoiled one way at a time.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlListReference>
#include <QQmlProperty>

#include "tests/qml/pages/page_rules.h"

namespace ayumi::testing {

namespace {

class PageRulesTest : public ::testing::Test {
protected:
    void SetUp() override {
        QAccessible::setActive(true);
        app.open("settings");
        putOn(app, look);
        ASSERT_EQ(found().join("; "), "");
    }
    QStringList found() { return rules.broken(app, look); }
    bool finds(const char* what) {
        const QStringList broken = found();
        return std::ranges::any_of(broken, [&](const QString& one) { return one.contains(what); });
    }
    // The first text inside a control.
    QQuickItem* textIn(const char* control) {
        QQuickItem* text = nullptr;
        const std::function<void(QQuickItem*)> walk = [&](QQuickItem* item) {
            if (text == nullptr && item->isVisible() && item->inherits("QQuickText") &&
                !item->property("text").toString().isEmpty()) {
                text = item;
            }
            for (QQuickItem* child : item->childItems()) walk(child);
        };
        walk(app.driver->find(control));
        return text;
    }

    const Look look{"ja", kWide, 100, "light"};
    PageRules rules;
    PageApp app;
};

}  // namespace

TEST_F(PageRulesTest, SmallTargets_AreFound) {
    app.driver->find("lockNow")->setProperty("implicitHeight", 30);
    app.driver->settle();
    EXPECT_TRUE(finds("4 small"));
}

TEST_F(PageRulesTest, TextThatIsCutOff_IsFound) {
    QQuickItem* text = textIn("lockNow");
    ASSERT_NE(text, nullptr);
    text->setProperty("wrapMode", 0);
    text->setProperty("text", QString(90, QChar(0x3042)));
    app.driver->settle();
    EXPECT_TRUE(finds("3 cut off at the side"));
}

TEST_F(PageRulesTest, TextThatIsCutBelow_IsFound) {
    QQmlComponent component(qmlEngine(app.driver->find("lockNow")));
    component.setData("import QtQuick\nText { text: 'あ\\nい'; height: 12 }", {});
    QQuickItem* window = app.app->window()->contentItem();
    auto* text = qobject_cast<QQuickItem*>(component.create());
    ASSERT_NE(text, nullptr);
    text->setParent(window);
    text->setParentItem(window);
    EXPECT_TRUE(finds("3 cut below"));
}

TEST_F(PageRulesTest, WordsThatNobodyCanScrollTo_AreFound) {
    QQuickItem* body = app.driver->find("lockNow");
    while (body != nullptr && !body->inherits("QQuickFlickable")) body = body->parentItem();
    ASSERT_NE(body, nullptr);
    QQmlProperty::write(body, "contentHeight", body->height() / 2);
    app.driver->find("lockNow")->setY(body->height() * 3);
    EXPECT_TRUE(finds("3 cannot be scrolled to"));
}

TEST_F(PageRulesTest, MarkupThatShows_IsFound) {
    textIn("lockNow")->setProperty("text", "{画面|がめん}をロックする");
    app.driver->settle();
    EXPECT_TRUE(finds("markup shows"));
}

TEST_F(PageRulesTest, TextPalerThanTheRuleAllows_IsFound) {
    textIn("language_en")->setProperty("color", QColor("#b0b0b0"));
    EXPECT_TRUE(finds("5 contrast"));
}

TEST_F(PageRulesTest, SmallWords_AreFound) {
    QQuickItem* text = textIn("lockNow");
    QFont font = text->property("font").value<QFont>();
    font.setPixelSize(12);
    text->setProperty("font", font);
    EXPECT_TRUE(finds("3 small"));
}

TEST_F(PageRulesTest, OneOverTheOther_IsFound) {
    QQuickItem* one = app.driver->find("language_en");
    one->setX(app.driver->find("language_ja")->x() + 10);
    EXPECT_TRUE(finds("controls over each other"));
    EXPECT_TRUE(finds("texts over each other"));
}

TEST_F(PageRulesTest, AControlWithoutAName_IsFound) {
    app.driver->find("lockNow")->setProperty("name", "");
    EXPECT_TRUE(finds("14 no name"));
}

TEST_F(PageRulesTest, AReadingInAName_IsFound) {
    QQuickItem* button = app.driver->find("lockNow");
    ASSERT_TRUE(QQmlProperty::write(button, "Accessible.name", "{画面|がめん}をロックする",
                                    qmlContext(button)));
    EXPECT_TRUE(finds("14 markup is read"));
}

TEST_F(PageRulesTest, AControlThatTabPassesBy_IsFound) {
    EXPECT_EQ(rules.byKeyboard(app).join("; "), "");
    app.driver->find("lockNow")->setProperty("focusPolicy", 0);
    app.driver->find("lockNow")->setProperty("activeFocusOnTab", false);
    EXPECT_TRUE(rules.byKeyboard(app).join("; ").contains("lockNow"));
}

TEST_F(PageRulesTest, KeysThatGoAgainstTheOrderOfReading_AreFound) {
    QQuickItem* button = app.driver->find("language_en");
    QQmlComponent component(qmlEngine(button));
    component.setData("import QtQuick\nTranslate { y: 2000 }", {});
    const std::unique_ptr<QObject> down(component.create());
    ASSERT_TRUE(QQmlListReference(button, "transform").append(down.get()));
    const QString broken = rules.byKeyboard(app).join("; ");
    EXPECT_TRUE(broken.contains("14 Tab goes back, from `language_en`")) << qPrintable(broken);
}

TEST_F(PageRulesTest, TextLeftInAnotherLanguage_IsFound) {
    const Look english{"en", kWide, 100, "light"};
    putOn(app, english);
    EXPECT_EQ(rules.broken(app, english).join("; "), "");
    textIn("lockNow")->setProperty("text", "画面をロックする");
    EXPECT_TRUE(rules.broken(app, english).join("; ").contains("language"));
}

TEST(PageLooks, AnyTwoSettingsMeet_InFewLooks) {
    const auto few = pairwiseLooks();
    EXPECT_LT(few.size() * 4, allLooks().size());
    for (const auto& wanted : allLooks()) {
        EXPECT_TRUE(std::ranges::any_of(few, [&](const Look& look) {
            return look.palette == wanted.palette && look.textPercent == wanted.textPercent;
        }));
        EXPECT_TRUE(std::ranges::any_of(few, [&](const Look& look) {
            return look.language == wanted.language && look.size == wanted.size;
        }));
    }
    EXPECT_EQ(phoneLooks().size(), 3U);
}

}  // namespace ayumi::testing
