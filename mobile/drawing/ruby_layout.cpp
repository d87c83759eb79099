#include "mobile/drawing/ruby_layout.h"

#include <QFontMetricsF>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "mobile/drawing/kinsoku.h"

namespace ayumi::drawing {
namespace {

constexpr double kPhraseGapEm = 0.28;
constexpr double kKanaGapEm = 0.5;
constexpr double kPitch = 1.28;
constexpr double kBarePitch = 1.35;  // without a band
constexpr double kLonelyEm = 4;
constexpr double kLonelyInWideEm = 5.5;  // a word like いいです。, where the line holds far more
constexpr double kLonelyShare = 0.4;
constexpr double kUnlimited = 1e9;
// How small a text may become rather than that a word is broken; a heading or an answer also for
// the parts of its phrases, where sentences one below the other would be of several sizes.
constexpr double kLeastForWord = 0.5;
constexpr double kLeastForPart = 0.7;
constexpr double kLeastForPhrase = 0.8;  // rather than that it is cut at all
// What a line more costs, and little on the last, beside kinsoku::breakCost.
constexpr int kLineCost = 2;
constexpr int kLeftOverCost = 4;
constexpr double kLeftOverEm = 2.5;
// Widths add up from parts; a line that is over by less than this is not over.
constexpr double kSlack = 0.01;

// An atom as it will be written in the chosen mode.
struct Unit {
    QString text;
    QString reading;
};

struct Phrase {
    RubyBreak before = RubyBreak::none;
    QVector<Unit> units;
};

// Runs from x = 0, baselines not yet set.
struct Placed {
    QVector<RubyRun> runs;
    double width = 0;
};

class Setter {
public:
    Setter(const RubyText& text, const RubyStyle& style)
        : m_style(style),
          m_base(rubyBaseFont(style)),
          m_reading(rubyReadingFont(style)),
          m_gap(style.size * (style.mode == RubyMode::kana ? kKanaGapEm : kPhraseGapEm)) {
        const bool marked = std::any_of(
            text.phrases.begin(), text.phrases.end(),
            [](const RubyPhrase& phrase) { return phrase.before == RubyBreak::phrase; });
        m_inParts = marked || style.phrased || style.balanced;
        for (const auto& phrase : text.phrases) {
            m_inParts ? addParts(unitsOf(phrase)) : m_phrases.push_back(unitsOf(phrase));
        }
    }

    bool hasReadings() const { return m_hasReadings; }
    int cuts() const { return m_cuts; }
    // So little on the last line that it looks left over.
    bool isLonely(double width, double limit) const {
        const bool inWide = width < kLonelyShare * limit;
        return width < (inWide ? kLonelyInWideEm : kLonelyEm) * m_style.size;
    }

    // The share of its size at which a line holds every word of the text, 1 if it does already.
    double shareFor(double limit) const {
        double share = 1;
        const auto fit = [&](const QVector<Unit>& units, int from, int to, double least) {
            const double needed = (limit - 1) / place(units, from, to, 0).width;
            if (needed >= least) share = std::min(share, needed);
            return needed >= least;
        };
        for (const Phrase& phrase : m_phrases) {
            for (int at = 0; at < phrase.units.size(); ++at) {
                if (isWord(phrase.units[at])) fit(phrase.units, at, at + 1, kLeastForWord);
            }
            const int count = static_cast<int>(phrase.units.size());
            if (!m_style.balanced || fit(phrase.units, 0, count, kLeastForPhrase)) continue;
            const auto ends = seams(phrase.units);
            for (int part = 1; part < ends.size(); ++part) {
                fit(phrase.units, ends[part - 1], ends[part], kLeastForPart);
            }
        }
        return share;
    }

    QVector<RubyLine> lines(double limit) {
        m_limit = limit;
        m_cuts = 0;
        m_lines.clear();
        m_lines.push_back({});
        for (const Phrase& phrase : m_phrases) append(phrase);
        return m_lines;
    }

private:
    Phrase unitsOf(const RubyPhrase& source) {
        Phrase phrase{source.before, {}};
        for (const RubyAtom& atom : source.atoms) {
            const QString base = QString::fromStdString(atom.base);
            const QString reading = QString::fromStdString(atom.reading);
            if (reading.isEmpty() || m_style.mode == RubyMode::none) {
                appendCharacters(phrase.units, base);
            } else if (m_style.mode == RubyMode::kana) {
                appendCharacters(phrase.units, reading);
            } else {
                phrase.units.push_back({base, reading});
                m_hasReadings = true;
            }
        }
        return phrase;
    }

