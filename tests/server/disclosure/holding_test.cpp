// What a person is given: all of it, and nothing of anybody else. Both databases.
#include "server/disclosure/holding.h"

#include "server/disclosure/form.h"
#include "server/disclosure/note.h"
#include "shared/base/uuid.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::disclosure {
namespace {

class DisclosureTest : public services::DayTest {
protected:
    DisclosureTest() : m_self(agency.signIn(agency.enrolDevice("おうち").device, sato)) {
        agency.alter("person", sato, sato, {{"name_kana", "サトウ ヒナタ"}, {"nickname", "ひな"}});
        agency.alter("person", suzuki, suzuki,
                     {{"name", "鈴木 はるか"}, {"name_kana", "スズキ ハルカ"}});
        agency.alter("person", suzuki, suzuki, {{"name", "小川 はるか"}});  // since a marriage
    }

    struct Both {
        std::string html;
        Json json;
        std::size_t leftOut = 0;
    };
    Both told(Language language = Language::Japanese, SharedWords words = SharedWords::LeftOut,
              const std::string& reason = {}) {
        const auto reader = agency.store().read(agency.id());
        Holding holding(*reader, agency.kinds(), sato, clock.nowMs(), words);
        Both both;
        std::string text;
        const auto readable =
            readableForm(holding, language, [&](std::string_view piece) { both.html += piece; });
        const auto machine = machineForm(holding, [&](std::string_view piece) { text += piece; });
        tell(holding, {agency.id(), "あゆみの会", {7, std::string(64, 'a')}, "self", reason},
             {readable.get(), machine.get()});
        const auto parsed = parseJson(text, 16);
        EXPECT_TRUE(parsed) << text;
        both.json = parsed ? *parsed : Json::object();
        both.leftOut = holding.leftOut();
        return both;
    }
    static std::vector<Json> ofKind(const Json& told, const char* kind) {
        std::vector<Json> found;
        for (const Json& one : told["records"]) {
            if (one["kind"] == kind) found.push_back(one);
        }
        return found;
    }
    static std::size_t countOf(std::string_view text, std::string_view word) {
        std::size_t count = 0;
        for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) ++count;
        return count;
    }
    sync::Change visitOfTwo(Set set) {
        auto content = agency.content(writer, "visit");
        content.people = {sato, suzuki};
        std::ranges::sort(content.people);
        content.day = services::kDay;
        content.record = makeUuidV7(clock.nowMs(), random);
        content.set = std::move(set);
        return sign(writer, content);
    }
    void expectNobodyElse(const Both& both) {
        for (const std::string& text : {both.html, canonical(both.json)}) {
            for (const std::string& name : {std::string("鈴木"), std::string("小川"),
                                            std::string("はるか"), std::string("スズキ"), suzuki}) {
                EXPECT_EQ(text.find(name), text.npos) << name;
            }
        }
    }

    testing::Writer m_self;
};
AYUMI_ON_BOTH_DATABASES(DisclosureTest);

TEST_P(DisclosureTest, PresentValuesAndTheWholePast_WithWhoWroteWhatWhenAndWhy) {
    ASSERT_EQ(push(entry("attendance", {{"status", "present"}, {"arrived", "09:02"}})), "applied");
    const auto first = view().records.begin()->second;
    auto mended =
        made(writer, "attendance", {{"status", "late"}},
             {{"status", first.standing.empty() ? std::vector<std::string>()
                                                : std::vector{first.standing.begin()->first}}});
    mended.reason = "電車の遅れ";
    ASSERT_EQ(push(sign(writer, mended)), "applied");
    const auto both = told();
    const auto days = ofKind(both.json, "attendance");
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0]["values"], (Json{{"status", "late"}, {"arrived", "09:02"}}));
    ASSERT_EQ(days[0]["changes"].size(), 2U);
    EXPECT_EQ(days[0]["changes"][0]["set"]["status"], "present");
    EXPECT_EQ(days[0]["changes"][0]["stands"], Json::array({"arrived"}));
    EXPECT_EQ(days[0]["changes"][1]["reason"], "電車の遅れ");
    EXPECT_EQ(days[0]["changes"][1]["author"],
              (Json{{"id", coach}, {"name", "高橋"}, {"role", "coach"}}));
    for (const char* words :
         {"出欠（のちに変わった）", "出席", "遅刻", "電車の遅れ", "高橋（支援者）", "来た時刻",
          "2026年（令和8年）11月21日", "ひだまり製パン 南店"}) {
        EXPECT_NE(both.html.find(words), std::string::npos) << words;
    }
    for (const char* code : {">late<", ">present<", ">status<", ">attendance<"}) {
        EXPECT_EQ(both.html.find(code), std::string::npos) << code;
    }
    const auto english = told(Language::English).html;
    for (const char* words : {"Late", "21 November 2026 (Reiwa 8)", "Arrived", "coach"}) {
        EXPECT_NE(english.find(words), std::string::npos) << words;
    }
}

