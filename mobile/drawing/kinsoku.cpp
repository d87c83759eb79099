#include "mobile/drawing/kinsoku.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace ayumi::drawing::kinsoku {
namespace {

constexpr QStringView kNeverFirst =
    u"、。，．・：；？！ー〜～」』】〕〉》）］｝”’％℃々〻ヽヾゝゞ…‥,.!?:;)]}%"
    u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
constexpr QStringView kNeverLast = u"「『【〔〈《（［｛“‘￥([{";

// Beside the honorifics what a verb's stem ends in, before the rest of a longer word.
constexpr QStringView kGoesOn = u"おごきぎしじちびみりえけげせべめれ";

// What stands behind a number belongs to it.
constexpr QStringView kCounts = u"年月日時分秒回人円歳つ";

// Words that stand behind another and only help it.
constexpr std::array<QStringView, 21> kHelpers{
    u"ように",   u"ような", u"とき", u"こと", u"ところ", u"もの",   u"もら",
    u"くださ",   u"くれ",   u"なる", u"なり", u"なった", u"できる", u"できた",
    u"できませ", u"ほしい", u"ため", u"など", u"かまい", u"ありま", u"でした"};

constexpr QStringView kParticles = u"のをはがにでとも";
// What follows a particle and goes with it: 家で も, 私の です.
constexpr QStringView kAfterParticle = u"のをはがにでともかへだ";
// Adverbs like ゆっくり; after fewer kana it is rather the stem of a verb: 取り消す.
constexpr qsizetype kLeastAdverb = 4;

// Letters and digits of scripts with spaces; what holds a number or a time together goes along.
bool isWordCharacter(QChar c) {
    return c.unicode() < 0x2E80 && (c.isLetterOrNumber() || c == u':' || c == u'.' || c == u',' ||
                                    c == u'-' || c == u'/' || c == u'\'' || c == u'_');
}

bool isHiragana(QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x309F; }

bool isKana(QChar c) {
    const ushort code = c.unicode();
    return isHiragana(c) || (code >= 0x30A1 && code <= 0x30FA) ||
           (code >= 0x30FC && code <= 0x30FF) || (code >= 0xFF66 && code <= 0xFF9F);
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
    return !before.isEmpty() && !after.isEmpty() && isHiragana(before.back()) &&
           !kGoesOn.contains(before.back()) && !isHiragana(after.front()) &&
           mayBreak(before, after);
}

bool beginsPart(QStringView text, qsizetype at) {
    if (at < 2 || at >= text.size() || !isHiragana(text[at - 1])) return false;
    if (!mayBreak(text.left(at).toString(), text.mid(at).toString())) return false;
    if (!isHiragana(text[at])) return at >= kLeastAdverb && text[at - 1] == u'り';
    const bool particle = kParticles.contains(text[at - 1]) && !isHiragana(text[at - 2]);
    if (particle && !kAfterParticle.contains(text[at])) return true;
    return std::ranges::any_of(kHelpers,
                               [&](QStringView helper) { return text.mid(at).startsWith(helper); });
}

bool startsInKana(const QString& text) { return !text.isEmpty() && isKana(text.front()); }

bool endsInKana(const QString& text) { return !text.isEmpty() && isKana(text.back()); }

}  // namespace ayumi::drawing::kinsoku