    // A phrase ends wherever the sentence pauses, and where no mark says so, as they mostly do.
    static bool ends(const QString& before, const QString& after) {
        return kinsoku::pauses(before, after) || kinsoku::beginsPhrase(before, after);
    }

    void addParts(const Phrase& phrase) {
        Phrase part{phrase.before, {}};
        for (const Unit& unit : phrase.units) {
            const qsizetype count = part.units.size();
            const QString earlier = count > 1 ? part.units[count - 2].text : QString();
            if (count > 0 && ends(earlier + part.units.back().text, unit.text)) {
                m_phrases.push_back(std::exchange(part, {}));
            }
            part.units.push_back(unit);
        }
        m_phrases.push_back(std::move(part));
    }

    static void appendCharacters(QVector<Unit>& units, const QString& text) {
        for (const QString& part : kinsoku::unbreakableParts(text)) {
            const bool joins = !units.isEmpty() && units.back().reading.isEmpty() &&
                               kinsoku::isOneWord(units.back().text, part);
            if (joins) {
                units.back().text += part;
            } else {
                units.push_back({part, {}});
            }
        }
    }

    static bool isWord(const Unit& unit) { return unit.reading.isEmpty() && unit.text.size() > 1; }

    // How bad it is to end a line before each unit of a phrase, and behind the last.
    static QVector<int> costs(const QVector<Unit>& units) {
        QString text;
        for (const Unit& unit : units) text += unit.text;
        QVector<int> costs;
        qsizetype at = 0;
        for (const Unit& unit : units) {
            costs.push_back(kinsoku::breakCost(text, at));
            at += unit.text.size();
        }
        costs.push_back(0);
        return costs;
    }

    // Where the parts of a phrase begin that no line can hold, and its end.
    static QVector<int> seams(const QVector<Unit>& units) {
        const QVector<int> costs = Setter::costs(units);
        QVector<int> begins;
        for (int i = 0; i < costs.size(); ++i) {
            if (costs[i] <= kinsoku::kPartOfWord) begins.push_back(i);
        }
        return begins;
    }

    double gapBefore(const Phrase& phrase) const {
        if (phrase.before == RubyBreak::word) return m_gap;
        const bool shows = phrase.before == RubyBreak::phrase && m_style.mode != RubyMode::none;
        return shows ? m_gap : 0;
    }

    void append(const Phrase& source) {
        if (source.before == RubyBreak::line) m_lines.push_back({});
        Phrase phrase = source;
        openWideGroups(phrase.units);
        const double gap = m_lines.back().runs.isEmpty() ? 0 : gapBefore(phrase);
        const int count = static_cast<int>(phrase.units.size());
        const bool starts = m_lines.back().runs.isEmpty();
        const Placed here = place(phrase.units, 0, count, starts ? 0 : gap);
        if (m_lines.back().width + gap + here.width <= m_limit + kSlack) return put(here, gap);
        const int first = starts ? 0 : firstDrawn(phrase.units, 0, count);
        const Placed alone = place(phrase.units, first, count, 0);
        if (!starts) m_lines.push_back({});
        if (alone.width <= m_limit + kSlack) return put(alone, 0);
        cut(phrase.units.mid(first));
    }

    // A blank that parted two words does not begin the next line.
    static int firstDrawn(const QVector<Unit>& units, int from, int to) {
        int first = from;
        while (first < to && units[first].text.trimmed().isEmpty()) ++first;
        return first < to ? first : from;
    }