// Two who have one mother: each paper names her. Whom only the other has is nobody's here.
TEST_P(DisclosureTest, WhoActsForThePersonStandsOnTheCover_AlsoIfAnotherHasTheSame) {
    agency.alter("person", sato, sato,
                 {{"guardian_name", "佐藤 ちづる"}, {"guardian_as", "parent"}});
    agency.alter("person", suzuki, suzuki,
                 {{"guardian_name", "佐藤 ちづる"}, {"guardian_as", "parent"}});
    const auto japanese = told().html;
    EXPECT_NE(japanese.find("佐藤 ちづる（親）"), std::string::npos);
    EXPECT_LT(japanese.find("ひな"), japanese.find("佐藤 ちづる（親）")) << "how they are called";
    EXPECT_NE(told(Language::English).html.find("佐藤 ちづる (Parent)"), std::string::npos);
    agency.alter("person", suzuki, suzuki, {{"guardian_name", "小川 たかし"}});
    ASSERT_EQ(push(entry("attendance", {{"note", "小川 たかしさんが迎えに来た"}})), "applied");
    EXPECT_EQ(told().html.find("小川 たかし"), std::string::npos);
}

TEST_P(DisclosureTest, WhatStandsTwiceAndWhatWasTakenBackIsShownAsSuch) {
    ASSERT_EQ(push(entry("attendance", {{"status", "present"}})), "applied");
    ASSERT_EQ(pushed(tabletS.device, sign(boss, made(boss, "attendance", {{"status", "absent"}}))),
              "contested");
    auto goal = made(writer, "goal", {{"item", "あいさつ"}}, {}, "");
    goal.record = makeUuidV7(clock.nowMs(), random);
    const auto set = sign(writer, goal);
    ASSERT_EQ(push(set), "applied");
    goal = made(writer, "goal", {{"void", true}}, {{"item", {set.id}}, {"void", {}}}, "");
    goal.record = set.record;
    goal.reason = "書きまちがい";
    ASSERT_EQ(push(sign(writer, goal)), "applied");
    const auto both = told();
    EXPECT_EQ(ofKind(both.json, "attendance")[0]["beside"]["status"].size(), 1U);
    EXPECT_EQ(ofKind(both.json, "goal")[0]["void"], true);
    EXPECT_NE(both.html.find("内容が2つある欄があります"), std::string::npos);
    EXPECT_NE(both.html.find("欠席"), std::string::npos);
    EXPECT_NE(both.html.find("取り消された記録"), std::string::npos);
    EXPECT_NE(both.html.find("書きまちがい"), std::string::npos);
}

