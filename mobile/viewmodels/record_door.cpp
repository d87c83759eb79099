#include "mobile/viewmodels/record_door.h"

#include <map>

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

// Kinds whose records have a page each.
const std::map<std::string, const char*, std::less<>>& pagesOfRecords() {
    static const std::map<std::string, const char*, std::less<>> kPages{
        {"visit", "visit"},         {"self_check", "filling"},
        {"assessment", "filling"},  {"goal", "goal"},
        {"task_list", "taskList"},  {"plan", "plan"},
        {"meeting", "meeting"},     {"placement", "placement"},
        {"pause", "pause"},         {"assignment", "assignment"},
        {"agreement", "agreement"}, {"site", "site"},
        {"person", "personFacts"},  {"staff_leave", "leave"},
    };
    return kPages;
}

}  // namespace

std::optional<RecordDoor> doorOf(const store::RecordRow& record) {
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const QString participant = text(record.participant);
    if (const auto page = pagesOfRecords().find(record.kind); page != pagesOfRecords().end()) {
        return RecordDoor{page->second,
                          {{"participant", participant}, {"record", text(record.record)}}};
    }
    if (record.kind == "calendar")
        return RecordDoor{"siteCalendar", {{"site", text(record.about)}}};
    if (participant.isEmpty()) return std::nullopt;
    if (record.kind == "consent") return RecordDoor{"consents", {{"participant", participant}}};
    if (record.kind == "check_items") return RecordDoor{"items", {{"participant", participant}}};
    if (record.kind == "month_close") {
        return RecordDoor{"personMonth",
                          {{"participant", participant}, {"month", text(monthOfDay(record.day))}}};
    }
    if (isDay(record.day)) {
        return RecordDoor{"day", {{"participant", participant}, {"day", text(record.day)}}};
    }
    return RecordDoor{"person", {{"participant", participant}}};
}

}  // namespace ayumi::viewmodels