    // A phrase wider than the line ends its lines where that costs least: a bad end is worse than
    // one more line, and so is a little that is left over.
    void cut(const QVector<Unit>& units) {
        const int count = static_cast<int>(units.size());
        const QVector<int> costs = m_inParts ? Setter::costs(units) : plainCosts(units);
        ++m_cuts;
        QVector<int> best(count + 1, 0);  // from here to the end
        QVector<int> ends(count + 1, count);
        for (int from = count - 1; from >= 0; --from) {
            best[from] = std::numeric_limits<int>::max();
            for (int to = from + 1; to <= count; ++to) {
                const double width = place(units, from, to, 0).width;
                if (to > from + 1 && width > m_limit + kSlack) break;
                const bool leftOver = to == count && from > 0 && width < kLeftOverEm * m_style.size;
                const int cost =
                    best[to] + costs[to] + kLineCost + (m_inParts && leftOver ? kLeftOverCost : 0);
                if (cost > best[from]) continue;
                best[from] = cost;
                ends[from] = to;
            }
        }
        for (int from = 0; from < count; from = ends[from]) {
            if (from > 0) m_lines.push_back({});
            const int first = from > 0 ? firstDrawn(units, from, ends[from]) : from;
            put(place(units, first, ends[from], 0), 0);
        }
    }

    // Lines that are only filled end anywhere they may.
    static QVector<int> plainCosts(const QVector<Unit>& units) {
        QVector<int> costs{0};
        for (int i = 1; i < units.size(); ++i) {
            const bool may = kinsoku::mayBreak(units[i - 1].text, units[i].text);
            costs.push_back(may ? 0 : kinsoku::kNoBreak);
        }
        costs.push_back(0);
        return costs;
    }

    // A group that no line can hold: its base plain, its reading after it in brackets. Such a word
    // is taken apart.
    void openWideGroups(QVector<Unit>& units) const {
        for (int i = 0; i < units.size(); ++i) {
            const Unit unit = units[i];
            if (std::max(baseWidth(unit.text), readingWidth(unit.reading)) <= m_limit) continue;
            QVector<Unit> opened;
            if (unit.reading.isEmpty()) {
                for (const QString& one : kinsoku::characters(unit.text))
                    opened.push_back({one, {}});
            } else {
                appendCharacters(opened, unit.text + u'（' + unit.reading + u'）');
            }
            units.remove(i);
            for (int k = 0; k < opened.size(); ++k) units.insert(i + k, opened[k]);
            i += static_cast<int>(opened.size()) - 1;
        }
    }

    // Units [from, to) side by side. `room` is how far the first reading may lean to the left of
    // its base beyond the start: the gap before the phrase, nothing at the start of a line.
    Placed place(const QVector<Unit>& units, int from, int to, double room) const {
        Placed placed;
        double readingEnd = -room;  // no reading may begin left of this
        const double half = m_style.rubySize() * 0.5;
        for (int i = from; i < to; ++i) {
            if (units[i].reading.isEmpty()) {
                QString run = units[i].text;
                while (i + 1 < to && units[i + 1].reading.isEmpty()) run += units[++i].text;
                add(placed, run, baseWidth(run), false, placed.width);
                placed.width += placed.runs.back().width;
                continue;
            }
            const double base = baseWidth(units[i].text);
            const double reading = readingWidth(units[i].reading);
            const double over = std::max(0.0, (reading - base) / 2);
            const bool first = i == from;
            const bool kanaBefore =
                !first && kinsoku::endsInKana(units[i - 1].text) && units[i - 1].reading.isEmpty();
            double left = first || kanaBefore ? std::min(over, half) : 0;
            left = std::clamp(placed.width - readingEnd, 0.0, left);
            const bool kanaAfter = i + 1 < to && units[i + 1].reading.isEmpty() &&
                                   kinsoku::startsInKana(units[i + 1].text);
            const double right = kanaAfter ? std::min(over, half) : 0;
            const double x = placed.width + over - left;
            add(placed, units[i].text, base, false, x);
            add(placed, units[i].reading, reading, true, x + (base - reading) / 2);
            readingEnd = placed.runs.back().x + reading;
            placed.width = x + base + over - right;
        }
        // A reading that leans over the last kana must not stick out of the line.
        placed.width = std::max(placed.width, readingEnd);
        return placed;
    }

    static void add(Placed& placed, const QString& text, double width, bool reading, double x) {
        placed.runs.push_back({text, x, 0, width, reading});
    }

    void put(const Placed& placed, double gap) {
        RubyLine& line = m_lines.back();
        const double start = line.width + gap;
        for (RubyRun run : placed.runs) {
            run.x += start;
            line.runs.push_back(run);
        }
        line.width = start + placed.width;
    }

