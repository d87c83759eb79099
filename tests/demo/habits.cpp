#include "tests/demo/habits.h"

#include "tests/demo/cast.h"

namespace ayumi::demo {

namespace {

std::vector<ConsentPlan> allConsents() {
    std::vector<ConsentPlan> plans;
    for (int person = 0; person < 12; ++person) {
        const bool assisted = person == 7;
        plans.push_back({person, "sensitive_data", "あさひの道の職員",
                         assisted ? "assistant" : "self", assisted ? guardians().front().name : "",
                         "paper"});
        if (habitOf(person).expected) {
            plans.push_back({person, "electronic_confirmation", "あさひの道"});
        }
    }
    plans.push_back({0, "photo", "あさひの道とひだまり製パン 南店"});
    plans.push_back({8, "third_party", "みどりの家の担当の方"});
    plans.push_back({10, "photo", "あさひの道の広報紙", "self", "", "electronic", 9});
    return plans;
}

}  // namespace

const Habit& habitOf(int person) {
    static const std::vector<Habit> kHabits{
        {.writes = By::Self,
         .items = {"sleep", "condition", "mood"},
         .ownSigns = {"手がいそがしく動く", "音が気になる"},
         .agreed = "週5日、9時から15時。朝のチェックと帰りのふりかえりを自分で書く。"},
        {.items = {"sleep", "mood", "medicine"},
         .ownSigns = {"あくびが続く"},
         .agreed = "休けいは11時と13時。書くのは、できる日だけでよい。"},
        {.writes = By::Proxy,
         .checks = false,
         .agreed = "話したことを職員が書き、読み上げて確かめる。"},
        {.items = {"sleep", "condition", "appetite"},
         .ownSigns = {"ことばが聞きとりにくい"},
         .agreed = "日本語はやさしく、紙にも書く。"},
        {.reflects = false,
         .expected = false,
         .items = {"sleep", "condition"},
         .agreed = "確認は紙で行う。チェックだけタブレットを使う。"},
        {.checks = false, .agreed = "交通費は月末にまとめて確かめる。"},
        {.items = {"sleep", "condition", "mood"},
         .ownSigns = {"肩がおもい", "ため息が出る"},
         .agreed = "有償コミューター。食事つき。疲れた日は14時まで。"},
        {.writes = By::Proxy,
         .items = {"condition", "mood"},
         .agreed = "補助人と三人で決めた。週3日、無理をしない。"},
        {.items = {"sleep", "condition"},
         .ownSigns = {"腰がおもい"},
         .agreed = "重い物は二人で持つ。"},
        {.checks = false, .reflects = false, .agreed = "はじめの三か月は、来たことの確認だけ。"},
        {.items = {"sleep", "mood", "condition"},
         .ownSigns = {"目がつかれる", "まわりの音が大きく聞こえる"},
         .agreed = "細かい作業は50分で一度休む。"},
        {.items = {"sleep", "mood"},
         .ownSigns = {"胸がどきどきする"},
         .agreed = "最賃保障職員。つらい日は早めに言う。"}};
    return kHabits.at(static_cast<std::size_t>(person));
}

const std::vector<ConsentPlan>& consents() {
    static const std::vector<ConsentPlan> kPlans = allConsents();
    return kPlans;
}

}  // namespace ayumi::demo
