#include "tests/demo/talk.h"

namespace ayumi::demo {

const std::vector<Talk>& talks() {
    using enum Speaker;
    static const std::vector<Talk> kTalks{
        {0,
         4,
         {{Participant, "きょう、はじめてひとりで計量をしました。見てもらえますか。"},
          {Coach, "見ました。はかりの前で深呼吸してから始めていたのが、とてもよかったです。"},
          {Supervisor, "記録を読みました。つぎは二種類の粉にしてみましょう。"}}},
        {2,
         4,
         {{Coach, "午後に椅子を出してもらえるよう、店長さんにお願いしました。"},
          {Supervisor, "ありがとうございます。つぎの訪問で、椅子の高さを見ておきます。"}}},
        {3,
         3,
         {{Participant, "つぎの月曜日の朝、病院に行きます。10時半に着きます。"},
          {Coach, "わかりました。店長さんにも伝えます。気をつけて来てください。"}}},
        {5,
         3,
         {{Participant, "人が多い日は、早めに休けいしたいです。"},
          {Coach, "では、人が多い日は11時に一度休みましょう。紙に書いておきます。"}}},
        {6,
         4,
         {{Participant, "シーツの角の折り方を、もう一度教えてほしいです。"},
          {Coach, "つぎに来る日の10時に、いっしょに三枚折りましょう。"}}},
        {8,
         3,
         {{Coach, "車いすの掃除の手順を、絵の入った紙に替えました。"},
          {Supervisor, "ほかの人にも使えそうです。つぎの会議で見せてください。"}}},
        {10,
         5,
         {{Coach, "番号の読み方の表を、図書館の方が作ってくださいました。"},
          {Participant, "表があると、早く並べられます。"}}},
        {10, 3, {{Coach, "図書館の方に聞いています。わかりしだい直します。"}}},
        {11,
         3,
         {{Supervisor, "15分の休けいは取れていますか。"},
          {Coach, "はい。図書館の休けい室を使っています。本人も落ちつくと話しています。"}}}};
    return kTalks;
}

const std::vector<SentBack>& sentBack() {
    static const std::vector<SentBack> kDays{
        {10, 3, "帰りの時刻が、図書館の出退勤表と10分ちがいます。確かめてください。", false},
        {7, 6, "帰りの時刻が、予定よりだいぶ早くなっています。本人に聞いてみてください。", true}};
    return kDays;
}

const std::vector<Corrected>& corrected() {
    static const std::vector<Corrected> kDays{
        {0, 5, "お店の出退勤表と合わせました。", false},
        {3, 6, "バスを待つ間も片づけを手伝っていたため。", true}};
    return kDays;
}

}  // namespace ayumi::demo
