#include "tests/qml/pages/task_samples.h"

namespace ayumi::testing {

namespace {

using Fields = std::map<std::string, Json>;

void putTask(Fields& list, const std::string& code, int place, const char* words, int minutes,
             const char* care = "") {
    if (place > 0) list["place." + code] = place;
    list["task." + code] = words;
    if (minutes > 0) list["minutes." + code] = minutes;
    if (*care != '\0') list["care." + code] = care;
}

std::string sendList(AgencyFixture& agency, const char* person, const char* from, const char* to,
                     Fields tasks) {
    tasks["site"] = agency.sites[0];
    tasks["from"] = from;
    if (*to != '\0') tasks["to"] = to;
    return agency.send({"task_list", person, std::move(tasks), agency.coach});
}

void sendMarks(AgencyFixture& agency, const std::string& list, const char* day, Fields marks) {
    agency.send({"task_mark", kTasked, std::move(marks), agency.people[kTasked], list, day});
}

std::string sendNow(AgencyFixture& agency, const std::string& before) {
    Fields tasks{{"follows", before}};
    putTask(tasks, "01_table", 1, "テーブルをふく", 20);
    putTask(tasks, "02_floor", 2, "床をはく", 45, "水をこぼさない。ぬれていたら声をかける");
    putTask(tasks, "03_boxes", 3, "箱をおる", 60);
    putTask(tasks, "04_shelf", 4, "パンを棚にならべる", 0, "トングを使う");
    putTask(tasks, "05_bags", 0, "袋をたたむ", 30);
    return sendList(agency, kTasked, "2026-11-02", "", std::move(tasks));
}

}  // namespace

SentTasks sendTasks(AgencyFixture& agency) {
    SentTasks sent;
    Fields before;
    putTask(before, "01_old", 1, "テーブルをふく", 30, "ふきんをしぼる");
    putTask(before, "02_old", 2, "床をはく", 60);
    sent.before = sendList(agency, kTasked, "2026-08-03", "2026-11-01", before);
    sent.now = sendNow(agency, sent.before);
    sendMarks(
        agency, sent.now, "2026-11-12",
        {{"mark.01_table", "done"}, {"mark.02_floor", "a_little"}, {"mark.03_boxes", "not_yet"}});
    sendMarks(
        agency, sent.now, "2026-11-13",
        {{"mark.01_table", "done"}, {"mark.03_boxes", "done"}, {"note.03_boxes", "はやくできた"}});
    sendMarks(agency, sent.now, "2026-11-18",
              {{"mark.02_floor", "done"},
               {"note.02_floor", "水をこぼさなかった"},
               {"mark.04_shelf", "unknown"}});
    sendMarks(agency, sent.now, "2026-11-19", {{"mark.01_table", "a_little"}});
    Fields others;
    putTask(others, "01_dough", 1, "生地をはかる", 40, "はかりの台を先にふく");
    putTask(others, "02_trays", 2, "天板をあらう", 35);
    sent.others = sendList(agency, "小林", "2026-10-01", "", others);
    Fields first;
    putTask(first, "01_wash", 1, "ふきんをあらう", 15);
    sent.first = sendList(agency, kTwoLists, "2026-10-01", "", first);
    Fields second;
    putTask(second, "01_fold", 1, "タオルをたたむ", 25);
    sent.second = sendList(agency, kTwoLists, "2026-11-01", "", second);
    Fields over;
    putTask(over, "01_sort", 1, "伝票をならべる", 20);
    sent.over = sendList(agency, kTasksOver, "2026-09-01", "2026-10-30", over);
    return sent;
}

}  // namespace ayumi::testing
