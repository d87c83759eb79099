#include "tests/qml/pages/site_samples.h"

#include "shared/base/uuid.h"

namespace ayumi::testing {

SentSites sendSites(AgencyFixture& agency) {
    SentSites sent;
    sent.bakery = agency.send(
        {.kind = "site",
         .participant = {},
         .set = {{"name", "ひだまり製パン 南店"},
                 {"name_kana", "ヒダマリセイパン ミナミテン"},
                 {"work", "生地の計量、袋づめ、焼き型の洗い、店内の掃除"},
                 {"open_weekdays", Json::array({1, 2, 3, 4, 5})},
                 {"opens", "09:00"},
                 {"closes", "15:00"},
                 {"room", 6},
                 {"conditions", "立って1時間ほど作業ができること。粉のアレルギーがないこと。"},
                 {"help", "手順の写真カード。休憩は時間を決めずにとれる。静かな部屋がある。"},
                 {"pay", "1時間 1,050円（最初の2週間は体験、報酬なし）"},
                 {"transport", "実費、1日600円まで"},
                 {"insurance", "体験のあいだは行事保険、その後は労災"},
                 {"contact", "店長 浜田さん"},
                 {"phone", "050-0000-0211"},
                 {"address", "あさひ市南町2-14"},
                 {"confirmed_on", "2026-11-02"}},
         .record = agency.sites[0]});
    sent.garden = agency.send({.kind = "site",
                               .participant = {},
                               .set = {{"name", "あおば園芸"},
                                       {"name_kana", "アオバエンゲイ"},
                                       {"work", "花の苗の植えかえ、水やり"},
                                       {"open_weekdays", Json::array({2, 4, 6})},
                                       {"conditions", "ﾊﾟｿｺﾝは使いません"},
                                       {"confirmed_on", "2026-09-20"}}});
    const std::string cafe = agency.id();
    sent.cafe = agency.sendRivals(
        {{.kind = "site",
          .participant = {},
          .set = {{"name", "喫茶ねむの木"},
                  {"name_kana", "キッサ ネムノキ"},
                  {"work", "皿洗い、席の片づけ"},
                  {"open_weekdays", Json::array({6, 7})},
                  {"phone", "050-0000-0551"},
                  {"confirmed_on", "2026-09-19"}},
          .record = cafe},
         {.kind = "site", .participant = {}, .set = {{"phone", "050-0000-0552"}}, .record = cafe}});
    sent.printer = agency.send({.kind = "site",
                                .participant = {},
                                .set = {{"name", "さくら印刷"},
                                        {"name_kana", "サクラインサツ"},
                                        {"work", "名刺の箱づめ"},
                                        {"void", true}}});
    return sent;
}

void sendManySites(AgencyFixture& agency, int count) {
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        agency.send(
            {.kind = "site",
             .participant = {},
             .set = {{"name", "はたらく場 第" + number},
                     {"name_kana", "ハタラクバ ダイ" + number},
                     {"address", "あさひ市北町" + number},
                     {"work", i % 10 == 0 ? "花の苗の植えかえ、水やり、値札づけ"
                                          : "箱の組み立て、検品、袋づめ、台車での運び出し"},
                     {"open_weekdays", Json::array({1, 2, 3, 4, 5})},
                     {"conditions", "立って作業ができること。朝の打ち合わせに出られること。"},
                     {"help", "手順の写真カード。休憩は時間を決めずにとれる。"},
                     {"confirmed_on", "2026-11-02"}}});
    }
}

}  // namespace ayumi::testing
