#include "tests/demo/notes.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace ayumi::demo {

namespace {

struct Absence {
    const char* reason;
    const char* cause;
    const char* advice;
};
constexpr Absence kAbsences[] = {
    {"朝から発熱があり、37度8分。", "health",
     "水分を取って休むこと。夕方にもう一度こちらから電話する。"},
    {"前の晩に眠れず、体が重い。", "health",
     "無理をせず、昼まで様子を見るよう伝えた。あしたの朝に連絡をもらう。"},
    {"胃の痛み。朝食が取れていない。", "health",
     "痛みが続くときは受診するよう勧めた。"},
    {"子どもの体調がわるく、そばにいたい。", "family",
     "家の用事を先にして、来られる日を一緒に決めた。"},
    {"通院の日が変わった。", "hospital",
     "次の通院のあとに、短い時間から始めることにした。"},
    {"気分が沈んで、外に出るのがつらい。", "feeling",
     "話を聞いた。きょうは休み、あすは送迎を使う。"},
    {"めまいがあり、電車に乗るのが不安。", "health",
     "窓を開けて少し横になるよう伝えた。家族にも連絡した。"},
    {"かぜ気味。のどが痛い。", "health",
     "熱をはかって、記録しておくよう頼んだ。"},
    {"腰の痛みが強く、立っていられない。", "health",
     "湿布と休養。重い物は来週まで持たない。"}};

const Absence& absenceFor(const std::string& reason) {
    const auto found = std::ranges::find_if(
        kAbsences, [&](const Absence& one) { return reason == one.reason; });
    if (found == std::end(kAbsences)) throw std::logic_error("no such reason: " + reason);
    return *found;
}

}  // namespace

const std::vector<std::string>& workingNotes() {
    static const std::vector<std::string> kNotes{
        "手順書を見ながら、ひとりで最後まで進めた。",
        "道具を出す順番を自分で決めていた。",
        "午後は少し口数が減ったので、座ってできる作業に替えた。",
        "はじめての担当だったが、わからないところで自分から質問があった。",
        "数え直しが2回あった。声に出して数えると合った。",
        "休憩のあとの切りかえが早かった。",
        "隣の人に「終わりました」と声をかけられた。",
        "立ち仕事が続いたため、30分ごとに座るようにした。",
        "できあがりを見て「きょうはきれい」と話していた。",
        "耳せんを使うと、音が気にならないとのこと。",
        "急な変更を口頭で伝えると戸惑った。紙に書くと落ちついた。",
        "先週より15分早く片づけまで終えた。",
        "職場の人から、挨拶がよくなったと言われた。",
        "メモを取る回数が増えている。",
        "朝から眠そうだった。本人は寝つきが悪かったと話す。",
        "重い物は二人で運ぶことを、もう一度確かめた。",
        "休憩室で職場の人と天気の話をしていた。",
        "途中で手が止まったが、5分休んで戻れた。",
        "チェック表の書きもれがなくなった。",
        "来月の目標を、本人の言葉で紙に書いた。",
        "使い終わった布巾の置き場所を、自分で見つけて直した。",
        "午前のうちに疲れたと話があり、早めに昼の休憩を取った。",
        "新しい手袋のサイズが合い、作業がはかどった。",
        "「つぎは何をしますか」と自分から聞いた。",
        "帰りの電車の時刻を、自分で調べていた。",
        "職場の担当の方と三人で、作業の順番を見なおした。",
        "昼食のあと、薬を飲んだことを本人と確かめた。",
        "苦手な電話の音が近くにあったので、場所を移った。",
        "見本を写真に撮り、次回から使うことにした。",
        "失敗を隠さずに、すぐに伝えられた。",
        "作業の速さより、ていねいさをほめられてうれしそうだった。",
        "靴ひもがほどけやすい。留め具つきの靴を見に行く予定。",
        "初対面のお客さまにも、落ちついて場所を案内できた。",
        "きょうは予定の半分で切りあげる約束だったが、続けたいと話し、休憩を足して続けた。"};
    return kNotes;
}

const std::vector<std::string>& lateNotes() {
    static const std::vector<std::string> kNotes{
        "バスが遅れたと、着く前に電話があった。",
        "目覚ましを止めて二度寝したとのこと。あしたから二つ使う。",
        "乗りかえの駅をまちがえた。路線図に印をつけた。",
        "出がけに腹痛があり、落ちついてから来た。",
        "雨で自転車をやめ、歩いて来た。",
        "役所に寄ってから来ると、前の日に話があった。",
        "電車が止まり、職場へ自分で連絡できた。",
        "鍵が見つからなかった。置き場所を玄関に決めた。"};
    return kNotes;
}

const std::vector<std::string>& leftEarlyNotes() {
    static const std::vector<std::string> kNotes{"通院のため、昼で終えた。",
                                                 "頭痛が強くなり、本人と相談して早めに終えた。",
                                                 "家族の迎えの都合で、1時間早く帰った。",
                                                 "寒気があるとのこと。熱は36度9分。大事を取った。",
                                                 "相談支援の面談があり、午後は休んだ。",
                                                 "疲れがたまっていると本人から申し出があった。"};
    return kNotes;
}

const std::vector<std::string>& homeNotes() {
    static const std::vector<std::string> kNotes{
        "自宅でラベルの切りそろえ。終わった枚数を電話で聞いた。",
        "自宅で作業の手順を書き出した。写真が届いている。",
        "自宅で名札の作成。午前と午後に一度ずつ電話で話した。",
        "自宅で検品の練習。見本と同じものを選べた。"};
    return kNotes;
}

const std::vector<std::string>& absenceReasons() {
    static const std::vector<std::string> kReasons = [] {
        std::vector<std::string> reasons;
        for (const Absence& one : kAbsences) reasons.emplace_back(one.reason);
        return reasons;
    }();
    return kReasons;
}

const char* causeOf(const std::string& absenceReason) { return absenceFor(absenceReason).cause; }

const char* adviceOn(const std::string& absenceReason) { return absenceFor(absenceReason).advice; }

}  // namespace ayumi::demo
