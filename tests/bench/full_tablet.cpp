#include "tests/bench/full_tablet.h"

#include <fmt/core.h>

#include "shared/base/time_text.h"

namespace ayumi::bench {

namespace {

constexpr int kLongKnown = 30;
const char* const kNotes[] = {"声をかけると手順を思い出せました。午後は少し疲れたようすでした。",
                              "数え直しを自分から申し出ました。", "",
                              "受付の電話を一度とりました。メモの書き方を一緒に確かめました。"};

std::string addPerson(testing::AgencyFixture& agency, int index) {
    const std::string name = fmt::format("利用者{:02} てすと", index);
    testing::AgencyFixture::Sent known{"person", name, {{"name", name}, {"name_kana", "テスト"}}};
    known.record = agency.people[name] = agency.id();
    agency.send(known);
    agency.send({"assignment", name, {{"coach", agency.coach}, {"from", "2024-04-01"}}});
    return name;
}

}  // namespace

void recordMany(testing::AgencyFixture& agency, int records) {
    std::vector<std::string> names;
    for (int i = 0; i < kLongKnown; ++i) names.push_back(addPerson(agency, i));
    for (int i = 0; i < records / 2; ++i) {  // up to yesterday: most were seen lately
        const std::string minute = fmt::format("{:02}", i % 60);
        agency.sendSigned({"attendance",
                           names[static_cast<std::size_t>(i % kLongKnown)],
                           {{"status", "present"},
                            {"arrived", "09:" + minute},
                            {"left", "15:" + minute},
                            {"fare_yen", 420},
                            {"note", kNotes[i % 4]}},
                           agency.coach,
                           agency.sites[0],
                           addDays(agency.today, -1 - i / kLongKnown)});
    }
}

}  // namespace ayumi::bench
