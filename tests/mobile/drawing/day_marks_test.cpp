// The marks of a day: told apart without colour, on whole pixels.
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <cmath>
#include <set>

#include "mobile/drawing/day_marks.h"

namespace ayumi::drawing {

namespace {

QImage draw(DayMarks& marks, int width, int height) {
    marks.setSize(QSizeF(width, height));
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    marks.paint(&painter);
    painter.end();
    return image;
}

QImage drawMark(DayMarks::Shape shape, int mark, int side = 32) {
    DayMarks marks;
    marks.setProperty("marks", QVariant::fromValue(QList<int>{mark}));
    marks.setProperty("columns", 1);
    marks.setProperty("most", side - 2);
    marks.setProperty("shape", shape);
    marks.setProperty("family", "BIZ UDPGothic");
    return draw(marks, side, side);
}

double inkOf(const QImage& image) {
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) ink += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    return ink / (image.width() * image.height());
}

}  // namespace

TEST(DayMarks, Levels_FillMoreAndMore_AndLeaveNothingForNothing) {
    for (const auto shape : {DayMarks::Square, DayMarks::Dot}) {
        EXPECT_EQ(inkOf(drawMark(shape, 0)), 0);
        double before = 0;
        for (int level = 1; level <= 4; ++level) {
            const double ink = inkOf(drawMark(shape, level));
            EXPECT_GT(ink, before + 0.08) << "level " << level;
            before = ink;
        }
    }
}

TEST(DayMarks, WaysOut_AreNoLevel_AndDifferFromEachOther) {
    for (const int side : {32, 14}) {
        const QImage empty = drawMark(DayMarks::Square, 1, side);
        const QImage unknown = drawMark(DayMarks::Square, 5, side);
        const QImage unwilling = drawMark(DayMarks::Square, 6, side);
        EXPECT_NE(unknown, empty);
        EXPECT_NE(unwilling, empty);
        EXPECT_NE(unknown, unwilling);
        EXPECT_LT(inkOf(unknown), inkOf(drawMark(DayMarks::Square, 4, side)));
    }
}

TEST(DayMarks, Bars_TellComeNotComeAndOpenApart_ByShape) {
    const double come = inkOf(drawMark(DayMarks::Bar, 1));
    const double notCome = inkOf(drawMark(DayMarks::Bar, 2));
    const double open = inkOf(drawMark(DayMarks::Bar, 3));
    EXPECT_GT(come, notCome + 0.3);
    EXPECT_GT(notCome, open + 0.05);
    EXPECT_GT(open, 0);
}

TEST(DayMarks, Squares_StandOnWholePixels_WhateverTheWidth) {
    for (const int width : {84, 100, 311}) {
        DayMarks marks;
        marks.setProperty("marks", QVariant::fromValue(QList<int>(7, 4)));
        marks.setProperty("columns", 7);
        const QImage image = draw(marks, width, 24);
        std::set<int> greys;
        for (int x = 0; x < width; ++x) greys.insert(qGray(image.pixel(x, 12)));
        EXPECT_EQ(greys, (std::set<int>{0, 255})) << width << ": an edge lies between two pixels";
    }
}

TEST(DayMarks, ALane_ShowsItsMarkAlone_BetweenTheHairlinesOfTheWeeks) {
    DayMarks marks;
    marks.setProperty("marks", QVariant::fromValue(QList<int>{4, 2, 0, 0, 2, 0, 0, 4}));
    marks.setProperty("columns", 8);
    marks.setProperty("only", 2);
    const QImage lane = draw(marks, 160, 24);
    const auto inked = [&](int cell) { return inkOf(lane.copy(cell * 20, 0, 20, 24)) > 0; };
    EXPECT_FALSE(inked(0));
    EXPECT_TRUE(inked(1));
    EXPECT_TRUE(inked(4));
    EXPECT_FALSE(inked(7));
    marks.setProperty("group", 7);
    marks.setProperty("line", QColor(Qt::black));
    const QImage ruled = draw(marks, 160, 24);
    EXPECT_EQ(qGray(ruled.pixel(140, 1)), 0);
    EXPECT_EQ(qGray(ruled.pixel(120, 1)), 255);
}

}  // namespace ayumi::drawing