TEST_P(DisclosureTest, WordsForTheirOwnEyesAreTheirs_AndWordsByProxySayWhose) {
    ASSERT_EQ(push(consent("self_check")), "applied");
    const std::string filling = makeUuidV7(clock.nowMs(), random);
    auto own = agency.content(m_self, "own_answers");
    own.about = filling;
    own.record = naturalRecordId(*agency.kinds().find("own_answers"), agency.id(), "", "", filling);
    own.set = {{"item.free", "だれにも言えないこと"}};
    ASSERT_EQ(pushed(m_self.device, sign(m_self, own)), "applied");
    auto words = made(writer, "reflection", {{"good", "袋づめができた"}, {"went", "no_answer"}});
    words.proxy = sync::Proxy{sato, true};
    ASSERT_EQ(push(sign(writer, words)), "applied");
    const auto both = told();
    EXPECT_EQ(ofKind(both.json, "own_answers")[0]["own_eyes"], true);
    EXPECT_NE(both.html.find("だれにも言えないこと"), std::string::npos);
    EXPECT_NE(both.html.find("だれの言葉か：本人（本人が確かめた）"), std::string::npos);
    EXPECT_NE(both.html.find("答えたくない"), std::string::npos);
}

TEST_P(DisclosureTest, ARecordAboutOthersSaysHowMany_AndTheirWordsOnlyWhenSomebodyReadThem) {
    ASSERT_EQ(
        push(visitOfTwo({{"status", "done"},
                         {"way", "workplace"},
                         {"coach", coach},
                         {"done", "鈴木さんと小川さんは薬を忘れた。ひなさんはよくできた。"}})),
        "applied");
    auto both = told();
    expectNobodyElse(both);
    auto visit = ofKind(both.json, "visit").at(0);
    EXPECT_EQ(visit["others"], 1);
    EXPECT_EQ(visit["left_out"], Json::array({"done"}));
    EXPECT_EQ(visit["values"], (Json{{"status", "done"}, {"way", "workplace"}, {"coach", coach}}));
    EXPECT_EQ(both.html.find("薬を忘れた"), std::string::npos);
    EXPECT_NE(both.html.find("ここには示していません：したこと"), std::string::npos);
    EXPECT_EQ(both.leftOut, 1U);

    both = told(Language::Japanese, SharedWords::Told);
    expectNobodyElse(both);
    EXPECT_EQ(textOf(ofKind(both.json, "visit").at(0)["values"], "done"),
              "■■■さんと■■■さんは薬を忘れた。ひなさんはよくできた。");
    EXPECT_EQ(both.leftOut, 0U);
}

TEST_P(DisclosureTest, OtherPeoplesNamesGoFromThePersonsOwnRecordsToo) {
    ASSERT_EQ(
        push(entry("attendance", {{"status", "present"},
                                  {"note", "小川　はるかさんの隣。田中さんに電話 " + suzuki}})),
        "applied");
    const auto both = told();
    expectNobodyElse(both);
    EXPECT_EQ(textOf(ofKind(both.json, "attendance").at(0)["values"], "note"),
              "■■■さんの隣。田中さんに電話 ■■■")
        << "staff keep their names";
}

TEST_P(DisclosureTest, WhatIsHeldIsTold_ButNotWhatAnotherPersonWroteUnderTheName) {
    auto forged = entry("attendance", {{"status", "absent"}, {"note", "うその記録"}});
    forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
    ASSERT_EQ(push(forged), "forged_signature");
    auto foreign = agency.signIn(agency.enrolDevice("X").device, suzuki);
    ASSERT_EQ(
        pushed(foreign.device, sign(foreign, made(foreign, "reflection", {{"good", "私の日記"}}))),
        "no_right");
    sync::PushRequest unread;
    unread.unread.push_back(R"({"participant":")" + sato + R"(","broken":"読めない"})");
    (void)agency.sync().push({agency.sync().prepare(tabletA.device, unread)});
    const auto both = told();
    expectNobodyElse(both);
    ASSERT_EQ(both.json["held"].size(), 3U);
    EXPECT_NE(both.html.find("署名が正しくありませんでした"), std::string::npos);
    EXPECT_NE(both.html.find("うその記録"), std::string::npos);
    EXPECT_EQ(both.html.find("私の日記"), std::string::npos);
    EXPECT_EQ(both.html.find("読めない\""), std::string::npos);
    EXPECT_EQ(both.leftOut, 2U) << "another's words, and what nobody can read";
}

