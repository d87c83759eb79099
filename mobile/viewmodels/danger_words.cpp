#include "mobile/viewmodels/danger_words.h"

#include <algorithm>
#include <array>

namespace ayumi::viewmodels {

namespace {

constexpr std::array kWords{u"消えてしまいたい", u"きえてしまいたい", u"消えたい",
                            u"きえたい",         u"死にたい",         u"しにたい",
                            u"死んでしまいたい", u"死のうと",         u"自殺",
                            u"じさつ",           u"いなくなりたい",   u"居なくなりたい",
                            u"生きていたくない", u"いきていたくない", u"生きるのがつらい",
                            u"生きるのが辛い",   u"自分を傷つけ",     u"リストカット",
                            u"首をつ",           u"首を吊",           u"飛び降りたい",
                            u"killmyself",       u"wanttodie",        u"endmylife",
                            u"suicid",           u"wanttodisappear"};

}  // namespace

bool mentionsDanger(const QString& text) {
    QString bare = text.normalized(QString::NormalizationForm_KC).toLower();
    bare.removeIf([](QChar c) { return c.isSpace(); });
    return std::ranges::any_of(
        kWords, [&](const char16_t* word) { return bare.contains(QStringView(word)); });
}

}  // namespace ayumi::viewmodels
