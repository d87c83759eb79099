#include "mobile/viewmodels/error_words_parts.h"

namespace ayumi::viewmodels {

namespace {

// A supervisor who is away, and who stands in.
std::vector<ErrorGroup> leaves() {
    return {
        {{"leave_twice"},
         QT_TRANSLATE_NOOP("ErrorText", "この人の休みは、そのときもう入っています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "日をずらすか、前の休みをなおしてください")},
        {{"deputy_oneself"},
         QT_TRANSLATE_NOOP("ErrorText", "休む人と、代わりの人が同じです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "代わりの人に、ほかの人を選んでください")},
        {{"deputy_no_supervisor"},
         QT_TRANSLATE_NOOP("ErrorText", "この人は、サービス管理責任者ではありません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "サービス管理責任者の中から、選んでください")},
        {{"deputy_away"},
         QT_TRANSLATE_NOOP("ErrorText", "代わりの人も、この間に休みがあります"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "ほかの人を選ぶか、日を分けてください")},
    };
}

std::vector<ErrorGroup> decisions() {
    return {
        {{"comment_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "差し戻すわけがまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "何をなおすとよいか書いてください")},
        {{"day_changed"},
         QT_TRANSLATE_NOOP("ErrorText", "読んでいる間に、この日の記録がかわりました"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録はどちらも残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "かわったところを読んで、もう一度署名してください")},
        {{"value_gone"},
         QT_TRANSLATE_NOOP("ErrorText", "選んだ記録は、もうここにありません"),
         QT_TRANSLATE_NOOP("ErrorText", "前の内容は、履歴に残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "いまの内容を見て、もう一度選んでください")},
        {{"day_contested"},
         QT_TRANSLATE_NOOP("ErrorText", "この日には記録が2つある欄があります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録はどちらも残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "どちらかに決めてから署名してください")},
        {{"day_open"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録はまだそろっていません"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。書かれた記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "出欠と、本人の確認を待ってください")},
        {{"day_unreadable"},
         QT_TRANSLATE_NOOP("ErrorText", "この日には、このタブレットで読めない記録があります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "アプリを新しくしてから開いてください")},
        {{"day_at_office"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録は、いまは事務所だけにあります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "取りよせてから署名してください")},
        {{"own_log"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録は、すべて自分で書いたものです"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "ほかの人に署名をたのんでください")},
    };
}

// A sign-off or a release that the server keeps aside.
std::vector<ErrorGroup> heldDecisions() {
    return {
        {{"waits"},
         QT_TRANSLATE_NOOP("ErrorText", "署名は、まだ届いていない記録を待っています"),
         QT_TRANSLATE_NOOP("ErrorText", "署名も記録も消えていません"),
         QT_TRANSLATE_NOOP("ErrorText",
                           "なにもしなくて大丈夫です。記録が届くと、自動で署名になります")},
        {{"sign_off_shape", "covers_wrong", "digest_wrong", "log_differs", "not_handed_over"},
         QT_TRANSLATE_NOOP("ErrorText", "署名が、サーバーにある記録と合いません"),
         QT_TRANSLATE_NOOP("ErrorText", "署名は別に置いてあり、記録はそのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "送受信してから、その日を読みなおして署名してください")},
        {{"not_releasable"},
         QT_TRANSLATE_NOOP("ErrorText", "この記録は、そのまま通すことができません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText",
                           "正しい記録を書きなおすか、「置いておく」を選んでください")},
        {{"proxy_wrong", "handed_by_wrong"},
         QT_TRANSLATE_NOOP("ErrorText", "だれの言葉の記録か、確かめられません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText", "本人の画面から、もう一度書いてください")},
    };
}

}  // namespace

std::vector<ErrorGroup> decisionErrors() {
    std::vector<ErrorGroup> all;
    for (const auto& part : {leaves(), decisions(), heldDecisions()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

}  // namespace ayumi::viewmodels
