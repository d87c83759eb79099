// A tablet that is full while somebody types: told at once, on every page, until there is room.
#include <gtest/gtest.h>

#include "tests/qml/pages/page_app.h"
#include "tests/support/tight_disk.h"

namespace ayumi::testing {

class FullTabletTest : public ::testing::TestWithParam<DiskKind> {
protected:
    // Longer and longer, until it cannot be kept any more.
    bool typeUntilTold() {
        QString note;
        for (int i = 0; i < 200 && !app.context().keeping()->shown(); ++i) {
            disk.fill();
            note += QString(4000, QChar(0x3042 + i % 80));
            app.context().navigator()->page()->setProperty("note", note);
            app.driver->settle();
        }
        return app.driver->waitFor([&] { return app.context().keeping()->shown(); });
    }
    bool says(const char* language, const char* words) {
        app.context().settings()->setLanguage(language);
        app.driver->settle();
        return app.driver->shows(words);
    }

    void TearDown() override { m_disk.reset(); }  // before its folder is removed

    std::unique_ptr<FullableDisk> m_disk;
    PageApp app{true, {}, [this](const auto& folder) {
                    m_disk = std::make_unique<FullableDisk>(folder, GetParam());
                }};
    const FullableDisk& disk = *m_disk;
};

TEST_P(FullTabletTest, WhatIsTypedAndCannotBeKept_IsSaidInThreeLanguages_UntilThereIsRoom) {
    if (!disk.usable()) GTEST_SKIP() << "mounting a small disk needs root";
    app.open("attendance");
    app.context().navigator()->page()->setProperty("breakMinutes", "45");
    app.driver->settle();
    EXPECT_FALSE(app.context().keeping()->shown());
    ASSERT_TRUE(typeUntilTold());
    EXPECT_TRUE(says("en", "what you are writing cannot be kept"));
    EXPECT_TRUE(says("ja_easy", "タブレットの"));
    EXPECT_TRUE(says("ja", "書いている内容を残せません"));
    EXPECT_TRUE(app.driver->shows("前に保存した記録は残っています"));
    EXPECT_NE(app.driver->find("formSave"), nullptr) << "the page stays within reach";
    app.context().navigator()->open("sync");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("タブレットの空きが少なくなりました"));
    EXPECT_TRUE(app.driver->find("keepingNotice")->isVisible()) << "said above every page";
    app.context().navigator()->back();
    disk.empty();
    app.context().navigator()->page()->setProperty("note", "短いメモ");
    ASSERT_TRUE(app.driver->waitFor([&] { return !app.context().keeping()->shown(); }));
    app.restart();
    app.open("attendance");
    EXPECT_EQ(app.driver->find("noteInput")->property("text").toString(), "短いメモ");
}

TEST_P(FullTabletTest, Locking_TakesTheWarningAway) {
    if (!disk.usable()) GTEST_SKIP() << "mounting a small disk needs root";
    app.open("attendance");
    ASSERT_TRUE(typeUntilTold());
    app.tablet().lock();
    app.driver->settle();
    EXPECT_FALSE(app.context().keeping()->shown());
}

INSTANTIATE_TEST_SUITE_P(Disks, FullTabletTest,
                         ::testing::Values(DiskKind::Mounted, DiskKind::Tight),
                         [](const auto& one) {
                             return one.param == DiskKind::Mounted ? "Mounted" : "Tight";
                         });

}  // namespace ayumi::testing
