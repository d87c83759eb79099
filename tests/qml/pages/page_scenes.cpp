#include "tests/qml/pages/page_scenes.h"

#include <algorithm>
#include <array>
#include <set>

namespace ayumi::testing {

namespace {

const std::array<const char*, 3> kLanguages{"ja", "ja_easy", "en"};
const std::array<QSize, 3> kSizes{kWide, kTall, kPhone};
const std::array<const char*, 4> kPalettes{"light", "dark", "hc", "hcdark"};
constexpr std::array kTexts{100, 150, 200};
const std::array<const char*, 3> kRubies{"above", "kana", "none"};

using Row = std::array<std::size_t, 5>;

// The pairs of values that a row has, each with the places it has them at.
std::set<std::array<std::size_t, 4>> pairsOf(const Row& row) {
    std::set<std::array<std::size_t, 4>> pairs;
    for (std::size_t a = 0; a < row.size(); ++a) {
        for (std::size_t b = a + 1; b < row.size(); ++b) pairs.insert({a, row[a], b, row[b]});
    }
    return pairs;
}

Look lookOf(const Row& row) {
    return {kLanguages[row[0]], kSizes[row[1]], kTexts[row[3]], kPalettes[row[2]], kRubies[row[4]]};
}

std::vector<Row> everyRow() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < 3 * 3 * 4 * 3 * 3; ++i) {
        const Row row{i % 3, i / 3 % 3, i / 9 % 4, i / 36 % 3, i / 108};
        // Readings are drawn in やさしい日本語 alone.
        if (row[0] == 1 || row[4] == 0) rows.push_back(row);
    }
    return rows;
}

void giveVoices(std::vector<Look>& looks) {
    for (std::size_t i = 0; i < looks.size(); ++i) looks[i].voice = i % 2 == 0;
}

}  // namespace

QString Look::name() const {
    const char* shape = size.width() >= 1000 ? "wide" : size.width() >= 600 ? "tall" : "phone";
    QString text = QString("%1-%2-%3-%4").arg(language, shape).arg(textPercent).arg(palette);
    if (ruby != "above") text += "-" + ruby;
    return voice ? text + "-voice" : text;
}

void putOn(PageApp& app, const Look& look) {
    auto& settings = *app.context().settings();
    settings.setLanguage(look.language);
    settings.setTextPercent(look.textPercent);
    settings.setPalette(look.palette);
    settings.setRuby(look.ruby);
    app.speech->setVoices(look.voice ? QStringList{"ja", "en"} : QStringList{});
    app.driver->resize(look.size.width(), look.size.height());
}

std::vector<Look> allLooks() {
    std::vector<Look> looks;
    for (const Row& row : everyRow()) looks.push_back(lookOf(row));
    giveVoices(looks);
    return looks;
}

// Greedy: always the row that brings the most pairs which have not met.
std::vector<Look> pairwiseLooks() {
    const std::vector<Row> rows = everyRow();
    std::set<std::array<std::size_t, 4>> missing;
    for (const Row& row : rows) missing.merge(pairsOf(row));
    std::vector<Look> looks;
    while (!missing.empty()) {
        const auto gain = [&](const Row& row) {
            const auto pairs = pairsOf(row);
            return std::ranges::count_if(pairs,
                                         [&](const auto& pair) { return missing.contains(pair); });
        };
        const Row best = *std::ranges::max_element(rows, {}, gain);
        for (const auto& pair : pairsOf(best)) missing.erase(pair);
        looks.push_back(lookOf(best));
    }
    giveVoices(looks);
    return looks;
}

std::vector<Look> phoneLooks() {
    std::vector<Look> looks;
    for (const char* language : kLanguages) {
        looks.push_back({language, kPhone, 200, "light", "above", true});
    }
    return looks;
}

}  // namespace ayumi::testing
