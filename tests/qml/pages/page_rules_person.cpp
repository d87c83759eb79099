// The rules of what participants are asked and told.
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

#include "shared/sheets/answers.h"
#include "tests/qml/pages/page_rules.h"

namespace ayumi::testing {

namespace {

constexpr int kLongestTitle = 12;
constexpr int kLongestQuestion = 40;
constexpr qsizetype kFewestAnswers = 2, kMostAnswers = 5;
constexpr double kQuestionRuby = 0.46;  // the share that only questions have
constexpr double kSamePlace = 2;        // px

// The words of one catalogue for what a rule asks for; the source's own in standard Japanese.
struct Words {
    const char* language;
    const char* progress;  // pattern
    const char* noRight;   // 正しい答えはありません
    const char* judging;   // pattern: totals, streaks, rankings, praise by numbers
};
const Words kWords[] = {
    {"ja", R"(\d+つのうち \d+つめ|\d+のうち \d+番目)", "正しい答えはありません",
     "合計|平均|順位|ランキング|連続|達成|点数|[0-9]+点|[0-9]+位|[0-9]+ ?[%％]|日目|最高|目標まで"},
    {"ja_easy", R"(\d+つの ?うち ?\d+つめ|\d+の ?うち ?\d+番目)", "答えは ?ありません",
     "合計|平均|順位|ランキング|連続|達成|点数|[0-9]+点|[0-9]+位|[0-9]+ ?[%％]|日目|最高"},
    {"en", R"(\d+ of \d+)", "no right or wrong answer",
     R"(\b([Tt]otal|[Aa]verage|[Rr]ank\w*|[Ss]treak|[Ss]core|[Bb]est|in a row)\b|\d ?%)"}};

const Words& wordsOf(const QString& language) {
    return *std::ranges::find_if(kWords, [&](auto& one) { return language == one.language; });
}

// Rule 1, in the language that is written; the others say the same.
void checkQuestion(const Shown& one, QStringList& broken) {
    const QQuickItem* item = one.item;
    const QString text = textOf(item);
    if (text.size() <= kLongestTitle && !text.contains("。")) return;  // a page's name
    if (text.size() > kLongestQuestion) broken += "1 longer than 40: " + nameOf(item);
    static const QStringList kEnds{"です", "ます", "ません", "ました", "でした", "か", "ください"};
    QString end = text.trimmed();
    while (end.endsWith("。")) end.chop(1);
    const bool polite =
        std::ranges::any_of(kEnds, [&](const QString& wanted) { return end.endsWith(wanted); });
    if (!polite) broken += "1 not です・ます: " + nameOf(item);
    if (end.contains("。")) broken += "1 more than one sentence: " + nameOf(item);
}

bool isQuestion(const QQuickItem* item) {
    return isText(item) && item->property("bold").toBool() && item->parentItem() != nullptr &&
           item->parentItem()->property("rubyShare").toDouble() == kQuestionRuby;
}

bool isAnswer(const QQuickItem* item) {
    return isControl(item) && item->objectName().startsWith("answer_");
}

// Rule 6: what a question of a reflection or a check offers.
void checkAnswers(PageApp& app, QStringList& broken) {
    const auto answers = shownOn(app.app->window(), isAnswer);
    if (answers.empty()) return;
    QStringList codes;
    bool chosen = false;
    for (const Shown& one : answers) {
        codes += one.item->objectName().section('_', 1).remove("_tile").remove("_row");
        chosen = chosen || one.item->property("selected").toBool();
        if (one.item->property("text").toString().trimmed().isEmpty()) {
            broken += "6 an answer without words: " + nameOf(one.item);
        }
    }
    for (const char* wayOut : {"unknown", "no_answer"}) {
        if (codes.removeAll(wayOut) != 1) broken += QString("6 no way out: %1").arg(wayOut);
    }
    const bool sheet = app.context().navigator()->route() == "sheet";
    const qsizetype most = sheet ? qsizetype{sheets::kChoicesOnScreen} : kMostAnswers;
    if (codes.size() < kFewestAnswers || codes.size() > most) {
        broken += QString("6 %1 answers").arg(codes.size());
    }
    const QObject* page = app.context().navigator()->page();
    if (chosen && page->property("answer").toString().isEmpty()) {
        broken += "6 something is chosen beforehand";
    }
}

// Rules 10 and 11 on a screen that asks.
void checkAsking(PageApp& app, const Words& words, QStringList& broken) {
    const QObject* page = app.context().navigator()->page();
    const QString stage = page->property("stage").toString();
    const bool flow = page->property("total").isValid();
    if (!flow || (stage != "question" && stage != "text")) return;
    const QStringList shown = app.driver->shownTexts();
    const auto says = [&](const QString& pattern) {
        const QRegularExpression wanted(pattern);
        return std::ranges::any_of(shown,
                                   [&](const QString& text) { return text.contains(wanted); });
    };
    if (!says(words.progress)) broken += "10 no progress in words";
    if (stage == "question" && !page->property("fromDraft").toBool() && !says(words.noRight)) {
        broken += "11 正しい答えはありません is not said";
    }
}

}  // namespace

QStringList brokenForParticipants(PageApp& app, const Look& look) {
    QStringList broken;
    const auto& session = app.tablet().session();
    if (!session.active() || session.staff()) return broken;
    const Words& words = wordsOf(look.language);
    QQuickWindow* window = app.app->window();
    if (look.language == "ja") {
        for (const Shown& one : shownOn(window, isQuestion)) checkQuestion(one, broken);
    }
    checkAnswers(app, broken);
    checkAsking(app, words, broken);
    const QQuickItem* rest = app.driver->find("rest");
    if (app.context().navigator()->route() != "rest" && (rest == nullptr || !rest->isEnabled())) {
        broken += "10 no やすむ";
    }
    // What a person wrote is theirs; the rule is about what the app says.
    for (const Shown& one : shownOn(window, isText)) {
        if (textOf(one.item).contains(QRegularExpression(words.judging))) {
            broken += "11 counts or judges: " + nameOf(one.item);
        }
    }
    return broken;
}

QStringList PageRules::pictured(PageApp& app) const {
    static const QRegularExpression kPictures("^(f|b)[1-4]$|^code_");
    auto* settings = app.context().settings();
    settings->setPictures(false);
    app.driver->settle();
    (void)app.driver->grab();
    QStringList left;
    for (const Shown& one : shownOn(app.app->window(), isIcon)) {
        const QString name = one.item->property("name").toString();
        if (name.contains(kPictures)) left += "12 a picture that cannot be switched off: " + name;
    }
    const auto named = [](const QQuickItem* item) { return isControl(item); };
    for (const Shown& one : shownOn(app.app->window(), named)) {
        const bool picture = one.item->objectName().startsWith("picture") ||
                             one.item->objectName().startsWith("newPicture");
        if (picture && app.driver->textsIn(one.item).isEmpty()) {
            left += "12 without its picture it has no word: " + nameOf(one.item);
        }
    }
    settings->setPictures(true);
    app.driver->settle();
    left.removeDuplicates();
    return left;
}

void SamePlaces::note(PageApp& app, const Look& look, const QString& scene) {
    if (!isParticipants(app)) return;
    const auto corner = [](const QQuickItem* item, const QString& action) {
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        return action == "back"                        ? place.topLeft()
               : action == "rest" || action == "speak" ? place.topRight()
                                                       : place.bottomRight();
    };
    const auto corners = [&] {
        std::map<QString, QPointF> found;
        for (const char* action : {"back", "speak", "rest", "next"}) {
            const QQuickItem* item = app.driver->find(action);
            if (item != nullptr) found[action] = corner(item, action);
        }
        return found;
    };
    auto places = corners();
    for (int again = 0; again < 20; ++again) {
        (void)app.driver->grab();  // on a busy machine it may still be laying itself out
        app.driver->settle();
        auto later = corners();
        if (std::exchange(places, later) == later) break;
    }
    // Above the pages of a practice stands what they are.
    const QString seen = look.name() + (app.context().practice() ? " practice" : "");
    for (const auto& [action, place] : places) {
        m_places[{seen, action}].push_back({scene, place});
    }
}

QStringList SamePlaces::moved() const {
    QStringList moved;
    for (const auto& [key, places] : m_places) {
        const auto like = [](const Place& one) {
            return [&one](const Place& other) {
                return std::abs(one.corner.x() - other.corner.x()) <= kSamePlace &&
                       std::abs(one.corner.y() - other.corner.y()) <= kSamePlace;
            };
        };
        const auto usual = *std::ranges::max_element(
            places, {}, [&](const Place& one) { return std::ranges::count_if(places, like(one)); });
        for (const Place& place : places) {
            if (like(usual)(place)) continue;
            moved += QString("%1 %2: 16 `%3` at %4,%5 and not at %6,%7")
                         .arg(place.scene, key.first, key.second)
                         .arg(place.corner.x())
                         .arg(place.corner.y())
                         .arg(usual.corner.x())
                         .arg(usual.corner.y());
        }
    }
    return moved;
}

}  // namespace ayumi::testing
