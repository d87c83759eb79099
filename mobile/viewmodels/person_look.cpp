#include "mobile/viewmodels/person_look.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "mobile/store/tablet_reader.h"
#include "shared/base/ruby.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kMostKanjiPerReading = 4;
constexpr char16_t kFirstKatakana = 0x30A1;
constexpr char16_t kLastKatakana = 0x30F6;
constexpr char16_t kKatakanaToHiragana = 0x60;

bool isKanji(QChar c) {
    return c.script() == QChar::Script_Han || c == QChar(0x3005) || c.isSurrogate();
}

QString escaped(const QString& text) {
    return QString::fromStdString(escapeRuby(text.toStdString()));
}

// A part of a name: its kanji get the reading, the kana that follow them are left as they are.
QString partMarkup(const QString& part, const QString& reading) {
    int kanji = 0;
    while (kanji < part.size() && isKanji(part[kanji])) ++kanji;
    const QString rest = part.mid(kanji);
    if (kanji == 0 || kanji > kMostKanjiPerReading) return escaped(part);
    if (std::any_of(reading.begin(), reading.end(), isKanji)) return escaped(part);
    if (!hiragana(reading).endsWith(hiragana(rest))) return escaped(part);
    const QString head = hiragana(reading).chopped(rest.size());
    if (head.isEmpty()) return escaped(part);
    return "{" + escaped(part.left(kanji)) + "|" + escaped(head) + "}" + escaped(rest);
}

// FNV-1a: the same on every start and every tablet, which qHash() with a seed is not. A person
// knows their card by its colour.
std::uint32_t lasting(const QString& text) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : text.toUtf8()) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    }
    return hash;
}

}  // namespace

QString hiragana(QString text) {
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        if (code >= kFirstKatakana && code <= kLastKatakana) c = QChar(code - kKatakanaToHiragana);
    }
    return text;
}

QString nameMarkup(const QString& name, const QString& kana) {
    const QStringList parts = name.split(' ', Qt::SkipEmptyParts);
    const QStringList readings = kana.split(' ', Qt::SkipEmptyParts);
    if (parts.size() != readings.size() || name.contains('{')) return name;
    QStringList marked;
    for (qsizetype i = 0; i < parts.size(); ++i) marked += partMarkup(parts[i], readings[i]);
    const QString markup = marked.join("\\ ");
    return markup.contains('{') ? markup : name;  // without a reading it is no markup at all
}

PersonLook personLook(const QString& person, const QString& name, const QString& kana) {
    static constexpr std::array kHues{"asa", "fuji", "mizu", "matsu", "tsuchi"};
    const QString letter = name.isEmpty()              ? QStringLiteral("？")
                           : name[0].isHighSurrogate() ? name.left(2)
                                                       : name.left(1);
    const auto hue = lasting(person) % kHues.size();
    return {name, kana, nameMarkup(name, kana), letter, QString::fromLatin1(kHues[hue])};
}

PersonLook personLook(const store::RecordRow& person, const QString& id) {
    QString name = QString::fromStdString(person.text("name"));
    if (name.isEmpty()) name = QString::fromStdString(person.text("nickname"));
    return personLook(id, name, QString::fromStdString(person.text("name_kana")));
}

QString kanaRow(const QString& reading) {
    static const std::array<std::pair<const char16_t*, const char16_t*>, 9> kRows{
        {{u"あ", u"ぁあぃいぅうぇえぉおゔ"},
         {u"か", u"かがきぎくぐけげこごゕゖ"},
         {u"さ", u"さざしじすずせぜそぞ"},
         {u"た", u"ただちぢっつづてでとど"},
         {u"な", u"なにぬねの"},
         {u"は", u"はばぱひびぴふぶぷへべぺほぼぽ"},
         {u"ま", u"まみむめも"},
         {u"や", u"ゃやゅゆょよ"},
         {u"ら", u"らりるれろゎわゐゑをん"}}};
    const QString text = hiragana(reading);
    if (text.isEmpty()) return {};
    for (const auto& [row, members] : kRows) {
        if (QStringView(members).contains(text[0])) return QString::fromUtf16(row);
    }
    return {};
}

QString familyName(const QString& name) { return name.section(' ', 0, 0); }

QString familyName(store::TabletReader& reader, const std::string& person) {
    return familyName(QString::fromStdString(reader.nameOf(person)));
}

}  // namespace ayumi::viewmodels
