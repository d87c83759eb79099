#include "mobile/drawing/kinsoku.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstddef>

namespace ayumi::drawing::kinsoku {
namespace {

constexpr QStringView kNeverFirst =
    u"、。，．・：；？！ー〜～」』】〕〉》）］｝”’％℃々〻ヽヾゝゞ…‥,.!?:;)]}%"
    u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
constexpr QStringView kNeverLast = u"「『【〔〈《（［｛“‘￥([{";

// Beside the honorifics what a verb's stem ends in, before the rest of a longer word.
constexpr QStringView kGoesOn = u"おごきぎしじちびみりえけげせべめれ";

// What stands behind a number belongs to it.
constexpr QStringView kCounts = u"年月日時分秒回人円歳つ週件個名度番文";

// Words in kana that follow others without a mark; of a verb what it begins with.
constexpr QStringView kWords[]{
    u"あした",   u"あちら", u"あと",     u"あなた",   u"あり",     u"ある",     u"いい",
    u"いいえ",   u"いない", u"いっしょ", u"いつ",     u"おして",   u"おす",     u"おつかれさま",
    u"おぼえ",   u"おわ",   u"かかわ",   u"かた",     u"かまい",   u"がまん",   u"かもし",
    u"から",     u"からだ", u"かわ",     u"きょう",   u"きのう",   u"くださ",   u"くらい",
    u"くらべ",   u"ここ",   u"こころ",   u"こと",     u"ことば",   u"この",     u"これ",
    u"ごはん",   u"しずん", u"しまい",   u"しまっ",   u"します",   u"しませ",   u"すぎ",
    u"すすめ",   u"する",   u"そこ",     u"その",     u"それ",     u"そのまま", u"そろっ",
    u"たすけ",   u"ため",   u"だけ",     u"だれ",     u"ちがい",   u"ちがう",   u"ちがっ",
    u"つなが",   u"つらい", u"でき",     u"とき",     u"とおり",   u"とじ",     u"ところ",
    u"ととのえ", u"とても", u"となり",   u"どう",     u"どうか",   u"どこ",     u"どの",
    u"どれ",     u"ない",   u"なおさ",   u"なおし",   u"なおす",   u"なおせ",   u"なか",
    u"なく",     u"なし",   u"など",     u"なった",   u"なり",     u"なる",     u"はじま",
    u"はじめ",   u"はたら", u"ひとこと", u"ふくみ",   u"ふりかえ", u"ぼんやり", u"ほか",
    u"ほしい",   u"まだ",   u"まとめ",   u"まで",     u"みな",     u"むずか",   u"もう",
    u"もどし",   u"もどす", u"もどり",   u"もの",     u"もらい",   u"もらう",   u"もらえ",
    u"もらっ",   u"やめ",   u"やりくり", u"ゆっくり", u"よい",     u"よく",     u"よば",
    u"ように",   u"ような", u"わから",   u"わかり",   u"わかる",   u"わけ",     u"アップ",
    u"コーチ",   u"サイン", u"チェック"};

// Verbs that stand behind て of another one, or a particle: 書いて いる.
constexpr QStringView kAfterTe[]{u"いく", u"いた", u"いな", u"います", u"いまし", u"いませ",
                                 u"いる", u"おき", u"おく", u"おり",   u"くる",   u"くれ",
                                 u"しま", u"みた", u"みる", u"もら",   u"ある",   u"あり"};

// What stands behind a noun and may begin a line.
constexpr QStringView kBehindNouns[]{u"から", u"くらい", u"こと", u"だけ",
                                     u"とき", u"など",   u"ほか", u"まで"};

// What makes a verb of a noun: 登録 する, サイン した.
constexpr QStringView kMakesVerbs[]{u"した",   u"して",   u"しな", u"しまし",
                                    u"します", u"しませ", u"する", u"でき"};

// How words end; what is before them is rather their stem.
constexpr QStringView kEndings[]{u"ます",   u"です",     u"ました", u"ません", u"ましょう",
                                 u"でした", u"でしょう", u"られ",   u"たい",   u"たくない",
                                 u"ながら", u"にくい",   u"やすい", u"では",   u"には",
                                 u"とは",   u"さん"};

// Adverbs like ゆっくり; after fewer kana it is rather the stem of a verb: 取り消す.
constexpr qsizetype kLeastAdverb = 4;

constexpr QStringView kParticles = u"のをはがにでともへや";
constexpr QStringView kAfterWord = u"のをはがにでと";  // of these, what hardly ever begins a word
// What follows a particle and goes with it: 家で も, 私の です.
constexpr QStringView kAfterParticle = u"のをはがにでともかへだ";

// What breakCost() adds up to.
constexpr int kBehindParticle = 3;  // or what looks like one
constexpr int kBeforeEnding = 3;
constexpr int kBehindStem = 4;
constexpr int kBeforeParticle = 6;
constexpr int kInKana = 8;
constexpr int kInWord = 10;

// Letters and digits of scripts with spaces; what holds a number or a time together goes along.
bool isWordCharacter(QChar c) {
    return c.unicode() < 0x2E80 && (c.isLetterOrNumber() || c == u':' || c == u'.' || c == u',' ||
                                    c == u'-' || c == u'/' || c == u'\'' || c == u'_');
}

bool isHiragana(QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x309F; }

bool isKatakana(QChar c) {
    const ushort code = c.unicode();
    return (code >= 0x30A1 && code <= 0x30FA) || (code >= 0x30FC && code <= 0x30FF) ||
           (code >= 0xFF66 && code <= 0xFF9F);
}

bool isKana(QChar c) { return isHiragana(c) || isKatakana(c); }

bool isKanji(QChar c) {
    const ushort code = c.unicode();
    return (code >= 0x3400 && code <= 0x9FFF) || code == u'々';
}

template <std::size_t Count>
bool beginsWithOne(QStringView text, const QStringView (&words)[Count]) {
    return std::ranges::any_of(words, [&](QStringView word) { return text.startsWith(word); });
}

// Words of several kanji are mostly made of pairs: 個別 支援 計画.
int costBetweenKanji(QStringView text, qsizetype at) {
    qsizetype from = at;
    while (from > 0 && isKanji(text[from - 1])) --from;
    qsizetype to = at;
    while (to < text.size() && isKanji(text[to])) ++to;
    const bool pairs = (at - from) % 2 == 0 && to - at >= 2;
    return pairs ? kPartOfWord : kInWord;
}

// Character `at` is inside of one of these, as far as one can see.
template <std::size_t Count>
bool isInsideOne(QStringView text, qsizetype at, const QStringView (&words)[Count]) {
    return std::ranges::any_of(words, [&](QStringView word) {
        for (qsizetype from = std::max<qsizetype>(0, at - word.size() + 1); from < at; ++from) {
            if (text.mid(from).startsWith(word)) return true;
        }
        return false;
    });
}

bool isNounBefore(QStringView text, qsizetype at) {
    const bool kanji = at > 1 && isKanji(text[at - 1]) && isKanji(text[at - 2]);
    return kanji || isKatakana(text[at - 1]);
}

// はたらく場 is one term; a line too short for it ends within it rather than within はたらく.
bool isOneTerm(QStringView before, QStringView after) {
    return before.endsWith(u"らく") && after.startsWith(u'場');
}

// その他, 1か月
bool isOneUnit(QStringView before, QStringView after) {
    const qsizetype last = before.size() - 1;
    return (before.endsWith(u"その") && after.startsWith(u'他')) ||
           (last >= 0 && before[last].isDigit() &&
            (after.startsWith(u"か月") || after.startsWith(u"か所"))) ||
           (last > 0 && before[last] == u'か' && before[last - 1].isDigit());
}

bool beginsWord(QStringView text, qsizetype at) {
    const QChar before = text[at - 1];
    const QStringView rest = text.mid(at);
    if (isHiragana(before)) {
        const bool linked = QStringView(u"てでもがはに").contains(before);
        return beginsWithOne(rest, kWords) || (linked && beginsWithOne(rest, kAfterTe));
    }
    if (isNounBefore(text, at) && beginsWithOne(rest, kMakesVerbs)) return true;
    return beginsWithOne(rest, kBehindNouns);
}

int costBeforeKana(QStringView text, qsizetype at) {
    const QChar before = text[at - 1];
    const bool past = before == u'ん' && QStringView(u"でだ").contains(text[at]);  // 読んだ
    if (before == u'っ' || (past && !text.left(at).endsWith(u"さん"))) return kInWord;
    if (isInsideOne(text, at, kWords) || isInsideOne(text, at, kEndings)) return kInKana;
    if (beginsWord(text, at)) return isHiragana(before) ? 1 : kPartOfWord;
    if (isHiragana(before) && beginsWithOne(text.mid(at), kEndings)) return kBeforeEnding;
    if (kParticles.contains(text[at])) return kBeforeParticle;
    if (!isHiragana(before)) return isKanji(before) ? kInWord : kBehindParticle;
    if (!kAfterWord.contains(before) || at < 2) return kInKana;
    return isHiragana(text[at - 2]) ? kBehindParticle : 0;
}

}  // namespace

QStringList characters(const QString& text) {
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (auto to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        all += text.mid(from, to - from);
        from = to;
    }
    return all;
}

QStringList unbreakableParts(const QString& text) {
    QStringList parts;
    for (const QString& part : characters(text)) {
        if (!parts.isEmpty() && isOneWord(parts.back(), part)) {
            parts.back() += part;
        } else {
            parts.push_back(part);
        }
    }
    return parts;
}

bool isOneWord(const QString& before, const QString& after) {
    // A hyphen between letters ends a line as a space does: self-check.
    if (before.size() > 1 && before.back() == u'-' && before[before.size() - 2].isLetter()) {
        return false;
    }
    return !before.isEmpty() && !after.isEmpty() && isWordCharacter(before.back()) &&
           isWordCharacter(after.front());
}

bool mayBreak(const QString& before, const QString& after) {
    if (before.isEmpty() || after.isEmpty()) return true;
    if (before.back().isDigit() && kCounts.contains(after.front())) return false;
    return !kNeverFirst.contains(after.front()) && !kNeverLast.contains(before.back()) &&
           !isOneWord(before, after);
}

bool pauses(const QString& before, const QString& after) {
    return !before.isEmpty() && QStringView(u"、。：").contains(before.back()) &&
           mayBreak(before, after);
}

bool beginsPhrase(const QString& before, const QString& after) {
    if (isOneUnit(before, after) || isOneTerm(before, after)) return false;
    return !before.isEmpty() && !after.isEmpty() && isHiragana(before.back()) &&
           !kGoesOn.contains(before.back()) && !isHiragana(after.front()) &&
           mayBreak(before, after);
}

int breakCost(QStringView text, qsizetype at) {
    if (at <= 0 || at >= text.size()) return 0;
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (!mayBreak(QString(before), QString(after))) return kNoBreak;
    if (isOneUnit(text.left(at), text.mid(at))) return kInWord;
    if (isOneTerm(text.left(at), text.mid(at))) return kPartOfWord;
    if (before == u'を' && !kAfterParticle.contains(after)) return 0;
    if (isHiragana(after)) return costBeforeKana(text, at);
    if (isHiragana(before)) {
        if (before == u'お' || before == u'ご') return kInWord;
        const bool adverb = at >= kLeastAdverb && before == u'り';
        return kGoesOn.contains(before) && !adverb ? kBehindStem : 0;
    }
    if (isKanji(before) && isKanji(after)) return costBetweenKanji(text, at);
    if (!isKatakana(before) || !isKatakana(after)) return 1;
    return beginsWithOne(text.mid(at), kWords) ? kPartOfWord : kInWord;
}

bool startsInKana(const QString& text) { return !text.isEmpty() && isKana(text.front()); }

bool endsInKana(const QString& text) { return !text.isEmpty() && isKana(text.back()); }

}  // namespace ayumi::drawing::kinsoku