    double baseWidth(const QString& text) const { return measured(m_baseWidths, m_base, text); }
    double readingWidth(const QString& text) const {
        return measured(m_readingWidths, m_reading, text);
    }

    static double measured(QHash<QString, double>& known, const QFontMetricsF& metrics,
                           const QString& text) {
        const auto found = known.constFind(text);
        if (found != known.constEnd()) return *found;
        return *known.insert(text, metrics.horizontalAdvance(text));
    }

    RubyStyle m_style;
    QFontMetricsF m_base;
    QFontMetricsF m_reading;
    double m_gap;
    bool m_hasReadings = false;
    bool m_inParts = false;  // lines end with phrases
    QVector<Phrase> m_phrases;
    double m_limit = kUnlimited;
    QVector<RubyLine> m_lines;
    int m_cuts = 0;  // phrases that were wider than the line
    mutable QHash<QString, double> m_baseWidths;
    mutable QHash<QString, double> m_readingWidths;
};

double widest(const QVector<RubyLine>& lines) {
    double width = 0;
    for (const RubyLine& line : lines) width = std::max(width, line.width);
    return width;
}

// The narrowest width that needs no more lines than `limit` does and cuts no phrase.
QVector<RubyLine> balancedLines(Setter& setter, double limit) {
    QVector<RubyLine> best = setter.lines(limit);
    if (best.size() < 2 || setter.cuts() > 0) return best;
    double low = limit / 2;
    double high = widest(best);
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        QVector<RubyLine> tried = setter.lines(middle);
        const bool fits =
            tried.size() <= best.size() && setter.cuts() == 0 && widest(tried) <= middle + kSlack;
        if (fits) best = std::move(tried);
        (fits ? high : low) = middle;
    }
    return best;
}

void setBaselines(RubyLayout& layout, const RubyStyle& style) {
    const QFontMetricsF base(rubyBaseFont(style));
    const QFontMetricsF reading(rubyReadingFont(style));
    const double own = style.size * (layout.band > 0 ? kPitch : kBarePitch);
    const double pitch = std::ceil(own + layout.band);
    const double lead = (own - base.height()) / 2;
    double top = 0;
    for (RubyLine& line : layout.lines) {
        line.top = top;
        for (RubyRun& run : line.runs) {
            const double baseTop = top + layout.band + lead;
            run.baseline = run.isReading ? top + reading.ascent() : baseTop + base.ascent();
        }
        top += pitch;
    }
    layout.height = top;
    layout.width = widest(layout.lines);
}

QFont fontOf(const RubyStyle& style, int size, bool bold) {
    QFont font;
    font.setFamilies(style.families);
    font.setPixelSize(std::max(1, size));
    font.setBold(bold);
    return font;
}

}  // namespace

int RubyStyle::rubySize() const {
    return std::max(rubyLeast, static_cast<int>(std::lround(size * rubyShare)));
}

QFont rubyBaseFont(const RubyStyle& style) { return fontOf(style, style.size, style.bold); }

QFont rubyReadingFont(const RubyStyle& style) { return fontOf(style, style.rubySize(), false); }

RubyLayout layoutRuby(const RubyText& text, const RubyStyle& asked, double width) {
    const double limit = width > 0 && asked.wraps ? width : kUnlimited;
    RubyLayout layout;
    layout.style = asked;
    Setter setter(text, asked);
    const double share = limit < kUnlimited ? setter.shareFor(limit) : 1;
    if (share < 1) {
        layout.style.size = static_cast<int>(asked.size * share);
        setter = Setter(text, layout.style);
    }
    const RubyStyle& style = layout.style;
    layout.lines = setter.lines(limit);
    const bool lonely = style.phrased && setter.isLonely(layout.lines.back().width, limit);
    if (layout.lines.size() > 1 && limit < kUnlimited && (style.balanced || lonely)) {
        layout.lines = balancedLines(setter, limit);
    }
    const bool band = style.mode == RubyMode::above && (style.keepBand || setter.hasReadings());
    layout.band = band ? style.rubySize() : 0;
    setBaselines(layout, style);
    return layout;
}

}  // namespace ayumi::drawing
