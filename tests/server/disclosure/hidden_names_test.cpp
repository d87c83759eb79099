#include "server/disclosure/hidden_names.h"

#include <gtest/gtest.h>

namespace ayumi::disclosure {
namespace {

std::string hidden(std::initializer_list<const char*> names, std::string_view text,
                   const char* own = "佐藤 ひなた") {
    HiddenNames hiding;
    hiding.keep(own);
    for (const char* name : names) hiding.hide(name);
    return hiding.in(text);
}

TEST(HiddenNames, AWholeNameGoesWhereverItStands) {
    EXPECT_EQ(hidden({"田中 みなみ"}, "田中みなみと田中 みなみと田中　みなみ、田中・みなみ。"),
              "■■■と■■■と■■■、■■■。");
    EXPECT_EQ(hidden({"タナカ ミナミ"}, "タナカミナミ"), "■■■");
    EXPECT_EQ(hidden({"田中"}, "きょうの仕事"), "きょうの仕事");
}

TEST(HiddenNames, PartsWithKanjiGoTooAndOneCharacterOnlyBeforeSan) {
    EXPECT_EQ(hidden({"田中 みなみ"}, "田中さんの隣で田中が"), "■■■さんの隣で■■■が");
    EXPECT_EQ(hidden({"林 そう"}, "林さんと森林の掃除、林 様"), "■■■さんと森林の掃除、■■■ 様");
}

TEST(HiddenNames, KanaIsAWordOfItsOwnOrNotTaken) {
    EXPECT_EQ(hidden({"グエン ミン"}, "ミンとビタミンをミンさんに"), "■■■とビタミンを■■■さんに");
    EXPECT_EQ(hidden({"中村 そう"}, "そうじのあとでそうさんが、そう言った"),
              "そうじのあとで■■■さんが、そう言った");
    EXPECT_EQ(hidden({"山本 はるか"}, "はるかと組んだ。おはるかい"), "■■■と組んだ。おはるかい");
    EXPECT_EQ(hidden({"Nguyen Minh"}, "Nguyen and Minh’s minhas"), "■■■ and ■■■’s minhas");
}

TEST(HiddenNames, TheLongestGoesFirst) {
    EXPECT_EQ(hidden({"中", "中村", "中村 そう"}, "中村そうさん、中村さん、中さん、中に"),
              "■■■さん、■■■さん、■■■さん、中に");
}

TEST(HiddenNames, WhatIsThePersonsOwnStays) {
    EXPECT_EQ(hidden({"佐藤 ゆう"}, "佐藤さんと佐藤ゆうさん"), "佐藤さんと■■■さん");
    EXPECT_EQ(hidden({"佐藤"}, "佐藤さん", "鈴木"), "■■■さん");
}

TEST(HiddenNames, AnIdGoesWhole_AndBytesThatAreNoTextHarmNothing) {
    HiddenNames hiding;
    hiding.hideWhole("01890a5d-ac96-774b-8000-000000000001");
    hiding.hide("");
    hiding.hide("　 ");
    EXPECT_EQ(hiding.in("x01890a5d-ac96-774b-8000-000000000001y"), "x■■■y");
    EXPECT_EQ(hiding.in("\xE3\x81"), "\xE3\x81");
    EXPECT_EQ(hiding.in(""), "");
}

}  // namespace
}  // namespace ayumi::disclosure