TEST_P(DisclosureTest, EveryRecordOfTheAudienceIsThereOnce_AndNoneOfAnybodyElses) {
    ASSERT_EQ(push(entry("attendance", {{"status", "present"}})), "applied");
    ASSERT_EQ(push(consent("sensitive_data")), "applied");
    ASSERT_EQ(push(visitOfTwo({{"status", "planned"}})), "applied");
    const auto reader = agency.store().read(agency.id());
    std::multiset<std::string> expected;
    for (const auto& row : reader->recordsAfter("", 1000)) {
        for (const auto& audience : row.audiences) {
            if (audience == "p:" + sato) expected.insert(row.record);
        }
    }
    std::multiset<std::string> found;
    const auto both = told();
    for (const Json& one : both.json["records"]) found.insert(textOf(one, "record"));
    EXPECT_EQ(found, expected);
    EXPECT_EQ(countOf(both.html, "<article>"), expected.size());
}

TEST_P(DisclosureTest, WhoMayReadAndWhichTabletsHoldIt) {
    const auto both = told();
    EXPECT_EQ(both.json["coaches"].size(), 1U);
    EXPECT_EQ(both.json["coaches"][0]["coach"]["name"], "高橋");
    EXPECT_EQ(both.json["supervisors"][0]["name"], "山本");
    std::map<std::string, bool> tablets;
    for (const Json& one : both.json["tablets"]) tablets[textOf(one, "name")] = one["holds"];
    EXPECT_EQ(tablets, (std::map<std::string, bool>{{"A", true}, {"S", true}, {"おうち", true}}));
    EXPECT_NE(both.html.find("だれが、いつ記録を読んだか"), std::string::npos)
        << "what is not known";
    EXPECT_EQ(both.json["not_held"][0], "read_log");
}

TEST_P(DisclosureTest, TextsAreEscaped_AndNothingIsFetched) {
    ASSERT_EQ(push(entry("attendance",
                         {{"status", "present"},
                          {"note", "<script>alert(1)</script><img src=http://x/> \"&'\x01"}})),
              "applied");
    const auto both = told(Language::Japanese, SharedWords::LeftOut, "<b>理由</b>");
    EXPECT_EQ(both.html.find("<script"), std::string::npos);
    EXPECT_EQ(both.html.find("<img"), std::string::npos);
    EXPECT_EQ(both.html.find("<b>"), std::string::npos);
    EXPECT_NE(
        both.html.find(
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=http://x/&gt; &quot;&amp;&#39;"),
        std::string::npos);
    EXPECT_EQ(both.html.find('\x01'), std::string::npos);
    for (const char* fetched : {"url(", "@import", "<link", " src=\"", "href"}) {
        EXPECT_EQ(both.html.find(fetched), std::string::npos) << fetched;
    }
    EXPECT_NE(both.html.find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(textOf(ofKind(both.json, "attendance").at(0)["values"], "note"),
              "<script>alert(1)</script><img src=http://x/> \"&'\x01")
        << "as it is, for programs";
}

TEST_P(DisclosureTest, TheLogSaysWhoWasGivenWhatAndWhen_WithoutANameAndHolds) {
    noteDisclosure(agency.store(), agency.id(),
                   {sato, "guardian", "訴訟のため", {7, "ab"}, clock.nowMs(), 12, true}, random);
    const auto reader = agency.store().read(agency.id());
    const auto rows = reader->logOf("disclosure");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(*parseJson(rows[0].body), (Json{{"participant", sato},
                                              {"asked_by", "guardian"},
                                              {"reason", "訴訟のため"},
                                              {"number", 7},
                                              {"hash", "ab"},
                                              {"made_at", formatMoment(clock.nowMs())},
                                              {"records", 12},
                                              {"shared_words", true}}));
    EXPECT_TRUE(
        services::verifyLog(*reader, agency.kinds(), agency.keys().registration.publicKey).holds());
    const auto both = told();
    EXPECT_EQ(both.json["disclosures"], Json::array({{{"at", formatMoment(clock.nowMs())},
                                                      {"asked_by", "guardian"},
                                                      {"reason", "訴訟のため"}}}));
    EXPECT_NE(both.html.find("成年後見人：訴訟のため"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::disclosure
