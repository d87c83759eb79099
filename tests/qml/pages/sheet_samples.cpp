#include "tests/qml/pages/sheet_samples.h"

#include "shared/sheets/parts.h"
#include "shared/sheets/sheet.h"

namespace ayumi::testing {

namespace {

Json item(const char* code, const char* type, const Json& ask, const Json& more = Json::object()) {
    Json one{{"code", code}, {"type", type}, {"ask", ask}};
    one.update(more);
    return one;
}

Json tired() {
    return item(
        "tired", "single",
        words("疲れたときは、どうしますか。", "{疲|つか}れた ときは、どう しますか。",
              "What do you do when you are tired?"),
        {{"label", words("疲れたとき", "{疲|つか}れた とき", "When tired")},
         {"choices",
          {named("rest", words("自分で休む", "{自分|じぶん}で {休|やす}む", "I rest by myself")),
           named("ask", words("休んでよいか聞く", "{休|やす}んで いいか {聞|き}く",
                              "I ask whether I may rest")),
           named("other", words("その他", "ほか", "Other"), {{"text", true}})}}});
}

Json whom() {
    return item(
        "whom", "single",
        words("だれに聞きますか。", "だれに {聞|き}きますか。", "Whom do you ask?"),
        {{"when", {{"item", "tired"}, {"any", {"ask"}}}},
         {"choices",
          {named("coach", words("支援者", "{支援者|しえんしゃ}", "My supporter")),
           named("boss", words("職場の人", "{職場|しょくば}の {人|ひと}", "Somebody at work"))}}});
}

Json signs() {
    const auto sign = [](const char* code, const Json& wording, const char* group) {
        return named(code, wording, {{"group", group}});
    };
    return item(
        "signs", "multi",
        words("どんなことで疲れに気づきますか。", "どんな ことで {疲|つか}れに {気|き}づきますか。",
              "How do you notice that you are tired?"),
        {{"label", words("疲れのサイン", "{疲|つか}れの サイン", "Signs")},
         {"help", words("いくつ選んでもいいです。", "いくつ {選|えら}んでも いいです。",
                        "Choose as many as you like.")},
         {"groups",
          {named("body", words("体のこと", "{体|からだ}の こと", "My body")),
           named("mind", words("気持ちのこと", "{気持|きも}ちの こと", "My mind"))}},
         {"choices",
          {sign("sleepy", words("眠くなる", "{眠|ねむ}く なる", "I get sleepy"), "body"),
           sign("yawn", words("あくびが出る", "あくびが {出|で}る", "I yawn"), "body"),
           sign("head", words("頭が重い", "{頭|あたま}が {重|おも}い", "My head is heavy"), "body"),
           sign("eyes", words("目が疲れる", "{目|め}が {疲|つか}れる", "My eyes are tired"),
                "body"),
           sign("arms", words("腕が重い", "{腕|うで}が {重|おも}い", "My arms are heavy"), "body"),
           sign("legs", words("足が重い", "{足|あし}が {重|おも}い", "My legs are heavy"), "body"),
           sign("stiff", words("肩がこる", "{肩|かた}が こる", "My shoulders are stiff"), "body"),
           sign("cross", words("いらいらする", "いらいら する", "I get irritated"), "mind"),
           named("more", words("その他", "ほか", "Other"), {{"group", "mind"}, {"text", true}}),
           named("none", words("どれもない", "どれも ない", "None of these"),
                 {{"group", "mind"}, {"exclusive", true}})}}});
}

Json scale() {
    return item("sleep", "scale",
                words("このごろ、よく眠れますか。", "このごろ、よく {眠|ねむ}れますか。",
                      "Do you sleep well these days?"),
                {{"choices",
                  {named("well", words("よく眠れる", "よく {眠|ねむ}れる", "Well")),
                   named("fairly", words("まあまあ", "まあまあ", "Fairly")),
                   named("badly", words("あまり眠れない", "あまり {眠|ねむ}れない", "Badly"))}}});
}

Json table() {
    return item(
        "scenes", "table",
        words("つらいのはどんなときですか。", "つらいのは どんな ときですか。",
              "When is it hard for you?"),
        {{"rows", 3},
         {"columns",
          {named("scene", words("つらいとき", "つらい とき", "What is hard")),
           named("deed", words("そのときにすること", "その ときに する こと", "What I do then"),
                 {{"ask", words("そのとき、どうしますか。", "その とき、どう しますか。",
                                "What do you do then?")}})}},
         {"example",
          {{"scene", words("音が大きい", "{音|おと}が {大|おお}きい", "It is noisy")},
           {"deed", words("外に出る", "{外|そと}に {出|で}る", "I go outside")}}}});
}

}  // namespace

Json words(const char* ja, const char* easy, const char* en) {
    return {{"ja", ja}, {"easy", easy}, {"en", en}};
}

Json named(const char* code, const Json& wording, const Json& more) {
    Json one = wording;
    one["code"] = code;
    one.update(more);
    return one;
}

Json everyTypeSheet(int version) {
    Json items = Json::array({tired(), whom(), signs(), scale()});
    items.push_back(
        item("work", "text",
             words("疲れる仕事は何ですか。", "{疲|つか}れる {仕事|しごと}は {何|なん}ですか。",
                   "Which work tires you?"),
             {{"rows", 3}, {"max", 100}}));
    if (version == 1) {
        items.push_back(
            item("calm", "text",
                 words("どこにいると落ち着きますか。", "どこに いると {落|お}ち{着|つ}きますか。",
                       "Where do you feel calm?")));
    } else {
        items.push_back(
            item("quiet", "text",
                 words("静かな所はありますか。", "{静|しず}かな {所|ところ}は ありますか。",
                       "Is there a quiet place?")));
    }
    items.push_back(table());
    items.push_back(item("since", "date",
                         words("いつからですか。", "いつからですか。", "Since when is it so?")));
    items.push_back(
        item("own", "text",
             words("自分だけのメモを書きますか。", "{自分|じぶん}だけの メモを {書|か}きますか。",
                   "Is there something to note for yourself?"),
             {{"eyes", "own"}}));
    return {{"engine", sheets::kEngine},
            {"sheet", "every_type"},
            {"version", version},
            {"title", words("疲れのシート", "{疲|つか}れの シート", "Sheet about tiredness")},
            {"about", words("あなたの疲れを知るためのシートです。",
                            "あなたの {疲|つか}れを {知|し}る ための シートです。",
                            "It is there to know when you are tired.")},
            {"by", "participant"},
            {"record", "self_check"},
            {"items", items}};
}

Json rhythmSheet(int version) {
    return {{"engine", sheets::kEngine},
            {"sheet", "rhythm"},
            {"version", version},
            {"title", words("生活リズム", "{生活|せいかつ} リズム", "Daily rhythm")},
            {"by", "participant"},
            {"record", "daily_sheet"},
            {"items", Json::array({tired(), whom(), scale()})}};
}

Json newerSheet() {
    Json sheet = rhythmSheet();
    sheet["engine"] = sheets::kEngine + 1;
    sheet["sheet"] = "tomorrow";
    sheet["title"] = words("新しいシート", "{新|あたら}しい シート", "A newer sheet");
    return sheet;
}

void sendSheet(AgencyFixture& agency, const Json& document, const std::string& retiredOn) {
    std::map<std::string, Json> set = sheets::partsOf(document);
    if (!retiredOn.empty()) set["retired_on"] = retiredOn;
    agency.send({.kind = "sheet",
                 .participant = {},
                 .set = std::move(set),
                 .about = sheets::sheetKey(document.at("sheet").get<std::string>(),
                                           document.at("version").get<int>())});
}

void sendSelfCheckConsent(AgencyFixture& agency, const std::string& familyName) {
    agency.send({.kind = "consent",
                 .participant = familyName,
                 .set = {{"scope", "self_check"},
                         {"text_version", "セルフチェックについて 第1版"},
                         {"given_by", "self"},
                         {"given_on", "2026-10-01"},
                         {"means", "paper"}},
                 .author = agency.coach});
}

void sendFilling(AgencyFixture& agency, const std::string& familyName, const std::string& state,
                 const std::string& day) {
    agency.send({.kind = "self_check",
                 .participant = familyName,
                 .set = {{"sheet", "every_type"},
                         {"version", 1},
                         {"state", state},
                         {"sittings", Json::array({day})},
                         {"item.tired", "rest"},
                         {"item.signs", Json::array({"sleepy", "head", "cross"})},
                         {"item.calm", "図書館のすみ"}},
                 .author = agency.people[familyName]});
}

}  // namespace ayumi::testing
