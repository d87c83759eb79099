// Sets ruby text into lines (look.md, RubyText): phrases fill lines, readings sit above their
// bases and lean over kana at most, questions are balanced. Needs Qt Gui for measuring only, and
// draws nothing. Lengths are px; nothing is kept between calls.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QVector>

#include "shared/base/ruby.h"

namespace ayumi::drawing {

enum class RubyMode { none, above, kana };

struct RubyStyle {
    QStringList families;
    int size = 20;
    bool bold = false;
    RubyMode mode = RubyMode::above;
    double rubyShare = 0.5;  // size of readings, as a share of `size`
    int rubyLeast = 14;      // and never smaller than this
    bool phrased = false;    // lines end with phrases (文節) though none are marked
    bool balanced = false;   // phrased, and all lines about as long
    bool keepBand = true;    // false: without any reading, lines take no room for readings
    bool wraps = true;

    int rubySize() const;
};

// One piece of text with its left edge and its line of writing.
struct RubyRun {
    QString text;
    double x = 0;
    double baseline = 0;
    double width = 0;
    bool isReading = false;
};

struct RubyLine {
    QVector<RubyRun> runs;
    double top = 0;
    double width = 0;
};

struct RubyLayout {
    RubyStyle style;  // as it is drawn: smaller than asked for where a word is too wide
    QVector<RubyLine> lines;
    double width = 0;  // of the widest line
    double height = 0;
    double band = 0;  // height kept above each line for readings, 0 if none
};

QFont rubyBaseFont(const RubyStyle& style);
QFont rubyReadingFont(const RubyStyle& style);

// `width` <= 0: no limit, only newlines break. No word, and of what is balanced no phrase, is
// broken as long as all of the text made somewhat smaller lets the line hold it.
RubyLayout layoutRuby(const RubyText& text, const RubyStyle& style, double width);

}  // namespace ayumi::drawing
