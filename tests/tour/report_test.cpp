// That whatever fails in the tour fails its command, and is found in its report.
#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

#include "tests/qml/pages/page_driver.h"
#include "tests/tour/report.h"

namespace ayumi::tour {

namespace {

class TourReportTest : public ::testing::Test {
protected:
    void SetUp() override { testing::takeWarnings(); }
    QString written() {
        QFile file(folder.filePath("report.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    Report report{folder.path()};
};

}  // namespace

TEST_F(TourReportTest, AStoryThatHolds_EndsWell) {
    EXPECT_EQ(carryOut(report, [&] { report.check(true, "the sun rises"); }), 0);
    EXPECT_TRUE(written().startsWith("# The tour\n\n2 assertions, 0 failed"));
    EXPECT_FALSE(written().contains("FAILED"));
}

TEST_F(TourReportTest, OneFailedAssertion_FailsTheCommand_AndTheStoryGoesOn) {
    bool wentOn = false;
    EXPECT_EQ(carryOut(report,
                       [&] {
                           report.check(false, "the sun sets", "in the | east");
                           wentOn = true;
                       }),
              1);
    EXPECT_TRUE(wentOn);
    EXPECT_TRUE(written().contains("2 assertions, 1 failed"));
    EXPECT_TRUE(written().contains("**FAILED** | the sun sets: in the / east |"));
}

TEST_F(TourReportTest, WhatTheStoryNeedsAndDoesNotGet_EndsIt_AndFailsTheCommand) {
    bool wentOn = false;
    EXPECT_EQ(carryOut(report,
                       [&] {
                           report.need(false, "the server answers");
                           wentOn = true;
                       }),
              1);
    EXPECT_FALSE(wentOn);
    EXPECT_TRUE(written().contains("the story ends here: the server answers"));
}

TEST_F(TourReportTest, ASurprise_FailsTheCommand) {
    EXPECT_EQ(carryOut(report, [] { throw std::runtime_error("no such file"); }), 1);
    EXPECT_TRUE(written().contains("the story ends here: no such file"));
}

TEST_F(TourReportTest, APageThatComplains_FailsTheCommand) {
    EXPECT_EQ(carryOut(report, [] { qWarning("qrc:/qt/qml/Ayumi/Home.qml:12: undefined"); }), 1);
    EXPECT_TRUE(written().contains("Home.qml:12"));
}

TEST_F(TourReportTest, APictureThatCannotBeKept_FailsTheCommand) {
    EXPECT_EQ(carryOut(report, [&] { report.picture(QImage(), "nothing"); }), 1);
}

}  // namespace ayumi::tour
