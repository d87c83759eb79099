#include "tests/demo/sheet_plans.h"

namespace ayumi::demo {

namespace {

Json row(const char* situation, const char* action, const char* result) {
    return {{"situation", situation}, {"action", action}, {"result", result}};
}

Json list(std::initializer_list<Json> entries) { return Json(Json::array_t(entries)); }

// With help nobody else needs, in their own hand.
void addHikaru(std::vector<FillingPlan>& out) {
    out.push_back(
        {0,
         "stress_fatigue",
         By::Self,
         "standard",
         "none",
         {{82,
           {{"situations",
             list({row("急に仕事の順番が変わったとき", "何をすればよいか聞けず、手が止まる",
                       "頭が重くなって、帰りのバスで動けなくなる"),
                   row("オーブンの音と呼ぶ声が重なるとき", "耳をふさぎたいが、がまんする",
                       "ことばが聞きとれなくなる")})},
            {"tiring", list({"焼き上がりの時間に合わせて急ぐこと", "人の多いバスに乗ること"})}}},
          {79,
           {{"when_tired", "hold_on"},
            {"easier_rest", "休んでいい時間が紙に書いてあると休みやすい。"},
            {"signs", list({"heavy_head", "foggy_head", "heavy_arms", "surroundings", "slower"})},
            {"willing", list({"生地の重さを一人で量っているとき"})}},
           {},
           {{"own_note", "朝がいちばんこわい。だれにもまだ話していない。"}}}}});
    out.push_back(
        {0,
         "stress_fatigue",
         By::Self,
         "standard",
         "none",
         {{11,
           {{"situations", list({row("袋づめの数がちがっていたとき", "一度手を洗って、数えなおす",
                                     "少し落ち着いて続けられる")})},
            {"tiring", list({"一日中立ったままの仕事"})},
            {"when_tired", "ask_to_rest"},
            {"signs", list({"yawning", "heavy_head", "stiff_shoulders", "slower"})},
            {"willing",
             list({"きまった順番で焼き型を洗うとき", "新しい人に道具の場所を教えるとき"})}}}}});
}

void addMinh(std::vector<FillingPlan>& out) {
    out.push_back(
        {3,
         "stress_fatigue",
         By::HandedOver,
         "easy",
         "read_aloud",
         {{81,
           {{"situations", list({row("はやい日本語を聞くとき", "わからないまま、はいと言う",
                                     "あとでまちがえて、かなしくなる")})},
            {"tiring", list({"電話の音", "名前を何回も聞かれること"})},
            {"when_tired", "rest_when_told"},
            {"easier_rest", "手でも見せてほしい。"},
            {"signs", list({"sleepy", "headache", "changed_speech", "prejudice", "more_mistakes"})},
            {"willing", list({"パンをならべるとき"})}}}}});
    out.push_back(
        {3,
         "stress_fatigue",
         By::HandedOver,
         "easy",
         "read_aloud",
         {{10,
           {{"situations", list({row("新しいことばが三つ来るとき", "もう一度おねがいしますと言う",
                                     "書いてもらって、わかる")})},
            {"tiring", list({"長い朝の話"})},
            {"when_tired", "ask_to_rest"},
            {"signs", list({"sleepy", "stiff_shoulders", "sighing"})},
            {"willing", list({"きれいにふくろに入れるとき", "みんなの分も洗うとき"})}}}}});
}

// Told to the coach, who wrote and read it aloud again.
void addShigeru(std::vector<FillingPlan>& out) {
    out.push_back(
        {2,
         "stress_fatigue",
         By::Proxy,
         "standard",
         "written",
         {{80,
           {{"situations", list({row("若い人に急がされたとき", "返事をせずに道具を片づける",
                                     "腹が立って、昼が食べられない")})},
            {"tiring", list({"小さい字を読むこと", "重い粉を運ぶこと"})},
            {"when_tired", "no_rest_when_told"},
            {"easier_rest", "いすが近くにあれば、座って続けられる。"},
            {"signs", list({"heavy_legs", "blurred_sight", "sighing", "irritated", "other"})},
            {"signs.other", "ひざが鳴る"},
            {"willing", list({"朝いちばんに床をはくとき"})}}}}});
    out.push_back({2,
                   "stress_fatigue",
                   By::Proxy,
                   "standard",
                   "written",
                   {{9,
                     {{"situations", list({row("昼前に注文が重なったとき", "高橋さんを見て合図する",
                                               "代わってもらえて助かる")})},
                      {"tiring", list({"雨の日に自転車で来ること"})},
                      {"when_tired", "rest_when_told"},
                      {"signs", list({"heavy_legs", "sore_eyes", "stretching"})},
                      {"willing", list({"機械の音がしない朝", "昔の道具の話をするとき"})}}}}});
}

// Her consent is withdrawn later: nobody sees these any more.
void addIshida(std::vector<FillingPlan>& out) {
    out.push_back(
        {kSealedSelfCheck.person,
         "stress_fatigue",
         By::HandedOver,
         "standard",
         "explained",
         {{78,
           {{"situations", list({row("家族の方に話しかけられたとき", "笑って、その場を離れる",
                                     "何を言えばよかったか、夜に考える")})},
            {"when_tired", "rest_myself"},
            {"signs", list({"heavy_body", "trembling", "stiff_face"})},
            {"willing", list({"車いすのタイヤをふくとき"})}}}}});
    out.push_back({kSealedSelfCheck.person,
                   "stress_fatigue",
                   By::HandedOver,
                   "standard",
                   "explained",
                   {{15,
                     {{"tiring", list({"エレベーターを待つ列"})},
                      {"when_tired", "other"},
                      {"when_tired.other", "水を飲みに行く"},
                      {"signs", list({"none"})}}}}});
}

FillingPlan firstAssessment() {
    return {9,
            "first_assessment",
            By::Staff,
            "standard",
            "",
            {{24,
              {{"present", list({"person_alone"})},
               {"wish", list({"「まだわからない。でも、朝に起きられるようになりたい」",
                              "「人の少ないところなら行ける」"})},
               {"work_wish", list({"車いすをきれいにする仕事"})},
               {"rhythm", "10時ごろ起きて、昼と夜に食べる。週に一度、川まで歩く。"},
               {"life_worries", list({"sleep", "going_out", "papers"})},
               {"health_consent", "partly"},
               {"health", "暑い日は早めに休みたいと話された。"},
               {"experience", list({{{"work", "スーパーの品出し"},
                                     {"length", "2か月"},
                                     {"good", "並べ終わると、すっきりした"},
                                     {"hard", "呼び出しの放送が続いた"}}})},
               {"strengths", list({"順番を決めて最後まで続けること", "写真をとること"})},
               {"help_works", list({"shown", "short"})},
               {"to_workplace", list({"休む時間を先に決めておきたいこと"})},
               {"stage", "social_life"},
               {"stage_reason",
                "本人は、外に出る日を増やしたい。担当は、一日の時間がそろってきたと見ている。"},
               {"first_step", list({"週3日、10時までに来る"})}},
              {{"talked_on", 24}}}}};
}

FillingPlan trainingReview() {
    return {
        7,
        "training_review",
        By::Staff,
        "standard",
        "",
        {{12,
          {{"length", "three_days"},
           {"came", "as_planned"},
           {"tasks", list({{{"task", "返却本の台車を押す"},
                            {"went", "角を曲がる前に、止まって確かめていた"},
                            {"helped", "となりを一緒に歩いた"}},
                           {{"task", "ラベル貼り"},
                            {"went", "20枚で手が止まった"},
                            {"helped", "10枚ずつ箱に分けた"}}})},
           {"suited", list({"声の小さい場所", "終わりの見える数"})},
           {"tiring", list({"立ったまま30分を過ぎたころ"})},
           {"considerations", list({"short_hours", "fixed_breaks", "one_at_a_time", "quiet"})},
           {"person_words",
            list({"「本のにおいが好き」", "「箱に分けてくれたら、もう少しできる」"})},
           {"workplace_words", list({"整理室の担当の方「急がずに確かめてくれて助かりました」"})},
           {"next", "longer_trial"},
           {"to_do", list({"来月の日を三人で決める（岡本）"})}},
          {{"next_on", -9}}}}};
}

FillingPlan workplaceHearing() {
    return {1,
            "workplace_hearing",
            By::Staff,
            "standard",
            "",
            {{8,
              {{"heard_from", "manager"},
               {"heard_how", "visit"},
               {"tasks", list({{{"task", "袋づめ"},
                                {"time", "9時から11時"},
                                {"seen", "目で二度たしかめてから、口をとじている"}}})},
               {"going_well", list({"袋の口がそろっている"})},
               {"troubles", list({"混む日は、休けいに行くのを忘れる"})},
               {"more_tasks", list({"店の前の掃除"})},
               {"help_given", list({"showing", "talking_to"})},
               {"help_wanted", list({"休けいの声かけを、しばらく一緒にしてほしい"})},
               {"going_on", "same"},
               {"agreed", list({"11時になったら店長が時計を指さす"})}},
              {{"heard_on", 8}}}}};
}

// Both sides, each without having seen the other's.
void addSelfReview(std::vector<FillingPlan>& out) {
    constexpr int kKen = 10;
    out.push_back({kKen,
                   "self_review",
                   By::HandedOver,
                   "standard",
                   "explained",
                   {{7,
                     {{"on_time", "often"},
                      {"readiness", "sometimes"},
                      {"resting", "seldom"},
                      {"greeting", "nearly_always"},
                      {"asking", "sometimes"},
                      {"telling", "hardly_ever"},
                      {"understanding", "often"},
                      {"order", "nearly_always"},
                      {"tidying", "nearly_always"},
                      {"finishing", "often"},
                      {"checking", "unknown"},
                      {"reporting", "sometimes"},
                      {"goals", list({"50分ごとに休んで、夕方までいる"})},
                      {"support", list({"時間を書いた紙がほしい"})},
                      {"free", "番号をそろえる仕事は、ずっと続けたい。"}}}}});
    out.push_back({kKen,
                   "self_review",
                   By::Staff,
                   "standard",
                   "",
                   {{7,
                     {{"on_time", "nearly_always"},
                      {"readiness", "often"},
                      {"resting", "sometimes"},
                      {"greeting", "nearly_always"},
                      {"asking", "sometimes"},
                      {"telling", "seldom"},
                      {"understanding", "nearly_always"},
                      {"order", "nearly_always"},
                      {"tidying", "often"},
                      {"finishing", "nearly_always"},
                      {"checking", "often"},
                      {"goals", list({"疲れる前に、休みますと言う"})},
                      {"support", list({"時計を見る合図を一緒に決める"})},
                      {"free", "並びのちがいに、いちばん早く気づいてくれる。"}}}}});
}

std::vector<FillingPlan> allSelfChecks() {
    std::vector<FillingPlan> out;
    addHikaru(out);
    addMinh(out);
    addShigeru(out);
    addIshida(out);
    return out;
}

std::vector<FillingPlan> allAssessments() {
    std::vector<FillingPlan> out{firstAssessment(), trainingReview(), workplaceHearing()};
    addSelfReview(out);
    return out;
}

}  // namespace

const std::vector<FillingPlan>& selfChecks() {
    static const std::vector<FillingPlan> kPlans = allSelfChecks();
    return kPlans;
}

const std::vector<FillingPlan>& assessments() {
    static const std::vector<FillingPlan> kPlans = allAssessments();
    return kPlans;
}

}  // namespace ayumi::demo
